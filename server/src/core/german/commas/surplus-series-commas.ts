import { isPluralVerb } from '../clauses/clause-shapes.ts'
import { isNoun, isSurelyFinite, mayBeFinite, type Stretch, type Token } from '../clauses/clauses.ts'
import { ARTICLES, PREPOSITIONS, SUBORDINATORS } from '../clauses/function-words.ts'
import { asInSentence, nounGroupsOf } from '../clauses/noun-groups.ts'
import { numberOf } from '../clauses/number-comparison.ts'
import { chainEnd } from '../clauses/phrase-chains.ts'
import { type GrammaticalNumber, mayHoldSubject, nominativeIn } from '../clauses/possible-subjects.ts'
import { isFiniteOrPreterite } from '../clauses/preterites.ts'
import { NOMINATIVE, PLURAL } from '../words/cells.ts'
import { sayingForms } from '../words/verbs-of-saying.ts'
import { isRelativeAt } from './relative-readings.ts'
import { mainVerbAmong } from './second-verbs.ts'
import { isPluralThing } from './surplus-phrase-commas.ts'

/**
 * `Vereine bauen Netze, stellen sie vor, und betreuen Gäste.`: three things that are said of one subject; between its commas no clause has a
 * subject of its own, so that none is put in.
 * Source: Amtliches Regelwerk 2024 (Zeichensetzung: Komma bei gereihten Wortgruppen).
 */
export function partsSeriesOfPredicates({ tokens, isFirst, opens, sentence, at }: Stretch, next: Stretch): boolean {
  const [link, last, ...rest] = next.tokens
  if (isFirst || opens !== ',' || link?.lower !== 'und' || !last || !/^[.!]/u.test(next.closes) || rest.length === 0)
    return false
  const [head, ...series] = partsOf(sentence.tokens.slice(0, at + tokens.length))
  if (!head || series.length === 0 || isNoun(last) || !isFiniteOrPreterite(last) || isNoun(rest[0])) return false
  const main = mainVerbAmong(head)
  const verb = head[main]
  const number = verb && numberOf(verb)
  if (!verb || !number || main < 1 || head.some(isOpener) || rest.some((token) => isSurelyFinite(token))) return false
  const agrees = (token: Token | undefined) =>
    token !== undefined && !isNoun(token) && isFiniteOrPreterite(token) && fitsNumber(token, number)
  return (
    agrees(last) &&
    !mayHoldSubject(rest, number) &&
    series.every(
      (part) =>
        agrees(part[0]) &&
        part.length > 1 &&
        !part.some(isOpener) &&
        !mayHoldSubject(part.slice(1), number) &&
        !part.slice(1).some((token) => isSurelyFinite(token))
    )
  )
}

/**
 * `Der Mann, ein Lehrer aus Fulda, stürzte am Hang, und wurde verletzt.`: what is put in behind the subject is closed before the verb, so that the
 * second comma closes nothing. `Das Fest, sagte sie, und lachte`: what somebody says is put in itself.
 */
export function partsPredicatesBehindAddition(
  { tokens, isFirst, opens, sentence, at }: Stretch,
  next: Stretch
): boolean {
  const [link, second, ...rest] = next.tokens
  const verb = tokens[0]
  if (
    isFirst ||
    opens !== ',' ||
    link?.lower !== 'und' ||
    !verb ||
    !second ||
    rest.length === 0 ||
    !/^[.!]/u.test(next.closes)
  )
    return false
  if ([verb, second].some((token) => isNoun(token) || !isFiniteOrPreterite(token)) || tokens.length < 3) return false
  const number = numberOf(verb)
  if (!number || numberOf(second) !== number || sayingForms(verb.lower).length > 0) return false
  const [head, ...more] = partsOf(sentence.tokens.slice(0, at))
  if (!head || more.length === 0 || PREPOSITIONS.has(head[0]?.lower ?? '')) return false
  const words = asInSentence(head)
  if (words.some((token) => mayBeFinite(token)) || chainEnd(words, 0) !== words.length) return false
  const [subject] = nounGroupsOf(words)
  if (subject?.start !== 0 || (subject.cells & nominativeIn(number)) === 0) return false
  const [own, behind] = [tokens.slice(1), rest]
  return (
    ![...own, ...behind].some((token) => isSurelyFinite(token)) && !own.some(isOpener) && !mayHoldSubject(own, number)
  )
}

function fitsNumber(verb: Token, number: GrammaticalNumber): boolean {
  return numberOf(verb) === number
}

/** Cuts at the commas; nothing where another mark stands. */
function partsOf(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const parts: Token[][] = [[]]
  for (const [i, token] of tokens.entries()) {
    if (i > 0 && token.before !== '') {
      if (token.before !== ',') return []
      parts.push([])
    }
    parts.at(-1)?.push(token)
  }
  return parts
}

function isOpener({ lower }: Token, i: number): boolean {
  return (
    (SUBORDINATORS.has(lower) && !ARTICLES.has(lower) && !PREPOSITIONS.has(lower) && !/^(?:als|wie)$/u.test(lower)) ||
    (i === 0 && /^(?:als|wie|da|seit|während|bis)$/u.test(lower))
  )
}

/**
 * `Offene Daten, Schnittstellen, und die Nutzung von Diensten steigern …`: no verb before, things in the plural between the commas, and behind
 * `und` a singular with a verb in the plural, which is that of all.
 */
export function partsSeriesOfSubjects({ tokens, isFirst, opens, sentence, at }: Stretch, next: Stretch): boolean {
  const [link, article, ...rest] = next.tokens
  if (
    isFirst ||
    opens !== ',' ||
    link?.lower !== 'und' ||
    !article ||
    !/^(?:der|die|das|eine?|ihre?|seine?|unsere?)$/u.test(article.lower)
  )
    return false
  const parts = partsOf(asInSentence(sentence.tokens.slice(0, at + tokens.length)))
  if (parts.length < 2 || parts.some((part) => part.some((token) => mayBeFinite(token)) || isRelativeAt(part, 0)))
    return false
  if (PREPOSITIONS.has(parts[0]?.[0]?.lower ?? '') || !parts.every((part) => chainEnd(part, 0) === part.length))
    return false
  if (!parts.slice(1).every((part) => part.length === 1 && isPluralThing(part[0] as Token))) return false
  const behind = [article, ...rest]
  const end = chainEnd(behind, 0) ?? 0
  const verb = behind[end]
  const [subject] = nounGroupsOf(behind.slice(0, end))
  if (!verb || !subject || end > behind.length - 2 || !(isPluralVerb(verb) || numberOf(verb) === 'plural')) return false
  const own = subject.cells & NOMINATIVE
  return subject.start === 0 && own !== 0 && (own & PLURAL) === 0 && (subject.cells & nominativeIn('singular')) !== 0
}

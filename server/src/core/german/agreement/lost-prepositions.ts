import { BECOME, HAVE } from '../clauses/auxiliaries.ts'
import { isNoun, mayBeFinite, type Stretch, type Token } from '../clauses/clauses.ts'
import { CASE_OF_PREPOSITION, DETERMINERS } from '../clauses/determiners.ts'
import { asInSentence, isTime, type NounGroup, nounGroupsOf } from '../clauses/noun-groups.ts'
import { ALL_CELLS, NOMINATIVE } from '../words/cells.ts'
import { countsSeveral } from '../words/number-words.ts'
import type { LostWord } from './lost-words.ts'
import { type ReflexiveVerb, reflexiveInMain, reflexiveParticiple } from './reflexive-verbs.ts'

/**
 * A preposition that is missing: of an object that its verb has with `sich` and a preposition alone, of a sum that something is put at, of
 * what a thing measures. Source: Duden, Das Stilwörterbuch.
 */
export function lostPrepositionOf(stretch: Stretch): LostWord | undefined {
  return behindReflexive(stretch) ?? beforeSum(stretch) ?? beforeMeasure(stretch)
}

/** `beteiligt sich den Kosten`, `haben sich die Stelle beworben`: a phrase right behind `sich` that is not the subject. */
function behindReflexive({ tokens, isFirst, closes, sentence }: Stretch): LostWord | undefined {
  const at = tokens.findIndex(({ lower }) => lower === 'sich')
  const article = tokens[at + 1]
  if (at < 2 || !isFirst || !article || !/^“?[.,!]/u.test(closes)) return undefined
  const determiner = DETERMINERS.get(article.lower)
  const verb = tokens[at - 1] as Token
  if (!determiner || isNoun(verb) || FOR_ONESELF.test(verb.lower)) return undefined
  const entry = entryOf(tokens, at - 1)
  const [preposition] = entry?.prepositions ?? []
  if (!entry || !preposition || entry.takesDative) return undefined
  const own = new Set(
    [...entry.prepositions].flatMap((word) => [
      word,
      `da${word}`,
      `dar${word}`,
      `wo${word}`,
      `wor${word}`,
      `${word}s`,
      `${word}m`
    ])
  )
  if (
    sentence.tokens.some(
      ({ lower }) =>
        own.has(lower) || /^(?:ans?|am|ums|zum|zur|im|ins|beim|vom|gegen|untereinander|miteinander)$/u.test(lower)
    )
  )
    return undefined
  const rest = tokens.slice(at + 1)
  const [phrase] = nounGroupsOf(rest)
  if (phrase?.start !== 0 || phrase.isGoverned || isTime(rest, phrase)) return undefined
  if (((CASE_OF_PREPOSITION.get(preposition) ?? ALL_CELLS) & phrase.cells) === 0) return undefined
  const isObject = (phrase.cells & NOMINATIVE) === 0 || hasSubjectBefore(tokens, at - 1)
  return isObject ? { token: article, right: `${preposition} ${article.text}`, noun: verb } : undefined
}

/** One may do these for oneself: `beziehen sich die Daten selbst`. */
const FOR_ONESELF = /^(?:bez|hält|halten|hielt|tausch|entfern)/u

/** The verb of the clause whose finite form stands at the place. */
function entryOf(tokens: readonly Token[], at: number): ReflexiveVerb | undefined {
  const [verb, last] = [tokens[at], tokens.at(-1)]
  if (!verb || !last) return undefined
  return HAVE.has(verb.lower) ? reflexiveParticiple(last.lower) : reflexiveInMain(verb.lower, last.lower)
}

/** `Der Verein beteiligt sich`: the sentence begins with its subject, up to the verb. */
function hasSubjectBefore(tokens: readonly Token[], verb: number): boolean {
  const before = asInSentence(tokens.slice(0, verb))
  const [first, ...others] = nounGroupsOf(before)
  if (!first || first.start !== 0 || first.isGoverned || isTime(before, first)) return false
  if ((first.cells & NOMINATIVE) === 0 || before.some((token) => mayBeFinite(token))) return false
  const last: NounGroup = others.at(-1) ?? first
  return last.end === verb - 1 && others.every((group) => group.isGenitive || group.isGoverned)
}

/** `wird rund 20.000 Euro geschätzt`: what something is put at stands behind `auf`. */
function beforeSum({ tokens }: Stretch): LostWord | undefined {
  const noun = tokens.at(-1)
  const end = tokens.length - 2
  if (!noun || !/^(?:geschätzt|beziffert|veranschlagt|taxiert)$/u.test(noun.lower) || !isUnit(tokens[end]))
    return undefined
  if (!tokens.some(({ lower }) => BECOME.has(lower))) return undefined
  let start = end
  while (start > 0 && isOfSum(tokens[start - 1] as Token)) start--
  const token = tokens[start]
  const before = tokens[start - 1]
  if (
    start === end ||
    !token ||
    !before ||
    /^(?:auf|mit|zwischen|bei|bis|und|oder|zu|um|von|über|unter|gegen)$/u.test(before.lower)
  )
    return undefined
  if (tokens.some(({ lower }) => /^(?:auf|mit)$/u.test(lower))) return undefined
  return { token, right: `auf ${token.text}`, noun }
}

function isUnit(token: Token | undefined): boolean {
  return /^(?:Euro|Cent|Franken|Dollar|Prozent|Tonnen|Meter|Kilometer|Hektar|Personen|Menschen)$/u.test(
    token?.text ?? ''
  )
}

function isOfSum(token: Token): boolean {
  return (
    /^\d/u.test(token.text) ||
    countsSeveral(token.lower) ||
    /^(?:rund|etwa|circa|ca|knapp|gut|mindestens|höchstens|fast|ungefähr|mehrere|einige|eine|eineinhalb|zweieinhalb|mehr|weniger|als|million(?:en)?|milliarden?|hundert|tausend|zehntausend|hunderttausend)$/u.test(
      token.lower
    )
  )
}

/** `Schmuck Wert von 5.000 Euro`, `Männer Alter von 20 Jahren`, `eine Länge 200 Metern`. */
function beforeMeasure({ tokens }: Stretch): LostWord | undefined {
  for (const [at, token] of tokens.entries()) {
    const preposition = MEASURES.get(token.text)
    const before = tokens[at - 1]
    const [next, number] = tokens.slice(at + 1)
    if (preposition === undefined || !before || !next || !number) continue
    const isNumber = (word: Token) =>
      /^\d/u.test(word.text) ||
      countsSeveral(word.lower) ||
      /^(?:rund|etwa|mehreren|insgesamt|über|knapp|fast)$/u.test(word.lower)
    if (
      next.lower === 'von' &&
      isNoun(before) &&
      before.forms.noun !== 0 &&
      at > 1 &&
      token.before === '' &&
      isNumber(number)
    )
      return { token, right: `${preposition} ${token.text}`, noun: before }
  }
  return undefined
}

const MEASURES: ReadonlyMap<string, string> = new Map([
  ['Wert', 'im'],
  ['Gesamtwert', 'im'],
  ['Alter', 'im'],
  ['Höhe', 'in']
])

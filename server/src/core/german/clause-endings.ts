import { hasFinite, isClauseFinal, isVerbal, NOT_BEHIND_ARTICLE } from './clause-shapes.ts'
import { endOfZuInfinitive, isNoun, isSurelyFinite, mayBeFinite, type Stretch, type Token } from './clauses.ts'
import { ARTICLES, PREPOSITIONS, PRONOUNS, QUESTION_WORDS } from './function-words.ts'

/**
 * `Da die Tests laufen können wir starten`: the verb that ends the clause, and behind it the verb of the main clause;
 * `…, die ohne Abschluss gehen und hat …`: behind `und` the main clause goes on with a verb in second place.
 */
export function closesClause(tokens: readonly Token[], at: number, stretch: Stretch): boolean {
  const opener = tokens[0]
  const end = tokens[at - 1]
  const start = tokens[at]
  if (!opener || !end || !start || at < 3) return false
  if (start.lower === 'und' && stretch.opens === ',' && closesInfinitive(tokens, at))
    return isMainPredicate(tokens, at, stretch)
  if (start.lower === 'und' && closesQuestion(tokens, at))
    return isMainPredicate(tokens, at, { ...stretch, isFirst: false })
  const isOpened = stretch.isFirst
    ? OPENERS.has(opener.lower) || /^(?:sollte[nt]?|solltet)$/u.test(opener.lower)
    : stretch.opens === ',' && opensSubordinate(tokens)
  if (!isOpened) return false
  if (!isClauseFinal(tokens, at - 1)) return false
  if (start.lower === 'und') return isMainPredicate(tokens, at, stretch) || isMainClause(tokens, at, stretch)
  if (start.lower === 'dann')
    return (
      stretch.isFirst &&
      (isSurelyFinite(tokens[at + 1]) || /^(?:gib|geh|kling)t[’']s$/u.test(tokens[at + 1]?.lower ?? ''))
    )
  const hasSurely = isSurelyFinite(start) && !isSurelyFinite(tokens[at + 1])
  const isModal = MODAL_PLURAL.has(start.lower) && PRONOUNS.has(tokens[at + 1]?.lower ?? '')
  if (!isSurelyFinite(end))
    return hasSurely && !CLUSTERING.test(start.lower) && opensNominal(tokens[at + 1]) && !mayBeFinite(tokens.at(-1))
  return isSurelyFinite(end) && (hasSurely || isModal) && tokens[at + 1] !== undefined
}

/** `…, Ideologien zu erkennen und zeigt …`: the group has no finite verb, so the one behind `und` is not its own. */
function closesInfinitive(tokens: readonly Token[], at: number): boolean {
  const isEnd = endOfZuInfinitive(tokens, at - 1) === at - 1 || endOfZuInfinitive(tokens, at - 2) === at - 1
  return isEnd && !hasFinite(tokens.slice(0, at - 1))
}

/** `…, über welches Gateway sie ging und hat …`: a question in the stretch, complete with its verb. */
function closesQuestion(tokens: readonly Token[], at: number): boolean {
  const word = tokens.slice(0, at).findLastIndex((token) => QUESTION_WORDS.has(token.lower))
  return word >= 0 && isClauseFinal(tokens.slice(word), at - 1 - word)
}

/** Verbs that follow an infinitive within one clause (`stehen lässt`, `lesen kann`). */
const CLUSTERING =
  /^(?:l[äa]ss|ließ|kann|könn|konn|muss|müss|soll|will|woll|darf|dürf|durf|mag|möcht|wird|würd|werd|sieh|sah|hör|geh|ging|bleib|blieb|lern|half|hilf|leg|schick|komm|kam|hat|hätt|haben)/u

function opensNominal(token: Token | undefined): boolean {
  return token !== undefined && (ARTICLES.has(token.lower) || PRONOUNS.has(token.lower))
}

const OPENERS = new Set('da weil wenn nachdem obwohl sobald falls sofern solange indem'.split(' '))

const MODAL_PLURAL = new Set('können müssen sollen wollen dürfen haben werden'.split(' '))

/** A comma, then `die`, `dass`, `mit der`: a subordinate clause with nothing that could be its article. */
function opensSubordinate(tokens: readonly Token[]): boolean {
  const [first, second] = tokens
  if (!first || !second) return false
  if (QUESTION_WORDS.has(first.lower)) return true
  if (/^(?:dass|weil|obwohl|nachdem|sobald|falls|sofern|indem|wenn|ob|sodass|bevor)$/u.test(first.lower)) return true
  if (!/^(?:die|der|das|den|dem|denen|deren|dessen)$/u.test(first.lower)) return false
  return PREPOSITIONS.has(second.lower) || PRONOUNS.has(second.lower) || NOT_BEHIND_ARTICLE.has(second.lower)
}

/** `und ein großer Teil ging …`: subject and finite verb behind it, so that no subordinate clause goes on. */
function isMainClause(tokens: readonly Token[], at: number, stretch: Stretch): boolean {
  if (stretch.isFirst || !/^(?:der|die|das|ein|eine)$/u.test(tokens[at + 1]?.lower ?? '')) return false
  const verb = tokens.findIndex((token, i) => i > at + 1 && mayBeFinite(token))
  const nouns = tokens.slice(at + 2, verb).filter((token) => isNoun(token)).length
  if (verb < 0 || verb - at > LONGEST_SUBJECT || nouns !== 1 || !isNoun(tokens[verb - 1])) return false
  if (!isSurelyFinite(tokens[verb]) || tokens.length - verb < 3) return false
  return !tokens.slice(verb + 1).some((token) => mayBeFinite(token)) && !isVerbal(tokens[verb + 1] as Token)
}

const LONGEST_SUBJECT = 5

/** `und hat hierbei …`: a finite verb in second place, with more behind it, that the clause before cannot share. */
function isMainPredicate(tokens: readonly Token[], at: number, stretch: Stretch): boolean {
  const verb = tokens[at + 1]
  const next = tokens[at + 2]
  if (stretch.isFirst || !verb || !next || !isSurelyFinite(verb)) return false
  if (next.lower === 'und' || next.lower === 'oder' || isVerbal(next)) return false
  // A second clause of the same kind ends in its verb too.
  return !tokens.slice(at + 2).some((token) => isSurelyFinite(token)) && !isSurelyFinite(tokens.at(-1))
}

import { isPluralVerb, isVerbal } from '../clauses/clause-shapes.ts'
import { isNoun, isSurelyFinite, mayBeFinite, type Stretch, type Token } from '../clauses/clauses.ts'
import { isShortImperative } from '../clauses/imperatives.ts'
import { mayHoldSubject } from '../clauses/possible-subjects.ts'
import { VerbForm } from '../words/morphology.ts'
import { isInverted, JOINS } from './main-clause-openings.ts'
import { completes, isOneChain, isOneCluster } from './verb-clusters.ts'

/**
 * `Sollte der Sturm zunehmen werden die Parks gesperrt`, `Kaum war der Zug eingetroffen begann das Fest`: a clause with its auxiliary in
 * front and at its end what that needs, and then the verb of the main clause.
 * Source: Duden, Die Grammatik (uneingeleitete Konditionalsätze).
 */
export function endsCondition(stretch: Stretch, at: number): boolean {
  const { tokens, isFirst, closes } = stretch
  if (endsBeforeRequest(stretch, at)) return true
  const from = tokens[0]?.lower === 'kaum' ? 1 : 0
  const auxiliary = tokens[from]
  const [end, verb] = [tokens[at - 1], tokens[at]]
  const isShort = /^(?:es|er|sie|man)$/u.test(tokens[from + 1]?.lower ?? '') && isSurelyFinite(verb)
  if (
    !isFirst ||
    at - from < (isShort ? 3 : 4) ||
    !auxiliary ||
    !end ||
    !verb ||
    !/^[.,!]/u.test(closes) ||
    isNoun(end)
  )
    return false
  if (!(from === 1 ? PAST : IF).test(auxiliary.lower)) return false
  const rest = tokens.slice(at + 1)
  const clause = tokens.slice(from + 1, at - 1)
  if (!completes(auxiliary, end) || !mayBeFinite(verb) || verb.forms.strong !== 0 || rest.length < 2) return false
  if ([...clause, ...rest].some((token) => isSurelyFinite(token)) || JOINS.test(rest[0]?.lower ?? '')) return false
  const last = rest.at(-1) as Token
  if (clause.some(({ lower }) => COMPLEMENTS.test(lower)) || isOneCluster(end, verb))
    return (
      !isOneChain(end, [verb, ...rest]) &&
      (isInverted(rest) || (rest.length > 2 && !isNoun(last) && completes(verb, last)))
    )
  if (!mayHoldSubject(clause, 'singular') && !mayHoldSubject(clause, 'plural')) return false
  if (isSurelyFinite(verb))
    return isInverted(rest) || mayHoldSubject(rest, 'singular') || mayHoldSubject(rest, 'plural')
  return isInverted(rest) || (isPluralVerb(verb) && !isVerbal(rest[0] as Token) && mayHoldSubject(rest, 'plural'))
}

/** `Haben Sie Fragen rufen Sie an`, `Hast du Lust dann komm vorbei`: a condition with its verb in front, and what the reader is to do. */
function endsBeforeRequest({ tokens, isFirst, closes }: Stretch, at: number): boolean {
  const [first, second] = tokens
  const end = tokens[at - 1]
  if (!first || !second || !end || !isFirst || at < 3 || !/^[.!]/u.test(closes) || !ASKING.test(first.lower))
    return false
  if (tokens.slice(2, at - 1).some((token) => isSurelyFinite(token)) || isSurelyFinite(end)) return false
  if (tokens[at]?.lower === 'dann') {
    const verb = tokens[at + 1]
    return (
      /^(?:Sie|du|ihr|wir)$/u.test(second.text) &&
      verb !== undefined &&
      tokens[at + 2] !== undefined &&
      (isShortImperative(verb) || (verb.forms.verb & VerbForm.imperative) !== 0 || isAddressed(tokens, at + 1))
    )
  }
  return second.text === 'Sie' && isNoun(end) && end.text !== 'Sie' && isAddressed(tokens, at)
}

/** `rufen Sie`, `melden Sie sich` */
function isAddressed(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[at]
  return verb !== undefined && isPluralVerb(verb) && tokens[at + 1]?.text === 'Sie' && tokens[at + 2] !== undefined
}

const ASKING =
  /^(?:haben|hast|habt|sind|bist|seid|wollen|willst|wollt|möchten|möchtest|möchtet|können|kannst|könnt|kennen|kennst|kennt|brauchen|brauchst|braucht|suchen|suchst|sucht|interessieren|hätten)$/u
const IF = /^(?:sollten?|hätten?|wären?|würden?|könnten?|müssten?)$/u
const PAST = /^(?:war(?:en)?|hatten?|ist|sind|hat|haben)$/u
/** Another clause or group may begin in it. */
const COMPLEMENTS = /^(?:als|wie|dass|ob|um|zu)$/u

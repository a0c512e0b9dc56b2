import { isPluralVerb, isVerbal } from '../clauses/clause-shapes.ts'
import { isNoun, isSurelyFinite, mayBeFinite, type Stretch, type Token } from '../clauses/clauses.ts'
import { mayHoldSubject } from '../clauses/possible-subjects.ts'
import { isInverted, JOINS } from './main-clause-openings.ts'
import { completes, isOneChain, isOneCluster } from './verb-clusters.ts'

/**
 * `Sollte der Sturm zunehmen werden die Parks gesperrt`, `Kaum war der Zug eingetroffen begann das Fest`: a clause with its auxiliary in
 * front and at its end what that needs, and then the verb of the main clause.
 * Source: Duden, Die Grammatik (uneingeleitete Konditionalsätze).
 */
export function endsCondition({ tokens, isFirst, closes }: Stretch, at: number): boolean {
  const from = tokens[0]?.lower === 'kaum' ? 1 : 0
  const auxiliary = tokens[from]
  const [end, verb] = [tokens[at - 1], tokens[at]]
  if (!isFirst || at - from < 4 || !auxiliary || !end || !verb || !/^[.,!]/u.test(closes) || isNoun(end)) return false
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

const IF = /^(?:sollten?|hätten?|wären?|würden?|könnten?|müssten?)$/u
const PAST = /^(?:war(?:en)?|hatten?|ist|sind|hat|haben)$/u
/** Another clause or group may begin in it. */
const COMPLEMENTS = /^(?:als|wie|dass|ob|um|zu)$/u

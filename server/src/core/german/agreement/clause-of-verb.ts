import { FINITE_AUXILIARIES } from '../clauses/auxiliaries.ts'
import { isClauseFinal } from '../clauses/clause-shapes.ts'
import { mayBeFinite, type Stretch, type Token } from '../clauses/clauses.ts'
import { PLAIN_SUBORDINATORS } from '../clauses/function-words.ts'
import { asInSentence, nounGroupsOf } from '../clauses/noun-groups.ts'
import { VerbForm } from '../words/morphology.ts'
import { isFiniteHere, kindOf, openerLength, partsOf } from './parts-of-sentence.ts'
import { wordsBehind } from './words-behind-verb.ts'

/** The words of a clause before and behind its finite verb, without the clauses and brackets that stand within. */
export interface ClauseOfVerb {
  readonly before: readonly Token[]
  readonly behind: readonly Token[]
  /** What opens the clause where its verb stands at the end: a conjunction or a relative pronoun, with its preposition. */
  readonly opener: readonly Token[]
}

/**
 * The clause whose finite verb stands at the place in the stretch: `Der Mann, der gestern kam, sind hier` has `Der Mann` before its
 * verb, `Er kam und wurden begrüßt` all of the first predicate. Undefined where the clause cannot be told from its neighbours.
 * Source: Duden, Die Grammatik (Stellungsfelder des Satzes).
 */
export function clauseOfVerb(stretch: Stretch, at: number): ClauseOfVerb | undefined {
  const { tokens } = stretch
  const length = openerLength(stretch)
  // `Damit sind der Weg frei`: right before the verb the word is an adverb.
  if (length > 0 && !(at === 1 && /^(?:da|damit|seitdem|so)$/u.test(tokens[0]?.lower ?? ''))) {
    const isEnd = isClauseFinal(tokens, at) && at >= length && isEndOfClause(tokens[at + 1])
    return isEnd ? { before: tokens.slice(length, at), behind: [], opener: tokens.slice(0, length) } : undefined
  }
  const interrupted = interruptedClause(stretch, at)
  if (interrupted) return interrupted
  // `…, Feuer legten und Steine warfen`: a further predicate of the clause before has its verb at the end, too.
  if (!stretch.isFirst && at > 0 && (at === tokens.length - 1 || /^(?:und|oder)$/u.test(tokens[at + 1]?.lower ?? '')))
    return undefined
  const parts = partsOf(stretch.sentence)
  const place = parts.findIndex((part) => part.at === stretch.at)
  const before = wordsBefore(parts, place, at)
  const behind = before && wordsBehind(parts, place, at)
  return behind && { before, behind, opener: [] }
}

/** Behind its verb a subordinate clause ends, or another one of its kind begins. */
function isEndOfClause(next: Token | undefined): boolean {
  return next === undefined || /^(?:und|oder|als)$/u.test(next.lower)
}

/** `dass der Antrag, den der Rat gestellt hat, abgelehnt wurden`: behind what is inserted a subordinate clause comes to its verb. */
function interruptedClause({ tokens, opens, sentence, at: start }: Stretch, at: number): ClauseOfVerb | undefined {
  if (opens !== ',' || at < 1 || !isEndOfClause(tokens[at + 1]) || tokens.slice(0, at).some(isFiniteHere))
    return undefined
  const parts = partsOf(sentence)
  let place = parts.findIndex((part) => part.at === start) - 1
  const inner = place
  while (
    place >= 0 &&
    parts[place]?.opens === ',' &&
    /^(?:subordinate|infinitive)$/u.test(kindOf(parts[place] as Stretch))
  )
    place--
  const outer = parts[place]
  if (!outer || place === inner || kindOf(outer) !== 'open') return undefined
  const length = openerLength(outer)
  const own = [...outer.tokens.slice(length), ...tokens.slice(0, at)]
  return length === 0 ? undefined : { before: own, behind: [], opener: outer.tokens.slice(0, length) }
}

/** Behind these a sentence begins anew. */
const BREAK = /[:;]|[„»‚]$/u
/** So many words before the verb, those of other clauses among them: what stands farther away is not looked at. */
const LONGEST_FRONT = 120

/** From the beginning of the main clause to its verb. */
function wordsBefore(parts: readonly Stretch[], place: number, at: number): readonly Token[] | undefined {
  const part = parts[place]
  if (!part) return undefined
  const own = part.tokens.slice(0, at)
  if ((own.some(isFiniteHere) && !hasLinkBehindVerb(own)) || hasOtherVerb(own)) return undefined
  // `Leiter:innen der Schulen`
  if (part.opens === ':' && isAdjacent(parts[place - 1], part)) return undefined
  if (part.isFirst || BREAK.test(part.opens)) return own.length > 0 ? own : undefined
  const outer: Token[] = []
  let fragments = 0
  let next = part.opens
  for (let i = place - 1; i >= 0; i--) {
    const other = parts[i] as Stretch
    if (part.at - other.at > LONGEST_FRONT) return undefined
    if (next === ')') {
      // What stands in brackets goes away, with all its parts.
      while (i > 0 && !(parts[i] as Stretch).opens.startsWith('(')) i--
      next = (parts[i] as Stretch).opens.slice(1)
      if (i === 0 || next !== '') return undefined
      outer.unshift(...(parts[i - 1] as Stretch).tokens)
      fragments++
      next = (parts[i - 1] as Stretch).opens
      i--
      if (i < 0 || BREAK.test(next)) break
      continue
    }
    if (next !== ',') return undefined
    const kind = kindOf(other)
    if (kind === 'open') return undefined
    if (kind === 'fragment' || kind === 'main') {
      // A clause with words of its own before the verb begins behind the comma.
      if (own.length > 0) return kind === 'main' ? own : undefined
      if (kind === 'fragment') fragments++
      outer.unshift(...other.tokens)
      if (fragments > 1) return undefined
    }
    next = other.opens
    if (i > 0 && BREAK.test(next)) break
  }
  // `Sind die Mittel da, wird gebaut`: a condition with its verb in front.
  if (own.length === 0 && opensWithVerb(outer)) return undefined
  return [...outer, ...own]
}

function opensWithVerb(tokens: readonly Token[]): boolean {
  const [first] = asInSentence(tokens)
  return first !== undefined && (isFiniteHere(first) || FINITE_AUXILIARIES.has(first.lower))
}

function isAdjacent(before: Stretch | undefined, { tokens: [first] }: Stretch): boolean {
  return before !== undefined && first !== undefined && first.start - (before.tokens.at(-1)?.end ?? 0) === 1
}

/** `ignorierten die Aufforderung und entkamen`, `ohne dass die Taucher kamen`: another verb, or another clause without its comma. */
function hasOtherVerb(tokens: readonly Token[]): boolean {
  const groups = nounGroupsOf(tokens)
  return tokens.some((token, i) => {
    if (PLAIN_SUBORDINATORS.has(token.lower)) return true
    if (!mayBeFinite(token) || isFiniteHere(token) || groups.some(({ start, end }) => start <= i && i <= end))
      return false
    return (token.forms.verb & VerbForm.pastParticiple) === 0
  })
}

/** `Er wollte fliehen und wurden gefasst`: behind `und` another predicate or another clause. */
function hasLinkBehindVerb(tokens: readonly Token[]): boolean {
  const verb = tokens.findLastIndex(isFiniteHere)
  return tokens.slice(verb + 1).some(({ lower }) => /^(?:und|aber|doch|oder)$/u.test(lower))
}

import { MODAL_PLURAL } from '../clauses/auxiliaries.ts'
import { isClauseFinal } from '../clauses/clause-shapes.ts'
import { isNoun, mayBeFinite, type Stretch, type Token } from '../clauses/clauses.ts'
import { ARTICLES, PLAIN_SUBORDINATORS } from '../clauses/function-words.ts'
import { nounGroupsOf } from '../clauses/noun-groups.ts'
import { freeGroups } from '../clauses/possible-subjects.ts'
import { VerbForm } from '../words/morphology.ts'
import { isFiniteHere, kindOf, LINK, openerLength, partsOf, RELATIVE } from './parts-of-sentence.ts'

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

/** `boten der Park, das Freibad und die Halle Gelegenheit zu feiern`: a row goes on. */
function opensRow(tokens: readonly Token[]): boolean {
  const [first] = tokens
  return (isNoun(first) || ARTICLES.has(first?.lower ?? '')) && tokens.some(({ lower }) => LINK.test(lower))
}

/** Behind these a sentence begins anew. */
const BREAK = /[:;]|[„»‚"]$/u

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
  return [...outer, ...own]
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

/** From the verb to the end of its clause. */
function wordsBehind(parts: readonly Stretch[], place: number, at: number): readonly Token[] | undefined {
  const own = untilNextVerb(parts[place]?.tokens.slice(at + 1) ?? [])
  if (!own) return undefined
  // `Zu Gast waren Anna aus Kassel, die Geige spielt, und Ben`
  if (parts.slice(place + 1).some(({ tokens }) => LINK.test(tokens[0]?.lower ?? '') && !tokens.some(isFiniteHere)))
    return undefined
  const words = [...own]
  let isInterrupted = false
  for (let i = place + 1; i < parts.length; i++) {
    let part = parts[i] as Stretch
    if (/^[“”«;:]/u.test(part.opens)) return words
    if (part.opens === '(') {
      // What stands in brackets goes away, with all its parts.
      while (parts[i] && !(parts[i] as Stretch).closes.startsWith(')')) i++
      const closes = parts[i]?.closes.slice(1) ?? ''
      part = parts[++i] as Stretch
      if (!part || /^[.!?;:“]/u.test(closes)) return words
      if (closes === '') {
        const more = untilNextVerb(part.tokens)
        if (!more) return undefined
        words.push(...more)
        continue
      }
    } else if (part.opens !== ',') return undefined
    const kind = kindOf(part)
    if (kind === 'infinitive' && !isInterrupted && opensRow(part.tokens) && freeGroups(words).length > 0)
      return undefined
    // `sind die Frage nach dem Sinn, die nach dem Geld`
    if (kind === 'open' && RELATIVE.test(part.tokens[0]?.lower ?? '')) return undefined
    // A clause whose verb stands behind further marks, or another main clause: what follows belongs to it.
    if (kind === 'open' || kind === 'main') return words
    if (kind === 'fragment' && isAside(part.tokens)) words.push(...part.tokens)
    else if (kind === 'fragment') {
      // `haben ein Mann, der dort wohnt, den Wagen abgeholt`: the clause goes on.
      if (!isInterrupted || /^(?:und|oder|sowie|sondern|aber|darunter)$/u.test(part.tokens[0]?.lower ?? ''))
        return undefined
      words.push(...part.tokens)
    }
    isInterrupted = kind !== 'fragment'
  }
  return words
}

/** `…, gegen 16 Uhr, …`, `…, überparteilich und offen`: circumstances and adjectives, and nothing that could go on with a row. */
function isAside(tokens: readonly Token[]): boolean {
  const [first] = tokens
  if (!first || isNoun(first) || ARTICLES.has(first.lower) || /^(?:und|oder|sowie|aber|sondern)$/u.test(first.lower))
    return false
  return nounGroupsOf(tokens).every(({ isGoverned, isGenitive }) => isGoverned || isGenitive)
}

/** The words up to a link behind which another verb follows; undefined where a verb follows without one. */
function untilNextVerb(tokens: readonly Token[]): readonly Token[] | undefined {
  // `kann angehoben werden`: no verb of its own.
  const verb = tokens.findIndex(
    (token, i) => isFiniteHere(token) && !(MODAL_PLURAL.has(token.lower) && i > 0 && isNonfinite(tokens[i - 1]))
  )
  if (verb < 0) return tokens
  const link = tokens.slice(0, verb).findLastIndex(({ lower }) => /^(?:und|aber|doch|oder)$/u.test(lower))
  return link < 0 ? undefined : tokens.slice(0, link)
}

function isNonfinite(token: Token | undefined): boolean {
  return token !== undefined && (token.forms.verb & (VerbForm.pastParticiple | VerbForm.infinitive)) !== 0
}

import { oncePer } from '../../text/once.ts'
import { MODAL_PLURAL } from '../clauses/auxiliaries.ts'
import { isNonFinite } from '../clauses/clause-shapes.ts'
import { isNoun, type Stretch, type Token } from '../clauses/clauses.ts'
import { ARTICLES } from '../clauses/function-words.ts'
import { nounGroupsOf } from '../clauses/noun-groups.ts'
import { freeGroups } from '../clauses/possible-subjects.ts'
import { isFiniteHere, kindOf, LINK, RELATIVE } from './parts-of-sentence.ts'

/** From the verb to the end of its clause. */
export function wordsBehind(parts: readonly Stretch[], place: number, at: number): readonly Token[] | undefined {
  const own = untilNextVerb(parts[place]?.tokens.slice(at + 1) ?? [])
  if (!own) return undefined
  // `Zu Gast waren Anna aus Kassel, die Geige spielt, und Ben`
  if (endOfRows(parts) > place) return undefined
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
      // `haben ein Mann, der dort wohnt, den Wagen abgeholt`: the clause goes on, and `ein Bad, das neu ist, ein Park` is a row.
      const isLinked = /^(?:und|oder|sowie|sondern|aber|darunter)$/u.test(part.tokens[0]?.lower ?? '')
      if (!isInterrupted || isLinked || !isNonFinite(part.tokens.at(-1))) return undefined
      words.push(...part.tokens)
    }
    isInterrupted = kind !== 'fragment'
  }
  return words
}

/** The place of the last part that ends a row: `und Ben`, with no verb of its own. */
const endOfRows = oncePer((parts: readonly Stretch[]): number =>
  parts.findLastIndex(({ tokens }) => LINK.test(tokens[0]?.lower ?? '') && !tokens.some(isFiniteHere))
)

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
    (token, i) => isFiniteHere(token) && !(MODAL_PLURAL.has(token.lower) && i > 0 && isNonFinite(tokens[i - 1]))
  )
  if (verb < 0) return tokens
  const link = tokens.slice(0, verb).findLastIndex(({ lower }) => /^(?:und|aber|doch|oder)$/u.test(lower))
  return link < 0 ? undefined : tokens.slice(0, link)
}

/** `boten der Park, das Freibad und die Halle Gelegenheit zu feiern`: a row goes on. */
function opensRow(tokens: readonly Token[]): boolean {
  const [first] = tokens
  return (isNoun(first) || ARTICLES.has(first?.lower ?? '')) && tokens.some(({ lower }) => LINK.test(lower))
}

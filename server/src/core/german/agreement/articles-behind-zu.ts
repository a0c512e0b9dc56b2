import { endOfZuInfinitive, isNoun, type Stretch, type Token } from '../clauses/clauses.ts'
import { PREPOSITIONS } from '../clauses/function-words.ts'
import { DATIVE, mayOpenSentence } from '../clauses/governing-words.ts'
import type { Cells } from '../words/cells.ts'

/**
 * `zu den Zeitpunkt`, `zu diesen Anlass`: before an article `zu` is no degree (`zu große Schritte`), but it may be the particle of a verb
 * (`gab zu den Fehler begangen zu haben`) or stand behind what it goes with (`auf ihn zu einen Schritt`).
 * Source: Duden, Die Grammatik (Rektion der Präpositionen; Partikelverben).
 */
export function caseBehindZu(stretch: Stretch, at: number): Cells | undefined {
  const { tokens } = stretch
  const [before, zu, article] = [tokens[at - 2], tokens[at - 1], tokens[at]]
  if (zu?.lower !== 'zu' || !article || !ARTICLE.test(article.lower)) return undefined
  if (zu.text !== 'zu' && !(at === 1 && mayOpenSentence(stretch))) return undefined
  // `ab und zu den Kopf heben`, `bis zu einen Meter hoch`
  if (before && (/^(?:und|bis|ab|nur|immer|auch|hin)$/u.test(before.lower) || APART.test(before.lower)))
    return undefined
  if (isNoun(before) && isTowards(tokens.slice(0, at - 1))) return undefined
  return tokens.some((_, i) => i > at && endOfZuInfinitive(tokens, i) !== undefined) ? undefined : DATIVE
}

/** `auf den Berg zu`: the noun before belongs to a preposition that `zu` goes with. */
function isTowards(tokens: readonly Token[]): boolean {
  const place = tokens.slice(0, -1).findLastIndex((token) => isNoun(token) || PREPOSITIONS.has(token.lower))
  return /^(?:auf|nach)$/u.test(tokens[place]?.lower ?? '')
}

const ARTICLE = /^(?:d(?:e[mnr]|ie|as)|(?:k?ein|[ms]ein|ihr|unser|dies)e[mnrs]?|k?ein|unser)$/u
/** `ihm zu das Fenster öffnen`, `dem Ende zu den Takt verlieren` */
const APART = /^(?:ihn|ihm|ihnen|sie|mich|mir|dich|dir|euch|es|ende|schluss)$/u

import { endOfZuInfinitive, isNoun, type Stretch } from '../clauses/clauses.ts'
import { PREPOSITIONS } from '../clauses/function-words.ts'

/**
 * `sind eingeladen Karten zu basteln sowie Fragen zu stellen`, `haben beschlossen eine Halle zu bauen die allen offensteht`: the stretch up to
 * its first infinitive with zu, where behind that something new begins; undefined where it ends the stretch, or where a verb follows on which
 * it may hang (`was zu tun ist`).
 */
export function untilGroup(stretch: Stretch): Stretch | undefined {
  const { tokens } = stretch
  for (let at = 2; at < tokens.length - 2; at++) {
    const end = endOfZuInfinitive(tokens, at)
    if (end === undefined) continue
    const [next, afterNext] = [tokens[end + 1], tokens[end + 2]]
    if (!next || isNoun(next)) return undefined
    const isNew = PREPOSITIONS.has(next.lower) || /^(?:sowie|als|damit|weil|dass)$/u.test(next.lower)
    // `zu bauen die …`: a relative clause, and no article before its noun.
    const isRelative = /^(?:der|die|das|dem|denen|deren|dessen)$/u.test(next.lower) && !isNoun(afterNext)
    return isNew || isRelative ? { ...stretch, tokens: tokens.slice(0, end + 1), closes: ',' } : undefined
  }
  return undefined
}

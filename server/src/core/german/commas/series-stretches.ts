import { isNoun, type Stretch } from '../clauses/clauses.ts'

/**
 * `die in Mainz, Worms und Alzey wohnen`, `Damit in München, Kassel und Fulda die Wagen rollen können wird …`: the stretch that begins a series of
 * nouns, and those that go on with it, as one; undefined where none begins. Its commas part nouns, and no clauses.
 */
export function seriesFrom(stretches: readonly Stretch[], at: number): Stretch | undefined {
  const first = stretches[at] as Stretch
  if (first.closes !== ',' || first.tokens.length < 2 || !isNoun(first.tokens.at(-1))) return undefined
  let end = first.at + first.tokens.length
  for (let next = at + 1; next < stretches.length; next++) {
    const { tokens, closes, sentence, at: from } = stretches[next] as Stretch
    if (sentence !== first.sentence || from !== end) return undefined
    end += tokens.length
    if (closes === ',' && tokens.length <= LONGEST_ITEM && tokens.every(isNoun)) continue
    const link = tokens.findIndex(({ lower }) => /^(?:und|oder|sowie)$/u.test(lower))
    if (link < 1 || link > LONGEST_ITEM || !tokens.slice(0, link).every(isNoun) || !isNoun(tokens[link + 1]))
      return undefined
    return tokens.length > link + 2 ? { ...first, tokens: sentence.tokens.slice(first.at, end), closes } : undefined
  }
  return undefined
}

const LONGEST_ITEM = 2

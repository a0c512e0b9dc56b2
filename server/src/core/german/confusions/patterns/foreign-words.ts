import { isNoun, type Token } from '../../clauses/clauses.ts'
import { ARTICLES, PREPOSITIONS } from '../../clauses/function-words.ts'
import type { ConfusionPattern } from '../confusion-pattern.ts'

/** Short words of other languages that are slips between German ones. */
export const FOREIGN_WORDS: readonly ConfusionPattern[] = [
  {
    found: 'and',
    right: 'an',
    means: 'englisch für „und“',
    fits: (tokens, at) => isBetweenGerman(tokens, at)
  },
  {
    found: 'is',
    right: 'ist',
    means: 'englisch für „ist“',
    fits: (tokens, at) => isBetweenGerman(tokens, at)
  },
  {
    found: 'mi un',
    right: (found) => SLIPS[found] ?? found,
    means: 'kein deutsches Wort',
    fits: (tokens, at) => {
      const [before, next] = [tokens[at - 1], tokens[at + 1]]
      if (!before || !next) return false
      if (tokens[at]?.lower === 'mi') return BEHIND_MIT.test(next.lower) || isDative(next, tokens[at + 2])
      if (BEHIND_UND.test(next.text)) return true
      if (ARTICLES.has(next.lower)) return before.forms.noun !== 0
      return (
        tokens.length > SHORTEST &&
        isNoun(next) &&
        next.forms.noun !== 0 &&
        before.forms.noun !== 0 &&
        // `der Verein Heimat un Natur`: a name, in dialect.
        !isNoun(tokens[at - 2])
      )
    }
  }
]

/** No neighbour is English, and a German article or preposition stands beside. */
function isBetweenGerman(tokens: Parameters<ConfusionPattern['fits']>[0], at: number): boolean {
  const before = tokens[at - 1]
  const next = tokens[at + 1]
  if (!before || isNoun(before)) return false
  if (next === undefined) return tokens.length > 3 && before.forms.isBare
  return ARTICLES.has(next.lower) || PREPOSITIONS.has(next.lower)
}

/** Words of one or two letters that stand in dictionaries (French, Italian, dialects) and are slips between German ones. */
const BEHIND_MIT = /^(?:de[mnr]|eine[mr]|ihre[mn]|seine[mn]|unsere[mn]|diesem)$/u

const BEHIND_UND =
  /^(?:natürlich|auch|dann|damit|somit|danach|dabei|dazu|deshalb|daher|sogar|vor|wir|zwar|nicht|bei|mit|für|von|in|im|auf|nach|wird|werden|wurde|wurden|haben|hatte|kann|können|ist|sind)$/u

const SHORTEST = 6

const SLIPS: Readonly<Record<string, string>> = { mi: 'mit', un: 'und' }

/** `mi aktuellen Geräten` */
function isDative(adjective: Token, noun: Token | undefined): boolean {
  return /e[nmr]$/u.test(adjective.text) && adjective.forms.weak !== 0 && noun?.before === '' && isNoun(noun)
}

import { isNoun, type Stretch, type Token } from '../clauses/clauses.ts'
import { ARTICLES, PREPOSITIONS } from '../clauses/function-words.ts'
import { type ConfusionPattern, lowerOf as lower } from './confusion-pattern.ts'

const always = () => true

/** Nouns that sound like another word. Source: Duden, Richtiges und gutes Deutsch (leicht verwechselbare Wörter). */
export const NOUNS: readonly ConfusionPattern[] = [
  { found: /^Stadt$/u, right: () => 'statt', means: 'Ort', fits: isParticleOfStattfinden },
  { found: /^Statt$/u, right: () => 'statt', means: 'mit großem Anfangsbuchstaben', fits: isParticleOfStattfinden },
  {
    found: /^Statt$/u,
    right: () => 'Stadt',
    means: 'Präposition',
    fits: (tokens, at) => /^(?:die|der|zur|einer|eine|unsere|unserer)$/u.test(lower(tokens[at - 1]))
  },
  {
    found: /^Tot$/u,
    right: () => 'Tod',
    means: 'Adjektiv',
    fits: (tokens, at) => /^(?:der|den|dem|zum|vom|am|im|ihren?|seinen?|ihrem|seinem)$/u.test(lower(tokens[at - 1]))
  },
  {
    found: /^(?:\p{Lu}\p{L}*)?[Ss]tandarts?$/u,
    right: (found) => found.replace(/andart/u, 'andard'),
    means: 'Art zu stehen',
    fits: always
  },
  { found: /^Entgelds?$/u, right: (found) => found.replace('geld', 'gelt'), means: 'kein Geld', fits: always },
  {
    found: /^Mann$/u,
    right: () => 'Man',
    means: 'männliche Person',
    fits: (tokens, at, { isFirst }) =>
      at === 0 && isFirst && /^(?:kann|muss|sollte|soll|darf|könnte|müsste|weiß)$/u.test(lower(tokens[1]))
  },
  {
    found: /^Tod$/u,
    right: () => 'tot',
    means: 'Substantiv',
    fits: (tokens, at) =>
      /^(?:aufgefunden|gefunden|geborgen|umgefallen|zusammengebrochen)$/u.test(lower(tokens[at + 1])) &&
      !isBeforeNoun(tokens[at - 1])
  },
  {
    found: /^Gewehr$/u,
    right: () => 'Gewähr',
    means: 'Waffe',
    fits: (tokens, at) => tokens[at + 1] === undefined && lower(tokens[at - 1]) === 'ohne'
  },
  {
    found: /^Sylvester$/u,
    right: () => 'Silvester',
    means: 'Vorname',
    fits: (tokens, at) => /^(?:an|zu|über|vor|nach|seit)$/u.test(lower(tokens[at - 1]))
  },
  {
    found: /^Grad$/u,
    right: () => 'Grat',
    means: 'Maß',
    fits: (tokens, at) => /^schmale[rn]?$/u.test(lower(tokens[at - 1]))
  },
  { found: /^Wal$/u, right: () => 'Wahl', means: 'Meerestier', fits: (tokens, at) => lower(tokens[at - 1]) === 'zur' },
  {
    found: /^Rad$/u,
    right: () => 'Rat',
    means: 'Fahrzeug',
    fits: (tokens, at) => lower(tokens[at - 1]) === 'mit' && lower(tokens[at + 2]) === 'tat'
  },
  {
    found: /^Mine$/u,
    right: () => 'Miene',
    means: 'Bergwerk',
    fits: (tokens, at) => lower(tokens[at - 1]) === 'gute' && lower(tokens[at + 1]) === 'zum'
  }
]

/** `findet am Montag Stadt`: the sentence has the verb and lacks its particle. */
function isParticleOfStattfinden(tokens: readonly Token[], at: number, stretch: Stretch): boolean {
  if (at !== tokens.length - 1 || /^[„“"»«(]/u.test(stretch.closes)) return false
  const before = tokens[at - 1]
  if (!before || ARTICLES.has(before.lower) || PREPOSITIONS.has(before.lower) || before.forms.strong !== 0) return false
  if (isNoun(before) && before.text.endsWith('er')) return false
  return stretch.sentence.tokens.some((t) => /^(?:findet|finden|fand|fanden|fände|finde)$/u.test(t.lower))
}

function isBeforeNoun(token: Token | undefined): boolean {
  return token !== undefined && (ARTICLES.has(token.lower) || PREPOSITIONS.has(token.lower) || token.forms.weak !== 0)
}

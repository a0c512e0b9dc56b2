import { isNoun, isSurelyFinite, mayBeFinite, type Stretch, type Token } from '../../clauses/clauses.ts'
import { cells } from '../../words/cells.ts'
import { type ConfusionPattern, keepCase, lowerOf } from '../confusion-pattern.ts'

/** Two words that are one where nothing follows that the second could go with. Source: Amtliches Regelwerk 2024, § 39. */
export const TWO_WORDS: readonly ConfusionPattern[] = [
  { found: 'in', right: 'indem', words: 2, means: 'Präposition mit Artikel oder Pronomen', fits: isByDoing },
  {
    // `für alle den noch unverzichtbar`; `den noch offenen Fragen` is an attribute.
    found: 'den',
    right: 'dennoch',
    words: 2,
    means: 'Artikel und Zeitangabe',
    fits: (tokens, at) => {
      const next = tokens[at + 2]
      return (
        lowerOf(tokens[at + 1]) === 'noch' &&
        // `Sie kennt den noch nicht.`
        isNoun(tokens[at - 1]) &&
        !(next && (isNoun(next) || next.forms.weak !== 0)) &&
        !tokens.slice(at + 2).some((token) => isNoun(token) || /^(?:den|die|und)$/u.test(token.lower))
      )
    }
  },
  {
    found: 'in In',
    right: keepCase('inmitten'),
    words: 2,
    means: 'zwei Wörter',
    fits: (tokens, at) =>
      lowerOf(tokens[at + 1]) === 'mitten' &&
      /^(?:der|des|von|eine[rs]|unsere[rs]|ihre[rs]|seine[rs])$/u.test(lowerOf(tokens[at + 2]))
  }
]

/**
 * `Die Stadt spart, in dem sie Lampen tauscht`: no noun stands before that the pronoun could mean, and the clause says who acts.
 */
function isByDoing(tokens: readonly Token[], at: number, { opens, closes, sentence, at: from }: Stretch): boolean {
  if (at !== 0 || opens !== ',' || lowerOf(tokens[1]) !== 'dem' || tokens.length < 5) return false
  if (!/^(?:sie|er|es|man|wir|ich|die|der|das|ihre?|seine?|Sie)$/u.test(tokens[2]?.text ?? '')) return false
  if (!/^“?[.,!]/u.test(closes) || !mayBeFinite(tokens.at(-1)) || tokens.slice(2, -1).some(isSurelyFinite)) return false
  const before = sentence.tokens.slice(0, from)
  // `Mathematik bleibt das, in dem …`
  if (/^(?:das|dem|etwas|nichts|alles|vieles|einiges|eines|keines)$/u.test(lowerOf(before.at(-1)))) return false
  return !before.some((token, i) => isNoun(token) && !isSum(before, i) && mayBeMeant(token))
}

const ANTECEDENT = cells('Nm Am Dm Gm Nn An Dn Gn')

function mayBeMeant({ forms, text }: Token): boolean {
  // `In dem Maße, in dem die Preise steigen`
  if (text === 'Maße') return true
  return forms.noun === 0 ? !/^(?:In|Mit|Bei|Die|Sie|Wir)$/u.test(text) : (forms.noun & ANTECEDENT) !== 0
}

/** `20.000 Euro`, `drei Prozent`: nobody is in them. */
function isSum(tokens: readonly Token[], at: number): boolean {
  return /^(?:Euro|Cent|Prozent)$/u.test(tokens[at]?.text ?? '') && /\d/u.test(tokens[at - 1]?.text ?? '')
}

import { FINITE_AUXILIARIES } from '../../clauses/auxiliaries.ts'
import { isPluralVerb } from '../../clauses/clause-shapes.ts'
import { isNoun, isSurelyFinite, type Token } from '../../clauses/clauses.ts'
import { MONTH_NAMES, WEEKDAY_NAMES } from '../../dates/dates.ts'
import { type ConfusionPattern, lowerOf } from '../confusion-pattern.ts'

/** `bis` before a time, and words taken for it. Source: Duden, Richtiges und gutes Deutsch. */
export const UNTIL: readonly ConfusionPattern[] = [
  {
    // `von Freitag bist Sonntag`: nobody is spoken to.
    found: 'bist',
    right: 'bis',
    means: 'Form von „sein“',
    fits: (tokens, at, { sentence }) => {
      const next = tokens[at + 1]
      if (!next || sentence.tokens.some(({ lower }) => /^(?:du|dir|dich|dein\p{Ll}*|wer|wo)$/u.test(lower)))
        return false
      return (
        /^\d/u.test(next.text) ||
        WEEKDAY.test(next.text) ||
        /^(?:zum|zur|spätestens|einschließlich|ende|mitte|anfang)$/u.test(next.lower)
      )
    }
  },
  { found: 'biss', right: 'bis', means: 'Form von „beißen“', fits: isUntil }
]

/** `biss zum 3. Mai`: a time, and the clause has another verb; `biss zum 3. Mal zu` tells of an animal. */
function isUntil(tokens: readonly Token[], at: number): boolean {
  const [before, next, later] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]]
  if (!next || tokens.some(({ lower }) => /^(?:aber|hund\p{Ll}*|tier\p{Ll}*)$/u.test(lower))) return false
  const hasVerb =
    tokens.some(
      (token, i) => i !== at && (isSurelyFinite(token) || isPluralVerb(token) || FINITE_AUXILIARIES.has(token.lower))
    ) && !(lowerOf(before) === 'und' || isNoun(before))
  if (/^(?:zum|zur)$/u.test(next.lower)) return hasVerb && later !== undefined && later.text !== 'Schluss'
  const isCounted = /^\d/u.test(next.text)
  if (!isCounted && !WHEN.test(next.text)) return false
  return (
    /^\d/u.test(before?.text ?? '') ||
    WHEN.test(before?.text ?? '') ||
    (hasVerb && (!isNoun(later) || WHEN.test(later?.text ?? '')))
  )
}

const WHEN = new RegExp(`^(?:${[...WEEKDAY_NAMES, ...MONTH_NAMES].join('|')}|Ende|Anfang|Mitte|dahin)$`, 'u')

export const WEEKDAY = /^(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag)$/u

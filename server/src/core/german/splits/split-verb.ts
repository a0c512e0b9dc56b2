import type { Token } from '../clauses/clauses.ts'
import { isCapitalised } from '../words/lexicon.ts'

/** A verb of which the first part stands apart, `[from, to]` in the stretch. */
export interface SplitVerb {
  readonly from: number
  readonly to: number
  readonly right: string
  /** False where both spellings have a meaning of their own (`weiter zu entwickeln`). */
  readonly isCertain: boolean
}

/** The words `[from, to]` written as one. */
export function oneWord(tokens: readonly Token[], from: number, to: number, isCertain: boolean): SplitVerb {
  const parts = tokens.slice(from, to + 1).map(({ lower }) => lower)
  return { from, to, right: parts.join(''), isCertain }
}

/** Whether no noun follows that the word belongs to as an adjective: `an zu langen Tagen`. */
export function endsClause(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  if (next === undefined || next.before !== '') return true
  return !isCapitalised(next.text) && next.forms.weak === 0
}

/** Adverbs that stand behind a noun and close what a preposition opened (`um das Haus herum`). */
export const BELONGS_TO: Readonly<Record<string, RegExp>> = {
  heraus: /^aus$/u,
  herum: /^um$/u,
  hinaus: /^über$/u,
  hinweg: /^über$/u,
  hinüber: /^über$/u,
  hinein: /^(?:in|ins|nach)$/u,
  heran: /^ans?$/u,
  herauf: /^(?:auf|vo[mn])$/u,
  hinauf: /^(?:auf|vo[mn])$/u,
  herunter: /^vo[mn]$/u,
  hinunter: /^vo[mn]$/u
}

/** Source: Amtliches Regelwerk 2024, § 34 (separable verbs) and its lists of particles. */
export const PARTICLES = new Set(
  (
    'ab an auf aus bei durch ein nach vor mit zurück voraus vorweg vorbei voran vorüber heraus herein heran herauf herbei herunter ' +
    'herüber hervor herum hinaus hinein hinauf hinunter hinüber hinzu hinweg entgegen fort weg nieder empor auseinander umher überein ' +
    'zugute zunichte zuteil preis wahr teil stand inne dar'
  ).split(' ')
)

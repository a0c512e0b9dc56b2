/** Parts of a compound that stand apart, told by what they read alone. */
export interface SplitPattern {
  /** Matches wherever the pattern does and costs little, so that few patterns are ever compiled. */
  readonly sign: RegExp
  readonly pattern: RegExp
  /** Writes the whole match as one word. */
  readonly join: (match: string) => string
}

/** No letter, figure or hyphen stands before or behind. */
export const BEFORE = '(?<![\\p{L}\\p{N}-])'
export const BEHIND = '(?![\\p{L}\\p{N}-])'

export const hyphened = (match: string) => match.replace(/ +/gu, '-')

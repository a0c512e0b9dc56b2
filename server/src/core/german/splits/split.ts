/** Parts of one compound that stand apart; offsets count in the prose. */
export interface Split {
  readonly start: number
  readonly end: number
  readonly word: string
  /** Ways to write it, the usual one first. */
  readonly right: readonly string[]
  /** False where the words may belong to two phrases, and only a reader can tell. */
  readonly isCertain: boolean
}

/** What a form can be; a form can be several. Nouns and names are listed with their capital, everything else without. */
export const WordKind = { noun: 1, verb: 2, adjective: 4, other: 8, name: 16, abbreviation: 32 } as const

const KINDS = 0x3f
const FREQUENCY_SHIFT = 6
const HEAD_SHIFT = 10
const NEVER_LAST = 1 << 14
const GIVEN = 1 << 15

/**
 * The class of a word form in the word graph: 6 bits of kinds, 4 bits of frequency (0 rare to 15), 4 bits that say in how many
 * compounds the form is attested as the last part (logarithm to base 2, 0 for none), 1 bit for forms of which no new compound is
 * made, 1 bit for given names.
 */
export function wordClass(kinds: number, frequency: number, asHead: number): number {
  return (kinds & KINDS) | (clamp(frequency) << FREQUENCY_SHIFT) | (clamp(asHead) << HEAD_SHIFT)
}

export function neverLast(wordClass: number): number {
  return wordClass | NEVER_LAST
}

/** Whether compounds can be made that end in the form. */
export function canStandLast(wordClass: number): boolean {
  return (wordClass & NEVER_LAST) === 0
}

export function asGivenName(wordClass: number): number {
  return wordClass | GIVEN
}

/** Whether people are called by it. */
export function isGiven(wordClass: number): boolean {
  return (wordClass & GIVEN) !== 0
}

export function kindsOf(wordClass: number): number {
  return wordClass & KINDS
}

export function frequencyOf(wordClass: number): number {
  return (wordClass >>> FREQUENCY_SHIFT) & 15
}

export function asHeadOf(wordClass: number): number {
  return (wordClass >>> HEAD_SHIFT) & 15
}

/** 0 for 0, then 1 for 1, 2 for 2 to 3, 3 for 4 to 7 and so on. */
export function magnitude(count: number): number {
  return clamp(count === 0 ? 0 : 32 - Math.clz32(count))
}

function clamp(value: number): number {
  return Math.min(15, Math.max(0, Math.round(value)))
}

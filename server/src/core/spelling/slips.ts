/** What a slip costs and how long and frequent words are, where they tell slips of words from words of their own. */

/** One wrong letter, the first excepted; costs of edit-costs.ts. */
export const ONE_SLIP = 1
/** A letter lost, doubled or swapped. */
export const LIKELY_SLIP = 0.5
/** Short words are near to everything: what is meant must be common, or the slip a likely one. */
export const SHORT = 5
export const SHORTEST_LIKE_COMMON = 6
/** Longer words are near to others by a slip only. */
export const LONG = 9
/** How frequent a word is at least that people may have heard. */
export const KNOWN = 2

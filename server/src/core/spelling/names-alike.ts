import { frequencyOf, kindsOf, WordKind } from '../german/words/word-class.ts'
import { withoutUmlauts } from '../text/umlauts.ts'
import { LIKELY_SLIP } from './slips.ts'

/** `Lützerath` beside `Lutzerath`, `Weissensee` beside `Weißensee`; `Panoramax`, `Vortexa`: names made of words. */
export function isOtherName(lower: string, near: string, wordClass: number): boolean {
  const rival = near.toLowerCase()
  if (lower.length === rival.length + 1 && lower.startsWith(rival) && /[aioxy]$/u.test(lower)) return true
  if (lower.endsWith('x') && lower.slice(0, -1) === rival.slice(0, -1)) return true
  const isName = (kindsOf(wordClass) & WordKind.name) !== 0 || rival.endsWith('mann')
  return isName && plain(rival) === plain(lower)
}

function plain(lower: string): string {
  return withoutUmlauts(lower)
    .replace(/ß/gu, 'ss')
    .replace(/(?<=[aou])e/gu, '')
}

/** Villages are called alike: `Sendelhorst` beside `Sendenhorst`. */
export function isFarFromRareName(cost: number, wordClass: number): boolean {
  return cost > LIKELY_SLIP && kindsOf(wordClass) === WordKind.name && frequencyOf(wordClass) === 0
}

import type { Prose } from '../../markdown/prose.ts'
import { matchesOf } from '../../text/matches.ts'
import { oncePer } from '../../text/once.ts'
import { segmentsOf } from './segments.ts'
import { VARIANTS } from './variants-list.ts'

/** A word that may be spelled in two ways. */
export interface VariantUse {
  readonly start: number
  readonly end: number
  readonly word: string
  /** The pair it belongs to, by its place in the list. */
  readonly pair: number
  /** Which of the two it is: 0 or 1. */
  readonly side: 0 | 1
  /** The other spelling, in the form and case of the word. */
  readonly other: string
}

/** The words of a block that may be spelled in two ways; found once for as long as the block reads the same. */
export const variantsOf = oncePer((prose: Prose): readonly VariantUse[] => [...find(prose)])

const SIDES = VARIANTS.flatMap((sides, pair) =>
  sides.map((stem, side) => ({ stem, pair, side: side === 0 ? 0 : 1 }) as const)
)
const BY_STEM = new Map(SIDES.map((side) => [side.stem, side]))
/** A stem stands at the start of a word or behind the first part of a compound; longer ones first. */
const PATTERN = new RegExp(
  `(?:${SIDES.map(({ stem }) => stem)
    .sort((a, b) => b.length - a.length)
    .join('|')})`,
  'u'
)

function* find(prose: Prose): Generator<VariantUse> {
  const { text } = prose
  for (const match of matchesOf(text, /(?<!\p{L})[Ss]o dass(?!\p{L})/gu)) {
    const found = BY_STEM.get('so dass')
    const other = match[0].startsWith('S') ? 'Sodass' : 'sodass'
    if (found) yield { start: match.index, end: match.index + match[0].length, word: match[0], ...found, other }
  }
  for (const { start, end } of segmentsOf(prose).words) {
    const word = text.slice(start, end)
    const match = word.length < SHORTEST ? null : PATTERN.exec(word.toLowerCase())
    const found = match ? BY_STEM.get(match[0]) : undefined
    if (!match || !found) continue
    const other = VARIANTS[found.pair]?.[found.side === 0 ? 1 : 0] ?? ''
    const written = word.slice(match.index, match.index + match[0].length)
    const isCapital = written.charAt(0) !== written.charAt(0).toLowerCase()
    const exchanged = isCapital ? other.charAt(0).toUpperCase() + other.slice(1) : other
    yield {
      start,
      end,
      word,
      ...found,
      other: word.slice(0, match.index) + exchanged + word.slice(match.index + match[0].length)
    }
  }
}

const SHORTEST = 5

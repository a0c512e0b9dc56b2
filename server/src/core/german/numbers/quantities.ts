import type { Prose } from '../../markdown/prose.ts'
import { oncePerPair } from '../../text/once.ts'
import type { Knowledge } from '../words/knowledge.ts'
import { valueOfNumberWord } from '../words/number-words.ts'
import { segmentsOf } from '../words/segments.ts'
import { countedNoun } from './counted-nouns.ts'
import { isApproximate, type NumberMention, numbersOf } from './numbers.ts'
import { rangesOf } from './ranges.ts'
import { unitAt } from './units.ts'

/** So many of something: `zwölf neue Schulen`, `rund 1,2 Mio. Euro`. Offsets in the text. */
export interface Quantity {
  readonly start: number
  readonly end: number
  readonly text: string
  /** `Mio.` and the like counted in. */
  readonly value: number
  /** How far the writing itself may round: half of its last place, a twentieth at most. `1,2 Mio.` has 50,000, `1.187` has 0.5. */
  readonly precision: number
  /** `rund`, `mehr als`, `knapp`. */
  readonly isApproximate: boolean
  /** What is counted, the same for all its cases in the plural: `Kinder` and `Kindern`; `Euro`, `Prozent` for those. */
  readonly counted: string
  /** The adjective before the noun, empty without one. */
  readonly adjective: string
}

const MAGNITUDES: readonly (readonly [RegExp, number])[] = [
  [/^(?:Tsd|[Tt]ausend)/u, 1e3],
  [/^(?:Mio|Million)/u, 1e6],
  [/^(?:Mrd|Milliard)/u, 1e9],
  [/^(?:Bio|Billion)/u, 1e12]
]

/** The quantities of a block whose noun is known, read once for as long as it reads the same. */
export const quantitiesOf = oncePerPair((prose: Prose, knowledge: Knowledge): readonly Quantity[] =>
  quantitiesIn(prose, knowledge)
)

function quantitiesIn(prose: Prose, knowledge: Knowledge): Quantity[] {
  const { text } = prose
  const found: Quantity[] = []
  const ranges = rangesOf(prose)
  for (const number of numbersOf(prose)) {
    // Ends of ranges and parts of a larger figure (`3 von 5`) are no quantities of their own.
    if (ranges.some((r) => r.start <= number.start && number.end <= r.end)) continue
    if (/^\s(?:bis|von|oder|und|mal|zu)\s\p{N}/u.test(text.slice(number.end))) continue
    if (/\p{N}\s(?:bis|von|oder|und|mal|zu)\s$/u.test(text.slice(Math.max(0, number.start - 8), number.start))) continue
    const quantity = counted(text, number, knowledge)
    if (quantity) found.push(quantity)
  }
  for (const word of segmentsOf(prose).words) {
    const { start } = word
    const value = valueOfNumberWord(text.slice(start, word.end))
    // `vier Jahre`, `zwei Millionen`: measures and parts of larger numbers.
    if (value === undefined || unitAt(text, word.end)) continue
    const noun = countedNoun(text, word.end, knowledge)
    if (!noun) continue
    const { end, adjective } = noun
    const about = isApproximate(text, start)
    const written = text.slice(start, end)
    found.push({
      start,
      end,
      text: written,
      value,
      precision: 0.5,
      isApproximate: about,
      counted: keyOf(noun.text),
      adjective
    })
  }
  return found.sort((a, b) => a.start - b.start)
}

function counted(text: string, number: NumberMention, knowledge: Knowledge): Quantity | undefined {
  const { start, unit, secondUnit, kind } = number
  if (number.value === undefined || (kind !== 'quantity' && kind !== 'money' && kind !== 'year')) return undefined
  const last = secondUnit ?? unit
  const noun = last && last.kind !== 'magnitude' ? undefined : countedNoun(text, last?.end ?? number.end, knowledge)
  const isMoney = kind === 'money' && last !== undefined
  if (!noun && !isMoney) return undefined
  const end = noun?.end ?? last?.end ?? number.end
  const scale = MAGNITUDES.find(([word]) => unit && word.test(unit.text))?.[1] ?? 1
  return {
    start,
    end,
    text: text.slice(start, end),
    value: number.value * scale,
    precision: Math.min(placeOf(number.text) * 0.5, number.value * 0.05) * scale,
    isApproximate: isApproximate(text, start),
    counted: noun ? keyOf(noun.text) : currency(last?.text ?? ''),
    adjective: noun?.adjective ?? ''
  }
}

/** The value of the last place: 0.1 for `1,2`, 1 for `12`, 1000 for `12.000`. */
function placeOf(figures: string): number {
  const decimals = /,(\d+)$/u.exec(figures)?.[1]
  if (decimals !== undefined) return 10 ** -decimals.length
  const zeros = /[1-9][.\s’]?((?:0|[.\s’](?=0))*)$/u.exec(figures)?.[1]?.replace(/\D/gu, '').length ?? 0
  return 10 ** (zeros > 1 ? zeros : 0)
}

function currency(word: string): string {
  return /^(?:€|EUR|Euros?)$/u.test(word) ? 'Euro' : word
}

/** All cases of a plural in one: only the dative has an -n more (Duden, Die Grammatik: Kasusflexion im Plural). */
function keyOf(noun: string): string {
  return noun.replace(/n$/u, '')
}

/** Whether two writings can mean the same number. */
export function canBeSame(a: Quantity, b: Quantity): boolean {
  const tolerance = a.isApproximate || b.isApproximate ? 0.12 * Math.max(a.value, b.value) : 0
  return Math.abs(a.value - b.value) <= Math.max(a.precision, b.precision, tolerance)
}

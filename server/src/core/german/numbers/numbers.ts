import type { Prose } from '../../markdown/prose.ts'
import { matchesOf } from '../../text/matches.ts'
import { oncePer } from '../../text/once.ts'
import { dateMentions } from '../dates/date-mentions.ts'
import { phoneNumbersIn } from './phone-numbers.ts'
import { type UnitMention, unitAt } from './units.ts'

/**
 * What a figure is. `quantity` counts or measures something and has a unit, or nothing is known that speaks against it; `percent`
 * and `money` are quantities of their own. `code` is part of a name: `A17`, `3D`, `10er`, `737-800`, an IBAN, a file number.
 * `reference` counts places in an order: `§ 5`, `S. 3`, `Klasse 5`, `Version 2`. `ordinal` has its point: `12. Sitzung`.
 */
export type NumberKind =
  | 'quantity'
  | 'percent'
  | 'money'
  | 'year'
  | 'date'
  | 'time'
  | 'ordinal'
  | 'phone'
  | 'reference'
  | 'score'
  | 'code'

/** One figure of a text; offsets count in that text. */
export interface NumberMention {
  readonly start: number
  readonly end: number
  /** Digits and what groups them: `1.234,5`. Its unit is not part of it. */
  readonly text: string
  readonly kind: NumberKind
  /** Undefined where the spelling does not say it (`6.8`). `Mio.` and the like are not counted in. */
  readonly value: number | undefined
  /** The unit behind it; `€` before it counts, too. */
  readonly unit: UnitMention | undefined
  /** The second unit, behind `Mio.` and the like. */
  readonly secondUnit: UnitMention | undefined
}

/** The figures of a block, read once for as long as it reads the same. */
export const numbersOf = oncePer((prose: Prose): readonly NumberMention[] => numbersIn(prose.text))

/** Groups of three behind a space count as one figure (DIN 5008:2020), behind `’` in Switzerland. */
const figure = /(?<![\d.,:’'])\d{1,3}(?:[ \u00A0\u2009\u202F]\d{3}(?![\d:]))+(?:,\d+)?|\d+(?:[.,:’']\d+)*/gu
/** Figures that stand for something registered, with all their groups. */
const registered =
  /(?<![\p{L}\p{N}])(?:[A-Z]{2}\d{2}(?:[ \u00A0]?[\dA-Z]{4}){3,7}(?:[ \u00A0]?[\dA-Z]{1,3})?|(?:ISBN|ISSN|DOI|EAN|BLZ|BIC)[:\s]*[\d][\d -]*[\dX])(?![\p{L}\p{N}])/gu

/** Reads all figures of a text, from left to right. */
export function numbersIn(text: string): NumberMention[] {
  if (!/\d/u.test(text)) return []
  const claims = claimsIn(text)
  let next = 0
  const found: NumberMention[] = []
  for (const match of matchesOf(text, figure)) {
    const start = match.index
    const end = start + match[0].length
    while ((claims[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++
    const claim = claims[next]
    if (claim && claim.start < end) {
      const alone = { start, end, text: match[0], value: undefined, unit: undefined, secondUnit: undefined }
      found.push({ ...alone, kind: claim.kind })
    } else found.push(mentionOf(text, start, end))
  }
  return found
}

interface Claim {
  readonly start: number
  readonly end: number
  readonly kind: NumberKind
}

/** Places whose figures are spoken for; sorted, the first one wins. */
function claimsIn(text: string): Claim[] {
  const claims: Claim[] = []
  for (const { index, 0: found } of matchesOf(text, registered)) {
    claims.push({ start: index, end: index + found.length, kind: 'code' })
  }
  for (const { start, end } of phoneNumbersIn(text)) claims.push({ start, end, kind: 'phone' })
  for (const { start, end } of dateMentions(text)) claims.push({ start, end, kind: 'date' })
  return claims.sort((a, b) => a.start - b.start)
}

function mentionOf(text: string, start: number, end: number): NumberMention {
  const figures = text.slice(start, end)
  const unit = unitAt(text, end) ?? currencyBefore(text, start)
  const secondUnit = unit?.kind === 'magnitude' && unit.start >= end ? unitAt(text, unit.end) : undefined
  const kind = kindOf(text, start, end, figures, secondUnit ?? unit)
  return { start, end, text: figures, kind, value: numberValue(figures), unit, secondUnit }
}

function currencyBefore(text: string, start: number): UnitMention | undefined {
  const match = /(?<![\p{L}\p{N}])([€$£]|EUR|CHF|Fr\.|USD)[ \u00A0\u202F]?$/u.exec(
    text.slice(Math.max(0, start - 6), start)
  )
  const word = match?.[1]
  if (!match || word === undefined) return undefined
  const at = Math.max(0, start - 6) + match.index
  if (word === 'Fr.' && (CLOCK_OR_DAY.test(text.slice(start, start + 40)) || WEEKDAY_BEFORE.test(text.slice(0, at))))
    return undefined
  return { start: at, end: at + word.length, text: word, kind: 'money', isSymbol: true }
}

/** `Fr. 8–12 Uhr`, `Fr. 8. Mai`: a Friday and no franc. */
const CLOCK_OR_DAY =
  /^\d{1,2}(?:[.:]\d\d)?(?:\s?(?:[–-]|bis|und|oder|\/)\s?\d{1,2}(?:[.:]\d\d)?)?\s?(?:Uhr|h)(?!\p{L})|^\d{1,2}\.\s?(?:\p{Lu}|\d)/u
/** `Mo.–Fr. 8–12`, `Do., Fr. 9–13` */
const WEEKDAY_BEFORE = /(?<!\p{L})(?:Mo|Di|Mi|Do)\.?(?:\s?(?:[–+/&,-]|und|bis)\s?)$/u

function kindOf(text: string, start: number, end: number, figures: string, unit: UnitMention | undefined): NumberKind {
  const before = text.slice(Math.max(0, start - 24), start)
  const behind = text.slice(end, end + 12)
  if (isPartOfName(before, behind, unit, end)) return 'code'
  if (unit?.kind === 'clock') return 'time'
  if (figures.includes(':')) return /^(?:[01]?\d|2[0-4]):[0-5]\d$/u.test(figures) ? 'time' : 'score'
  if (unit?.kind === 'percent') return 'percent'
  if (unit?.kind === 'money') return 'money'
  if (REFERENCE.test(before)) return 'reference'
  if (unit) return 'quantity'
  if (/^(?:1[5-9]|20|21)\d\d$/u.test(figures)) return 'year'
  if (/^\.[ \u00A0\u202F][\p{L}„]/u.test(behind) && /^\d{1,3}$/u.test(figures)) return 'ordinal'
  if (/^\d{1,3}$/u.test(figures) && /^\.(?:[–-]|,)/u.test(behind)) return 'ordinal'
  return 'quantity'
}

/** Letters or strokes that touch the figure, on either side: `A17`, `B-52`, `10er`, `3-Zimmer`, `12/345`, `_5`, `#3`. */
function isPartOfName(before: string, behind: string, unit: UnitMention | undefined, end: number): boolean {
  if (/[\p{L}@#=_&\\]$/u.test(before) || /(?:\p{L}[-–/]|\p{N}\/|\p{N}-\p{N}+-)$/u.test(before)) return true
  // `5er`, `2a`, `1/3`, `5-Zimmer`; of units that touch it (`10km`) more is known.
  if (/^[\p{L}_@]/u.test(behind)) return unit?.start !== end
  return /^(?:\/\p{N}|[-‑][\p{L}%€]|-\p{N}+-)/u.test(behind)
}

/** Words and signs that make the figure behind them a place in an order. */
const REFERENCE =
  /(?:§§?|(?<![\p{L}])(?:Artt?|Abs|Nrn?|Ziff|S|Seit|Kap|Anm|Rn|Rdnr|Bd|Bde|Aufl|Abb|Tab|Buchst|Az|Pos|Ver|lit|Vers|Kl|Str|KW|Jg|DIN|ISO|EN|IEC|IC|ICE|RE|RB|Gate|Top|TOP|v|V)\.?|(?<![\p{L}])\p{L}*(?:[Aa]rtikeln?|[Aa]bs[aä]tz(?:es?|en)?|[Ss]atz|[Ss]ätzen?|[Nn]ummern?|[Zz]iffern?|[Ss]eiten?|[Kk]apiteln?|[Kk]lassen?|[Ss]tufen?|[Vv]ersion(?:en)?|[Gg]ruppen?|[Tt]eil|[Bb]and|[Bb]ände|[Tt]abellen?|[Aa]bbildung(?:en)?|[Pp]hasen?|[Mm]odule?|[Ss]aal|[Rr]aum|[Zz]immer|[Hh]alle|[Ll]inien?|[Bb]uslinien?|[Zz]one|[Pp]latz|[Pp]lätzen?|[Rr]ang|[Ll]os|[Ll]ose|[Kk]alenderwochen?|[Gg]leis|[Gg]leisen|[Bb]undesstraße|[Bb]lock|[Gg]rößen?|[Ss]kala|[Ll]evel|[Ss]chritt|[Kk]ategorien?|[Pp]flegegrade?|[Ss]tellen|[Aa]ktenzeichen|[Dd]rucksache|[Pp]ostfach|[Kk]onto|[Hh]aus|[Tt]or|[Ss]taffel|[Ff]olge|[Ll]ektion|[Üü]bung|[Aa]ufgaben?|[Ff]rage|[Pp]unkt|[Tt]ag|[Aa]genda|[Ss]traße|[Ss]tr\.|[Bb]latt|[Ss]chicht|[Ff]lur|[Ee]bene|[Ee]tage))[ \u00A0\u202F]?(?:Nr\.[ \u00A0]?)?$/u

/** The number that figures in German (or Swiss) spelling stand for. */
function numberValue(figures: string): number | undefined {
  const plain = figures.replace(/[ \u00A0\u2009\u202F’']/gu, '')
  if (/^\d+$/u.test(plain)) return Number(plain)
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/u.test(plain)) return Number(plain.replaceAll('.', '').replace(',', '.'))
  return /^\d+,\d+$/u.test(plain) ? Number(plain.replace(',', '.')) : undefined
}

/** Words that say that a number is not meant exactly, right before it. */
const ABOUT =
  /(?<![\p{L}])(?:rund|etwa|ca\.|circa|zirka|knapp|fast|gut|über|unter|nahezu|annähernd|ungefähr|(?:mehr|weniger) als|mindestens|höchstens|bis zu|maximal|minimal|an die|gegen|um die|schätzungsweise|insgesamt|lediglich|nur|genau|exakt|jeweils|je)[ \u00A0\n]$/iu
const NOT_EXACT = /(?<!insgesamt|lediglich|nur|genau|exakt|jeweils|je)\s$/iu

/** Whether a word such as `rund` stands right before: what follows counts something. */
export function isCounted(text: string, start: number): boolean {
  return ABOUT.test(text.slice(Math.max(0, start - 20), start))
}

/** `rund 300`, `mehr als 300`: as against `genau 300`. */
export function isApproximate(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 20), start)
  return ABOUT.test(before) && NOT_EXACT.test(before)
}

/** The word right behind an offset, one space between. */
export function wordBehind(text: string, at: number): { readonly start: number; readonly text: string } | undefined {
  const match = /^([ \u00A0\u202F\n])([\p{L}][\p{L}\p{M}-]*)/u.exec(text.slice(at, at + 60))
  return match ? { start: at + 1, text: match[2] ?? '' } : undefined
}

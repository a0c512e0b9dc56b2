import { matchesOf } from '../../text/matches.ts'
import { MONTH_NAMES, WEEKDAY_NAMES } from './dates.ts'

/** A day in figures without its last point: `am 28.09 stehen wir`, `10.11 – 12.11.2017`. Offsets in the text. */
export interface IncompleteDay {
  readonly start: number
  readonly end: number
  /** `28. September`, where the day stands alone. */
  readonly words: string | undefined
}

const weekday = `(?:${WEEKDAY_NAMES.join('|')}|Sonnabend|(?:Mo|Di|Mi|Do|Fr|Sa|So)\\.?)(?:abend|morgen|mittag|nachmittag|vormittag)?`
/** What stands before a day and before nothing else; `bis 2.5` may be a decimal, `bis zum 2.5` is none. */
const opening = `(?:${weekday},?(?: de[mn])?|[Aa]m|[Vv]om|[Zz]um|[Aa]b dem|[Ss]eit dem|[Bb]is zum|[Ff]ür den|[Aa]uf den|, den)[ \\u00A0]`
const figures = '(?<day>\\d{1,2})\\.(?<month>\\d{1,2})'
const end =
  '(?![\\d.:%€]|,\\d|[ \\u00A0](?:Uhr|Prozent|%|€|Euro|Mio|Mrd|Millionen|Milliarden|Grad|km|Meter|Liter|Punkte)|[-–]\\p{L}|\\p{L})'
const alone = new RegExp(`(?<=(?<![\\p{L}-])${opening})${figures}${end}`, 'gu')
/** The end of the range shows that the beginning is a day, too. */
const beginning = new RegExp(`(?<![\\d.,:/-])${figures}(?= ?[-–] ?\\d{1,2}\\.\\d{1,2}\\.(?:\\d|\\s|$))`, 'gu')

/** Finds days whose month has no point. */
export function* incompleteDays(text: string): Generator<IncompleteDay> {
  if (!/\d\.\d/u.test(text)) return
  const seen = new Set<number>()
  for (const pattern of [beginning, alone]) {
    for (const match of matchesOf(text, pattern)) {
      const { day, month } = match.groups ?? {}
      if (!isDay(Number(day), Number(month)) || seen.has(match.index)) continue
      seen.add(match.index)
      const words = pattern === alone ? `${Number(day)}. ${MONTH_NAMES[Number(month) - 1]}` : undefined
      yield { start: match.index, end: match.index + match[0].length, words }
    }
  }
}

const month = new RegExp(
  `(?<=(?<![\\p{L}-])${opening})(?<day>\\d{1,2})(?= (?:${MONTH_NAMES.join('|')})(?![\\p{L}-]))`,
  'gu'
)

/** `bis zum 3 Mai`: figures of days without their point, before the name of a month. Offsets are those of the figures. */
export function* daysWithoutPoint(text: string): Generator<{ readonly start: number; readonly end: number }> {
  if (!/\d \p{Lu}/u.test(text)) return
  for (const match of matchesOf(text, month)) {
    if (isDay(Number(match.groups?.day), 1)) yield { start: match.index, end: match.index + match[0].length }
  }
}

function isDay(day: number, month: number): boolean {
  return day >= 1 && day <= 31 && month >= 1 && month <= 12
}

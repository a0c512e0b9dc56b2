import { matchesOf } from '../../text/matches.ts'
/** A time of day as it stands in a text; offsets count in that text. */
export interface ClockTime {
  readonly start: number
  /** Behind `Uhr` where it stands. */
  readonly end: number
  readonly text: string
  readonly hour: number
  /** Undefined where only the hour is named: `14 Uhr`. */
  readonly minute: number | undefined
  /** What stands between hour and minute. */
  readonly separator: '' | '.' | ':'
  /** What stands between the figures and `Uhr`; undefined for the first time of a range (`14.30` in `14.30 bis 16 Uhr`). */
  readonly gap: string | undefined
}

const BLANK = '[ \\u00A0\\u202F]'
/** Figures that end in `Uhr` are a time of day: scores, ratios and durations (`24h`) have none. */
const withUhr = new RegExp(`(?<![\\p{N}\\p{L}.,:§])(\\d{1,2})(?:([.:])(\\d{2}))?(${BLANK}{0,2})Uhr(?![\\p{L}-])`, 'gu')
/** The first time of a range before the second: `14.30 bis ca. `, `10–`. */
const rangeStart = new RegExp(
  `(?<![\\p{N}\\p{L}.,:§])(\\d{1,2})(?:([.:])(\\d{2}))?(${BLANK}?[–-]${BLANK}?|${BLANK}(?:bis|und)${BLANK}(?:(?:ca\\.|etwa|gegen|circa)${BLANK})?)$`,
  'u'
)

/** Reads the times of day in a text, from left to right. */
export function clockTimes(text: string): ClockTime[] {
  if (!text.includes('Uhr')) return []
  const found: ClockTime[] = []
  for (const match of matchesOf(text, withUhr)) {
    const from = Math.max(0, match.index - 30)
    // `14 : 30 Uhr`: the figures before it are the hour.
    if (/\d[ \u00A0]?[:.][ \u00A0]$/u.test(text.slice(from, match.index)) && /^\d{2}\D/u.test(match[0])) continue
    const before = rangeStart.exec(text.slice(from, match.index))
    // `Halle 3 und 10 Uhr`: without minutes only a dash or a word before it makes the first figure a time.
    const isTime =
      before && (before[3] !== undefined || /[–-]/u.test(before[4] ?? '') || opensRange(text, from + before.index))
    if (before && isTime) found.push(timeOf(from + before.index, before, before[0].length - (before[4]?.length ?? 0)))
    found.push({ ...timeOf(match.index, match, match[0].length), gap: match[4] ?? '' })
  }
  return found
}

/** Whether the clock has this time: from 0.00 to 24.00. */
export function timeExists({ hour, minute = 0 }: Pick<ClockTime, 'hour' | 'minute'>): boolean {
  return minute < 60 && (hour < 24 || (hour === 24 && minute === 0))
}

function opensRange(text: string, at: number): boolean {
  return /(?:^|\s|\()(?:[Vv]on|[Zz]wischen|[Aa]b|[Uu]m|[Gg]egen)[ \u00A0]$/u.test(text.slice(Math.max(0, at - 10), at))
}

function timeOf(start: number, match: RegExpExecArray | RegExpMatchArray, length: number): ClockTime {
  const [all, hour, separator, minute] = match
  return {
    start,
    end: start + length,
    text: all.slice(0, length),
    hour: Number(hour),
    minute: minute === undefined ? undefined : Number(minute),
    separator: separator === '.' || separator === ':' ? separator : '',
    gap: undefined
  }
}

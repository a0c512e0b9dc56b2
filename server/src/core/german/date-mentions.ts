import { type CalendarDate, dateExists, MONTH_NAMES, WEEKDAY_NAMES } from './dates.ts'

/** A day as it stands in a text; offsets count in that text. */
export interface DateMention {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly day: number
  readonly month: number
  /** Four digits; `26` is read as 2026. Undefined where no year stands. */
  readonly year: number | undefined
  /** Undefined where the year is missing or the calendar has no such day. */
  readonly value: CalendarDate | undefined
  /** `24. März 2026`, `24.03.2026` or `2026-03-24`. */
  readonly form: 'words' | 'digits' | 'iso'
  /** The day of the week that stands right before it, or behind it in brackets. */
  readonly weekday: WeekdayMention | undefined
}

export interface WeekdayMention {
  readonly start: number
  readonly end: number
  readonly text: string
  /** 0 for Monday. */
  readonly index: number
}

/** Short forms of months as Duden has them; May, June and July are short enough. */
const MONTH_WORDS: readonly (readonly string[])[] = [
  ['Januar', 'Jänner', 'Jan.'],
  ['Februar', 'Feber', 'Feb.', 'Febr.'],
  ['März', 'Mrz.'],
  ['April', 'Apr.'],
  ['Mai'],
  ['Juni', 'Jun.'],
  ['Juli', 'Jul.'],
  ['August', 'Aug.'],
  ['September', 'Sept.', 'Sep.'],
  ['Oktober', 'Okt.'],
  ['November', 'Nov.'],
  ['Dezember', 'Dez.']
]

/** `Sonnabend` is the Saturday of the north and the east; two-letter forms follow DIN 5008:2020. `So` alone is the adverb. */
const WEEKDAY_WORDS: readonly (readonly string[])[] = WEEKDAY_NAMES.map((name, i) => {
  const short = name.slice(0, 2)
  return [name, `${short}.`, ...(i === 6 ? [] : [short]), ...(i === 5 ? ['Sonnabend'] : [])]
})

const literal = (word: string) => word.replaceAll('.', '\\.')
const longestFirst = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length)
const blank = '[ \\u00A0\\u202F]'
const month = `(?:${longestFirst(MONTH_WORDS.flat()).map(literal).join('|')})`
const words = `(?<d1>\\d{1,2})\\.${blank}?(?<m1>${month})(?![\\p{L}\\p{N}])(?:${blank}(?<y1>\\d{4})(?![\\p{N}.]\\p{N}|\\p{N}|\\p{L}))?`
const digits = `(?<d2>\\d{1,2})\\.${blank}?(?<m2>\\d{1,2})\\.(?:${blank}?(?<y2>\\d{4}|\\d{2})(?![\\p{N}\\p{L}]|[.:,]\\p{N}))?(?!\\p{N})`
const iso = '(?<y3>\\d{4})-(?<m3>\\d{2})-(?<d3>\\d{2})(?![\\p{N}-])'
const anyDate = new RegExp(`(?<![\\p{N}\\p{L}.,:/-])(?:${iso}|${words}|${digits})`, 'gu')

const partOfDay = '(?:abend|morgen|mittag|nachmittag|vormittag|nacht|früh)?'
const weekdays = longestFirst(WEEKDAY_WORDS.flat()).map(literal).join('|')
const weekdayBefore = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?<name>${weekdays})${partOfDay}(?:,?[ \\u00A0\\n](?:(?:de[nmr]|der)${blank})?|${blank}\\()$`,
  'u'
)
const weekdayBehind = new RegExp(`^${blank}\\((?<name>${weekdays})\\)`, 'u')

/** Reads all days of the calendar in a text, from left to right. */
export function dateMentions(text: string): DateMention[] {
  if (!/\d/u.test(text)) return []
  return [...text.matchAll(anyDate)].flatMap((match) => {
    const mention = mentionOf(match)
    return mention ? [{ ...mention, weekday: weekdayBeside(text, mention.start, mention.end) }] : []
  })
}

/** The day with which a text begins. */
export function dateAtStart(text: string): DateMention | undefined {
  const match = new RegExp(`^(?:${iso}|${words}|${digits})`, 'u').exec(text)
  const mention = match && mentionOf(match)
  return mention ? { ...mention, weekday: undefined } : undefined
}

function mentionOf(match: RegExpExecArray | RegExpMatchArray): Omit<DateMention, 'weekday'> | undefined {
  const groups = match.groups ?? {}
  const form = groups.d1 ? 'words' : groups.d2 ? 'digits' : 'iso'
  const day = Number(groups.d1 ?? groups.d2 ?? groups.d3)
  const monthNumber = groups.m1 ? monthOf(groups.m1) : Number(groups.m2 ?? groups.m3)
  const yearText = groups.y1 ?? groups.y2 ?? groups.y3
  // `3.10.` is a day, `3.45.` or `40.2.` is none.
  if (day < 1 || (form !== 'words' && (day > 31 || monthNumber < 1 || monthNumber > 12))) return undefined
  const year = yearText === undefined ? undefined : Number(yearText) + (yearText.length === 2 ? 2000 : 0)
  const date = { year: year ?? 0, month: monthNumber, day }
  const start = match.index ?? 0
  const value = year !== undefined && dateExists(date) ? date : undefined
  return { start, end: start + match[0].length, text: match[0], day, month: monthNumber, year, value, form }
}

function weekdayBeside(text: string, start: number, end: number): WeekdayMention | undefined {
  const from = Math.max(0, start - 30)
  const before = weekdayBefore.exec(text.slice(from, start))
  const found = before ?? weekdayBehind.exec(text.slice(end, end + 20))
  const name = found?.groups?.name
  if (!found || name === undefined) return undefined
  const at = (before ? from : end) + found.index + found[0].indexOf(name)
  return {
    start: at,
    end: at + name.length,
    text: name,
    index: WEEKDAY_WORDS.findIndex((forms) => forms.includes(name))
  }
}

/** 1 to 12, 0 for a word that names no month. */
export function monthOf(word: string): number {
  return MONTH_WORDS.findIndex((forms) => forms.includes(word)) + 1
}

/** The full name of a month and its short forms. */
export function isMonthName(word: string): boolean {
  return (MONTH_NAMES as readonly string[]).includes(word) || monthOf(word) > 0
}

export function isWeekdayName(word: string): boolean {
  return WEEKDAY_WORDS.some((forms) => forms.includes(word))
}

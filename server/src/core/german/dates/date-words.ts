import { MONTH_NAMES, WEEKDAY_NAMES } from './dates.ts'

/** Short forms of months as Duden has them; May, June and July are short enough. Jänner and Feber are Austrian. */
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

/** Source of a pattern for one space within a date. */
export const BLANK = '[ \\u00A0\\u202F]'
/** Source of a pattern for a month. */
export const MONTH = `(?:${longestFirst(MONTH_WORDS.flat()).map(literal).join('|')})`
/** Source of a pattern for a day of the week, short forms included. */
export const WEEKDAY = `(?:${longestFirst(WEEKDAY_WORDS.flat()).map(literal).join('|')})`
/** Source of a pattern for what may be written onto a day of the week: `Mittwochabend`. */
export const PART_OF_DAY = '(?:abend|morgen|mittag|nachmittag|vormittag|nacht|früh)?'

/** 1 to 12, 0 for a word that names no month. */
export function monthOf(word: string): number {
  return MONTH_WORDS.findIndex((forms) => forms.includes(word)) + 1
}

/** 0 for Monday; -1 for a word that names no day. */
export function weekdayIndex(word: string): number {
  return WEEKDAY_WORDS.findIndex((forms) => forms.includes(word))
}

/** The full name of a month and its short forms. */
export function isMonthName(word: string): boolean {
  return (MONTH_NAMES as readonly string[]).includes(word) || monthOf(word) > 0
}

export function isWeekdayName(word: string): boolean {
  return weekdayIndex(word) >= 0
}

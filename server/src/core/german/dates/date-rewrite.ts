import type { DateMention } from './date-mentions.ts'
import { MONTH_NAMES } from './dates.ts'

/** `24. März 2026`, `24. März` or, for a day that lends its month, `24.`. */
export function inWords({ day, month, year, form, text }: DateMention): string {
  if (form === 'words') return text
  if (form === 'day') return `${day}.`
  return `${day}. ${MONTH_NAMES[month - 1] ?? ''}${year === undefined ? '' : ` ${year}`}`
}

/** `24.03.2026` (DIN 5008:2020); undefined where no year stands. */
export function inFigures({ day, month, year }: DateMention): string | undefined {
  return year === undefined ? undefined : `${String(day).padStart(2, '0')}.${String(month).padStart(2, '0')}.${year}`
}

/**
 * Days that belong together, with all months in words: `vom 24.3.-26.3.2026` → `vom 24. bis 26. März 2026`. `run` is one mention or
 * several in a row, each joined to the one before it.
 */
export function runInWords(text: string, run: readonly DateMention[]): string {
  const from = run[0]?.start ?? 0
  const isOpened = /(?:vom|von(?: \p{L}+,?)?)(?: de[nm])? $/iu.test(text.slice(Math.max(0, from - 24), from))
  return run
    .map((mention, i) => {
      const next = run[i + 1]
      const gap = next && text.slice(mention.end, next.start)
      const dash = /^,?[ \u00A0]?[–-][ \u00A0]?$/u.test(gap ?? '')
      const lends = dash && mention.form !== 'words' && next?.month === mention.month && sameYear(mention, next)
      const words = lends ? `${mention.day}.` : inWords(mention)
      if (gap === undefined) return words
      return words + (dash ? (lends && !isOpened ? '–' : ' bis ') : gap)
    })
    .join('')
}

function sameYear(one: DateMention, other: DateMention): boolean {
  return one.year === undefined || one.year === other.year
}

/**
 * Whether the last point of figures without a year (`am 3.8.`) also ends the sentence: nothing follows, or a capital word that is no
 * noun.
 */
export function endsSentenceToo(text: string, mention: DateMention, isNoun: (word: string) => boolean): boolean {
  if (mention.form !== 'digits' || mention.year !== undefined) return false
  const rest = text.slice(mention.end)
  if (/^[”“"»)]*\s*$/u.test(rest)) return true
  const next = /^\s+(\p{Lu}\p{L}*)/u.exec(rest)?.[1]
  return next !== undefined && !isNoun(next)
}

import type { CalendarDate } from '../../german/dates/dates.ts'

/** As much of a headline as a folder shows, in characters. */
const MAX_LENGTH = 60

/** Words that lead to the next: a name that was cut does not end on them. */
const LEADING = new Set(
  'am an auf aus bei bis das dem den der des die ein eine fuer im in ins mit ohne und vom von zum zur'.split(' ')
)

/** `2026-03-25-buecherei-am-markt-eroeffnet.pm.md`: a name that sorts by day and that every system can write. */
export function releaseFileName({ year, month, day }: CalendarDate, headline: string): string {
  const iso = [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-')
  const words = headline
    .toLowerCase()
    .replace(/ä/gu, 'ae')
    .replace(/ö/gu, 'oe')
    .replace(/ü/gu, 'ue')
    .replace(/ß/gu, 'ss')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .split(/[^a-z0-9]+/u)
    .filter(Boolean)
  const kept: string[] = []
  let length = 0
  for (const word of words) {
    length += word.length + 1
    if (length > MAX_LENGTH) break
    kept.push(word)
  }
  if (kept.length < words.length) while (LEADING.has(kept.at(-1) ?? '')) kept.pop()
  return `${[iso, ...(kept.length > 0 ? kept : ['pressemitteilung'])].join('-')}.pm.md`
}

import type { CalendarDate } from '../../german/dates.ts'

/** As much of a headline as a folder shows, in characters. */
const MAX_LENGTH = 60

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
  let name = ''
  for (const word of words) {
    if (name.length + word.length + 1 > MAX_LENGTH) break
    name += `-${word}`
  }
  return `${iso}${name || '-pressemitteilung'}.pm.md`
}

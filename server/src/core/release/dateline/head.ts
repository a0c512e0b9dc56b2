import { type DateMention, dateAtStart, isMonthName } from '../../german/dates/date-mentions.ts'
import { matchesOf } from '../../text/matches.ts'
import { type PlaceBelief, type PlaceKnowledge, placeBelief } from './place-name.ts'

/** The words of a dateline without the sign that closes it. Offsets count in the block's prose. */
export interface Head {
  readonly places: readonly { readonly name: string; readonly start: number; readonly end: number }[]
  /** That of the place which is least sure. */
  readonly belief: PlaceBelief
  readonly date: (Pick<DateMention, 'text' | 'value'> & { readonly start: number; readonly end: number }) | undefined
  readonly agency: boolean
  readonly isShouted: boolean
  /** `(Wiesbaden)`, `(Wiesbaden, 24. März 2026)` */
  readonly isBracketed: boolean
}

/** `(ots)`, `(dpa/lhe)`; in Austria and Switzerland in capitals: `(OTS)`, `(APA-OTS)`, `(OTS/RK)`, `(LK)`. */
const agencies =
  /(?:\s*\((?:\p{Ll}{2,8}(?:[/-]\p{Ll}{2,8})?|(?:APA-?)?OTS(?:\/\p{L}{2,8})?|APA|SDA|DPA|AFP|EPD|KNA|LK|RK|PK)\))+\s*/u
const weekday =
  '(?:(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag|Mo\\.|Di\\.|Mi\\.|Do\\.|Fr\\.|Sa\\.|So\\.),? )?'
const beforeDate = new RegExp(`^(.*?\\p{L}.*?)(,? (?:[–—|-] )?|,)((?:am )?${weekday}(?:de[nmr] )?)(?=\\d)`, 'u')
const separator = / ?\/ ?| und | & |, /gu

/** Takes `Köln/Berlin – 1. Juni 2026` apart; undefined where the words are something else. `at` is where `text` begins. */
export function readHead(text: string, at: number, knowledge: PlaceKnowledge): Head | undefined {
  if (text.length < 2 || text.includes('\uFFFC')) return undefined
  const bracketed = /^\((.*)\)$/u.exec(text)
  if (bracketed) return bracketed[1] === undefined ? undefined : asBracketed(readHead(bracketed[1], at + 1, knowledge))
  const agency = agencies.exec(text)
  const withoutAgency = agency
    ? text.slice(0, agency.index) + ' '.repeat(agency[0].length) + text.slice(agency.index + agency[0].length)
    : text
  const dated = readDate(withoutAgency, at)
  if (!dated) return undefined
  const places = readPlaces(dated.places.trimEnd(), at, knowledge)
  if (!places) return undefined
  return {
    ...places,
    date: dated.date,
    agency: agency !== null,
    isShouted: text === text.toUpperCase(),
    isBracketed: false
  }
}

/** Nothing but a date, or a place that is known, makes words in brackets more than a remark. */
function asBracketed(head: Head | undefined): Head | undefined {
  return head && (head.date || head.belief === 'known') ? { ...head, isBracketed: true } : undefined
}

/** Cuts the date off; undefined where figures stand that are no date. */
function readDate(text: string, at: number): { readonly places: string; readonly date: Head['date'] } | undefined {
  if (!/\d/u.test(text)) return { places: text, date: undefined }
  // A month is no day: `Berlin, im März 2026`.
  const month = /^(.*?\p{L}),? (?:im )?(\p{Lu}\p{Ll}+) \d{4}\s*$/u.exec(text)
  if (month && isMonthName(month[2] ?? '')) return { places: (month[1] ?? '').trimEnd(), date: undefined }
  const match = beforeDate.exec(text.replace(/ {2,}/gu, (blanks) => ' '.padStart(blanks.length, '\u00A0')))
  if (!match) return undefined
  const from = match[0].length
  const found = dateAtStart(text.slice(from))
  if (!found || text.slice(from + found.end).trim() !== '') return undefined
  const date = { text: found.text, value: found.value, start: at + from, end: at + from + found.end }
  return { places: (match[1] ?? '').replaceAll('\u00A0', ' '), date }
}

function readPlaces(text: string, at: number, knowledge: PlaceKnowledge): Pick<Head, 'places' | 'belief'> | undefined {
  // `Halle/Saale` and `Frankfurt am Main, Hessen` may be one name or two.
  if (placeBelief(text, knowledge) === 'known')
    return { places: [{ name: text, start: at, end: at + text.length }], belief: 'known' }
  const places: { name: string; start: number; end: number }[] = []
  let from = 0
  for (const cut of [
    ...matchesOf(text, separator).map((m) => [m.index, m[0].length] as const),
    [text.length, 0] as const
  ]) {
    const name = text.slice(from, cut[0])
    places.push({ name, start: at + from, end: at + cut[0] })
    from = cut[0] + cut[1]
  }
  if (places.length > 4) return undefined
  const beliefs = places.map((p) => placeBelief(p.name, knowledge))
  if (beliefs.some((b) => b === undefined)) return undefined
  const order: readonly PlaceBelief[] = ['doubtful', 'possible', 'likely', 'known']
  const belief = order.find((b) => beliefs.includes(b))
  return belief && { places, belief }
}

import { dateAtStart } from '../../german/dates/date-mentions.ts'
import type { CalendarDate } from '../../german/dates/dates.ts'
import type { Prose } from '../../markdown/prose.ts'
import { matchesOf } from '../../text/matches.ts'
import { isApposition, speaksAboutPlace } from './figure-of-speech.ts'
import { type Head, readHead } from './head.ts'
import type { PlaceKnowledge } from './place-name.ts'

export type DatelineForm =
  | 'place'
  | 'place-dash'
  | 'place-colon'
  | 'place-date'
  | 'place-date-dash'
  | 'place-date-colon'
  | 'place-agency'

/** A dateline in the prose of one block. */
export interface DatelineReading {
  readonly start: number
  /** Behind the sign that closes it, before the space that follows. */
  readonly end: number
  readonly form: DatelineForm
  readonly places: readonly { readonly name: string; readonly start: number; readonly end: number }[]
  readonly date:
    | { readonly text: string; readonly value: CalendarDate | undefined; readonly start: number; readonly end: number }
    | undefined
  /** What closes it as written, spaces before it included; empty where nothing does. */
  readonly sign: { readonly text: string; readonly start: number; readonly end: number }
  readonly emphasis: 'strong' | 'emphasis' | 'none'
}

/** No dateline is longer. */
const REACH = 140

/** Where a dateline may end: a full stop, a dash, a colon or a line end. Points of dates and abbreviations come along. */
const signs =
  /[ \u00A0]*(?:\.(?: ?[–—](?=\s)| -(?=\s))?(?=[\s\p{Lu}„»]|$)|:(?=[\s„»]|$)|[–—]|\|(?=\s)|(?<=[ \u00A0])-{1,2}(?=\s)|--(?=\s))|(?=\n)|$/gu

/** Reads the dateline with which a paragraph begins (HOUSE-STYLE.md section 3.2), if it begins with one. */
export function readDateline(prose: Prose, knowledge: PlaceKnowledge): DatelineReading | undefined {
  const text = prose.text.slice(0, REACH)
  const start = /^\s*/u.exec(text)?.[0].length ?? 0
  if (!/^[\p{Lu}(]/u.test(text.slice(start))) return undefined
  for (const ending of endings(prose, text)) {
    const head = readHead(text.slice(start, ending.start), start, knowledge)
    if (!head || goesOn(text.slice(ending.end))) continue
    const reading = settle(prose, start, head, ending)
    if (isCertain(head, reading, prose, knowledge)) return reading
  }
  return undefined
}

interface Ending {
  readonly start: number
  readonly end: number
}

function endings(prose: Prose, text: string): Ending[] {
  const found = matchesOf(text, signs).map((m) => {
    const end = m.index + m[0].length
    // In `Frankfurt a. M. –` the point belongs to the name.
    const ownPoint = /^\. ?[–—-]/u.test(m[0]) && SHORTENED.test(text.slice(0, m.index)) ? 1 : 0
    return { start: m.index + ownPoint, end }
  })
  // A dateline without a sign still ends with its bold type, its agency or its date.
  const bold = prose.emphases.filter((e) => e.start === 0 && e.end < text.length).map((e) => e.end)
  const bare = matchesOf(text, /\(\p{Ll}[\p{Ll}/-]+\)(?= +\p{Lu})|^\([^()]{3,}\)(?=\s)|\b\d{4}(?= +\p{Lu})/gu).map(
    (m) => m.index + m[0].length
  )
  for (const at of [...bold, ...bare]) {
    const end = text.slice(0, at).trimEnd().length
    if (!found.some((f) => f.end === end)) found.push({ start: end, end })
  }
  return found.filter((f) => f.start > 0).sort((a, b) => a.start - b.start || b.end - a.end)
}

/** A place whose river, land or quarter is shortened: `Frankfurt a. M`, `Freiburg i. Br`, `Frankfurt/M`, `Washington, D. C`. */
const SHORTENED = /(?: [abiov]\. ?(?:d\. ?)?\p{Lu}\p{Ll}{0,6}|\/\p{Lu}\p{Ll}{0,4}|D\. ?C)$/u

/** Whether the dateline is not over yet: its date or its agency follows. */
function goesOn(rest: string): boolean {
  const after = rest.trimStart().replace(/^(?:den|der) /u, '')
  const date = dateAtStart(after)
  if (date?.form === 'words' || date?.year !== undefined) return /^\s*(?:[–—:.|]|-\s|$)/u.test(after.slice(date.end))
  return /^\((?:ots|dpa|epd|idw)\b/u.test(after)
}

function settle(prose: Prose, start: number, head: Head, ending: Ending): DatelineReading {
  const text = prose.text
  let end = ending.end
  // The author's letters may stand behind the sign, too: `Frankfurt (ots) – (em) Am Freitag`.
  if (head.agency) end += /^\s*(?:\(\p{Ll}[\p{Ll}/-]{1,9}\)\s*)*(?<=\))/u.exec(text.slice(end))?.[0].length ?? 0
  const sign = text.slice(ending.start, ending.end)
  const kind = /^\s*[–—|-]/u.test(sign) ? 'dash' : sign.includes(':') ? 'colon' : 'stop'
  const base = head.date ? 'place-date' : 'place'
  const lastPlace = head.places.at(-1)?.end ?? start
  const around = prose.emphases.find((e) => e.kind !== 'delete' && e.start <= start && e.end >= lastPlace)
  return {
    start,
    end,
    form: head.agency ? 'place-agency' : kind === 'stop' ? base : `${base}-${kind}`,
    places: head.places,
    date: head.date,
    sign: { text: sign, start: ending.start, end: ending.end },
    emphasis: around?.kind === 'strong' ? 'strong' : around?.kind === 'emphasis' ? 'emphasis' : 'none'
  }
}

/** Whether emphasis sets the dateline off from the text: it begins and ends with it. */
function isSetOff(prose: Prose, reading: DatelineReading): boolean {
  const lastPlace = reading.places.at(-1)?.end ?? 0
  return prose.emphases.some(
    (e) => e.kind !== 'delete' && e.start <= reading.start && e.end >= lastPlace && e.end <= reading.end + 1
  )
}

function isCertain(head: Head, reading: DatelineReading, prose: Prose, knowledge: PlaceKnowledge): boolean {
  const { text } = prose
  const setOff = isSetOff(prose, reading)
  const rest = text.slice(reading.end).trimStart()
  const { belief } = head
  if (head.agency || (head.isBracketed && belief === 'known')) return true
  if (head.date) return belief !== 'possible' || setOff || reading.form === 'place-date-dash'
  // `**Walddorf.** Mit der …`: a label is seldom a word that ends as places do, and this one looks like a dateline.
  if (belief === 'doubtful')
    return reading.emphasis === 'strong' && setOff && reading.sign.text === '.' && /^[\p{Lu}\p{N}„»]/u.test(rest)
  if (rest === '') return belief === 'known' && !text.slice(0, reading.end).includes(':')
  // A bracket: the sentence is still to be written.
  if (!/^[\p{Lu}\p{N}„»"“(\uFFFC[{]/u.test(rest)) return false
  const sign = reading.sign.text.trim()
  if (setOff && belief !== 'possible') return sign !== '' || /^[\p{Lu}„»]/u.test(rest)
  if (setOff) return /[.–—|-]/u.test(sign) && !head.isShouted
  if (belief === 'possible' || sign === '') return false
  if (reading.form === 'place-colon') {
    // `BEISPIEL: Die Bücherei bleibt` names who speaks, and so does a name before a quotation.
    return belief === 'known' && !head.isShouted && /^\p{Lu}/u.test(rest) && rest.split(/\s+/u, 6).length > 5
  }
  if (reading.form === 'place-dash') return !isApposition(rest)
  const place = text.slice(reading.start, reading.sign.start)
  // Leer, Regen and Singen are towns and words.
  return !speaksAboutPlace(place, rest, knowledge.isWord(place.toLowerCase()))
}

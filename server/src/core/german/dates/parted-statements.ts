import { matchesOf } from '../../text/matches.ts'
import type { DateMention } from './date-mentions.ts'
import { PART_OF_DAY } from './date-words.ts'

/**
 * A date or place of several parts that lacks a comma: `am Dienstag, 20. August erscheint`, `in Wiesbaden, Rheinstraße 1 tagt`.
 * Commas part and, since July 2024, close it (Amtliches Regelwerk 2024, Komma bei mehrteiligen Orts-, Wohnungs- und Zeitangaben).
 */
export interface PartedStatement {
  /** From its first part to its last; offsets in the text. */
  readonly start: number
  readonly end: number
  readonly kind: 'date' | 'place'
  /** Where a comma is missing between the parts: `am Dienstag 20. August`. */
  readonly inner: number | undefined
  /** Whether the sentence goes on behind it without the closing comma. */
  readonly isOpen: boolean
}

/** A word that makes the day part of a sentence, and adjectives behind it: `am kommenden `, `bis zum `. */
const lead = /(?:^|[\s„])(?:am|vom|zum|ab|seit|von|bis|für|auf)(?: \p{Ll}+en)?[ \u00A0]$/iu
const partOfDay = new RegExp(`^${PART_OF_DAY}(?!\\p{L})`, 'u')
/** What may follow without a closing comma: another part of the same statement. */
const goesOn = '(?:und|oder|bis|sowie|bzw\\.|beziehungsweise|auf)(?!\\p{L})'
const open = new RegExp(`^[ \\u00A0](?!${goesOn})(?=\\p{Ll})`, 'u')
/** A time right behind the day is its next part; one that a comma closes may be meant together with the day. */
const bareTime = /^[ \u00A0]\d{1,2}(?:[.:]\d{2})?[ \u00A0]Uhr(?!\p{L})/u
const closedTime =
  /^[ \u00A0](?:um|ab|gegen|von|zwischen|kurz|nach|vor)(?!\p{L})[^,.;:!?()]{0,30}(?:[.:]\d{2})?[^,;:!?()]{0,30}Uhr(?:[ \u00A0]\p{Ll}+)?[ \u00A0]?[,(]/u

/** Reads the dates that name the weekday and lack one of their commas. */
export function partedDates(text: string, mentions: readonly DateMention[]): PartedStatement[] {
  return mentions.flatMap(({ weekday, start, end, form, year, joined }): PartedStatement[] => {
    if (!weekday || weekday.end > start || weekday.text.length < 5) return []
    if (!lead.test(text.slice(Math.max(0, weekday.start - 30), weekday.start)) && !isSubject(text, weekday, start))
      return []
    if (isInBrackets(text, weekday.start)) return []
    const name = weekday.end + (partOfDay.exec(text.slice(weekday.end, weekday.end + 12))?.[0].length ?? 0)
    const between = text.slice(name, start)
    const inner = /^[ \u00A0](?:de[nm][ \u00A0])?$/u.test(between) && joined === undefined ? name : undefined
    const rest = text.slice(end, end + 80)
    // `am Dienstag, 20.8. Danach` may end the sentence with its figures.
    const isOpen =
      form !== 'day' && !(form === 'digits' && year === undefined && /^[ \u00A0]\p{Lu}/u.test(rest))
        ? (open.test(rest) && !closedTime.test(rest)) || bareTime.test(rest)
        : false
    return inner === undefined && !isOpen ? [] : [{ start: weekday.start, end, kind: 'date', inner, isOpen }]
  })
}

/** `Samstag, der 12. März steht …`: the day as the first word of its sentence. */
function isSubject(text: string, weekday: { readonly start: number; readonly end: number }, date: number): boolean {
  return (
    /^,[ \u00A0]der[ \u00A0]$/u.test(text.slice(weekday.end, date)) &&
    /(?:^|[.!?]\s+|\n)$/u.test(text.slice(Math.max(0, weekday.start - 3), weekday.start))
  )
}

const road =
  '(?:straße|str\\.|strasse|weg|platz|allee|gasse|ring|ufer|damm|markt|chaussee|promenade|[- ](?:Straße|Str\\.|Platz|Allee|Weg|Ring|Ufer|Damm))'
const number = '\\d{1,3}(?:[ \\u00A0]?[a-z](?!\\p{L}))?(?:[–-]\\d{1,3}[a-z]?)?'
const name = '\\p{Lu}[\\p{L}’-]+'
const street = `(?:(?:Am|Alte|Neue|Große|Kleine|Obere|Untere|Lange|Hohe) )?${name}?${road} ${number}`
const city = `\\d{5} ${name}(?:(?: am| an der| bei| im) ${name})?`
/** A place with its address behind a comma, and where a preposition leads to it. */
const address = new RegExp(
  `(?<=(?:^|[\\s„])(?:[Ii]n|[Ii]m|[Aa]m|[Bb]ei|[Bb]eim|[Nn]ach|[Aa]us|[Aa]uf|[Aa]n|[Vv]or|[Zz]um|[Zz]ur|[Vv]om|[Ii]ns) (?:(?:de[nmr]|das|die) )?(?:\\p{L}[\\p{L}„“-]* ){0,4})(?<first>(?:\\d{5} )?${name}“?), (?<street>${street})(?:, ${city})?(?=[ \\u00A0](?!${goesOn})\\p{Ll})`,
  'gu'
)
/** The end of a street and its number, to pass over most blocks with one look: the address is costly to look for. */
const anyAddress = new RegExp(`(?<=${road}) \\d`, 'u')
const roadAtEnd = new RegExp(`${road}$`, 'u')

/** Reads the places with an address that lacks its closing comma. */
export function partedPlaces(text: string): PartedStatement[] {
  if (!anyAddress.test(text)) return []
  return matchesOf(text, address).flatMap((m): PartedStatement[] => {
    // Streets in a row are a list, not a place with its address.
    if (roadAtEnd.test(m.groups?.first ?? '') || isInBrackets(text, m.index)) return []
    return [{ start: m.index, end: m.index + m[0].length, kind: 'place', inner: undefined, isOpen: true }]
  })
}

function isInBrackets(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 80), at)
  return before.lastIndexOf('(') > before.lastIndexOf(')')
}

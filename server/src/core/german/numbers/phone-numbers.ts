import type { Prose } from '../../markdown/prose.ts'
import { matchesOf } from '../../text/matches.ts'
import { oncePer } from '../../text/once.ts'

/**
 * Telephone numbers in German texts: `069 90009-123`, `(069) 90009-123`, `069/90009123`, `+49 69 90009-123`.
 * Sources: DIN 5008:2020 (Telefonnummern); E.164; Bundesnetzagentur (Vorwahlen beginnen mit 0 und haben drei bis sechs Ziffern).
 */
export interface PhoneNumber {
  /** Offsets in the text; the label (`Tel.`) is not part of it. */
  readonly start: number
  readonly end: number
  readonly text: string
  /** `49` of `+49` or `0049`; undefined for a number within the country. */
  readonly country: string | undefined
  /** Digits only, with the leading zero in a national number (`069`), without it in an international one (`69`); undefined if none stands apart. */
  readonly area: string | undefined
  /** The digits of the subscriber, without the extension. */
  readonly subscriber: string
  /** Behind a hyphen that stands last: `123` of `90009-123`. */
  readonly extension: string | undefined
  /** Whether a word before it says that it is one (`Tel.`, `Fax:`). */
  readonly isLabelled: boolean
}

const blank = '[ \\u00A0\\u2009\\u202F]'
const joint = `(?:${blank}?[/–-]${blank}?|${blank}{1,2}|\\.)`
/** Groups of the subscriber's number; a single digit only as an extension. */
const rest = `\\d{2,12}(?:(?:${blank}|\\.)\\d{2,9})*(?:${blank}\\d(?!\\d)|${blank}?[/–-]${blank}?\\d{1,9}(?:${blank}\\d{2,4})*)?`
const intl = `(?<country>\\+${blank}?\\d{1,3}|00[1-9]\\d{0,2}(?=${blank}|/|-|\\())${joint}?(?:\\((?<zero>0)\\)${joint}?)?(?:\\(?(?<iarea>\\d{1,5})\\)?${joint})?(?<irest>${rest})`
const bracketed = `\\((?<barea>0\\d{1,2}(?:${blank}?\\d{1,2}){0,2}\\d?)\\)${joint}?(?<brest>${rest})`
const spread = `(?<sarea>0\\d{1,2}${blank}\\d{1,3}(?:${blank}\\d{1,2})?)${blank}?[/–-]${blank}?(?<srest>${rest})`
const plain = `(?<area>0\\d{2,5})${joint}(?<rest>${rest})`
const solid = '(?<solid>0\\d{7,12})'
const local = `(?<local>${rest})`
const any = new RegExp(
  `(?<![\\p{L}\\p{N}+@#=&_]|\\p{N}[.,:/-]|[\\p{L}]-)(?:${intl}|${bracketed}|${spread}|${plain}|${solid}|${local})(?![\\p{L}\\p{N}%€@_]|[.,:/]\\p{N}|-\\p{N}|${blank}?(?:%|€|Uhr|Euro|Prozent))`,
  'gu'
)

/** Words before a number that say what it is. */
const LABEL =
  /(?:(?<![\p{L}])(?:Tel(?:efon)?|Telefax|Fax|Fon|Phone|Mobil(?:telefon)?|Handy|Ruf|Festnetz|Hotline|Durchwahl|WhatsApp|Signal)|\p{L}*(?:telefon|rufnummern?|telefonnummern?|faxnummer|mobilnummer|hotline))(?:\s*[-–]?\s*(?:Nummern?|Nr))?\.?\s?[:.]?\s?(?:\(?(?:unter|lautet|ist)\s)?[(]?$/iu

/** Reads all telephone numbers of a text, from left to right. */
export function phoneNumbersIn(text: string): PhoneNumber[] {
  if (!/\d{2}[\d /()–-]*\d{2}/u.test(text)) return []
  const found: PhoneNumber[] = []
  for (const match of matchesOf(text, any)) {
    const isLabelled = LABEL.test(text.slice(Math.max(0, match.index - 40), match.index))
    const phone = phoneOf(match, isLabelled)
    if (phone) found.push(phone)
  }
  return found
}

function phoneOf(match: RegExpExecArray | RegExpMatchArray, isLabelled: boolean): PhoneNumber | undefined {
  const g = match.groups ?? {}
  const text = match[0]
  const start = match.index ?? 0
  const digits = text.replace(/\D/gu, '')
  const area = (g.iarea ?? g.barea ?? g.sarea ?? g.area)?.replace(/\D/gu, '')
  const numbers = g.irest ?? g.brest ?? g.srest ?? g.rest ?? g.solid ?? g.local ?? ''
  if (digits.length < (isLabelled ? 4 : 6) || digits.length > 16) return undefined
  if (!isLabelled && !isCertain(g, area, numbers)) return undefined
  const cut = /^(.*\d)\s?[-–]\s?(\d[\d\s]*)$/u.exec(numbers)
  return {
    start,
    end: start + text.length,
    text,
    country: g.country?.replace(/^00|\D/gu, ''),
    area,
    subscriber: (cut?.[1] ?? numbers).replace(/\D/gu, ''),
    extension: cut?.[2]?.replace(/\D/gu, ''),
    isLabelled
  }
}

/** A number nobody calls one: an area code that exists in form, and no running number with its year (`042/2026`). */
function isCertain(g: Record<string, string | undefined>, area: string | undefined, numbers: string): boolean {
  if (g.country !== undefined) return true
  if (g.solid !== undefined || g.local !== undefined || area === undefined) return false
  if (!/^0(?:[2-9]\d{1,3}|3\d{4}|1[5-7]\d{1,3}|180\d?|190\d?|137\d?)$/u.test(area)) return false
  const subscriber = numbers.replace(/\D/gu, '')
  if (subscriber.length < 4 || subscriber.startsWith('0')) return false
  return !/^(?:19|20)\d\d$/u.test(numbers)
}

/** The telephone numbers of a block, read once for as long as it reads the same. */
export const phoneNumbersOf = oncePer((prose: Prose): readonly PhoneNumber[] => phoneNumbersIn(prose.text))

/** How the area code is set apart: ` ` as in DIN 5008, `/`, `-` or `()`; undefined where none stands apart. */
export function phoneStyle({ text, area, country }: PhoneNumber): string | undefined {
  if (area === undefined || country !== undefined) return undefined
  if (text.startsWith('(')) return '()'
  return /^[\d\s]+?\s?([/–-])/u.exec(text.slice(0, area.length + 5))?.[1]?.replace('–', '-') ?? ' '
}

/**
 * The number in another style, its digits and its extension the same; undefined where that is not certain. Service numbers
 * (`0180 5 …`) have groups of their own, and no extension is ever invented.
 */
export function writePhoneNumber(phone: PhoneNumber, style: string): string | undefined {
  const { country, area, subscriber, extension } = phone
  if (area === undefined || /^0(?:180|137|190|900)/u.test(area)) return undefined
  const number = subscriber + (extension === undefined ? '' : `-${extension}`)
  if (country !== undefined) return `+${country} ${area} ${number}`
  return style === '()' ? `(${area}) ${number}` : area + style + number
}

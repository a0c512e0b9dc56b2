import type { Prose } from '../../markdown/prose.ts'
import { matchesOf } from '../../text/matches.ts'
import { oncePer } from '../../text/once.ts'
import { numbersOf } from './numbers.ts'
import { unitAt } from './units.ts'

/**
 * From … to: two figures, days, times, years, weekdays or months with a stroke between them. Between figures the stroke may be
 * any; the readings say why it stands for „bis“ (Duden, „Bis-Strich“; DIN 5008:2020, Strecken- und Bis-Strich).
 */
export interface NumberRange {
  /** Both ends and what stands between; offsets in the text. */
  readonly start: number
  readonly end: number
  readonly from: string
  readonly to: string
  /** The stroke with the spaces around it. */
  readonly stroke: { readonly start: number; readonly end: number; readonly text: string }
  /** `day`, `time` and so on say what the ends are; `counted` what only the noun behind makes a range. */
  readonly kind: 'day' | 'time' | 'year' | 'unit' | 'place' | 'counted' | 'name'
  /** An end consists of several words or parts (`24. März`, `06.06.2017`); spaces around the stroke are then as good as none. */
  readonly isLong: boolean
  /** `von`, `vom`, `zwischen` before it, as written. */
  readonly opening: string | undefined
  /** The word behind a `counted` range. */
  readonly counted: string | undefined
}

/** The ranges of a block, read once for as long as it reads the same. */
export const rangesOf = oncePer((prose: Prose): readonly NumberRange[] => rangesIn(prose))

/**
 * The word that what stands before a range asks for: `von … bis`, `zwischen … und`; undefined where nothing asks. In `Kosten von
 * 10–12 Euro` the range stands for itself and `von` may belong to the noun; before days, times and years it opens the range.
 */
export function wordOfRange({ opening, kind }: NumberRange): 'bis' | 'und' | undefined {
  if (opening === undefined) return undefined
  if (/^zwischen$/iu.test(opening)) return 'und'
  const isOpen = /^vom$/iu.test(opening) || kind === 'day' || kind === 'time' || kind === 'year' || kind === 'name'
  return isOpen ? 'bis' : undefined
}

const blank = '[ \\u00A0\\u202F]'
const months =
  'Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jan\\.|Febr?\\.|Apr\\.|Aug\\.|Sept?\\.|Okt\\.|Nov\\.|Dez\\.'
const days = 'Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag|(?:Mo|Di|Mi|Do|Fr|Sa|So)\\.?'
/** A day with its month, the last point perhaps missing. */
const day = `\\d{1,2}\\.${blank}?(?:(?:${months})(?:${blank}\\d{4})?|\\d{1,2}\\.?(?:${blank}?\\d{4}|(?<=\\.)\\d{2})?)`
const number = `\\d{1,3}(?:[.’ ]\\d{3})+(?:,\\d+)?|\\d+[.,:]\\d+|\\d+\\.?`
const unitWord = `(?:${blank}?(?:Uhr|%|€|Prozent|Euro|°C|Grad|Jahren?|km|cm|kg|m))?`
const stroke = `${blank}?(?:-{1,2}|[–—−])${blank}?`
const numeric = new RegExp(
  `(?<![\\p{L}\\p{N}_@#/=&+\\\\’]|[\\p{L}\\p{N}][.,:–-]|\\uFFFC)(?<from>${day}|${number})${unitWord}(?<stroke>${stroke})(?<to>${day}|${number})(?![\\p{L}\\p{N}_@]|[.,:/–]\\p{N}|-[\\p{L}\\p{N}]|\\uFFFC)`,
  'gu'
)
const named = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:(?<d1>${days})(?<s1>[-–])(?<d2>${days})|(?<m1>${months})(?<s2>[-–])(?<m2>${months}))(?![\\p{L}\\p{N}-])`,
  'gu'
)

function rangesIn(prose: Prose): NumberRange[] {
  const { text } = prose
  if (!/[-–—−]/u.test(text)) return []
  const found: NumberRange[] = []
  for (const match of matchesOf(text, named)) {
    const { d1, d2, m1, m2, s1, s2 } = match.groups ?? {}
    const from = d1 ?? m1 ?? ''
    // `So-So`, `Mai-Mai`: no way from one to the other.
    if (from !== (d2 ?? m2))
      found.push(rangeOf(text, match.index, match[0], from, d2 ?? m2 ?? '', s1 ?? s2 ?? '', 'name'))
  }
  if (!/\d/u.test(text)) return found
  const phones = numbersOf(prose).filter((n) => n.kind === 'phone')
  numeric.lastIndex = 0
  for (let match = numeric.exec(text); match; match = numeric.exec(text)) {
    const { from = '', to = '', stroke: sign = '' } = match.groups ?? {}
    const { index } = match
    const end = index + match[0].length
    // `1-2-3`: the second figure may begin a range of its own.
    numeric.lastIndex = end - to.length
    if (phones.some((phone) => phone.start < end && index < phone.end)) continue
    const kind = kindOf(text, index, end, from, to)
    if (kind) found.push(rangeOf(text, index, match[0], from, to, sign, kind))
  }
  return found.sort((a, b) => a.start - b.start)
}

function rangeOf(
  text: string,
  start: number,
  whole: string,
  from: string,
  to: string,
  sign: string,
  kind: NumberRange['kind']
): NumberRange {
  const at = start + whole.length - to.length - sign.length
  // Behind all but days the point ends the sentence.
  const end = start + whole.length - (kind !== 'day' && kind !== 'name' && to.endsWith('.') ? 1 : 0)
  const opening = /(?<![\p{L}-])(von|vom|zwischen)(?: (?:dem|den))?(?: (?:rund|etwa|ca\.))?[ \u00A0\n]$/iu.exec(
    text.slice(Math.max(0, start - 30), start)
  )?.[1]
  return {
    start,
    end,
    from,
    to,
    stroke: { start: at, end: at + sign.length, text: sign },
    kind,
    isLong: /\p{L}|\d\.\s?\d{1,2}\./u.test(text.slice(start, at)),
    opening,
    counted: kind === 'counted' ? nounBehind(text, end) : undefined
  }
}

const dayParts = /^(\d{1,2})\.\s?(?:(\d{1,2})\.?|[\p{L}.]+)?/u

/** What makes the two figures the ends of a range; undefined where nothing does. */
function kindOf(text: string, start: number, end: number, from: string, to: string): NumberRange['kind'] | undefined {
  const before = text.slice(Math.max(0, start - 40), start)
  if (isDays(text, end, from, to)) return 'day'
  if (isTime(from) && isTime(to) && (/[:]/u.test(from + to) || unitAt(text, end)?.kind === 'clock')) return 'time'
  const a = Number(
    from
      .replace(/[.’ ](?=\d{3})/gu, '')
      .replace(/\.$/u, '')
      .replace(',', '.')
  )
  const b = Number(
    to
      .replace(/[.’ ](?=\d{3})/gu, '')
      .replace(/\.$/u, '')
      .replace(',', '.')
  )
  const unit = unitAt(text, end)
  if (unit?.kind === 'clock') return isHour(a) && isHour(b) ? 'time' : undefined
  if (REGISTERED.test(before) || FILE_NUMBER.test(before) || SCORE.test(before)) return undefined
  if (isYears(before, from, to, a, b)) return 'year'
  if (!(a < b)) return undefined
  if (unit && !/^[A-Z]$/u.test(unit.text)) return 'unit'
  if (/^\d{1,4}\.?$/u.test(from) && PLACE.test(before) && !isYear(b)) return 'place'
  if (/^\d{1,3}$/u.test(from) && /^\d{1,3}\.?$/u.test(to) && b - a <= 60 && STREET.test(before)) return 'place'
  if (/\.$/u.test(from)) return undefined
  if (OPENING.test(before) || ABOUT.test(before)) return isYear(b) && b - a > 200 ? undefined : 'unit'
  return nounBehind(text, end) !== undefined && SMALL_WORD.test(before) ? 'counted' : undefined
}

/** `25.-28. März`, `05.-06.08.`, `28. Februar - 3. März`, `3.-4. Klasse`; `05-10.09.2023`. */
function isDays(text: string, end: number, from: string, to: string): boolean {
  const a = dayParts.exec(from)
  const b = dayParts.exec(to)
  if (!b || Number(b[1]) > 31 || Number(b[1]) < 1) return false
  const isFull = (s: string) => new RegExp(`^${day}$`, 'u').test(s) && /[.\p{L}]$|\d{4}$/u.test(s)
  if (!a) return /^\d{1,2}$/u.test(from) && Number(from) < Number(b[1]) && /^\d{1,2}\.\d{1,2}\.\d{4}$/u.test(to)
  if (Number(a[1]) > 31 || Number(a[1]) < 1) return false
  if (Number(a[2] ?? 1) > 12 || Number(b[2] ?? 1) > 12) return false
  if (isFull(to)) return true
  // `3.-4. Klasse`: both ends have their points, and a word goes on.
  return (
    /^\d+\.$/u.test(from) && /^\d+\.$/u.test(to) && Number(a[1]) < Number(b[1]) && /^\s\p{L}/u.test(text.slice(end))
  )
}

function isTime(figures: string): boolean {
  return /^(?:[01]?\d|2[0-4])(?:[.:][0-5]\d)?$/u.test(figures)
}

function isHour(value: number): boolean {
  return value >= 0 && value <= 24.6
}

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1000 && value <= 2199
}

/** An ascending pair of years; the second may be short (`2024-26`), but not like a month (`2024-12`). */
function isYears(before: string, from: string, to: string, a: number, b: number): boolean {
  if (!/^\d{4}$/u.test(from) || !isYear(a)) return false
  if (/^\d{4}\.?$/u.test(to)) return isYear(b) && a < b && b - a <= 500
  if (!/^\d{2}\.?$/u.test(to) || a % 100 >= b) return false
  return b > 12 || /(?:Saison|Spielzeit|Jahren?|Semester|Schuljahr|Winter|Haushalt) $/u.test(before)
}

/** Words before a figure that make it a file number or a name. */
const REGISTERED =
  /(?<![\p{L}])(?:Az|Aktenzeichen|Drs|Drucksache|Vorgang|Vorgangsnummer|Kennzeichen|Kontonummer|Konto|Bestellnummer|Artikelnummer|ISBN|ISSN|DIN|EN|ISO|IEC|VDE|PLZ|POL-[A-Z]+|Typ|Modell|Baureihe|Boeing|Airbus|Nr|Nummer|HRA|HRB|VR|Rg|Vorlage|Beschluss|Antrag|Anfrage|\p{Lu}\p{Ll}+(?:nummer|kennzeichen|schlüssel|code|register))[.:]*(?: (?:Nr\.|lautet|ist|war))?:?[ \u00A0]?$/u
/** Words before a score that somebody wrote with a hyphen. */
const SCORE =
  /(?<!\p{L})(?:(?:[Zz]wischen|[Ee]nd|[Hh]albzeit)?[Ss]tand|[Ee]rgebnis|\p{L}*[Ss]ieg|[Nn]iederlage|gewann(?:en)?|gewinnt|verlor(?:en)?|verliert|siegten?|siegt|unterlag(?:en)?)(?: (?:von|mit|lautet|war))?[ \u00A0]$/u
const PLACE =
  /(?:(?<![\p{L}])(?:S|Art|Abs|Kap|Bd|Rn|Kl|KW|Nrn|Tab|Abb)\.|§§?|(?<![\p{L}])(?:\p{L}*(?:[Ss]eiten?|[Kk]lassen?|[Ss]tufen?|[Kk]apiteln?|[Aa]bsätzen?|[Aa]rtikeln?|[Bb]änden?|[Zz]iffern|[Nn]ummern|[Zz]eilen|[Ss]palten|[Kk]alenderwochen?|[Pp]flegegraden?|[Gg]rößen?|[Pp]lätzen?|[Rr]ängen?|[Rr]undenn?|[Ff]olgen|[Tt]agen?|[Pp]hasen|[Ll]inien|[Jj]ahrgängen?|[Ss]emester|[Ll]evel)|KW|Skala))[ \u00A0\u202F]$/u
/** Streets and squares before their house numbers. */
const STREET =
  /(?:straße|strasse|str\.|Straße|Strasse|Str\.|platz|Platz|weg|Weg|allee|Allee|gasse|ring|Ring|damm|ufer|Ufer|markt|Markt|chaussee|steig|graben|promenade|wall|zeile|pfad|stieg|anger|twiete|kai|Kai|hof|berg|park|tor)[ \u00A0]$/u
const OPENING = /(?<![\p{L}-])(?:von|zwischen)[ \u00A0\n]$/iu
const ABOUT =
  /(?<![\p{L}])(?:rund|etwa|ca\.|circa|zirka|ungefähr|jeweils|je|bis zu|um die|Alter|Alter von)[ \u00A0\n]$/iu
/** A small word or nothing before: behind a name the figures may belong to it. */
const SMALL_WORD = /(?:^|[(„»\n,;:–])\s?$|(?<![\p{L}-])\p{Ll}+[.,]?[ \u00A0\n]$/u
/** `Az. 3-12 Js 2024-2025`: the number of a file has several parts. */
const FILE_NUMBER = /(?<!\p{L})(?:Az|Aktenzeichen|Gz|Geschäftszeichen)[.:]* (?:[\p{L}\p{N}./-]{1,8} ){1,4}$/u

function nounBehind(text: string, end: number): string | undefined {
  return /^[ \u00A0\n](?:\p{Ll}{4,}(?:e|en|er|em|es) )?(\p{Lu}\p{Ll}{3,}[\p{L}-]*)/u.exec(
    text.slice(end, end + 60)
  )?.[1]
}

import { matchesOf } from '../../text/matches.ts'
import { isMonthName, isWeekdayName } from '../dates/date-mentions.ts'
import type { Dictionary } from '../words/knowledge.ts'
import { endsWithAbbreviation } from './abbreviations.ts'

/** A place at which a space is missing: between `before` and `behind`, at `at`. */
export interface MissingSpace {
  readonly kind: 'sign' | 'bracket' | 'ordinal' | 'abbreviation' | 'unit' | 'paragraph'
  /** Where the faulty spelling begins and ends: both neighbours with what stands between. */
  readonly start: number
  readonly end: number
  readonly at: number
  /** DIN 5008:2020 keeps figure and unit, title and name, day and month on one line. */
  readonly space: ' ' | '\u00A0'
}

const NO_BREAK = '\u00A0'

/** A run of characters without a space in which nothing is a sentence: addresses, file names, handles, measures of programs. */
const ADDRESS =
  /[@/\\_=<>{}|~#\uFFFC]|\.(?:de|com|org|net|eu|info|at|ch|tv|io|app|pdf|docx?|xlsx?|pptx?|jpe?g|png|zip|html?|php|md|csv|mp[34])(?![\p{L}\p{N}])/iu

/** Words with which a sentence begins, or the next item of a list of dates. */
export const OPENING: ReadonlySet<string> = new Set(
  (
    'Der Die Das Den Dem Des Ein Eine Einen Einem Einer Kein Keine Er Sie Es Wir Ich Man Uns Ihr Ihre Sein Seine Unser Unsere Dieser Diese ' +
    'Dieses Diesen Jede Jeder Jedes Alle Alles Viele Einige Mehrere Beide Andere Wer Was Welche Weitere Mehr Zwei Drei Vier In Im Ins Am An ' +
    'Auf Aus Bei Beim Bis Durch Für Gegen Mit Nach Neben Ohne Seit Trotz Um Unter Über Von Vom Vor Während Wegen Zu Zum Zur Zwischen Ab ' +
    'Anlässlich Angesichts Aufgrund Außerhalb Innerhalb Laut Und Oder Aber Denn Doch Sowohl Weder Wenn Weil Dass Ob Obwohl Falls Sobald ' +
    'Damit Indem Bevor Nachdem Als Wie Da Danach Dann Dabei Dadurch Dafür Daher Daran Darauf Daraus Darin Darüber Darum Davon Dazu Dennoch ' +
    'Deshalb Deswegen Derzeit Dort Außerdem Auch Allerdings Also Anschließend Bereits Besonders Bisher Bitte Ebenso Gemeinsam Gleichzeitig ' +
    'Heute Hier Hierfür Hierzu Insgesamt Inzwischen Jetzt Künftig Leider Nun Nur Schließlich So Somit Später Zudem Zuletzt Zunächst Ist Sind ' +
    'Hat Haben Kann Können Wird Werden Soll Muss'
  ).split(' ')
)

/** Behind these points a name, a number or another abbreviation follows, with a space. */
const BEFORE_NAME =
  /(?<![\p{L}\p{N}.])(?:Prof|Dr|Dres|Dipl|Mag|Ing|St|Hl|Hr|Fr|Nr|Abs|Abt|Art|Ziff|Kap|Bd|Jg|Tel|Co|inkl|ca|bzw|vgl|zzgl|sog)\.(?=[\p{Lu}\p{N}]|-?\p{Lu})/gu

/** Units that no product name ends with; `5G`, `4K`, `3D` and `100m-Lauf` stay. Source: DIN 1301, symbols in common use. */
const UNIT =
  /(?<![\p{L}\p{N}.,:/_-])\d{1,3}(?:\.\d{3})*(?:,\d+)?(?=(?:[kcm]?m[²³]?|kg|mg|ha|[kMGT]Wh?|MBit\/s|GBit\/s|Mio\.?|Mrd\.?|°C|Meter|Kilometer|Minuten|Stunden|Tage|Jahre|Personen|Prozent|Millionen|Milliarden)(?![\p{L}\p{N}-]))/gu

/**
 * Finds spaces that are missing after signs, around brackets and between figures and words (DIN 5008:2020, Satzzeichen, Zahlen).
 * Only where both neighbours are words of which it is sure: names are written as their bearers like.
 */
export function* missingSpaces(text: string, dictionary: Dictionary): Generator<MissingSpace> {
  if (/[.,;:!?]\S|[)\p{L}]\(|\)\p{L}/u.test(text)) yield* afterSigns(text, dictionary)
  if (text.includes('(')) yield* aroundBrackets(text)
  if (/\d/u.test(text)) {
    for (const match of matchesOf(text, UNIT)) {
      const at = match.index + match[0].length
      const behind = /^[\p{L}°²³/]+\.?/u.exec(text.slice(at, at + 12))?.[0] ?? ''
      yield { kind: 'unit', start: match.index, end: at + behind.length, at, space: NO_BREAK }
    }
    for (const match of matchesOf(text, /§\d+/gu)) {
      const end = match.index + match[0].length
      yield { kind: 'paragraph', start: match.index, end, at: match.index + 1, space: NO_BREAK }
    }
  }
}

const sign = /(?<=[\p{L}\p{N})%“])([.,;:!?])(?=[\p{Lu}\p{N}(„]|(?<=,|;)\p{Ll})/gu

function* afterSigns(text: string, dictionary: Dictionary): Generator<MissingSpace> {
  const abbreviated = new Set<number>()
  for (const match of matchesOf(text, BEFORE_NAME)) {
    const at = match.index + match[0].length
    const behind = /^-?[\p{L}\p{N}]+\.?/u.exec(text.slice(at, at + 30))?.[0] ?? ''
    abbreviated.add(at - 1)
    if (behind.startsWith('-') || isAddress(text, at) || isMiddleOfName(match[0], behind)) continue
    yield { kind: 'abbreviation', start: match.index, end: at + behind.length, at, space: NO_BREAK }
  }
  for (const match of matchesOf(text, sign)) {
    const { index } = match
    if (abbreviated.has(index)) continue
    const before = /[\p{L}\p{N}’'()-]+[)%“]?$/u.exec(text.slice(Math.max(0, index - 50), index))?.[0] ?? ''
    const behind = /^[„(]?[\p{L}\p{N}-]+/u.exec(text.slice(index + 1, index + 50))?.[0] ?? ''
    const start = index - before.length
    const end = index + 1 + behind.length
    if (isAddress(text, index)) continue
    const around = { text, start, end, before, behind, dictionary }
    const kind = match[1] === '.' ? afterPoint(around) : afterOther(match[1] ?? '', around)
    if (kind) yield { kind, start, end, at: index + 1, space: kind === 'ordinal' ? NO_BREAK : ' ' }
  }
}

interface Around {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly before: string
  readonly behind: string
  readonly dictionary: Dictionary
}

function afterPoint({ text, start, end, before, behind, dictionary }: Around): MissingSpace['kind'] | undefined {
  if (/^\.\S/u.test(text.slice(end, end + 2)) || /[.,]/u.test(text[start - 1] ?? '')) return undefined
  if (/^\d{1,3}$/u.test(before)) return isOrdinal(before, behind, dictionary) ? 'ordinal' : undefined
  if (/^\p{N}/u.test(behind)) return undefined
  // `Mitarbeiter.Innen` is a form of its own, `D.Beispiel` an initial.
  if (/^In(?:nen)?$/u.test(behind) || /(?:^|[^\p{L}])\p{L}$/u.test(before)) return undefined
  if (/^\p{Lu}?$/u.test(behind) || /^\p{Lu}{2}/u.test(behind)) return undefined
  if (endsWithAbbreviation(`${before}.`)) return undefined
  const opens = behind.startsWith('„') || OPENING.has(behind)
  if (/\d{4}$|\)$|%$|“$/u.test(before)) return opens || dictionary.has(behind) ? 'sign' : undefined
  const isSmall = /^\p{Ll}/u.test(before)
  return dictionary.has(before) && (opens || (isSmall && behind.length > 2 && dictionary.has(behind)))
    ? 'sign'
    : undefined
}

/** `4.Juli`, `2.Halbjahr`: no number of a house, a section or a version. */
function isOrdinal(before: string, behind: string, dictionary: Dictionary): boolean {
  if (before.length > 2 && !isMonthName(behind)) return false
  return isMonthName(behind) || (/^\p{Lu}\p{Ll}{2,}$/u.test(behind) && dictionary.has(behind))
}

function afterOther(mark: string, around: Around): MissingSpace['kind'] | undefined {
  const { before, behind, dictionary, text, start, end } = around
  const isWordBefore = /^-?\p{L}[\p{L}-]+$/u.test(before)
    ? dictionary.has(before)
    : /(?:\d{4}|\d{2}\)|\p{L}\)|“)$/u.test(before)
  const word = behind.replace(/^[„(]/u, '')
  if (!isWordBefore || text[end] === mark) return undefined
  if (mark === ':') return afterColon(around)
  if (/^\p{N}/u.test(word) || word.length < 2) return undefined
  if (mark === ',' || mark === ';') return dictionary.has(word) && text[start - 1] !== ',' ? 'sign' : undefined
  return behind.startsWith('„') || OPENING.has(word) || (/^\p{Ll}/u.test(before) && dictionary.has(word))
    ? 'sign'
    : undefined
}

/** `Kultur:Haus` may be a name and `Bürger:Innen` a form; `Schulungstage:Donnerstag`, `Lesedauer:1` are neither. */
function afterColon({ before, behind, dictionary }: Around): MissingSpace['kind'] | undefined {
  if (!/^-?\p{L}[\p{L}-]{2,}$/u.test(before)) return undefined
  const word = behind.replace(/^[„(]/u, '')
  if (/^\p{N}/u.test(word)) return /^\p{Lu}\p{Ll}{4,}/u.test(before) ? 'sign' : undefined
  if (/^In(?:nen)?$/u.test(word)) return undefined
  if (behind !== word || OPENING.has(word) || isWeekdayName(word)) return 'sign'
  return before.length > 6 && dictionary.has(word) && !dictionary.has(before + word.toLowerCase()) ? 'sign' : undefined
}

/** A bracket that touches a word, with more in it than a part of the word (`Schüler(innen)`, `(Wieder)Aufbau`). */
function* aroundBrackets(text: string): Generator<MissingSpace> {
  for (const match of matchesOf(text, /\(([^()\n]{2,300})\)/gu)) {
    const content = match[1] ?? ''
    const isAside = /\s/u.test(content.trim()) || /^(?:\p{Lu}{2,}|\d{4})$/u.test(content)
    if (!isAside) continue
    const start = match.index
    const end = start + match[0].length
    const before = /[\p{L}\p{N}]+$/u.exec(text.slice(Math.max(0, start - 40), start))?.[0] ?? ''
    if (/^\p{L}{3,}$/u.test(before) && !isAddress(text, start)) {
      yield { kind: 'bracket', start: start - before.length, end: start + 1, at: start, space: ' ' }
    }
    const behind = /^\p{L}+/u.exec(text.slice(end, end + 40))?.[0] ?? ''
    if (behind.length > 1 && !isAddress(text, end - 1)) {
      yield { kind: 'bracket', start: end - 1, end: end + behind.length, at: end, space: ' ' }
    }
  }
}

function isAddress(text: string, at: number): boolean {
  const left =
    text
      .slice(Math.max(0, at - 80), at)
      .split(/\s/u)
      .at(-1) ?? ''
  const right = /^\S*/u.exec(text.slice(at, at + 80))?.[0] ?? ''
  return ADDRESS.test(left + right)
}

/** `Co.Design`, `Art.Lab`: before a capital these are as often parts of a name. */
function isMiddleOfName(abbreviation: string, behind: string): boolean {
  const before = abbreviation.slice(0, -1)
  if (before === 'Co') return !/^(?:KG|KGaA|OHG)/u.test(behind)
  return /^(?:Art|Abs|Abt|Nr|Ziff|Kap|Bd|Jg|Tel|Fr)$/u.test(before) && !/^\p{N}/u.test(behind)
}

import type { CalendarDate } from '../german/dates/dates.ts'
import { formatDate } from '../german/dates/dates.ts'
import { isSameOffice, officeKey, officeOf } from '../german/names/offices.ts'
import type { Person } from '../house/house.ts'
import { givenNameIn, surnameIn, untitled } from './named-people.ts'
import type { PersonMention } from './people-mentions.ts'

/** What the register says against an office that the text gives somebody. `usual`: the office at the time; empty if none. */
export type WrongOffice =
  | { readonly kind: 'time'; readonly name: string; readonly usual: string; readonly when: string }
  | { readonly kind: 'other'; readonly name: string; readonly usual: string; readonly holder: string }

/**
 * Compares the office beside a name with the house's register. Silent where the register does not know the person, where the text
 * says itself that the office is past or to come, and where the register knows nothing of the office.
 *
 * @param date the day of the release; without it no office is over or to come
 */
export function wrongOffice(
  mention: PersonMention,
  register: readonly Person[],
  date: CalendarDate | undefined
): WrongOffice | undefined {
  const { office, person } = mention
  const mine = entriesOf(person.name, register)
  const name = mine[0]?.name
  if (!name || isQualified(mention)) return undefined
  const now = mine.filter((entry) => isInForce(entry, date))
  const usual = now.length === 1 ? (now[0]?.office ?? '') : ''
  if (now.some((entry) => isCalled(office, entry.office))) return undefined
  const key = officeKey(office)
  const holder = register.find(
    (p) => p.name !== name && isInForce(p, date) && wordsOf(p.office).some((w) => officeKey(w) === key)
  )
  if (!holder && now.some((entry) => wordsOf(entry.office).some((w) => isKin(office, w)))) return undefined
  const once = mine.find((entry) => isCalled(office, entry.office))
  if (once && date) return { kind: 'time', name, usual, when: timeOf(once) }
  if (!holder || key === undefined || usual === '') return undefined
  return { kind: 'other', name, usual, holder: holder.name }
}

/** The entries of one person; none where the name fits several people. */
function entriesOf(name: string, register: readonly Person[]): readonly Person[] {
  const given = givenNameIn(name)
  const alike = namesakes(register).get(surnameIn(name)) ?? []
  const fits = alike.filter((entry) => given === '' || entry.given === given).map((entry) => entry.person)
  return new Set(fits.map((p) => p.name)).size === 1 ? fits : []
}

interface Namesake {
  readonly given: string
  readonly person: Person
}

const bySurname = new WeakMap<readonly Person[], ReadonlyMap<string, readonly Namesake[]>>()

/** The register by surname, aliases included; made once per register, since every name in every version of a text is looked up. */
function namesakes(register: readonly Person[]): ReadonlyMap<string, readonly Namesake[]> {
  const known = bySurname.get(register)
  if (known) return known
  const made = new Map<string, Namesake[]>()
  for (const person of register) {
    for (const name of [person.name, ...person.aliases].map(untitled)) {
      const list = made.get(surnameIn(name)) ?? []
      made.set(surnameIn(name), [...list, { given: givenNameIn(name), person }])
    }
  }
  bySurname.set(register, made)
  return made
}

/** Offices of which a house has one, or few with names so different that a surname tells them apart. */
const HELD_BY_ONE = new Set(
  (
    'minister ministerpräsident präsident kanzler bundeskanzler staatssekretär vorsitzender fraktionsvorsitzender direktor leiter ' +
    'geschäftsführer bürgermeister oberbürgermeister landrat dezernent beigeordneter beauftragter gleichstellungsbeauftragter dekan ' +
    'rektor intendant chef kreisbrandmeister wehrführer schulleiter senator regierungssprecher schatzmeister kämmerer bischof ' +
    'ortsvorsteher ministerialdirektor'
  ).split(' ')
)

/**
 * Whether the text gives somebody today an office of the register, whole and in the same gender, that hardly two people of one
 * surname hold; one that is no known office must be the same word.
 */
export function holdsAlone(mention: PersonMention, held: string): boolean {
  const { office, phrase, block } = mention
  if (office === '' || isQualified(mention)) return false
  const around = block.text.slice(Math.max(0, phrase.start - AROUND), phrase.end + AROUND)
  const mine = officeOf(office)
  return held.split(/, | und /u).some((one) => {
    if (one.includes(' ')) return around.includes(one) && HELD_BY_ONE.has(mine?.stem ?? '')
    const theirs = officeOf(one)
    if (!mine || !theirs) return office === one
    return HELD_BY_ONE.has(mine.stem) && officeKey(office) === officeKey(one) && mine.gender === theirs.gender
  })
}

/** The longest office and what may stand between it and the name. */
const AROUND = 80

/** Whether an office may be called so in short: `Minister` for `Minister für Soziales`, `Rathauschef` for `Bürgermeister`. */
function isCalled(office: string, held: string): boolean {
  return wordsOf(held).some((word) => isSameOffice(office, word))
}

function isKin(office: string, word: string): boolean {
  return isSameOffice(word, office) || officeOf(word)?.stem === officeOf(office)?.stem
}

function wordsOf(office: string): readonly string[] {
  return office.split(/[\s,/]+/u).filter((word) => officeOf(word) !== undefined)
}

/** `2024-01-18` compares as text. */
function isInForce({ from, to }: Person, date: CalendarDate | undefined): boolean {
  if (!date) return true
  const day = isoDay(date)
  return (from === undefined || from <= day) && (to === undefined || day <= to)
}

function isoDay({ year, month, day }: CalendarDate): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

function timeOf({ from, to }: Person): string {
  const parts = [from ? `seit ${inWords(from)}` : '', to ? `bis ${inWords(to)}` : ''].filter((p) => p !== '')
  return from && to ? `von ${inWords(from)} bis ${inWords(to)}` : parts.join(' ')
}

function inWords(iso: string): string {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number)
  return formatDate({ year, month, day })
}

const QUALIFIED =
  /(?:ehemalig|früher|damalig|vormalig|einstig|langjährig|designiert|künftig|scheidend|gewählt|neue[rn]?\b|kommissarisch|stellvertret|vize|alt-?$|ex-?$|nachfolge|vorgänger|amtierend|\bals\b)/iu

/** `der frühere Landrat`, `Landrat a. D.`, `Alt-Landrat`: the text knows that the office is not today's. */
function isQualified({ block, phrase, office }: PersonMention): boolean {
  const before = block.text.slice(Math.max(0, phrase.start - 30), phrase.end)
  return (
    QUALIFIED.test(before) ||
    /^(?:alt|ex|vize)/iu.test(office) ||
    /^,? a\. ?D\./u.test(block.text.slice(phrase.end, phrase.end + 8))
  )
}

import { isGivenName } from '../german/names/given-names.ts'
import { differInMarksAlone, isNameSlip, slipKeys } from '../german/names/name-slips.ts'
import type { Person } from '../house/house.ts'
import { givenNameIn, isTitled, mentionsByPerson, surnameIn, untitled } from './named-people.ts'
import { holdsAlone } from './offices-held.ts'
import type { PersonMention } from './people-mentions.ts'
import type { QuoteAnalysis } from './quotes/model.ts'

/** A name that differs by a letter from one that is better attested. */
export interface MisspelledName {
  readonly mention: PersonMention
  /** The word that differs, as written, and what stands elsewhere. */
  readonly found: string
  readonly usual: string
  readonly source: 'register' | 'text'
  /** It is another name, not another spelling: somebody else may have the same surname and office. */
  readonly isOther: boolean
}

/** Somebody with a surname that others may be misspelled forms of. */
interface Known {
  readonly name: string
  readonly given: string
  readonly surname: string
  /** How often the release names this person; infinite for the register. */
  readonly weight: number
  readonly first: number
  readonly mentions: readonly PersonMention[]
  /** Somewhere a title, an office or a given name says that it is a person. */
  readonly isTitled: boolean
  /** That, or the name belongs to an attribution. */
  readonly isPerson: boolean
  /** Of somebody whom the register knows, unless it is over. */
  readonly office: string
}

/**
 * Names one slip away from the register, or from the form that the release uses more often (of equals, first). Two people with given
 * names of their own are two people, and so is whoever the register knows.
 *
 * @param isNoun whether a word is a common noun: `sagte Bauern` is no slip of `Bauer`
 */
export function misspelledNames(
  quotes: QuoteAnalysis,
  register: readonly Person[],
  isNoun: (word: string) => boolean
): readonly MisspelledName[] {
  const inText = [...mentionsByPerson(quotes)].map(([person, mentions]) => knownInText(person.name, mentions))
  const inRegister = register
    .flatMap((p) => [p.name, ...p.aliases].map((name) => knownInRegister(untitled(name), p)))
    .filter((p) => p.given !== '')
  const registered = new Set(inRegister.map((p) => p.surname))
  const names = new Set(inRegister.map((p) => p.name))
  const index = indexed([...inRegister, ...inText])
  return inText.flatMap((person) => {
    const better = bestFor(person, index, registered, isNoun) ?? inSameOffice(person, index, names)
    return better ? person.mentions.flatMap((mention) => difference(mention, better)) : []
  })
}

function knownInText(name: string, mentions: readonly PersonMention[]): Known {
  const titled = mentions.some(isTitled)
  const isPerson = titled || mentions.some((m) => m.isSpeaker)
  const first = mentions[0] ? mentions[0].block.span.start + mentions[0].phrase.start : 0
  return {
    name,
    given: givenNameIn(name),
    surname: surnameIn(name),
    weight: mentions.length,
    first,
    mentions,
    isTitled: titled,
    isPerson,
    office: ''
  }
}

function knownInRegister(name: string, { office, to }: Person): Known {
  const weight = Number.POSITIVE_INFINITY
  return {
    name,
    given: givenNameIn(name),
    surname: surnameIn(name),
    weight,
    first: -1,
    mentions: [],
    isTitled: true,
    isPerson: true,
    office: to === undefined ? office : ''
  }
}

function indexed(people: readonly Known[]): ReadonlyMap<string, readonly Known[]> {
  const index = new Map<string, Known[]>()
  for (const person of people) {
    for (const key of new Set(slipKeys(person.surname))) {
      const list = index.get(key)
      if (list) list.push(person)
      else index.set(key, [person])
    }
  }
  return index
}

/** Too short to tell: `Maier` and `Meier`, but also `Ott` and `Otto`. */
const MIN_LETTERS = 4

function bestFor(
  person: Known,
  index: ReadonlyMap<string, readonly Known[]>,
  registered: ReadonlySet<string>,
  isNoun: (word: string) => boolean
): Known | undefined {
  const { surname, given } = person
  if (!person.isPerson || surname.length < MIN_LETTERS) return undefined
  const candidates = new Set(slipKeys(surname).flatMap((key) => index.get(key) ?? []))
  let best: Known | undefined
  for (const other of candidates) {
    if (other === person || !isBetter(other, person) || (best && !isBetter(other, best))) continue
    const sameSurname = other.surname === surname
    if (sameSurname ? isGivenSlip(given, other.given) : isSurnameSlip(person, other, registered, isNoun)) best = other
  }
  return best
}

/** `Landrätin Karin Beispiel` for `Katrin`: with the surname and the office of the only one whom the register knows, the given name is wrong. */
function inSameOffice(
  { name, given, surname, mentions }: Known,
  index: ReadonlyMap<string, readonly Known[]>,
  names: ReadonlySet<string>
): Known | undefined {
  if (given === '' || given.endsWith('.') || names.has(name)) return undefined
  const namesakes = new Set(index.get(surname.toLowerCase())?.filter((p) => p.surname === surname && p.office !== ''))
  const [only] = namesakes
  if (!only || namesakes.size > 1 || shareGivenName(given, only.given)) return undefined
  const holds = (mention: PersonMention) =>
    mention.phrase.name === name &&
    holdsAlone(mention, only.office) &&
    (isNameSlip(given, only.given) || !ELSEWHERE.test(mention.block.text.slice(mention.phrase.end)))
  return mentions.some(holds) ? only : undefined
}

/** `Bürgermeister Heinz Beispiel (Musterau)`: one of another place. */
const ELSEWHERE = /^\s*(?:\(|(?:aus|von|vom|der|des|in|im)\s)/u

/** `Katrin` and `Katrin Anna`, `Eva` and `Eva-Maria`. */
function shareGivenName(a: string, b: string): boolean {
  const words = new Set(a.split(/[ -]/u))
  return b.split(/[ -]/u).some((word) => words.has(word))
}

function isBetter(a: Known, b: Known): boolean {
  const areInText = a.weight < Number.POSITIVE_INFINITY && b.weight < Number.POSITIVE_INFINITY
  // Marks are left out by mistake, and hardly ever added, however often.
  if (areInText && differInMarksAlone(a.surname, b.surname)) {
    const more = marksIn(a.name) - marksIn(b.name)
    if (more !== 0) return more > 0
  }
  return a.weight > b.weight || (a.weight === b.weight && a.first < b.first)
}

function marksIn(name: string): number {
  return name.match(/[^\p{ASCII}]/gu)?.length ?? 0
}

function isSurnameSlip(
  person: Known,
  other: Known,
  registered: ReadonlySet<string>,
  isNoun: (word: string) => boolean
): boolean {
  if (registered.has(person.surname) || !isNameSlip(person.surname, other.surname)) return false
  const inMarks = differInMarksAlone(person.surname, other.surname)
  if (person.given !== '' && other.given !== '')
    return person.given === other.given || (inMarks && differInMarksAlone(person.given, other.given))
  // A surname alone may be any other person's; with a name in full on the other side it is a slip, if it is no word.
  if (person.given === '')
    return other.given !== '' && (person.isTitled || inMarks || !isNoun(person.surname)) && !isGivenName(person.surname)
  return other.weight > 1 && !isNoun(other.surname)
}

/** `Kai` and `Kay` before one surname; `Lena` and `Lina` may be sisters. */
function isGivenSlip(a: string, b: string): boolean {
  return a !== '' && b !== '' && isNameSlip(a, b) && !(isGivenName(a) && isGivenName(b))
}

function difference(mention: PersonMention, { name, given, surname, weight }: Known): MisspelledName[] {
  const source = weight === Number.POSITIVE_INFINITY ? 'register' : 'text'
  const mine = surnameIn(mention.phrase.name)
  const myGiven = givenNameIn(mention.phrase.name)
  if (mine !== surname) {
    // The genitive keeps its ending: `Klohses Rede`.
    const ending = isNameSlip(mine, surname) ? '' : (/(?:s|['’])$/u.exec(mine)?.[0] ?? '')
    const wrong: MisspelledName[] = [{ mention, found: mine, usual: surname + ending, source, isOther: false }]
    if (differInMarksAlone(myGiven, given))
      wrong.unshift({ mention, found: myGiven, usual: given, source, isOther: false })
    return wrong
  }
  if (myGiven === '' || myGiven === given || name === '') return []
  return [{ mention, found: myGiven, usual: given, source, isOther: !isNameSlip(myGiven, given) }]
}

import { isGivenName } from '../german/names/given-names.ts'
import { isSameOffice, officeOf } from '../german/names/offices.ts'
import { segmentsOf } from '../german/words/segments.ts'
import { givenNameIn, surnameIn } from './named-people.ts'
import type { PersonMention } from './people-mentions.ts'

/**
 * Whether a release says anywhere who somebody is.
 *
 * @param mine the places that name the person
 * @param all the places that name anybody
 */
export function isIntroduced(mine: readonly PersonMention[], all: readonly PersonMention[]): boolean {
  if (mine.some((mention) => isDescribed(mention, all))) return true
  const name = mine[0]?.person.name ?? ''
  const given = givenNameIn(name)
  const surname = surnameIn(name)
  return all.some((mention) => {
    if (mine.includes(mention)) return false
    const { phrase, block } = mention
    // `seine Frau Silke`
    if (phrase.name === given) return RELATIVE.test(textBefore(block.text, phrase.end - given.length))
    return surnameIn(phrase.name) === surname && namesBefore(mention).includes(given) && isDescribed(mention, all)
  })
}

/** As much as names and what introduces them take. */
function textBefore(text: string, at: number): string {
  return text.slice(Math.max(0, at - 200), at)
}

const RELATIVE =
  /(?<!\p{L})(?:(?:[Ss]ein|[Ii]hr|[Mm]ein|[Uu]nser)(?:e[rmns]?)?|[Dd]essen|[Dd]eren) (?:\p{Ll}+ )?\p{Lu}[\p{L}-]+ $/u

/** The given names before one that has their surname: `Silke` of `Silke und Bernd Ahrens`. */
function namesBefore({ phrase, block }: PersonMention): readonly string[] {
  const row = /(?:\p{Lu}[\p{L}-]+(?:, | und | sowie | & ))+$/u.exec(textBefore(block.text, phrase.start))?.[0] ?? ''
  const names = row.match(/\p{Lu}[\p{L}-]+/gu) ?? []
  return names.slice(names.findLastIndex((name) => !isGivenName(name)) + 1)
}

/** An office, or anything that stands with the name and may say who it is: an apposition, brackets, a noun before it. */
function isDescribed(mention: PersonMention, all: readonly PersonMention[]): boolean {
  const { phrase, office, block } = mention
  if (office !== '' || block.kind === 'heading') return office !== ''
  const [first] = namesBefore(mention)
  const start = first === undefined ? phrase.start : block.text.lastIndexOf(first, phrase.start)
  const before = block.text.slice(Math.max(0, start - 60), start)
  const behind = block.text.slice(phrase.end, phrase.end + 60)
  return (
    /(?:\p{Lu}[\p{L}.-]+|[,:(–-])\s*$/u.test(before) ||
    /^(?:\s*[,(/–-]|\s(?:von|vom|aus|der|des|beim?|im|in|und|sowie)\s)/u.test(behind) ||
    /^[^.!?:]*\sals\s\p{L}/u.test(behind) ||
    isNamedNext(mention, first !== undefined, all)
  )
}

/** Nouns for several people by what binds them. */
const SEVERAL =
  /(?:[Pp]aar|[Ee]heleute|[Gg]eschwister|[Bb]rüder|[Ss]chwestern|[Ff]amilie|[Ee]ltern|[Zz]willinge|[Dd]uo|[Ff]reunde|innen)$/u
/** Nouns for one that are no office; `der Mann` and `die Frau` say nothing. */
const ONE = /(?:\p{L}(?:mann|frau)|[Vv]ater|[Ss]ohn)$/u

/** `… weiß Silke Ahrens. Die Lehrerin aus Oberwiesen …`, `… Silke und Bernd Ahrens. Das Paar …` */
function isNamedNext(
  { phrase, block, person }: PersonMention,
  areSeveral: boolean,
  all: readonly PersonMention[]
): boolean {
  const { sentences } = segmentsOf(block.prose)
  const next = sentences[sentences.findIndex((s) => s.start <= phrase.start && phrase.end <= s.end) + 1]
  const opening = next && OPENING.exec(block.text.slice(next.start, next.end))
  const [, article, noun = ''] = opening ?? []
  if (!opening || next.start <= phrase.start) return false
  const office = officeOf(noun)
  if (areSeveral) return SEVERAL.test(noun) || office !== undefined
  if (!office) return ONE.test(noun)
  const isOther = office.gender !== 'unknown' && person.gender !== 'unknown' && office.gender !== person.gender
  // `Die Teilnehmer` are many.
  if (isOther || (article === 'Die' && office.gender === 'male')) return false
  return !all.some((m) => m.person !== person && m.office !== '' && isSameOffice(noun, m.office))
}

const OPENING = /^(Der|Die|Das) (?:\p{Ll}+e[nrs]? )*(\p{Lu}[\p{L}-]+)/u

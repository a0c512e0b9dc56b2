import {
  Case,
  type Cells,
  cell,
  cellsOfGender,
  Gender,
  type GenderIndex,
  PLURAL
} from '../src/core/german/words/cells.ts'
import { type CuratedNoun, curatedNouns } from './curated.ts'
import { DATIVE_PLURAL, NO_DATIVE, WEAK } from './noun-cells.ts'
import type { FormsOfNoun } from './nouns-by-forms.ts'

/** The nouns of our own lists whose gender stands there, declined by it: `Abbinder -s -n | m`. */
export function genderedNouns(): FormsOfNoun[] {
  return curatedNouns().flatMap((noun) => {
    const gender = GENDERS[noun.gender ?? '']
    return gender === undefined ? [] : [declined(noun, gender)]
  })
}

/** By the letters of the lists; p has a plural alone. */
const GENDERS: Readonly<Record<string, GenderIndex>> = {
  m: Gender.masculine,
  f: Gender.feminine,
  n: Gender.neuter,
  p: Gender.plural
}

function declined({ lemma, forms }: CuratedNoun, gender: GenderIndex): FormsOfNoun {
  if (gender === Gender.plural) return pluralsOf([lemma, ...forms])
  const women = gender === Gender.masculine ? forms.filter((form) => /in(?:nen)?$/u.test(form)) : []
  const ofWomen = women.map((form) => [form, form.endsWith('in') ? FEMININE : PLURAL] as const)
  const own = forms.filter((form) => !women.includes(form))
  return [...(gender === Gender.feminine ? feminine(lemma, own) : strongOrWeak(lemma, own, gender)), ...ofWomen]
}

const FEMININE = cellsOfGender(Gender.feminine)

function feminine(lemma: string, plurals: readonly string[]): FormsOfNoun {
  return [[lemma, FEMININE], ...pluralsOf(plurals)]
}

/** A masculine noun without a genitive in -s and with a form in -n is weak: `Brakteat -en`. */
function strongOrWeak(lemma: string, forms: readonly string[], gender: GenderIndex): FormsOfNoun {
  const genitive = cell(Case.genitive, gender)
  const isGenitive = (form: string) => GENITIVE.test(form.slice(lemma.length)) && form.startsWith(lemma)
  const genitives = forms.filter(isGenitive)
  const plurals = forms.filter((form) => !isGenitive(form))
  const isWeak = gender === Gender.masculine && !genitives.some((form) => !/ns$/u.test(form.slice(lemma.length)))
  if (isWeak && plurals.length > 0 && plurals.every((form) => form === `${lemma}n` || form === `${lemma}en`))
    return [
      [lemma, cell(Case.nominative, gender)],
      ...genitives.map((form) => [form, genitive] as const),
      ...plurals.map((form) => [form, WEAK | PLURAL] as const)
    ]
  const inSingular = cellsOfGender(gender) & ~(genitives.length > 0 ? genitive : 0)
  // `Abutments`, `Covers`: the plural of a foreign word may have the form of the genitive; a native one has -es, too, or an umlaut.
  const isNative = genitives.includes(`${lemma}es`) || plurals.some((form) => !form.startsWith(lemma))
  const isPluralInS = !isNative && !plurals.includes(`${lemma}n`)
  return [
    [lemma, inSingular | likeSingular(lemma, plurals)],
    ...genitives.map((form) => [form, genitive | (isPluralInS ? PLURAL : 0)] as const),
    ...pluralsOf(plurals, lemma)
  ]
}

const GENITIVE = /^(?:s|es|ses|ns|ens)$/u

/** `die Abbinder`, `die Förmchen`: the plural that looks like the singular, where there is no other. */
function likeSingular(lemma: string, plurals: readonly string[]): Cells {
  if (plurals.some((form) => form !== `${lemma}n`)) return 0
  if (/e[lr]$/u.test(lemma)) return NO_DATIVE
  return /en$|lein$/u.test(lemma) ? PLURAL : 0
}

/** One with another form in -n beside it has no dative: `Stürme`, `Stürmen`. Those in -el take an n in all cases, too (`Stacheln`). */
function pluralsOf(plurals: readonly string[], lemma?: string): FormsOfNoun {
  return plurals.map((form) => {
    if (plurals.includes(`${form}n`)) return [form, NO_DATIVE]
    const withoutN = form.replace(/n$/u, '')
    const isDative = withoutN !== form && (plurals.includes(withoutN) || (withoutN === lemma && /er$/u.test(lemma)))
    return [form, isDative ? DATIVE_PLURAL : PLURAL]
  })
}

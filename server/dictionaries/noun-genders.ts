import { Case, cell, cellsOfGender, Gender, type GenderIndex, PLURAL } from '../src/core/german/words/cells.ts'
import { NO_DATIVE, WEAK } from './noun-cells.ts'
import { GENDERS, type NounList } from './noun-list.ts'
import type { AddForms } from './source-forms.ts'
import { readList } from './sources.ts'

/** The nouns of words/genders.txt with the letters that tell of their declension. */
export type NounGenders = ReadonlyMap<string, readonly string[]>

export function nounGenders(): NounGenders {
  return new Map(
    readList('genders').map((line) => {
      const [lemma = '', ...letters] = line.split(/\s+/u)
      return [lemma, letters]
    })
  )
}

/** The forms that the letters tell of; words/genders.txt says what each stands for. */
export function addByLetters(add: AddForms, lemma: string, letters: readonly string[], nouns: NounList): void {
  const isNew = !(lemma in nouns)
  for (const letter of letters) {
    const gender = GENDERS[letter]
    if (letter === 'L') {
      if (isNew) add(lemma, { noun: /n$/u.test(lemma) ? PLURAL : NO_DATIVE })
      continue
    }
    if (letter === 'P') add(lemma, { noun: PLURAL })
    if (letter === 'S') add(`${lemma}s`, { noun: PLURAL })
    if (letters.includes('I') && gender !== undefined) add(lemma, { noun: cell(Case.genitive, gender) })
    if (letter === 'W') for (const ending of ['n', 'en']) add(lemma + ending, { noun: WEAK | PLURAL })
    if (gender !== undefined) addSingular(add, lemma, gender)
    if (isNew) add(`${lemma}s`, { noun: PLURAL })
  }
}

/** The singular of a listed gender, declined as most words of it are. */
function addSingular(add: AddForms, lemma: string, gender: GenderIndex): void {
  const isFeminine = gender === Gender.feminine
  add(lemma, { noun: cellsOfGender(gender) & ~(isFeminine ? 0 : cell(Case.genitive, gender)) })
  if (!isFeminine) for (const form of [`${lemma}s`, `${lemma}es`]) add(form, { noun: cell(Case.genitive, gender) })
}

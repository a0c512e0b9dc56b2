import { Case, cell, Gender, type GenderIndex } from '../src/core/german/words/cells.ts'
import { NO_DATIVE, WEAK } from './noun-cells.ts'
import { compoundsOfListed, gendersOfCompounds, lastParts } from './noun-compounds.ts'
import { addByLetters, nounGenders } from './noun-genders.ts'
import { CASES, type CaseName, GENDERS, nounList, singularOf } from './noun-list.ts'
import { addPlurals, hiddenPlurals } from './noun-plurals.ts'
import type { AddForms, Json } from './source-forms.ts'

/**
 * The source has one gender and one form a case; what the language has besides is added: the second genitive (`Teils`, `Teiles`),
 * the dative without e, the other gender of words that have two (words/genders.txt).
 */
export function addNouns(add: AddForms, used: ReadonlySet<string>): void {
  const nouns = nounList()
  const genders = nounGenders()
  const parts = lastParts(nouns)
  const others = gendersOfCompounds(nouns, parts)
  const plurals = hiddenPlurals(nouns)
  for (const [lemma, entry] of Object.entries(nouns)) {
    addPlurals(add, lemma, entry, used)
    if (genders.has(lemma)) continue
    const letters = [...lettersOf(lemma, entry, plurals, used), ...(others.get(lemma.toLowerCase()) ?? [])]
    for (const letter of new Set(letters))
      if (GENDERS[letter] !== undefined) addSingular(add, lemma, entry, GENDERS[letter])
  }
  for (const [lemma, letters] of [...genders, ...compoundsOfListed(parts, genders)])
    addByLetters(add, lemma, letters, nouns)
}

function lettersOf(
  lemma: string,
  entry: Json,
  plurals: ReadonlySet<string | undefined>,
  used: ReadonlySet<string>
): string[] {
  const { G: letter } = entry
  if (typeof letter !== 'string') return Object.keys(GENDERS)
  // `Kollege`, `Name`: a weak masculine is no feminine noun in -e; an adjective (`Angestellte`) is.
  const isWeak = letter === 'M' && singularOf(entry, 'NOM') === lemma && singularOf(entry, 'AKK') === `${lemma}n`
  if (isWeak && !used.has(`${lemma}r`)) return ['M']
  // An infinitive may hide a noun (`Knoten`), an adjective a feminine one (`Zentrale`).
  if (letter === 'N' && /[^e]en$/u.test(lemma)) return plurals.has(lemma) ? ['N'] : ['N', 'M']
  return letter !== 'F' && lemma.endsWith('e') ? [letter, 'F'] : [letter]
}

/** The source declines some of them like weak nouns (`den Investoren`). Source: Duden, Die Grammatik (schwache Maskulina). */
const STRONG = /or$|^(?:Elf|Zeh|Schluff|Typ)$|[^l]typ$/u

/** `des Namens`; the source has `Psychologens`, too. Source: Duden, Die Grammatik (Mischflexion der Maskulina). */
const WITH_S = /(?:name|buchstabe|gedanke|glaube|wille|friede|funke|haufe|same|schade|drache)$/iu

function addSingular(add: AddForms, lemma: string, entry: Json, gender: GenderIndex): void {
  const isFeminine = gender === Gender.feminine
  const singular = (name: CaseName) => singularOf(entry, name) ?? lemma
  const isWeak =
    gender === Gender.masculine && singular('AKK') !== lemma && singular('AKK').endsWith('n') && !STRONG.test(lemma)
  for (const [name, inCase] of CASES) {
    add(isFeminine ? lemma : singular(name), { noun: cell(inCase, gender) })
    const isLikeLemma = inCase !== Case.genitive && !(isWeak && inCase !== Case.nominative)
    if (!isFeminine && isLikeLemma) add(lemma, { noun: cell(inCase, gender) })
  }
  if (!isFeminine)
    for (const form of genitives(lemma, singular('GEN'))) add(form, { noun: cell(Case.genitive, gender) })
  // The source gives some weak nouns the genitive of strong ones (`Students`) and has one form of `Herr`.
  if (isWeak && !(singular('GEN') === `${singular('AKK')}s` && WITH_S.test(lemma)))
    add(singular('AKK'), { noun: cell(Case.genitive, gender) })
  if (/herr$/iu.test(lemma)) add(`${lemma}n`, { noun: WEAK })
  // An adjective that stands as a noun: `mehrere Beamte`.
  if (singular('NOM') === `${lemma}r`) add(lemma, { noun: NO_DATIVE & ~cell(Case.genitive, Gender.plural) })
  // A person or a tool in -er has its plural without ending (`die Leiter`), whatever else the form may be.
  if (gender === Gender.masculine && lemma.endsWith('er')) add(lemma, { noun: NO_DATIVE })
}

function genitives(lemma: string, form: string): string[] {
  if (form === `${lemma}s`) return [`${lemma}es`]
  return form === `${lemma}es` && !/[sßxz]$/u.test(lemma) ? [`${lemma}s`] : []
}

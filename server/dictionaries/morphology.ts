import { capitalised } from '../src/core/german/words/lexicon.ts'
import { merge, NO_FORMS, toRow, type WordForms } from '../src/core/german/words/morphology.ts'
import { addAdjectives } from './adjectives.ts'
import { englishWords } from './english.ts'
import { genderedNouns } from './gendered-nouns.ts'
import { wiktionaryForms } from './lexicon.ts'
import { givenNames } from './names.ts'
import { DATIVE_PLURAL } from './noun-cells.ts'
import { addNouns } from './nouns.ts'
import { type FormsOfNoun, hiddenSingulars, nounsByForms, weakByWomen } from './nouns-by-forms.ts'
import { isTodaysSharpS } from './old-spelling.ts'
import { placeNames } from './places.ts'
import type { AddForms } from './source-forms.ts'
import { addVerbs } from './verbs.ts'

/** What is compiled: the row of each form in the table of forms, counted from 1. */
export interface CompiledMorphology {
  readonly classes: ReadonlyMap<string, number>
  readonly table: Uint16Array
}

/** Puts the forms of nouns, verbs and adjectives into one list. */
export function compileMorphology(): CompiledMorphology {
  const all = new Map<string, WordForms>()
  const add: AddForms = (listed, forms) => {
    if (!/^\p{L}+(?:-\p{L}+)*$/u.test(listed)) return
    const form = isTodaysSharpS(listed) ? listed : listed.replaceAll('ß', 'ss')
    all.set(form, merge(all.get(form) ?? NO_FORMS, { ...NO_FORMS, ...forms }))
  }
  const used = new Set(wiktionaryForms())
  addNouns(add, used)
  const cellsOf = (form: string) => all.get(form)?.noun ?? 0
  for (const forms of [...hiddenSingulars(used, cellsOf)]) for (const [form, noun] of forms) add(form, { noun })
  for (const forms of weakByWomen(used)) for (const [form, noun] of forms) add(form, { noun })
  const names = new Set([...placeNames(), ...givenNames(), ...englishNouns()])
  const isKnown = (form: string) => cellsOf(form) !== 0 || names.has(form)
  const guessed = [...nounsByForms(used, isKnown)]
  addGendered(add, (form) => cellsOf(form) !== 0, guessed)
  dropDatives(all)
  addVerbs(add, used)
  addAdjectives(add, used)
  return number(all)
}

/** The nouns of our lists by their gender; of those whose gender the forms let guess, and that no list has, by those. */
function addGendered(add: AddForms, isKnown: (form: string) => boolean, guessed: readonly FormsOfNoun[]): void {
  const gendered = genderedNouns()
  const lemmas = new Set(gendered.map(([first]) => first?.[0]))
  const isGuessed = new Set(guessed.flatMap((forms) => forms.map(([form]) => form)))
  const forms = gendered.flat().map(([form, noun]) => ({ form, noun, isTerm: !isKnown(form) && !isGuessed.has(form) }))
  for (const { form, noun, isTerm } of forms) add(form, { noun, isTerm })
  for (const noun of guessed)
    if (!lemmas.has(noun[0]?.[0])) for (const [form, cells] of noun) add(form, { noun: cells })
}

/** A plural in -e, -el or -er has an n in the dative (`den Gebäuden`), which the source forgets; `mit 100 Meter` is a measure. */
function dropDatives(all: Map<string, WordForms>): void {
  for (const [form, forms] of all)
    if (/\p{Ll}(?:e|el|er)$/u.test(form) && !/(?:meter|liter|dollar)$/iu.test(form))
      all.set(form, { ...forms, noun: forms.noun & ~DATIVE_PLURAL })
}

/** English words as a German text would write them, whose gender no ending shows (`Hack`, `Track`). */
function englishNouns(): string[] {
  return englishWords()
    .filter((word) => /^\p{Ll}{3,7}$/u.test(word))
    .map(capitalised)
}

function number(all: ReadonlyMap<string, WordForms>): CompiledMorphology {
  const rows = new Map<string, number>()
  const table: number[] = []
  const classes = new Map<string, number>()
  for (const [form, forms] of all) {
    const row = toRow(forms)
    const key = row.join()
    const at = rows.get(key) ?? rows.size + 1
    if (!rows.has(key)) {
      rows.set(key, at)
      table.push(...row)
    }
    classes.set(form, at)
  }
  return { classes, table: Uint16Array.from(table) }
}

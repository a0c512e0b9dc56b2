import { DETERMINERS } from '../src/core/german/clauses/determiners.ts'
import { ADJECTIVE_ENDINGS } from '../src/core/german/words/cells.ts'
import { capitalised } from '../src/core/german/words/lexicon.ts'
import { nounList } from './noun-list.ts'
import type { AddForms, Json } from './source-forms.ts'
import { packageFile, readJson, readList } from './sources.ts'

/** An adjective or a participle: its bare form, and the stem with all endings. */
export function addDeclined(add: AddForms, base: string, stem: string): void {
  add(base, { isBare: true })
  for (const [ending, declensions] of Object.entries(ADJECTIVE_ENDINGS)) add(stem + ending, declensions)
}

/** Adjectives with their endings, and with those of the higher degrees that are in use. */
export function addAdjectives(add: AddForms, used: ReadonlySet<string>): void {
  const adjectives = readJson<Readonly<Record<string, Json>>>(
    packageFile('german-adjectives-dict', 'dist/adjectives.json')
  )
  for (const [lemma, cases] of Object.entries(adjectives)) {
    const form = ((cases.NOM as Json | undefined)?.DEF as Json | undefined)?.M
    if (typeof form !== 'string' || !form.endsWith('e')) continue
    const stem = form.slice(0, -1)
    addDeclined(add, lemma, stem)
    for (const degree of [`${stem}er`, `${lemma}st`, `${lemma}est`]) {
      if (used.has(`${degree}en`)) addDeclined(add, degree, degree)
    }
  }
  for (const stem of readList('degrees'))
    for (const [ending, cellsOf] of Object.entries(ADJECTIVE_ENDINGS)) add(stem + ending, cellsOf)
  for (const stem of declinedStems(used)) addDeclined(add, stem, stem)
}

/**
 * `loyal`, `immens`, `abgeerntet`: what is in use alone and with every ending of an adjective is one. Those that look like a noun
 * with a capital (`wert`, `wach`) would make that uncertain.
 */
function declinedStems(used: ReadonlySet<string>): string[] {
  const endings = Object.keys(ADJECTIVE_ENDINGS)
  const nouns = nounList()
  const isLikeNoun = (stem: string) => ['', ...endings].some((ending) => capitalised(stem + ending) in nouns)
  return [...used]
    .filter((form) => /^\p{Ll}{3,}em$/u.test(form) && !DETERMINERS.has(form) && !NO_ADJECTIVE.test(form))
    .map((form) => form.slice(0, -2))
    .filter((stem) => used.has(stem) && endings.every((ending) => used.has(stem + ending)))
    .filter((stem) => !isLikeNoun(stem) || ADJECTIVE_FIRST.has(stem))
}

/** Of these the noun is the rarer one. */
const ADJECTIVE_FIRST = new Set(
  (
    'heil schräg krumm schlapp schlaff spitz stumm stumpf verdächtig würdig demütig alliiert arbeitswillig bibliophil bleich drall ' +
    'ehelich eingeboren flau immobil lahm leger prall schief solar steif steinig unzertrennlich vegan vereinbar verständig welk ' +
    'willig züchtig initiativ'
  ).split(' ')
)

/** Pronouns with the endings of adjectives, and participles that nobody writes but by a slip (`die Kosten sollenden`). */
const NO_ADJECTIVE =
  /^(?:all|manch|solch|welch|etlich|irgendwelch|irgendein|einig|etwelch|derein|selbig|(?:soll|woll|müss|könn|dürf|mög)end)em$/u

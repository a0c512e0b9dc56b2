import { Case, type Cells, cell, cellsOfGender, Gender, PLURAL } from '../src/core/german/words/cells.ts'
import { capitalised, uncapitalised } from '../src/core/german/words/lexicon.ts'
import { DATIVE_PLURAL, NO_DATIVE, WEAK } from './noun-cells.ts'

/** The cells of each form of a noun. */
export type FormsOfNoun = readonly (readonly [form: string, cells: Cells])[]

/**
 * The nouns in use that no list declines and that are no compounds of others, by what their forms say: with a genitive in -s (`Strangs`) a
 * noun is masculine or neuter, with `-n`, `-en` and no such genitive feminine (`Klauseln`, `Signaturen`) or, in -e, a weak masculine. Those
 * in doubt stay out. Against the 20,000 nouns that the source declines one in two hundred has another gender.
 * Source: Duden, Die Grammatik (Flexionsklassen der Substantive; Genus und Ableitungssuffixe).
 */
export function* nounsByForms(used: ReadonlySet<string>, isKnown: (form: string) => boolean): Generator<FormsOfNoun> {
  const found = new Set<string>()
  const candidates = [...used].filter((form) => CANDIDATE.test(form) && !isKnown(form))
  for (const lemma of candidates.sort((a, b) => a.length - b.length)) {
    // What is short is a name rather than the last part of one word (`Hum·mel`).
    if (isCompound(lemma, used, (head) => found.has(head) || (head.length > 3 && isKnown(head)))) continue
    const forms = nounByForms(lemma, used) ?? feminineInEl(lemma, used)
    if (!forms) continue
    found.add(lemma)
    yield forms
  }
}

/**
 * The singulars of nouns of which the source has the plural alone because both look alike (`Herausforderer`, `Schrein`): their genitive
 * is in use. What ends in -e or -en is a plural indeed.
 */
export function* hiddenSingulars(used: ReadonlySet<string>, cellsOf: (form: string) => Cells): Generator<FormsOfNoun> {
  for (const lemma of used) {
    if (!/^\p{Lu}\p{Ll}{2,}(?<!e|en)$/u.test(lemma) || (cellsOf(lemma) & ~PLURAL) !== 0 || cellsOf(lemma) === 0)
      continue
    const genitives = [`${lemma}s`, `${lemma}es`].filter((form) => used.has(form))
    if (genitives.length > 0) yield singularsOf(lemma, genitives, used)
  }
}

/** Weak nouns for a man (`Gastronom`, `Generalist`): beside the one for a woman there is a form in -en. */
export function* weakByWomen(used: ReadonlySet<string>): Generator<FormsOfNoun> {
  for (const woman of used) {
    const man = WOMAN.exec(woman)?.[1]
    if (man === undefined) continue
    const plural = `${man}en`
    if (!used.has(plural)) continue
    if (used.has(man)) yield weak(man, plural)
    // `Soziologe`
    else if (used.has(`${man}e`)) yield weak(`${man}e`, plural)
  }
}

/** Before the ending stands a syllable, so that `Brit` and `Grat` have none of these. */
const WOMAN =
  /^((?=\p{Lu}\p{Ll}+$).*[AEIOUÄÖÜaeiouäöüy].*(?:nom|soph|is?st|krat|agog|an[dt]|en[dt]|at|[iou]t|arch|urg|log|graf|graph|path|throp|ast|et|hirt))in$/u

function weak(man: string, plural: string): FormsOfNoun {
  return [
    [man, cell(Case.nominative, Gender.masculine)],
    [plural, WEAK | PLURAL]
  ]
}

/**
 * `Kameras`, `Partys`, `Teams`: -s is a plural as well; `Fristen`, `Radeln` are forms of others. Long ones are compounds, and a
 * `Weinbauer` is declined otherwise than who builds.
 */
const CANDIDATE = /^\p{Lu}\p{Ll}{3,11}(?<![aiouyß]|[^h]en|[^c]hen|[lr]n|ismen|[Bb]auer)$/u

/** A last part that is declined, behind a word in use; of what a prefix is made (`Zulage`, `Einfuhr`) the compound says nothing. */
function isCompound(lemma: string, used: ReadonlySet<string>, isHead: (form: string) => boolean): boolean {
  for (let at = 3; at <= lemma.length - 3; at++) {
    const first = lemma.slice(0, at)
    if (PREFIX.test(first) || !isHead(capitalised(lemma.slice(at)))) continue
    // `Messe`, `Mess`, `Messens`: a noun, with what links it, or the stem of a verb.
    const stem = first.replace(/(?:e?s|e?n|-)$/u, '')
    const parts = [first, stem, `${first}en`, `${first}n`, `${first}e`].filter((part) => part.length > 2)
    if (parts.some((part) => used.has(part) || used.has(uncapitalised(part)))) return true
  }
  return false
}

const PREFIX =
  /^(?:Ab|An|Auf|Aus|Bei|Be|Dar|Durch|Ein|Ent|Er|Fort|Ge|Her|Hin|Los|Miss|Mit|Nach|Nieder|Über|Um|Un|Unter|Ver|Vor|Weg|Wieder|Zer|Zu|Zurück|Zusammen)$/u

function nounByForms(lemma: string, used: ReadonlySet<string>): FormsOfNoun | undefined {
  const genitives = [`${lemma}s`, `${lemma}es`, `${lemma}ses`].filter((form) => used.has(form))
  if (genitives.length === 0 && (isOfVerb(lemma, used) || isDoer(lemma, used))) genitives.push(`${lemma}s`)
  return genitives.length > 0 ? strong(lemma, genitives, used) : feminineOrWeak(lemma, used)
}

/** `Unterstützer` of `unterstützen`: who does something. */
function isOfVerb(lemma: string, used: ReadonlySet<string>): boolean {
  const stem = uncapitalised(lemma).slice(0, -2)
  return lemma.endsWith('er') && used.has(`${lemma}n`) && (used.has(`${stem}en`) || used.has(`${stem}n`))
}

/** `Illustrator`, beside the women and the plural: it is no weak noun, if it ends like one. */
function isDoer(lemma: string, used: ReadonlySet<string>): boolean {
  return lemma.endsWith('or') && used.has(`${lemma}in`) && used.has(`${lemma}en`)
}

function strong(lemma: string, genitives: readonly string[], used: ReadonlySet<string>): FormsOfNoun | undefined {
  // `Gefährte` beside `Gefährtin` is a person, and no plural of `Gefährt`.
  if (used.has(`${lemma}in`) && used.has(`${lemma}e`)) return undefined
  const plurals = pluralsOf(lemma, used)
  if ((plurals.length === 0 && !lemma.endsWith('ium')) || lemma.endsWith('e')) return undefined
  return [...singularsOf(lemma, genitives, used), ...plurals]
}

function singularsOf(lemma: string, genitives: readonly string[], used: ReadonlySet<string>): FormsOfNoun {
  const genders = gendersOf(lemma, used)
  const singular = genders.reduce<Cells>(
    (all, gender) => all | (cellsOfGender(gender) & ~cell(Case.genitive, gender)),
    0
  )
  const genitive = genders.reduce<Cells>((all, gender) => all | cell(Case.genitive, gender), 0)
  return [[lemma, singular], ...genitives.map((form) => [form, genitive] as const)]
}

function gendersOf(
  lemma: string,
  used: ReadonlySet<string>
): readonly (typeof Gender.masculine | typeof Gender.neuter)[] {
  if (/(?:chen|lein|ium|ment)$/u.test(lemma)) return [Gender.neuter]
  if (/(?:ling|ismus|[aiku]tor|ssor|iker)$/u.test(lemma) || used.has(`${lemma}in`)) return [Gender.masculine]
  return [Gender.masculine, Gender.neuter]
}

function pluralsOf(lemma: string, used: ReadonlySet<string>): [string, Cells][] {
  if (/(?:chen|lein)$/u.test(lemma)) return [[lemma, PLURAL]]
  const changed = withUmlaut(lemma)
  const plurals: [string, Cells][] = []
  for (const stem of changed === undefined ? [lemma] : [lemma, changed]) {
    const endings = /e[lr]$/u.test(lemma) ? [''] : ['e', 'er', 'se']
    for (const ending of endings)
      if (used.has(stem + ending) && used.has(`${stem}${ending}n`))
        plurals.push([stem + ending, NO_DATIVE], [`${stem}${ending}n`, DATIVE_PLURAL])
  }
  // `Autoren`, `Gremien`
  const other = /or$/u.test(lemma) ? `${lemma}en` : /ium$/u.test(lemma) ? lemma.replace(/um$/u, 'en') : ''
  if (used.has(other)) plurals.push([other, PLURAL])
  return plurals
}

const UMLAUTS: Readonly<Record<string, string>> = { a: 'ä', o: 'ö', u: 'ü', au: 'äu' }

/** `Strang`, `Stränge`: the last vowel changed, if it can be. */
function withUmlaut(lemma: string): string | undefined {
  const [, before = '', vowel = '', after = ''] = /^(.*?)(au|[aou])([^aeiouäöü]*(?:e[lr])?)$/u.exec(lemma) ?? []
  return vowel === '' ? undefined : before + UMLAUTS[vowel] + after
}

function withoutUmlaut(stem: string): string {
  const at = Math.max(...['ä', 'ö', 'ü'].map((vowel) => stem.lastIndexOf(vowel)))
  return at < 0 ? stem : stem.slice(0, at) + stem.charAt(at).normalize('NFD').charAt(0) + stem.slice(at + 1)
}

/** `Hummel`, `Schaukel`: with a plural in -n and no genitive in -s, save men's names and tools that lists hold incompletely. */
function feminineInEl(lemma: string, used: ReadonlySet<string>): FormsOfNoun | undefined {
  if (!/(?<!^Ge\p{Ll}+)el$/u.test(lemma) || !used.has(`${lemma}n`) || MASCULINE_IN_EL.test(lemma)) return undefined
  return [
    [lemma, cellsOfGender(Gender.feminine)],
    [`${lemma}n`, PLURAL]
  ]
}

const MASCULINE_IN_EL =
  /(?:dengel|siedel|winkel|fitzel|gammel|ärmel|schlegel|spatel|knubbel|döbel|bommel|partikel|würfel|igel|esel)$/iu

const FEMININE =
  /(?:[^fl]ik|[^m]ion|tät|[^gkt]enz|[^gkt]anz|stanz|[^b]ei|[auktx](?<!abit)ur|[aä]ge|ade|ine|ette|elle|ille|üre|ose|ahme|[^n]ie|fuhr|fahrt|in)$/u

/** Feminine by its suffix, or one in -e, which may be a weak masculine as well (`Kollege`). */
function feminineOrWeak(lemma: string, used: ReadonlySet<string>): FormsOfNoun | undefined {
  const isInE = lemma.endsWith('e')
  const plural = /[^h]in$/u.test(lemma) ? `${lemma}nen` : isInE ? `${lemma}n` : `${lemma}en`
  const stem = isInE ? lemma.slice(0, -1) : lemma
  if (!used.has(plural) || used.has(`${lemma}ns`)) return undefined
  // `Gemenge` is a neuter, `Katz` beside `Katze` nothing by itself.
  if (/[Gg]e\p{Ll}{3,}e$/u.test(lemma) || used.has(`${lemma}e`)) return undefined
  // `Angestellte`, `Okulare`, `Verbände`: an adjective, a plural.
  if (isInE && (used.has(`${lemma}r`) || used.has(stem) || used.has(withoutUmlaut(stem)))) return undefined
  const hasWoman = used.has(`${stem}in`) || used.has(`${withUmlaut(stem)}in`)
  const isFeminine = FEMININE.test(lemma) && !hasWoman
  if (!isFeminine && !isInE) return undefined
  const asMan = isFeminine ? 0 : cell(Case.nominative, Gender.masculine)
  return [
    [lemma, cellsOfGender(Gender.feminine) | asMan],
    [plural, PLURAL | (isFeminine ? 0 : WEAK)]
  ]
}

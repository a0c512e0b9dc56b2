import { withoutUmlauts, withUmlaut } from '../../text/umlauts.ts'
import type { Token } from '../clauses/clauses.ts'
import { articleOf, DETERMINERS, type Determiner, relativesOf } from '../clauses/determiners.ts'
import {
  ADJECTIVE_ENDINGS,
  ALL_CELLS,
  Case,
  type Cells,
  cellsOfCase,
  cellsOfGender,
  Gender,
  NOMINATIVE,
  PLURAL,
  SINGULAR
} from '../words/cells.ts'
import { isCapitalised } from '../words/lexicon.ts'
import type { Morphology, WordForms } from '../words/morphology.ts'

/** An article, adjectives and a noun that stand together. */
export interface NounPhrase {
  readonly determiner: Token | undefined
  readonly adjectives: readonly Token[]
  readonly noun: Token
  /** What a preposition before allows, all cells without one. */
  readonly governed: Cells
}

/** The words to change, in their order. */
export type Repair = readonly { readonly token: Token; readonly right: string }[]

/** Whether the words have a case, gender and number in common that the preposition allows. */
export function agrees(phrase: NounPhrase): boolean {
  return (cellsOf(phrase) & phrase.governed) !== 0
}

/** The cells that the words of a phrase have in common, whatever stands before it. */
export function cellsOf({ determiner, adjectives, noun }: NounPhrase): Cells {
  const forms = adjectives.map((token) => token.forms)
  return commonCells(determiner && articleOf(determiner.lower), forms, noun.forms)
}

/** The cells that article, adjectives and noun have in common. */
export function commonCells(article: Determiner | undefined, adjectives: readonly WordForms[], noun: WordForms): Cells {
  let cells = noun.noun & (article?.cells ?? ALL_CELLS)
  for (const [i, forms] of adjectives.entries()) {
    let own = 0
    for (const declension of article?.declensions ?? STRONG) own |= forms[declension]
    // `mit großem finanziellen Aufwand`: the second one may be declined as behind an article.
    if (!article && i > 0) own |= forms.weak & cellsOfCase(Case.dative)
    cells &= own
  }
  return cells
}

const STRONG = ['strong'] as const

/**
 * `mit dem neue Schule`, `aufgrund dem Krankenstand`: article and adjective, or article and noun, changed together, where no single
 * change will do.
 */
function doubleRepairs({ determiner, adjectives, noun, governed }: NounPhrase, morphology: Morphology): Repair[] {
  const [adjective] = adjectives
  if (!determiner) return []
  const forms = adjectives.map((token) => token.forms)
  return relativesOf(determiner.lower, governed !== ALL_CELLS).flatMap(([article, own]) => {
    const change = { token: determiner, right: likeCase(article, determiner) }
    // Without a preposition nobody knows which case was meant.
    const withNoun = (governed === ALL_CELLS ? [] : inflected(noun.text)).flatMap((right) => {
      const changed = morphology.formsOf(right)
      const isRight = changed.noun !== 0 && changed.weak === 0 && (commonCells(own, forms, changed) & governed) !== 0
      return isRight ? [[change, { token: noun, right }]] : []
    })
    if (!adjective || adjectives.length > 1) return withNoun
    const withAdjective = declined(adjective.text).flatMap((right) =>
      (commonCells(own, [morphology.formsOf(right)], noun.forms) & governed) === 0
        ? []
        : [[change, { token: adjective, right }]]
    )
    return [...withAdjective, ...withNoun]
  })
}

function likeCase(word: string, { text }: Token): string {
  return isCapitalised(text) ? word.charAt(0).toUpperCase() + word.slice(1) : word
}

/** Every single change of one word that makes the phrase agree, the likeliest first. */
export function repairsOf(phrase: NounPhrase, morphology: Morphology): Repair[] {
  const { determiner, adjectives, noun } = phrase
  const governed = inNumber(phrase)
  const forms = adjectives.map((token) => token.forms)
  const article = determiner && articleOf(determiner.lower)
  const repairs: { readonly repair: Repair; readonly cells: Cells }[] = []
  for (const [i, token] of adjectives.entries()) {
    for (const right of declined(token.text)) {
      const changed = forms.map((own, k) => (k === i ? morphology.formsOf(right) : own))
      const cells = commonCells(article, changed, noun.forms) & governed
      if (right !== token.text && cells !== 0) repairs.push({ repair: [{ token, right }], cells })
    }
  }
  // `des Halle`: a feminine noun has another article, and no -s.
  const isFeminine = determiner?.lower === 'des' && (noun.forms.noun & NO_FEMININE & NOMINATIVE) === 0
  for (const right of isFeminine ? [] : inflected(noun.text)) {
    const changed = morphology.formsOf(right)
    // `Kinde` is the old dative of `Kind`, and `Fahrzeuger` nothing.
    const hasPluralInEr = PLURAL_IN_ER.test(noun.text)
    if (right === `${noun.text}e` ? hasPluralInEr : right === `${noun.text}er` && !hasPluralInEr) continue
    // Nothing but a plural has an umlaut that the singular has not; `Jähren` is the infinitive of a verb.
    const asNoun = withoutUmlauts(right) !== right && withoutUmlauts(noun.text) === noun.text ? PLURAL : ALL_CELLS
    const cells = commonCells(article, forms, changed) & governed & asNoun
    if (changed.noun !== 0 && changed.weak === 0 && cells !== 0)
      repairs.push({ repair: [{ token: noun, right }], cells })
  }
  const isCaseKnown = governed !== ALL_CELLS || isGenitiveAlone(noun, morphology)
  for (const [right, other] of determiner ? relativesOf(determiner.lower, isCaseKnown) : []) {
    if (right.endsWith('em') && isOldDative(noun, morphology)) continue
    const cells = commonCells(other, forms, noun.forms) & governed
    if (determiner && right !== determiner.lower && cells !== 0)
      repairs.push({ repair: [{ token: determiner, right: likeCase(right, determiner) }], cells })
  }
  if (repairs.length === 0)
    repairs.push(...doubleRepairs({ ...phrase, governed }, morphology).map((repair) => ({ repair, cells: governed })))
  const opensAsSubject =
    determiner !== undefined && isCapitalised(determiner.text) && ((article?.cells ?? 0) & NOMINATIVE) !== 0
  const isCounted = determiner !== undefined && (adjectives[0] ?? noun).start > determiner.end + 1
  const plurals = repairs.flatMap(({ repair: [change] }) => (change?.token === noun ? [change.right] : []))
  const costOfRepair = ({ repair, cells }: (typeof repairs)[number]) =>
    repair.reduce((sum, change) => sum + costOf(change, determiner), 0) +
    // `Der Haus wurde verkauft`: what opens a sentence is its subject.
    (opensAsSubject && (cells & NOMINATIVE) === 0 ? OF_OTHER_CASE : 0) +
    // `mit den Start`: sooner one than several in -s.
    (repair.some(({ token, right }) => token === noun && right === `${noun.text}s` && (cells & PLURAL) !== 0)
      ? OF_PLURAL_IN_S
      : 0) +
    // `die drei Land`
    (isCounted && (cells & PLURAL) === 0 ? OF_OTHER_CASE : 0) +
    // `drei Land`: `Lande` beside `Länder` is a rare plural, and `Hausen` none.
    (repair.some(({ token, right }) => token === noun && hasRivalWithUmlaut(right, plurals)) ? OF_RARE_PLURAL : 0)
  return repairs
    .map((one) => ({ ...one, cost: costOfRepair(one) }))
    .sort((a, b) => a.cost - b.cost)
    .map(({ repair }) => repair)
}

const OF_OTHER_CASE = 1.5
const OF_RARE_PLURAL = 2.5
const OF_PLURAL_IN_S = 0.2

function hasRivalWithUmlaut(plural: string, plurals: readonly string[]): boolean {
  const stem = /^.+(?=e[nr]?$)/u.exec(plural)?.[0]
  const umlauted = stem === undefined ? undefined : withUmlaut(stem)
  return umlauted !== undefined && umlauted !== stem && plurals.some((other) => other.startsWith(umlauted))
}

/**
 * What may be, where the words agree among themselves: who slips in case has not slipped in number. `den Helfer` may be the plural
 * without its n.
 */
function inNumber(phrase: NounPhrase): Cells {
  const own = cellsOf(phrase)
  const article = phrase.determiner && articleOf(phrase.determiner.lower)
  // `des Veranstaltung`: the article shows the case whatever stands before it.
  if (phrase.determiner?.lower === 'des' && phrase.governed === ALL_CELLS) return cellsOfCase(Case.genitive)
  if (((article?.cells ?? 0) & phrase.governed) !== 0) return phrase.governed
  const number = (own & SINGULAR) !== 0 ? SINGULAR : PLURAL
  return own === 0 || (phrase.governed & number) === 0 ? phrase.governed : phrase.governed & number
}

/**
 * `der Museums`, `dem Handwerks`: the genitive of a neuter, or of a long masculine, which has another plural. Short ones are names as well
 * (`bei den Königs`).
 */
export function isGenitiveAlone({ text, forms }: Token, morphology: Morphology): boolean {
  if (forms.noun === 0 || (forms.noun & ~cellsOfCase(Case.genitive)) !== 0 || !/[^aeious]s$/u.test(text)) return false
  if ((forms.noun & SINGULAR & ~cellsOfGender(Gender.neuter)) !== 0 && text.length < 9) return false
  const stem = text.slice(0, -1)
  const isPlural = (form: string) => (morphology.formsOf(form).noun & PLURAL) !== 0
  return isPlural(`${stem}e`) || isPlural(stem.replace(/um$/u, 'en'))
}

/** `dem Ergebnisse`, `dem Platze`: a dative that is seldom written today. */
function isOldDative({ text, forms }: Token, morphology: Morphology): boolean {
  if (!text.endsWith('e') || (forms.noun & SINGULAR & NOMINATIVE) !== 0) return false
  const stem = text.replace(/(?:s?s)?e$/u, (ending) => (ending === 'sse' ? 's' : ''))
  return (morphology.formsOf(stem).noun & cellsOfCase(Case.dative)) !== 0
}

const LOST_GENITIVE = 0.9
const NO_FEMININE = cellsOfGender(Gender.masculine) | cellsOfGender(Gender.neuter)

/**
 * How far a form is from what was written: by the letters at its end. `ihrem Projekten` is sooner `ihren` than `Projekt`, because
 * nobody writes the ending of a plural or of a genitive by accident.
 */
function costOf({ token, right }: Repair[number], determiner: Token | undefined): number {
  const { lower } = token
  const other = right.toLowerCase()
  const plain = withoutUmlauts(other)
  const hasOtherVowel = plain !== other && withoutUmlauts(lower) === lower
  let same = 0
  while (same < lower.length && lower[same] === (hasOtherVowel ? plain : other)[same]) same++
  const lost = lower.length - same
  const gained = other.length - same + (hasOtherVowel ? 1 : 0)
  const isNoun = isCapitalised(token.text) && !DETERMINERS.has(lower)
  // `des Bündnis`: the genitive's own ending is what gets lost.
  const hasGenitive = (token.forms.noun & NO_FEMININE & NOMINATIVE) !== 0
  if (isNoun && hasGenitive && lost === 0 && other.endsWith('s') && determiner?.lower.endsWith('es'))
    return LOST_GENITIVE
  // `gemäß des Plans`: with its article the genitive goes altogether.
  const isGenitiveLost = gained === 0 && /^e?s$/u.test(lower.slice(same)) && !other.endsWith('e')
  if (isNoun && isGenitiveLost && determiner?.lower.endsWith('es')) return LOST_GENITIVE
  const losing = gained === 0 ? (isNoun ? 0.65 : 0.05) : other.endsWith('n') ? 0 : 0.1
  return Math.max(lost, gained) + losing + (DETERMINERS.has(lower) ? 0.1 : 0) + (isNoun && lost > 0 ? 0.3 : 0)
}

function declined(adjective: string): string[] {
  const stems = /e[nmrs]?$/u.test(adjective) ? [adjective.replace(/e[nmrs]?$/u, '')] : [adjective]
  // `vergangen` without its ending.
  if (/en$/u.test(adjective)) stems.push(adjective)
  return stems.flatMap((stem) => Object.keys(ADJECTIVE_ENDINGS).map((ending) => stem + ending))
}

/** Neuters with a plural in -er and no other vowel in it. Source: Duden, Die Grammatik (Pluralbildung). */
const PLURAL_IN_ER =
  /(?:[Kk]ind|[Bb]ild|[Ff]eld|[Gg]eld|[Kk]leid|[Ll]ied|[Gg]lied|[Ss]child|[Ll]icht|[Bb]rett|[Gg]esicht|[Nn]est|[Rr]ind)$/u

/** The noun with and without the endings of cases and of the commonest plurals. */
function inflected(noun: string): string[] {
  const stems = [noun, noun.replace(/(?:e[ns]|[nse])$/u, ''), noun.replace(/n$/u, ''), noun.replace(/sse[sn]?$/u, 's')]
  const added = (stem: string) =>
    SIBILANT.test(stem) ? ['es', 'en', 'e', 'er', 'ses', ''] : ['s', 'es', 'n', 'en', 'e', 'er', 'ses', '']
  const forms = new Set(stems.flatMap((stem) => added(stem).map((ending) => stem + ending)))
  // `Antrag`, `Antrage`: `Anträge`
  for (const stem of stems) for (const ending of WITH_UMLAUT) forms.add(withUmlaut(stem) + ending)
  if (/\p{Ll}in$/u.test(noun)) forms.add(`${noun}nen`)
  forms.delete(noun)
  // `Verfahrens`, never `Verfahrenes`; `Ergebnissen`, never `Ergebnisseen`.
  return [...forms].filter((form) => !/[^e]e[lnr]es$/u.test(form) && (!form.endsWith('een') || noun.includes('ee')))
}

/** Endings of plurals with an umlaut, and of their dative: `Gärten`, `Bäche`, `Häuser`. */
const WITH_UMLAUT = ['', 'n', 'e', 'en', 'er', 'ern']

/** `Schutzes`, never `Schutzs`. */
const SIBILANT = /(?:[sßxz]|sch|zt|nst)$/u

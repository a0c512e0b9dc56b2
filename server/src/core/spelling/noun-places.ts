import { fixedCapitalsIn } from '../german/capitals/fixed-capitals.ts'
import { addresses, isRequested } from '../german/capitals/formal-address.ts'
import { PERSONS } from '../german/capitals/persons.ts'
import { opensSetTerm } from '../german/capitals/set-terms.ts'
import { stretchesOf } from '../german/clauses/clauses.ts'
import { ARTICLES, PREPOSITIONS } from '../german/clauses/function-words.ts'
import { Case, type Cells, cells, cellsOfCase } from '../german/words/cells.ts'
import type { Dictionary, WordKnowledge } from '../german/words/knowledge.ts'
import { capitalised, isCapitalised } from '../german/words/lexicon.ts'
import { FINITE, type Morphology, VerbForm } from '../german/words/morphology.ts'
import { valueOfNumberWord } from '../german/words/number-words.ts'
import { segmentsOf } from '../german/words/segments.ts'
import type { Prose } from '../markdown/prose.ts'
import { matchesOf } from '../text/matches.ts'
import { oncePerPair } from '../text/once.ts'
import { adjectiveSlips } from './adjective-capitals.ts'
import { type CapitalSlip, slipOf } from './capital-slip.ts'
import { BEFORE_PARTICLE } from './hyphenated-words.ts'
import { isFractionOfMeasure } from './lower-case-doubts.ts'
import { nominalAdjectives } from './nominal-adjectives.ts'
import { nominalInfinitives } from './nominal-infinitives.ts'
import { nominalObjects } from './nominal-objects.ts'
import { nominalPersons } from './nominal-persons.ts'
import { homographSlips } from './noun-homographs.ts'
import { openingNouns } from './opening-nouns.ts'
import { surplusCapitals } from './surplus-capitals.ts'

/** Words that are right in lower case elsewhere and stand where only a noun can stand, and set phrases with the wrong capital. */
export const capitalSlipsOf = oncePerPair((prose: Prose, words: WordKnowledge): readonly CapitalSlip[] =>
  find(prose, words)
)

export const startsOfCapitalSlips = oncePerPair(
  (prose: Prose, words: WordKnowledge): ReadonlySet<number> => new Set(capitalSlipsOf(prose, words).map((s) => s.start))
)

function find(prose: Prose, words: WordKnowledge): CapitalSlip[] {
  const { text } = prose
  const slips = [
    ...phrases(text, words),
    ...nouns(prose, words),
    ...adjectiveSlips(prose, words),
    ...homographSlips(prose, words),
    ...openingNouns(prose, words),
    ...surplusCapitals(prose, words),
    ...nominalInfinitives(prose, words),
    ...nominalObjects(prose, words),
    ...nominalPersons(prose, words),
    ...nominalAdjectives(prose, words),
    ...requests(prose, words),
    ...[...addresses(text)].map((address) => ({ ...address, right: capitalised(address.word) })),
    ...ages(text, words.morphology),
    ...hyphened(text),
    ...(text.includes('-') ? [...agesAndLetters(text), ...englishInSmall(text), ...lowerFirstParts(text, words)] : [])
  ]
    .filter(
      ({ start, end, word }) =>
        !isFractionOfMeasure(text, start, end) && !(isCapitalised(word) && opensSetTerm(text, start))
    )
    .sort((a, b) => a.start - b.start)
  // Two ways to see one slip.
  return slips.filter((slip, i) => i === 0 || slip.start >= (slips[i - 1]?.end ?? 0))
}

/** `Nutzen sie die Gelegenheit.` */
function* requests(prose: Prose, { morphology }: WordKnowledge): Generator<CapitalSlip> {
  if (!/\p{Lu}\p{Ll}+n sie \p{L}/u.test(prose.text)) return
  for (const stretch of stretchesOf(prose, morphology)) {
    const pronoun = stretch.tokens[1]
    if (pronoun?.text === 'sie' && isRequested(stretch, morphology)) yield slipOf(pronoun, 'Sie')
  }
}

function* phrases(text: string, { dictionary }: WordKnowledge): Generator<CapitalSlip> {
  for (const { pattern, right, isEnglish, isAllowed } of fixedCapitalsIn(text)) {
    for (const match of matchesOf(text, pattern)) {
      const word = match.groups?.word ?? ''
      const next = /^ (\p{Ll}+)/u.exec(text.slice(match.index + match[0].length))?.[1]
      // `Open data support at`: an English sentence.
      if (isEnglish && next !== undefined && dictionary.isEnglish?.(next) && !dictionary.has(next)) continue
      const start = match.index + match[0].indexOf(word, (match.groups?.before ?? '').length)
      yield { start, end: start + word.length, word, right: right(word), ...(isAllowed && { isAllowed }) }
    }
  }
}

const cellsByArticle = (articles: Readonly<Record<string, string>>): ReadonlyMap<string, Cells> =>
  new Map(Object.entries(articles).map(([article, names]) => [article, cells(names)]))

/** Preposition and article in one: a noun phrase follows, never a verb. */
const MERGED = cellsByArticle({
  im: 'Dmn',
  am: 'Dmn',
  beim: 'Dmn',
  vom: 'Dmn',
  zum: 'Dmn',
  zur: 'Df',
  ins: 'An',
  ans: 'An'
})
/** Articles that are no pronouns as well. */
const PLAIN = cellsByArticle({
  ein: 'Nmn An',
  eine: 'Nf Af',
  einen: 'Am',
  einem: 'Dmn',
  einer: 'Gf Df',
  eines: 'Gmn',
  kein: 'Nmn An',
  keine: 'Nfp Afp',
  unsere: 'Nfp Afp',
  unserem: 'Dmn',
  seine: 'Nfp Afp',
  seinem: 'Dmn',
  ihre: 'Nfp Afp',
  ihrem: 'Dmn',
  des: 'Gmn'
})
/** Articles that are pronouns as well: `der verband sich`. Only behind a preposition or a form of to be is there no doubt. */
const DOUBTFUL = cellsByArticle({
  der: 'Nm Gfp Df',
  die: 'Nfp Afp',
  das: 'Nn An',
  den: 'Am Dp',
  dem: 'Dmn',
  diese: 'Nfp Afp',
  diesem: 'Dmn',
  diesen: 'Am Dp'
})
/** Behind prepositions with the accusative they show an owner and nothing else. */
const OWNERS = cellsByArticle({ ihr: 'An', sein: 'An', unser: 'An', mein: 'An' })
const GENITIVE = cellsOfCase(Case.genitive)
const OPENS_PHRASE = /^(?:ist|sind|war|waren|wird|werden|wurde|wurden|bleibt|bleiben|hat|haben|hatte|hatten)$/u
/** `am besten`, `zum ersten`: superlatives and numerals stay in lower case. */
const STAYS = /(?:sten|ten)$|^(?:einen|anderen|einzelnen|ganzen|großen|kleinen|mal|paar|bisschen|wenig|viel)$/u

function* nouns(prose: Prose, { dictionary, morphology }: WordKnowledge): Generator<CapitalSlip> {
  const { text } = prose
  const { words } = segmentsOf(prose)
  const texts = words.map(({ start, end }) => text.slice(start, end))
  /** The word `by` places before or behind another, with nothing but a space between. */
  const beside = (i: number, by: -1 | 1): string => {
    const left = words[by < 0 ? i - 1 : i]
    const right = words[by < 0 ? i : i + 1]
    if (!left || right?.start !== left.end + 1 || text[left.end] !== ' ') return ''
    return texts[i + by] ?? ''
  }
  for (const [i, { start, end }] of words.entries()) {
    const article = beside(i, -1).toLowerCase()
    if (!(MERGED.has(article) || PLAIN.has(article) || DOUBTFUL.has(article) || OWNERS.has(article))) continue
    const word = texts[i] ?? ''
    if (!/^\p{Ll}{3,}$/u.test(word)) continue
    const before = beside(i - 1, -1).toLowerCase()
    const wanted = wantedBy(article, before, before === '' ? '' : beside(i - 2, -1))
    if (wanted === undefined || ARTICLES.has(word) || PREPOSITIONS.has(word)) continue
    // `die sieben Bücher`; `um das klarzustellen`.
    if (valueOfNumberWord(word) !== undefined || morphology.formsOf(word).verb & VerbForm.zuInfinitive) continue
    // `auf das zählen, was bleibt`: the pronoun that a clause explains.
    if (article === 'das' && text.startsWith(', was ', end)) continue
    // `einen eignen Stand`: not every adjective is in the lexicon.
    if (PLAIN.has(article) && /(?:st|er|eign)e[mnrs]?$/u.test(word) && /^\p{Lu}/u.test(beside(i, 1))) continue
    if (opensSeries(beside(i, 1), beside(i + 1, 1), beside(i + 2, 1), morphology)) continue
    const next = beside(i, 1)
    const right = capitalised(word)
    // `eng mit diesem zusammenarbeiten`: behind a preposition it stands alone before a verb, as an article does not.
    if (/^dies/u.test(article) && morphology.formsOf(word).verb & VerbForm.infinitive) continue
    if (PERSONS.test(word)) {
      const isEnd = /^[.?!]/u.test(text.slice(end, end + 1)) || isFiniteOnly(next, morphology)
      // `eine freiwillige vom Land bezahlte Leistung`
      const behind = texts.slice(i + 1, i + 1 + ATTRIBUTE_REACH)
      if (isEnd || (PREPOSITIONS.has(next) && !opensAttribute(behind, morphology))) yield { start, end, word, right }
      continue
    }
    const fitting = morphology.formsOf(right).noun & wanted
    if (!dictionary.has(word) || fitting === 0) continue
    // `des links abgebildeten Hauses`, `des eingangs genannten Falls`: adverbs that look like genitives, before what the article belongs to.
    if ((fitting & ~GENITIVE) === 0 && (morphology.formsOf(next).weak & wanted) !== 0) continue
    if (before === '' && /^k?eine[rs]?$/u.test(article) && isOnlyVerb(word, text.slice(end), morphology)) continue
    if (/^(?:bis auf )?k?eine[nm]$/u.test(article) && isVerbOfClause(word, texts, i, morphology)) continue
    // `das schwarz auf weiß`
    if (beside(i, 1) === 'auf' && /^wei(?:ß|ss)$/u.test(beside(i + 1, 1))) continue
    if (ADVERBIAL.has(word) && opensAttribute(texts.slice(i + 1, i + 1 + ATTRIBUTE_REACH), morphology)) continue
    const forms = morphology.formsOf(word)
    if (forms.strong | forms.mixed | forms.weak) continue
    if (forms.isBare && !endsPhrase(next, morphology)) continue
    if (
      forms.verb === 0 &&
      !forms.isBare &&
      (DOUBTFUL.has(article) || STAYS.test(word)) &&
      !isOnlyNoun(word, dictionary)
    )
      continue
    yield { start, end, word, right }
  }
}

/** `Eine macht mit.`: the pronoun and the only verb of its sentence. */
function isOnlyVerb(word: string, behind: string, morphology: Morphology): boolean {
  if (!/t$/u.test(word) || !isFiniteOnly(word, morphology)) return false
  const rest = /^[^.!?:;]*/u.exec(behind)?.[0] ?? ''
  return !rest.split(/[^\p{L}]+/u).some((other) => isFiniteOnly(other, morphology))
}

/** `Bis auf einen haben alle unterschrieben`: a verb in the plural, and no other one near. */
function isVerbOfClause(word: string, texts: readonly string[], at: number, morphology: Morphology): boolean {
  const { verb } = morphology.formsOf(word)
  if ((verb & VerbForm.thirdPlural) === 0) return false
  return at < FIRST_WORDS && !texts.slice(0, at).some((other) => isFiniteOnly(other, morphology))
}

const FIRST_WORDS = 5
const ATTRIBUTE_REACH = 9

/** Adverbs, and adjectives without ending, that a noun looks like. */
const ADVERBIAL = new Set(
  (
    'gut fest reich tief hoch ernst morgen licht jung fett laut recht rot blau grün gelb braun grau weiß schwarz dunkel hell orange türkis rosa ' +
    'lila klasse spitze'
  ).split(' ')
)

/** `ein gut zu Fuß erreichbarer Bahnhof`, `eine klasse Leistung`: an attribute and its noun follow, with no finite verb between. */
function opensAttribute(behind: readonly string[], morphology: Morphology): boolean {
  for (const [i, word] of behind.entries()) {
    const next = behind[i + 1] ?? ''
    if (/^\p{Lu}/u.test(word)) {
      if (i === 0) return true
      continue
    }
    if (isFiniteOnly(word, morphology)) return false
    const { strong, weak } = morphology.formsOf(word)
    const isDeclined = (strong | weak) !== 0 || /(?:nde|te|ne|bare)[nrsm]?$/u.test(word)
    if (isDeclined && !ARTICLES.has(word) && /^\p{Lu}/u.test(next)) return true
  }
  return false
}

/** `betriebspersonal`: a listed noun that in small letters is no word but a compound that could be made. */
function isOnlyNoun(word: string, dictionary: Dictionary): boolean {
  return dictionary.explain?.(word).reason === 'compound' && dictionary.isListed?.(capitalised(word)) === true
}

/** The cells that an article asks of its noun; undefined where a noun is not sure to follow. */
function wantedBy(article: string, before: string, beforeThat: string): Cells | undefined {
  if (MERGED.has(article)) return MERGED.get(article)
  // `danken für ihr vertrauen`; `mit ihr arbeiten` has the pronoun.
  if (OWNERS.has(article)) return /^(?:für|durch|gegen)$/u.test(before) ? OWNERS.get(article) : undefined
  // `zum einen leben wir`, `die einen sagen`, `eine der einen folgende`.
  if (PLAIN.has(article))
    return article.startsWith('ein') && (before === 'zum' || DOUBTFUL.has(before)) ? undefined : PLAIN.get(article)
  if (!DOUBTFUL.has(article)) return undefined
  if (OPENS_PHRASE.test(before)) return DOUBTFUL.get(article)
  return PREPOSITIONS.has(before) && beforeThat !== '' ? DOUBTFUL.get(article) : undefined
}

/** Whether nothing that belongs to the noun phrase follows, so that the word before is its noun. */
function endsPhrase(next: string, morphology: Morphology): boolean {
  if (next === '' || /^(?:und|oder|bis|sowie)$/u.test(next)) return false
  if (next === 'zu') return true
  if (/^\p{Lu}|\d/u.test(next)) return false
  const { strong, mixed, weak, isBare } = morphology.formsOf(next)
  return (strong | mixed | weak) === 0 && !isBare
}

/** `einen wachen und kritischen Blick`: the word is the first of two adjectives. */
function opensSeries(link: string, next: string, behind: string, morphology: Morphology): boolean {
  if (link !== 'und' && link !== 'oder' && link !== 'sowie') return false
  return /^\p{Ll}/u.test(next) && morphology.formsOf(next).weak !== 0 && /^\p{Lu}/u.test(behind)
}

function isFiniteOnly(word: string, morphology: Morphology): boolean {
  if (!/^\p{Ll}/u.test(word)) return false
  const { verb, strong, mixed, weak } = morphology.formsOf(word)
  return (verb & FINITE) !== 0 && (strong | mixed | weak) === 0
}

/** `der 30-jährige verließ`: without a noun behind it a noun itself (Amtliches Regelwerk 2024, § 57). */
function* ages(text: string, morphology: Morphology): Generator<CapitalSlip> {
  const pattern =
    /(?<=(?<![\p{L}\p{N}])(?:[Dd](?:er|ie|en|em|es)|[Ee]ine[nmrs]?|[Ee]in) )(?<word>\d{1,3}-jährige[nrms]?)(?= (?<next>\p{L}+)|[.?!])/gu
  for (const { 0: word, index, groups } of matchesOf(text, pattern)) {
    const next = groups?.next ?? ''
    if (next !== '' && !PREPOSITIONS.has(next) && !isFiniteOnly(next, morphology)) continue
    yield { start: index, end: index + word.length, word, right: word.replace('-j', '-J') }
  }
}

/** `sein 10-Jähriges Bestehen`: before one of these nouns an adjective; of others the age may be that of somebody who gets them. */
const AGED =
  /(?<![\p{L}\p{N}-])(?<word>\d{1,4}-Jährige[nrms]?)(?= (?:Bestehens?|(?:\p{L}+)?[Jj]ubiläums?|Mann(?:es)?|Frau|Jungen?|Mädchen|Tochter|Sohn|Fahrer(?:in|s)?|Autofahrer(?:in|s)?|Radfahrer(?:in|s)?|Tradition|Geschichte)(?![\p{L}-]))/gu

/** `e-Mail`: as the first part of a noun the letter is a capital (Amtliches Regelwerk 2024, § 55 (2)). */
const LETTER =
  /(?<![\p{L}\p{N}@#/._-])(?<word>e-(?:[Mm]ail|[Bb]ike|[Bb]ook|[Ll]earning|[Rr]oller|[Ss]cooter|[Aa]uto|[Ll]adesäule)(?:s|n)?(?:-\p{L}+)*)(?![\p{L}\p{N}@/_-]|\.\p{L})/gu

function* agesAndLetters(text: string): Generator<CapitalSlip> {
  for (const { 0: word, index } of matchesOf(text, AGED)) {
    yield { start: index, end: index + word.length, word, right: word.replace('-J', '-j') }
  }
  for (const { 0: word, index } of matchesOf(text, LETTER)) {
    const right = word.replace(/^e-\p{L}/u, (letters) => letters.toUpperCase())
    yield { start: index, end: index + word.length, word, right }
  }
}

/** Parts of English compounds that are no nouns (`Know-how`, `Start-up`; Amtliches Regelwerk 2024, on § 55). */
const NO_NOUN_PART = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:Know-How|KnowHow|Ad-Hoc|Win-Win|(?:${BEFORE_PARTICLE.replaceAll(' ', '|')})-(?:Up|In|Out|Off))s?(?![\\p{L}\\p{N}])`,
  'gu'
)

/** The same in small letters, where they are nouns nevertheless: `mit viel know-how`. */
const IN_SMALL =
  /(?<![\p{L}\p{N}@#/._-])(?:know-how|start-ups?|burn-out|kick-offs?|make-up|win-win)s?(?![\p{L}\p{N}@/_-]|\.\p{L})/gu

function* hyphened(text: string): Generator<CapitalSlip> {
  for (const { 0: word, index } of matchesOf(text, NO_NOUN_PART)) {
    const right = word
      .replace('KnowHow', 'Know-how')
      .replace(/-(\p{Lu})/gu, (_, letter: string) => `-${letter.toLowerCase()}`)
    yield { start: index, end: index + word.length, word, right }
  }
}

function* englishInSmall(text: string): Generator<CapitalSlip> {
  for (const { 0: word, index } of matchesOf(text, IN_SMALL)) {
    yield { start: index, end: index + word.length, word, right: capitalised(word) }
  }
}

/** `online-Angebot`: a compound with a noun at its end begins with a capital; `taz-Redaktion` and `dpa-Meldung` are names. */
function* lowerFirstParts(text: string, { dictionary, morphology }: WordKnowledge): Generator<CapitalSlip> {
  for (const match of matchesOf(
    text,
    /(?<![\p{L}\p{N}@#/._-])(\p{Ll}{4,})-(?:[\p{L}\p{N}]+-)*(\p{Lu}\p{Ll}+)(?![\p{L}\p{N}-]|\.\p{Ll})/gu
  )) {
    const [word, first = '', last = ''] = match
    const isNoun = morphology.formsOf(last).noun !== 0 || (dictionary.has(last) && !dictionary.has(last.toLowerCase()))
    if (!dictionary.has(first) || !isNoun || /^(?:und|oder|nicht|heute)$/u.test(first)) continue
    yield { start: match.index, end: match.index + word.length, word, right: capitalised(word) }
  }
}

import { isPluralVerb } from '../clauses/clause-shapes.ts'
import type { Stretch, Token } from '../clauses/clauses.ts'
import { CASE_OF_PREPOSITION, determinerOf } from '../clauses/determiners.ts'
import { COPULAS } from '../clauses/function-words.ts'
import { isInsideAttribute } from '../clauses/governing-words.ts'
import { ALL_CELLS, Case, cell, cellsOfCase, Gender, NOMINATIVE, PLURAL, SINGULAR } from '../words/cells.ts'
import type { Morphology } from '../words/morphology.ts'
import { commonCells, type NounPhrase } from './phrase-repairs.ts'

/** Whether a phrase whose words disagree is right all the same: a name, two phrases, or words that go with others. */
export function isSeeming(phrase: NounPhrase, stretch: Stretch, at: number, morphology: Morphology): boolean {
  const { tokens } = stretch
  return (
    isOfAttribute(phrase, tokens) ||
    isFamily(phrase, tokens) ||
    isInCompanyName(phrase, stretch) ||
    isGenitiveInFront(phrase) ||
    isBesidePronoun(phrase) ||
    isPredicateOfAll(phrase, tokens, at) ||
    isForSomebody(phrase, tokens[at - 1]) ||
    isInOldDative(phrase, morphology)
  )
}

/** `für dem Amt bekannte Fälle`: the preposition has nothing to do with the article, which shows another case. */
function isOfAttribute({ determiner, noun, governed }: NounPhrase, tokens: readonly Token[]): boolean {
  const own = determinerOf(determiner?.lower ?? '')?.cells ?? ALL_CELLS
  return (own & governed) === 0 && isInsideAttribute(tokens, tokens.indexOf(noun))
}

/** `Die Herzog & Lamm GmbH`: the article is that of the whole name. */
function isInCompanyName({ noun }: NounPhrase, { tokens, closes }: Stretch): boolean {
  return noun === tokens.at(-1) && closes.startsWith('&')
}

/** `des anderen Leid`, `der einen Freud`: a genitive that stands before its noun. */
function isGenitiveInFront({ determiner, adjectives }: NounPhrase): boolean {
  const [adjective, ...others] = adjectives
  return (
    /^de[rs]$/u.test(determiner?.lower ?? '') &&
    others.length === 0 &&
    /^(?:einen|anderen)$/u.test(adjective?.lower ?? '')
  )
}

/** `Wir sind alle freiwillige Helfer`, `Dort sind die meisten ehemalige Lehrer`: what all or most of them are. */
function isPredicateOfAll({ determiner, adjectives }: NounPhrase, tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(Math.max(0, at - 3), at)
  if (!before.some(({ lower }) => COPULAS.has(lower))) return false
  return determiner?.lower === 'alle'
    ? before.some(({ lower }) => /^(?:wir|ihr|sie)$/u.test(lower))
    : determiner?.lower === 'die' && adjectives[0]?.lower === 'meisten'
}

/** `was einem Freude macht`, `was bei anderen Mut heißt`: somebody, and a noun that needs no article. */
function isForSomebody({ determiner, adjectives, noun }: NounPhrase, before: Token | undefined): boolean {
  const isGoverned = CASE_OF_PREPOSITION.has(before?.lower ?? '')
  if (determiner)
    return !isGoverned && /^eine[mn]$/u.test(determiner.lower) && adjectives.length === 0 && ABSTRACT.test(noun.text)
  return isGoverned && adjectives.length === 1 && adjectives[0]?.lower === 'anderen' && ABSTRACT.test(noun.text)
}

const ABSTRACT =
  /(?:ung|heit|keit|schaft|tät)$|^(?:Achtung|Angst|Ärger|Freude|Freiheit|Frieden|Gesundheit|Glück|Halt|Hilfe|Hoffnung|Kraft|Lust|Mut|Ruhe|Schutz|Sorge|Spaß|Stress|Trost|Vertrauen|Zeit)$/u

/** `bis zu einem gewissen Grade`, `im Sinne`: the old ending of the dative, which nouns of one syllable take. */
function isInOldDative({ determiner, adjectives, noun, governed }: NounPhrase, morphology: Morphology): boolean {
  if (!ONE_SYLLABLE.test(noun.text)) return false
  const { noun: singular } = morphology.formsOf(noun.text.slice(0, -1))
  const cells = commonCells(
    determinerOf(determiner?.lower ?? ''),
    adjectives.map((token) => token.forms),
    { ...noun.forms, noun: singular & OLD_DATIVES }
  )
  return (cells & governed) !== 0
}

const ONE_SYLLABLE =
  /^(?:Be|Ge|Ver|Zer|Er|Ent|An|Auf|Aus|Ab|Ein|Vor|Nach|Zu|Um|Unter|Über|Zwischen|Höhe)?[^aeiouäöüy]*(?:aa|ee|oo|ie|au|äu|eu|ei|[aeiouäöü])[^aeiouäöüy]+e$/iu
const OLD_DATIVES = cell(Case.dative, Gender.masculine) | cell(Case.dative, Gender.neuter)

/** `Die Schneiders suchen …`: a surname that is a noun as well, in the plural. */
function isFamily({ determiner, adjectives, noun }: NounPhrase, tokens: readonly Token[]): boolean {
  const next = tokens[tokens.indexOf(noun) + 1]
  if (determiner?.lower !== 'die' || adjectives.length > 0 || !/[^s]s$/u.test(noun.text)) return false
  return next !== undefined && isPluralVerb(next) && (noun.forms.noun & ~GENITIVE) === 0
}

const GENITIVE = cellsOfCase(Case.genitive)

/** `verspricht jedem hohe Gewinne`: the word stands alone, and adjective and noun are at one without it. */
function isBesidePronoun({ determiner, adjectives, noun }: NounPhrase): boolean {
  if (adjectives.length === 0 || !/^(?:jede[mnr]|eine[mr])$/u.test(determiner?.lower ?? '')) return false
  // `nach einem junge Mann`: `Mann` is a plural behind numbers alone.
  if ((noun.forms.noun & NOMINATIVE & SINGULAR) !== 0) return false
  return (
    (commonCells(
      undefined,
      adjectives.map((token) => token.forms),
      noun.forms
    ) &
      PLURAL) !==
    0
  )
}

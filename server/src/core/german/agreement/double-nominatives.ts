import { isPluralVerb } from '../clauses/clause-shapes.ts'
import { isNoun, isSurelyFinite, type Stretch, type Token } from '../clauses/clauses.ts'
import { COORDINATORS, COPULAS, NOMINATIVE_PRONOUNS, PREPOSITIONS } from '../clauses/function-words.ts'
import { isInsideAttribute } from '../clauses/governing-words.ts'
import { asInSentence, isSurelyNominative, isTime, nounGroupsOf } from '../clauses/noun-groups.ts'
import { numberOf } from '../clauses/number-comparison.ts'
import { Case, cells, cellsOfCase, NOMINATIVE, PLURAL, SINGULAR } from '../words/cells.ts'
import { type Morphology, VerbForm } from '../words/morphology.ts'
import { MEASURE } from './counted-phrases.ts'
import { nounPhraseAt } from './noun-phrases.ts'
import { cellsOf, type NounPhrase, type Repair, repairsOf } from './phrase-repairs.ts'

const ACCUSATIVE = cellsOfCase(Case.accusative)

/**
 * `Der Rat fasst ein Beschluss.`, `Die Städte planen ein Neubau.`: the sentence has its subject before the verb, and right behind the verb
 * stands a masculine in the nominative, which only verbs of being have there. Source: Duden, Die Grammatik (Gleichsetzungsnominativ).
 */
export function doubleNominative(
  stretch: Stretch,
  morphology: Morphology
): { readonly verb: Token; readonly phrase: NounPhrase; readonly repair: Repair } | undefined {
  const { tokens: words, isFirst, closes } = stretch
  if (!isFirst || !/^“?[.!,;]|^$/u.test(closes) || !words.some(({ lower }) => ARTICLE.test(lower))) return undefined
  const tokens = asInSentence(words)
  const at = tokens.findIndex((token, i) => i > 0 && !isNoun(token) && (isSurelyFinite(token) || isPluralVerb(token)))
  const verb = tokens[at]
  if (!verb || COPULAS.has(verb.lower) || LIKE_BEING.test(verb.lower)) return undefined
  const from = at + 1
  const article = words[from]
  if (!article || !ARTICLE.test(article.text) || words[at + 2]?.lower === 'der') return undefined
  if (!isSubject(tokens.slice(0, at), verb)) return undefined
  const phrase = nounPhraseAt(stretch, from, morphology)
  if (!phrase?.determiner || phrase.determiner !== article || isTime(words, { end: words.indexOf(phrase.noun) }))
    return undefined
  // `liegt ein Grad darüber`: how much.
  if (MEASURE.test(phrase.noun.text)) return undefined
  const found = cellsOf(phrase)
  if (found === 0 || (found & ~cells('Nm')) !== 0) return undefined
  const end = words.indexOf(phrase.noun)
  if (isInsideAttribute(words, end) || goesOn(words.slice(end + 1))) return undefined
  // `braucht kein Fachmann zu sein`, `hat ein Hirte zu bleiben`: what somebody is.
  const zu = words.findIndex(({ lower }, i) => i > end && lower === 'zu')
  if (zu > 0 && /^(?:sein|bleiben|werden)$/u.test(words[zu + 1]?.lower ?? '')) return undefined
  // `Die Kinder erwarten ein Clown und ein Markt`: several may be the subject behind the verb as well.
  const isOneSentence = /^“?[.!]|^$/u.test(closes) && !words.some(({ lower }) => COORDINATORS.has(lower))
  if (numberOf(verb) === 'plural' && !isOneSentence) return undefined
  const repair = repairOf(phrase, morphology)
  return repair && { verb, phrase, repair }
}

/** `ein Beschluss`, `ein neuer Raum`: article and adjectives show the case alone, but of weak nouns (`ein Kollege`). */
function repairOf(phrase: NounPhrase, morphology: Morphology): Repair | undefined {
  const { determiner, adjectives, noun } = phrase
  if (!determiner || (noun.forms.noun & cells('Am')) === 0)
    return repairsOf({ ...phrase, governed: ACCUSATIVE & SINGULAR }, morphology)[0]
  const changed = adjectives.map((token) => ({ token, right: token.text.replace(/er$/u, 'en') }))
  return [{ token: determiner, right: `${determiner.text}en` }, ...changed]
}

/** `ein Koch und Kellner suchendes Haus`: the noun belongs to an attribute, and the article to what follows. */
function goesOn(rest: readonly Token[]): boolean {
  return rest.some(({ lower, forms }, i) => /es$/u.test(lower) && forms.strong !== 0 && isNoun(rest[i + 1]))
}

const ARTICLE = /^(?:k?ein)$/u
/** `heißt ein Verein`, `wird ein Fest`, `gilt als`, `nennt sich ein Dichter`; the auxiliaries have their verb at the end. */
const LIKE_BEING =
  /^(?:lädt|laden|lud|luden|wird|werden|wurde|wurden|würde|würden|heißt|heißen|hieß|hießen|scheint|scheinen|schien|schienen|blieb|blieben|dünkt|gilt|gelten|galt|galten|nennt|nennen|nannte|nannten|stirbt|starb|starben|lebt|lebte|folgt|folgte|folgten|fehlt|fehlte|fehlen|kommt|kam|gehört|steht|entsteht|entstand|gelingt|gelang|droht|drohte|gefällt|gefiel|reicht|genügt|hilft|passt|dient|nutzt|sei|seien|sein|war|waren)$/u

/** One group that is a masculine nominative or several things beside a verb in the plural; or a pronoun. */
function isSubject(before: readonly Token[], verb: Token): boolean {
  const [first] = before
  if (!first) return false
  if (before.length === 1) return NOMINATIVE_PRONOUNS.has(first.lower)
  if (PREPOSITIONS.has(first.lower) || !isNoun(before.at(-1))) return false
  const [subject, ...others] = nounGroupsOf(before)
  if (subject?.start !== 0 || !others.every(({ isGoverned, isGenitive }) => isGoverned || isGenitive)) return false
  if (isTime(before, subject)) return false
  const third = verb.forms.verb & (VerbForm.thirdSingular | VerbForm.thirdPlural)
  // A plural is the subject of a plural, whatever follows in the singular.
  return third === VerbForm.thirdPlural
    ? (subject.cells & NOMINATIVE & PLURAL) !== 0 && (subject.cells & NOMINATIVE & SINGULAR) === 0
    : isSurelyNominative(subject)
}

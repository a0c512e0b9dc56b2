import { isAuxiliary } from '../clauses/auxiliaries.ts'
import { isClauseFinal, isPluralVerb } from '../clauses/clause-shapes.ts'
import { endOfZuInfinitive, isNoun, isSurelyFinite, mayBeFinite, type Stretch, type Token } from '../clauses/clauses.ts'
import { ARTICLES, PREPOSITIONS } from '../clauses/function-words.ts'
import { nounGroupsOf } from '../clauses/noun-groups.ts'
import { numberOf } from '../clauses/number-comparison.ts'
import { mayHoldSubject } from '../clauses/possible-subjects.ts'
import { RELATIVE_PRONOUNS } from '../commas/relative-openings.ts'
import { mayBeArticle } from '../commas/relative-readings.ts'
import {
  ALL_CELLS,
  Case,
  type Cells,
  cellsOfCase,
  cellsOfGender,
  Gender,
  NOMINATIVE,
  SINGULAR
} from '../words/cells.ts'

/** A relative pronoun whose gender or number is not that of its noun. */
export interface RelativeMismatch {
  readonly pronoun: Token
  readonly right: string
  readonly noun: Token
}

/**
 * `Die Broschüre, das kostenlos ist, liegt aus.`: a noun phrase alone opens the sentence, a relative clause follows it, and the
 * verb of the sentence follows that, so that the pronoun can mean nothing else. Source: Duden, Die Grammatik (Relativpronomen).
 */
export function relativeMismatch({ tokens, opens, closes, sentence, at }: Stretch): RelativeMismatch | undefined {
  const [pronoun] = tokens
  if (opens !== ',' || closes !== ',' || !pronoun || !/^(?:der|die|das|welche[rs]?)$/u.test(pronoun.lower))
    return undefined
  const noun = subjectAlone(sentence.tokens.slice(0, at))
  const isLong = pronoun.lower.startsWith('welche')
  const columns = RELATIVE_PRONOUNS.get(isLong ? (SHORT[pronoun.lower] ?? '') : pronoun.lower) ?? ALL_CELLS
  if (!noun || ((noun.cells & columns) !== 0 && !isSubjectInDative(noun.cells, tokens))) return undefined
  if (!isClauseFinal(tokens, tokens.length - 1) || mayBeArticle(tokens, 0)) return undefined
  const main = sentence.tokens[at + tokens.length]
  if (!main || !(isSurelyFinite(main) || isPluralVerb(main))) return undefined
  const short = pronounFor(noun.cells, tokens)
  const right = isLong ? Object.keys(SHORT).find((long) => SHORT[long] === short) : short
  return right ? { pronoun, right, noun: noun.token } : undefined
}

/** `Die Stiftung, der sich für Kinder einsetzt`: a dative, and nothing in the clause that could be the subject. */
function isSubjectInDative(noun: Cells, tokens: readonly Token[]): boolean {
  const [pronoun, ...clause] = tokens
  const verb = clause.pop()
  if (pronoun?.lower !== 'der' || (noun & ~cellsOfGender(Gender.feminine)) !== 0 || !verb || clause.length < 2)
    return false
  if (isAuxiliary(verb.lower) || IMPERSONAL.test(verb.lower) || !isSurelyFinite(verb)) return false
  // `der sich anzuschließen lohnt`: the infinitive is the subject.
  if (clause.some((_, i) => endOfZuInfinitive(clause, i) !== undefined)) return false
  return numberOf(verb) === 'singular' && !mayHoldSubject(clause, 'singular')
}

/** Verbs that need no subject: `der daran liegt`, `der davor graut`. */
const IMPERSONAL =
  /^(?:liegt|lag|graut|graute|gelingt|gelang|geht|ging|fehlt|fehlte|bangt|schwant|schwindelt|mangelt|mangelte|gefällt|passt)$/u

/**
 * `Menschen, der Hilfe brauchen, …`: the noun before is one of several, the verb at the end is so too, and in the clause nothing else can
 * be its subject.
 */
export function pluralMismatch({ tokens, opens, sentence, at }: Stretch): RelativeMismatch | undefined {
  const [pronoun, next] = tokens
  const noun = sentence.tokens[at - 1]
  const last = tokens.length - 1
  const verb = tokens[last]
  if (opens !== ',' || !pronoun || !next || !noun || !verb || !/^(?:der|das)$/u.test(pronoun.lower) || last < 2)
    return undefined
  const own = withoutOldDative(noun.text, noun.forms.noun)
  if (!isNoun(noun) || own === 0 || (own & SINGULAR) !== 0 || noun.forms.weak !== 0) return undefined
  if (numberOf(verb) !== 'plural' || !isClauseFinal(tokens, last) || mayBeArticle(tokens, 0)) return undefined
  // A noun further left could be meant as well, and then the verb is wrong.
  const columns = cellsOfGender(pronoun.lower === 'der' ? Gender.masculine : Gender.neuter)
  const others = sentence.tokens
    .slice(0, at - 1)
    .filter((token, i) => isNoun(token) && !(i === 0 && token.forms.noun === 0))
  if (others.some(({ forms }) => forms.noun === 0 || forms.weak !== 0 || (forms.noun & columns) !== 0)) return undefined
  const clause = tokens.slice(1, last)
  if (mayHoldSubject(clause, 'plural') || clause.some(({ lower }) => /^(?:und|oder|sowie)$/u.test(lower)))
    return undefined
  return { pronoun, right: 'die', noun }
}

/**
 * `Geräte, dessen Preis …`: the genitive of the pronoun, where no noun before the comma has its gender and number. Names and words that
 * nobody knows may have any.
 */
export function genitiveMismatch({ tokens, opens, sentence, at }: Stretch): RelativeMismatch | undefined {
  const [pronoun, next] = tokens
  const noun = sentence.tokens[at - 1]
  if (opens !== ',' || !pronoun || !noun || !isNoun(noun) || !next || !(isNoun(next) || next.forms.strong !== 0))
    return undefined
  if (!/^(?:dessen|deren)$/u.test(pronoun.lower) || !mayBeFinite(tokens.at(-1)) || tokens.length < 3) return undefined
  const wanted = pronoun.lower === 'dessen' ? NOT_FEMININE : ~NOT_FEMININE
  const before = sentence.tokens.slice(0, at)
  if (before.some(({ lower }) => STANDS_ALONE.test(lower))) return undefined
  const nouns = before.filter(
    (token, i) => isNoun(token) && !(i === 0 && (ARTICLES.has(token.lower) || PREPOSITIONS.has(token.lower)))
  )
  // What is a name or an adjective may be of any gender.
  if (
    nouns.length === 0 ||
    nouns.some(
      ({ forms, text }) => forms.noun === 0 || forms.weak !== 0 || (withoutOldDative(text, forms.noun) & wanted) !== 0
    )
  )
    return undefined
  return { pronoun, right: pronoun.lower === 'dessen' ? 'deren' : 'dessen', noun }
}

/** `Geräte` is a plural, and the old dative of `Gerät` only in books. */
function withoutOldDative(text: string, noun: Cells): Cells {
  return /e$/u.test(text) && (noun & SINGULAR & ~DATIVE) === 0 ? noun & ~SINGULAR : noun
}

const DATIVE = cellsOfCase(Case.dative)
const NOT_FEMININE = cellsOfGender(Gender.masculine) | cellsOfGender(Gender.neuter)
/** Pronouns that a relative clause may belong to. */
const STANDS_ALONE =
  /^(?:er|sie|es|wer|jemand|niemand|alle|viele|einige|etwas|nichts|man|wir|ich|ihr|eine[rs]?|jene[rs]?|derjenige|diejenige[n]?)$/u

/** `welcher` and the like, with the pronoun that means the same. */
const SHORT: Readonly<Record<string, string>> = { welcher: 'der', welche: 'die', welches: 'das' }

/** The noun of a phrase with an article that is all there is before the first mark. */
function subjectAlone(head: readonly Token[]): { readonly token: Token; readonly cells: Cells } | undefined {
  if (head.slice(1).some((token) => token.before !== '') || !ARTICLES.has(head[0]?.lower ?? '')) return undefined
  const [group, other] = nounGroupsOf(head)
  const token = head[group?.end ?? -1]
  if (!group || other || !token || group.start !== 0 || group.end !== head.length - 1) return undefined
  // A name or an adjective that stands as a noun has any gender; that of `Mädchen` is not that of the person.
  const isCertain = token.forms.noun !== 0 && token.forms.weak === 0 && !/chen$/u.test(token.text)
  const cells = group.cells & NOMINATIVE
  if (!isCertain || group.cells === ALL_CELLS || head.filter(isNoun).length > 2) return undefined
  return cells === 0 ? undefined : { token, cells }
}

function pronounFor(cells: Cells, tokens: readonly Token[]): string | undefined {
  const has = (gender: (typeof Gender)[keyof typeof Gender]) => (cells & cellsOfGender(gender)) !== 0
  if (has(Gender.feminine) || has(Gender.plural)) return 'die'
  if (has(Gender.neuter)) return 'das'
  const verb = tokens.at(-1)
  const number = verb && numberOf(verb)
  // Beside a subject the pronoun is the object.
  return number && mayHoldSubject(tokens.slice(1, -1), number) ? 'den' : 'der'
}

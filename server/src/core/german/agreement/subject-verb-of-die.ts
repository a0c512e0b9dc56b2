import { isClauseFinal } from '../clauses/clause-shapes.ts'
import { endOfZuInfinitive, isNoun, isSurelyFinite, type Stretch, type Token } from '../clauses/clauses.ts'
import { asInSentence, type NounGroup, nounGroupsOf } from '../clauses/noun-groups.ts'
import { isQuantity, isSeries, type NumberMismatch, numberOf } from '../clauses/number-comparison.ts'
import { type GrammaticalNumber, mayHoldSubject } from '../clauses/possible-subjects.ts'
import { cells, PLURAL } from '../words/cells.ts'

/**
 * `Es gibt Angebote, die im Herbst beginnt`, `Die Ausstellung, die bis Mai zu sehen sind`: in its clause nothing but `die` can be the
 * subject, and all that it can stand for has the other number. Source: Duden, Die Grammatik (Kongruenz des Relativpronomens).
 */
export function mismatchOfDie({ tokens, opens, sentence, at }: Stretch): NumberMismatch | undefined {
  const [pronoun, next] = tokens
  if (opens !== ',' || pronoun?.lower !== 'die' || !next) return undefined
  const last = clauseEnd(tokens)
  const verb = tokens[last]
  const number = verb && numberOf(verb)
  if (!verb || !number || last < 2 || !isClauseFinal(tokens, last)) return undefined
  // `Orte, die zu besuchen sich lohnt`: the infinitive is the subject; `die Schaf wie Ziege abgrasen`: both are.
  const clause = tokens.slice(1, last)
  if (endOfZuInfinitive(tokens, 1) !== undefined || (number === 'plural' && isSeries(clause))) return undefined
  const antecedent = numberBefore(sentence.tokens.slice(0, at))
  if (!antecedent || antecedent === number || mayHoldSubject(clause, number)) return undefined
  return { noun: pronoun, verb, number: antecedent }
}

/** The last word, or the one before an `und` behind which another clause goes on (`die um acht beginnt und drei Stunden dauert`). */
export function clauseEnd(tokens: readonly Token[]): number {
  const link = tokens.findIndex(
    (token, i) =>
      i > 2 && /^(?:und|oder)$/u.test(token.lower) && isSurelyFinite(tokens[i - 1]) && isClauseFinal(tokens, i - 1)
  )
  return link > 0 ? link - 1 : tokens.length - 1
}

/** The number of all that `die` can stand for among the words; undefined where it can be either. */
function numberBefore(words: readonly Token[]): GrammaticalNumber | undefined {
  const nearest = words.at(-1)?.lower ?? ''
  if (/^(?:alle|allen|diejenigen|denjenigen)$/u.test(nearest)) return 'plural'
  const stretches = cutAtMarks(words)
  const groups = stretches.flatMap((stretch) => nounGroupsOf(stretch).map((group) => ({ stretch, group })))
  if (groups.length === 0 || stretches.some(hasLonePronoun)) return undefined
  if (groups.some(({ stretch, group }) => !isKnown(stretch, group))) return undefined
  const own = groups.map(({ group }) => group.cells)
  if (own.every((set) => (set & FEMININE) === 0)) return own.some((set) => (set & PLURAL) !== 0) ? 'plural' : undefined
  const isOne = own.every((set) => (set & PLURAL) === 0) && !isSeries(words)
  return isOne && !words.some((token) => isQuantity(token) || SEVERAL_IN_ONE.test(token.text)) ? 'singular' : undefined
}

const FEMININE = cells('Nf Gf Df Af')
const SEVERAL_IN_ONE = /(?:[Rr]eihe|[Zz]ahl|[Pp]aar|[Gg]ruppe|[Ss]char|[Ff]amilie|[Pp]alette|[Ss]erie)$/u

function cutAtMarks(words: readonly Token[]): (readonly Token[])[] {
  const stretches: Token[][] = []
  for (const [i, token] of asInSentence(words).entries()) {
    if (i === 0 || token.before !== '') stretches.push([])
    stretches.at(-1)?.push(token)
  }
  return stretches
}

/** Nouns that the lexicon has, one in each group: names, adjectives that stand as nouns and what it lacks may have either number. */
function isKnown(stretch: readonly Token[], { start, end }: NounGroup): boolean {
  const nouns = stretch.slice(start, end + 1).filter((token) => isNoun(token))
  return (
    nouns.length === 1 && nouns.every(({ text, forms }) => forms.noun !== 0 && forms.weak === 0 && !/s$/u.test(text))
  )
}

/** `eine der wenigen`, `sie`, `zwei davon`, `die anderen`: what stands for something without a noun. */
function hasLonePronoun(stretch: readonly Token[]): boolean {
  const groups = nounGroupsOf(stretch)
  return stretch.some((token, i) => {
    if (groups.some(({ start, end }) => start <= i && i <= end)) return false
    return PRONOUN.test(token.lower) || /\d/u.test(token.text) || (token.forms.weak !== 0 && !/end$/u.test(token.lower))
  })
}

const PRONOUN =
  /^(?:ich|sie|wir|uns|ihr|ihnen|euch|denen|die|der|den|dem|dies\p{Ll}*|jen\p{Ll}*|k?ein\p{Ll}*|jede\p{Ll}*|alle\p{Ll}*|viele\p{Ll}*|wenige\p{Ll}*|einige\p{Ll}*|mehrere\p{Ll}*|manche\p{Ll}*|beide\p{Ll}*|welche\p{Ll}*|solche\p{Ll}*|andere\p{Ll}*|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)$/u

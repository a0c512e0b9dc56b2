import type { Stretch, Token } from '../clauses/clauses.ts'
import type { Knowledge } from '../words/knowledge.ts'
import { NO_FORMS } from '../words/morphology.ts'
import { clauseWithoutVerb } from './clauses-without-verb.ts'
import { collidingWord } from './colliding-words.ts'
import { lateDative, nominalDative } from './dative-chains.ts'
import { doubledGenitive } from './doubled-genitives.ts'
import { lostReflexive } from './lost-reflexives.ts'
import { lostReflexiveOfInfinitive } from './lost-reflexives-of-infinitives.ts'
import { lostWord } from './lost-words.ts'
import { lostZu } from './lost-zu.ts'
import { nominalEnding } from './nominal-endings.ts'
import { strongBehindAll, weakBehindMany } from './nominalised-adjectives.ts'
import { numberOfMeasure } from './number-of-measure.ts'
import { oneOf } from './one-of.ts'
import { genitiveMismatch, pluralMismatch, relativeMismatch } from './relative-genders.ts'
import { numberMismatch } from './subject-verb.ts'
import { surplusWord } from './surplus-words.ts'
import { type ChainMismatch, chainMismatch } from './verb-chains.ts'
import { verbInNumber } from './verb-in-number.ts'

/** A word that differs from another one in number, gender or ending. */
export interface WordMismatch {
  /**
   * A verb after a subject in the plural, in the singular or of two parts; an adjective far behind its article; a pronoun before a
   * genitive; the genitive of a name where another word shows it; a relative pronoun; an adjective that stands as a noun behind
   * `alle` or another article; a verb that lacks `sich`; a verb form that the finite verb does not govern, that is one too many, or an infinitive
   * without `zu`; a currency or a
   * million whose number is not that of the amount.
   */
  readonly reason:
    | 'plural'
    | 'singular'
    | 'joined'
    | 'ending'
    | 'gender'
    | 'name'
    | 'nominal'
    | 'declined'
    | 'relative'
    | 'weak'
    | 'reflexive'
    | 'chain'
    | 'perfect'
    | 'infinitive'
    | 'lacksZu'
    | 'surplus'
    | 'bare'
    | 'twice'
    | 'lost'
    | 'verbless'
    | 'measure'
  readonly token: Token
  /** Empty where the word is one too many. */
  readonly right: string
  /** The noun that the word goes with. */
  readonly noun: Token
}

/** `Muvio wird alle Filme zeigen`: what no list knows is a name, and may be the subject. */
function opensWithName({ sentence }: Stretch, subject: Token, dictionary: Knowledge['dictionary']): boolean {
  const [first] = sentence.tokens
  if (!first || first === subject) return false
  // `Ver.di ruft …`, `3sat zeigt …`, `H&M schließt …`, `L’Oréal testet …`, `dm senkt …`
  if (/[.&’'\d]/u.test(first.text) || (/^\p{Ll}/u.test(first.text) && first.forms === NO_FORMS)) return true
  if (!/^\p{L}+$/u.test(first.text)) return false
  const { noun, verb, strong, isBare } = first.forms
  return (noun | verb | strong) === 0 && !isBare && dictionary.isListed?.(first.lower) === false
}

function reasonOf({ finite, token, right }: ChainMismatch): 'surplus' | 'infinitive' | 'perfect' | 'chain' {
  if (right === '') return 'surplus'
  if (finite.lower === 'zu') return 'infinitive'
  // The auxiliary is the word to change: `hat … gestiegen`.
  return token.start < finite.start ? 'perfect' : 'chain'
}

/** The mismatches of single words in a stretch. */
export function* wordMismatches(
  stretch: Stretch,
  { morphology, gazetteer, dictionary }: Pick<Knowledge, 'morphology' | 'gazetteer' | 'dictionary'>
): Generator<WordMismatch> {
  const relative = relativeMismatch(stretch) ?? pluralMismatch(stretch)
  // Where the pronoun is another one, its verb is right.
  const found = relative ? undefined : numberMismatch(stretch)
  const mismatch = found && opensWithName(stretch, found.noun, dictionary) ? undefined : found
  const number = mismatch?.number === 'joined' ? 'plural' : mismatch?.number
  const right = mismatch && number && verbInNumber(mismatch.verb.text, number, morphology)
  if (mismatch && right) yield { reason: mismatch.number, token: mismatch.verb, right, noun: mismatch.noun }
  const one = oneOf(stretch, morphology)
  if (one) yield { reason: 'gender', token: one.pronoun, right: one.right, noun: one.noun }
  const genitive = genitiveMismatch(stretch)
  if (genitive) yield { reason: 'relative', token: genitive.pronoun, right: genitive.right, noun: genitive.noun }
  if (relative) yield { reason: 'relative', token: relative.pronoun, right: relative.right, noun: relative.noun }
  const verb = lostReflexive(stretch) ?? lostReflexiveOfInfinitive(stretch)
  if (verb) {
    const pronoun = stretch.tokens.some(({ lower }) => lower === 'wir') ? 'uns' : 'sich'
    yield { reason: 'reflexive', token: verb, right: `${verb.text} ${pronoun}`, noun: verb }
  }
  const chain = chainMismatch(stretch, morphology)
  if (chain)
    yield {
      reason: reasonOf(chain),
      token: chain.token,
      right: chain.right,
      noun: chain.finite
    }
  const lost = lostWord(stretch)
  if (lost) yield { reason: 'lost', ...lost }
  const verbless = clauseWithoutVerb(stretch)
  if (verbless) yield { reason: 'verbless', ...verbless, noun: verbless.token }
  const surplus = surplusWord(stretch) ?? collidingWord(stretch)
  if (surplus && surplus.token !== chain?.token)
    yield { reason: surplus.kind, token: surplus.token, right: '', noun: surplus.noun }
  const zu = lostZu(stretch, morphology)
  if (zu) yield { reason: 'lacksZu', token: zu.token, right: zu.right, noun: zu.governor }
  const counted = numberOfMeasure(stretch)
  if (counted) yield { reason: 'measure', token: counted.unit, right: counted.right, noun: counted.number }
  for (const at of stretch.tokens.keys()) {
    const weak = strongBehindAll(stretch.tokens, at, morphology)
    if (weak) yield { reason: 'weak', token: weak, right: `${weak.text}n`, noun: weak }
    const strong = weakBehindMany(stretch, at)
    const quantity = stretch.tokens[at - 1]
    if (strong && quantity)
      yield { reason: 'declined', token: strong, right: strong.text.replace(/n$/u, ''), noun: quantity }
    const token = lateDative(stretch, at)
    const name = doubledGenitive(stretch, at, gazetteer)
    const kind = stretch.tokens[at - 1]
    if (name && kind) yield { reason: 'name', token: name, right: name.text.slice(0, -1), noun: kind }
    const nominal = nominalDative(stretch, at)
    if (nominal && kind)
      yield { reason: 'nominal', token: nominal, right: nominal.text.replace(/m$/u, 'n'), noun: kind }
    const ending = nominalEnding(stretch, at)
    if (ending) yield { reason: 'declined', token: ending.token, right: ending.right, noun: ending.article }
    const noun = stretch.tokens[at + 1]
    if (token && noun) yield { reason: 'ending', token, right: token.text.replace(/m$/u, 'n'), noun }
  }
}

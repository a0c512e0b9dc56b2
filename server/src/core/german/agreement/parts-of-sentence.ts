import { oncePer } from '../../text/once.ts'
import { FINITE_AUXILIARIES } from '../clauses/auxiliaries.ts'
import { hasZuInfinitive, isClauseFinal, isPluralVerb, isPrepositionAt } from '../clauses/clause-shapes.ts'
import {
  cutSentence,
  isNoun,
  isSurelyFinite,
  mayBeFinite,
  type Sentence,
  type Stretch,
  type Token
} from '../clauses/clauses.ts'
import { ARTICLES, PREPOSITIONS, SUBORDINATORS } from '../clauses/function-words.ts'
import { LEGAL_FORM } from '../names/legal-forms.ts'

/** What lies between the marks of a sentence. */
export const partsOf = oncePer((sentence: Sentence): readonly Stretch[] => {
  const parts: Stretch[] = []
  cutSentence(sentence, '', parts)
  return parts
})

/** Whether a word of the sentence shows a firm, a foundation or a club. */
export const namesFirm = oncePer((sentence: Sentence): boolean =>
  sentence.tokens.some(({ text }) => LEGAL_FORM.test(text))
)

/** What joins the parts of a row. */
export const LINK = /^(?:und|oder|sowie)$/u

/** How many words open a subordinate clause: `weil`, `mit denen`, `in welcher`; 0 where none begins. */
export function openerLength({ tokens, opens, isFirst }: Stretch): number {
  const [first, second, third] = tokens
  if (!first || !second) return 0
  const isBehindComma = /^”?“?,$/u.test(opens)
  if (!isFirst && !isBehindComma) return 0
  if (RELATIVE.test(first.lower)) return isBehindComma && !isNoun(second) ? 1 : 0
  // `Seit dem Mai haben …` has a preposition, `seit das Haus leer ist` a conjunction.
  const isConjunction =
    SUBORDINATORS.has(first.lower) && !(isPrepositionAt(tokens, 0) && !isClauseFinal(tokens, tokens.length - 1))
  if (isConjunction) return isFirst && QUESTION.test(first.lower) ? 0 : 1
  if (!isBehindComma || !PREPOSITIONS.has(first.lower) || SUBORDINATORS.has(first.lower) || !third || isNoun(third))
    return 0
  // `auf der alten Brücke`: no relative pronoun.
  const isArticle = third.forms.weak !== 0 && isNoun(tokens[FOURTH])
  return !isArticle && (RELATIVE.test(second.lower) || /^welche/u.test(second.lower)) ? 2 : 0
}

/** At the start of a sentence these open a question. */
const QUESTION = /^w(?!eil$|enn$|ährend$)/u
const FOURTH = 3

/** Relative pronouns, most of which are articles as well. */
export const RELATIVE = /^d(?:er|ie|as|em|en|enen|eren|essen)$/u

type Kind = 'subordinate' | 'infinitive' | 'main' | 'fragment' | 'open'

/** What the words between two marks are: a whole clause, an infinitive group, or a part of something. */
export const kindOf = oncePer((part: Stretch): Kind => {
  const { tokens } = part
  const last = tokens.length - 1
  const hasVerb = tokens.some(isFiniteHere)
  const opener = tokens[0]?.lower ?? ''
  const isOpened =
    openerLength(part) > 0 ||
    (SUBORDINATORS.has(opener) && !ARTICLES.has(opener)) ||
    // `der Grundlage des Plans ist`
    (RELATIVE.test(opener) && (isClauseFinal(tokens, last) || (last === 1 && isSurelyFinite(tokens[1])))) ||
    (/^(?:deren|dessen)$/u.test(opener) && hasVerb)
  if (isOpened) return mayBeFinite(tokens[last]) || hasVerb ? 'subordinate' : 'open'
  // `einen Plan machen zu können`
  if (hasZuInfinitive(tokens) && !tokens.some((token) => isSurelyFinite(token))) return 'infinitive'
  const hasPlural = tokens.some((token, i) => i > 0 && isPluralVerb(token) && ARTICLES.has(tokens[i + 1]?.lower ?? ''))
  return hasVerb || hasPlural ? 'main' : 'fragment'
})

/** A finite verb by its form, or an auxiliary, whose plural is an infinitive as well. */
export function isFiniteHere(token: Token): boolean {
  return isSurelyFinite(token) || (FINITE_AUXILIARIES.has(token.lower) && !isNoun(token))
}

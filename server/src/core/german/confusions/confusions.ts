import { oncePerWord } from '../../text/once.ts'
import type { Stretch, Token } from '../clauses/clauses.ts'
import { isCapitalised } from '../words/lexicon.ts'
import type { Morphology } from '../words/morphology.ts'
import { classClash } from './class-clashes.ts'
import type { ConfusionPattern } from './confusion-pattern.ts'
import { finiteForInfinitive, infinitiveForParticiple, type MistakenVerb, pastForNoun } from './mistaken-verb-forms.ts'
import { ADDRESS } from './patterns/address.ts'
import { ADVERBIALS } from './patterns/adverbials.ts'
import { BEFORE_NOUNS } from './patterns/before-nouns.ts'
import { CLAUSE_OPENERS } from './patterns/clause-openers.ts'
import { COMPARISONS } from './patterns/comparisons.ts'
import { CONTRACTED_ARTICLES } from './patterns/contracted-articles.ts'
import { DEAD_AND_DEATH } from './patterns/dead-and-death.ts'
import { FELL_AND_MANY } from './patterns/fell-and-many.ts'
import { FOREIGN_WORDS } from './patterns/foreign-words.ts'
import { IF_AND_WHOM } from './patterns/if-and-whom.ts'
import { LOST_BEFORE_ADJECTIVES } from './patterns/lost-before-adjectives.ts'
import { LOST_CONTRACTIONS } from './patterns/lost-contractions.ts'
import { MISSING_VERBS } from './patterns/missing-verbs.ts'
import { NEVER_MEANT } from './patterns/never-meant.ts'
import { PRONOUNS_BEFORE_NOUNS } from './patterns/pronouns-before-nouns.ts'
import { REASONS } from './patterns/reasons.ts'
import { SET_PHRASES } from './patterns/set-phrases.ts'
import { SINCE } from './patterns/since.ts'
import { SUBJECT_MATTER } from './patterns/subject-matter.ts'
import { SUBJECT_PRONOUNS } from './patterns/subject-pronouns.ts'
import { TWO_WORDS } from './patterns/two-words.ts'
import { UNTIL } from './patterns/until.ts'
import { VERB_PARTS } from './patterns/verb-parts.ts'
import { VERB_PREPOSITIONS } from './patterns/verb-prepositions.ts'
import { VERBS_FOR_VERBS } from './patterns/verbs-for-verbs.ts'
import { WAS_AND_TRUE } from './patterns/was-and-true.ts'

/** A word that is right by itself and wrong at its place. */
export interface Confusion {
  readonly token: Token
  /** The last word of what is wrong; mostly the same. */
  readonly last: Token
  readonly right: string
  /** What the word as written means, in German. */
  readonly means: string
}

/** The confusions of a stretch, in its order. */
export function* confusionsIn(stretch: Stretch, morphology: Morphology): Generator<Confusion> {
  const { tokens } = stretch
  for (const [at, token] of tokens.entries()) {
    const verb = mistakenVerb(stretch, at, token, morphology)
    if (verb) yield { token, last: token, ...verb }
    for (const { right, words = 1, means, fits } of patternsOf(token.text)) {
      if (!fits(tokens, at, stretch, morphology)) continue
      const last = tokens[at + words - 1] ?? token
      yield { token, last, right: typeof right === 'string' ? right : right(token.text), means }
      break
    }
  }
}

function mistakenVerb(stretch: Stretch, at: number, { text }: Token, morphology: Morphology): MistakenVerb | undefined {
  // The endings say which of them can be meant; few words of a text have one of these at such a place.
  if ((at > 0 || !stretch.isFirst) && text.endsWith('te') && isCapitalised(text))
    return pastForNoun(stretch, at, morphology)
  if (at === 0) return undefined
  const clash = classClash(stretch, at, morphology)
  if (clash || at === 1) return clash
  if (at + 2 === stretch.tokens.length) return finiteForInfinitive(stretch, at, morphology)
  return text.endsWith('n') ? infinitiveForParticiple(stretch, at, morphology) : undefined
}

/**
 * One file for each kind of evidence, or for a pair of words that is told apart in many ways; of two patterns for one word the first that
 * fits counts.
 */
const PATTERNS: readonly ConfusionPattern[] = [
  ...NEVER_MEANT,
  ...SET_PHRASES,
  ...ADVERBIALS,
  ...ADDRESS,
  ...FOREIGN_WORDS,
  ...CONTRACTED_ARTICLES,
  ...LOST_CONTRACTIONS,
  ...LOST_BEFORE_ADJECTIVES,
  ...PRONOUNS_BEFORE_NOUNS,
  ...BEFORE_NOUNS,
  ...SUBJECT_MATTER,
  ...VERB_PARTS,
  ...VERB_PREPOSITIONS,
  ...VERBS_FOR_VERBS,
  ...MISSING_VERBS,
  ...SUBJECT_PRONOUNS,
  ...DEAD_AND_DEATH,
  ...FELL_AND_MANY,
  ...WAS_AND_TRUE,
  ...SINCE,
  ...UNTIL,
  ...CLAUSE_OPENERS,
  ...IF_AND_WHOM,
  ...REASONS,
  ...COMPARISONS,
  ...TWO_WORDS
]

/** The patterns of each word that can be counted, and those with an expression. */
const OF_WORD = new Map<string, ConfusionPattern[]>()
const OPEN: { readonly found: RegExp; readonly pattern: ConfusionPattern }[] = []
for (const pattern of PATTERNS) {
  const { found } = pattern
  if (typeof found !== 'string') {
    OPEN.push({ found, pattern })
    continue
  }
  for (const word of found.split(' ')) {
    const known = OF_WORD.get(word)
    if (known) known.push(pattern)
    else OF_WORD.set(word, [pattern])
  }
}

const NONE: readonly ConfusionPattern[] = []
const patternsOf = oncePerWord((word): readonly ConfusionPattern[] => {
  const open = OPEN.filter(({ found }) => found.test(word)).map(({ pattern }) => pattern)
  return open.length > 0 ? open : (OF_WORD.get(word) ?? NONE)
})

import { isNoun, mayBeFinite, type Stretch, type Token } from '../clauses/clauses.ts'
import { ARTICLES, PREPOSITIONS } from '../clauses/function-words.ts'
import { asInSentence } from '../clauses/noun-groups.ts'
import { VerbForm } from '../words/morphology.ts'

/** Longer series are lists of something else. */
const LONGEST_SERIES = 8

/**
 * `Er hatte kurze, schwarze Haare, sowie …`: the stretch with what stands before a comma between two adjectives of one noun, which begins and
 * ends nothing.
 */
export function acrossAdjectives(stretch: Stretch): Stretch {
  const { tokens, sentence, at } = stretch
  let start = at
  for (let n = 0; n < LONGEST_SERIES && isBetweenAdjectives(sentence.tokens, start); n++)
    start = startOfPart(sentence.tokens, start - 1)
  if (start === at) return stretch
  return {
    ...stretch,
    tokens: sentence.tokens.slice(start, at + tokens.length),
    opens: sentence.tokens[start]?.before ?? '',
    isFirst: start === 0,
    at: start
  }
}

/** Whether before the place stands a comma, with adjectives of one ending on both sides. */
function isBetweenAdjectives(tokens: readonly Token[], at: number): boolean {
  const [last, first] = [tokens[at - 1], tokens[at]]
  if (!last || !first || first.before !== ',' || !isAdjective(last) || !isAdjective(first)) return false
  return ENDING.exec(last.lower)?.[0] === ENDING.exec(first.lower)?.[0]
}

/** The place behind the last mark before a word. */
function startOfPart(tokens: readonly Token[], at: number): number {
  let start = at
  while (start > 0 && tokens[start]?.before === '') start--
  return start
}

/** `schöne, und helle Räume`, `ein frohes, gesundes, und gutes Jahr` */
export function partsAdjectives({ tokens, isFirst, opens }: Stretch, { tokens: behind }: Stretch): boolean {
  const [, second, third, fourth] = behind
  const last = tokens.at(-1)
  const noun = third && isAdjective(third) ? fourth : third
  // `Neben schnellen, und einfachen Wegen`: a verb by its form too, but behind a preposition it is none.
  const opener = tokens.at(-2)
  const isFirstOne =
    opener !== undefined &&
    (PREPOSITIONS.has(opener.lower) || ARTICLES.has(opener.lower)) &&
    last !== undefined &&
    isDeclinedLike(last)
  if (!last || !second || !noun || !isNoun(noun) || !(isAdjective(last) || isFirstOne)) return false
  if (!(isAdjective(second) || (isFirstOne && third === noun && isDeclinedLike(second)))) return false
  // `eine teure, wenn auch gute, und seltene Sorte`: an insertion between two commas.
  if (!isFirst && opens !== '' && !isFirstOne && !tokens.every(isAdjective)) return false
  // `Das Motto ist das alte, und neue Gäste kommen.`: a second sentence.
  if (hasVerb(tokens) && hasVerb(behind.slice(behind.indexOf(noun) + 1))) return false
  const before = asInSentence(tokens).at(-2)
  // `für die einen, und andere Menschen`: pronouns have the same endings.
  if (before && isNoun(before)) return false
  return ENDING.exec(last.lower)?.[0] === ENDING.exec(second.lower)?.[0]
}

function hasVerb(tokens: readonly Token[]): boolean {
  return tokens.some((token) => !isNoun(token) && mayBeFinite(token) && token.forms.strong === 0)
}

const ENDING = /e[nmrs]?$/u

function isAdjective(token: Token): boolean {
  return isDeclinedLike(token) && (token.forms.verb & (NON_FINITE | VerbForm.thirdPlural)) === 0
}

function isDeclinedLike({ text, lower, forms }: Token): boolean {
  return text === lower && forms.strong !== 0 && forms.weak !== 0 && !ARTICLES.has(lower) && !PRONOMINAL.test(lower)
}

const PRONOMINAL =
  /^(?:ander|beid|eigen|manch|solch|viel|wenig|einig|mehrer|all|einzeln|folgend|weiter|erst|letzt|best)e[nmrs]?$/u

const NON_FINITE = VerbForm.infinitive | VerbForm.pastParticiple | VerbForm.zuInfinitive

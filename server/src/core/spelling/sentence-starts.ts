import { FINITE_AUXILIARIES } from '../german/clauses/auxiliaries.ts'
import { isNoun, mayBeFinite, type Stretch, stretchesOf } from '../german/clauses/clauses.ts'
import { PREPOSITIONS } from '../german/clauses/function-words.ts'
import type { WordKnowledge } from '../german/words/knowledge.ts'
import type { Morphology } from '../german/words/morphology.ts'
import type { Block } from '../markdown/document.ts'
import type { Prose } from '../markdown/prose.ts'
import type { PartKind } from '../release/model.ts'
import { matchesOf } from '../text/matches.ts'
import { oncePer, oncePerPair } from '../text/once.ts'
import { isVerb } from './colon-clauses.ts'

export interface Start {
  readonly start: number
  readonly end: number
  readonly word: string
}

/** A word, its mark, and a word in lower case behind it; names such as `iPhone` have a capital inside. */
const LOWER_START = /(?<![\p{L}.-])(?<last>\p{L}{2,})(?<mark>[.!?]) (?=(?<word>\p{Ll}{2,})(?![\p{L}\p{N}*:_@/.’'-]))/gu
const OPENING = /^\p{Ll}{2,}(?![\p{L}\p{N}*:_@/.’'-])/u

/** Looked for once for as long as a block reads the same. */
const lowerCandidates = oncePer((prose: Prose): readonly RegExpExecArray[] =>
  /[.!?] \p{Ll}/u.test(prose.text) ? matchesOf(prose.text, LOWER_START) : []
)

/** Words in lower case behind the end of a sentence. Names such as `taz` begin small everywhere. */
export const lowerStarts = oncePerPair((prose: Prose, words: WordKnowledge): readonly Start[] => [
  ...findLowerStarts(prose, words)
])

function* findLowerStarts(prose: Prose, words: WordKnowledge): Generator<Start> {
  for (const { 0: match, index, groups } of lowerCandidates(prose)) {
    const { morphology } = words
    const { last = '', word = '', mark } = groups ?? {}
    // A headline with its mark may stand in a sentence: `Wer bezahlt? erschien zuerst am Montag.`
    if (mark !== '.' && (morphology.formsOf(word).verb !== 0 || GOES_ON.test(word) || PREPOSITIONS.has(word))) continue
    if (!words.dictionary.has(word) || !endsSentence(last, words)) continue
    const start = index + match.length
    yield { start, end: start + word.length, word }
  }
}

/** `… umgezogen. (mehr dazu im nächsten Heft)`: a remark in brackets behind the end of a sentence, which it is no part of. */
const BRACKET =
  /(?<![\p{L}.-])(?<last>\p{L}{2,})[.!?] \((?=(?<word>\p{Ll}{2,}) [^()]* [^()]*[^()\s]{2,}\)(?:$| \p{Lu}))/gu

/** Words in lower case that open such a remark. */
export function* lowerBrackets({ text }: Prose, words: WordKnowledge): Generator<Start> {
  if (!/[.!?] \(\p{Ll}/u.test(text)) return
  for (const { 0: match, index, groups } of matchesOf(text, BRACKET)) {
    const { last = '', word = '' } = groups ?? {}
    if (!words.dictionary.has(word) || !endsSentence(last, words) || REFERS.test(word)) continue
    const start = index + match.length
    yield { start, end: start + word.length, word }
  }
}

/** `(siehe Seite 3)`, `(ab 18 Jahren)`: short hints. */
const REFERS =
  /^(?:siehe|vgl|vergleiche|ab|bis|von|vom|in|im|am|um|mit|ohne|für|aus|nur|außer|auch|inkl|inklusive|und|oder|red)$/u

/** The first word of a block, in lower case. */
export function lowerOpening({ text }: Prose, { dictionary }: WordKnowledge): Start | undefined {
  const word = OPENING.exec(text)?.[0]
  return word !== undefined && dictionary.has(word) ? { start: 0, end: word.length, word } : undefined
}

const GOES_ON = /^(?:und|oder|sowie|als)$/u

/** Short words that are no abbreviations. */
const SHORT = new Set('an ab aus auf ein vor mit zu bei nach hat ist sind war ihr ihm ihn sie uns es'.split(' '))
const SHORTEST = 5

/** Whether the word before a stop is no abbreviation: a form of a German word, not a short one. */
function endsSentence(last: string, { dictionary, morphology }: WordKnowledge): boolean {
  if (SHORT.has(last)) return true
  if (last.length < SHORTEST || !dictionary.has(last)) return false
  const { noun, verb, strong, mixed, weak, isBare } = morphology.formsOf(last)
  return (noun | verb | strong | mixed | weak) !== 0 || isBare
}

/** Parts whose paragraphs consist of sentences. */
const RUNNING: ReadonlySet<PartKind> = new Set(['lead', 'body', 'boilerplate'])
const FEWEST_WORDS = 5

/** Whether a block is a paragraph of sentences, in no list, table or box. */
export function isRunning({ kind, inside }: Block, part: PartKind): boolean {
  return kind === 'paragraph' && inside.length === 0 && RUNNING.has(part)
}

/** Whether a block may begin small: items of lists, the second half of a sentence, lines of all kinds. */
export function mayOpenLower(block: Block, previous: Block | undefined, part: PartKind): boolean {
  if (!isRunning(block, part)) return true
  if (!/[.!?]["“«]?$/u.test(block.text.trimEnd()) || block.text.split(' ').length < FEWEST_WORDS) return true
  if (!previous || previous.inside.length > 0 || /[!…]$/u.test(previous.text)) return true
  // Behind a greeting (`Sehr geehrte Damen und Herren,`), a colon or half a sentence the text goes on.
  return previous.kind === 'paragraph' && !/\p{L}[.?]["“«)]?$/u.test(previous.text.trimEnd())
}

/** Words with a capital behind a colon that begin no sentence: `eine Lehre: Nämlich die, dass …`, `Gesucht wird: Jemand, der …`. */
export const capitalsBehindColons = oncePerPair((prose: Prose, morphology: Morphology): readonly Start[] => [
  ...findCapitals(prose, morphology)
])

function* findCapitals(prose: Prose, morphology: Morphology): Generator<Start> {
  if (!/: (?:Nämlich|Jemand|Und zwar) ?/u.test(prose.text)) return
  for (const stretch of stretchesOf(prose, morphology)) {
    const [first] = stretch.tokens
    if (stretch.opens !== ':' || !first || prose.text[first.start - 1] !== ' ') continue
    if (isExplanation(stretch) || isSomebody(stretch)) yield { start: first.start, end: first.end, word: first.text }
  }
}

/** `Nämlich die, dass …`: no sentence begins so. */
function isExplanation({ tokens, closes }: Stretch): boolean {
  const [first, second] = tokens
  if (!second || tokens.some(isVerb) || !/^[.,]/u.test(closes)) return false
  return first?.text === 'Nämlich' || (first?.text === 'Und' && second.text === 'zwar')
}

/** `Vor allem: Jemanden, der gern kocht.` */
function isSomebody({ tokens, closes, sentence, at }: Stretch): boolean {
  if (tokens.length > 1 || closes !== ',' || !/^Jemand(?:en|em)?$/u.test(tokens[0]?.text ?? '')) return false
  // `Jemand, der hilft, gewinnt.`
  if (sentence.tokens.slice(at + 1).some((token) => token.before === ',' && isVerb(token))) return false
  return /^(?:der|die|dem|den)$/u.test(sentence.tokens[at + 1]?.lower ?? '')
}

/**
 * Words with a capital behind a comma that begin a clause and no name: `verfolgten die Tagung, Dabei konnten …`. Either the comma is
 * meant to be a full stop, or the capital is too much.
 */
export const capitalsBehindCommas = oncePerPair((prose: Prose, morphology: Morphology): readonly Start[] => [
  ...findBehindCommas(prose, morphology)
])

const BEHIND_COMMA = /, (?:Da|De|Do|Hi|Zud|Auß|Jed|Je|Al|We|Ob)/u
const ADVERB = /^(?:Dabei|Dazu|Daher|Deshalb|Deswegen|Dort|Hier|Danach|Dann|Zudem|Außerdem|Jedoch|Anschließend)$/u
const SUBORDINATOR = /^(?:Dass|Weil|Obwohl)$/u

function* findBehindCommas(prose: Prose, morphology: Morphology): Generator<Start> {
  if (!BEHIND_COMMA.test(prose.text)) return
  for (const { opens, tokens, isFirst, sentence, at } of stretchesOf(prose, morphology)) {
    const [first, second] = tokens
    if (opens !== ',' || isFirst || !first || !second || prose.text[first.start - 1] !== ' ') continue
    const isClause = SUBORDINATOR.test(first.text)
      ? tokens.some(isVerb)
      : ADVERB.test(first.text) && (isVerb(second) || FINITE_AUXILIARIES.has(second.text))
    // `Sehr geehrte Damen und Herren, Wir laden …`; a title among titles.
    if (!isClause || !sentence.tokens.slice(0, at).some(mayBeFinite) || isNoun(second)) continue
    if (sentence.tokens.slice(0, at).some(({ text }) => HAS_TITLE.test(text))) continue
    yield { start: first.start, end: first.end, word: first.text }
  }
}

/** `die Filme Her, Er ist wieder da und …` */
const HAS_TITLE =
  /(?:[Ff]ilme?n?|[Tt]iteln?|[Ss]ongs?|[Ll]ied(?:er|ern)?|[Ss]tücke?n?|[Bb]uch|[Bb]üchern?|[Rr]omane?n?|[Ss]erien?|[Aa]lben|[Aa]lbum|[Ss]piele?n?|[Mm]otto|[Ww]erken?|[Kk]omödien?)$/u

import { MASK, type Prose } from '../../markdown/prose.ts'
import { matchesOf } from '../../text/matches.ts'
import { oncePerPair } from '../../text/once.ts'
import { type Morphology, NO_FORMS, VerbForm } from '../words/morphology.ts'
import {
  cutSentence,
  isNoun,
  marks,
  mayBeFinite,
  type Sentence,
  type Stretch,
  stretchesOf,
  type Token
} from './clauses.ts'
import { ARTICLES } from './function-words.ts'

/**
 * The stretches of a block as its clauses run: what stands in brackets or between two dashes is set aside and read on its own, and what
 * stands in quotation marks as a name, or is no language at all (code, a URL), counts as one noun that nobody knows. So
 * `Das Heft („Wege im Wald“), das …` has the words `Das Heft`, a comma and `das …`. Computed once for as long as the block reads the same.
 */
export const runningStretchesOf = oncePerPair((prose: Prose, morphology: Morphology): readonly Stretch[] => {
  const stretches = stretchesOf(prose, morphology)
  return INSERTED.test(prose.text) ? run(prose.text, stretches) : stretches
})

/** Marks that what is inserted begins with. */
const INSERTED = new RegExp(`[([„‚»"“–—${MASK}]`, 'u')

function run(text: string, stretches: readonly Stretch[]): Stretch[] {
  const read: Stretch[] = []
  for (let i = 0; i < stretches.length; ) {
    const { sentence } = stretches[i] as Stretch
    let next = i
    while (stretches[next]?.sentence === sentence) next++
    const own = stretches.slice(i, next)
    read.push(...runSentence(text, sentence, own))
    i = next
  }
  return read
}

/** What is set aside (`isNoun` false) or counts as one noun, by its place in the prose. */
interface Insertion {
  readonly start: number
  readonly end: number
  readonly isNoun: boolean
}

function runSentence(text: string, sentence: Sentence, stretches: readonly Stretch[]): readonly Stretch[] {
  const { tokens } = sentence
  if (!stretches.some(({ opens, closes }) => INSERTED.test(opens) || INSERTED.test(closes))) return stretches
  const insertions = insertionsOf(text, tokens)
  if (insertions.length === 0) return stretches
  const running: Token[] = []
  // The place behind the last word or insertion, and the marks since that word.
  let from = tokens[0]?.start ?? 0
  let before = tokens[0]?.before ?? ''
  let next = 0
  const runUpTo = (place: number): void => {
    for (; (tokens[next]?.start ?? Infinity) < place; next++) {
      const token = tokens[next] as Token
      before += marks(text, from, token.start)
      running.push(before === token.before ? token : new Placed(token, before))
      before = ''
      from = token.end
    }
  }
  for (const insertion of insertions) {
    runUpTo(insertion.start)
    const inner: Token[] = []
    for (; (tokens[next]?.start ?? insertion.end) < insertion.end; next++) inner.push(tokens[next] as Token)
    before += marks(text, from, insertion.start)
    from = insertion.end
    if (!insertion.isNoun) continue
    running.push(new Named(inner.at(-1)?.start ?? insertion.start, insertion.end, before))
    before = ''
  }
  runUpTo(Infinity)
  const last = tokens.at(-1) as Token
  const closes = stretches.at(-1)?.closes ?? ''
  const end = from > last.end ? before + marks(text, from, endOfMarks(text, last.end, closes)) : closes
  const cut: Stretch[] = []
  cutSentence({ tokens: running }, end, cut)
  return [
    ...cut,
    ...stretches.filter(
      ({ tokens: [first] }) =>
        first && insertions.some(({ start, end: stop }) => start <= first.start && first.start < stop)
    )
  ]
}

/** Where the marks behind the last word of a sentence end, white space between them included. */
function endOfMarks(text: string, start: number, closes: string): number {
  let at = start
  for (let left = closes.length; left > 0 && at < text.length; at++)
    if (!/\s/u.test(text.charAt(at)) || text.charAt(at) === '\n') left--
  return at
}

const BRACKETS = /\([^()\n]*\)|\[[^[\]\n]*\]/gu
/** Between `«Das ist gut», sagt sie, «aber …»` nothing is quoted: » opens only behind white space. */
const QUOTED = /„[^„“”"»«\n]*[“”"]|(?<![^\s([])»[^»«\n]*«|(?<![\p{L}\p{N}])"[^"„“»«\n]+"(?![\p{L}\p{N}])/gu
const DASH = /(?<=\s)[–—](?=\s)/gu
const CODE = new RegExp(`(?<=\\p{L} )${MASK}`, 'gu')

/** In order; none within another. */
function insertionsOf(text: string, tokens: readonly Token[]): readonly Insertion[] {
  const [first, last] = [tokens[0] as Token, tokens.at(-1) as Token]
  const [start, end] = [first.start - first.before.length, last.end + LONGEST_END]
  const part = text.slice(Math.max(0, start), end)
  const found: Insertion[] = []
  const add = (from: number, to: number, isName: boolean) => {
    const [a, b] = [Math.max(0, start) + from, Math.max(0, start) + to]
    if (a >= last.end || b <= first.start || found.some((other) => a < other.end && other.start < b)) return
    found.push({ start: a, end: b, isNoun: isName })
  }
  for (const { index, 0: match } of matchesOf(part, BRACKETS)) add(index, index + match.length, false)
  for (const { index, 0: match } of matchesOf(part, QUOTED)) {
    const at = Math.max(0, start) + index
    if (isName(tokens, at, at + match.length, text)) add(index, index + match.length, true)
  }
  for (const { index, 0: match } of matchesOf(part, CODE)) add(index, index + match.length, true)
  const dashes = matchesOf(part, DASH)
    .map(({ index }) => index)
    .filter((at) => !isInside(found, Math.max(0, start) + at))
  const [opening, closing, ...more] = dashes
  if (opening !== undefined && closing !== undefined && more.length === 0) {
    const [a, b] = [Math.max(0, start) + opening, Math.max(0, start) + closing + 1]
    if (a > first.start && b < last.end) {
      const outside = found.filter((other) => other.end <= a || b <= other.start)
      if (outside.every((other) => other.end <= a || other.start >= b)) {
        found.length = 0
        found.push(...outside, { start: a, end: b, isNoun: false })
      }
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

function isInside(found: readonly Insertion[], at: number): boolean {
  return found.some(({ start, end }) => start <= at && at < end)
}

/** A bracket or a quotation mark may stand behind the last word. */
const LONGEST_END = 3

/**
 * Whether what is quoted is a name or a phrase: behind an article or a noun whatever it says (`das Motto „Wir packen an“`), elsewhere what
 * has no verb; never what opens the sentence or stands behind a colon, which somebody says.
 */
function isName(tokens: readonly Token[], start: number, end: number, text: string): boolean {
  const at = tokens.findIndex((token) => token.start >= start)
  const inner = tokens.filter((token) => token.start >= start && token.end <= end)
  const before = tokens[at - 1]
  if (at < 1 || !before || inner.length === 0 || inner.length > LONGEST_NAME) return false
  if (!/^\s*$/u.test(text.slice(before.end, start))) return false
  if (inner.slice(1).some((token) => /[.!?:;]/u.test(token.before))) return false
  // `einen Tag, den niemand vergisst“, und …`: the comma behind it may close a clause within.
  if (text.charAt(end) === ',' && inner.slice(1).some((token) => token.before.includes(','))) return false
  if (isNoun(before) || ARTICLES.has(before.lower)) return true
  return !inner.some((token) => !isNoun(token) && (mayBeFinite(token) || (token.forms.verb & NON_FINITE) !== 0))
}

const NON_FINITE = VerbForm.infinitive | VerbForm.pastParticiple | VerbForm.zuInfinitive
const LONGEST_NAME = 8

/** A word with other marks before it. */
class Placed implements Token {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly lower: string
  readonly before: string
  readonly #token: Token

  constructor(token: Token, before: string) {
    this.start = token.start
    this.end = token.end
    this.text = token.text
    this.lower = token.lower
    this.before = before
    this.#token = token
  }

  get forms(): Token['forms'] {
    return this.#token.forms
  }
}

/** A name in quotation marks, or code: a noun that nobody knows. It stands from its last word to its last mark. */
class Named implements Token {
  readonly start: number
  readonly end: number
  readonly text = 'X'
  readonly lower = 'x'
  readonly before: string
  readonly forms = NO_FORMS

  constructor(start: number, end: number, before: string) {
    this.start = start
    this.end = end
    this.before = before
  }
}

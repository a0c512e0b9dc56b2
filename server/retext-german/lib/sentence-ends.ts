import { classAt, lower } from './characters.ts'
import { beforeStop, type NextWord, nextWord } from './context.ts'
import { type FullStop, fullStop } from './full-stop.ts'
import { punctuationToken, type Token, tokenize, whiteSpaceToken, wordToken } from './tokens.ts'

/** A sentence as a half-open range of tokens; white space around it is outside. */
export interface SentenceRange {
  from: number
  to: number
}

/** A text split into tokens and sentences. */
export interface Segmentation {
  /** Cover the text. */
  tokens: Token[]
  /** In order, at least one token each. */
  sentences: SentenceRange[]
}

const openingBrackets = new Set('([{')
const closingBrackets = new Set(')]}')
const closingQuotes = new Set('“”"«»‘’\'‹›')
/** Opening quotation marks, and what may close each: the German, Swiss, English and straight forms, mixed ones too. */
const openingQuotes = new Map([
  ['„', '“”"'],
  ['‚', "‘’'"],
  ['»', '«'],
  ['«', '»'],
  ['›', '‹'],
  ['‹', '›'],
  ['“', '”"'],
  ['‘', '’'],
  ['"', '"”'],
  ["'", "'’"]
])
/** What follows one of these as the first sign is still the same sentence. */
const goesOn = new Set(',;:)]}/.!?‽')
const terminal = new Set('.!?…‽')
const strongMarks = new Set('!?‽')
const blankLine = /(?:\r\n|\r(?!\n)|\n)[^\r\n]*(?:\r|\n)/

/** Splits a text into words (with the full stops that belong to them) and sentences. Linear. */
export function segmentTokens(text: string): Segmentation {
  return new SentenceWalk(text).run()
}

/** A terminal mark with all terminal and closing marks right behind it. */
interface TerminalRun {
  /** Index of the token behind it. */
  end: number
  /** It holds a question or exclamation mark. */
  strong: boolean
  /** It closes a quotation. */
  quoted: boolean
  /** It closes a quotation or bracket that is a part of its clause. */
  inClause: boolean
}

interface Quotation {
  /** Marks that close it. */
  closedBy: string
  /** It is a part of its clause, as in `Die Kampagne „Lies!“ beginnt`. */
  inClause: boolean
}

/** One walk over the tokens from left to right; what is behind it is settled. */
class SentenceWalk {
  private readonly text: string
  private readonly input: Token[]
  private readonly output: Token[] = []
  private readonly sentences: SentenceRange[] = []
  /** Index into `output` of the first token of the current sentence. */
  private from = 0
  private hasWord = false
  /** Index into `input` of the next word at or after the last place asked for. */
  private wordAhead = 0
  /** Quotations opened in this sentence and not yet closed, the innermost last. */
  private quotes: Quotation[] = []
  /** A bracket was opened in this sentence behind a word. */
  private bracketInClause = false

  constructor(text: string) {
    this.text = text
    this.input = tokenize(text)
  }

  run(): Segmentation {
    let index = 0
    while (index < this.input.length) index = this.step(index)
    this.close()
    return { tokens: this.output, sentences: this.sentences }
  }

  /** Settles the token at `index`, and with a terminal mark those that belong to it; returns the next index. */
  private step(index: number): number {
    const token = this.at(index)
    if (token.kind === wordToken) {
      this.hasWord = true
      this.output.push(token)
      return index + 1
    }
    if (token.kind === whiteSpaceToken) {
      if (this.hasWord && this.isBlankLine(token)) this.close()
      this.output.push(token)
      return index + 1
    }
    if (token.kind === punctuationToken) {
      const sign = this.text.charAt(token.start)
      if (terminal.has(sign)) return this.stop(index)
      if (openingBrackets.has(sign)) this.bracketInClause = this.hasWord
      else if (!this.closeQuote(sign)) this.openQuote(sign, index)
    }
    this.output.push(token)
    return index + 1
  }

  /** Notes a quotation that opens, and whether it does so inside a clause. */
  private openQuote(sign: string, index: number): void {
    const closedBy = openingQuotes.get(sign)
    if (closedBy === undefined) return
    const before = this.output.at(-1)
    const after = this.input[index + 1]
    if (after === undefined || after.kind === whiteSpaceToken) return
    // Marks that open and close open only where nothing but an opening mark leans on them.
    const leans = before !== undefined && before.kind !== whiteSpaceToken && before.kind !== punctuationToken
    if (leans && sign !== '„' && sign !== '‚') return
    const word = before?.kind === whiteSpaceToken ? this.output.at(-2) : before
    this.quotes.push({ closedBy, inClause: this.hasWord && word?.kind === wordToken })
  }

  /** Takes the innermost quotation from the list if `sign` closes it. */
  private closeQuote(sign: string): Quotation | undefined {
    return this.quotes.at(-1)?.closedBy.includes(sign) ? this.quotes.pop() : undefined
  }

  /** Settles the terminal mark at `index` with all terminal and closing marks right behind it. */
  private stop(index: number): number {
    const run = this.readRun(index)
    const next = this.next(run.end)
    const possible = this.mayEndBefore(run.end, next)
    const settled =
      run.strong || this.isDots(index)
        ? { ends: possible && this.markEnds(index, next, run), belongs: false }
        : this.fullStopAt(index, possible, next, run)
    this.settle(index, run.end, settled)
    return run.end
  }

  private readRun(index: number): TerminalRun {
    const run: TerminalRun = { end: index + 1, strong: false, quoted: false, inClause: false }
    for (let at = index; ; at++) {
      const token = this.input[at]
      const sign = token?.kind === punctuationToken ? this.text.charAt(token.start) : ''
      if (strongMarks.has(sign)) {
        run.strong = true
        run.inClause = false
      } else if (closingBrackets.has(sign)) run.inClause = this.bracketInClause
      else if (closingQuotes.has(sign)) {
        const quotation = this.closeQuote(sign)
        if (!quotation && this.input[at + 1]?.kind === wordToken) break
        run.quoted = true
        run.inClause = quotation?.inClause ?? false
      } else if (!terminal.has(sign)) break
      // A mark behind the closing one belongs to the whole sentence: „Lies!“?
      else if (at > index) run.inClause = false
      run.end = at + 1
    }
    return run
  }

  private settle(index: number, end: number, settled: FullStop): void {
    let at = index
    const word = this.output.at(-1)
    if (settled.belongs && word) word.end = this.at(at++).end
    for (; at < end; at++) this.output.push(this.at(at))
    if (settled.ends) this.close()
  }

  private fullStopAt(index: number, possible: boolean, next: NextWord | undefined, run: TerminalRun): FullStop {
    const ends = possible && (next === undefined || next.begins !== 'lower')
    const before = this.input[index - 1]?.kind === wordToken ? beforeStop(this.text, this.output, this.from) : undefined
    if (!before) return { ends, belongs: false }
    const decided = fullStop(before, next, possible, run.quoted)
    const insideBracket = run.inClause && !run.quoted && next !== undefined && !next.starter
    return insideBracket ? { ...decided, ends: false } : decided
  }

  /** Decides about `!`, `?` and the ellipsis where a sentence may end. */
  private markEnds(index: number, next: NextWord | undefined, run: TerminalRun): boolean {
    if (!next) return true
    if (next.begins === 'lower') return false
    if (next.starter) return true
    if (run.inClause) return false
    if (run.strong || run.quoted) return true
    // An ellipsis behind a word breaks off; between spaces it may stand for words left out.
    const before = this.input[index - 1]
    const attached =
      before?.kind === wordToken || (before !== undefined && closingQuotes.has(this.text.charAt(before.end - 1)))
    return attached && next.begins === 'capital'
  }

  /** Whether what stands at `end` lets a sentence end before it. */
  private mayEndBefore(end: number, next: NextWord | undefined): boolean {
    if (!this.hasWord) return false
    const gap = this.input[end]
    if (!gap) return true
    if (gap.kind === whiteSpaceToken) {
      if (this.isBlankLine(gap)) return true
      const first = this.input[end + 1]
      if (!next || !first) return first === undefined
      return first.kind !== punctuationToken || !goesOn.has(this.text.charAt(first.start)) || this.isDots(end + 1)
    }
    // A missing space: „Er kam.Sie ging.“
    if (gap.kind === wordToken) return next?.begins === 'capital' && classAt(this.text, gap.start) >= lower
    return this.text[gap.start] === '„'
  }

  /** True for `…` and for two or more full stops. */
  private isDots(index: number): boolean {
    const token = this.at(index)
    const sign = this.text.charAt(token.start)
    return sign === '…' || (sign === '.' && token.end - token.start > 1)
  }

  private isBlankLine(token: Token): boolean {
    return token.end - token.start > 1 && blankLine.test(this.text.slice(token.start, token.end))
  }

  private next(index: number): NextWord | undefined {
    if (this.wordAhead < index) this.wordAhead = index
    while (this.wordAhead < this.input.length && this.at(this.wordAhead).kind !== wordToken) this.wordAhead++
    return nextWord(this.text, this.input, this.wordAhead, index)
  }

  /** Ends the current sentence behind the last token that is settled. */
  private close(): void {
    let from = this.from
    let to = this.output.length
    while (from < to && this.output[from]?.kind === whiteSpaceToken) from++
    while (to > from && this.output[to - 1]?.kind === whiteSpaceToken) to--
    if (from < to) this.sentences.push({ from, to })
    this.from = this.output.length
    this.hasWord = false
    this.quotes = []
    this.bracketInClause = false
  }

  private at(index: number): Token {
    const token = this.input[index]
    if (!token) throw new RangeError(`no token ${index}`)
    return token
  }
}

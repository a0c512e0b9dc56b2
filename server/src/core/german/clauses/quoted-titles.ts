import { isCapitalised } from '../words/lexicon.ts'
import { NO_FORMS } from '../words/morphology.ts'
import type { Token } from './clauses.ts'

/** A title that was taken out of its sentence: its words, and the marks around them. */
export interface QuotedTitle {
  readonly tokens: readonly Token[]
  readonly closes: string
}

export interface WithoutTitles {
  /** The words of the sentence, each title in it as one word of which nothing is known. */
  readonly tokens: readonly Token[]
  readonly titles: readonly QuotedTitle[]
}

/** A title is short; what is longer may be speech. */
const LONGEST_TITLE = 8

/**
 * `An der Aktion „Saubere Ufer“ nehmen 28 Klassen teil`: the title of a work, an event or a project is one word of its sentence, which goes
 * on behind it. What a colon or a comma announces is speech.
 */
export function withoutTitles(tokens: readonly Token[]): WithoutTitles | undefined {
  if (!tokens.some(({ before }, i) => i > 0 && before === OPENS)) return undefined
  const kept: Token[] = []
  const titles: QuotedTitle[] = []
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i] as Token
    const end = i > 0 && token.before === OPENS ? endOfTitle(tokens, i) : -1
    if (end < 0) {
      kept.push(token)
      i++
      continue
    }
    const words = tokens.slice(i, end)
    const next = tokens[end] as Token
    titles.push({ tokens: words, closes: CLOSES })
    kept.push({ ...token, start: token.start, end: (words.at(-1) as Token).end, ...UNKNOWN })
    kept.push(withMark(next, next.before.slice(CLOSES.length)))
    i = end + 1
  }
  return titles.length === 0 ? undefined : { tokens: kept, titles }
}

const OPENS = '„'
const CLOSES = '“'

/** Whether the word stands for a title in quotation marks. */
export function isTitle(token: Token | undefined): boolean {
  return token?.text === UNKNOWN.text
}

/** A capital and nothing that any list knows or that could be joined to a word beside it. */
const UNKNOWN = { text: 'Xx', lower: 'xx', before: '', forms: NO_FORMS } as const

/** Where the sentence goes on behind the title that begins at the place; -1 where it is none. */
function endOfTitle(tokens: readonly Token[], from: number): number {
  if (!isCapitalised(tokens[from]?.text ?? '')) return -1
  for (let i = from + 1; i < tokens.length && i <= from + LONGEST_TITLE; i++) {
    const { before } = tokens[i] as Token
    if (before.startsWith(CLOSES)) return before === CLOSES || before === `${CLOSES},` ? i : -1
    if (before !== '') return -1
  }
  return -1
}

function withMark(token: Token, before: string): Token {
  const { start, end, text, lower, forms } = token
  return { start, end, text, lower, before, forms }
}

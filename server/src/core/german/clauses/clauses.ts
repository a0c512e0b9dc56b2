import type { Prose } from '../../markdown/prose.ts'
import { oncePer, oncePerPair } from '../../text/once.ts'
import { isCapitalised } from '../words/lexicon.ts'
import { FINITE, type Morphology, THIRD, VerbForm, type WordForms } from '../words/morphology.ts'
import { segmentsOf } from '../words/segments.ts'
import { writtenWord } from '../words/written-words.ts'
import { NO_VERBS } from './function-words.ts'
import { withoutTitles } from './quoted-titles.ts'

/** A word of a sentence; offsets count in the block's prose. */
export interface Token {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly lower: string
  /** What stands between the word before and this one, without white space: empty, a comma, a mark or several. */
  readonly before: string
  readonly forms: WordForms
}

export interface Sentence {
  readonly tokens: readonly Token[]
}

/** Words with nothing but white space between them: what lies between two marks of punctuation. */
export interface Stretch {
  readonly tokens: readonly Token[]
  /** The marks before and behind, without white space; the first stretch of a sentence has an empty one before. */
  readonly opens: string
  readonly closes: string
  readonly isFirst: boolean
  /** The whole sentence, with the place of the stretch's first word in it. */
  readonly sentence: Sentence
  readonly at: number
}

/** The stretches of a block in order; computed once for as long as the block reads the same. */
export const stretchesOf = oncePerPair((prose: Prose, morphology: Morphology): readonly Stretch[] =>
  read(prose.text, prose, morphology)
)

function read(text: string, prose: Prose, morphology: Morphology): Stretch[] {
  const { sentences, words } = segmentsOf(prose)
  const stretches: Stretch[] = []
  let next = 0
  for (const { start, end } of sentences) {
    const tokens: Token[] = []
    let last = start
    while (next < words.length && (words[next]?.start ?? 0) < end) {
      const word = words[next++]
      if (!word || word.start < start) continue
      tokens.push(new Word(text, word.start, word.end, marks(text, last, word.start), morphology))
      last = word.end
    }
    const closing = marks(text, last, end)
    const whole = withoutTitles(tokens)
    cutSentence({ tokens: whole?.tokens ?? tokens }, closing, stretches)
    for (const title of whole?.titles ?? [])
      stretches.push({ ...title, opens: '„', isFirst: false, sentence: { tokens: title.tokens }, at: 0 })
  }
  return stretches
}

/** The marks between two places, without white space; a line end that is meant to be one counts as a mark. */
export function marks(text: string, start: number, end: number): string {
  const between = text.slice(start, end)
  return between === '' || between === ' ' ? '' : between.replace(/[^\S\n]+/gu, '')
}

/** The places of the last stretches of all sentences among those of a block. */
export const endsOfSentences = oncePer(
  (stretches: readonly Stretch[]): ReadonlyMap<Sentence, number> =>
    new Map(stretches.map(({ sentence }, i) => [sentence, i]))
)

/** Cuts a sentence at its marks, of which `end` stands behind its last word. */
export function cutSentence(sentence: Sentence, end: string, into: Stretch[]): void {
  const { tokens } = sentence
  let from = 0
  for (let i = 1; i <= tokens.length; i++) {
    const mark = i === tokens.length ? end : (tokens[i]?.before ?? '')
    if (mark === '' && i < tokens.length) continue
    const opens = tokens[from]?.before ?? ''
    into.push({ tokens: tokens.slice(from, i), opens, closes: mark, isFirst: from === 0, sentence, at: from })
    from = i
  }
}

class Word implements Token {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly lower: string
  readonly before: string
  readonly forms: WordForms

  constructor(text: string, start: number, end: number, before: string, morphology: Morphology) {
    this.start = start
    this.end = end
    const written = writtenWord(text.slice(start, end))
    this.text = written.text
    this.lower = written.lower
    this.before = before
    this.forms = morphology.formsOf(this.text)
  }
}

/** Whether the word has the capital of a noun; the pronouns of address have theirs out of politeness. */
export function isNoun(token: Token | undefined): boolean {
  return token !== undefined && isCapitalised(token.text) && !FORMAL_PRONOUN.test(token.text)
}

/** Source: Amtliches Regelwerk 2024, § 65 and § 66 (Anredepronomen; `du` and `ihr` in letters). */
const FORMAL_PRONOUN = /^(?:Sie|Ihnen|Ihr(?:e[mnrs]?)?|D(?:u|ich|ir|ein(?:e[mnrs]?)?)|Eu(?:ch|er|re[mnrs]?))$/u

/** Whether the word can be the finite verb of a clause. */
export function mayBeFinite(token: Token | undefined): boolean {
  return (
    token !== undefined && (token.forms.verb & FINITE) !== 0 && !isCapitalised(token.text) && !NO_VERBS.has(token.lower)
  )
}

/** Whether the word is a finite verb and nothing else: no infinitive, participle or adjective. */
export function isSurelyFinite(token: Token | undefined): boolean {
  if (!token || !mayBeFinite(token)) return false
  const { verb, strong, isBare } = token.forms
  return (verb & THIRD) !== 0 && (verb & NOT_FINITE) === 0 && strong === 0 && !isBare
}

const NOT_FINITE = VerbForm.infinitive | VerbForm.pastParticiple | VerbForm.presentParticiple | VerbForm.zuInfinitive

/** `herauszufinden`: particles of two parts, which lists of verbs hold less often. */
const LONG_PARTICLE =
  /^(?:(?:her|hin)(?:ab|an|auf|aus|ein|über|unter|vor)|herbei|zurück|zusammen|vor(?:an|aus|bei)|mit|nach|bereit|bekannt|weiter|sicher|fest|kennen|klar|frei)zu\p{Ll}{2,}n$/u

/** `zu gehen`, `aufzubauen`: where the infinitive with zu that begins at the place ends; undefined if none begins there. */
export function endOfZuInfinitive(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at]
  if (!token || isCapitalised(token.text)) return undefined
  if (token.forms.verb & VerbForm.zuInfinitive || (token.forms.verb === 0 && LONG_PARTICLE.test(token.lower))) return at
  const next = tokens[at + 1]
  if (token.lower !== 'zu' || !next || isCapitalised(next.text)) return undefined
  return next.forms.verb & VerbForm.infinitive ? at + 1 : undefined
}

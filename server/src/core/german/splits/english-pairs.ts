import { isNoun, type Stretch, type Token } from '../clauses/clauses.ts'
import type { Knowledge } from '../words/knowledge.ts'
import { ENGLISH_ADJECTIVES } from './english-parts.ts'
import { asOneWord, opensPhrase } from './split-parts.ts'

/** `im Home Office`, `per Live Stream`: English words that are one in German; with an adjective in front they may stand apart. */
export function englishWord({ tokens }: Stretch, at: number, { dictionary }: Knowledge): string[] | undefined {
  const [before, first, second, next] = [tokens[at - 1], tokens[at], tokens[at + 1], tokens[at + 2]] as const
  // `sammelten die Kinder Geld`: words that both languages have.
  if (!first || !second || first.forms.noun !== 0 || !WORD.test(first.text) || !WORD.test(second.text)) return undefined
  if (ENGLISH_ADJECTIVES.has(first.text) || !dictionary.isEnglish?.(first.text) || !dictionary.isEnglish(second.text))
    return undefined
  // A name of three words, or an English phrase.
  if ((next?.before === '' && isNoun(next)) || (first.before === '' && isNoun(before) && !opensPhrase(before as Token)))
    return undefined
  if (/^(?:the|of|and|for|to)$/u.test(before?.text ?? '')) return undefined
  const joined = asOneWord(first.text, second.text)
  return dictionary.isListed?.(joined) === true ? [joined, `${first.text}-${second.text}`] : undefined
}

const WORD = /^\p{Lu}\p{Ll}{2,}$/u

/** `die Big Band`, `zum Soft Drink`: English adjective and noun may stand apart (Amtliches Regelwerk 2024, § 37 E4). */
export function isEnglishPair({ tokens }: Stretch, at: number, { dictionary }: Knowledge): boolean {
  const [first, second, third] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (!first || !second || !ENGLISH_ADJECTIVES.has(first.text) || !dictionary.isEnglish?.(second.text)) return false
  // `das Open Source Projekt` is one word, of three.
  return third === undefined || third.start !== second.end + 1 || !/^\p{Lu}/u.test(third.text)
}

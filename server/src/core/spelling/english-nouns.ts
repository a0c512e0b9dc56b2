import { ARTICLES, COORDINATORS, PREPOSITIONS } from '../german/clauses/function-words.ts'
import type { Knowledge } from '../german/words/knowledge.ts'
import { capitalised } from '../german/words/lexicon.ts'
import { isBehindArticle, standsAsNoun } from './name-places.ts'

/** Services that are called by an English word or a name, behind what leads to them: `über discord`, `auf mastodon`. */
const SERVICE = /^(?:slack|discord|telegram|mastodon|skype|jitsi|instagram|uberspace|trello|moodle)$/u
const BEFORE_SERVICE = /(?<![\p{L}-])(?:über|via|per|auf|bei|mit)(?: \p{Lu}\p{L}+ und)? $/iu

/**
 * Whether an English word in small letters is a noun of a German sentence, as its place says: `In den labs arbeiten …`, `ist per default
 * gesperrt`, `findet über discord statt`. Source: Amtliches Regelwerk 2024, § 55 (3) (nouns from other languages).
 */
export function standsAsEnglishNoun(
  text: string,
  start: number,
  end: number,
  { dictionary, morphology }: Knowledge
): boolean {
  const word = text.slice(start, end)
  if (!/^[a-z]{3,}$/u.test(word)) return false
  const before = text.slice(Math.max(0, start - LONGEST_BEFORE), start)
  const next = /^ ([\p{L}-]+)/u.exec(text.slice(end, end + LONGEST_NEXT))?.[1]
  if (next === undefined ? !/^(?:[.,;:!?)]|$)/u.test(text.slice(end)) : !isGerman(next)) return false
  if (SERVICE.test(word)) return BEFORE_SERVICE.test(before)
  if (dictionary.isEnglish?.(word) !== true || dictionary.isListed?.(capitalised(word)) !== true) return false
  return /(?<!\p{L})[Pp]er $/u.test(before) || isBehindArticle(text, start) || standsAsNoun(text, start, end)

  /** No further word of an English name: a small word, a verb or the particle of one. */
  function isGerman(other: string): boolean {
    if (PREPOSITIONS.has(other) || ARTICLES.has(other) || COORDINATORS.has(other)) return true
    const { verb, isBare } = morphology.formsOf(other)
    return /^\p{Ll}/u.test(other) && (verb !== 0 || isBare || /^(?:sich|nicht|auch|zu|teil|statt)$/u.test(other))
  }
}

const LONGEST_BEFORE = 40
const LONGEST_NEXT = 40

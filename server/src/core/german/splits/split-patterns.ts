import type { Prose } from '../../markdown/prose.ts'
import { matchesOf } from '../../text/matches.ts'
import { ENGLISH_TIES } from './english-parts.ts'
import { ABBREVIATIONS } from './patterns/abbreviations.ts'
import { ADJECTIVES } from './patterns/adjectives.ts'
import { ADVERBS } from './patterns/adverbs.ts'
import { CHAINS, VOR_ORT } from './patterns/chains.ts'
import { ENGLISH_TERMS, ENGLISH_VERBS, OPEN_TERMS } from './patterns/english-terms.ts'
import { FIGURES } from './patterns/figures.ts'
import { MARKS_INSIDE } from './patterns/marks-inside.ts'
import { NAMES, STATES } from './patterns/names.ts'
import { NOUNS } from './patterns/nouns.ts'
import { SHARED_BY_NOUNS, SHARED_BY_PREPOSITIONS } from './patterns/shared-parts.ts'
import type { Split } from './split.ts'
import type { SplitPattern } from './split-pattern.ts'

/**
 * One file for each kind of compound. Of two that meet in a word the first counts, and some take any noun as their last word: `ein 2 Tage
 * Corona Kurs` holds a noun with its first part (`NOUNS` stand before `FIGURES`), `das 49 Euro Deutschland Ticket` a price
 * (`NAMES` stand behind them).
 */
const PATTERNS: readonly SplitPattern[] = [
  ...VOR_ORT,
  ...ABBREVIATIONS,
  ...NOUNS,
  ...FIGURES,
  ...ADJECTIVES,
  ...SHARED_BY_PREPOSITIONS,
  ...ADVERBS,
  ...ENGLISH_TERMS,
  ...CHAINS,
  ...NAMES,
  ...ENGLISH_VERBS,
  ...SHARED_BY_NOUNS,
  ...STATES,
  ...OPEN_TERMS,
  ...MARKS_INSIDE
]

/** Compounds that are known by their parts alone; some may overlap. */
export function* patternSplits({ text }: Prose): Generator<Split> {
  for (const { sign, pattern, join } of PATTERNS) {
    if (!sign.test(text)) continue
    for (const { 0: word, index } of matchesOf(text, pattern)) {
      // `Free and Open Source Software for …`
      if (TIED_BEFORE.test(text.slice(0, index)) || TIED_BEHIND.test(text.slice(index + word.length))) continue
      yield { start: index, end: index + word.length, word, right: [join(word)], isCertain: true }
    }
  }
}

const TIED_BEFORE = new RegExp(`(?:^| )(?:${ENGLISH_TIES}) $`, 'u')
const TIED_BEHIND = new RegExp(`^ (?:${ENGLISH_TIES})(?![\\p{L}-])`, 'u')

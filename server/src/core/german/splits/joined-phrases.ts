import type { Prose } from '../../markdown/prose.ts'
import { matchesOf } from '../../text/matches.ts'
import type { Knowledge } from '../words/knowledge.ts'
import { capitalised } from '../words/lexicon.ts'
import type { Split } from './split.ts'

/**
 * What is written together and stays apart: `weiterausbauen`, where the verb has a particle already (Amtliches Regelwerk 2024, § 34),
 * and `Haupt-und Finanzausschuss`, where the hyphen stands for what both share (§ 98).
 */
export function* joinedPhrases({ text }: Prose, { dictionary, morphology }: Knowledge): Generator<Split> {
  if (text.includes('eiter')) {
    for (const { 0: word, 1: adverb = '', 2: verb = '', index } of matchesOf(text, FURTHER)) {
      if (dictionary.isListed?.(word) === true || morphology.formsOf(verb).verb === 0) continue
      yield { start: index, end: index + word.length, word, right: [`${adverb} ${verb}`], isCertain: true }
    }
  }
  if (!/\p{Ll}-(?:und|oder|bzw) /u.test(text)) return
  for (const { 0: word, 1: first = '', 2: link = '', 3: second = '', index } of matchesOf(text, SHARED)) {
    const isWord = (part: string) => morphology.formsOf(part).noun !== 0 || dictionary.has(part)
    if (!isWord(second)) continue
    const isAdjective = /^\p{Ll}/u.test(second)
    if (isAdjective ? /^\p{Lu}/u.test(first) : !/^\p{Lu}/u.test(first) && isWord(capitalised(first))) continue
    yield { start: index, end: index + word.length, word, right: [`${first}- ${link} ${second}`], isCertain: true }
  }
}

/** Particles that begin no ending of a verb with `weiter` (`weiterzugeben`). */
const FURTHER = /(?<![\p{L}-])(weiter)((?:aus|auf|ab|an|ein|voran|vor|hinaus)\p{Ll}{4,})(?![\p{L}-])/gu

/** `Haupt-und Finanzausschuss`, `nieder-oder hochschwellig`; `Nacht-und Nebel-Aktion` lacks a hyphen instead. */
const SHARED = /(?<![\p{L}\p{N}-])(\p{L}\p{Ll}+)-(und|oder|bzw\.) (\p{L}\p{Ll}{3,})(?![\p{L}-])/gu

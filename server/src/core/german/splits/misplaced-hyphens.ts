import type { Prose } from '../../markdown/prose.ts'
import { matchesOf } from '../../text/matches.ts'
import type { Knowledge } from '../words/knowledge.ts'
import { capitalised } from '../words/lexicon.ts'
import type { Split } from './split.ts'
import { asOneWord } from './split-parts.ts'

/** Hyphens that are one too many, stand before a space, or are one too few. */
export function* misplacedHyphens(prose: Prose, knowledge: Knowledge): Generator<Split> {
  yield* surplusHyphens(prose, knowledge)
  yield* brokenWords(prose, knowledge)
  yield* halfShared(prose, knowledge)
}

/** `klima-neutral`, `system-relevant`: noun and adjective that the dictionary has in one word (Amtliches Regelwerk 2024, § 36). */
function* surplusHyphens({ text }: Prose, { dictionary, morphology }: Knowledge): Generator<Split> {
  if (!/\p{Ll}-\p{Ll}/u.test(text)) return
  for (const { 0: word, 1: first = '', 2: second = '', index } of matchesOf(text, HYPHENED)) {
    const right = first + second
    const { strong, weak, isBare } = morphology.formsOf(second)
    const { strong: ownStrong, isBare: isAdjective } = morphology.formsOf(first)
    if ((strong | weak) === 0 && !isBare) continue
    if (
      isAdjective ||
      /^(?:nord|süd|ost|west)$/u.test(first) ||
      ownStrong !== 0 ||
      morphology.formsOf(capitalised(first)).noun === 0
    )
      continue
    if (dictionary.isListed?.(right) !== true) continue
    yield { start: index, end: index + word.length, word, right: [right], isCertain: true }
  }
}

const HYPHENED = /(?<![\p{L}\p{N}@#/._-])(\p{Ll}{3,})-(\p{Ll}{5,})(?![\p{L}\p{N}-]|\.\p{Ll})/gu

/** `Wasser- und Strom Versorgung`: behind the hyphen a compound is due that has the part which both share. */
function* halfShared({ text }: Prose, { dictionary }: Knowledge): Generator<Split> {
  if (!/\p{Ll}- (?:und|oder|sowie) \p{Lu}\p{Ll}+ \p{Lu}/u.test(text)) return
  for (const { 0: word, 1: first = '', 2: second = '', index } of matchesOf(text, HALF_SHARED)) {
    const right = asOneWord(first, second)
    if (dictionary.isListed?.(right) !== true || dictionary.explain?.(first).parts.length !== 0) continue
    yield { start: index, end: index + word.length, word, right: [right], isCertain: true }
  }
}

const HALF_SHARED = /(?<=\p{Ll}- (?:und|oder|sowie) )(\p{Lu}\p{Ll}{2,}) (\p{Lu}\p{Ll}{3,})(?![\p{L}-])(?! \p{Lu})/gu

/** `Ausbildungs- Messe`: the hyphen of a line end that is none any more, before a noun with which the first part is a word. */
function* brokenWords({ text }: Prose, { dictionary }: Knowledge): Generator<Split> {
  if (!/\p{Ll}- \p{Lu}/u.test(text)) return
  for (const { 0: word, 1: first = '', 2: second = '', index } of matchesOf(text, BROKEN)) {
    const right = asOneWord(first, second)
    if (!/^(?:listed|compound)$/u.test(dictionary.explain?.(right).reason ?? '')) continue
    yield { start: index, end: index + word.length, word, right: [right], isCertain: true }
  }
}

const BROKEN =
  /(?<![\p{L}\p{N}-])(\p{Lu}\p{Ll}{2,})- (\p{Lu}\p{Ll}{3,})(?![\p{L}\p{N}-])(?! (?:und|oder|bzw|sowie|bis)(?!\p{L})| \p{Lu})/gu

import { isNoun, stretchesOf, type Token } from '../german/clauses/clauses.ts'
import { isKnownName } from '../german/names/known-names.ts'
import { isOnePhraseIn } from '../german/splits/one-phrase.ts'
import type { Split } from '../german/splits/split.ts'
import { isNamedOpen } from '../german/splits/split-bare.ts'
import { splitsOf } from '../german/splits/split-compounds.ts'
import { isPlainNoun, mayStandFirst, needsNoArticle, opensPhrase } from '../german/splits/split-parts.ts'
import { PLURAL } from '../german/words/cells.ts'
import type { Knowledge } from '../german/words/knowledge.ts'
import type { Block } from '../markdown/document.ts'
import type { Prose } from '../markdown/prose.ts'
import { matchesOf } from '../text/matches.ts'
import { oncePerPair } from '../text/once.ts'

interface Pair {
  readonly first: Token
  readonly second: Token
}

interface Usage {
  /** Names that stand as first parts, and whole compounds (`MUSTER-Konferenz`) without their endings. */
  readonly firsts: readonly string[]
  readonly joined: readonly string[]
  /** Names in front of a hyphen (`MUSTER` of `MUSTER-Konferenz`). */
  readonly prefixes: readonly string[]
  /** A name beside a noun, of which the block alone does not say whether they are one word. */
  readonly open: readonly Pair[]
}

/** What one release shows of its names; a block that has neither names nor compounds of them costs one look. */
const usageOf = oncePerPair((prose: Prose, knowledge: Knowledge): Usage => {
  const splits = splitsOf(prose, knowledge)
  const firsts = splits.flatMap((s) => (s.isCertain ? (/^([^ ]+) [^ ]+$/u.exec(s.word)?.[1] ?? []) : []))
  const compounds = prose.text.includes('-') ? matchesOf(prose.text, JOINED).map(([word]) => word) : []
  const prefixes = compounds.filter((word) => !isPlace(word, knowledge)).map((word) => word.replace(/-\p{L}+$/u, ''))
  return { firsts, joined: compounds.map(bare), prefixes, open: [...openPairs(prose, splits, knowledge)] }
})

const JOINED = /(?<![\p{L}\p{N}-])\p{Lu}[\p{L}\p{N}]*(?:-[\p{L}\p{N}]+)*-\p{Lu}\p{Ll}{3,}(?![\p{L}\p{N}-])/gu

/** `Mainz-Kastel`, `Anna-Lena`: what stands behind the hyphen is a name as well. */
function isPlace(word: string, knowledge: Knowledge): boolean {
  return knowledge.gazetteer.has(word) || isKnownName(word.slice(word.lastIndexOf('-') + 1), knowledge)
}

/** Without the endings of nouns. */
function bare(word: string): string {
  return word.replace(/(?<=\p{L}{4})(?:e?n|e?s|e)$/u, '')
}

function* openPairs(prose: Prose, splits: readonly Split[], knowledge: Knowledge): Generator<Pair> {
  if (!NAME_BEFORE_NOUN.test(prose.text)) return
  for (const { tokens } of stretchesOf(prose, knowledge.morphology)) {
    for (const [i, second] of tokens.entries()) {
      const first = tokens[i - 1]
      if (first?.end !== second.start - 1 || first.forms.noun !== 0 || !/^\p{Lu}/u.test(second.text)) continue
      if (opensPhrase(first)) continue
      if (!mayStandFirst(first, knowledge) || !isPlainNoun(second, knowledge)) continue
      // `der Muster Cloud Stack`: a name of three words and more.
      if (isBeside(tokens[i - 2], first) || isBeside(second, tokens[i + 1])) continue
      if (splits.some((s) => s.start < second.end && first.start < s.end)) continue
      yield { first, second }
    }
  }
}

function isBeside(left: Token | undefined, right: Token | undefined): boolean {
  if (left === undefined || right?.start !== left.end + 1 || opensPhrase(left)) return false
  return isNoun(left) && isNoun(right)
}

const NAME_BEFORE_NOUN = /\p{Lu}[\p{L}\p{N}-]+ \p{Lu}\p{Ll}{3}/u

export interface SplitElsewhere extends Split {
  readonly block: Block
}

/**
 * Names before nouns that the release writes as one word in another place (`MUSTER-Konferenz`), whose name is the first part of a
 * compound there (`im Muster Protokoll`, later `Muster Nachrichten`), or that are parts of one compound there.
 */
export function* splitsElsewhere(blocks: readonly Block[], knowledge: Knowledge): Generator<SplitElsewhere> {
  const usages = blocks.map((block) => ({ block, usage: usageOf(block.prose, knowledge) }))
  yield* sameWords(blocks, knowledge)
  if (usages.every(({ usage }) => usage.open.length === 0)) return
  const joined = new Set(usages.flatMap(({ usage }) => usage.joined))
  const firsts = new Set(usages.flatMap(({ usage }) => usage.firsts))
  const prefixes = new Set(usages.flatMap(({ usage }) => usage.prefixes))
  const same = new Set(blocks.flatMap(({ prose }) => splitsOf(prose, knowledge).map(({ word }) => word)))
  for (const { block, usage } of usages) {
    for (const { first, second } of usage.open) {
      const word = `${first.text} ${second.text}`
      const right = `${first.text}-${second.text}`
      const isJoined = joined.has(bare(right))
      const isFirst = firsts.has(first.text) || prefixes.has(first.text)
      if (same.has(word) || (!isJoined && !isFirst)) continue
      const isAlone = (isJoined || !isNamedOpen(second.text)) && isOnePhraseOf(block, first, second, knowledge)
      if (!isJoined && !isAlone && (!firsts.has(first.text) || needsNoArticle(second.text))) continue
      const isCertain = isAlone || (isJoined && !mayBeObject(word, knowledge))
      yield { block, start: first.start, end: second.end, word, right: [right], isCertain }
    }
  }
}

function isOnePhraseOf({ prose }: Block, { start }: Token, { end }: Token, { morphology }: Knowledge): boolean {
  return isOnePhraseIn(prose, start, end, morphology)
}

/** Whether the second of two words can be an object by itself: `wenn die EU Staaten hilft`. */
function mayBeObject(words: string, { morphology }: Knowledge): boolean {
  const noun = words.slice(words.lastIndexOf(' ') + 1)
  return needsNoArticle(noun) || (morphology.formsOf(noun).noun & PLURAL) !== 0
}

/** The words of a compound found in one block, wherever else they stand side by side: in headings, lists and captions. */
function* sameWords(blocks: readonly Block[], knowledge: Knowledge): Generator<SplitElsewhere> {
  const found = new Map<string, Split>()
  for (const { prose } of blocks) {
    for (const split of splitsOf(prose, knowledge)) {
      if (/^\p{Lu}[\p{L}\p{N}-]+ \p{Lu}\p{Ll}+$/u.test(split.word)) found.set(split.word, split)
    }
  }
  for (const [word, split] of found) {
    for (const block of blocks) {
      for (let start = block.text.indexOf(word); start >= 0; start = block.text.indexOf(word, start + 1)) {
        const end = start + word.length
        if (splitsOf(block.prose, knowledge).some((s) => s.start < end && start < s.end)) continue
        if (!STANDS_ALONE.test(block.text.slice(Math.max(0, start - 2), start)) || GOES_ON.test(block.text.slice(end)))
          continue
        const isCertain =
          split.isCertain &&
          (block.kind === 'heading' ||
            !mayBeObject(word, knowledge) ||
            isOnePhraseIn(block.prose, start, end, knowledge.morphology))
        yield { ...split, block, start, end, isCertain }
      }
    }
  }
}

/** What stands before and behind the words: no letter, and no further word of a name. */
const STANDS_ALONE = /(?:^|[^\p{L}\p{N}-])[^\p{L}\p{N}-]?$/u
const GOES_ON = /^[\p{L}\p{N}-]/u

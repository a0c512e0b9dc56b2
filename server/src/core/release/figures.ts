import { countWords, readSegmentsOf } from '../german/words/segments.ts'
import { syllablesOf } from '../german/words/syllables.ts'
import type { Block } from '../markdown/document.ts'
import type { Prose } from '../markdown/prose.ts'
import { oncePer } from '../text/once.ts'
import type { Release } from './model.ts'
import { isListed } from './running-text.ts'

/** Figures of a release, to be shown and not judged. */
export interface ReleaseFigures {
  readonly words: number
  /** Spaces included, markup and images not. */
  readonly characters: number
  /** Of running text: those that `readability` measures. */
  readonly sentences: number
  /** Words within direct speech. */
  readonly spokenWords: number
  /** Share of direct speech in all words, 0 to 100. */
  readonly directSpeechPercent: number
  /** Of silent reading. */
  readonly readingSeconds: number
  /** Undefined for a release without a sentence. */
  readonly readability: Readability | undefined
}

/** How hard a text is to read, measured over its running text. One decimal. */
export interface Readability {
  /** Words of the sentences that are counted, for each of them. */
  readonly sentenceWords: number
  /** Björnsson 1968 (LIX): below 40 easy, above 60 very hard. */
  readonly lix: number
  /** Flesch's Reading Ease for German, Amstad 1978: 0 very hard to 100 very easy. */
  readonly flesch: number
  /** Bamberger and Vanecek 1984, first of four formulas: the school year that can read it, 4 to 15. */
  readonly wienerSachtextformel: number
}

/** Usual speed of silent reading, in words a minute. */
const WORDS_PER_MINUTE = 200

/** Counts what readers read: headline, lead, body; contact, footer and what stands above the headline are left out. */
export function figuresOf(release: Release): ReleaseFigures {
  const counted = readBlocks(release)
  const { words, spokenWords } = speechOf(release)
  let characters = 0
  for (const block of counted) characters += block.text.length - block.prose.images.length
  const running = runningText(release, counted)
  return {
    words,
    characters,
    sentences: running.sentences,
    spokenWords,
    directSpeechPercent: words === 0 ? 0 : Math.round((spokenWords / words) * 100),
    readingSeconds: Math.round((words / WORDS_PER_MINUTE) * 60),
    readability: readabilityOf(running)
  }
}

/** The words that readers read, and those of them within direct speech. */
export const speechOf = oncePer((release: Release): Pick<ReleaseFigures, 'words' | 'spokenWords'> => {
  const counted = readBlocks(release)
  let words = 0
  for (const block of counted) words += readSegmentsOf(block.prose).words.length
  let spokenWords = 0
  for (const quotation of release.quotes.quotations) {
    if (quotation.level > 1 || quotation.kind === 'term') continue
    for (const { block, start, end } of quotation.segments) {
      if (!counted.has(block)) continue
      spokenWords += countWords(block.prose, start, end)
    }
  }
  return { words, spokenWords }
})

function readBlocks({ document, partOf }: Release): ReadonlySet<Block> {
  return new Set(document.blocks.filter((block) => !unread.has(partOf(block))))
}

const unread: ReadonlySet<string> = new Set(['releaseLine', 'embargo', 'contact', 'channelFooter', 'endMark'])

/** What the formulas are made of; figures are words, yet have no letters and no syllables. */
interface Counts {
  readonly sentences: number
  readonly words: number
  /** Words with a letter in them, and those among them of more than six letters, of one syllable, of three and more. */
  readonly spelled: number
  readonly long: number
  readonly short: number
  readonly many: number
  readonly syllables: number
}

const NOTHING: Counts = { sentences: 0, words: 0, spelled: 0, long: 0, short: 0, many: 0, syllables: 0 }

/**
 * What stands in sentences: headings, cells of tables and the words of a list have none, and neither has a dateline; „Kassel.“ is as
 * short as no sentence, and would make each release easier to read than it is.
 */
function runningText({ dateline }: Release, blocks: Iterable<Block>): Counts {
  let all = NOTHING
  for (const block of blocks) {
    if (block.kind !== 'paragraph' || (isListed(block) && !endsAsSentence.test(block.text))) continue
    all = sum(all, dateline?.block === block ? count(block.prose, dateline.end) : countsOf(block.prose))
  }
  return all
}

const endsAsSentence = /[.!?…][“”«»‘’‹›")\]]*\s*$/u

function readabilityOf(all: Counts): Readability | undefined {
  if (all.sentences === 0 || all.spelled === 0) return undefined
  const sentenceWords = all.words / all.sentences
  const percent = (n: number): number => (100 * n) / all.spelled
  return {
    sentenceWords: rounded(sentenceWords),
    lix: rounded(sentenceWords + percent(all.long)),
    flesch: rounded(180 - sentenceWords - 58.5 * (all.syllables / all.spelled)),
    wienerSachtextformel: rounded(
      0.1935 * percent(all.many) +
        0.1672 * sentenceWords +
        0.1297 * percent(all.long) -
        0.0327 * percent(all.short) -
        0.875
    )
  }
}

const countsOf = oncePer((prose: Prose) => count(prose, 0))

/** @param from where the sentences begin, in the prose */
function count(prose: Prose, from: number): Counts {
  const segments = readSegmentsOf(prose)
  const sentences = segments.sentences.filter(({ end }) => end > from)
  const words = segments.words.filter(({ start }) => start >= from)
  let counts: Counts = { ...NOTHING, sentences: sentences.length, words: words.length }
  for (const { start, end } of words) {
    const word = prose.text.slice(start, end)
    const letters = word.match(/\p{L}/gu)?.length ?? 0
    if (letters === 0) continue
    const syllables = syllablesOf(word)
    counts = sum(counts, {
      ...NOTHING,
      spelled: 1,
      long: letters > 6 ? 1 : 0,
      short: syllables === 1 ? 1 : 0,
      many: syllables > 2 ? 1 : 0,
      syllables
    })
  }
  return counts
}

function sum(a: Counts, b: Counts): Counts {
  return {
    sentences: a.sentences + b.sentences,
    words: a.words + b.words,
    spelled: a.spelled + b.spelled,
    long: a.long + b.long,
    short: a.short + b.short,
    many: a.many + b.many,
    syllables: a.syllables + b.syllables
  }
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10
}

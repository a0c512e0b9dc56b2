import { type OptionSpecs, suggest } from '../engine/define-rule.ts'
import { type PhraseHit, PhraseList } from '../german/style/phrases.ts'
import type { Block } from '../markdown/document.ts'
import type { Edit } from '../text/edits.ts'
import { chosenBlocks } from './chosen-words.ts'
import { foundInBlocks } from './found-in-blocks.ts'
import type { Release } from './model.ts'
import { voiceAt } from './speech.ts'

/** What a house may say to any list of words. */
export const WORD_LIST_OPTIONS = {
  words: {
    type: 'words',
    default: [],
    description: 'Weitere Wörter und Wendungen; „~“ dahinter findet Endungen von Adjektiven, „+“ die von Substantiven.'
  },
  except: { type: 'words', default: [], description: 'Wörter und Wendungen der Liste, die im Haus recht sind.' },
  quotations: { type: 'boolean', default: false, description: 'Auch in Zitaten.' }
} as const satisfies OptionSpecs

interface WordListOptions {
  readonly words: readonly string[]
  readonly except: readonly string[]
  readonly quotations: boolean
}

interface WordAdvice {
  readonly block: Block
  readonly hit: PhraseHit
  /** What is to be done, as the title of a fix; undefined where nobody can say. */
  readonly repair: { readonly title: string; readonly edit: Edit | undefined } | undefined
}

/** The places where a release uses the words of a list, or those that the house adds to it. Titles and terms in marks are names. */
function* wordAdvice(
  release: Release,
  list: PhraseList,
  { words, except, quotations }: WordListOptions
): Generator<WordAdvice> {
  const lists = words.length > 0 ? [list, ownList(words)] : [list]
  for (const { find } of lists) {
    for (const { block, ...hit } of foundInBlocks(chosenBlocks(release), find)) {
      const voice = voiceAt(release, block, hit.start, hit.end)
      if (voice === 'term' || (voice === 'speech' && !quotations) || isExcepted(hit, except)) continue
      yield { block, hit, repair: repairOf(block, hit) }
    }
  }
}

/** The same as reports of a rule that has the messages `instead` and `found`. */
export function* wordReports(release: Release, list: PhraseList, options: WordListOptions) {
  for (const { block, hit, repair } of wordAdvice(release, list, options)) {
    const { text, instead, phrase, start, end } = hit
    const span = block.spanOf(start, end)
    const fixes = repair ? suggest(repair.title, repair.edit) : []
    const data = { found: text, why: phrase.why.replace(/\.$/u, '') }
    if (instead) yield { message: 'instead', data: { ...data, instead }, span, fixes } as const
    else yield { message: 'found', data, span, fixes } as const
  }
}

const ownLists = new WeakMap<readonly string[], PhraseList>()

function ownList(words: readonly string[]): PhraseList {
  const known = ownLists.get(words) ?? new PhraseList(words.map((find) => ({ find, why: OWN })))
  ownLists.set(words, known)
  return known
}

const OWN = 'Das Wort steht in der Liste des Hauses.'

function isExcepted({ phrase, text }: PhraseHit, except: readonly string[]): boolean {
  const plain = phrase.find.replace(/[~+](?= |$)/gu, '')
  return except.some((word) => word.toLowerCase() === plain.toLowerCase() || word.toLowerCase() === text.toLowerCase())
}

function repairOf(block: Block, { start, end, instead, text }: PhraseHit): WordAdvice['repair'] {
  if (instead === undefined) return undefined
  if (instead !== '') return { title: `„${instead}“ schreiben`, edit: block.edit(start, end, instead) }
  // Where a sentence begins the order of words would change with it.
  const isInside = /[\p{L}\p{N},] $/u.test(block.text.slice(0, start)) && /^ [\p{L}\p{N}]/u.test(block.text.slice(end))
  return isInside ? { title: `„${text}“ streichen`, edit: block.edit(start, end + 1, '') } : undefined
}

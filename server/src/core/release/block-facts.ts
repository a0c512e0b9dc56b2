import { dateMentions } from '../german/dates/date-mentions.ts'
import type { Block } from '../markdown/document.ts'
import { MASK, type Prose } from '../markdown/prose.ts'
import { oncePer } from '../text/once.ts'
import {
  BOILERPLATE,
  CONTACT,
  CONTACT_LINE,
  CONTACT_OFFER,
  CREDIT,
  EMBARGO,
  END_MARK,
  RELEASE_LINE,
  SALUTATION
} from './cues.ts'

/** What a block's text says about its part, read once for all versions in which it reads the same. */
export interface BlockFacts {
  readonly text: string
  readonly words: number
  /** A full stop, a question mark or the like at the end. */
  readonly endsSentence: boolean
  readonly isImage: boolean
  readonly hasImage: boolean
  /** All of it is bold, or all of it italic. */
  readonly isStrong: boolean
  readonly isEmphasised: boolean
  /** The words set off at the start: bold, or up to a colon or a line end. */
  readonly opening: string
  /** Nothing stands behind the opening. */
  readonly isOpeningOnly: boolean
  readonly isEmbargo: boolean
  readonly isReleaseLine: boolean
  readonly isSalutation: boolean
  readonly isCredit: boolean
  readonly isEndMark: boolean
  /** By its opening. */
  readonly cue: 'contact' | 'boilerplate' | undefined
  /** Short lines with a phone number or an e-mail address among them. */
  readonly isContactLines: boolean
}

export function factsOf(block: Block): BlockFacts {
  return proseFacts(block.prose)
}

const proseFacts = oncePer(readFacts)

function readFacts(prose: Prose): BlockFacts {
  const text = prose.text.trim()
  const words = text.split(/\s+/u).filter((w) => /[\p{L}\p{N}]/u.test(w)).length
  const endsSentence = /[.!?…][“”"»«)]*$/u.test(text)
  const opening = openingOf(prose, text)
  const lines = text.split('\n')
  return {
    text,
    words,
    endsSentence,
    isImage: prose.images.length > 0 && text.replaceAll(MASK, '').trim() === '',
    hasImage: prose.images.length > 0,
    isStrong: covers(prose, 'strong', text.length),
    isEmphasised: covers(prose, 'emphasis', text.length),
    opening: opening.text,
    isOpeningOnly: opening.isAll,
    isEmbargo: EMBARGO.test(text) && words <= 30,
    isReleaseLine: isReleaseLine(text, words, endsSentence),
    isSalutation: SALUTATION.test(text),
    isCredit: CREDIT.test(text) && words <= 60,
    isEndMark: END_MARK.test(text),
    cue: cueOf(text, opening.text, opening.isAll),
    isContactLines: CONTACT_LINE.test(text) && isLines(lines, words)
  }
}

function covers(prose: Prose, kind: 'strong' | 'emphasis', length: number): boolean {
  return length > 0 && prose.emphases.some((e) => e.kind === kind && e.start === 0 && e.end >= length)
}

function openingOf(prose: Prose, text: string): { readonly text: string; readonly isAll: boolean } {
  const bold = prose.emphases.find((e) => e.kind !== 'delete' && e.start === 0 && e.end > 1)
  const end =
    bold && bold.end < 120
      ? bold.end
      : (/[:\n]/u.exec(text.slice(0, 120))?.index ?? (text.length < 80 ? text.length : 0))
  return { text: text.slice(0, end).replace(/[:\s]+$/u, ''), isAll: text.slice(end).replace(/[:\s]/gu, '') === '' }
}

/** "Pressemitteilung Nr. 42", or a day alone, with a place or not. */
function isReleaseLine(text: string, words: number, endsSentence: boolean): boolean {
  if (words === 0 || words > 16) return false
  if (RELEASE_LINE.test(text) && (!endsSentence || words < 5)) return true
  const day = dateMentions(text)[0]
  return day !== undefined && text.slice(day.end).split(/\s+/u).length < 5 && words <= 8 && !/[.!?]$/u.test(text)
}

/** By its opening words where they stand apart, or by what it offers: "Für Rückfragen steht Ihnen … zur Verfügung." */
function cueOf(text: string, opening: string, isAll: boolean): BlockFacts['cue'] {
  const isApart = opening !== '' && opening.split(/\s+/u).length <= 10 && !(isAll && /[.!?…]$/u.test(opening))
  if (CONTACT.test(text) && (isApart || CONTACT_LINE.test(text) || CONTACT_OFFER.test(text))) return 'contact'
  return isApart && BOILERPLATE.test(opening) ? 'boilerplate' : undefined
}

/** Lines of an address rather than sentences. */
function isLines(lines: readonly string[], words: number): boolean {
  return lines.length > 1 ? lines.every((l) => l.split(/\s+/u).length <= 12) : words <= 24
}

import { dateMentions } from '../german/dates/date-mentions.ts'
import type { Knowledge } from '../german/words/knowledge.ts'
import type { House } from '../house/house.ts'
import { readDocument } from '../markdown/document.ts'
import { isChannelIntro } from '../release/channels/intro.ts'
import { BOILERPLATE, CONTACT, EMBARGO, END_MARK, RELEASE_LINE } from '../release/cues.ts'
import { placeKnowledge } from '../release/dateline/place-name.ts'
import { readDateline } from '../release/dateline/read.ts'
import { endsSentence, type Piece } from './paragraphs.ts'

export type Role = 'line' | 'kicker' | 'headline' | 'subheadline' | 'dateline' | 'crosshead' | 'text'

/** A paragraph of so many words that ends as a sentence is body text. */
const BODY_WORDS = 25
const HEADLINE_WORDS = 40
const CROSSHEAD_WORDS = 10

/**
 * What each piece is in a release (HOUSE-STYLE.md section 1). Only where the text leaves no doubt: everything else is text.
 *
 * @param house whose places a dateline may have
 */
export function rolesOf(pieces: readonly Piece[], knowledge: Knowledge, house: House): Role[] {
  const roles = pieces.map((): Role => 'text')
  const body = pieces.findIndex((p) => isBody(p, knowledge, house))
  const above = pieces.slice(0, body < 0 ? Math.min(pieces.length, 1) : body)
  const titles: number[] = []
  for (const [i, piece] of above.entries()) {
    if (isLine(piece)) roles[i] = 'line'
    else if (piece.kind === 'paragraph' && wordsOf(piece.text) <= HEADLINE_WORDS) titles.push(i)
  }
  const [first, second] = titles
  if (first !== undefined) {
    const isKicker =
      second !== undefined && wordsOf(pieces[first]?.text ?? '') <= 4 && !/[.!?:“]$/u.test(pieces[first]?.text ?? '')
    const headline = isKicker ? second : first
    if (isKicker) roles[first] = 'kicker'
    roles[headline] = 'headline'
    const next = titles[titles.indexOf(headline) + 1]
    if (next === headline + 1) roles[next] = 'subheadline'
  }
  if (body >= 0 && datelineOf(pieces[body]?.text ?? '', knowledge, house) > 0) roles[body] = 'dateline'
  for (let i = Math.max(body, 0) + 1; i < pieces.length; i++) if (isCrosshead(pieces, i)) roles[i] = 'crosshead'
  return roles
}

/** No dateline is longer, with the words behind it that tell it from a sentence. */
const REACH = 240

/** How many characters of a paragraph are its dateline. */
export function datelineOf(text: string, knowledge: Knowledge, house: House): number {
  const opening = text.slice(0, REACH)
  const prose = readDocument(opening).blocks[0]?.prose
  if (!prose || prose.text !== opening.trim()) return 0
  return readDateline(prose, placeKnowledge({ house, knowledge }))?.end ?? 0
}

function isBody(piece: Piece, knowledge: Knowledge, house: House): boolean {
  if (piece.kind !== 'paragraph' || isLine(piece)) return false
  const isLong = wordsOf(piece.text) >= BODY_WORDS && endsSentence(piece.text)
  if (isLong && !/^„[^“]*“$/u.test(piece.text))
    return !/:\s*„[^“]+“$/u.test(piece.text) || datelineOf(piece.text, knowledge, house) > 0
  return endsSentence(piece.text) && wordsOf(piece.text) > 6 && datelineOf(piece.text, knowledge, house) > 0
}

/** Sender, street and town on one line. */
const LETTERHEAD = / [|·•] .* [|·•] | [|·•] .*\d{5}\b|^\S.*, \d{5} \p{Lu}\p{L}+$/u

/** "Pressemitteilung Nr. 42", "24. März 2026", "Sperrfrist: …". */
function isLine(piece: Piece): boolean {
  const { text } = piece
  if (piece.kind !== 'paragraph') return true
  if (wordsOf(text) > 14) return EMBARGO.test(text)
  if (LETTERHEAD.test(text)) return true
  if (EMBARGO.test(text) || RELEASE_LINE.test(text) || CONTACT.test(text)) return true
  const date = dateMentions(text)[0]
  return date !== undefined && wordsOf(text) <= 6 && date.end > text.length - 6
}

/** A short line between paragraphs, without a stop, that a paragraph follows. */
function isCrosshead(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at]
  const next = pieces[at + 1]
  const before = pieces[at - 1]
  if (!piece || !next || !before || piece.kind !== 'paragraph' || !piece.isApart) return false
  if (END_MARK.test(piece.text) || /[.!?,;:“)]$/u.test(piece.text) || !/^[\p{Lu}\p{N}„]/u.test(piece.text)) return false
  if (wordsOf(piece.text) > CROSSHEAD_WORDS || (isLine(piece) && !CONTACT.test(piece.text))) return false
  // The head of a contact stands above short lines, that of a boilerplate above a text.
  if (CONTACT.test(piece.text)) return wordsOf(piece.text) <= 6 && wordsOf(next.text) < 15
  if (BOILERPLATE.test(piece.text)) return wordsOf(piece.text) <= 6
  if (isChannelIntro(piece.text)) return false
  const isBetween = before.kind !== 'paragraph' || endsSentence(before.text)
  return isBetween && next.kind === 'paragraph' && wordsOf(next.text) >= 8
}

export function wordsOf(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}’'.,-]*/gu)?.length ?? 0
}

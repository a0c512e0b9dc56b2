import { DEFAULT_SETTINGS } from '../engine/settings.ts'
import type { Knowledge } from '../german/words/knowledge.ts'
import type { House } from '../house/house.ts'
import { cleanCharacters } from './clean-characters.ts'
import { isHtml, piecesOfHtml } from './html.ts'
import { type LeftOut, readLines, withoutPaper } from './lines.ts'
import { isMarkdown, mendMarkdown } from './markdown.ts'
import { assemble } from './paragraphs.ts'
import { rolesOf } from './roles.ts'
import { writeMarkdown } from './write.ts'

export interface Imported {
  readonly markdown: string
  /** German sentences: what was joined, what was left out, what could not be told. */
  readonly notes: readonly string[]
}

/**
 * Makes a release in Markdown of text from a PDF, a mail, a word processor or a web page. Keeps every letter and digit in order, but
 * for page numbers and repeated heads of pages, which the notes name; adds nothing. Never throws. Linear in the text.
 *
 * @param house its dateline is set in bold where it wants so; its places are known
 */
export function importText(text: string, knowledge: Knowledge, house: House = DEFAULT_SETTINGS.house): Imported {
  const clean = cleanCharacters(text)
  if (clean.trim() === '') return { markdown: '', notes: ['Der Text ist leer.'] }
  if (isHtml(clean)) {
    const pieces = piecesOfHtml(clean)
    const roles = pieces.some((p) => p.role === 'headline')
      ? pieces.map((p) => p.role)
      : rolesOf(pieces, knowledge, house)
    return finish(writeMarkdown(pieces, roles, { knowledge, house, isMarked: true }), [], roles.includes('headline'))
  }
  if (isMarkdown(clean)) {
    const { markdown, joined } = mendMarkdown(clean, knowledge.dictionary)
    return finish(markdown, joinedNote(joined), true)
  }
  const { lines, leftOut } = withoutPaper(readLines(clean))
  const { pieces, joined } = assemble(lines, knowledge.dictionary)
  const roles = rolesOf(pieces, knowledge, house)
  const markdown = writeMarkdown(pieces, roles, { knowledge, house, isMarked: false })
  return finish(markdown, [...joinedNote(joined), ...leftOutNotes(leftOut)], roles.includes('headline'))
}

/**
 * Paragraphs of text that was printed in lines, to stand within a release: no part of it becomes a headline, a crosshead or a dateline.
 * Keeps every letter and digit in order, but for page numbers and repeated heads of pages.
 */
export function importPart(text: string, knowledge: Knowledge, house: House = DEFAULT_SETTINGS.house): string {
  const { lines } = withoutPaper(readLines(cleanCharacters(text)))
  const { pieces } = assemble(lines, knowledge.dictionary)
  const roles = pieces.map(() => 'text' as const)
  return writeMarkdown(pieces, roles, { knowledge, house, isMarked: false })
}

function finish(markdown: string, notes: readonly string[], hasHeadline: boolean): Imported {
  return { markdown, notes: hasHeadline ? notes : [...notes, 'Eine Überschrift war nicht zu erkennen.'] }
}

function joinedNote(joined: readonly string[]): string[] {
  if (joined.length === 0) return []
  const what = joined.length === 1 ? 'Ein Wort war' : `${joined.length} Wörter waren`
  return [`${what} am Zeilenende getrennt: ${[...new Set(joined)].join(', ')}.`]
}

function leftOutNotes({ pageNumbers, repeated }: LeftOut): string[] {
  const numbers = pageNumbers.length > 0 ? [`Seitenzahlen weggelassen: ${pageNumbers.join(' · ')}.`] : []
  return [...numbers, ...repeated.map((head) => `Mehrmals gedruckt, einmal übernommen: „${head}“.`)]
}

import type { Knowledge } from '../german/words/knowledge.ts'
import type { House } from '../house/house.ts'
import { escapeStart, escapeText } from './escape.ts'
import type { Piece } from './paragraphs.ts'
import { datelineOf, type Role } from './roles.ts'

/** Writes the pieces of a text as Markdown. `isMarked` says that the text of the pieces is Markdown already. */
export function writeMarkdown(
  pieces: readonly Piece[],
  roles: readonly Role[],
  { knowledge, house, isMarked }: { readonly knowledge: Knowledge; readonly house: House; readonly isMarked: boolean }
): string {
  let out = ''
  for (const [i, piece] of pieces.entries()) {
    const role = roles[i] ?? 'text'
    const length =
      role === 'dateline' && house.dateline.emphasis === 'strong' ? datelineOf(piece.text, knowledge, house) : 0
    const text =
      length > 0
        ? `**${plain(piece.text.slice(0, length), isMarked)}**${plain(piece.text.slice(length), isMarked)}`
        : plain(piece.text, isMarked)
    out += separator(pieces[i - 1], piece, pieces[i + 1]) + decorate(piece, role, text, pieces, i)
  }
  return out === '' ? '' : `${out}\n`
}

function plain(text: string, isMarked: boolean): string {
  return isMarked ? text : escapeText(text)
}

function decorate(piece: Piece, role: Role, text: string, pieces: readonly Piece[], i: number): string {
  if (role === 'headline') return `# ${headingText(text)}`
  if (role === 'crosshead') return `## ${headingText(text)}`
  if (role === 'subheadline' && !/[*_]/u.test(text)) return `**${text}**`
  if (piece.kind === 'rule') return '***'
  if (piece.kind === 'item' || piece.kind === 'number') return piece.marker + escapeStart(text)
  if (isListedLink(pieces, i)) return `- ${text}`
  return escapeStart(text)
}

/** A closing sequence of `#` would be taken off a heading. */
function headingText(text: string): string {
  return text.replace(/(#+)$/u, '\\$1')
}

function separator(before: Piece | undefined, piece: Piece, next: Piece | undefined): string {
  if (!before) return ''
  const isList = (p: Piece | undefined) => p?.kind === 'item' || p?.kind === 'number'
  if (isList(before) && isList(piece) && before.kind === piece.kind) return '\n'
  if (isLink(before) && isLink(piece)) return '\n'
  // Lines of an address stay lines of one paragraph.
  const isBlock = before.kind === 'line' || piece.kind === 'line'
  const short = (p: Piece) =>
    p.kind === 'line' || (p.kind === 'paragraph' && p.text.length < 60 && !/[.!?:]$/u.test(p.text))
  if (isBlock && !piece.isApart && short(before) && short(piece) && !isLink(before) && !(isLink(piece) && isLink(next)))
    return '  \n'
  return '\n\n'
}

function isLink(piece: Piece | undefined): boolean {
  return piece?.kind === 'line' && /(?:https?:\/\/|www\.)\S+$/iu.test(piece.text)
}

/** Two links one below the other are a list: the channel footer. */
function isListedLink(pieces: readonly Piece[], i: number): boolean {
  return isLink(pieces[i]) && (isLink(pieces[i - 1]) || isLink(pieces[i + 1]))
}

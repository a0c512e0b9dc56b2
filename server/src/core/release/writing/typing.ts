import type { QuoteStyle } from '../../house/house.ts'
import type { MarkdownDocument } from '../../markdown/document.ts'
import type { Edit } from '../../text/edits.ts'
import { span } from '../../text/span.ts'
import { type Caret, caretAt, lineBefore } from './caret.ts'
import { quoteMarkFor } from './typed-quote.ts'
import { bindAbbreviation, bindLastWord, type TextChange } from './typed-space.ts'

/** What is mended while somebody types. */
export interface TypingOptions {
  /** `"` → „ or “. */
  readonly quotationMarks: boolean
  /** `--` → –. */
  readonly dashes: boolean
  /** `...` → …. */
  readonly ellipsis: boolean
  /** Between number and unit, within `z. B.` and the like. */
  readonly noBreakSpaces: boolean
}

/** The characters after which there may be something to mend. */
export const TYPED_CHARACTERS = ['"', '-', '.', ' ', '>'] as const

/**
 * The one edit that a character just typed asks for. It replaces what was typed, so that one step of undo gives that back;
 * undefined where the character stands as it is: in code, addresses, front matter, comments, tables' rules.
 *
 * @param offset behind the character
 */
export function editForTyped(
  document: MarkdownDocument,
  offset: number,
  character: string,
  options: TypingOptions,
  style: QuoteStyle
): Edit | undefined {
  if (character === '>') return secondCommentEnd(document.source, offset)
  const caret = caretAt(document, offset)
  if (!caret?.before.endsWith(character)) return undefined
  const change = changeFor(caret, lineBefore(document.source, offset), character, options, style)
  return change && caret.block.edit(change.start, change.end, change.text)
}

/**
 * The end of a comment that the editor has set with its beginning, where it was typed as well: an editor types over single signs
 * only.
 */
function secondCommentEnd(source: string, offset: number): Edit | undefined {
  if (!/<!--(?:(?!-->).)*-->$/u.test(lineBefore(source, offset))) return undefined
  const second = /^ ?-->/u.exec(source.slice(offset, offset + 4))?.[0]
  return second === undefined ? undefined : { span: span(offset, offset + second.length), text: '' }
}

function changeFor(
  { block, before, after }: Caret,
  line: string,
  character: string,
  options: TypingOptions,
  style: QuoteStyle
): TextChange | undefined {
  const written = before.slice(0, -1)
  const last = (length: number, text: string): TextChange => ({
    start: before.length - length,
    end: before.length,
    text
  })
  if (character === '"' && options.quotationMarks && !line.endsWith('\\"')) {
    const mark = quoteMarkFor(written, after, style)
    if (mark === undefined) return undefined
    // The editor may have set the closing mark with the opening one: it is typed over, not doubled.
    return after.startsWith(mark) ? { ...last(1, mark), end: before.length + mark.length } : last(1, mark)
  }
  // Alone on a line the strokes are a heading's, a break's or a table's.
  if (character === '-' && options.dashes && /[ \u00A0\d]--$/u.test(before) && !/^[\s>|:-]*$/u.test(line)) {
    return last(2, '–')
  }
  if (character === '.' && options.ellipsis && /(?:^|[^.…/\\])\.\.\.$/u.test(before)) return last(3, '…')
  if (character === '.' && options.noBreakSpaces) return bindAbbreviation(before)
  if (character === ' ' && options.noBreakSpaces) return bindLastWord(block.prose, written.length)
  return undefined
}

import type { DocumentOnTypeFormattingParams, TextEdit } from 'vscode-languageserver/node'
import { editForTyped, TYPED_CHARACTERS, type TypingOptions } from '../../core/release/writing/typing.ts'
import type { TypingSettings } from '../protocol.ts'
import type { Session } from '../session.ts'
import { toTextEdit } from '../to-protocol.ts'

const [FIRST, ...MORE] = TYPED_CHARACTERS

export const ON_TYPE_OPTIONS = { firstTriggerCharacter: FIRST, moreTriggerCharacter: MORE }

/** Mends what was just typed, by one edit or none. */
export function onTypeEdits(session: Session, params: DocumentOnTypeFormattingParams): TextEdit[] {
  const current = session.current(params.textDocument.uri)
  if (!current) return []
  const { opened, checked } = current
  const { house } = checked.house.settings
  const options = typingOptions(opened.surroundings?.client.typing ?? {}, house.typography.noBreakSpaces !== 'off')
  const offset = opened.document.offsetAt(params.position)
  const edit = editForTyped(checked.document, offset, params.ch, options, house.quotes.marks)
  return edit ? [toTextEdit(edit, opened.document)] : []
}

function typingOptions(settings: TypingSettings, bindsSpaces: boolean): TypingOptions {
  const { quotationMarks = true, dashes = true, ellipsis = true, noBreakSpaces = true } = settings
  return { quotationMarks, dashes, ellipsis, noBreakSpaces: noBreakSpaces && bindsSpaces }
}

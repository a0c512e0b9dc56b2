import { fileURLToPath } from 'node:url'
import type { Range, TextDocumentContentChangeEvent } from 'vscode-languageserver/node'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import { type Span, span } from '../core/text/span.ts'
import { type ClientSettings, HISTORY_SCHEMES, type InitializationOptions, type TypingSettings } from './protocol.ts'

/** The span of a range; positions beyond the end of a line or of the text count as that end. */
export function toSpan(range: Range, document: TextDocument): Span {
  return span(document.offsetAt(range.start), document.offsetAt(range.end))
}

/** The absolute path of a `file:` URI; undefined for documents that lie nowhere (`untitled:`) or elsewhere. */
export function pathOf(uri: string): string | undefined {
  if (!uri.startsWith('file:')) return undefined
  try {
    return fileURLToPath(uri)
  } catch {
    return undefined
  }
}

/** What a URI of any scheme calls the document: its path, percent signs decoded. */
export function nameOf(uri: string): string {
  const path = uri.replace(/^[a-z][a-z0-9+.-]*:(?:\/\/[^/]*)?/iu, '').replace(/[?#].*$/u, '')
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

/** Whether a document is nobody's draft. */
export function isHistory(uri: string): boolean {
  const [scheme = ''] = uri.split(':', 1)
  return HISTORY_SCHEMES.some((name) => name.toLowerCase() === scheme.toLowerCase())
}

/** The client's settings, as far as they make sense; the rest counts as not set. */
export function readClientSettings(value: unknown): ClientSettings {
  if (!isRecord(value)) return {}
  const { files, rules, messages, typing } = value
  return {
    ...(Array.isArray(files) ? { files: files.filter((glob) => typeof glob === 'string' && glob !== '') } : {}),
    ...(isRecord(rules) ? { rules: Object.fromEntries(Object.entries(rules).filter(isStringEntry)) } : {}),
    ...(messages === 'de' || messages === 'en' ? { messages } : {}),
    ...(isRecord(typing) ? { typing: readTyping(typing) } : {})
  }
}

export function readInitializationOptions(value: unknown): InitializationOptions {
  if (!isRecord(value)) return {}
  const { caret, json, groups, today } = value
  const day = typeof today === 'string' ? { today } : {}
  return { caret: caret === true, json: json === true, groups: groups === true, ...day }
}

/** More than that at once is pasted, not typed. */
const MOST_TYPED = 4

/** The offset behind what was typed or deleted by one key; undefined for a change of another kind. */
export function typedIn(changes: readonly TextDocumentContentChangeEvent[], before: TextDocument): number | undefined {
  const [change] = changes
  if (!change || changes.length > 1 || !('range' in change)) return undefined
  const { start, end } = toSpan(change.range, before)
  const isKey = change.text.length <= MOST_TYPED && !/[\r\n]/u.test(change.text) && end - start <= MOST_TYPED
  return isKey ? start + change.text.length : undefined
}

function readTyping(typing: Record<string, unknown>): TypingSettings {
  return Object.fromEntries(Object.entries(typing).filter(([, value]) => typeof value === 'boolean'))
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isStringEntry(entry: [string, unknown]): entry is [string, string] {
  return typeof entry[1] === 'string'
}

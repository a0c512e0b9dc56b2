import { type CodeAction, CodeActionKind, type Diagnostic } from 'vscode-languageserver/node'
import { TextDocument } from 'vscode-languageserver-textdocument'
import type { Finding } from '../../core/engine/finding.ts'
import type { Channel } from '../../core/house/house.ts'
import { platformOf } from '../../core/release/channels/channel-key.ts'
import type { ChannelFooter } from '../../core/release/model.ts'
import { type Span, touches } from '../../core/text/span.ts'
import { addHouseChannels, type HouseChannels, newHouseFile } from '../../node/house-channels.ts'
import { SHOW_HOUSE_COMMAND } from '../protocol.ts'
import type { CheckedVersion } from '../release-document.ts'
import { toTextEdit, uriOf } from '../to-protocol.ts'
import type { CodeActionFeatures } from './code-actions.ts'

/** The rule that asks for the footer. */
const REQUIRED = 'channel-footer-required'

/**
 * „Kanäle in die Hausdatei aufnehmen“, on the footer of a release whose house lists no channels; where the release has none either,
 * „Kanäle in der Hausdatei eintragen“, on the finding that misses it.
 *
 * @param newFile path at which a house file would be made where there is none; undefined where there is no place for one
 */
export function channelActions(
  checked: CheckedVersion,
  asked: Span,
  diagnosed: readonly { readonly finding: Finding; readonly diagnostic: Diagnostic }[],
  newFile: string | undefined,
  features: CodeActionFeatures
): CodeAction[] {
  const { house, release } = checked
  if (house.settings.house.channels.length > 0) return []
  const footer = release.channelFooter
  const entries = footer && footer.links.length > 0 && touches(footer.span, asked) ? channelsOf(footer) : undefined
  const missing = diagnosed.filter(({ finding }) => finding.rule === REQUIRED)
  if (!entries && missing.length === 0) return []
  const change = editOf(checked, entries ?? { channels: [], intro: '' }, newFile, features)
  if (!change) return []
  const { path, edit } = change
  return [
    {
      title: entries ? 'Kanäle in die Hausdatei aufnehmen' : 'Kanäle in der Hausdatei eintragen',
      kind: CodeActionKind.QuickFix,
      ...(missing.length > 0 ? { diagnostics: missing.map(({ diagnostic }) => diagnostic) } : {}),
      ...(edit ? { edit } : {}),
      ...(features.showDocument
        ? { command: { title: 'Hausdatei zeigen', command: SHOW_HOUSE_COMMAND, arguments: [uriOf(path)] } }
        : {})
    }
  ]
}

/** What is to be done, and in which file; no edit where all that is missing is somebody's hand. */
function editOf(
  { house }: CheckedVersion,
  entries: HouseChannels,
  newFile: string | undefined,
  features: CodeActionFeatures
): { readonly path: string; readonly edit?: NonNullable<CodeAction['edit']> } | undefined {
  const { path, files } = house
  if (path === undefined) {
    if (newFile === undefined || !features.createFiles) return undefined
    const uri = uriOf(newFile)
    const start = { line: 0, character: 0 }
    const edits = [{ range: { start, end: start }, newText: newHouseFile(entries) }]
    return {
      path: newFile,
      edit: {
        documentChanges: [
          { kind: 'create', uri },
          { textDocument: { uri, version: null }, edits }
        ]
      }
    }
  }
  const text = files.get(path)?.text
  if (text === undefined) return undefined
  const edit = addHouseChannels(text, entries)
  if (!edit) return entries.channels.length === 0 && features.showDocument ? { path } : undefined
  const file = TextDocument.create(uriOf(path), 'jsonc', 0, text)
  const edits = [toTextEdit(edit, file)]
  return { path, edit: { documentChanges: [{ textDocument: { uri: file.uri, version: null }, edits }] } }
}

/** The channels as the release has them; undefined where it gives no address that a house file could hold. */
function channelsOf({ intro, blocks, links }: ChannelFooter): HouseChannels | undefined {
  const channels: Channel[] = []
  for (const link of links) {
    const url = /^https?:\/\//iu.test(link.url) ? link.url : /^www\./iu.test(link.url) ? `https://${link.url}` : ''
    if (url === '' || channels.some((channel) => channel.url === url)) continue
    const address = url.replace(/^https?:\/\/(?:www\.)?/iu, '').replace(/\/$/u, '')
    const name = link.label || platformOf(url, '') || address
    channels.push({ name: channels.some((channel) => channel.name === name) ? address : name, url })
  }
  if (channels.length === 0) return undefined
  // A heading, or words that go on into the links, are no sentence before a list.
  const isSentence = blocks[0]?.kind !== 'heading' && /[.:!]$/u.test(intro?.text.trim() ?? '')
  return { channels, intro: isSentence ? (intro?.text.trim() ?? '') : '' }
}

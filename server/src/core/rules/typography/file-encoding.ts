import { defineRule } from '../../engine/define-rule.ts'
import { span } from '../../text/span.ts'

/** What a program puts in place of bytes that it cannot read. */
const REPLACEMENT = /\uFFFD+/gu

export default defineRule({
  id: 'file-encoding',
  group: 'typography',
  title: 'Zeichenkodierung',
  severity: 'error',
  fix: 'none',
  since: '0.1.0',
  authority: 'Unicode 16.0 (U+FFFD); RFC 3629 (UTF-8)',
  readsLiterals: true,
  options: {},
  messages: {
    encoding:
      'Hier und sonst sind Zeichen nicht zu lesen ({count}): Die Datei ist wohl nicht in UTF-8 gespeichert. Bitte nicht speichern, sondern mit ihrer Kodierung erneut öffnen, meist Windows 1252, und erst dann in UTF-8 speichern.',
    lost: 'Hier steht ein Ersatzzeichen; das Zeichen, das gemeint war, ist verloren.'
  },
  *check({ document: { source } }) {
    // A look costs nothing: hardly any text has one.
    if (!source.includes('\uFFFD')) return
    const places = [...source.matchAll(REPLACEMENT)].map(({ index, 0: found }) => span(index, index + found.length))
    const [first] = places
    if (first && isMisread(source)) yield { message: 'encoding', data: { count: places.length }, span: first }
    else for (const place of places) yield { message: 'lost', span: place }
  }
})

/** Whether umlauts and quotation marks are all gone, as in a file that was read in an encoding not its own; a few that were typed since count for nothing. */
function isMisread(source: string): boolean {
  const gone = source.match(/\uFFFD/gu)?.length ?? 0
  const kept = source.match(/[^\p{ASCII}\uFFFD\uFEFF]/gu)?.length ?? 0
  return gone > kept
}

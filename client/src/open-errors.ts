import { commands, l10n, Selection, type Uri, ViewColumn, window, workspace } from 'vscode'
import type { OpenErrors } from '../../server/src/lsp/protocol.ts'
import { SHOW_PROBLEMS } from './problems.ts'
import { countedFindings } from './texts.ts'

/** As many as fit into a message. */
const NAMED = 3

/**
 * Says what was done with a release, and that it is not ready to go out. A message beside the work that asks for no answer: drafts are
 * saved, copied and printed on purpose.
 *
 * @param done what was done, as a sentence without its full stop
 */
export async function tellOpenErrors(done: string, release: Uri, open: OpenErrors): Promise<void> {
  const show = l10n.t('Show')
  if ((await window.showWarningMessage(`Hausstil: ${done}. ${openText(open)}`, show)) !== show) return
  const document = await workspace.openTextDocument(release)
  const seen = window.visibleTextEditors.find((editor) => editor.document === document)
  const place = document.positionAt(open.start)
  await window.showTextDocument(document, {
    viewColumn: seen?.viewColumn ?? ViewColumn.One,
    selection: new Selection(place, place)
  })
  await commands.executeCommand(SHOW_PROBLEMS)
}

function openText({ placeholders, errors }: OpenErrors): string {
  const named = placeholders.slice(0, NAMED).join(', ') + (placeholders.length > NAMED ? ' …' : '')
  return [
    ...(placeholders.length > 0 ? [l10n.t('Do not send it yet: the text still says {0}.', named)] : []),
    ...(errors > 0 ? [l10n.t('Still open: {0}.', countedFindings({ error: errors, warning: 0, info: 0 }))] : [])
  ].join(' ')
}

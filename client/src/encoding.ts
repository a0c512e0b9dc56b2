import {
  CodeAction,
  CodeActionKind,
  type CodeActionProvider,
  commands,
  type Diagnostic,
  type Disposable,
  l10n,
  languages,
  Range,
  type TextDocument,
  WorkspaceEdit,
  window,
  workspace
} from 'vscode'
import { RELEASE_LANGUAGE } from '../../server/src/lsp/protocol.ts'

const COMMAND = 'hausstil.readAsWindows1252'
const RULE = 'file-encoding'

/**
 * Reads a file once more where it is no UTF-8, in the encoding that it probably has. The text comes into the editor as a change: it can be
 * looked at and undone, and is UTF-8 when it is saved.
 */
export class OtherEncoding implements CodeActionProvider {
  static register(): Disposable[] {
    return [
      languages.registerCodeActionsProvider({ language: RELEASE_LANGUAGE }, new OtherEncoding(), {
        providedCodeActionKinds: [CodeActionKind.QuickFix]
      }),
      commands.registerCommand(COMMAND, readAsWindows1252)
    ]
  }

  provideCodeActions(document: TextDocument, _: Range, { diagnostics }: { diagnostics: readonly Diagnostic[] }) {
    const found = diagnostics.filter(({ code }) => typeof code === 'object' && code.value === RULE)
    // What was written since would be gone; and where umlauts can be read, single characters are lost for good.
    if (found.length === 0 || document.isDirty || document.isUntitled || /[äöüß]/iu.test(document.getText())) return []
    const action = new CodeAction(l10n.t('Read the file as Windows 1252'), CodeActionKind.QuickFix)
    action.diagnostics = found
    action.isPreferred = true
    action.command = { title: action.title, command: COMMAND, arguments: [document] }
    return [action]
  }
}

async function readAsWindows1252(document: TextDocument): Promise<void> {
  const bytes = await workspace.fs.readFile(document.uri)
  if (Buffer.from(bytes).includes('\uFFFD')) {
    void window.showErrorMessage(`Hausstil: ${l10n.t('In the file itself these characters are lost, too.')}`)
    return
  }
  const text = await workspace.decode(bytes, { encoding: 'windows1252' })
  const edit = new WorkspaceEdit()
  edit.replace(document.uri, new Range(0, 0, document.lineCount, 0), text)
  await workspace.applyEdit(edit)
}

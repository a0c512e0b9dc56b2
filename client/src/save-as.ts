import { homedir } from 'node:os'
import { l10n, type TextDocument, Uri, window, workspace } from 'vscode'
import {
  type DocumentParams,
  RELEASE,
  RENDER,
  type ReleaseState,
  type Rendered,
  type RenderParams
} from '../../server/src/lsp/protocol.ts'
import { folderForReleases } from './new-release.ts'
import { tellOpenErrors } from './open-errors.ts'
import type { Server } from './server.ts'

type Form = RenderParams['form']

/**
 * Writes the release as a file for its readers, and gives the place; undefined where nothing was written.
 *
 * @param given where to, whose ending tells the form; asked for where it is no place
 */
export async function saveAs(document: TextDocument, server: Server, given?: unknown): Promise<Uri | undefined> {
  const target = given instanceof Uri ? given : await askForTarget(document, server)
  const form = target && formOf(target)
  if (!form) return undefined
  const params: RenderParams = { textDocument: { uri: document.uri.toString() }, form }
  const name = target.path.split('/').at(-1) ?? ''
  let rendered: Rendered | null
  try {
    rendered = await server.request<Rendered | null>(RENDER, params)
    if (!rendered) throw new Error(l10n.t('The press release is not open.'))
    await workspace.fs.writeFile(target, Buffer.from(rendered.content, 'base64'))
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    void window.showErrorMessage(`Hausstil: ${l10n.t('{0} could not be written: {1}', name, reason)}`)
    return undefined
  }
  const done = l10n.t('Saved as {0}', name)
  if (rendered.open) void tellOpenErrors(done, document.uri, rendered.open)
  else window.setStatusBarMessage(`$(check) Hausstil: ${done}`, 10_000)
  return target
}

async function askForTarget(document: TextDocument, server: Server): Promise<Uri | undefined> {
  const title = l10n.t('Save for Readers As')
  const forms: readonly { label: string; description: string; detail: string; form: Form }[] = [
    {
      label: l10n.t('Word document'),
      description: '.docx',
      detail: l10n.t('to go on with in Word or LibreOffice'),
      form: 'docx'
    },
    {
      label: l10n.t('Web page'),
      description: '.html',
      detail: l10n.t('one file that any browser shows and prints'),
      form: 'html'
    },
    { label: l10n.t('Plain text'), description: '.txt', detail: l10n.t('for the text of a mail'), form: 'txt' }
  ]
  const chosen = await window.showQuickPick(forms, { title })
  if (!chosen) return undefined
  const { form, label } = chosen
  const draft = document.isUntitled ? await placeFor(document, server) : document.uri
  const defaultUri = draft.with({ path: draft.path.replace(/(?:\.pm)?\.(?:md|markdown)$/iu, `.${form}`) })
  const target = await window.showSaveDialog({ title, filters: { [label]: [form] }, defaultUri })
  // Not every window adds the ending by itself.
  return target && (formOf(target) ? target : target.with({ path: `${target.path}.${form}` }))
}

/** Where a release that lies nowhere yet would lie, by its headline. */
async function placeFor({ uri }: TextDocument, server: Server): Promise<Uri> {
  const params: DocumentParams = { uri: uri.toString() }
  const state = await server.request<ReleaseState | null>(RELEASE, params)
  const folder = (await folderForReleases()) ?? Uri.file(homedir())
  return Uri.joinPath(folder, state?.fileName ?? 'pressemitteilung.md')
}

function formOf({ path }: Uri): Form | undefined {
  const ending = /\.(html|txt|docx)$/iu.exec(path)?.[1]?.toLowerCase()
  return ending === 'html' || ending === 'txt' || ending === 'docx' ? ending : undefined
}

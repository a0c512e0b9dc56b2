import { FileType, l10n, languages, SnippetString, Uri, ViewColumn, window, workspace } from 'vscode'
import {
  NEW_RELEASE,
  type NewRelease,
  type NewReleaseParams,
  RELEASE_LANGUAGE,
  TEMPLATES,
  type TemplateEntry,
  type TemplatesParams
} from '../../server/src/lsp/protocol.ts'
import { askForItemAndText } from './ask.ts'
import { tickBegun } from './first-steps.ts'
import type { Server } from './server.ts'

/** Folders in which releases are looked for by name, and put. */
const USUAL_FOLDERS = ['pressemitteilungen', 'pressemitteilung']

/**
 * Asks for a template and a headline, writes a release with all that the house knows, and puts the caret into the first gap:
 * there where no headline was given. Without a folder the release is an unsaved one.
 */
export async function newRelease(server: Server): Promise<void> {
  const folder = await folderForReleases()
  const about: TemplatesParams = { folder: folder?.toString() ?? null }
  const templates = await server.request<readonly TemplateEntry[]>(TEMPLATES, about)
  const answer = await askForItemAndText(
    templates.map(({ id, title, description }) => ({ id, label: title, detail: description })),
    { title: l10n.t('New Press Release'), placeholder: l10n.t('What is it about?') },
    ({ label }) => ({
      title: l10n.t('New Press Release: {0}', label),
      prompt: l10n.t('Headline; it names the file. You can leave it empty and change it later.')
    })
  )
  if (!answer) return
  const params: NewReleaseParams = { ...about, template: answer.chosen.id, headline: answer.text.trim() }
  const made = await server.request<NewRelease | null>(NEW_RELEASE, params)
  if (made) await writeNew(made, folder)
}

/** Writes a new release into a folder, without one into an unsaved document, and begins with the first stop. */
export async function writeNew({ fileName, snippet }: NewRelease, folder: Uri | undefined): Promise<void> {
  const document = folder
    ? await workspace.openTextDocument(await freeFile(folder, fileName))
    : await workspace.openTextDocument({ language: RELEASE_LANGUAGE })
  if (document.languageId !== RELEASE_LANGUAGE) await languages.setTextDocumentLanguage(document, RELEASE_LANGUAGE)
  const editor = await window.showTextDocument(document, ViewColumn.Active)
  await editor.insertSnippet(new SnippetString(snippet))
  if (folder) await document.save()
  await tickBegun()
}

/** An empty file of that name, with a number where one is there already. */
async function freeFile(folder: Uri, fileName: string): Promise<Uri> {
  const taken = new Set((await workspace.fs.readDirectory(folder)).map(([name]) => name.toLowerCase()))
  let name = fileName
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = fileName.replace(/(?=\.pm\.md$)/u, `-${number}`)
  const file = Uri.joinPath(folder, name)
  await workspace.fs.writeFile(file, new Uint8Array())
  return file
}

/** Beside the release that is open, in the folder for releases, or at the top of the workspace; undefined where no folder is open. */
export async function folderForReleases(): Promise<Uri | undefined> {
  const open = window.activeTextEditor?.document
  if (open?.languageId === RELEASE_LANGUAGE && !open.isUntitled) return Uri.joinPath(open.uri, '..')
  const workspaceFolder = (open && workspace.getWorkspaceFolder(open.uri)) ?? workspace.workspaceFolders?.[0]
  if (!workspaceFolder) return undefined
  const inside = await workspace.fs.readDirectory(workspaceFolder.uri)
  const usual = inside.find(([name, type]) => type === FileType.Directory && USUAL_FOLDERS.includes(name.toLowerCase()))
  return usual ? Uri.joinPath(workspaceFolder.uri, usual[0]) : workspaceFolder.uri
}

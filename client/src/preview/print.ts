import { env, l10n, Uri, window, workspace } from 'vscode'
import type { Preview } from '../../../server/src/lsp/protocol.ts'
import { tellOpenErrors } from '../open-errors.ts'
import type { Look } from './page/messages.ts'
import { sheetHtml } from './sheet-html.ts'

export interface Sheet {
  /** Sanitised HTML of the page. */
  readonly html: string
  readonly look: Look
  readonly shown: Preview
  readonly release: Uri
  readonly style: Uri
}

/**
 * Prints a release: VS Code cannot, the browser of the machine can. The sheet is written into `folder`, a place of the extension's
 * own, and opened there. In a window that works on another machine the browser here does not reach it: a person says where it goes.
 */
export async function print(folder: Uri, sheet: Sheet): Promise<void> {
  const page = new TextEncoder().encode(await pageOf(sheet))
  const name = `${fileName(sheet.shown.title)}.html`
  const { release, shown } = sheet
  if (env.remoteName !== undefined) {
    const isSaved = release.scheme !== 'untitled'
    const beside = isSaved ? Uri.joinPath(release, '..') : (workspace.workspaceFolders?.[0]?.uri ?? folder)
    if (!(await save(page, Uri.joinPath(beside, name)))) return
    if (shown.open) await tellOpenErrors(l10n.t('Saved for printing'), release, shown.open)
    else
      window.setStatusBarMessage(
        `$(check) Hausstil: ${l10n.t('Saved. Open the file in a browser to print it.')}`,
        15_000
      )
    return
  }
  const file = Uri.joinPath(folder, name)
  await workspace.fs.createDirectory(folder)
  await workspace.fs.writeFile(file, page)
  if (!(await env.openExternal(file))) {
    await window.showErrorMessage(l10n.t('No browser opened. The sheet lies in {0}.', file.fsPath))
  } else if (shown.open) await tellOpenErrors(l10n.t('Opened for printing'), release, shown.open)
}

async function save(page: Uint8Array, defaultUri: Uri): Promise<boolean> {
  const title = l10n.t('Save the sheet; a browser on your computer prints it')
  const file = await window.showSaveDialog({ defaultUri, title, filters: { HTML: ['html'] } })
  if (!file) return false
  await workspace.fs.writeFile(file, page)
  return true
}

async function pageOf({ html, look, shown, release, style }: Sheet): Promise<string> {
  const { logo } = shown.letterhead
  const images = new Map<string, string>()
  for (const [, address = ''] of html.matchAll(/data-image="([^"]*)"/gu)) {
    const image = Uri.parse(new URL(address.replaceAll('&amp;', '&'), release.toString()).href)
    images.set(address, isWithin(image, release) ? await imageData(image) : '')
  }
  return sheetHtml({
    title: shown.title,
    css: new TextDecoder().decode(await workspace.fs.readFile(style)),
    html,
    look,
    logo: logo === undefined ? undefined : await imageData(Uri.parse(logo)),
    images
  })
}

/** Whether the preview shows it, too: beside the release or in the workspace. */
function isWithin(image: Uri, release: Uri): boolean {
  const folder = `${Uri.joinPath(release, '..').toString()}/`
  return image.toString().startsWith(folder) || workspace.getWorkspaceFolder(image) !== undefined
}

const TYPES: Readonly<Record<string, string>> = {
  gif: 'image/gif',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  png: 'image/png',
  svg: 'image/svg+xml',
  webp: 'image/webp'
}

/** The image itself as an address, so that the sheet is whole wherever it goes; empty where there is none. */
async function imageData(file: Uri): Promise<string> {
  const type = TYPES[/\.(\w+)$/u.exec(file.path)?.[1]?.toLowerCase() ?? '']
  if (type === undefined) return ''
  try {
    return `data:${type};base64,${Buffer.from(await workspace.fs.readFile(file)).toString('base64')}`
  } catch {
    // The preview shows that it is missing.
    return ''
  }
}

function fileName(title: string): string {
  return title.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 60) || 'Pressemitteilung'
}

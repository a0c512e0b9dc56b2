import { env, l10n, Uri, window, workspace } from 'vscode'
import type { Preview } from '../../../server/src/lsp/protocol.ts'
import type { Look } from './page/messages.ts'

export interface Sheet {
  /** Sanitised HTML of the page. */
  readonly html: string
  readonly look: Look
  readonly shown: Preview
  /** The folder of the release, where its images lie. */
  readonly images: Uri
  readonly style: Uri
}

/**
 * Prints a release: VS Code cannot, the browser of the machine can. The sheet is written into `folder`, a place of the extension's
 * own, and opened there.
 */
export async function print(folder: Uri, { html, look, shown, images, style }: Sheet): Promise<void> {
  const css = new TextDecoder().decode(await workspace.fs.readFile(style))
  const file = Uri.joinPath(folder, `${fileName(shown.title)}.html`)
  const { logo } = shown.letterhead
  const body = html
    .replace(/<img class="logo"/u, logo === undefined ? '<img hidden' : `<img class="logo" src="${attribute(logo)}"`)
    .replaceAll(/data-image="([^"]*)"/gu, (_, address: string) => `src="${Uri.joinPath(images, address).toString()}"`)
  const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src file:"
  const page = `<!DOCTYPE html>
<html lang="de">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${attribute(shown.title)}</title>
<style>${css}</style>
</head>
<body class="print" data-look="${look}">
<main id="sheet">${body.replace(/<div>?<\/div>$/u, '')}</main>
</body>
</html>
`
  await workspace.fs.createDirectory(folder)
  await workspace.fs.writeFile(file, new TextEncoder().encode(page))
  if (!(await env.openExternal(file))) {
    await window.showErrorMessage(l10n.t('No browser opened. The sheet lies in {0}.', file.fsPath))
  }
}

function fileName(title: string): string {
  return title.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 60) || 'Pressemitteilung'
}

function attribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}

// Runs inside the extension host: how long the extension takes to be there, to find, and to follow a hand that types.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { commands, extensions, Selection, type TextDocument, Uri, window, workspace } from 'vscode'
import type { Api } from '../../client/src/extension.ts'
import { median, quantile } from '../process.ts'
import { release } from '../texts.ts'

const KEYS = 210
/** The first ones warm the machine up. */
const WARM = 10

export async function run(): Promise<void> {
  const extension = extensions.getExtension<Api>('hausstil.hausstil')
  if (!extension) throw new Error('the extension is not there')
  // VS Code's own extension for Markdown, in the same run: these machines are noisy, ratios are not.
  const peer = await activation('vscode.markdown-language-features')
  const own = await activation(extension.id)
  const api = extension.exports

  const folder = mkdtempSync(join(tmpdir(), 'hausstil-bench-'))
  try {
    const uri = Uri.file(join(folder, 'release.pm.md'))
    writeFileSync(uri.fsPath, release(600))
    const opened = new Promise<number>((resolve) => {
      const subscription = workspace.onDidOpenTextDocument((document) => {
        if (document.uri.toString() !== uri.toString()) return
        subscription.dispose()
        resolve(performance.now())
      })
    })
    const first = checked(api, uri, () => 1)
    await commands.executeCommand('vscode.open', uri)
    const firstFindings = (await first) - (await opened)

    const editor = window.activeTextEditor
    if (!editor) throw new Error('the release is not shown')
    const { document } = editor
    const { line } = document.positionAt(document.getText().length / 2)
    const end = document.lineAt(line).range.end
    editor.selection = new Selection(end, end)
    const times: number[] = []
    const whole: number[] = []
    for (let i = 0; i < KEYS; i++) {
      const version = document.version
      const arrives = changed(document)
      const done = checked(api, uri, () => version + 1)
      const start = performance.now()
      await commands.executeCommand('type', { text: 'abc '[i % 4] })
      const at = await arrives
      const finished = await done
      if (i < WARM) continue
      times.push(finished - at)
      whole.push(finished - start)
    }
    print('activation', own, 100)
    print('… of VS Code’s own extension for Markdown', peer)
    print('first findings after opening, 600 words', firstFindings, 400)
    print('keystroke to findings, 600 words, median', median(times))
    print('… 95th percentile', quantile(times, 0.95), 16)
    print('… with the editor’s own way from the key to the extension host, median', median(whole))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** How long an extension takes to be there. */
async function activation(id: string): Promise<number> {
  const start = performance.now()
  await extensions.getExtension(id)?.activate()
  return performance.now() - start
}

/** When the diagnostics of a version are out: the status follows them on the same connection. */
function checked({ status }: Api, uri: Uri, version: () => number): Promise<number> {
  return new Promise((resolve) => {
    const subscription = status.onDidChange((news) => {
      if (news.state !== 'checked' || Uri.parse(news.uri).toString() !== uri.toString() || news.version < version())
        return
      subscription.dispose()
      resolve(performance.now())
    })
  })
}

/** When the extension host hears of the next change. */
function changed(document: TextDocument): Promise<number> {
  return new Promise((resolve) => {
    const subscription = workspace.onDidChangeTextDocument((event) => {
      if (event.document !== document || event.contentChanges.length === 0) return
      subscription.dispose()
      resolve(performance.now())
    })
  })
}

function print(what: string, milliseconds: number, limit?: number): void {
  const budget = limit === undefined ? '' : `   of ${limit} ms`
  console.log(`  ${what.padEnd(76)} ${milliseconds.toFixed(1).padStart(7)} ms${budget}`)
}

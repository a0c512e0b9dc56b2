// Runs inside the extension host: how long the extension takes to be there, to find, and to follow a hand that types.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { commands, type Extension, extensions, Selection, type TextDocument, Uri, window, workspace } from 'vscode'
import type { Api } from '../../client/src/extension.ts'
import { ACTIVATED, FORKED, FOUND, LOADED, READY } from '../../client/src/server-process.ts'
import { median, quantile } from '../process.ts'
import { release } from '../texts.ts'

/** Keystrokes by words of the release; the first ones warm the machine up. */
const KEYS = { 600: 210, 50000: 60 } as const
const WARM = 10
const FIXES = 20

/** VS Code's own extension for Markdown, built as ours is (a client, a server of its own): these machines are noisy, ratios are not. */
const PEER = 'vscode.markdown-language-features'

export async function run(): Promise<void> {
  const extension = extensions.getExtension<Api>('hausstil.hausstil')
  if (!extension) throw new Error('the extension is not there')
  const folder = mkdtempSync(join(tmpdir(), 'hausstil-bench-'))
  const file = (name: string, words: number): Uri => {
    const path = join(folder, name)
    writeFileSync(path, release(words))
    return Uri.file(path)
  }
  try {
    switch (process.env.HAUSSTIL_BENCH_ROUND) {
      case 'house':
        return await houseRound(extension)
      case 'window':
        return await windowRound(extension)
      case 'first':
        await emptyRound(extension, file)
        return
      default: {
        const api = await emptyRound(extension, file)
        const second = file('second.pm.md', 600)
        const next = await findings(api, second)
        print('findings after opening, 600 words, with the server there', next.found - next.heard, 400)
        await fixAll(api, second)
        await keystrokes(api, 600, 16)
        await findings(api, file('long.pm.md', 50_000))
        await keystrokes(api, 50_000, 50)
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Nothing tells of releases: the server starts with the first one that is opened. */
async function emptyRound(extension: Extension<Api>, file: (name: string, words: number) => Uri): Promise<Api> {
  const peer = await activation(PEER)
  const own = await activation(extension.id)
  print('activation', own, 100)
  print('… of VS Code’s own extension for Markdown, its server included', peer)
  const api = extension.exports
  const start = await findings(api, file('first.pm.md', 600))
  const ready = at(READY)
  print('first findings after opening, 600 words, no server yet', start.found - start.heard, 400)
  print('… until its process runs', at(FORKED) - start.heard)
  print('… until what talks to it is loaded, meanwhile', at(LOADED) - start.heard)
  print('… until both have shaken hands', ready - start.heard)
  print('… from there to the findings', start.found - ready)
  // After ours, so that whatever VS Code does for a first editor is not counted for us alone.
  const peerFirst = await firstOutline(file('peer.md', 600))
  print('activation and first findings', own + start.found - start.heard)
  print('… the same of the Markdown extension: activation and first outline', peer + peerFirst)
  return api
}

/** The server starts with the window; a release is opened when it is there, and at once another. */
async function houseRound(extension: Extension<Api>): Promise<void> {
  const own = await activation(extension.id)
  print('activation, or what was left of it', own, 100)
  const api = extension.exports
  await api.server.searched
  print('from its beginning until the server is there, with nothing open', at(READY) - at(ACTIVATED))
  const uris = (await workspace.findFiles('*.pm.md')).sort((a, b) => (a.path < b.path ? -1 : 1))
  const times: number[] = []
  for (const uri of uris) {
    const { heard, found } = await findings(api, uri)
    times.push(found - heard)
  }
  print('first findings after opening, 600 words', times[0] ?? Number.NaN, 400)
  for (const time of times.slice(1)) print('… of the next', time)
}

/** The release is there before the extension is. */
async function windowRound(extension: Extension<Api>): Promise<void> {
  await activation(extension.id)
  const { status } = extension.exports
  const uri = window.activeTextEditor?.document.uri ?? workspace.textDocuments[0]?.uri
  if (!uri) throw new Error('no release is open')
  if (!status.of(uri)) await checked(status, uri, 1)
  const start = at(ACTIVATED)
  print('from the beginning of activation to the findings, 600 words', at(FOUND) - start, 400)
  print('… until its process runs', at(FORKED) - start)
  print('… until what talks to it is loaded, meanwhile', at(LOADED) - start)
  print('… until both have shaken hands', at(READY) - start)
}

/** How long an extension takes to be there. */
async function activation(id: string): Promise<number> {
  const start = performance.now()
  await extensions.getExtension(id)?.activate()
  return performance.now() - start
}

/** Opens a file; the moment in which extensions hear of it. What VS Code does before is not ours. */
async function opened(uri: Uri): Promise<number> {
  const heard = new Promise<number>((resolve) => {
    const subscription = workspace.onDidOpenTextDocument((document) => {
      if (document.uri.toString() !== uri.toString()) return
      subscription.dispose()
      resolve(performance.now())
    })
  })
  await commands.executeCommand('vscode.open', uri)
  return heard
}

async function firstOutline(uri: Uri): Promise<number> {
  const start = await opened(uri)
  for (;;) {
    const symbols = await commands.executeCommand<unknown[] | undefined>('vscode.executeDocumentSymbolProvider', uri)
    if (symbols?.length) return performance.now() - start
  }
}

/** When the client last passed a mark. */
function at(mark: string): number {
  const passed = performance.getEntriesByName(mark).at(-1)
  if (!passed) throw new Error(`the client never passed ${mark}`)
  return passed.startTime
}

/** Opens a release; when extensions heard of it and when its findings were out. */
async function findings({ status }: Api, uri: Uri): Promise<{ readonly heard: number; readonly found: number }> {
  const found = checked(status, uri, 1)
  const heard = await opened(uri)
  return { heard, found: await found }
}

/** When the diagnostics of a version are out: the status follows them on the same connection. */
function checked(status: Api['status'], uri: Uri, version: number): Promise<number> {
  return new Promise((resolve) => {
    const subscription = status.onDidChange((news) => {
      if (news.state !== 'checked' || Uri.parse(news.uri).toString() !== uri.toString() || news.version < version)
        return
      subscription.dispose()
      resolve(performance.now())
    })
  })
}

/** Asks for all safe fixes, as the editor does before it saves. */
async function fixAll({ server }: Api, uri: Uri): Promise<void> {
  const times: number[] = []
  for (let i = 0; i < FIXES; i++) {
    const start = performance.now()
    await server.request('textDocument/codeAction', {
      textDocument: { uri: uri.toString() },
      range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
      context: { diagnostics: [], only: ['source.fixAll'] }
    })
    times.push(performance.now() - start)
  }
  print('all safe fixes, 600 words, median', median(times), 20)
}

/** Types into the middle of the release that is shown. */
async function keystrokes({ status }: Api, words: keyof typeof KEYS, limit: number): Promise<void> {
  const editor = window.activeTextEditor
  if (!editor) throw new Error('the release is not shown')
  const { document } = editor
  const { line } = document.positionAt(document.getText().length / 2)
  const end = document.lineAt(line).range.end
  editor.selection = new Selection(end, end)
  const times: number[] = []
  const whole: number[] = []
  for (let i = 0; i < KEYS[words]; i++) {
    const arrives = changed(document)
    const done = checked(status, document.uri, document.version + 1)
    const start = performance.now()
    await commands.executeCommand('type', { text: 'abc '[i % 4] })
    const at = await arrives
    const finished = await done
    if (i < WARM) continue
    times.push(finished - at)
    whole.push(at - start)
  }
  const name = words.toLocaleString('en')
  print(`keystroke to findings, ${name} words, median`, median(times))
  print('… 95th percentile', quantile(times, 0.95), limit)
  print('… the editor’s own way from the key to the extension host, median', median(whole))
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

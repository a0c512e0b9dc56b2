import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { spellCheckDocument } from 'cspell-lib'
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node'
import { median, quantile } from './process.ts'

interface Published {
  readonly uri: string
  readonly version?: number
}

export interface Keystrokes {
  readonly own: { readonly median: number; readonly p95: number }
  readonly peer: { readonly median: number }
  /** From didOpen to the first diagnostics, the dictionaries' loading included. */
  readonly openMs: number
  readonly peakMegabytes: number
}

/** Types into the middle of a release through the built server, and checks the same text with cspell-lib in between. */
export async function keystrokes(text: string, count: number): Promise<Keystrokes> {
  // Started as the client starts it, see client/src/server-process.ts.
  const argv = ['--max-semi-space-size=8', '--min-semi-space-size=4', 'dist/server.cjs', '--stdio']
  const server = spawn(process.execPath, argv, { stdio: ['pipe', 'pipe', 'inherit'] })
  const connection = createMessageConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin)
  )
  const waiting = new Map<number, () => void>()
  connection.onNotification('textDocument/publishDiagnostics', (p: Published) => {
    if (p.version !== undefined) waiting.get(p.version)?.()
  })
  connection.onRequest('workspace/configuration', (p: { items: unknown[] }) => p.items.map(() => null))
  connection.onRequest('client/registerCapability', () => null)
  connection.listen()
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    workspaceFolders: null,
    capabilities: {}
  })
  await connection.sendNotification('initialized', {})

  const uri = 'file:///bench/release.pm.md'
  const answer = (version: number) => new Promise<void>((resolve) => waiting.set(version, resolve))
  const openStart = performance.now()
  const opened = answer(1)
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'pressemitteilung', version: 1, text }
  })
  await opened
  const openMs = performance.now() - openStart

  const lines = text.split('\n')
  const line = lines.findIndex((l, i) => i > lines.length / 2 && l.length > 60)
  const times: number[] = []
  for (let i = 0; i < count; i++) {
    const version = i + 2
    const done = answer(version)
    const position = { line, character: 20 + i }
    const start = performance.now()
    await connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges: [{ range: { start: position, end: position }, text: 'abc '[i % 4] }]
    })
    await done
    // The first ones warm the machine up.
    if (i >= 10) times.push(performance.now() - start)
  }
  const peakMegabytes =
    Number(/VmHWM:\s+(\d+)/u.exec(readFileSync(`/proc/${server.pid}/status`, 'utf8'))?.[1] ?? 0) / 1024
  connection.dispose()
  server.kill()
  return {
    own: { median: median(times), p95: quantile(times, 0.95) },
    peer: { median: median(await peerTimes(text, 5)) },
    openMs,
    peakMegabytes
  }
}

async function peerTimes(text: string, rounds: number): Promise<number[]> {
  const dictionary = createRequire(import.meta.url).resolve('@cspell/dict-de-de/cspell-ext.json')
  const settings = {
    version: '0.2' as const,
    import: [dictionary],
    language: 'de',
    dictionaries: ['de-de'],
    loadDefaultConfiguration: false
  }
  const times: number[] = []
  for (let i = 0; i <= rounds; i++) {
    const document = { uri: 'file:///bench/release.md', text: `${text}\n${i}`, languageId: 'markdown', locale: 'de' }
    const start = performance.now()
    await spellCheckDocument(document, { generateSuggestions: false, noConfigSearch: true }, settings)
    if (i > 0) times.push(performance.now() - start)
  }
  return times
}

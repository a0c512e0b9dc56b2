import { type ChildProcess, fork, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { pathToFileURL } from 'node:url'
import type {
  ClientCapabilities,
  CodeAction,
  CodeActionContext,
  Diagnostic,
  DocumentSymbol,
  InitializeResult,
  Range,
  TextDocumentContentChangeEvent,
  TextEdit
} from 'vscode-languageserver/node'
import {
  createConnection,
  createMessageConnection,
  IPCMessageReader,
  IPCMessageWriter,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter
} from 'vscode-languageserver/node'
import type { Rule } from '../../server/src/core/engine/define-rule.ts'
import type { Knowledge } from '../../server/src/core/german/words/knowledge.ts'
import {
  type InitializationOptions,
  type ReleaseStatus,
  UPCOMING,
  type UpcomingParams
} from '../../server/src/lsp/protocol.ts'
import { serve } from '../../server/src/lsp/server.ts'
import { knowledge } from './knowledge.ts'

/** The server as it ships. */
export const SERVER = process.env.HAUSSTIL_SERVER ?? join(import.meta.dirname, '../../dist/server.cjs')

export interface Published {
  readonly uri: string
  readonly version?: number
  readonly diagnostics: Diagnostic[]
}

export interface ClientOptions {
  /** Absolute paths. */
  readonly folders?: readonly string[]
  /** The settings section `hausstil`, by document. */
  readonly settings?: (uri: string) => unknown
  readonly capabilities?: ClientCapabilities
  readonly initializationOptions?: InitializationOptions
  /** Announced before anything else is said. */
  readonly upcoming?: UpcomingParams
  readonly transport?: 'stdio' | 'ipc'
  /** A server with these rules instead of the built one, within the test's own process. */
  readonly rules?: readonly Rule[]
  /** For that server, instead of what ships. */
  readonly knowledge?: Knowledge | (() => Promise<Knowledge>)
}

/** What VS Code says it can do, as far as the server asks. */
const editor: ClientCapabilities = {
  workspace: {
    configuration: true,
    workspaceFolders: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
    workspaceEdit: { documentChanges: true }
  },
  textDocument: { publishDiagnostics: { versionSupport: true, codeDescriptionSupport: true } }
}

/** An editor in small: talks to the built server and keeps everything that it says, in order. */
export class LspClient {
  readonly connection: MessageConnection
  readonly published: Published[] = []
  readonly statuses: ReleaseStatus[] = []
  readonly logged: string[] = []
  /** Notifications that pop up in an editor; there should never be one. */
  readonly shown: string[] = []
  readonly registered: { readonly method: string; readonly registerOptions?: unknown }[] = []
  initialized!: InitializeResult
  settings: (uri: string) => unknown
  readonly #process: ChildProcess | undefined
  readonly #waiting = new Set<() => void>()
  readonly #texts = new Map<string, { version: number; text: string }>()

  private constructor(process: ChildProcess | undefined, connection: MessageConnection, options: ClientOptions) {
    this.#process = process
    this.connection = connection
    this.settings = options.settings ?? (() => null)
    this.#listen()
  }

  static async start(options: ClientOptions = {}): Promise<LspClient> {
    const [child, connection] = options.rules ? inProcess(options.rules, options.knowledge) : built(options.transport)
    const client = new LspClient(child, connection, options)
    if (options.upcoming) await connection.sendNotification(UPCOMING, options.upcoming)
    client.initialized = await connection.sendRequest('initialize', {
      // The server watches that process and ends with it; one in the same process would watch for ever.
      processId: child ? process.pid : null,
      rootUri: null,
      workspaceFolders: (options.folders ?? []).map((path) => ({ uri: uriOf(path), name: path })),
      capabilities: options.capabilities ?? editor,
      initializationOptions: options.initializationOptions
    })
    await connection.sendNotification('initialized', {})
    return client
  }

  /** Opens a document at version 1. */
  async open(uri: string, text: string, languageId = 'markdown'): Promise<void> {
    this.#texts.set(uri, { version: 1, text })
    const textDocument = { uri, languageId, version: 1, text }
    await this.connection.sendNotification('textDocument/didOpen', { textDocument })
  }

  /** Sends a change at the next version, which it returns; a string replaces the whole text. */
  async change(uri: string, change: string | TextDocumentContentChangeEvent): Promise<number> {
    const held = this.#texts.get(uri)
    if (!held) throw new Error(`not open: ${uri}`)
    held.version++
    held.text = typeof change === 'string' ? change : 'range' in change ? held.text : change.text
    const contentChanges = [typeof change === 'string' ? { text: change } : change]
    await this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: held.version },
      contentChanges
    })
    return held.version
  }

  async close(uri: string): Promise<void> {
    this.#texts.delete(uri)
    await this.connection.sendNotification('textDocument/didClose', { textDocument: { uri } })
  }

  /** The diagnostics of a document, as soon as they are out for this version. */
  async diagnostics(uri: string, version?: number): Promise<Published> {
    return this.until(() => this.published.findLast((p) => p.uri === uri && p.version === version))
  }

  async status(uri: string, version: number): Promise<ReleaseStatus> {
    return this.until(() => this.statuses.findLast((s) => s.uri === uri && s.version === version))
  }

  /** Waits for what the server says; fails where it says nothing of the kind for ten seconds. */
  async until<T>(look: () => T | undefined): Promise<T> {
    for (;;) {
      const found = look()
      if (found !== undefined) return found
      await new Promise<void>((resolve, reject) => {
        const silence = setTimeout(() => reject(new Error(`the server never said: ${look}`)), 10_000)
        this.#waiting.add(() => {
          clearTimeout(silence)
          resolve()
        })
      })
    }
  }

  async codeActions(uri: string, range: Range, context: Partial<CodeActionContext> = {}): Promise<CodeAction[]> {
    return this.connection.sendRequest('textDocument/codeAction', {
      textDocument: { uri },
      range,
      context: { diagnostics: [], ...context }
    })
  }

  /** The edits of fix-all; none where there is nothing to mend. */
  async fixAll(uri: string): Promise<TextEdit[]> {
    const everything = { start: { line: 0, character: 0 }, end: { line: 1e6, character: 0 } }
    const actions = await this.codeActions(uri, everything, { only: ['source.fixAll.hausstil'] })
    return actions.flatMap((action) => editsOf(action))
  }

  async symbols(uri: string): Promise<DocumentSymbol[]> {
    return this.connection.sendRequest('textDocument/documentSymbol', { textDocument: { uri } })
  }

  /** Tells the server that files on disk have changed. */
  async touch(...paths: readonly string[]): Promise<void> {
    const changes = paths.map((path) => ({ uri: uriOf(path), type: 2 }))
    await this.connection.sendNotification('workspace/didChangeWatchedFiles', { changes })
  }

  /** Shuts the server down as an editor does; the exit code of its process, null where it has none of its own. */
  async stop(): Promise<number | null> {
    await this.connection.sendRequest('shutdown')
    const child = this.#process
    const ended = new Promise<number | null>((resolve) => child?.once('exit', resolve) ?? resolve(null))
    if (child) await this.connection.sendNotification('exit')
    const code = await ended
    this.connection.dispose()
    return code
  }

  /** Breaks the connection off without a word and waits for the server's end. */
  async vanish(): Promise<void> {
    const child = this.#process
    if (!child) return
    const ended = new Promise((resolve) => child.once('exit', resolve))
    if (child.connected) child.disconnect()
    child.stdin?.destroy()
    child.stdout?.destroy()
    await ended
    this.connection.dispose()
  }

  /** Of the built server's process. */
  get pid(): number | undefined {
    return this.#process?.pid
  }

  #listen(): void {
    const keep = <T>(list: T[]) => {
      return (value: T): void => {
        list.push(value)
        const waiting = [...this.#waiting]
        this.#waiting.clear()
        for (const resolve of waiting) resolve()
      }
    }
    const message = (list: string[]) => {
      const add = keep(list)
      return (params: { readonly message: string }): void => add(params.message)
    }
    const { connection } = this
    connection.onNotification('textDocument/publishDiagnostics', keep(this.published))
    connection.onNotification('hausstil/status', keep(this.statuses))
    connection.onNotification('window/logMessage', message(this.logged))
    connection.onNotification('window/showMessage', message(this.shown))
    connection.onRequest('client/registerCapability', (params: { registrations: LspClient['registered'] }) => {
      for (const registration of params.registrations) keep(this.registered)(registration)
      return null
    })
    connection.onRequest('workspace/configuration', (params: { items: { scopeUri?: string }[] }) =>
      params.items.map((item) => this.settings(item.scopeUri ?? ''))
    )
    connection.listen()
  }
}

/** The text edits of a code action on one document. */
export function editsOf(action: CodeAction): TextEdit[] {
  return (action.edit?.documentChanges ?? []).flatMap((change) =>
    'edits' in change ? (change.edits as TextEdit[]) : []
  )
}

export function uriOf(path: string): string {
  return pathToFileURL(path).href
}

function built(transport: ClientOptions['transport']): [ChildProcess, MessageConnection] {
  if (!existsSync(SERVER)) throw new Error('Der Server ist nicht gebaut: npm run build')
  return transport === 'ipc' ? overIpc() : overStreams()
}

function inProcess(
  rules: readonly Rule[],
  known: NonNullable<ClientOptions['knowledge']> = knowledge()
): [undefined, MessageConnection] {
  const [toServer, toClient] = [new PassThrough(), new PassThrough()]
  serve(createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient)), {
    rules,
    knowledgeOf: typeof known === 'function' ? known : async () => known,
    rulesFolder: '/regeln'
  })
  return [undefined, createMessageConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer))]
}

function overStreams(): [ChildProcess, MessageConnection] {
  const child = spawn(process.execPath, [SERVER, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] })
  return [child, createMessageConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin))]
}

function overIpc(): [ChildProcess, MessageConnection] {
  const child = fork(SERVER, ['--node-ipc'], { execArgv: [] })
  return [child, createMessageConnection(new IPCMessageReader(child), new IPCMessageWriter(child))]
}

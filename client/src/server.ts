import type { ChildProcess } from 'node:child_process'
import {
  type CancellationToken,
  type Disposable,
  type ExtensionContext,
  type LogOutputChannel,
  type TextDocument,
  workspace
} from 'vscode'
import type { LanguageClient } from 'vscode-languageclient/node'
import { HOUSE_FILE_NAME, RELEASE_LANGUAGE, type ReleaseStatus, STATUS } from '../../server/src/lsp/protocol.ts'
import { endServerProcess, forgetOtherVersions, hasEnded, LOADED, READY, startServerProcess } from './server-process.ts'
import { releaseOfWorkspace, tellUpcoming, type Upcoming, upcomingOf } from './upcoming.ts'

/** How far something is that takes its time. */
export interface Progress {
  readonly message: string
  /** Of 100. */
  readonly percentage: number
}

/**
 * The server, started where the workspace holds a release or a house file, else when the first one is opened. Before that not even
 * the code that talks to it is loaded: a person who edits some other Markdown file pays for nothing.
 */
export class Server implements Disposable {
  readonly #context: ExtensionContext
  readonly #log: LogOutputChannel
  readonly #onStatus: (status: ReleaseStatus) => void
  readonly #subscription: Disposable
  /** Resolves when the workspace has been searched for releases; a server that they need is under way then. */
  readonly searched: Promise<void>
  #started: Promise<LanguageClient> | undefined
  #typedCharacters: readonly string[] = []
  #tasks = 0
  #process: ChildProcess | undefined

  constructor(context: ExtensionContext, log: LogOutputChannel, onStatus: (status: ReleaseStatus) => void) {
    this.#context = context
    this.#log = log
    this.#onStatus = onStatus
    this.#subscription = workspace.onDidOpenTextDocument((document) => {
      if (concerns(document)) void this.start(upcomingOf(document))
    })
    const open = workspace.textDocuments.find(concerns)
    if (open) void this.start(upcomingOf(open))
    this.searched = open
      ? Promise.resolve()
      : this.#startForWorkspace().catch((error: Error) => log.warn(error.message))
  }

  get isStarted(): boolean {
    return this.#started !== undefined
  }

  /** The characters after which the server may have something to mend; none before it runs. */
  get typedCharacters(): readonly string[] {
    return this.#typedCharacters
  }

  /** @param upcoming the release that it is started for, or one like it: checked while the client gets ready */
  start(upcoming?: Upcoming): Promise<LanguageClient> {
    this.#started ??= this.#start(upcoming)
    return this.#started
  }

  async request<R>(method: string, params: object, token?: CancellationToken): Promise<R> {
    const client = await this.start()
    // An argument that is there counts, undefined or not: two would go out as parameters by position.
    return token ? client.sendRequest<R>(method, params, token) : client.sendRequest<R>(method, params)
  }

  /** A request that takes its time, with news of how far it is. */
  async requestWithProgress<R>(
    method: string,
    params: object,
    token: CancellationToken,
    onProgress: (news: Progress) => void
  ): Promise<R> {
    const client = await this.start()
    const { onWorkDone } = await import('./language-client.ts')
    const workDoneToken = `${method}/${++this.#tasks}`
    const listening = onWorkDone(client, workDoneToken, onProgress)
    try {
      return await client.sendRequest<R>(method, { ...params, workDoneToken }, token)
    } finally {
      listening.dispose()
    }
  }

  /** Tells a server that runs; one that does not need not know. */
  async notify(method: string, params: object): Promise<void> {
    const client = await this.#started
    await client?.sendNotification(method, params)
  }

  async execute(command: string, ...args: readonly string[]): Promise<void> {
    await this.request('workspace/executeCommand', { command, arguments: args })
  }

  /** Ends the server; resolves when its process has gone. */
  async stop(): Promise<void> {
    const started = this.#started
    this.#started = undefined
    // A client that cannot say good-bye has lost its server.
    await started?.then((client) => client.dispose()).catch(() => {})
    if (this.#process) await endServerProcess(this.#process)
  }

  dispose(): void {
    this.#subscription.dispose()
    void this.stop()
  }

  /** Has the server there, and everything that a check needs read, when a person of a press office opens a release. */
  async #startForWorkspace(): Promise<void> {
    const upcoming = await releaseOfWorkspace(this.#context)
    if (upcoming && !this.isStarted) await this.start(upcoming)
  }

  async #start(upcoming: Upcoming | undefined): Promise<LanguageClient> {
    // The process first: it loads what it needs beside us.
    const child = this.#running()
    if (upcoming) tellUpcoming(child, upcoming)
    const { createLanguageClient } = await import('./language-client.ts')
    const client = createLanguageClient(() => this.#running(), this.#log)
    client.onNotification(STATUS, this.#onStatus)
    performance.mark(LOADED)
    await client.start()
    performance.mark(READY)
    const typed = client.initializeResult?.capabilities.documentOnTypeFormattingProvider
    this.#typedCharacters = typed ? [typed.firstTriggerCharacter, ...(typed.moreTriggerCharacter ?? [])] : []
    void forgetOtherVersions(this.#context).catch((error: Error) => this.#log.warn(error.message))
    return client
  }

  /** The server's process, a new one where there is none or it has ended. */
  #running(): ChildProcess {
    if (this.#process === undefined || hasEnded(this.#process)) {
      this.#process = startServerProcess(this.#context, this.#log)
    }
    return this.#process
  }
}

function concerns(document: TextDocument): boolean {
  return document.languageId === RELEASE_LANGUAGE || document.uri.path.endsWith(`/${HOUSE_FILE_NAME}`)
}

import { join } from 'node:path'
import { type Disposable, type ExtensionContext, type LogOutputChannel, type TextDocument, workspace } from 'vscode'
import {
  type DocumentSelector,
  LanguageClient,
  type LanguageClientOptions,
  RevealOutputChannelOn,
  TransportKind
} from 'vscode-languageclient/node'
import { HOUSE_FILE_NAME, RELEASE_LANGUAGE, type ReleaseStatus, STATUS } from '../../server/src/lsp/protocol.ts'

const selector: DocumentSelector = [
  { language: RELEASE_LANGUAGE },
  { scheme: 'file', pattern: `**/${HOUSE_FILE_NAME}` }
]

/** The server, started when the first release or house file is open, and not before. */
export class Server implements Disposable {
  readonly #client: LanguageClient
  readonly #subscription: Disposable
  #started: Promise<void> | undefined

  constructor(context: ExtensionContext, log: LogOutputChannel, onStatus: (status: ReleaseStatus) => void) {
    this.#client = createClient(context, log)
    this.#client.onNotification(STATUS, onStatus)
    this.#subscription = workspace.onDidOpenTextDocument((document) => {
      if (concerns(document)) void this.start()
    })
    if (workspace.textDocuments.some(concerns)) void this.start()
  }

  start(): Promise<void> {
    this.#started ??= this.#client.start()
    return this.#started
  }

  async request<R>(method: string, params: object): Promise<R> {
    await this.start()
    return this.#client.sendRequest<R>(method, params)
  }

  async execute(command: string, ...args: readonly string[]): Promise<void> {
    await this.request('workspace/executeCommand', { command, arguments: args })
  }

  dispose(): void {
    this.#subscription.dispose()
    void this.#client.dispose().catch(() => {})
  }
}

function concerns(document: TextDocument): boolean {
  return document.languageId === RELEASE_LANGUAGE || document.uri.path.endsWith(`/${HOUSE_FILE_NAME}`)
}

function createClient(context: ExtensionContext, log: LogOutputChannel): LanguageClient {
  const module = context.asAbsolutePath(join('dist', 'server.cjs'))
  const options: LanguageClientOptions = {
    documentSelector: selector,
    diagnosticCollectionName: 'hausstil',
    outputChannel: log,
    // Findings are marks in the text; nothing pops up.
    revealOutputChannelOn: RevealOutputChannelOn.Never
  }
  const run = { module, transport: TransportKind.ipc }
  const debug = { ...run, options: { execArgv: ['--nolazy', '--inspect=6009'] } }
  return new LanguageClient('hausstil', 'Hausstil', { run, debug }, options)
}

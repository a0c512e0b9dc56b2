import { join } from 'node:path'
import type { Disposable, ExtensionContext, LogOutputChannel } from 'vscode'
import {
  type DocumentSelector,
  LanguageClient,
  type LanguageClientOptions,
  RevealOutputChannelOn,
  TransportKind,
  WorkDoneProgress
} from 'vscode-languageclient/node'
import { HOUSE_FILE_NAME, type InitializationOptions, RELEASE_LANGUAGE } from '../../server/src/lsp/protocol.ts'
import type { Progress } from './server.ts'
import { ServerCrashes } from './server-crashes.ts'

const selector: DocumentSelector = [
  { language: RELEASE_LANGUAGE },
  { scheme: 'file', pattern: `**/${HOUSE_FILE_NAME}` }
]

/**
 * Megabytes for what lives shortly. Node's 16 let garbage pile up in a server that mostly waits; with 4 it took 127 MB instead of 145
 * for a release of 600 words, and no longer for a keystroke.
 */
const SMALL_HEAP = '--max-semi-space-size=4'

/** The client for the server in `dist/`, over the editor's own channel to its child. */
export function createLanguageClient(context: ExtensionContext, log: LogOutputChannel): LanguageClient {
  const module = context.asAbsolutePath(join('dist', 'server.cjs'))
  const options: LanguageClientOptions = {
    documentSelector: selector,
    diagnosticCollectionName: 'hausstil',
    outputChannel: log,
    initializationOptions: { caret: true } satisfies InitializationOptions,
    // `Typing` asks by itself, and keeps up with quick hands.
    middleware: { provideOnTypeFormattingEdits: () => [] },
    // Findings are marks in the text; nothing pops up.
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    errorHandler: new ServerCrashes(log, () => client.start())
  }
  const run = { module, transport: TransportKind.ipc, options: { execArgv: [SMALL_HEAP] } }
  const debug = { ...run, options: { execArgv: [SMALL_HEAP, '--nolazy', '--inspect=6009'] } }
  const client = new LanguageClient('hausstil', 'Hausstil', { run, debug }, options)
  return client
}

/** Listens to how far the work of this token is. */
export function onWorkDone(client: LanguageClient, token: string, onProgress: (news: Progress) => void): Disposable {
  return client.onProgress(WorkDoneProgress.type, token, (news) => {
    if (news.kind === 'report') onProgress({ message: news.message ?? '', percentage: news.percentage ?? 0 })
  })
}

import { join } from 'node:path'
import type { ExtensionContext, LogOutputChannel } from 'vscode'
import {
  type DocumentSelector,
  LanguageClient,
  type LanguageClientOptions,
  RevealOutputChannelOn,
  TransportKind
} from 'vscode-languageclient/node'
import { HOUSE_FILE_NAME, type InitializationOptions, RELEASE_LANGUAGE } from '../../server/src/lsp/protocol.ts'
import { ServerCrashes } from './server-crashes.ts'

const selector: DocumentSelector = [
  { language: RELEASE_LANGUAGE },
  { scheme: 'file', pattern: `**/${HOUSE_FILE_NAME}` }
]

/** The client for the server in `dist/`, over the editor's own channel to its child. */
export function createLanguageClient(context: ExtensionContext, log: LogOutputChannel): LanguageClient {
  const module = context.asAbsolutePath(join('dist', 'server.cjs'))
  const options: LanguageClientOptions = {
    documentSelector: selector,
    diagnosticCollectionName: 'hausstil',
    outputChannel: log,
    initializationOptions: { caret: true } satisfies InitializationOptions,
    // Findings are marks in the text; nothing pops up.
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    errorHandler: new ServerCrashes(log, () => client.start())
  }
  const run = { module, transport: TransportKind.ipc }
  const debug = { ...run, options: { execArgv: ['--nolazy', '--inspect=6009'] } }
  const client = new LanguageClient('hausstil', 'Hausstil', { run, debug }, options)
  return client
}

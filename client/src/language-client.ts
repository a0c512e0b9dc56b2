import type { ChildProcess } from 'node:child_process'
import { type Disposable, extensions, type LogOutputChannel, workspace } from 'vscode'
import {
  type DocumentSelector,
  IPCMessageReader,
  IPCMessageWriter,
  LanguageClient,
  type LanguageClientOptions,
  type MessageTransports,
  RevealOutputChannelOn,
  WorkDoneProgress
} from 'vscode-languageclient/node'
import { HOUSE_FILE_NAME, type InitializationOptions, RELEASE_LANGUAGE } from '../../server/src/lsp/protocol.ts'
import { savedAtOnce } from './house-edits.ts'
import { entriesFor } from './light-bulb.ts'
import type { Progress } from './server.ts'
import { ServerCrashes } from './server-crashes.ts'

const selector: DocumentSelector = [
  { language: RELEASE_LANGUAGE },
  { scheme: 'file', pattern: `**/${HOUSE_FILE_NAME}` }
]

/** @param server gives the process to talk to: the one that was started, or after a crash the next */
export function createLanguageClient(server: () => ChildProcess, log: LogOutputChannel): LanguageClient {
  const options: LanguageClientOptions = {
    documentSelector: selector,
    diagnosticCollectionName: 'hausstil',
    outputChannel: log,
    initializationOptions: { caret: true, json: tellsJson(), groups: true } satisfies InitializationOptions,
    middleware: {
      // `Typing` asks by itself, and keeps up with quick hands.
      provideOnTypeFormattingEdits: () => [],
      provideCodeActions: async (document, range, context, token, next) => {
        const actions = await next(document, range, context, token)
        return actions && entriesFor(document, range, actions.map(savedAtOnce))
      }
    },
    // Findings are marks in the text; nothing pops up.
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    errorHandler: new ServerCrashes(log, () => client.start())
  }
  const connect = async (): Promise<MessageTransports> => {
    const child = server()
    return { reader: new IPCMessageReader(child), writer: new IPCMessageWriter(child) }
  }
  const client = new LanguageClient('hausstil', 'Hausstil', connect, options)
  return client
}

/** Whether VS Code checks JSON, as it does unless somebody has switched that off. */
function tellsJson(): boolean {
  const isThere = extensions.getExtension('vscode.json-language-features') !== undefined
  return isThere && workspace.getConfiguration('json').get('validate.enable', true)
}

/** Listens to how far the work of this token is. */
export function onWorkDone(client: LanguageClient, token: string, onProgress: (news: Progress) => void): Disposable {
  return client.onProgress(WorkDoneProgress.type, token, (news) => {
    if (news.kind === 'report') onProgress({ message: news.message ?? '', percentage: news.percentage ?? 0 })
  })
}

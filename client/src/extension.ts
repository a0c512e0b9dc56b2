import { type ExtensionContext, window } from 'vscode'
import { registerCommands } from './commands.ts'
import { PasteAsParagraphs } from './import.ts'
import { NoBreakSpaces } from './no-break-spaces.ts'
import { PreviewPanel } from './preview/panel.ts'
import { Releases } from './releases.ts'
import { Server } from './server.ts'
import { Status } from './status.ts'

/** What the extension's own tests look at. */
export interface Api {
  readonly server: Server
  readonly status: Status
  readonly preview: PreviewPanel
}

export function activate(context: ExtensionContext): Api {
  const log = window.createOutputChannel('Hausstil', { log: true })
  const status = new Status()
  const server = new Server(context, log, (news) => {
    status.update(news)
    preview.update(news.uri)
  })
  const preview = new PreviewPanel(context, server)
  const releases = new Releases(context.workspaceState)
  context.subscriptions.push(
    log,
    status,
    server,
    preview,
    releases,
    new NoBreakSpaces(),
    PasteAsParagraphs.register(server)
  )
  context.subscriptions.push(...registerCommands({ server, status, releases, preview }))
  return { server, status, preview }
}

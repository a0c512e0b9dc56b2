import { type ExtensionContext, window } from 'vscode'
import { Caret } from './caret.ts'
import { registerCommands } from './commands.ts'
import { EmbargoCountdown } from './embargo.ts'
import { OtherEncoding } from './encoding.ts'
import { FiguresItem } from './figures-item.ts'
import { CheckTask } from './folder-check.ts'
import { ImportNotes } from './import-notes.ts'
import { registerChoice } from './light-bulb.ts'
import { listEnds } from './list-end.ts'
import { NoBreakSpaces } from './no-break-spaces.ts'
import { PasteAsParagraphs } from './paste.ts'
import { PreviewPanel } from './preview/panel.ts'
import { ActiveRelease } from './release-states.ts'
import { ReleaseView } from './release-view.ts'
import { Releases } from './releases.ts'
import { Server } from './server.ts'
import { ACTIVATED } from './server-process.ts'
import { Status } from './status.ts'
import { Typing } from './typing.ts'

/** What the extension's own tests look at. */
export interface Api {
  readonly server: Server
  readonly status: Status
  readonly preview: PreviewPanel
  readonly view: ReleaseView
  readonly figures: FiguresItem
  readonly embargo: EmbargoCountdown
  readonly importNotes: ImportNotes
}

let running: Server | undefined

export function activate(context: ExtensionContext): Api {
  performance.mark(ACTIVATED)
  const log = window.createOutputChannel('Hausstil', { log: true })
  const status = new Status()
  const server = new Server(context, log, (news) => {
    status.update(news)
    preview.update(news.uri)
    active.update(news)
  })
  running = server
  const preview = new PreviewPanel(context, server)
  const releases = new Releases(context.workspaceState)
  const active = new ActiveRelease(server)
  const view = new ReleaseView(active)
  const figures = new FiguresItem(active)
  const embargo = new EmbargoCountdown(active)
  const importNotes = new ImportNotes()
  context.subscriptions.push(log, status, server, preview, releases, active, view, figures, embargo, importNotes)
  context.subscriptions.push(
    new NoBreakSpaces(),
    new Caret(server),
    new Typing(server),
    listEnds(),
    ...OtherEncoding.register(),
    registerChoice(),
    PasteAsParagraphs.register(server)
  )
  context.subscriptions.push(CheckTask.register(server))
  context.subscriptions.push(...registerCommands({ context, server, status, releases, preview, importNotes }))
  return { server, status, preview, view, figures, embargo, importNotes }
}

/** The editor waits for it: then no process is left. Everything else goes with the subscriptions. */
export async function deactivate(): Promise<void> {
  await running?.stop()
  running = undefined
}

import {
  type CancellationToken,
  CustomExecution,
  type Disposable,
  EventEmitter,
  l10n,
  ProgressLocation,
  type Pseudoterminal,
  Task,
  type TaskProvider,
  TaskScope,
  tasks,
  window,
  workspace
} from 'vscode'
import { CHECK_FOLDER, type CheckFolderParams, type FolderReport } from '../../server/src/lsp/protocol.ts'
import type { Progress, Server } from './server.ts'
import { countedFindings } from './texts.ts'

const TASK = 'hausstil'

/** Checks all releases of the workspace; the findings stand in the Problems panel. */
export async function checkFolders(server: Server): Promise<FolderReport | undefined> {
  const title = l10n.t('Checking all press releases')
  const report = await window.withProgress(
    { location: ProgressLocation.Notification, title, cancellable: true },
    (progress, token) => {
      let reached = 0
      return ask(server, token, ({ message, percentage }) => {
        progress.report({ message, increment: percentage - reached })
        reached = percentage
      })
    }
  )
  if (!report) return undefined
  window.setStatusBarMessage(`Hausstil: ${reportText(report)}`, 10_000)
  // Not waited for: it stays until somebody closes it, and the check is over.
  if (report.problems.length > 0) void window.showErrorMessage(report.problems.join('\n'))
  return report
}

/** The same as a task, for those who keep their work in tasks. */
export class CheckTask implements TaskProvider {
  readonly #server: Server

  constructor(server: Server) {
    this.#server = server
  }

  static register(server: Server): Disposable {
    return tasks.registerTaskProvider(TASK, new CheckTask(server))
  }

  provideTasks(): Task[] {
    return workspace.workspaceFolders?.length
      ? [this.#task(new Task({ type: TASK }, TaskScope.Workspace, '', TASK))]
      : []
  }

  resolveTask(task: Task): Task {
    return this.#task(task)
  }

  #task({ definition, scope }: Task): Task {
    const name = l10n.t('Check all press releases')
    const run = new CustomExecution(async () => new CheckTerminal(this.#server))
    // It reports by itself: without a list, if an empty one, VS Code asks what its output is to be searched for.
    return new Task(definition, scope ?? TaskScope.Workspace, name, 'Hausstil', run, [])
  }
}

/** Shows what a check of the folders yields. */
class CheckTerminal implements Pseudoterminal {
  readonly #server: Server
  readonly #write = new EventEmitter<string>()
  readonly onDidWrite = this.#write.event
  readonly #close = new EventEmitter<number>()
  readonly onDidClose = this.#close.event
  readonly #cancel = new Cancel()

  constructor(server: Server) {
    this.#server = server
  }

  async open(): Promise<void> {
    try {
      const report = await ask(this.#server, this.#cancel.token, () => {})
      for (const problem of report?.problems ?? []) this.#line(problem)
      this.#line(report ? reportText(report) : l10n.t('No folder is open.'))
      this.#close.fire(report && report.counts.error + report.houses.error === 0 ? 0 : 1)
    } catch (error) {
      this.#line(String(error))
      this.#close.fire(2)
    }
  }

  close(): void {
    this.#cancel.fire()
  }

  #line(text: string): void {
    this.#write.fire(`${text.replaceAll('\n', '\r\n')}\r\n`)
  }
}

/** What stops a check when its terminal is closed. */
class Cancel {
  readonly #event = new EventEmitter<unknown>()
  #isRequested = false

  get token(): CancellationToken {
    const isRequested = (): boolean => this.#isRequested
    return {
      get isCancellationRequested() {
        return isRequested()
      },
      onCancellationRequested: this.#event.event
    }
  }

  fire(): void {
    this.#isRequested = true
    this.#event.fire(undefined)
  }
}

async function ask(
  server: Server,
  token: CancellationToken,
  onProgress: (news: Progress) => void
): Promise<FolderReport | undefined> {
  // What lies on no disk, in a virtual workspace, the server cannot read.
  const onDisk = workspace.workspaceFolders?.filter(({ uri }) => uri.scheme === 'file') ?? []
  const folders = onDisk.map(({ uri }) => uri.toString())
  if (folders.length === 0) return undefined
  const params: CheckFolderParams = { folders }
  return server.requestWithProgress<FolderReport>(CHECK_FOLDER, params, token, onProgress)
}

function reportText({ releases, counts, houses, cancelled }: FolderReport): string {
  const checked = releases === 1 ? l10n.t('1 press release checked') : l10n.t('{0} press releases checked', releases)
  const inHouses =
    houses.error + houses.warning > 0 ? ` · ${l10n.t('House file: {0}', countedFindings({ ...houses, info: 0 }))}` : ''
  return `${checked}: ${countedFindings(counts)}${inHouses}${cancelled ? ` (${l10n.t('cancelled')})` : ''}`
}

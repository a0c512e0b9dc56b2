import { type Disposable, type LogOutputChannel, l10n, window } from 'vscode'
import { CloseAction, type CloseHandlerResult, ErrorAction, type ErrorHandler } from 'vscode-languageclient/node'

/** So often a server is started again … */
const MOST_RESTARTS = 3
/** … within this time, in milliseconds. */
const PERIOD_MS = 3 * 60_000

/** Starts a crashed server again, says so quietly, and gives up with a message when it keeps crashing. */
export class ServerCrashes implements ErrorHandler {
  readonly #log: LogOutputChannel
  readonly #restart: () => unknown
  #crashes: number[] = []
  #told: Disposable | undefined

  /** @param restart what a person can do when the handler has given up */
  constructor(log: LogOutputChannel, restart: () => unknown) {
    this.#log = log
    this.#restart = restart
  }

  /** The connection itself is broken or the server gone; its end comes as `closed`. */
  error(): { action: ErrorAction; handled: boolean } {
    return { action: ErrorAction.Continue, handled: true }
  }

  closed(): CloseHandlerResult {
    const now = performance.now()
    this.#crashes = [...this.#crashes.filter((at) => now - at < PERIOD_MS), now]
    if (this.#crashes.length <= MOST_RESTARTS) {
      const text = l10n.t('The checker had stopped and was started again.')
      this.#told?.dispose()
      this.#told = window.setStatusBarMessage(`$(warning) Hausstil: ${text}`, 10_000)
      return { action: CloseAction.Restart, message: text, handled: true }
    }
    this.#crashes = []
    this.#told?.dispose()
    const text = l10n.t('Hausstil has stopped several times and stays off. Your text is unharmed.')
    void this.#offerRestart(text)
    return { action: CloseAction.DoNotRestart, message: text, handled: true }
  }

  async #offerRestart(text: string): Promise<void> {
    const restart = l10n.t('Start Again')
    const showLog = l10n.t('Show Log')
    const chosen = await window.showErrorMessage(text, restart, showLog)
    if (chosen === restart) this.#restart()
    if (chosen === showLog) this.#log.show()
  }
}

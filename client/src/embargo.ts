import { type Disposable, l10n, StatusBarAlignment, ThemeColor, window } from 'vscode'
import type { EmbargoState } from '../../server/src/lsp/protocol.ts'
import type { ActiveRelease } from './release-states.ts'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const DAY_MS = 24 * HOUR_MS
/** How often the time that is left is told anew. */
const TICK_MS = 20_000

/** Counts down to the end of the embargo of the release that is open. */
export class EmbargoCountdown implements Disposable {
  readonly #release: ActiveRelease
  readonly #item = window.createStatusBarItem('hausstil.embargo', StatusBarAlignment.Right, 99)
  readonly #subscription: Disposable
  #timer: NodeJS.Timeout | undefined

  constructor(release: ActiveRelease) {
    this.#release = release
    this.#item.name = `Hausstil: ${l10n.t('Embargo')}`
    this.#subscription = release.onDidChange(() => this.#show())
    this.#show()
  }

  /** What the item says; undefined while it is hidden. */
  text: string | undefined

  /** What it says on hover. */
  get tooltip(): unknown {
    return this.#item.tooltip
  }

  dispose(): void {
    clearTimeout(this.#timer)
    this.#subscription.dispose()
    this.#item.dispose()
  }

  #show(): void {
    clearTimeout(this.#timer)
    const { state } = this.#release
    const left = state?.embargo ? timeLeft(state.embargo) : undefined
    this.text = left
    if (!state?.embargo || left === undefined) {
      this.#item.hide()
      return
    }
    const { until, span } = state.embargo
    this.#item.text = `$(watch) ${left}`
    this.#item.tooltip = l10n.t('Embargo until {0}', until)
    this.#item.backgroundColor = new ThemeColor('statusBarItem.warningBackground')
    this.#item.command = { command: 'hausstil.reveal', title: l10n.t('Show'), arguments: [state.uri, span] }
    this.#item.show()
    this.#timer = setTimeout(() => this.#show(), TICK_MS)
  }
}

/** `2 h 14 min`; undefined where the embargo is over or its end cannot be read. */
function timeLeft({ endsAt }: EmbargoState): string | undefined {
  const left = endsAt === null ? 0 : endsAt - Date.now()
  if (left <= 0) return undefined
  const days = Math.floor(left / DAY_MS)
  const hours = Math.floor((left % DAY_MS) / HOUR_MS)
  // The last minute counts as one.
  const minutes = Math.ceil((left % HOUR_MS) / MINUTE_MS)
  if (days > 0) return l10n.t('Embargo: {0} d {1} h', days, hours)
  return hours > 0 ? l10n.t('Embargo: {0} h {1} min', hours, minutes) : l10n.t('Embargo: {0} min', minutes)
}

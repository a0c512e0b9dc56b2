import { isDeepStrictEqual } from 'node:util'
import { commands, type Disposable, EventEmitter, Uri, window } from 'vscode'
import { type DocumentParams, RELEASE, type ReleaseState, type ReleaseStatus } from '../../server/src/lsp/protocol.ts'
import { currentRelease } from './current-release.ts'
import type { Server } from './server.ts'

/** So long nothing may be checked anew until a release that is shown is asked for: findings go first, and nobody counts while typing. */
const PAUSE_MS = 150
/** So long somebody who types without a pause waits for new figures. */
const LONGEST_MS = 1000

/**
 * The release being worked on as the server understands it, anew after a check; it stays while a preview, another page or its house
 * file has the focus. Any other file leaves it undefined.
 */
export class ActiveRelease implements Disposable {
  readonly #server: Server
  readonly #changed = new EventEmitter<ReleaseState | undefined>()
  readonly onDidChange = this.#changed.event
  readonly #subscriptions: readonly Disposable[]
  #state: ReleaseState | undefined
  #wasSeen = false
  #isAsking = false
  #isStale = false
  #timer: NodeJS.Timeout | undefined
  /** When the first check came that is not shown yet. */
  #since = 0

  constructor(server: Server) {
    this.#server = server
    this.#subscriptions = [
      window.onDidChangeActiveTextEditor(() => void this.#ask()),
      // The last editor of a release may go while a page has the focus.
      window.tabGroups.onDidChangeTabs(({ closed }) => {
        if (closed.length > 0) void this.#ask()
      })
    ]
    void this.#ask()
  }

  get state(): ReleaseState | undefined {
    return this.#state
  }

  /** The server has checked a document. */
  update({ uri }: ReleaseStatus): void {
    if (Uri.parse(uri).toString() !== this.#activeUri()) return
    if (this.#state?.uri !== uri) {
      void this.#ask()
      return
    }
    const now = performance.now()
    if (this.#timer === undefined) this.#since = now
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.#ask(), Math.min(PAUSE_MS, Math.max(0, this.#since + LONGEST_MS - now)))
  }

  dispose(): void {
    clearTimeout(this.#timer)
    for (const subscription of this.#subscriptions) subscription.dispose()
    this.#changed.dispose()
  }

  /** One request at a time; what changes meanwhile is asked for once more at the end. */
  async #ask(): Promise<void> {
    clearTimeout(this.#timer)
    this.#timer = undefined
    this.#isStale = true
    if (this.#isAsking) return
    this.#isAsking = true
    try {
      while (this.#isStale) {
        this.#isStale = false
        const uri = this.#activeUri()
        const params: DocumentParams | undefined = uri === undefined ? undefined : { uri }
        this.#set(
          params ? ((await this.#server.request<ReleaseState | null>(RELEASE, params)) ?? undefined) : undefined
        )
      }
    } catch {
      // The server has gone; when it is back it tells what it knows.
    } finally {
      this.#isAsking = false
    }
  }

  #activeUri(): string | undefined {
    const before = this.#state && Uri.parse(this.#state.uri).toString()
    return currentRelease(before)?.uri.toString()
  }

  #set(state: ReleaseState | undefined): void {
    if (state === undefined && this.#state === undefined) return
    // The view stays from the first release on: one that came and went with each editor would disturb.
    if (state && !this.#wasSeen) void commands.executeCommand('setContext', 'hausstil.hasRelease', true)
    this.#wasSeen ||= state !== undefined
    // What the view says where it has nothing to show must not come between: it would take the focus along when it goes.
    if ((state === undefined) !== (this.#state === undefined))
      void commands.executeCommand('setContext', 'hausstil.showsRelease', state !== undefined)
    // A tree that is told of a change while it is being shown may lose its last line.
    if (isDeepStrictEqual(state, this.#state)) return
    this.#state = state
    this.#changed.fire(state)
  }
}

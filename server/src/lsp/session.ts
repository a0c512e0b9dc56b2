import { basename, dirname, join } from 'node:path'
import type { Diagnostic } from 'vscode-languageserver/node'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Rule } from '../core/engine/define-rule.ts'
import type { CalendarDate } from '../core/german/dates.ts'
import type { Knowledge } from '../core/german/knowledge.ts'
import { isRelease } from '../core/release/is-release.ts'
import { parseIsoDay } from '../core/release/writing/iso-day.ts'
import { listedBy } from '../node/globs.ts'
import { isHistory, nameOf, pathOf } from './from-protocol.ts'
import { HouseDiagnostics } from './house-diagnostics.ts'
import { Houses, type LoadedHouse } from './houses.ts'
import { type ClientSettings, HOUSE_FILE_NAME, RELEASE_LANGUAGE, type ReleaseStatus } from './protocol.ts'
import { type CheckedVersion, type Checking, ReleaseDocument } from './release-document.ts'
import { Scheduler } from './scheduler.ts'
import { statusOf } from './status.ts'
import { toDiagnostics } from './to-protocol.ts'

/** What a session needs of the world: the connection in the server. */
export interface SessionHost {
  publish(uri: string, version: number | undefined, diagnostics: Diagnostic[]): void
  status(status: ReleaseStatus): void
  log(message: string): void
  /** The client's settings for a document. */
  settings(uri: string): Promise<ClientSettings>
  /** Files outside the usual watch whose changes matter. */
  watch(paths: readonly string[]): void
}

export interface SessionOptions {
  readonly rules: readonly Rule[]
  /** What is known where a document lies; undefined for one that lies nowhere. Asked anew after `wordsChanged`. */
  readonly knowledgeOf: (folder: string | undefined) => Promise<Knowledge>
  /** Where the rules' documents lie. */
  readonly rulesFolder: string
}

/** Today where the releases are written. */
function germanToday(): CalendarDate {
  const day = parseIsoDay(new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format())
  if (!day) throw new Error('the clock tells no day')
  return day
}

/** All open documents and what is known of them. */
export class Session {
  readonly options: SessionOptions
  /** Absolute paths of the workspace folders. */
  folders: readonly string[] = []
  today: () => CalendarDate = germanToday
  readonly #host: SessionHost
  readonly #checking: Checking
  readonly #documents = new Map<string, ReleaseDocument>()
  readonly #houseFiles = new Map<string, TextDocument>()
  readonly #houses: Houses
  readonly #houseDiagnostics: HouseDiagnostics
  readonly #scheduler = new Scheduler(
    (uri) => this.#update(uri),
    (uri, error) => this.#logOnce(uri, `${nameOf(uri)} ist nicht zu prüfen`, error)
  )
  /** Compiled globs; each document asks for settings of its own, again when folders change. */
  readonly #lists = new WeakMap<ClientSettings, (path: string) => boolean>()
  /** Documents whose diagnostics are shown. */
  readonly #shown = new Set<string>()
  readonly #logged = new Set<string>()
  readonly #knowledge = new Map<string | undefined, Promise<Knowledge>>()

  constructor(host: SessionHost, options: SessionOptions) {
    this.#host = host
    this.options = options
    this.#checking = {
      ...options,
      onRuleError: (rule, error) =>
        this.#logOnce(rule, `Die Regel „${rule}“ ist ausgefallen und meldet hier nichts`, error)
    }
    this.#houses = new Houses(options.rules, (path) => this.#houseFiles.get(path)?.getText())
    this.#houseDiagnostics = new HouseDiagnostics((uri, version, list) => host.publish(uri, version, list))
  }

  open(document: TextDocument): void {
    const path = pathOf(document.uri)
    if (basename(nameOf(document.uri)) === HOUSE_FILE_NAME) {
      if (path !== undefined) this.#houseFiles.set(path, document)
      this.houseFileChanged(document)
      return
    }
    const opened = new ReleaseDocument(document, this.#checking)
    this.#documents.set(document.uri, opened)
    this.#houses.forgetPlaces()
    opened.ready = this.#ask(opened)
  }

  /** Resolves when requests about the document can be answered. */
  async ready(uri: string): Promise<void> {
    await this.#documents.get(uri)?.ready
  }

  change(document: TextDocument): void {
    if (this.#documents.get(document.uri)?.surroundings) this.#scheduler.schedule(document.uri)
    else this.houseFileChanged(document)
  }

  close(document: TextDocument): void {
    const path = pathOf(document.uri)
    if (path !== undefined && this.#houseFiles.delete(path)) this.filesChanged([path])
    this.#scheduler.cancel(document.uri)
    this.#documents.delete(document.uri)
    if (this.#shown.delete(document.uri)) this.#host.publish(document.uri, undefined, [])
    this.#showHouses()
  }

  /** The words that a team keeps may be others now. */
  wordsChanged(): void {
    this.#knowledge.clear()
    this.configurationChanged()
  }

  /** The client's settings may be others now. */
  configurationChanged(): void {
    for (const opened of this.#documents.values()) opened.ready = this.#ask(opened)
  }

  foldersChanged(folders: readonly string[]): void {
    this.folders = folders
    this.#houses.forgetPlaces()
    this.configurationChanged()
  }

  houseFileChanged(document: TextDocument): void {
    const path = pathOf(document.uri)
    if (path !== undefined && this.#houseFiles.has(path)) this.filesChanged([path])
  }

  /** Files on disk or in the editor changed, appeared or vanished. */
  filesChanged(paths: readonly string[]): void {
    for (const path of paths) this.#houses.forget(path)
    this.#scheduleAll()
    this.#showHouses()
  }

  /** The result for the text as it stands now; undefined for what is no release, is too large, not open or cannot be checked. */
  current(uri: string): { readonly opened: ReleaseDocument; readonly checked: CheckedVersion } | undefined {
    const opened = this.#documents.get(uri)
    const surroundings = opened?.surroundings
    if (!surroundings || !this.#isChecked(opened, surroundings.client)) return undefined
    const before = opened.checked
    try {
      const checked = opened.check(this.#houseOf(opened), surroundings)
      if (checked !== before) this.#show(opened, checked)
      return { opened, checked }
    } catch (error) {
      this.#logOnce(uri, `Die Prüfung von ${nameOf(uri)} ist gescheitert`, error)
      return undefined
    }
  }

  /** Where a house file would be made for a document: in its workspace folder, else beside it; undefined for one that lies nowhere. */
  houseFilePlace(uri: string): string | undefined {
    const path = pathOf(uri)
    const folder = this.#folderOf(path) ?? (path === undefined ? this.folders[0] : dirname(path))
    return folder === undefined ? undefined : join(folder, HOUSE_FILE_NAME)
  }

  /** Checks a release that is too large to be checked by itself, once. */
  checkOnDemand(uri: string): void {
    const opened = this.#documents.get(uri)
    if (!opened) return
    opened.demanded = opened.document.version
    this.#scheduler.schedule(uri)
  }

  dispose(): void {
    this.#scheduler.dispose()
  }

  async #ask(opened: ReleaseDocument): Promise<void> {
    const { uri } = opened.document
    const asked = ++opened.asked
    const [client, knowledge] = await Promise.all([this.#host.settings(uri), this.#knowledgeOf(uri)])
    // Closed, opened anew or asked again while the client was thinking.
    if (this.#documents.get(uri) !== opened || opened.asked !== asked) return
    opened.surroundings = { client, knowledge }
    this.#scheduler.schedule(uri)
  }

  #knowledgeOf(uri: string): Promise<Knowledge> {
    const path = pathOf(uri)
    const folder = path === undefined ? this.folders[0] : dirname(path)
    const known = this.#knowledge.get(folder) ?? this.options.knowledgeOf(folder)
    this.#knowledge.set(folder, known)
    return known
  }

  #update(uri: string): void {
    const opened = this.#documents.get(uri)
    // What is to be checked and cannot be keeps what was found before.
    const client = opened?.surroundings?.client
    if (!client || this.current(uri) || this.#isChecked(opened, client)) return
    const isTooLarge = this.#isRelease(opened, client)
    // What was found in a release stays; what is no release any more has nothing.
    if (!isTooLarge) {
      opened.checked = undefined
      if (this.#shown.delete(uri)) this.#host.publish(uri, opened.document.version, [])
    }
    this.#status(opened, undefined, isTooLarge ? 'tooLarge' : 'notRelease')
    this.#showHouses()
  }

  #show(opened: ReleaseDocument, checked: CheckedVersion): void {
    const { document } = opened
    this.#shown.add(document.uri)
    this.#host.publish(
      document.uri,
      checked.version,
      toDiagnostics(checked.findings, document, this.options.rulesFolder)
    )
    this.#status(opened, checked, 'checked')
    this.#showHouses()
  }

  #status(opened: ReleaseDocument, checked: CheckedVersion | undefined, state: ReleaseStatus['state']): void {
    const house = state === 'notRelease' ? undefined : this.#houseOf(opened)
    this.#host.status(statusOf(opened, checked, state, house))
  }

  #isChecked(opened: ReleaseDocument, client: ClientSettings): boolean {
    if (!this.#isRelease(opened, client)) return false
    return opened.demanded === opened.document.version || !opened.isTooLarge
  }

  #isRelease({ document }: ReleaseDocument, client: ClientSettings): boolean {
    if (isHistory(document.uri)) return false
    if (document.languageId === RELEASE_LANGUAGE) return true
    const path = pathOf(document.uri)
    let isListed = this.#lists.get(client)
    if (!isListed && client.files?.length) {
      isListed = listedBy(client.files, this.#folderOf(path))
      this.#lists.set(client, isListed)
    }
    return isRelease(path ?? nameOf(document.uri), document.getText(), isListed)
  }

  #houseOf({ document }: ReleaseDocument): LoadedHouse {
    const path = pathOf(document.uri)
    // A release that is not saved yet belongs to the house of the workspace.
    const folder = this.#folderOf(path) ?? (path === undefined ? this.folders[0] : undefined)
    const house = this.#houses.of(path ?? (folder === undefined ? undefined : `${folder}/neu.pm.md`), folder)
    this.#host.watch([...house.files.keys()])
    return house
  }

  #folderOf(path: string | undefined): string | undefined {
    if (path === undefined) return undefined
    const above = this.folders.filter((f) => path.startsWith(f) && /^[\\/]/u.test(path.slice(f.length)))
    return above.sort((a, b) => b.length - a.length)[0]
  }

  #scheduleAll(): void {
    for (const uri of this.#documents.keys()) this.#scheduler.schedule(uri)
  }

  /** Shows the problems of all house files that are open or in force for an open release. */
  #showHouses(): void {
    const inForce = [...this.#documents.values()].flatMap((opened) => opened.checked?.house ?? [])
    const open = [...this.#houseFiles.keys()].map((path) => this.#houses.load(path))
    this.#houseDiagnostics.show([...new Set([...inForce, ...open])], this.#houseFiles)
  }

  #logOnce(key: string, what: string, error: unknown): void {
    if (this.#logged.has(key)) return
    this.#logged.add(key)
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error)
    this.#host.log(`${what}: ${detail}`)
  }
}

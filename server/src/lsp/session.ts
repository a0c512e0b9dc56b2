import { isDeepStrictEqual } from 'node:util'
import type { Position } from 'vscode-languageserver/node'
import { TextDocument } from 'vscode-languageserver-textdocument'
import type { CalendarDate } from '../core/german/dates/dates.ts'
import type { Surroundings as ReleaseSurroundings } from '../core/release/recognise.ts'
import { FolderCheck, type Progress } from './folder-check.ts'
import { FolderKnowledge } from './folder-knowledge.ts'
import { nameOf, pathOf } from './from-protocol.ts'
import { HouseFiles } from './house-files.ts'
import type { LoadedHouse } from './houses.ts'
import { LogOnce } from './log-once.ts'
import { Places } from './places.ts'
import { type ClientSettings, type FolderReport, RELEASE_LANGUAGE, type UpcomingParams } from './protocol.ts'
import { type CheckedVersion, type Checking, ReleaseDocument, type Surroundings } from './release-document.ts'
import { ReleaseFiles } from './release-files.ts'
import { Scheduler } from './scheduler.ts'
import { germanToday, type SessionHost, type SessionOptions } from './session-host.ts'
import { ShownFindings } from './shown-findings.ts'
import { toDiagnostics } from './to-protocol.ts'

/** All open documents and what is known of them. */
export class Session {
  readonly options: SessionOptions
  today: () => CalendarDate = germanToday
  /** Which house and which workspace folder a file belongs to. */
  readonly places: Places
  readonly #host: SessionHost
  readonly #checking: Checking
  readonly #documents = new Map<string, ReleaseDocument>()
  readonly #houseFiles: HouseFiles
  readonly #knowledge: FolderKnowledge
  readonly #failures: LogOnce
  readonly #scheduler = new Scheduler(
    (uri) => this.#update(uri),
    (uri, error) => this.#failures.tell(uri, `${nameOf(uri)} ist nicht zu prüfen`, error)
  )
  readonly #releaseFiles = new ReleaseFiles()
  readonly #shown: ShownFindings
  readonly #folderCheck: FolderCheck
  /** The release that is opened soon. */
  #upcoming: ReleaseDocument | undefined

  constructor(host: SessionHost, options: SessionOptions) {
    this.#host = host
    this.options = options
    this.#shown = new ShownFindings(host, options.rulesFolder)
    this.#failures = new LogOnce((message) => host.log(message))
    this.#checking = {
      ...options,
      onRuleError: (rule, error) =>
        this.#failures.tell(rule, `Die Regel „${rule}“ ist ausgefallen und meldet hier nichts`, error)
    }
    this.#houseFiles = new HouseFiles(options.rules, host)
    this.places = new Places(this.#houseFiles.houses, (paths) => host.watch(paths))
    this.#knowledge = new FolderKnowledge(options.knowledgeOf, this.places)
    this.#folderCheck = new FolderCheck({
      checking: this.#checking,
      rulesFolder: options.rulesFolder,
      isOpen: (uri) => this.#documents.has(uri),
      check: (opened) => this.#checkClosed(opened),
      publish: (uri, diagnostics) => host.publish(uri, undefined, diagnostics)
    })
  }

  /** The editor itself tells what is wrong with the JSON of a file that is open. */
  set isJsonTold(isTold: boolean) {
    this.#houseFiles.isJsonTold = isTold
  }

  open(document: TextDocument): void {
    if (this.#houseFiles.opens(document)) {
      this.#houseFileChanged(document)
      return
    }
    const opened = new ReleaseDocument(document, this.#checking)
    this.#documents.set(document.uri, opened)
    this.#folderCheck.forget(document.uri)
    this.#houseFiles.houses.forgetPlaces()
    if (this.#upcoming?.document.uri === document.uri) {
      opened.takeOver(this.#upcoming)
      this.#upcoming = undefined
      // Its settings came with it; should others hold by now, it is checked once more.
      this.#scheduler.schedule(document.uri)
    }
    opened.ready = this.#ask(opened, opened.surroundings)
  }

  /** Checks a release before it is opened. */
  async expect({ uri, text, settings, folders }: UpcomingParams): Promise<void> {
    const upcoming = new ReleaseDocument(TextDocument.create(uri, RELEASE_LANGUAGE, 0, text), this.#checking)
    if (upcoming.isTooLarge || this.#documents.has(uri)) return
    if (this.places.folders.length === 0) this.places.folders = folders.flatMap((folder) => pathOf(folder) ?? [])
    upcoming.surroundings = { client: settings, knowledge: await this.#knowledge.of(uri) }
    try {
      const checked = upcoming.check(this.#houseOf(upcoming), upcoming.surroundings)
      // Some messages are made when they are first read, and name what takes time to find.
      toDiagnostics(checked.findings, upcoming.document, this.options.rulesFolder)
      this.#upcoming = upcoming
    } catch (error) {
      this.#failures.tell(uri, `Die Prüfung von ${nameOf(uri)} ist gescheitert`, error)
    }
  }

  /** Resolves when requests about the document can be answered. */
  async ready(uri: string): Promise<void> {
    await this.#documents.get(uri)?.ready
  }

  /** @param typedAt offset behind what was typed; undefined where the change was of another kind */
  change(document: TextDocument, typedAt?: number): void {
    const opened = this.#documents.get(document.uri)
    opened?.typedAt(typedAt)
    if (opened?.surroundings) this.#scheduler.schedule(document.uri)
    else this.#houseFileChanged(document)
  }

  /** The caret has moved without a change of the text; without a position it has left the document. */
  caretMoved(uri: string, position: Position | undefined): void {
    const opened = this.#documents.get(uri)
    if (opened?.typing === undefined) return
    const { checked, document } = opened
    opened.movedTo = position ? document.offsetAt(position) : -1
    // What was being written is known when the newest text is checked.
    if (checked?.version !== document.version) return
    const before = opened.shown(checked)
    opened.followCaret(checked)
    const now = opened.shown(checked)
    if (now.length !== before.length || now.some((finding, i) => finding !== before[i])) this.#show(opened, checked)
  }

  close(document: TextDocument): void {
    const path = this.#houseFiles.pathOf(document)
    if (path !== undefined) {
      this.#houseFiles.close(path)
      this.filesChanged([path])
    }
    this.#scheduler.cancel(document.uri)
    this.#documents.delete(document.uri)
    this.#shown.withdraw(document.uri)
    this.#showHouses()
  }

  /** The words that a team keeps may be others now. */
  wordsChanged(): void {
    this.#knowledge.forget()
    this.configurationChanged()
  }

  /** The client's settings may be others now. */
  configurationChanged(): void {
    this.#upcoming = undefined
    for (const opened of this.#documents.values()) opened.ready = this.#ask(opened)
  }

  foldersChanged(folders: readonly string[]): void {
    this.places.folders = folders
    this.#houseFiles.houses.forgetPlaces()
    this.configurationChanged()
  }

  /** Files on disk or in the editor changed, appeared or vanished. */
  filesChanged(paths: readonly string[]): void {
    for (const path of paths) this.#houseFiles.houses.forget(path)
    for (const uri of this.#documents.keys()) this.#scheduler.schedule(uri)
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
      this.#failures.tell(uri, `Die Prüfung von ${nameOf(uri)} ist gescheitert`, error)
      return undefined
    }
  }

  /** Tells in the log what no finding can. */
  log(message: string): void {
    this.#host.log(message)
  }

  /** Checks a release that is too large to be checked by itself, once. */
  checkOnDemand(uri: string): void {
    const opened = this.#documents.get(uri)
    if (!opened) return
    opened.demanded = opened.document.version
    this.#scheduler.schedule(uri)
  }

  /** What holds for a text that is to be at this place, whether there is one or not. */
  async surroundingsAt(uri: string): Promise<ReleaseSurroundings> {
    return { knowledge: await this.#knowledge.of(uri), house: this.places.houseAt(uri).settings.house }
  }

  /** The client's settings for a place. */
  settingsAt(uri: string): Promise<ClientSettings> {
    return this.#host.settings(uri)
  }

  /** Checks all releases below folders, given as URIs, those that are not open too. */
  async checkFolders(uris: readonly string[], progress: Progress): Promise<FolderReport> {
    const folders = uris.flatMap((uri) => pathOf(uri) ?? [])
    const report = await this.#folderCheck.run(folders, progress)
    this.#showHouses()
    return report
  }

  /**
   * Releases on disk changed, appeared or vanished: what a check of their folder has shown of them may be wrong by now. A template
   * among them tells of its house.
   */
  async releasesChanged(paths: readonly string[]): Promise<void> {
    const templates = paths.filter((path) => this.#houseFiles.houses.forget(path))
    if (templates.length > 0) this.filesChanged(templates)
    try {
      await this.#folderCheck.update(paths)
    } catch (error) {
      this.#failures.tell('releasesChanged', 'Was sich im Ordner geändert hat, ist nicht zu prüfen', error)
    }
  }

  /** What is wrong in a house file that is open. */
  houseProblems(uri: string): ReturnType<HouseFiles['problemsOf']> {
    return this.#houseFiles.problemsOf(uri)
  }

  dispose(): void {
    this.#scheduler.dispose()
  }

  /** @param assumed what it is checked under already */
  async #ask(opened: ReleaseDocument, assumed?: Surroundings): Promise<void> {
    const { uri } = opened.document
    const asked = ++opened.asked
    const [client, knowledge] = await Promise.all([this.#host.settings(uri), this.#knowledge.of(uri)])
    // Closed, opened anew or asked again while the client was thinking.
    if (this.#documents.get(uri) !== opened || opened.asked !== asked) return
    if (assumed?.knowledge === knowledge && isDeepStrictEqual(assumed.client, client)) return
    opened.surroundings = { client, knowledge }
    this.#scheduler.schedule(uri)
  }

  async #checkClosed(opened: ReleaseDocument): Promise<boolean> {
    const { uri } = opened.document
    const [client, knowledge] = await Promise.all([this.#host.settings(uri), this.#knowledge.of(uri)])
    opened.surroundings = { client, knowledge }
    if (!this.#isChecked(opened, client)) return false
    opened.check(this.#houseOf(opened), opened.surroundings)
    return true
  }

  #houseFileChanged(document: TextDocument): void {
    const path = this.#houseFiles.pathOf(document)
    if (path !== undefined) this.filesChanged([path])
  }

  #update(uri: string): void {
    const opened = this.#documents.get(uri)
    // What is to be checked and cannot be keeps what was found before.
    const client = opened?.surroundings?.client
    if (!client || this.current(uri) || this.#isChecked(opened, client)) return
    if (this.#isRelease(opened, client)) this.#shown.tooLarge(opened, this.#houseOf(opened))
    else {
      opened.checked = undefined
      this.#shown.noRelease(opened)
    }
    this.#showHouses()
  }

  #show(opened: ReleaseDocument, checked: CheckedVersion): void {
    this.#shown.show(opened, checked, this.#houseOf(opened))
    this.#showHouses()
  }

  #isChecked(opened: ReleaseDocument, client: ClientSettings): boolean {
    if (!this.#isRelease(opened, client)) return false
    return opened.demanded === opened.document.version || !opened.isTooLarge
  }

  #isRelease({ document }: ReleaseDocument, client: ClientSettings): boolean {
    return this.#releaseFiles.isRelease(document, client, this.places.folderOf(pathOf(document.uri)))
  }

  #houseOf({ document }: ReleaseDocument): LoadedHouse {
    return this.places.houseAt(document.uri)
  }

  /** Shows the problems of all house files that are open or in force for a release that is open or was checked with its folder. */
  #showHouses(): void {
    const inForce = [...this.#documents.values()].flatMap((opened) => opened.checked?.house ?? [])
    this.#houseFiles.show([...inForce, ...this.#folderCheck.places.map((uri) => this.places.houseAt(uri))])
  }
}

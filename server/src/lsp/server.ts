import {
  type ClientCapabilities,
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
  type InitializeResult,
  TextDocumentSyncKind
} from 'vscode-languageserver/node'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { parseIsoDay } from '../core/release/writing/iso-day.ts'
import { FEATURES, listenToRequests } from './features.ts'
import { pathOf, readClientSettings, readInitializationOptions, typedIn } from './from-protocol.ts'
import type { CodeActionFeatures } from './handlers/code-actions.ts'
import {
  CARET,
  type CaretParams,
  CHECK_COMMAND,
  type ClientSettings,
  HOUSE_FILE_NAME,
  type InitializationOptions,
  SETTINGS_SECTION,
  SHOW_HOUSE_COMMAND,
  SHOW_RULE_COMMAND,
  STATUS,
  UPCOMING,
  type UpcomingParams
} from './protocol.ts'
import { documentOf } from './rule-documents.ts'
import { Session } from './session.ts'
import type { SessionOptions } from './session-host.ts'
import { uriOf } from './to-protocol.ts'

/** How long in milliseconds after the first findings a start is over. */
const QUIET_MS = 2000

/** Where teams keep words for Code Spell Checker. */
const TEAM_FILES = ['**/{cspell,.cspell,cSpell,cspell.config}.json', '**/.vscode/settings.json']

function isTeamFile(path: string): boolean {
  return /(?:^|[\\/])(?:\.?cspell(?:\.config)?\.json|\.vscode[\\/]settings\.json)$/iu.test(path)
}

/** Those for which the answer is yes, and the others. */
function split<T>(list: readonly T[], test: (item: T) => boolean): [T[], T[]] {
  return [list.filter(test), list.filter((item) => !test(item))]
}

/**
 * Answers one client until it leaves.
 *
 * @param onceStarted called a moment after the first findings, when all that a start needs has run
 */
export function serve(connection: Connection, options: SessionOptions, onceStarted: () => void = () => {}): void {
  new Server(connection, options, onceStarted).listen()
}

class Server {
  readonly #connection: Connection
  readonly #session: Session
  readonly #texts = new Map<string, TextDocument>()
  readonly #watched = new Set<string>()
  #capabilities: ClientCapabilities = {}
  #options: InitializationOptions = {}
  #hasFound = false
  /** Settings sent by clients that do not answer `workspace/configuration`. */
  #pushed: ClientSettings = {}

  constructor(connection: Connection, options: SessionOptions, onceStarted: () => void) {
    this.#connection = connection
    this.#session = new Session(
      {
        publish: (uri, version, diagnostics) => {
          void connection.sendDiagnostics({ uri, diagnostics, ...(version === undefined ? {} : { version }) })
          if (!this.#hasFound) setTimeout(onceStarted, QUIET_MS).unref()
          this.#hasFound = true
        },
        status: (status) => void connection.sendNotification(STATUS, status),
        log: (message) => connection.console.error(message),
        settings: (uri) => this.#settings(uri),
        watch: (paths) => this.#watch(paths)
      },
      options
    )
  }

  listen(): void {
    const connection = this.#connection
    const session = this.#session
    connection.onInitialize((params) => this.#initialize(params))
    connection.onInitialized(() => this.#initialized())
    connection.onShutdown(() => session.dispose())
    this.#listenToDocuments()
    connection.onDidChangeConfiguration(({ settings }) => {
      this.#pushed = readClientSettings(settings?.[SETTINGS_SECTION])
      session.configurationChanged()
    })
    connection.onDidChangeWatchedFiles(({ changes }) => {
      const [releases, others] = split(
        changes.flatMap(({ uri }) => pathOf(uri) ?? []),
        (path) => /\.(?:md|markdown)$/iu.test(path)
      )
      const [words, houses] = split(others, isTeamFile)
      if (releases.length > 0) void session.releasesChanged(releases)
      if (words.length > 0) session.wordsChanged()
      if (houses.length > 0) session.filesChanged(houses)
    })
    listenToRequests(connection, session, () => this.#features)
    connection.onExecuteCommand(({ command, arguments: [uri] = [] }) => {
      if (typeof uri !== 'string') return null
      if (command === CHECK_COMMAND) session.checkOnDemand(uri)
      if (command === SHOW_HOUSE_COMMAND && uri.endsWith(`/${HOUSE_FILE_NAME}`)) {
        void connection.window.showDocument({ uri, takeFocus: true })
      }
      if (command === SHOW_RULE_COMMAND && session.options.rules.some(({ id }) => id === uri)) {
        void connection.window.showDocument({ uri: documentOf(session.options.rulesFolder, uri), takeFocus: true })
      }
      return null
    })
    connection.onNotification(CARET, ({ uri, position }: CaretParams) => session.caretMoved(uri, position))
    connection.onNotification(UPCOMING, (params: UpcomingParams) =>
      session.expect({ ...params, settings: readClientSettings(params.settings) })
    )
    connection.listen()
  }

  get #features(): CodeActionFeatures {
    const { workspace, window } = this.#capabilities
    return {
      snippetEdits: workspace?.workspaceEdit?.snippetEditSupport === true,
      createFiles: workspace?.workspaceEdit?.resourceOperations?.includes('create') === true,
      showDocument: window?.showDocument?.support === true,
      groups: this.#options.groups === true
    }
  }

  #initialize(params: InitializeParams): InitializeResult {
    this.#capabilities = params.capabilities
    this.#options = readInitializationOptions(params.initializationOptions)
    this.#session.isJsonTold = this.#options.json === true
    const today = parseIsoDay(this.#options.today ?? '')
    if (today) this.#session.today = () => today
    this.#session.places.folders = (params.workspaceFolders ?? []).flatMap(({ uri }) => pathOf(uri) ?? [])
    return {
      serverInfo: { name: 'hausstil' },
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        ...FEATURES,
        executeCommandProvider: { commands: [CHECK_COMMAND, SHOW_HOUSE_COMMAND, SHOW_RULE_COMMAND] },
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } }
      }
    }
  }

  #initialized(): void {
    const { workspace } = this.#capabilities
    if (workspace?.didChangeConfiguration?.dynamicRegistration) {
      void this.#connection.client.register(DidChangeConfigurationNotification.type, { section: SETTINGS_SECTION })
    }
    if (workspace?.workspaceFolders) {
      this.#connection.workspace.onDidChangeWorkspaceFolders(async () => {
        const folders = (await this.#connection.workspace.getWorkspaceFolders()) ?? []
        this.#session.foldersChanged(folders.flatMap(({ uri }) => pathOf(uri) ?? []))
      })
    }
    if (workspace?.didChangeWatchedFiles?.dynamicRegistration) {
      const watchers = [`**/${HOUSE_FILE_NAME}`, '**/*.{md,markdown}', ...TEAM_FILES].map((globPattern) => ({
        globPattern
      }))
      void this.#connection.client.register(DidChangeWatchedFilesNotification.type, { watchers })
    }
  }

  #listenToDocuments(): void {
    const session = this.#session
    this.#connection.onDidOpenTextDocument(({ textDocument: { uri, languageId, version, text } }) => {
      const document = TextDocument.create(uri, languageId, version, text)
      this.#texts.set(uri, document)
      session.open(document)
    })
    this.#connection.onDidChangeTextDocument(({ textDocument, contentChanges }) => {
      const document = this.#texts.get(textDocument.uri)
      if (!document) return
      const typed = this.#options.caret ? typedIn(contentChanges, document) : undefined
      session.change(TextDocument.update(document, contentChanges, textDocument.version), typed)
    })
    this.#connection.onDidCloseTextDocument(({ textDocument }) => {
      const document = this.#texts.get(textDocument.uri)
      this.#texts.delete(textDocument.uri)
      if (document) session.close(document)
    })
  }

  async #settings(uri: string): Promise<ClientSettings> {
    if (!this.#capabilities.workspace?.configuration) return this.#pushed
    try {
      const { workspace } = this.#connection
      return readClientSettings(await workspace.getConfiguration({ scopeUri: uri, section: SETTINGS_SECTION }))
    } catch (error) {
      this.#connection.console.error(`Die Einstellungen sind nicht zu lesen, es gelten die Vorgaben: ${String(error)}`)
      return {}
    }
  }

  /** Asks to be told of changes in files that house files extend; those of the usual name are watched anyway. */
  #watch(paths: readonly string[]): void {
    const { didChangeWatchedFiles } = this.#capabilities.workspace ?? {}
    const fresh = paths.filter((path) => !path.endsWith(HOUSE_FILE_NAME) && !this.#watched.has(path))
    if (fresh.length === 0 || !didChangeWatchedFiles?.dynamicRegistration) return
    for (const path of fresh) this.#watched.add(path)
    const watchers = fresh.map((path) => {
      const at = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'))
      return didChangeWatchedFiles.relativePatternSupport
        ? { globPattern: { baseUri: uriOf(path.slice(0, at)), pattern: path.slice(at + 1) } }
        : { globPattern: path }
    })
    void this.#connection.client.register(DidChangeWatchedFilesNotification.type, { watchers })
  }
}

import { isDeepStrictEqual } from 'node:util'
import {
  type Disposable,
  EventEmitter,
  LanguageStatusSeverity,
  l10n,
  languages,
  type TextDocument,
  Uri,
  window,
  workspace
} from 'vscode'
import {
  HOUSE_FILE_NAME,
  type HouseStatus,
  RELEASE_LANGUAGE,
  type ReleaseStatus
} from '../../server/src/lsp/protocol.ts'
import { FOUND } from './server-process.ts'
import { countedFindings } from './texts.ts'

const NO_PROBLEMS: HouseStatus['problems'] = { error: 0, warning: 0 }

/** What VS Code shows at the braces in the status bar: the findings, what can be done, and the house file in force. */
export class Status implements Disposable {
  readonly #findings = languages.createLanguageStatusItem('hausstil.findings', { language: RELEASE_LANGUAGE })
  readonly #house = languages.createLanguageStatusItem('hausstil.house', { language: RELEASE_LANGUAGE })
  readonly #changed = new EventEmitter<ReleaseStatus>()
  readonly onDidChange = this.#changed.event
  readonly #known = new Map<string, ReleaseStatus>()
  readonly #subscriptions: readonly Disposable[]

  constructor() {
    this.#findings.name = 'Hausstil'
    this.#house.name = `Hausstil: ${l10n.t('House file')}`
    this.#subscriptions = [
      window.onDidChangeActiveTextEditor(() => this.#show()),
      workspace.onDidCloseTextDocument(({ uri }) => this.#known.delete(uri.toString()))
    ]
    this.#show()
  }

  update(status: ReleaseStatus): void {
    if (this.#known.size === 0) performance.mark(FOUND)
    const key = Uri.parse(status.uri).toString()
    const before = this.#known.get(key)
    this.#known.set(key, status)
    // Each line that is written anew goes to the window: at most keystrokes none of them says anything else.
    if (!before || !isDeepStrictEqual({ ...before, version: 0 }, { ...status, version: 0 })) this.#show()
    this.#changed.fire(status)
  }

  /** What the server last said of a document. */
  of(uri: Uri): ReleaseStatus | undefined {
    return this.#known.get(uri.toString())
  }

  /** The findings in the text as it stands now, as soon as it is checked. */
  countsOf(document: TextDocument): Promise<ReleaseStatus['counts']> {
    const known = this.of(document.uri)
    if (known?.version === document.version) return Promise.resolve(known.counts)
    return new Promise((resolve) => {
      const subscription = this.onDidChange((status) => {
        if (Uri.parse(status.uri).toString() !== document.uri.toString() || status.version < document.version) return
        subscription.dispose()
        resolve(status.counts)
      })
    })
  }

  /** What the items say now. */
  get shown(): { readonly findings: string; readonly house: string; readonly details: readonly string[] } {
    const details = [this.#findings.detail ?? '', this.#house.detail ?? '']
    return { findings: this.#findings.text, house: this.#house.text, details }
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose()
    this.#changed.dispose()
    this.#findings.dispose()
    this.#house.dispose()
  }

  #show(): void {
    const document = window.activeTextEditor?.document
    const status = document ? this.#known.get(document.uri.toString()) : undefined
    this.#showFindings(status)
    this.#showHouse(status)
  }

  #showFindings(status: ReleaseStatus | undefined): void {
    const item = this.#findings
    item.busy = status === undefined
    item.command = undefined
    item.detail = 'Hausstil'
    item.severity = LanguageStatusSeverity.Information
    if (status === undefined) item.text = l10n.t('Checking …')
    else if (status.state === 'tooLarge') {
      item.text = l10n.t('Over 1 MB: checked on request only')
      item.severity = LanguageStatusSeverity.Warning
      item.command = { command: 'hausstil.check', title: l10n.t('Check Now') }
    } else {
      item.text = countedFindings(status.counts)
      item.severity = severityOf(status.counts)
      if (status.off.length > 0) item.detail = l10n.t('Off in this file: {0}', status.off.join(', '))
      if (status.fixable > 0) {
        item.detail = l10n.t('{0} can be fixed safely', status.fixable)
        item.command = { command: 'hausstil.fixAll', title: l10n.t('Fix') }
      }
    }
  }

  #showHouse(status: ReleaseStatus | undefined): void {
    const item = this.#house
    const house = status?.house
    item.severity = severityOf(house?.problems ?? NO_PROBLEMS)
    item.command = { command: 'hausstil.openHouseFile', title: house ? l10n.t('Open') : l10n.t('Create') }
    if (status?.misnamed !== undefined) {
      const file = Uri.parse(status.misnamed)
      const name = file.path.split('/').at(-1) ?? ''
      item.text = l10n.t('{0}: not a house file', name)
      item.detail = l10n.t('Its name is {0}.', HOUSE_FILE_NAME)
      item.severity = LanguageStatusSeverity.Warning
      item.command = { command: 'hausstil.renameHouseFile', title: l10n.t('Rename'), arguments: [file] }
      return
    }
    if (house === undefined) {
      item.text = l10n.t('No house file')
      item.detail = l10n.t('The defaults for public authorities apply.')
      return
    }
    item.text = house.name
    item.detail = [houseFileText(house.problems), ...house.presets].join(' · ')
  }
}

function houseFileText({ error, warning }: HouseStatus['problems']): string {
  if (error + warning === 0) return l10n.t('House file')
  return l10n.t('House file: {0}', countedFindings({ error, warning, info: 0 }))
}

/** VS Code shows a check mark where all is well. */
function severityOf({ error, warning }: HouseStatus['problems']): LanguageStatusSeverity {
  if (error > 0) return LanguageStatusSeverity.Error
  return warning > 0 ? LanguageStatusSeverity.Warning : LanguageStatusSeverity.Information
}

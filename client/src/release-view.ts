import {
  commands,
  type Disposable,
  EventEmitter,
  l10n,
  Range,
  ThemeColor,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  Uri,
  window,
  workspace
} from 'vscode'
import type { ChecklistEntry, Figures, OffsetSpan, ReleaseState, SpeakerState } from '../../server/src/lsp/protocol.ts'
import type { ActiveRelease } from './release-states.ts'
import { figureLines } from './texts.ts'
import { type Translated, translatedFor } from './translated.ts'

/** A line of the view and what hangs below it. */
interface Line {
  readonly id: string
  readonly label: string
  readonly description?: string
  readonly tooltip?: string
  readonly icon?: ThemeIcon
  /** Where a click leads. */
  readonly span?: OffsetSpan
  readonly lines?: readonly Line[]
  /** What a screen reader says instead of label and description. */
  readonly spoken?: string
}

/** Shows what the release has and lacks, who speaks in it, and its figures. */
export class ReleaseView implements TreeDataProvider<Line>, Disposable {
  readonly #release: ActiveRelease
  readonly #changed = new EventEmitter<undefined>()
  readonly onDidChangeTreeData = this.#changed.event
  readonly #subscriptions: readonly Disposable[]

  constructor(release: ActiveRelease) {
    this.#release = release
    this.#subscriptions = [
      release.onDidChange(() => this.#changed.fire(undefined)),
      window.registerTreeDataProvider('hausstil.release', this),
      commands.registerCommand('hausstil.reveal', (uri: string, span: OffsetSpan) => reveal(uri, span))
    ]
  }

  /** The labels that are shown, one level below the other. */
  get shown(): readonly string[] {
    const flat = (lines: readonly Line[]): string[] => lines.flatMap(({ label, lines = [] }) => [label, ...flat(lines)])
    return flat(this.getChildren())
  }

  getTreeItem({ id, label, description, tooltip, icon, span, lines, spoken }: Line): TreeItem {
    const item = new TreeItem(label, lines ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.None)
    item.id = id
    if (description !== undefined) item.description = description
    if (tooltip !== undefined) item.tooltip = tooltip
    if (icon) item.iconPath = icon
    if (spoken !== undefined) item.accessibilityInformation = { label: spoken }
    const uri = this.#release.state?.uri
    if (span && uri !== undefined) {
      item.command = { command: 'hausstil.reveal', title: l10n.t('Show'), arguments: [uri, span] }
    }
    return item
  }

  getChildren(line?: Line): Line[] {
    if (line) return [...(line.lines ?? [])]
    const state = this.#release.state
    return state ? linesOf(state) : []
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose()
    this.#changed.dispose()
  }
}

function linesOf({ checklist, speakers, figures, language }: ReleaseState): Line[] {
  // Titles and states come in the language of the messages, and no view is in two.
  const l10n = translatedFor(language)
  const wanted = checklist.filter(({ state }) => state !== 'none')
  const done = wanted.filter(({ state }) => state === 'done').length
  return [
    {
      id: 'checklist',
      label: l10n.t('Checklist'),
      description: l10n.t('{0} of {1}', done, wanted.length),
      lines: wanted.map(checklistLine)
    },
    ...(speakers.length > 0
      ? [
          {
            id: 'speakers',
            label: l10n.t('Quotations'),
            lines: speakers.map((speaker, i) => speakerLine(speaker, i, l10n))
          }
        ]
      : []),
    { id: 'figures', label: l10n.t('Figures'), lines: figureItems(figures, l10n) }
  ]
}

/** Title and state are one phrase (`Abbinder fehlt`). */
function checklistLine({ id, title, state, told, detail, span }: ChecklistEntry): Line {
  const { icon, color } = {
    done: { icon: 'check', color: 'testing.iconPassed' },
    wrong: { icon: 'warning', color: 'list.warningForeground' },
    missing: { icon: 'circle-large-outline', color: 'list.errorForeground' },
    none: { icon: 'dash', color: 'disabledForeground' }
  }[state]
  return {
    id: `checklist.${id}`,
    label: title,
    description: state === 'missing' ? told : detail,
    tooltip: [`${title}: ${told}`, detail].filter(Boolean).join('\n'),
    spoken: [title, told, detail].filter(Boolean).join(', '),
    icon: new ThemeIcon(icon, new ThemeColor(color)),
    ...(span ? { span } : {})
  }
}

function speakerLine({ name, office, words, quotations }: SpeakerState, place: number, l10n: Translated): Line {
  return {
    id: `speaker.${place}`,
    label: name === '' ? l10n.t('Unnamed') : name,
    // The words first: the office is what a narrow view cuts off.
    description: [l10n.t('{0} words', words), office].filter(Boolean).join(' · '),
    icon: new ThemeIcon('account'),
    lines: quotations.map(({ text, span }, i) => ({
      id: `speaker.${place}.${i}`,
      label: text.length > 80 ? `${text.slice(0, 79).trimEnd()}…` : text,
      tooltip: text,
      icon: new ThemeIcon('quote'),
      span
    }))
  }
}

function figureItems(figures: Figures, l10n: Translated): Line[] {
  return figureLines(figures, l10n).map(({ label, value, explanation }) => ({
    id: `figures.${label}`,
    label,
    description: value,
    // A screen reader reads the tooltip instead of what is seen.
    spoken: [`${label}: ${value}`, explanation].filter(Boolean).join(', '),
    ...(explanation === undefined ? {} : { tooltip: explanation })
  }))
}

async function reveal(uri: string, { start, end }: OffsetSpan): Promise<void> {
  const document = await workspace.openTextDocument(Uri.parse(uri))
  const range = new Range(document.positionAt(start), document.positionAt(end))
  const shown = window.visibleTextEditors.find((editor) => editor.document === document)
  await window.showTextDocument(document, {
    selection: range,
    ...(shown?.viewColumn === undefined ? {} : { viewColumn: shown.viewColumn })
  })
}

import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  CodeActionTriggerKind,
  type Diagnostic
} from 'vscode-languageserver/node'
import type { Finding } from '../../core/engine/finding.ts'
import { touches } from '../../core/text/span.ts'
import { englishTitle } from '../../core/translations/titles.ts'
import { toSpan } from '../from-protocol.ts'
import { type AboutRule, FIX_ALL_KIND } from '../protocol.ts'
import type { CheckedVersion, ReleaseDocument } from '../release-document.ts'
import type { Session } from '../session.ts'
import { toDiagnostic, toWorkspaceEdit } from '../to-protocol.ts'
import { channelActions } from './channel-actions.ts'
import { houseFileActions } from './house-file-actions.ts'
import { ignoreActions } from './ignore-actions.ts'
import { personActions } from './person-actions.ts'
import { placeholderActions } from './placeholder-actions.ts'
import { type Diagnosed, ruleActions } from './rule-actions.ts'
import { wordActions } from './word-actions.ts'

/** The kinds that are announced: editors ask by them on save. */
export const CODE_ACTION_KINDS: readonly string[] = [CodeActionKind.QuickFix, CodeActionKind.Refactor, FIX_ALL_KIND]

/** More findings in one selection are nobody's question, and suggestions for words take their time. */
const MAX_FINDINGS = 20

export interface CodeActionFeatures {
  /** Whether the client fills in placeholders of an inserted text. */
  readonly snippetEdits: boolean
  /** Whether an edit may make a file. */
  readonly createFiles: boolean
  /** Whether the client shows a document when it is asked to. */
  readonly showDocument: boolean
  /** Whether the client puts what is about a rule as a whole behind one entry. */
  readonly groups: boolean
}

export function codeActions(session: Session, params: CodeActionParams, features: CodeActionFeatures): CodeAction[] {
  const current = session.current(params.textDocument.uri)
  if (!current) return houseFileActions(session, params)
  const { opened, checked } = current
  const { only, triggerKind } = params.context
  const wants = (kind: string): boolean =>
    only?.some((wanted) => wanted === '' || kind === wanted || kind.startsWith(`${wanted}.`)) ?? true
  const actions = onPlace(session, opened, checked, params, features).filter(({ kind }) => kind && wants(kind))
  // Editors that ask without a kind at each move of the caret have no use for it then.
  if (wants(FIX_ALL_KIND) && (only !== undefined || triggerKind !== CodeActionTriggerKind.Automatic)) {
    actions.push(...fixAllAction(opened, checked))
  }
  return opened.isEnglish ? actions.map(inEnglish) : actions
}

function inEnglish({ title, data, ...action }: CodeAction): CodeAction {
  const about: AboutRule | undefined = data
  const group = about?.group && (englishTitle(about.group) ?? about.group)
  return { ...action, title: englishTitle(title) ?? title, ...(about ? { data: { ...about, group } } : {}) }
}

function fixAllAction(opened: ReleaseDocument, checked: CheckedVersion): CodeAction[] {
  const edits = opened.fixAllEdits(checked)
  if (edits.length === 0) return []
  const edit = toWorkspaceEdit(edits, opened.document)
  return [{ title: 'Alle sicheren Korrekturen anwenden', kind: FIX_ALL_KIND, edit }]
}

/** What can be done about the findings and names in a selection. */
function onPlace(
  session: Session,
  opened: ReleaseDocument,
  checked: CheckedVersion,
  params: CodeActionParams,
  features: CodeActionFeatures
): CodeAction[] {
  // Asked by kind on save: nothing of this is wanted, and words would be looked up for nothing.
  if (params.context.only?.every((kind) => kind.startsWith('source'))) return []
  const { document } = opened
  const { rulesFolder } = session.options
  const asked = toSpan(params.range, document)
  // The light bulb asks by itself at each pause: about a word that is being written it would look up suggestions for half of it.
  const isAutomatic = params.context.triggerKind === CodeActionTriggerKind.Automatic
  const findings = isAutomatic ? opened.shown(checked) : checked.findings
  const found = findings.filter((finding) => touches(finding.span, asked)).slice(0, MAX_FINDINGS)
  const diagnosed: Diagnosed[] = found.map((finding) => ({
    finding,
    diagnostic: toDiagnostic(finding, document, rulesFolder)
  }))
  const newFile = session.places.houseFilePlace(document.uri)
  return [
    ...diagnosed.flatMap(({ finding, diagnostic }) => [
      ...fixActions(finding, diagnostic, document),
      ...placeholderActions(finding, diagnostic, document, features),
      ...wordActions(finding, diagnostic, checked, newFile, features)
    ]),
    ...channelActions(checked, asked, diagnosed, newFile, features),
    ...personActions(opened, checked, asked.start, diagnosed, newFile, features),
    ...ruleActions(session, opened, checked, diagnosed, features),
    ...ignoreActions(opened.rules, diagnosed, checked, document, features)
  ]
}

function fixActions(finding: Finding, diagnostic: Diagnostic, document: ReleaseDocument['document']): CodeAction[] {
  const preferred = finding.fixes.findIndex((fix) => fix.safe)
  return finding.fixes.map((fix, i) => ({
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnostic],
    ...(i === preferred ? { isPreferred: true } : {}),
    edit: toWorkspaceEdit(fix.edits, document)
  }))
}

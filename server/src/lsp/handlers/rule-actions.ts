import { type CodeAction, CodeActionKind, type Diagnostic } from 'vscode-languageserver/node'
import type { RuleSeverity } from '../../core/engine/define-rule.ts'
import type { Finding } from '../../core/engine/finding.ts'
import { conflict, type Edit } from '../../core/text/edits.ts'
import { setRuleSeverity } from '../../node/house-entries.ts'
import { type AboutRule, SHOW_RULE_COMMAND } from '../protocol.ts'
import type { CheckedVersion, ReleaseDocument } from '../release-document.ts'
import type { Session } from '../session.ts'
import { toWorkspaceEdit } from '../to-protocol.ts'
import type { CodeActionFeatures } from './code-actions.ts'
import { houseEdit } from './house-edit.ts'

export interface Diagnosed {
  readonly finding: Finding
  readonly diagnostic: Diagnostic
}

/** What can be done about a rule as a whole, once per rule: all its fixes, its document, its severity in the house. */
export function ruleActions(
  session: Session,
  { document, rules }: ReleaseDocument,
  checked: CheckedVersion,
  diagnosed: readonly Diagnosed[],
  features: CodeActionFeatures
): CodeAction[] {
  const newFile = session.places.houseFilePlace(document.uri)
  return oncePerRule(diagnosed).flatMap(({ finding, diagnostic }) => {
    const { rule } = finding
    const name = rules.find(({ id }) => id === rule)?.title ?? rule
    const action = (title: string, rest: Partial<CodeAction>, group: string | null = moreAbout(name)): CodeAction => ({
      title: `Regel „${name}“${title}`,
      kind: CodeActionKind.QuickFix,
      diagnostics: [diagnostic],
      ...aboutRule(features, group),
      ...rest
    })
    const edits = allFixes(checked, rule)
    const severities = SEVERITIES.filter(({ severity }) => severity !== finding.severity).flatMap(
      ({ severity, title }) => {
        const edit = houseEdit(checked, newFile, features, (text) => setRuleSeverity(text, rule, severity))
        return edit ? [action(` in der Hausdatei ${title}`, { edit })] : []
      }
    )
    return [
      ...(edits.length > 1
        ? [
            action(
              `: alle ${edits.length} Korrekturen anwenden`,
              { edit: toWorkspaceEdit(edits.flat(), document) },
              null
            )
          ]
        : []),
      ...(features.showDocument
        ? [
            action(': Erläuterung öffnen', {
              command: { title: 'Erläuterung öffnen', command: SHOW_RULE_COMMAND, arguments: [rule] }
            })
          ]
        : []),
      ...severities
    ]
  })
}

/** The entry behind which lies what is rarely wanted of a rule. */
export function moreAbout(name: string): string {
  return `Regel „${name}“: mehr …`
}

export function aboutRule({ groups }: CodeActionFeatures, group: string | null): Pick<CodeAction, 'data'> {
  return groups ? { data: { group } satisfies AboutRule } : {}
}

const SEVERITIES: readonly { readonly severity: RuleSeverity; readonly title: string }[] = [
  { severity: 'info', title: 'zum Hinweis machen' },
  { severity: 'warning', title: 'zur Warnung machen' },
  { severity: 'error', title: 'zum Fehler machen' },
  { severity: 'off', title: 'ausschalten' }
]

function oncePerRule(diagnosed: readonly Diagnosed[]): Diagnosed[] {
  const rules = new Map<string, Diagnosed>()
  for (const entry of diagnosed) if (!rules.has(entry.finding.rule)) rules.set(entry.finding.rule, entry)
  return [...rules.values()]
}

/** The first fix of each finding of a rule, as far as they do not get in each other's way; of several to choose from none is certain. */
function allFixes({ findings }: CheckedVersion, rule: string): (readonly Edit[])[] {
  const taken: (readonly Edit[])[] = []
  for (const finding of findings) {
    if (finding.rule !== rule || finding.fixesOnDemand) continue
    const { fixes } = finding
    const fix = fixes.find(({ safe }) => safe) ?? (fixes.length === 1 ? fixes[0] : undefined)
    if (fix && !taken.some((edits) => conflict(edits, fix.edits))) taken.push(fix.edits)
  }
  return taken
}

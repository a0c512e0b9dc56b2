import type { FixKind, OptionSpec, Rule, RuleGroup, RuleSeverity } from '../server/src/core/engine/define-rule.ts'

const severities: Record<RuleSeverity, string> = { error: 'Fehler', warning: 'Warnung', info: 'Hinweis', off: 'aus' }
const fixes: Record<FixKind, string> = {
  safe: 'wird auf Wunsch und beim Speichern behoben, wo es sicher ist',
  suggestion: 'mit Vorschlag',
  none: 'ohne Vorschlag'
}
const groups: Record<RuleGroup, string> = {
  structure: 'Aufbau',
  quotes: 'Zitate',
  typography: 'Typografie',
  spelling: 'Rechtschreibung und Grammatik',
  style: 'Stil und Fakten',
  markdown: 'Markdown'
}

/** In the order of the registry. */
export const GROUPS: readonly string[] = ['structure', 'quotes', 'typography', 'spelling', 'style', 'markdown']

/** The generated head of a rule's document. */
export function ruleHead(rule: Rule): string {
  return [
    `- Regel: \`${rule.id}\` (${groups[rule.group]})`,
    `- Stufe: ${severities[rule.severity]}; ${fixes[rule.fix]}`,
    `- Seit: ${rule.since}`,
    `- Grundlage: ${rule.authority}`
  ].join('\n')
}

/** The generated section "Einstellungen" of a rule's document. */
export function ruleOptions(rule: Rule): string {
  const severity = `Stufe in der Hausdatei: \`"rules": { "${rule.id}": "off" | "info" | "warning" | "error" }\`.`
  const options = Object.entries(rule.options)
  if (options.length === 0) return severity
  const rows = options.map(
    ([name, spec]) => `| \`${name}\` | ${values(spec)} | ${standard(spec)} | ${spec.description} |`
  )
  return [severity, '', '| Option | Werte | Vorgabe | Bedeutung |', '| --- | --- | --- | --- |', ...rows].join('\n')
}

/** The table of all rules in the README. */
export function ruleTable(rules: readonly Rule[]): string {
  const rows = rules.map(
    (r) =>
      `| [\`${r.id}\`](server/src/core/rules/${r.group}/${r.id}.md) | ${r.title} | ${severities[r.severity]} | ${{ safe: 'sicher', suggestion: 'Vorschlag', none: '–' }[r.fix]} |`
  )
  return ['| Regel | Worum es geht | Stufe | Korrektur |', '| --- | --- | --- | --- |', ...rows].join('\n')
}

function values(spec: OptionSpec): string {
  switch (spec.type) {
    case 'integer':
      return `Zahl ab ${spec.minimum}`
    case 'boolean':
      return '`true`, `false`'
    case 'choice':
      return spec.values.map((v) => `\`${v}\``).join(', ')
    case 'words':
      return 'Liste von Wörtern'
  }
}

function standard(spec: OptionSpec): string {
  return spec.type === 'words' && spec.default.length === 0 ? 'leer' : `\`${JSON.stringify(spec.default)}\``
}

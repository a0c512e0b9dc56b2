import type { FixKind, RuleSeverity } from '../../core/engine/define-rule.ts'
import { nearest } from '../../core/house/nearest.ts'
import { type Command, choose, readArguments } from '../command.ts'
import { commandHelp } from '../help.ts'
import { UsageError } from '../io.ts'
import { checkOwnRules } from '../own-checks.ts'

const severityNames: Readonly<Record<RuleSeverity, string>> = {
  error: 'Fehler',
  warning: 'Warnung',
  info: 'Hinweis',
  off: 'aus'
}
const fixNames: Readonly<Record<FixKind, string>> = { safe: 'sicher', suggestion: 'Vorschlag', none: '–' }

export const rules: Command = {
  name: 'rules',
  usage: '[REGEL] [--format text|json] | --check [--config DATEI]',
  summary: 'Zeigt das Verzeichnis der Regeln oder das Dokument einer Regel.',
  options: [
    ['--format text|json', 'Ausgabe für Menschen (Vorgabe) oder Programme'],
    ['--check', 'die Beispiele der eigenen Prüfungen in der Hausdatei prüfen („terms“, „patterns“)'],
    ['--config DATEI', 'diese Hausdatei prüfen, nicht die nächste .hausstil.json']
  ],
  async run(argv, io, installation) {
    const { values, positionals } = readArguments(argv, {
      format: { type: 'string', default: 'text' },
      check: { type: 'boolean', default: false },
      config: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false }
    })
    if (values.help) {
      io.stdout.write(commandHelp(rules))
      return 0
    }
    const format = choose('--format', values.format, ['text', 'json'])
    const [wanted, ...more] = positionals
    if (values.check) {
      if (wanted !== undefined) throw new UsageError('Mit „--check“ ist keine Regel zu nennen.')
      return checkOwnRules(values.config, io, installation)
    }
    if (values.config !== undefined) throw new UsageError('„--config“ gilt hier nur mit „--check“.')
    if (more.length > 0) throw new UsageError('Es ist höchstens eine Regel zu nennen: hausstil rules REGEL')
    const chosen = wanted === undefined ? installation.rules : installation.rules.filter((rule) => rule.id === wanted)
    if (wanted !== undefined && chosen.length === 0) {
      const near = nearest(
        wanted,
        installation.rules.map((rule) => rule.id)
      )
      const meant = near ? ` Gemeint ist vielleicht „${near}“.` : ' „hausstil rules“ zeigt alle.'
      throw new UsageError(`Eine Regel „${wanted}“ gibt es nicht.${meant}`)
    }
    if (format === 'json') {
      const catalogue = chosen.map(({ id, group, title, severity, fix, since }) => ({
        id,
        group,
        title,
        severity,
        fix,
        since
      }))
      io.stdout.write(`${JSON.stringify(catalogue, null, 2)}\n`)
      return 0
    }
    const [rule] = chosen
    if (wanted !== undefined && rule) {
      const document = installation.ruleDocument(rule)
      if (document === undefined)
        throw new UsageError(`Das Dokument der Regel „${wanted}“ fehlt in dieser Installation.`)
      io.stdout.write(document.replace(/^<!-- \/?(?:kopf|einstellungen) -->\n/gmu, ''))
      return 0
    }
    const rows = chosen.map((r) => [r.id, severityNames[r.severity], fixNames[r.fix], r.title])
    const widths = [0, 1, 2].map((i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)))
    for (const row of rows)
      io.stdout.write(
        `${row
          .map((cell, i) => cell.padEnd(widths[i] ?? 0))
          .join('  ')
          .trimEnd()}\n`
      )
    return 0
  }
}

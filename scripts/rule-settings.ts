import type { Rule } from '../server/src/core/engine/define-rule.ts'

/** The setting `hausstil.rules` of VS Code: severities by rule, for those who work without a house file. */
export function ruleSettings(rules: readonly Rule[]): Record<string, unknown> {
  const severity = ['off', 'info', 'warning', 'error']
  return {
    'hausstil.rules': {
      type: 'object',
      scope: 'resource',
      order: 20,
      markdownDescription: '%setting.rules%',
      default: {},
      additionalProperties: false,
      properties: Object.fromEntries(
        rules.map((r) => [r.id, { type: 'string', enum: severity, default: r.severity, description: r.title }])
      )
    }
  }
}

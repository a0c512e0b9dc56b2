import { EMPTY_HOUSE, type House } from '../house/house.ts'
import type { OptionSpecs, Rule, RuleSeverity } from './define-rule.ts'

export type OptionSetting = number | boolean | string | readonly string[]

/** A rule as the house file sets it; what is missing keeps the rule's default. */
export interface RuleSetting {
  readonly severity?: RuleSeverity
  readonly options: Readonly<Record<string, OptionSetting>>
}

export interface Settings {
  readonly house: House
  readonly rules: Readonly<Record<string, RuleSetting>>
}

export const DEFAULT_SETTINGS: Settings = { house: EMPTY_HOUSE, rules: {} }

/** A rule with the severity and options that are in force. */
export interface ActiveRule {
  readonly rule: Rule
  readonly severity: Exclude<RuleSeverity, 'off'>
  readonly options: Readonly<Record<string, OptionSetting>>
}

/** The rules that are on, in the order of the registry. */
export function activeRules(rules: readonly Rule[], settings: Settings): ActiveRule[] {
  return rules.flatMap((rule) => {
    const setting = settings.rules[rule.id]
    const severity = setting?.severity ?? rule.severity
    return severity === 'off' ? [] : [{ rule, severity, options: { ...defaults(rule.options), ...setting?.options } }]
  })
}

function defaults(specs: OptionSpecs): Record<string, OptionSetting> {
  return Object.fromEntries(Object.entries(specs).map(([name, spec]) => [name, spec.default]))
}

import type { Node } from 'jsonc-parser'
import type { OptionSpec, Rule, RuleSeverity } from '../engine/define-rule.ts'
import type { OptionSetting, RuleSetting } from '../engine/settings.ts'
import { entriesOf } from './parse.ts'
import { listOfValues, type Problems } from './problem.ts'
import { expected, readInteger } from './values.ts'

export const SEVERITIES: readonly RuleSeverity[] = ['off', 'info', 'warning', 'error']

export type RuleSettings = Readonly<Record<string, RuleSetting>>

/** Reads `rules`: per rule a severity, or an object of severity and the rule's own options. */
export function readRules(node: Node, rules: readonly Rule[], problems: Problems): RuleSettings {
  if (node.type !== 'object') {
    expected(node, 'ein Objekt „{ … }“', problems)
    return {}
  }
  const out: Record<string, RuleSetting> = {}
  for (const { key, keyNode, value } of entriesOf(node, problems)) {
    const rule = rules.find((r) => r.id === key)
    if (!rule) {
      const known = rules.map((r) => r.id)
      problems.unknown('warning', keyNode, `„${key}“ ist keine bekannte Regel.`, known)
      continue
    }
    const setting = readRule(value, rule, problems)
    if (setting) out[key] = setting
  }
  return out
}

function readRule(node: Node, rule: Rule, problems: Problems): RuleSetting | undefined {
  if (node.type !== 'object') {
    const severity = readSeverity(node, problems)
    return severity && { severity, options: {} }
  }
  let severity: RuleSeverity | undefined
  const options: Record<string, OptionSetting> = {}
  for (const { key, keyNode, value } of entriesOf(node, problems)) {
    const spec = Object.hasOwn(rule.options, key) ? rule.options[key] : undefined
    if (key === 'severity') severity = readSeverity(value, problems)
    else if (!spec) {
      const known = ['severity', ...Object.keys(rule.options)]
      problems.unknown('warning', keyNode, `Die Regel „${rule.id}“ hat keine Option „${key}“.`, known)
    } else {
      const option = readOption(value, spec, problems)
      if (option !== undefined) options[key] = option
    }
  }
  return { ...(severity ? { severity } : {}), options }
}

function readSeverity(node: Node, problems: Problems): RuleSeverity | undefined {
  const severity = SEVERITIES.find((s) => s === node.value)
  if (severity) return severity
  return node.type === 'string'
    ? problems.error(node, `${JSON.stringify(node.value)} ist keine Stufe.${listOfValues(SEVERITIES)}`)
    : expected(node, 'eine Stufe oder ein Objekt mit „severity“ und Optionen', problems, listOfValues(SEVERITIES))
}

function readOption(node: Node, spec: OptionSpec, problems: Problems): OptionSetting | undefined {
  const value: unknown = node.value
  switch (spec.type) {
    case 'integer':
      return readInteger(node, spec.minimum, problems)
    case 'boolean':
      return typeof value === 'boolean' ? value : expected(node, '„true“ oder „false“', problems)
    case 'choice':
      if (typeof value === 'string' && spec.values.includes(value)) return value
      return typeof value === 'string'
        ? problems.error(node, `${JSON.stringify(value)} ist hier nicht vorgesehen.${listOfValues(spec.values)}`)
        : expected(node, 'einer der vorgesehenen Werte', problems, listOfValues(spec.values))
    case 'words': {
      if (node.type !== 'array') return expected(node, 'eine Liste von Wörtern', problems)
      return (node.children ?? []).flatMap((child) => {
        const word: unknown = child.value
        if (typeof word === 'string' && word.trim() !== '') return [word]
        expected(child, 'ein Wort', problems)
        return []
      })
    }
  }
}

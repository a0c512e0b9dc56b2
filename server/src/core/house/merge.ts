import type { RuleSettings } from './rule-entries.ts'
import type { Shape } from './shape.ts'
import type { Value } from './values.ts'

/**
 * Lays one description of a house over another. Objects merge key by key; texts, choices and numbers of the upper one count; lists
 * replace or add as their shape says.
 */
export function mergeValues(shape: Shape, below: Value | undefined, above: Value | undefined): Value | undefined {
  if (above === undefined) return below
  if (below === undefined) return above
  if (shape.kind === 'object' && isRecord(below) && isRecord(above)) {
    const merged: Record<string, Value> = { ...below }
    for (const [key, value] of Object.entries(above)) {
      const of = shape.keys[key]
      merged[key] = (of && mergeValues(of, below[key], value)) ?? value
    }
    return merged
  }
  if (shape.kind === 'list' && shape.merge === 'add' && Array.isArray(below) && Array.isArray(above)) {
    const { key } = shape
    const identity = (value: Value): string => JSON.stringify(key && isRecord(value) ? value[key] : value)
    const renewed = new Set(above.map(identity))
    return [...below.filter((value) => !renewed.has(identity(value))), ...above]
  }
  return above
}

/** Severity and each option of the upper setting count; what it leaves open stays as it was. */
export function mergeRules(below: RuleSettings, above: RuleSettings): RuleSettings {
  const merged = { ...below }
  for (const [id, setting] of Object.entries(above)) {
    const old = below[id]
    merged[id] = { ...old, ...setting, options: { ...old?.options, ...setting.options } }
  }
  return merged
}

function isRecord(value: Value): value is { readonly [key: string]: Value } {
  return typeof value === 'object' && !Array.isArray(value)
}

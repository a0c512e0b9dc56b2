import type { Node } from 'jsonc-parser'
import { type Entry, entriesOf } from './parse.ts'
import { patternProblem } from './pattern.ts'
import { listOfValues, type Problems, whatStands } from './problem.ts'
import type { ListShape, ObjectShape, Shape, TextShape } from './shape.ts'

/** A value of a house file, or the part of it that is well-formed. */
export type Value = string | number | readonly Value[] | { readonly [key: string]: Value }

/** Reads a value by its shape. What does not fit is left out and told; undefined where nothing is left. */
function readValue(node: Node, shape: Shape, problems: Problems): Value | undefined {
  switch (shape.kind) {
    case 'text':
      return readText(node, shape, problems)
    case 'choice': {
      const known = Object.keys(shape.values)
      if (node.type !== 'string') return expected(node, 'einer der vorgesehenen Werte', problems, listOfValues(known))
      const value = String(node.value)
      return known.includes(value)
        ? value
        : problems.error(node, `${JSON.stringify(value)} ist hier nicht vorgesehen.${listOfValues(known)}`)
    }
    case 'integer':
      return readInteger(node, shape.minimum, problems)
    case 'list':
      return readList(node, shape, problems)
    case 'object':
      if (node.type !== 'object') return expected(node, 'ein Objekt „{ … }“', problems)
      return readEntries(entriesOf(node, problems), shape, problems)
  }
}

export function readInteger(node: Node, minimum: number, problems: Problems): number | undefined {
  const value: unknown = node.value
  if (typeof value !== 'number') return expected(node, `eine ganze Zahl ab ${minimum}`, problems)
  if (Number.isInteger(value) && value >= minimum) return value
  return problems.error(
    node,
    `Hier steht ${String(value).replace('.', ',')}; vorgesehen ist eine ganze Zahl ab ${minimum}.`
  )
}

function readText(node: Node, shape: TextShape, problems: Problems): string | undefined {
  if (node.type !== 'string') return expected(node, 'ein Text', problems)
  const value = String(node.value)
  if (shape.format === 'date' && !isDate(value)) {
    return problems.error(node, `„${value}“ ist kein Tag im Kalender; üblich ist Jahr-Monat-Tag: „2026-03-24“.`)
  }
  if (shape.format === 'url' && !/^https?:\/\/[^\s/]+\.[^\s/]+(?:\/\S*)?$/u.test(value)) {
    return problems.error(node, `„${value}“ ist keine Adresse; üblich ist „https://www.example.org/kanal“.`)
  }
  const fault = shape.format === 'pattern' && value.trim() !== '' ? patternProblem(value) : undefined
  if (fault !== undefined) return problems.error(node, fault)
  if (shape.filled && value.trim() === '') return problems.error(node, 'Dieser Text ist leer.')
  return value
}

function readList(node: Node, shape: ListShape, problems: Problems): Value | undefined {
  if (node.type !== 'array') return expected(node, 'eine Liste „[ … ]“', problems)
  return (node.children ?? []).flatMap((child) => {
    const value = readValue(child, shape.of, problems)
    if (value === undefined) return []
    if (shape.of.kind !== 'object' || typeof value !== 'object' || Array.isArray(value)) return [value]
    return completed(child, shape.of, value, problems)
  })
}

/** An entry of a list has all its keys: required ones must be there, others read as empty. */
function completed(
  node: Node,
  shape: ObjectShape,
  value: Exclude<Value, string | number>,
  problems: Problems
): Value[] {
  const missing = (shape.required ?? []).filter((key) => !(key in value))
  const said = new Set((node.children ?? []).map((property) => String(property.children?.[0]?.value)))
  for (const key of missing) if (!said.has(key)) problems.error(node, `Hier fehlt „${key}“.`)
  if (missing.length > 0) return []
  return [filled(shape, value)]
}

/** The object with every key that its shape has: what is missing is empty, or the default of a choice. */
function filled(shape: ObjectShape, value: Value | undefined): { readonly [key: string]: Value } {
  const out: Record<string, Value> = isObject(value) ? { ...value } : {}
  for (const [key, of] of Object.entries(shape.keys)) {
    if (of.kind === 'object') out[key] = filled(of, out[key])
    else if (key in out) continue
    else if (of.kind === 'list') out[key] = []
    else if (of.kind === 'text' && !of.optional) out[key] = ''
    else if (of.kind === 'choice' && of.default !== undefined) out[key] = of.default
  }
  return out
}

function isObject(value: Value | undefined): value is { readonly [key: string]: Value } {
  return typeof value === 'object' && !Array.isArray(value)
}

/** Reads the entries of an object by its shape. */
export function readEntries(
  entries: readonly Entry[],
  shape: ObjectShape,
  problems: Problems,
  alsoKnown: readonly string[] = []
): { readonly [key: string]: Value } {
  const out: Record<string, Value> = {}
  for (const { key, keyNode, value } of entries) {
    const of = Object.hasOwn(shape.keys, key) ? shape.keys[key] : undefined
    if (!of) {
      const known = [...alsoKnown, ...Object.keys(shape.keys)]
      problems.unknown('warning', keyNode, `„${key}“ ist hier kein bekannter Schlüssel.`, known)
      continue
    }
    const read = readValue(value, of, problems)
    if (read !== undefined) out[key] = read
  }
  return out
}

export function expected(node: Node, what: string, problems: Problems, more = ''): undefined {
  return problems.error(node, `Hier steht ${whatStands(node)}; vorgesehen ist ${what}.${more}`)
}

/** Whether the text is a day of the calendar, `2026-03-24`. */
function isDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text)
  if (!match) return false
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0
  return day >= 1 && day <= days
}

import type { OptionSpec, Rule } from '../engine/define-rule.ts'
import { EMPTY_HOUSE } from './house.ts'
import { DEFAULT_PRESET, PRESET_DESCRIPTIONS, PRESETS } from './presets.ts'
import { SEVERITIES } from './rule-entries.ts'
import type { Shape } from './shape.ts'
import { HOUSE_SHAPE } from './shapes/house.ts'

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

const severityDescriptions: Readonly<Record<string, string>> = {
  off: 'Aus.',
  info: 'Hinweis.',
  warning: 'Warnung.',
  error: 'Fehler.'
}

/**
 * The JSON Schema (draft 7) of `.hausstil.json`, from which editors complete and explain every key. `allowTrailingCommas`,
 * `enumDescriptions` and `doNotSuggest` are VS Code's extensions of it.
 */
export function houseSchema(rules: readonly Rule[]): Json {
  const house = schemaOf(HOUSE_SHAPE, EMPTY_HOUSE as unknown as Json)
  const properties = isObject(house) ? (house.properties ?? {}) : {}
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Hausdatei von Hausstil',
    description: HOUSE_SHAPE.description,
    type: 'object',
    allowComments: true,
    allowTrailingCommas: true,
    additionalProperties: false,
    properties: {
      $schema: { type: 'string', description: 'Adresse dieses Schemas; Hausstil liest sie nicht.', doNotSuggest: true },
      extends: extendsSchema(),
      ...(isObject(properties) ? properties : {}),
      rules: {
        type: 'object',
        description: 'Je Regel eine Stufe oder ein Objekt mit „severity“ und den Optionen der Regel.',
        additionalProperties: false,
        default: {},
        properties: Object.fromEntries(rules.map((rule) => [rule.id, ruleSchema(rule)]))
      }
    }
  }
}

/** Keywords that only judge. */
const JUDGING = ['additionalProperties', 'required', 'minLength', 'minimum', 'pattern', 'format', 'not']

/**
 * The same for an editor that also shows what the language server says of the file: it completes and explains, and judges nothing,
 * which would be told twice. A value may be anything else, too, so that its choices are offered and never asked for.
 */
export function completingSchema(schema: Json): Json {
  if (Array.isArray(schema)) return schema.map(completingSchema)
  if (!isObject(schema)) return schema
  const entries = Object.entries(schema)
    .filter(([key]) => !JUDGING.includes(key))
    .map(([key, value]): [string, Json] => {
      if (key === 'properties' && isObject(value)) {
        return [key, Object.fromEntries(Object.entries(value).map(([name, of]) => [name, completingSchema(of)]))]
      }
      if (key === 'items' || key === 'anyOf') return [key, completingSchema(value)]
      return [key, value]
    })
  const { type, enum: values, enumDescriptions, anyOf, ...rest } = Object.fromEntries(entries)
  // Objects and lists are known by their keys and items.
  if (anyOf === undefined && (type === undefined || type === 'object' || type === 'array')) return rest
  if (Array.isArray(anyOf)) return { ...rest, anyOf: [...anyOf, {}] }
  const choices = values === undefined ? {} : { enum: values, ...(enumDescriptions ? { enumDescriptions } : {}) }
  return { ...rest, anyOf: [{ type: type ?? 'string', ...choices }, {}] }
}

function extendsSchema(): Json {
  const one: Json = {
    anyOf: [
      {
        type: 'string',
        enum: Object.keys(PRESETS),
        enumDescriptions: Object.keys(PRESETS).map((p) => PRESET_DESCRIPTIONS[p] ?? '')
      },
      {
        type: 'string',
        pattern: '[./\\\\]',
        not: { pattern: '^hausstil:' },
        description: 'Eine andere Hausdatei, von dieser aus gesehen.'
      }
    ]
  }
  return {
    description: 'Vorlagen und Hausdateien, auf denen diese aufbaut; spätere gehen früheren vor, diese Datei allen.',
    default: DEFAULT_PRESET,
    examples: [DEFAULT_PRESET, [DEFAULT_PRESET, '../.hausstil.json']],
    anyOf: [one, { type: 'array', items: one }]
  }
}

function schemaOf(shape: Shape, standard: Json | undefined): Json {
  const fallback = standard ?? (shape.kind === 'choice' ? shape.default : undefined)
  const head = { description: shape.description, ...(fallback === undefined ? {} : { default: fallback }) }
  switch (shape.kind) {
    case 'text':
      return {
        type: 'string',
        ...head,
        ...(shape.filled ? { minLength: 1 } : {}),
        ...(shape.format === 'date' ? { format: 'date' } : {}),
        ...(shape.format === 'url' ? { pattern: '^https?://' } : {}),
        ...(shape.format === 'pattern' ? { format: 'regex' } : {}),
        ...(shape.examples ? { examples: shape.examples } : {})
      }
    case 'choice':
      return { type: 'string', ...head, enum: Object.keys(shape.values), enumDescriptions: Object.values(shape.values) }
    case 'integer':
      return { type: 'integer', ...head, minimum: shape.minimum }
    case 'list':
      return { type: 'array', ...head, items: schemaOf(shape.of, undefined) }
    case 'object':
      return {
        type: 'object',
        description: shape.description,
        additionalProperties: false,
        ...(shape.required ? { required: shape.required } : {}),
        properties: Object.fromEntries(
          Object.entries(shape.keys).map(([key, of]) => [
            key,
            schemaOf(of, standard !== undefined && isObject(standard) ? standard[key] : undefined)
          ])
        )
      }
  }
}

function ruleSchema(rule: Rule): Json {
  const severity = {
    type: 'string',
    enum: SEVERITIES,
    enumDescriptions: SEVERITIES.map((s) => severityDescriptions[s] ?? ''),
    default: rule.severity
  }
  const options = Object.entries(rule.options).map(([name, spec]) => [name, optionSchema(spec)] as const)
  return {
    description: `${rule.title}.`,
    default: rule.severity,
    anyOf: [
      severity,
      {
        type: 'object',
        additionalProperties: false,
        properties: { severity: { description: 'Stufe.', ...severity }, ...Object.fromEntries(options) }
      }
    ]
  }
}

function optionSchema(spec: OptionSpec): Json {
  const head = { description: spec.description, default: spec.default }
  switch (spec.type) {
    case 'integer':
      return { type: 'integer', minimum: spec.minimum, ...head }
    case 'boolean':
      return { type: 'boolean', ...head }
    case 'choice':
      return { type: 'string', enum: spec.values, ...head }
    case 'words':
      return { type: 'array', items: { type: 'string', minLength: 1 }, ...head }
  }
}

function isObject(json: Json): json is { readonly [key: string]: Json } {
  return typeof json === 'object' && json !== null && !Array.isArray(json)
}

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { EMPTY_HOUSE } from '../../server/src/core/house/house.ts'
import { PRESETS } from '../../server/src/core/house/presets.ts'
import { completingSchema, houseSchema, type Json } from '../../server/src/core/house/schema.ts'
import { allRules } from '../../server/src/core/rules/index.ts'

/** The value at a path of keys. */
function at(json: Json | undefined, ...path: readonly string[]): Json | undefined {
  let value = json
  for (const key of path) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
    value = Object.entries(value).find(([k]) => k === key)?.[1]
  }
  return value
}

function keysOf(json: Json | undefined): string[] {
  return typeof json === 'object' && json !== null ? Object.keys(json) : []
}

const schema = houseSchema(allRules)

test('every key of a house is in the schema, with a German description', () => {
  const properties = at(schema, 'properties')
  assert.deepEqual(
    keysOf(properties).sort(),
    ['$schema', 'extends', 'rules', ...Object.keys(EMPTY_HOUSE).filter((key) => key !== 'gaps')].sort()
  )
  const check = (json: Json | undefined, path: string): void => {
    for (const key of keysOf(at(json, 'properties'))) {
      const property = at(json, 'properties', key)
      assert.match(String(at(property, 'description')), /^.{4,}[.:“]$/u, `${path}.${key}`)
      check(property, `${path}.${key}`)
      check(at(property, 'items'), `${path}.${key}[]`)
    }
    if (keysOf(json).includes('properties')) assert.equal(at(json, 'additionalProperties'), false, path)
  }
  check(schema, '')
})

test('defaults are those in force', () => {
  assert.equal(at(schema, 'properties', 'typography', 'properties', 'rangeDash', 'default'), '10–12')
  assert.equal(at(schema, 'properties', 'quotes', 'properties', 'maxWords', 'default'), 80)
  assert.deepEqual(at(schema, 'properties', 'channels', 'default'), [])
  assert.equal(at(schema, 'properties', 'people', 'items', 'properties', 'name', 'default'), undefined)
})

test('every value of a choice is explained', () => {
  const format = at(schema, 'properties', 'dateline', 'properties', 'format')
  assert.deepEqual(at(format, 'enum'), ['any', 'place', 'place-date', 'place-date-dash', 'place-agency'])
  assert.equal(keysOf(at(format, 'enumDescriptions')).length, 5)
})

test('rules and presets are offered by name', () => {
  assert.deepEqual(
    keysOf(at(schema, 'properties', 'rules', 'properties')),
    allRules.map((r) => r.id)
  )
  const text = JSON.stringify(at(schema, 'properties', 'extends'))
  for (const preset of Object.keys(PRESETS)) assert.ok(text.includes(`"${preset}"`), preset)
})

test('an editor that shows the server’s messages gets all to complete from, and nothing to judge by', () => {
  const loose = completingSchema(schema)
  assert.doesNotMatch(JSON.stringify(loose), /"(?:additionalProperties|required|pattern|minLength|minimum)":/u)
  const described = (json: Json): number => JSON.stringify(json).split('"description":').length
  assert.equal(described(loose), described(schema))
  const format = at(loose, 'properties', 'dateline', 'properties', 'format')
  const [choice, anything] = (at(format, 'anyOf') ?? assert.fail()) as readonly Json[]
  assert.equal((at(choice, 'enum') as readonly Json[]).length, 5)
  assert.deepEqual(anything, {})
})

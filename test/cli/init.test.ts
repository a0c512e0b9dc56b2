import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { readHouse } from '../../server/src/core/house/read.ts'
import { allRules } from '../../server/src/core/rules/index.ts'
import { call, folderWith } from './call.ts'

function read(text: string) {
  return readHouse('.hausstil.json', {
    rules: allRules,
    read: () => ({ text }),
    resolve: () => assert.fail('it extends no file')
  })
}

/** The file with all that is commented out switched on: each line that begins with a key or goes on with one. */
function switchedOn(text: string): string {
  return text.replace(/^(\s*)\/\/ (?=\s*["{}\]])/gmu, '$1')
}

test('init writes a house file that is valid as it stands', async (t) => {
  const cwd = folderWith(t, {})
  const { code, stdout, stderr } = await call(cwd, ['init'])
  const path = join(cwd, '.hausstil.json')
  assert.deepEqual([code, stderr], [0, ''])
  assert.ok(stdout.startsWith(`${path} ist angelegt.\n`))
  const text = readFileSync(path, 'utf8')
  // Half of a window of 1400 pixels, with the side bar open: JSON is not wrapped.
  assert.deepEqual(
    text.split('\n').filter((line) => line.length > 86),
    []
  )
  const { settings, problems, valid } = read(text)
  assert.deepEqual(
    [problems, valid, settings],
    [
      [],
      true,
      readHouse(undefined, { rules: allRules, read: () => assert.fail(), resolve: () => assert.fail() }).settings
    ]
  )
})

test('what it offers in comments is valid too, and its examples hold', async (t) => {
  const cwd = folderWith(t, {})
  await call(cwd, ['init'])
  const path = join(cwd, '.hausstil.json')
  const text = switchedOn(readFileSync(path, 'utf8'))
  const { settings, problems } = read(text)
  assert.deepEqual(problems, [])
  assert.equal(settings.house.contacts[0]?.split('\n').length, 3)
  assert.equal(settings.house.terms.length, 1)
  assert.equal(settings.house.patterns.length, 1)
  writeFileSync(path, text.replace(/"headline-length"[^\n]*\n[^\n]*"first-person": "off"\n/u, ''))
  const { code, stdout } = await call(cwd, ['rules', '--check'])
  assert.deepEqual([code, stdout], [0, '2 Prüfungen, 3 Beispiele: alle wie erwartet.\n'])
})

test('init never writes over a house file', async (t) => {
  const cwd = folderWith(t, { '.hausstil.json': '{}' })
  const { code, stdout, stderr } = await call(cwd, ['init'])
  assert.deepEqual([code, stdout], [2, ''])
  assert.match(stderr, /\.hausstil\.json gibt es schon; die Datei bleibt, wie sie ist\.\n$/u)
  assert.equal(readFileSync(join(cwd, '.hausstil.json'), 'utf8'), '{}')
})

test('init stands alone', async (t) => {
  const cwd = folderWith(t, {})
  assert.equal((await call(cwd, ['init', 'ordner'])).code, 2)
  assert.match((await call(cwd, ['init', '--help'])).stdout, /^Legt eine Hausdatei zum Ausfüllen an\./u)
})

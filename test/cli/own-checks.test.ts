import assert from 'node:assert/strict'
import { test } from 'node:test'
import { call, folderWith } from './call.ts'

const house = (terms: string, patterns = '[]'): Record<string, string> => ({
  '.hausstil.json': `{ "terms": ${terms}, "patterns": ${patterns} }`
})

test('a house without checks of its own has nothing to fail', async (t) => {
  const { code, stdout } = await call(folderWith(t, { '.hausstil.json': '{}' }), ['rules', '--check'])
  assert.deepEqual([code, stdout], [0, 'Die Hausdatei hat keine eigenen Prüfungen unter „terms“ oder „patterns“.\n'])
})

test('examples that show what they say pass', async (t) => {
  const cwd = folderWith(
    t,
    house(
      `[{ "avoid": "Heim", "prefer": "Haus", "where": "quotations",
          "examples": { "wrong": ["„Das Heim ist schön, und wir bleiben“, sagte Erika Beispiel."], "right": ["Das Heim ist schön."] } },
        { "avoid": "Kommune", "where": "headline", "examples": { "wrong": ["Kommune baut"], "right": [] } }]`,
      '[{ "find": "Zimmer \\\\d+", "examples": { "wrong": ["In Zimmer 3."], "right": ["Im Zimmer."] } }]'
    )
  )
  const { code, stdout, stderr } = await call(cwd, ['rules', '--check'])
  assert.deepEqual([code, stdout, stderr], [0, '3 Prüfungen, 5 Beispiele: alle wie erwartet.\n', ''])
})

test('examples that show something else are told, one by one', async (t) => {
  const cwd = folderWith(
    t,
    house(
      `[{ "avoid": "Heim", "examples": { "wrong": ["Das Haus ist schön."], "right": ["Die Heime am Heim sind voll."] } },
        { "avoid": "Rat" }]`
    )
  )
  const { code, stdout } = await call(cwd, ['rules', '--check', '--config', '.hausstil.json'])
  assert.equal(code, 1)
  assert.equal(
    stdout,
    `terms „Heim“: in diesem falschen Beispiel wird nichts gefunden:
  Das Haus ist schön.
terms „Heim“: in diesem richtigen Beispiel wird „Heime“, „Heim“ gefunden:
  Die Heime am Heim sind voll.
terms „Rat“: hat noch kein falsches Beispiel.
2 Prüfungen, 2 Beispiele: 2 nicht wie erwartet.
`
  )
})

test('a pattern that could run away is told at its key', async (t) => {
  const cwd = folderWith(t, house('[]', '[{ "find": "(a+)+b" }]'))
  const { code, stdout, stderr } = await call(cwd, ['rules', '--check'])
  assert.deepEqual([code, stdout], [2, ''])
  assert.match(stderr, /\.hausstil\.json:1:39: Fehler in der Hausdatei: Hier wird wiederholt, was sich selbst/u)
})

test('wrong usage', async (t) => {
  const cwd = folderWith(t, house('[]'))
  assert.equal((await call(cwd, ['rules', '--check', 'dash'])).code, 2)
  assert.equal((await call(cwd, ['rules', '--config', '.hausstil.json'])).code, 2)
  assert.equal((await call(cwd, ['rules', '--check', '--config', 'fehlt.json'])).code, 2)
})

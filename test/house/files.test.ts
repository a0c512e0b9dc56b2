import assert from 'node:assert/strict'
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { decodeText, FileProblem, readText, replaceText } from '../../server/src/node/files.ts'
import { findHouseFile, loadHouse } from '../../server/src/node/house-file.ts'

function folder(t: TestContext): string {
  const path = mkdtempSync(join(tmpdir(), 'hausstil-house-'))
  t.after(() => rmSync(path, { recursive: true, force: true }))
  return path
}

test('the nearest house file is found, not beyond .git and not beyond the given folder', (t) => {
  const root = folder(t)
  mkdirSync(join(root, 'a', 'b', 'c'), { recursive: true })
  writeFileSync(join(root, '.hausstil.json'), '{}')
  const release = join(root, 'a', 'b', 'c', 'x.pm.md')
  assert.equal(findHouseFile(release), join(root, '.hausstil.json'))
  assert.equal(findHouseFile(release, join(root, 'a')), undefined)
  assert.equal(findHouseFile(release, root), join(root, '.hausstil.json'))
  mkdirSync(join(root, 'a', 'b', '.git'))
  assert.equal(findHouseFile(release), undefined)
  writeFileSync(join(root, 'a', 'b', '.hausstil.json'), '{}')
  assert.equal(findHouseFile(release), join(root, 'a', 'b', '.hausstil.json'))
})

test('extends is read from the place of the file that says it', (t) => {
  const root = folder(t)
  mkdirSync(join(root, 'presse'))
  writeFileSync(join(root, 'haus.json'), '{ "extends": "./noch.json", "words": ["Haus"] }')
  writeFileSync(join(root, 'noch.json'), '{ "words": ["Noch"] }')
  writeFileSync(join(root, 'presse', '.hausstil.json'), '{ "extends": "../haus.json" }')
  const { settings, problems, files } = loadHouse(join(root, 'presse', '.hausstil.json'), [])
  assert.deepEqual(problems, [])
  assert.deepEqual(settings.house.words, ['Noch', 'Haus'])
  assert.deepEqual(
    [...files.keys()],
    [join(root, 'presse', '.hausstil.json'), join(root, 'haus.json'), join(root, 'noch.json')]
  )
})

test('a folder in extends stands for its house file', (t) => {
  const root = folder(t)
  mkdirSync(join(root, 'presse', 'sport'), { recursive: true })
  writeFileSync(join(root, '.hausstil.json'), '{ "words": ["Oben"] }')
  writeFileSync(join(root, 'presse', '.hausstil.json'), '{ "extends": "..", "words": ["Mitte"] }')
  const path = join(root, 'presse', 'sport', '.hausstil.json')
  writeFileSync(path, '{ "extends": "../", "words": ["Unten"] }')
  assert.deepEqual(loadHouse(path, []).settings.house.words, ['Oben', 'Mitte', 'Unten'])
  writeFileSync(path, '{ "extends": "." }')
  assert.match(loadHouse(path, []).problems[0]?.message ?? '', /^„extends“ führt im Kreis/u)
})

test('an editor may hand in the text it holds', () => {
  const texts = new Map([['/h/.hausstil.json', '{ "words": ["Entwurf"] }']])
  const read = (path: string): string => texts.get(path) ?? assert.fail(path)
  assert.deepEqual(loadHouse('/h/.hausstil.json', [], read).settings.house.words, ['Entwurf'])
})

test('a folder, a missing file and wrong bytes are told in German', (t) => {
  const root = folder(t)
  const said = (make: () => unknown): string => {
    try {
      make()
    } catch (error) {
      assert.ok(error instanceof FileProblem)
      return error.message
    }
    return assert.fail('no problem')
  }
  assert.equal(
    said(() => readText(root, 'haus')),
    'haus: Das ist ein Ordner, keine Datei.'
  )
  assert.equal(
    said(() => readText(join(root, 'nix'), 'nix')),
    'nix: Die Datei gibt es nicht.'
  )
  const invalid = (...bytes: number[]): string => said(() => decodeText(Uint8Array.from(bytes), 'x'))
  assert.match(invalid(0x41, 0x0a, 0xe4, 0x41), /\(Zeile 2, Byte 3\)\. Bitte/u)
  assert.match(invalid(0xc3, 0xa4, 0xc3), /\(Zeile 1, Byte 3\)\./u)
  assert.match(invalid(0x41, 0x80), /, Byte 2\)/u)
  assert.match(invalid(0x41, 0xed, 0xa0, 0x80), /, Byte 2\)/u)
  assert.equal(decodeText(Buffer.from('\uFEFFä🎉'), 'x'), '\uFEFFä🎉')
})

test('replacing a file is all or nothing', (t) => {
  const root = folder(t)
  const path = join(root, 'a.md')
  writeFileSync(path, 'vorher')
  assert.throws(() => replaceText(path, 'anderes', 'nachher', 'a.md'), {
    message: 'a.md: Die Datei hat sich während der Prüfung geändert; sie bleibt, wie sie ist.'
  })
  assert.equal(readFileSync(path, 'utf8'), 'vorher')
  replaceText(path, 'vorher', 'nachher')
  assert.equal(readFileSync(path, 'utf8'), 'nachher')
  rmSync(path)
  assert.throws(() => replaceText(path, 'nachher', 'neu', 'a.md'), { message: 'a.md: Die Datei gibt es nicht.' })
  assert.deepEqual(readdirSync(root), [])
})

test('a write-protected file stays as it is', {
  skip: process.getuid?.() === 0 && 'root may write everything'
}, (t) => {
  const path = join(folder(t), 'a.md')
  writeFileSync(path, 'vorher')
  chmodSync(path, 0o444)
  assert.throws(() => replaceText(path, 'vorher', 'nachher', 'a.md'), {
    message: 'a.md: Die Datei darf nicht gelesen oder geschrieben werden.'
  })
  assert.equal(readFileSync(path, 'utf8'), 'vorher')
})

import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'

const root = join(import.meta.dirname, '..')

function read(path: string): string {
  return readFileSync(join(root, path), 'utf8')
}

function texts(path: string): Readonly<Record<string, string>> {
  return JSON.parse(read(path))
}

function all(text: string, pattern: RegExp): string[] {
  return [...new Set([...text.matchAll(pattern)].map((match) => match[1] ?? ''))].sort()
}

function places(text: string): string[] {
  return all(text, /\{(\d+)\}/gu)
}

const source = readdirSync(join(root, 'client/src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => read(join('client/src', name)))
  .join('\n')

describe('what the editor shows is there in English and in German', () => {
  const english = texts('package.nls.json')
  const german = texts('package.nls.de.json')

  test('every key of the manifest has its text, and every text its key', () => {
    const keys = all(read('package.json'), /"%([^%"]+)%"/gu)
    assert.ok(keys.length > 0)
    assert.deepEqual(Object.keys(english).sort(), keys)
    assert.deepEqual(Object.keys(german).sort(), keys)
  })

  test('no text of the manifest stands there untranslated', () => {
    for (const [key, text] of Object.entries(english)) assert.notEqual(german[key], text, key)
  })

  test('every text of the client has a German one with the same places to fill, and there is no other', () => {
    const bundle = texts('l10n/bundle.l10n.de.json')
    const used = all(source, /\bl10n\.t\(\s*'((?:[^'\\]|\\.)*)'/gu)
    assert.equal(
      source.match(/\bl10n\.t\(/gu)?.length,
      [...source.matchAll(/\bl10n\.t\(\s*'/gu)].length,
      'a text in another form than a plain string'
    )
    assert.deepEqual(Object.keys(bundle).sort(), used)
    for (const [text, translation] of Object.entries(bundle)) assert.deepEqual(places(translation), places(text), text)
  })

  test('no German text is left in the code of the client', () => {
    const strings = all(source.replace(/^\s*(?:\/?\*|\/\/).*$/gmu, ''), /('(?:[^'\\\n]|\\.)*'|`[^`]*`)/gu)
    assert.deepEqual(
      // That one is a name.
      strings.filter((text) =>
        /[äöüßÄÖÜ]|\b(?:Vorschau|Hausdatei|Warnung|Fehler)\b/u.test(text.replace('Björnsson', ''))
      ),
      []
    )
  })
})

import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { dirname, join } from 'node:path'
import { describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'

const dist = join(dirname(fileURLToPath(import.meta.url)), '../dist')
const bundles = [
  'cli.cjs',
  'cli-main.cjs',
  'cli-thread.cjs',
  'server.cjs',
  'server-main.cjs',
  'client.cjs',
  'language-client.cjs',
  'cspell-lib.cjs',
  'render.cjs'
]
/** What a bundle may load besides: its other part, and VS Code. */
const parts = new Set(bundles.map((name) => `./${name}`))
const inEditor = new Set(['client.cjs', 'language-client.cjs'])

describe('the built bundles', () => {
  for (const name of bundles) {
    it(`${name} needs nothing but Node, and VS Code in the client`, () => {
      const needed = [...readFileSync(join(dist, name), 'utf8').matchAll(/\brequire\("([^"]+)"\)/gu)].map((m) =>
        (m[1] ?? '').replace(/^node:/u, '')
      )
      const foreign = needed.filter(
        (n) => !builtinModules.includes(n) && !parts.has(n) && !(n === 'vscode' && inEditor.has(name))
      )
      assert.deepEqual([...new Set(foreign)], [])
    })

    it(`${name} holds no network call`, () => {
      const text = readFileSync(join(dist, name), 'utf8')
      assert.doesNotMatch(text, /require\("(?:node:)?(?:https?|http2|net|tls|dgram|dns)(?:\/promises)?"\)/u)
      assert.doesNotMatch(text, /(?<![.\w#$])fetch\(|new WebSocket\(|XMLHttpRequest|sendBeacon/u)
    })
  }

  it('preview.js holds no network call', () => {
    assert.doesNotMatch(
      readFileSync(join(dist, 'preview.js'), 'utf8'),
      /(?<![.\w#$])fetch\(|WebSocket|XMLHttpRequest|sendBeacon|\bimport\(/u
    )
  })

  it('bring each dictionary with its licence', () => {
    assert.ok(existsSync(join(dist, 'dictionaries')))
    assert.ok(readdirSync(join(dist, 'dictionaries/LICENSES')).length > 0)
  })
})

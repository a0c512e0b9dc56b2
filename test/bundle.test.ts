import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { tmpdir } from 'node:os'
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

  it('cli.cjs keeps what was compiled of it and answers the same with that', (t) => {
    const folder = mkdtempSync(join(tmpdir(), 'compiled-'))
    t.after(() => rmSync(folder, { recursive: true }))
    const spell = (): string =>
      spawnSync(process.execPath, [join(dist, 'cli.cjs'), 'spell'], {
        env: { ...process.env, NODE_COMPILE_CACHE: folder },
        input: 'Haustürschlüssel\nHausstürschlüssel\n',
        encoding: 'utf8'
      }).stdout
    const first = spell()
    const kept = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    assert.ok(kept.some((file) => /cli-main\.cjs-[0-9a-f]+$/u.test(file)))
    assert.match(first, /Hausstürschlüssel/u)
    assert.equal(spell(), first)
  })
})

import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'
import { allRules } from '../server/src/core/rules/index.ts'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')

describe('the catalogue', () => {
  it('is what the generator would write now', () => {
    const run = spawnSync(process.execPath, ['--conditions=source', 'scripts/generate.ts', '--check'], {
      cwd: root,
      encoding: 'utf8'
    })
    assert.equal(run.stderr, '')
    assert.equal(run.status, 0)
  })

  it('has every rule once, with a document in the fixed order', () => {
    assert.equal(new Set(allRules.map((r) => r.id)).size, allRules.length)
    for (const rule of allRules) {
      const path = join(root, 'server/src/core/rules', rule.group, `${rule.id}.md`)
      assert.ok(existsSync(path), path)
      const text = readFileSync(path, 'utf8').replace(/```[\s\S]*?```/gu, '')
      assert.deepEqual(
        [...text.matchAll(/^## (.+)$/gmu)].map((m) => m[1]),
        ['Warum', 'Falsch', 'Richtig', 'Grenzen', 'Einstellungen'],
        path
      )
      assert.equal(/^# (.+)$/mu.exec(text)?.[1], rule.title, path)
    }
  })

  it('speaks German to the user, without scolding', () => {
    for (const rule of allRules) {
      for (const message of Object.values(rule.messages)) {
        assert.match(message, /^\P{Ll}/u, `${rule.id}: ${message}`)
        assert.match(message, /[.!?“)]$/u, `${rule.id}: ${message}`)
        assert.doesNotMatch(
          message,
          /\b(?:falsch|Fehler|müssen|dürfen nicht|verboten)\b|"|'/u,
          `${rule.id}: ${message}`
        )
      }
    }
  })
})

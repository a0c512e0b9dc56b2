import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { allRules } from '../server/src/core/rules/index.ts'

const folder = join(import.meta.dirname, '../dist/rules')

function read(id: string): string {
  return readFileSync(join(folder, `${id}.md`), 'utf8')
}

describe('the documents of the rules, as they ship', () => {
  test('are there for every rule, and for nothing else', () => {
    assert.deepEqual(readdirSync(folder).sort(), allRules.map(({ id }) => `${id}.md`).sort())
  })

  test('say in words what an example shows', () => {
    const text = read('quote-comma')
    assert.match(text, /\nBeispiel:\n\n```markdown\n/u)
    assert.match(text, /\n```\n\nBerichtigt:\n\n```markdown\n/u)
    assert.match(text, /\nRichtig:\n\n```markdown\n/u)
    assert.match(read('channel-footer-required'), /\nMit dieser Hausdatei:\n\n```jsonc\n/u)
  })

  test('do not say it twice where heading or text lead to the example', () => {
    assert.match(read('dash'), /\n## Falsch\n\n```markdown\n/u)
    assert.match(read('dash'), /\n## Richtig\n\n```markdown\n/u)
    assert.match(
      read('channel-footer-required'),
      /\nLinks auf Unterlagen sind keine Kanäle:\n\n```markdown\n# Stadt Musterau/u
    )
  })

  test('show nothing that is meant for the tests or the generator', () => {
    for (const { id } of allRules) {
      const text = read(id)
      assert.doesNotMatch(text, /^`{3,}(?:falsch|korrigiert|richtig|hausdatei)/mu, id)
      assert.doesNotMatch(text, /^<!-- \/?(?:kopf|einstellungen) -->$/mu, id)
      assert.doesNotMatch(text, /\n\n\n/u, id)
    }
  })
})

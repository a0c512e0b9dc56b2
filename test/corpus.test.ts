import assert from 'node:assert/strict'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { fixAll } from '../server/src/core/engine/fix.ts'
import { allRules } from '../server/src/core/rules/index.ts'
import { caretLines } from './support/caret-lines.ts'
import { checkAs, corpusReleases, snapshotOf } from './support/corpus.ts'

const update = process.env.HAUSSTIL_UPDATE_SNAPSHOTS === '1'
const clean = corpusReleases('clean')
const broken = corpusReleases('broken')

describe('releases that have nothing wrong', () => {
  for (const { name, text, settings } of clean) {
    it(name, () => assert.equal(caretLines(text, checkAs(settings)(text)), '\n'))
  }

  it('are of three houses that differ, four kinds each', () => {
    const houses = Map.groupBy(
      clean.filter(({ name }) => /^(?:ministerium|unternehmen|verband)\//u.test(name)),
      ({ name }) => name.slice(0, name.indexOf('/'))
    )
    const kinds = ['person.pm.md', 'stellungnahme.pm.md', 'veranstaltung.pm.md', 'zahlen.pm.md']
    assert.equal(houses.size, 3)
    for (const [house, releases] of houses) {
      assert.deepEqual(
        releases.map((r) => r.name.slice(house.length + 1)),
        kinds
      )
    }
    const styles = [...houses.values()].map(([first]) => first?.settings.house)
    for (const key of ['gender', 'dateline', 'typography', 'channels', 'people'] as const) {
      assert.equal(new Set(styles.map((house) => JSON.stringify(house?.[key]))).size, 3, key)
    }
  })
})

describe('releases that have much wrong', () => {
  for (const release of broken) {
    it(release.name, () => {
      const { text, settings } = release
      const check = checkAs(settings)
      const snapshot = `${caretLines(text, check(text))}\n=== nach den sicheren Korrekturen ===\n${fixAll(text, check)}`
      const path = snapshotOf(release)
      if (update || !existsSync(path)) writeFileSync(path, snapshot)
      assert.equal(snapshot, readFileSync(path, 'utf8'))
    })
  }

  it('make every rule speak', () => {
    const heard = new Set(broken.flatMap(({ text, settings }) => checkAs(settings)(text).map((f) => f.rule)))
    assert.deepEqual(
      allRules.map((rule) => rule.id).filter((id) => !heard.has(id)),
      []
    )
  })
})

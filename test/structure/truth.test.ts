import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { ReleaseChecker } from '../../server/src/core/engine/check.ts'
import { DEFAULT_SETTINGS } from '../../server/src/core/engine/settings.ts'
import { allRules } from '../../server/src/core/rules/index.ts'
import { settingsOf } from '../support/house.ts'
import { knowledge } from '../support/knowledge.ts'
import { readTruthTable, type TruthCase } from './truth-table.ts'

const folder = join(import.meta.dirname, 'truth')
const rules = allRules.filter((rule) => rule.group === 'structure')

/** What the rules about the parts of a release find, all of them together, in the order of the text. */
function found({ house, text }: TruthCase): string {
  const settings = house === undefined ? DEFAULT_SETTINGS : settingsOf(house)
  const onRuleError = (rule: string, cause: unknown) => {
    throw new Error(`the rule ${rule} threw`, { cause })
  }
  const checker = new ReleaseChecker({ rules, settings, knowledge: knowledge(), onRuleError })
  return checker
    .check(text)
    .findings.map((f) => f.rule)
    .join(' ')
}

const names = readdirSync(folder).filter((name) => name.endsWith('.txt'))

for (const name of names) {
  const cases = readTruthTable(readFileSync(join(folder, name), 'utf8'))
  const rule = name.replace('.txt', '')
  describe(`${rule}, on releases that are right and releases that are not`, () => {
    it('is put to the test from both sides', () => {
      const wrong = cases.filter((c) => c.expected.split(' ').includes(rule)).length
      const right = cases.filter((c) => c.expected === '').length
      assert.ok(
        rules.some((r) => r.id === rule),
        `${rule} is no rule about structure`
      )
      assert.ok(cases.length >= 8, `only ${cases.length} releases`)
      assert.ok(wrong * 5 >= cases.length * 2, `only ${wrong} of ${cases.length} are wrong`)
      assert.ok(right * 5 >= cases.length * 2, `only ${right} of ${cases.length} are right`)
    })
    for (const one of cases) {
      it(`line ${one.line}: ${one.expected || 'right'}${one.note && ` (${one.note})`}`, () =>
        assert.equal(found(one), one.expected, one.text))
    }
  })
}

it('every rule about structure has its table', () => {
  assert.deepEqual(names.map((name) => name.replace('.txt', '')).sort(), rules.map((r) => r.id).sort())
})

import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'
import type { Finding } from '../server/src/core/engine/finding.ts'
import { DEFAULT_SETTINGS, type Settings } from '../server/src/core/engine/settings.ts'
import { allRules } from '../server/src/core/rules/index.ts'
import { applyEdits, conflict, type Edit } from '../server/src/core/text/edits.ts'
import { checker } from './support/checker.ts'
import { settingsOf } from './support/house.ts'
import { type Example, frame, readExamples } from './support/rule-document.ts'

const rules = join(dirname(fileURLToPath(import.meta.url)), '../server/src/core/rules')

const show = (source: string, findings: readonly Finding[]): string[] =>
  findings.map((f) => `${f.rule}: ⟦${source.slice(f.span.start, f.span.end)}⟧ ${f.message}`)

function check(source: string, settings: Settings): readonly Finding[] {
  return checker(settings).check(source).findings
}

/** The text after the first fix of each finding. */
function corrected(source: string, findings: readonly Finding[]): string {
  const taken: Edit[] = []
  for (const finding of findings) {
    const edits = finding.fixes[0]?.edits ?? []
    // Two findings may share a repair: both marks of a quotation are changed together.
    if (!conflict(edits, taken)) taken.push(...edits)
  }
  return applyEdits(source, taken)
}

function test(id: string, example: Example): void {
  const settings = example.house === undefined ? DEFAULT_SETTINGS : settingsOf(example.house)
  const source = frame(example, example.text)
  const findings = check(source, settings)
  if (example.kind === 'richtig') {
    assert.deepEqual(show(source, findings), [])
    return
  }
  const mine = findings.filter((f) => f.rule === id)
  assert.equal(mine.length, example.findings, `findings of ${id}:\n${show(source, findings).join('\n')}`)
  if (example.corrected === undefined) return
  const result = corrected(source, mine)
  assert.equal(result, frame(example, example.corrected))
  assert.deepEqual(show(result, check(result, settings)), [])
}

for (const rule of allRules) {
  describe(`${rule.group}/${rule.id}`, () => {
    for (const name of [`${rule.id}.md`, `${rule.id}.cases.md`]) {
      const path = join(rules, rule.group, name)
      if (!existsSync(path)) continue
      const examples = readExamples(readFileSync(path, 'utf8'))
      if (name === `${rule.id}.md`) {
        it('shows both sides', () => {
          assert.ok(
            examples.some((e) => e.kind === 'falsch'),
            'nothing wrong is shown'
          )
          assert.ok(
            examples.some((e) => e.kind === 'richtig'),
            'nothing right is shown'
          )
          if (rule.fix !== 'none')
            assert.ok(
              examples.some((e) => e.corrected !== undefined),
              'no correction is shown'
            )
        })
      }
      for (const example of examples) it(`${name}:${example.line} ${example.kind}`, () => test(rule.id, example))
    }
  })
}

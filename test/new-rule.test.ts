import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { refusal, skeleton } from '../scripts/new-rule.ts'
import type { Rule } from '../server/src/core/engine/define-rule.ts'
import { readExamples } from './support/rule-document.ts'

test('names that cannot be a new rule are refused with the reason', () => {
  assert.match(refusal('') ?? '', /GROUP\/ID/u)
  assert.match(refusal('style') ?? '', /GROUP\/ID/u)
  assert.match(refusal('stil/neu') ?? '', /no group "stil"/u)
  assert.match(refusal('style/NeueRegel') ?? '', /kebab-case/u)
  assert.match(refusal('style/dash') ?? '', /typography\/dash is there already/u)
  assert.equal(refusal('style/brand-new'), undefined)
})

test('the files of a new rule load, and its document can be read', async (t) => {
  // Beside the rules, so that the imports of the skeleton lead where they would.
  const folder = mkdtempSync(join(import.meta.dirname, '../server/src/core/rules/.new-'))
  t.after(() => rmSync(folder, { recursive: true }))
  const { ts, md } = skeleton('style', 'brand-new')
  writeFileSync(join(folder, 'brand-new.ts'), ts)
  const { default: rule }: { default: Rule } = await import(pathToFileURL(join(folder, 'brand-new.ts')).href)
  assert.deepEqual([rule.id, rule.group, rule.scope], ['brand-new', 'style', 'block'])
  assert.deepEqual(
    readExamples(md).map((e) => e.kind),
    ['falsch', 'richtig']
  )
  for (const mark of ['<!-- kopf -->', '<!-- /kopf -->', '<!-- einstellungen -->', '<!-- /einstellungen -->']) {
    assert.ok(md.includes(mark), mark)
  }
})

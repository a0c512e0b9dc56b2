import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checker } from '../support/checker.ts'

/** The titles of the fixes that a rule offers for a release of 24 March 2026. */
function titles(rule: string, text: string): string[] {
  const { findings } = checker().check(`---\ndatum: 2026-03-24\n---\n\n# Titel\n\n${text}\n`)
  return findings.filter((finding) => finding.rule === rule).flatMap(({ fixes }) => fixes.map(({ title }) => title))
}

test('a fix of a date names the day with its month', () => {
  const of = (text: string) => titles('weekday-matches-date', text)
  assert.deepEqual(of('Das Fest ist am Mittwoch, 3. Dezember 2026.'), [
    '„Donnerstag“ schreiben',
    '„2. Dezember“ schreiben'
  ])
  assert.deepEqual(of('Das Fest ist am Mittwoch, 03.12.2026.'), ['„Donnerstag“ schreiben', '„02.12.“ schreiben'])
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { DEFAULT_SETTINGS, type Settings } from '../../server/src/core/engine/settings.ts'
import { checker } from '../support/checker.ts'
import { settingsOf } from '../support/house.ts'

/** The titles of the fixes that a rule offers for a release of 24 March 2026. */
function titles(rule: string, text: string, settings: Settings = DEFAULT_SETTINGS): string[] {
  const { findings } = checker(settings).check(`---\ndatum: 2026-03-24\n---\n\n# Titel\n\n${text}\n`)
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

test('a word of the house is not put behind an article of another gender', () => {
  const offered = (avoid: string, prefer: string, text: string) =>
    titles('terms', text, settingsOf(JSON.stringify({ terms: [{ avoid, prefer }] }))).length > 0
  const office = (text: string) => offered('Bürger-Amt', 'Bürgerservice', text)
  assert.equal(office('Das Bürger-Amt hat zu.'), false)
  assert.equal(office('Dort öffnet ein neues Bürger-Amt.'), false)
  assert.equal(office('Im neuen Bürger-Amt ist niemand.'), true)
  assert.equal(office('Bürger-Amt hat zu.'), true)
  assert.equal(offered('Amt für Jugend', 'Fachdienst für Jugend', 'Das Amt für Jugend hilft.'), false)
  assert.equal(offered('Senioren', 'ältere Menschen', 'Die Senioren kommen.'), false)
})

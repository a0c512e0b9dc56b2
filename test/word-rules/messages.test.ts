import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checker } from '../support/checker.ts'

/** What a rule says of a sentence in the body of a release. */
function said(rule: string, sentence: string): string[] {
  const source = `# Überschrift\n\n**Wiesbaden.** Die Woche beginnt am Montag.\n\n${sentence}\n`
  const { findings } = checker().check(source)
  return findings.filter((finding) => finding.rule === rule).map(({ message }) => message)
}

test('a second form is held against what stands elsewhere, not against what stands nowhere', () => {
  assert.deepEqual(said('currency', 'Die Karte kostet 1,50 Euro, das Essen 20 €.'), [
    'Hier steht „20 €“, an anderer Stelle „1,50 Euro“; üblich ist eine Form in der ganzen Mitteilung: „20 Euro“.'
  ])
  assert.deepEqual(said('percent', 'Im Mai waren es 5 Prozent, im Juni 7 %.'), [
    'Hier steht „7 %“, an anderer Stelle „5 Prozent“; üblich ist eine Form in der ganzen Mitteilung: „7 Prozent“.'
  ])
})

test('a month has as many days as in its year', () => {
  const days = (date: string) => said('date-exists', `Die Halle schließt am ${date} für immer.`)
  assert.deepEqual(days('30.02.2026'), ['Hier steht „30.02.2026“; der Februar hat 28 Tage.'])
  assert.deepEqual(days('30. Februar 2028'), ['Hier steht „30. Februar 2028“; der Februar hat 29 Tage.'])
  assert.deepEqual(days('30. Februar'), ['Hier steht „30. Februar“; der Februar hat höchstens 29 Tage.'])
  assert.deepEqual(days('31. April 2026'), ['Hier steht „31. April 2026“; der April hat 30 Tage.'])
})

test('a date in figures is quoted alone', () => {
  assert.deepEqual(said('date-format', 'Der Markt ist am 3. Mai 2026 und am 10.05.2026 offen.'), [
    'Das Datum „10.05.2026“ steht in Ziffern; im Fließtext üblich ist „10. Mai 2026“.'
  ])
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compilePattern, patternProblem } from '../../server/src/core/house/pattern.ts'

const harmless = [
  'Zimmer \\d+',
  '\\bBürger[- ]?Amt(?:es|s)?\\b',
  'von\\s+\\d+\\s*-\\s*\\d+',
  'Bürger\\p{L}*amt\\p{L}*',
  '(?:Erst|Zweit)wohnsitz',
  '(?<!Nord)See',
  '(?<Zahl>\\d{1,3}) Stück',
  'a.*b.*c',
  '(?:ha){3}',
  '[A-Z]{2,5}-\\d{4}',
  '\\$\\{\\w+\\}'
]

for (const source of harmless) {
  test(`accepts ${source}`, () => assert.equal(patternProblem(source), undefined))
}

const refused: readonly (readonly [source: string, why: RegExp])[] = [
  ['(', /kein gültiger/u],
  ['(a+)+b', /wiederholt, was sich selbst/u],
  ['(?:a|a)*b', /mehrere Möglichkeiten/u],
  ['(?:a?){20}b', /wiederholt, was sich selbst/u],
  ['((ab)*)*', /wiederholt/u],
  ['(\\p{L}+)\\1', /Rückbezüge/u],
  ['(?<w>\\p{L}+) \\k<w>', /Rückbezüge/u],
  ['.*.*.*x', /zu viele Weisen/u],
  ['\\w*\\w*\\w*a', /zu viele Weisen/u],
  ['\\w*\\w*\\w*!', /zu viele Weisen/u],
  ['a{5000}', /öfter als 60-mal/u],
  ['a*', /passt auch auf gar nichts/u],
  ['x|', /passt auch auf gar nichts/u],
  ['a'.repeat(301), /301 Zeichen/u]
]

for (const [source, why] of refused) {
  test(`refuses ${source.slice(0, 40)}`, () => assert.match(patternProblem(source) ?? '', why))
}

test('boundaries and word signs know umlauts and ß', () => {
  const found = (pattern: string, text: string): string[] => [...text.matchAll(compilePattern(pattern))].map(([m]) => m)
  assert.deepEqual(found('\\bÄmter\\b', 'Die Ämter, nicht Hauptämter'), ['Ämter'])
  assert.deepEqual(found('\\w+ß\\w*', 'die Straße am Fluß'), ['Straße', 'Fluß'])
  assert.deepEqual(found('[\\w-]+-Amt', 'Bürger-Service-Amt'), ['Bürger-Service-Amt'])
})

test('no accepted pattern takes long over a text made to annoy it', () => {
  const texts = ['a'.repeat(5000), 'ab'.repeat(2500), `${'1 '.repeat(2500)}!`, ' '.repeat(5000)]
  for (const source of [...harmless, '.*a.*!', '\\w*\\w*!', '\\s*\\s*-']) {
    const pattern = compilePattern(source)
    assert.equal(patternProblem(source), undefined, source)
    const start = performance.now()
    for (const text of texts) for (const _ of text.matchAll(pattern));
    assert.ok(performance.now() - start < 2000, `${source} took ${performance.now() - start} ms`)
  }
})

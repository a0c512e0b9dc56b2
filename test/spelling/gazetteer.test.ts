import assert from 'node:assert/strict'
import { test } from 'node:test'
import { knowledge } from '../support/knowledge.ts'

const PLACES =
  'Wiesbaden|Breuberg-Neustadt|Frankfurt am Main|Frankfurt (Oder)|Bad Homburg v. d. Höhe|Bad Homburg|St. Goar|Sankt Goar|' +
  'Lutherstadt Wittenberg|Halle/Saale|Halle (Saale)|Den Haag|Brüssel|Köln|Berlin|Hessen|Deutschland|Wien|Zürich|München|Rom|' +
  'Biberach an der Riß|Biberach|Limburg a. d. Lahn|Eltville am Rhein|Essen|Ulm|New York|Kiew|Garmisch-Partenkirchen'

for (const place of PLACES.split('|')) {
  test(`${place} is a place`, () => assert.equal(knowledge().gazetteer.has(place), true))
}

for (const word of [
  'Wisbaden',
  'wiesbaden',
  'Danke',
  'Man',
  'Heute',
  'Frankfurt Main',
  'Breuberg-Neustad',
  'Munich',
  ''
]) {
  test(`„${word}“ is none`, () => assert.equal(knowledge().gazetteer.has(word), false))
}

/** What is offered first for the letters that are typed. */
const OFFERED: readonly (readonly [string, readonly string[]])[] = [
  ['Fran', ['Frankfurt', 'Frankfurt a. Main', 'Frankfurt am Main']],
  ['Mün', ['München', 'Münster']],
  ['Wi', ['Wien', 'Wiesbaden']],
  ['Ulm', ['Ulm', 'Ulmen']],
  ['Rom', ['Rom', 'Rommerskirchen']]
]
for (const [typed, places] of OFFERED) {
  test(`for „${typed}“ larger German-speaking places come first, and one that is spelled just so before them`, () => {
    assert.deepEqual(knowledge().gazetteer.startingWith?.(typed, places.length), places)
  })
}

test('places elsewhere come last', () => {
  const places = knowledge().gazetteer.startingWith?.('Fran', 100) ?? []
  assert.ok(places.indexOf('Francisco Morato') > places.indexOf('Franzburg'), places.join())
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { EMPTY_HOUSE } from '../../server/src/core/house/house.ts'
import { readDocument } from '../../server/src/core/markdown/document.ts'
import { cutsOf } from '../../server/src/core/release/cuts.ts'
import { recognise } from '../../server/src/core/release/recognise.ts'
import { knowledge } from '../support/knowledge.ts'

const text = `---
typ: pressemitteilung
---

# Brücke gesperrt

**Lindau.** Die Brücke ist **zu**. Die Umleitung führt über den Damm.

## Dauer

Gebaut wird drei Wochen. Danach rollt der Verkehr.

Pressekontakt: Ada Beispiel, 069 90009-100
`

/** What each length leaves of the text, its last words. */
function left(...lengths: number[]): string[] {
  const release = recognise(readDocument(text), { house: EMPTY_HOUSE, knowledge: knowledge() })
  return cutsOf(release, lengths).map(({ end }) => text.slice(0, end).split('\n').at(-1) ?? '')
}

test('whole sentences are left, and the headline in any case', () => {
  assert.deepEqual(left(5, 45, 85), [
    '# Brücke gesperrt',
    '**Lindau.** Die Brücke ist **zu**.',
    '**Lindau.** Die Brücke ist **zu**. Die Umleitung führt über den Damm.'
  ])
})

test('a crosshead goes with its text', () => {
  assert.deepEqual(left(90, 120), [
    '**Lindau.** Die Brücke ist **zu**. Die Umleitung führt über den Damm.',
    'Gebaut wird drei Wochen.'
  ])
})

test('what fits is kept, but for the contact', () => {
  assert.deepEqual(left(10_000), ['Gebaut wird drei Wochen. Danach rollt der Verkehr.'])
})

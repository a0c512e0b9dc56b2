import assert from 'node:assert/strict'
import { test } from 'node:test'
import { plainText } from '../../server/src/render/plain-text.ts'
import { readersTree } from '../../server/src/render/readers-tree.ts'

const source = `\uFEFF---
typ: pressemitteilung
---

# Bad *öffnet*

**Lindau.** Das Bad
öffnet am \\*Montag\\*.  
Der Eintritt ist frei. <!-- intern -->

![Das Becken](becken.jpg)

1. Morgens
2. Abends
   - für [Gäste](https://www.example.org/gaeste)

> Endlich wieder schwimmen.

| Tag | Zeit |
| --- | --- |
| Mo | 9 Uhr |

<p>Absatz</p>

[presse@example.org](mailto:presse@example.org), [www.example.org](https://www.example.org/)
`

test('a mail holds all that is read, block by block', () => {
  assert.deepEqual(plainText(readersTree(source)), [
    'Bad öffnet',
    'Lindau. Das Bad öffnet am *Montag*.\nDer Eintritt ist frei.',
    '[Das Becken]',
    '1. Morgens\n2. Abends\n   - für Gäste (https://www.example.org/gaeste)',
    '> Endlich wieder schwimmen.',
    'Tag | Zeit\nMo | 9 Uhr',
    'presse@example.org, www.example.org'
  ])
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isPrinted } from '../../client/src/printed-lines.ts'

const printed = `Die Stadt hat den neuen Steg am Hafen nach langer Bau-
zeit eröffnet. Der Steg ist jetzt breit genug,
sodass alle an Bord kommen.
`

test('printed lines are known by words and sentences that go on in the next line', () => {
  assert.equal(isPrinted(printed), true)
  assert.equal(isPrinted(printed.replaceAll('\n', '\r\n')), true)
})

for (const [what, text] of [
  [
    'an address',
    'Erika Beispiel, Stadt Musterau am Fluss\nTelefon: 069 90009-117\npresse@example.org\nwww.example.org\n'
  ],
  ['a programme', '10 Uhr Begrüßung\n11 Uhr Rundgang\n12 Uhr Imbiss\n13 Uhr Abfahrt\n'],
  [
    'one paragraph a line',
    'Die Stadt baut einen neuen Steg am Hafen.\nDas Land zahlt die Hälfte der Kosten dafür.\nBaubeginn ist im März.\n'
  ],
  ['Markdown', `**Musterau.** ${printed}`],
  ['a list', printed.replace(/^/gmu, '- ')],
  [
    'a table',
    '| Steg mit langem Namen am Hafen | breit\n| und noch einer davon am anderen | schmal\n| und der dritte ganz am Ende hier | neu\n'
  ],
  ['few words', 'und\noder\naber\n']
] as const) {
  test(`${what} has the lines that it wants`, () => assert.equal(isPrinted(text), false))
}

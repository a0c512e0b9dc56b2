import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { TextEdit } from 'vscode-languageserver/node'
import { caret, edited } from '../support/caret.ts'
import { type HouseClient, houseClient } from '../support/house-client.ts'
import { onlyRules } from '../support/only-rules.ts'

let here: HouseClient

before(async () => {
  here = await houseClient()
})

after(() => here[Symbol.asyncDispose]())

/** What becomes of a text when the character before the caret was typed last; asserts that it is one edit at most. */
async function typed(marked: string, by = here): Promise<string> {
  const { text, position, offset } = caret(marked)
  const uri = await by.open(text)
  const edits = await by.client.connection.sendRequest<TextEdit[]>('textDocument/onTypeFormatting', {
    textDocument: { uri },
    position,
    ch: text[offset - 1],
    options: { tabSize: 2, insertSpaces: true }
  })
  assert.ok(edits.length <= 1, 'undo gives back what was typed in one step')
  return edited(text, edits)
}

/** What is typed, and what becomes of it; `=` where it stays. */
const cases: readonly (readonly [string, string, string])[] = [
  ['a quotation opens', '"¦', '„'],
  ['… behind a colon', 'Sie sagte: "¦', 'Sie sagte: „'],
  ['… in brackets', 'Das Motto ("¦', 'Das Motto („'],
  ['… before a word', 'Sie sagte: "¦Wir bauen.', 'Sie sagte: „Wir bauen.'],
  ['… in brackets that the editor has closed', 'Das Motto ("¦)', 'Das Motto („)'],
  ['… at the end of such brackets', 'Das Motto (siehe "¦)', 'Das Motto (siehe „)'],
  ['… and closes in them', 'Das Motto („Klammer"¦)', 'Das Motto („Klammer“)'],
  ['… behind marks of emphasis', 'Hier **"¦', 'Hier **„'],
  ['… and closes before them', 'Hier **„fett"¦', 'Hier **„fett“'],
  ['… behind marks at the beginning', '*"¦', '*„'],
  ['a quotation closes', '„Wir bauen"¦', '„Wir bauen“'],
  ['… behind a question', '„Wann?"¦', '„Wann?“'],
  ['… behind a figure, where one is open', '„Seit 2026"¦', '„Seit 2026“'],
  ['… before the comma', '„Wir bauen"¦, sagte sie.', '„Wir bauen“, sagte sie.'],
  ['a closing mark that the editor has set is typed over', '„Wir bauen"¦“', '„Wir bauen“'],
  ['within a quotation the inner mark opens', '„Der Titel "¦', '„Der Titel ‚'],
  ['… and closes', '„Der Titel ‚Lesen"¦', '„Der Titel ‚Lesen‘'],
  ['… and then the outer one', '„Der Titel ‚Lesen‘ passt"¦', '„Der Titel ‚Lesen‘ passt“'],
  ['an apostrophe opens nothing', '„Wie geht’s Ihnen"¦', '„Wie geht’s Ihnen“'],
  ['a guillemet is closed by its own', '»Wir bauen"¦', '»Wir bauen«'],
  ['an inch sign stays', 'Ein Rohr von 3"¦', '='],
  ['a mark that closes nothing stays', 'Wir bauen"¦', '='],
  ['an escaped mark stays', 'Er sagte \\"¦', '='],
  ['in code a mark stays', 'Der Befehl `a "¦b`', '='],
  ['in front matter a mark stays', '---\ntyp: "¦\n---\n', '='],
  ['in a comment a mark stays', 'Text.\n\n<!-- "¦ -->', '='],
  ['in an address a mark stays', 'Siehe https://www.example.org/a"¦', '='],
  ['the quotation before another paragraph is its own', '„Wir bauen.\n\nSie sagte: "¦', '„Wir bauen.\n\nSie sagte: „'],
  ['two strokes are a dash', 'Wir bauen --¦', 'Wir bauen –'],
  ['… in the middle of a text', 'Wir bauen --¦ bald.', 'Wir bauen –¦ bald.'],
  ['… between figures', '10--¦', '10–'],
  ['three are none', 'Wir bauen –-¦', '='],
  ['strokes alone on a line are Markdown’s', 'Wir bauen\n--¦', '='],
  ['… and those of a table', '| a | b |\n| --¦ |', '='],
  ['… and those of front matter', '--¦', '='],
  ['… and those of a comment', 'Text <!--¦', '='],
  [
    'the end of a comment that the editor has set is typed over',
    'Ja.\n\n<!-- hausstil -->¦-->',
    'Ja.\n\n<!-- hausstil -->'
  ],
  ['… and the space before it', '<!-- hausstil -->¦ -->', '<!-- hausstil -->'],
  ['an arrow in a text stays', 'Von hier -->¦-->', '='],
  ['a second comment stays', '<!-- eins -->¦<!-- zwei -->', '='],
  ['three points are one sign', 'Mal sehen ...¦', 'Mal sehen …'],
  ['… at a word', 'Mal seh...¦', 'Mal seh…'],
  ['four are none', 'Mal sehen ....¦', '='],
  ['two are none', 'Mal sehen ..¦', '='],
  ['an abbreviation is bound', 'Schulen, z.B.¦', 'Schulen, z.\u00A0B.'],
  ['… where a space was typed', 'Schulen, z. B.¦', 'Schulen, z.\u00A0B.'],
  ['… behind a full stop', 'Hier. Z.B.¦', 'Hier. Z.\u00A0B.'],
  ['initials are left alone', 'Das schreibt E. T. A.¦', '='],
  ['a full stop stays', 'Wir bauen.¦', '='],
  ['number and unit are bound', 'Es kostet 10 Euro ¦und mehr.', 'Es kostet 10\u00A0Euro und mehr.'],
  ['… at the end of a paragraph', 'Es kostet 10 Mio. ¦', 'Es kostet 10\u00A0Mio. '],
  ['a paragraph sign', 'Nach § 5 ¦des Gesetzes', 'Nach §\u00A05 des Gesetzes'],
  ['a number', 'Das ist Nr. 4 ¦', 'Das ist Nr.\u00A04 '],
  ['a title', 'Es spricht Dr. Beispiel ¦heute', 'Es spricht Dr.\u00A0Beispiel heute'],
  ['… and two', 'Es spricht Prof. Dr. Beispiel ¦', 'Es spricht Prof.\u00A0Dr.\u00A0Beispiel '],
  ['other numbers stay', 'Es kommen 10 Kinder ¦und mehr.', '=']
]

for (const [what, marked, expected] of cases) {
  test(what, async () => {
    assert.equal(await typed(marked), (expected === '=' ? marked : expected).replace('¦', ''))
  })
}

test('each of it can be turned off', async () => {
  const off = { quotationMarks: false, dashes: false, ellipsis: false, noBreakSpaces: false }
  await using quiet = await houseClient(undefined, { settings: () => ({ ...onlyRules(), typing: off }) })
  for (const text of ['"¦', 'Wir bauen --¦', 'Mal sehen ...¦', 'Schulen, z.B.¦', 'Es kostet 10 Euro ¦und']) {
    assert.equal(await typed(text, quiet), text.replace('¦', ''))
  }
})

test('one of it can be turned off', async () => {
  await using quiet = await houseClient(undefined, {
    settings: () => ({ ...onlyRules(), typing: { quotationMarks: false } })
  })
  assert.equal(await typed('"¦', quiet), '"')
  assert.equal(await typed('Wir bauen --¦', quiet), 'Wir bauen –')
})

test('the marks are those of the house', async () => {
  await using swiss = await houseClient({ quotes: { marks: '«»' } })
  assert.equal(await typed('Sie sagte: "¦', swiss), 'Sie sagte: «')
  assert.equal(await typed('«Wir bauen"¦', swiss), '«Wir bauen»')
  assert.equal(await typed('«Der Titel "¦', swiss), '«Der Titel ‹')
  await using inward = await houseClient({ quotes: { marks: '»«' } })
  assert.equal(await typed('Sie sagte: "¦', inward), 'Sie sagte: »')
  assert.equal(await typed('»Wir bauen"¦', inward), '»Wir bauen«')
})

test('a house that wants no no-break spaces gets none', async () => {
  await using plain = await houseClient({ typography: { noBreakSpaces: 'off' } })
  assert.equal(await typed('Es kostet 10 Euro ¦und', plain), 'Es kostet 10 Euro und')
})

test('a Markdown file that is no release stays as it is typed', async () => {
  const uri = 'file:///anderswo/liste.md'
  await here.client.open(uri, '"')
  const edits = await here.client.connection.sendRequest<TextEdit[]>('textDocument/onTypeFormatting', {
    textDocument: { uri },
    position: { line: 0, character: 1 },
    ch: '"',
    options: { tabSize: 2, insertSpaces: true }
  })
  assert.deepEqual(edits, [])
})

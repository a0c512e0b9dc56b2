import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { TextEdit } from 'vscode-languageserver/node'
import { edited } from '../support/caret.ts'
import { type HouseClient, houseClient } from '../support/house-client.ts'
import { onlyRules } from '../support/only-rules.ts'

let here: HouseClient

before(async () => {
  here = await houseClient(undefined, { settings: () => onlyRules('dash', 'ellipsis') })
})

after(() => here[Symbol.asyncDispose]())

async function formatOnce(text: string): Promise<string> {
  const textDocument = { uri: await here.open(text) }
  const edits = await here.client.connection.sendRequest<TextEdit[]>('textDocument/formatting', {
    textDocument,
    options: { tabSize: 2, insertSpaces: true }
  })
  return edited(text, edits)
}

/** Formats, and asserts that a second time changes nothing. */
async function formatted(text: string): Promise<string> {
  const once = await formatOnce(text)
  assert.equal(await formatOnce(once), once, 'formatted twice')
  return once
}

const cases: readonly (readonly [string, string, string])[] = [
  ['one blank line between blocks', '# Titel\n\n\n\nText.\n\n \nMehr.\n', '# Titel\n\nText.\n\nMehr.\n'],
  ['a blank line around headings', '# Titel\nText.\n## Mehr\nText.\n', '# Titel\n\nText.\n\n## Mehr\n\nText.\n'],
  ['… two of them in a row', '# Titel\n## Mehr\nText.\n', '# Titel\n\n## Mehr\n\nText.\n'],
  ['… and headings that are underlined', 'Titel\n=====\nText.\n', 'Titel\n=====\n\nText.\n'],
  ['no blanks at the ends of lines', '# Titel  \n\nText. \nweiter\t\n', '# Titel\n\nText.\nweiter\n'],
  ['two blanks that break a line stay', 'Zeile  \nzwei   \ndrei  \n\nText.\n', 'Zeile  \nzwei  \ndrei\n\nText.\n'],
  ['no blank lines at the start', '\n\n# Titel\n\nText.\n', '# Titel\n\nText.\n'],
  ['one line end at the end', '# Titel\n\nText.', '# Titel\n\nText.\n'],
  ['… and no more', '# Titel\n\nText.\n\n\n', '# Titel\n\nText.\n'],
  ['front matter', '---\ntyp: x\n\n\nb: "a "\n---\n\n\n# Titel\n', '---\ntyp: x\n\n\nb: "a "\n---\n\n# Titel\n'],
  ['front matter above a heading', '---\ntyp: x\n---\n# Titel\n', '---\ntyp: x\n---\n\n# Titel\n'],
  ['code is left alone', '```\na  \n\n\nb\n```\n', '```\na  \n\n\nb\n```\n'],
  ['indented code, too', 'Text.\n\n    a  \n\n\n    b\n\nText.\n', 'Text.\n\n    a  \n\n\n    b\n\nText.\n'],
  ['and HTML', '<div>\n\n\n</div>\n', '<div>\n\n</div>\n'],
  ['lists stay as they are', '- eins\n- zwei\n\n  weiter\n- drei\n', '- eins\n- zwei\n\n  weiter\n- drei\n'],
  ['quotations, too', '> Text\n> weiter\n\nText.\n', '> Text\n> weiter\n\nText.\n'],
  ['a comment stays with its heading', '<!-- a -->\n# Titel\n\nText.\n', '<!-- a -->\n# Titel\n\nText.\n'],
  ['line ends of Windows', '# Titel\r\nText. \r\n\r\n\r\nMehr.', '# Titel\r\n\r\nText.\r\n\r\nMehr.\r\n'],
  ['typography', 'Text - und\nmehr...  \n\n\nText.\n', 'Text – und\nmehr…\n\nText.\n'],
  ['nothing', '', '']
]

for (const [what, text, expected] of cases) {
  test(`format: ${what}`, async () => assert.equal(await formatted(text), expected))
}

test('format mends what is safe and lays out in one go', async () => {
  const text = '# Titel\nDie Bücherei bleibt offen - auch am Sonntag...\n\n\n'
  assert.equal(await formatted(text), '# Titel\n\nDie Bücherei bleibt offen – auch am Sonntag…\n')
})

test('a Markdown file that is no release is not formatted', async () => {
  const uri = 'file:///anderswo/liste.md'
  await here.client.open(uri, '# a\nb  \n\n\n')
  const edits = await here.client.connection.sendRequest('textDocument/formatting', {
    textDocument: { uri },
    options: { tabSize: 2, insertSpaces: true }
  })
  assert.deepEqual(edits, [])
})

import assert from 'node:assert/strict'
import { ConfigurationTarget, commands, Selection, SnippetString, workspace } from 'vscode'
import {
  checked,
  choose,
  closeAll,
  hausstilDiagnostics,
  labelOf,
  moveTo,
  offered,
  release,
  ruleOf,
  rulesWhen,
  show,
  textWhen,
  type
} from './editor.ts'

const house = {
  root: true,
  dateline: { places: ['Musterau-Nord'], defaultPlace: 'Musterau' },
  people: [{ name: 'Erika Beispiel', office: 'Bürgermeisterin' }],
  organisations: [{ short: 'StBB', long: 'Stadtbibliothek Beispielstadt' }],
  terms: [{ avoid: 'Bürger-Amt', prefer: 'Bürgerservice' }],
  channels: [
    { name: 'Kanal eins', url: 'https://www.example.org/kanal-eins' },
    { name: 'Kanal zwei', url: 'https://www.example.org/kanal-zwei' }
  ],
  channelIntro: 'Sie finden unser Haus auf folgenden Kanälen:'
}
const head = '---\ndatum: 2026-03-23\n---\n\n# Neue Bücherei\n\n'
const lead = `${head}**Musterau.** Bürgermeisterin Erika Beispiel hat die Bücherei eröffnet.\n\n`

describe('completion', () => {
  afterEach(closeAll)

  const cases: readonly (readonly [string, string, string])[] = [
    ['a person with the office', `${lead}Das hat Erik¦`, 'Bürgermeisterin Erika Beispiel'],
    ['a place in the dateline', `${head}Muster¦`, 'Musterau-Nord'],
    ['a verb of saying behind a quotation', `${lead}„Wir bauen“, ¦`, 'sagte'],
    ['who spoke behind the verb', `${lead}„Wir bauen“, sagte ¦`, 'Beispiel'],
    ['a day with its weekday and date', `${lead}Sie öffnet morgen¦`, 'Dienstag, 24. März 2026'],
    ['a channel that the footer lacks', `${lead}${house.channelIntro}\n\n- ¦\n`, 'Kanal zwei'],
    ['a short form with its long one', `${lead}Die Stadtb¦`, 'Stadtbibliothek Beispielstadt (StBB)'],
    ['the word that the house prefers', `${lead}Das Bürger-A¦`, 'Bürgerservice'],
    ['a key of the front matter', '---\ndatum: 2026-03-23\n¦\n---\n\n# Titel\n', 'sperrfrist'],
    ['a rule in a comment that ignores it', `${lead}<!-- hausstil-ignore das¦ -->\n`, 'dash']
  ]
  for (const [what, marked, label] of cases) {
    it(`offers ${what}`, async () => {
      const labels = (await offered(await release(marked, house))).map(labelOf)
      assert.ok(labels.includes(label), labels.join(' | '))
    })
  }

  it('offers nothing in the middle of a sentence', async () => {
    assert.deepEqual(
      (await offered(await release(`${lead}Sie ist heu¦`, house))).map(labelOf).filter((l) => l === 'Musterau'),
      []
    )
  })
})

describe('what is typed', () => {
  afterEach(closeAll)

  const cases: readonly (readonly [string, string, string])[] = [
    ['a straight mark opens a quotation', '"', '„'],
    ['… and closes it', '„Wir bauen"', '„Wir bauen“'],
    ['… in brackets that the editor closes', 'Das Motto ("Wir bauen")', 'Das Motto („Wir bauen“)'],
    ['… in bold', 'Das **"Motto"**', 'Das **„Motto“**'],
    [
      'the end of a comment is there once',
      '<!-- hausstil-ignore dash: Ein Name -->',
      '<!-- hausstil-ignore dash: Ein Name -->'
    ],
    ['two strokes are a dash', 'Wir bauen --', 'Wir bauen –'],
    ['three stops are an ellipsis', 'Und dann...', 'Und dann…'],
    ['an abbreviation holds together', 'Bücher, z. B.', 'Bücher, z.\u00A0B.']
  ]
  for (const [what, keys, expected] of cases) {
    it(`is set as the house sets it: ${what}`, async () => {
      const { document } = await release(`${lead}¦`)
      await type(keys)
      await textWhen(document, (text) => text === lead + expected || text === `${lead}${expected}“`)
    })
  }

  it('is set as well where the next keys are quicker than the answer', async () => {
    const { document } = await release(`${lead}¦`)
    await Promise.all([...'"Wir bauen -- und bald..." sagte er. Sie liegt, z. B., am Markt.'].map((key) => type(key)))
    const expected = '„Wir bauen – und bald…“ sagte er. Sie liegt, z.\u00A0B., am Markt.'
    await textWhen(document, (text) => text === lead + expected)
  })

  it('is set as well over what was selected, as the stops of a template are', async () => {
    const editor = await release(`${lead}[Text einsetzen]`)
    const { document } = editor
    editor.selection = new Selection(document.positionAt(lead.length), document.positionAt(document.getText().length))
    await type('"')
    await textWhen(document, (text) => text === `${lead}„`)
  })

  it('is set as well at several carets at once, and comes back by one step of undo', async () => {
    const editor = await release(`${lead}Eins\n\nZwei`)
    const { document } = editor
    const ends = [document.lineCount - 3, document.lineCount - 1].map((line) => document.lineAt(line).range.end)
    editor.selections = ends.map((end) => new Selection(end, end))
    await type(' "A" -')
    await textWhen(document, (text) => text === `${lead}Eins „A“ -\n\nZwei „A“ -`)
    await type('-')
    await textWhen(document, (text) => text === `${lead}Eins „A“ –\n\nZwei „A“ –`)
    await commands.executeCommand('undo')
    await textWhen(document, (text) => text === `${lead}Eins „A“ --\n\nZwei „A“ --`)
  })

  it('is what a key wrote, not what a fix did', async () => {
    const editor = await release(`${lead}Sie kostet 5km und\u00A0mehr.¦`)
    const { document } = editor
    await editor.edit((edit) => edit.insert(document.positionAt(document.getText().indexOf('km')), ' '))
    // A sign that is mended says that the space was looked at, if it was.
    await type(' --')
    await textWhen(document, (text) => text === `${lead}Sie kostet 5 km und\u00A0mehr. –`)
  })

  it('comes back by one step of undo', async () => {
    const { document } = await release(`${lead}Wir bauen -¦`)
    await type('-')
    await textWhen(document, (text) => text.endsWith('bauen –'))
    await commands.executeCommand('undo')
    await textWhen(document, (text) => text.endsWith('bauen --'))
  })

  for (const [name, keys] of [
    ['quotationMarks', '"Wir'],
    ['dashes', 'Wir --'],
    ['ellipsis', 'Wir...'],
    ['noBreakSpaces', 'Wir, z. B.']
  ] as const) {
    it(`stays where the settings say so: ${name}`, async () => {
      const settings = workspace.getConfiguration('hausstil.typing')
      await settings.update(name, false, ConfigurationTarget.Global)
      try {
        const { document } = await release(`${lead}¦`)
        // A sign that is still mended says that those before it were looked at: each waits for the one before.
        const [sign, mended] = name === 'dashes' ? ['...', '…'] : ['--', '–']
        await type(`${keys} ${sign}`)
        await textWhen(document, (text) => text === `${lead}${keys} ${mended}`)
      } finally {
        await settings.update(name, undefined, ConfigurationTarget.Global)
      }
    })
  }

  it('goes on as a list at the end of its line; an empty item ends the list', async () => {
    const { document } = await release(`${lead}- Bücher¦`)
    await type('\nSpiele\n')
    assert.equal(document.getText(), `${lead}- Bücher\n- Spiele\n- `)
    await type('\n')
    await textWhen(document, (text) => text === `${lead}- Bücher\n- Spiele\n\n`)
  })

  it('may have line ends of another program: nobody is asked, no words run together, and the light bulb mends them', async () => {
    const editor = await release(`${lead}¦`)
    await editor.edit((edit) => edit.insert(editor.selection.active, 'Wir bauen\u2028und planen.'))
    await rulesWhen(editor.document.uri, (rules) => rules.includes('invisible-characters'))
    await choose(editor, 'bauen\u2028und', 'Leerzeichen setzen')
    await textWhen(editor.document, (text) => text === `${lead}Wir bauen und planen.`)
  })

  it('stays in other Markdown', async () => {
    const editor = await show('notizen.md')
    moveTo(editor, editor.document.getText().length)
    await type('"--..."')
    assert.ok(editor.document.getText().trimEnd().endsWith('"--..."'), editor.document.getText())
  })

  it('is not judged before it is left', async () => {
    const editor = await release(`${lead}Die ¦`)
    const { document } = editor
    await type('Bücherrei')
    await checked(document)
    assert.deepEqual(
      hausstilDiagnostics(document.uri)
        .map(ruleOf)
        .filter((rule) => rule === 'spelling'),
      []
    )
    moveTo(editor, 0)
    await rulesWhen(document.uri, (rules) => rules.includes('spelling'))
  })

  it('is a quotation that waits until it is closed', async () => {
    const editor = await release(`${lead}¦`)
    const { document } = editor
    await type('„Wir bauen')
    await checked(document)
    const aboutQuotes = hausstilDiagnostics(document.uri)
      .map(ruleOf)
      .filter((rule) => rule.startsWith('quote'))
    assert.deepEqual(aboutQuotes, [])
    if (document.getText().endsWith('“')) await commands.executeCommand('deleteRight')
    moveTo(editor, 0)
    await rulesWhen(document.uri, (rules) => rules.some((rule) => rule.startsWith('quote')))
  })
})

describe('a snippet', () => {
  afterEach(closeAll)

  it('of a person of the house brings name and office', async () => {
    const editor = await release(`${lead}zitat¦`, house)
    const { items } = await commands.executeCommand<{ items: { insertText?: string | SnippetString }[] }>(
      'vscode.executeCompletionItemProvider',
      editor.document.uri,
      editor.selection.active
    )
    const bodies = items.map(({ insertText }) => (insertText instanceof SnippetString ? insertText.value : ''))
    assert.ok(
      bodies.some((body) => body.includes('Bürgermeisterin Erika Beispiel')),
      bodies.join('\n')
    )
  })

  it('has stops through which one goes', async () => {
    const editor = await release(`${lead}¦`)
    const snippet = { langId: 'pressemitteilung', name: 'Zitat, Name danach' }
    await commands.executeCommand('editor.action.insertSnippet', snippet)
    assert.equal(editor.document.getText(editor.selection), '[Zitat ohne Schlusspunkt einsetzen]')
    await type('Wir bauen')
    await commands.executeCommand('jumpToNextSnippetPlaceholder')
    assert.equal(editor.document.getText(editor.selection), 'sagte')
    assert.ok(editor.document.getText().endsWith('„Wir bauen“, sagte [Name].'), editor.document.getText())
  })
})

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { CompletionItem, CompletionItemKind, CompletionList, TextEdit } from 'vscode-languageserver/node'
import { EMPTY_HOUSE } from '../../server/src/core/house/house.ts'
import { houseSnippets } from '../../server/src/lsp/house-snippets.ts'
import { caret, edited } from '../support/caret.ts'
import { type HouseClient, houseClient } from '../support/house-client.ts'

const house = {
  dateline: { places: ['Musterau-Nord'], defaultPlace: 'Musterau' },
  people: [
    { name: 'Erika Beispiel', office: 'Bürgermeisterin' },
    { name: 'Karl Vorbild', office: 'Kämmerer', to: '2020-12-31' }
  ],
  organisations: [{ short: 'StBB', long: 'Stadtbibliothek Beispielstadt' }],
  terms: [{ avoid: 'Bürger-Amt', prefer: 'Bürgerservice', why: 'So heißt es seit 2024.' }],
  channels: [
    { name: 'Mastodon', url: 'https://www.example.org/kanal-eins' },
    { name: 'Flickr', url: 'https://www.example.org/kanal-zwei' }
  ],
  channelIntro: 'Sie finden unser Haus auf folgenden Kanälen:'
}

const SNIPPET: CompletionItemKind = 15
const TEXT: CompletionItemKind = 1

let here: HouseClient

before(async () => {
  here = await houseClient(house, { initializationOptions: { today: '2026-03-23' } })
})

after(() => here[Symbol.asyncDispose]())

async function offered(marked: string): Promise<{ readonly text: string; readonly items: CompletionItem[] }> {
  const { text, position } = caret(marked)
  const textDocument = { uri: await here.open(text) }
  const { items } = await here.client.connection.sendRequest<CompletionList>('textDocument/completion', {
    textDocument,
    position
  })
  return { text, items: items.filter((item) => item.kind !== SNIPPET) }
}

/** The labels, best first. */
async function labels(marked: string): Promise<string[]> {
  const { items } = await offered(marked)
  return items.sort((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1)).map(({ label }) => label)
}

/** The text when the first is taken. */
async function taken(marked: string, label?: string): Promise<string> {
  const { text, items } = await offered(marked)
  const item =
    (label ? items.find((i) => i.label === label) : items[0]) ?? assert.fail(items.map((i) => i.label).join())
  const edit = item.textEdit as TextEdit
  return edited(text, [edit])
}

const head = '# Neue Bücherei\n\n**Musterau.** Bürgermeisterin Erika Beispiel hat die Bücherei eröffnet.\n\n'

/** VS Code hides items of this kind with the words of the document. */
test('nothing that is offered is a mere text to the editor', async () => {
  const marked = [
    `${head}Die StB¦`,
    `${head}Der Bürgers¦`,
    `${head}Am morg¦`,
    `${head}„Ja“, sa¦`,
    '---\ntyp: pressemitteilung\nda¦\n---\n\n# Titel\n'
  ]
  const kinds = new Set<unknown>()
  for (const text of marked) for (const { kind } of (await offered(text)).items) kinds.add(kind)
  assert.ok(kinds.size > 2)
  assert.ok(!kinds.has(TEXT))
})

test('a day is written out, counted from today where the release has none', async () => {
  assert.equal(
    await taken('# Titel\n\nDie Bücherei öffnet morgen¦'),
    '# Titel\n\nDie Bücherei öffnet Dienstag, 24. März 2026'
  )
  assert.deepEqual(await labels('Sie öffnet am nächsten Dienstag¦ wieder.'), [
    'Dienstag, 24. März 2026',
    'Dienstag, 31. März 2026'
  ])
  assert.equal(await taken('Sie öffnet am nächsten Diens¦ wieder.'), 'Sie öffnet am Dienstag, 24. März 2026 wieder.')
  assert.deepEqual(await labels('Sie öffnet am kommenden Mo¦'), ['Montag, 30. März 2026'])
  assert.deepEqual(await labels('Sie öffnete am vergangenen Montag¦'), ['Montag, 16. März 2026'])
  assert.deepEqual(await labels('Sie öffnete am letzten Sonntag¦'), ['Sonntag, 22. März 2026'])
  assert.deepEqual(await labels('Sie öffnet am Montag¦'), ['Montag, 23. März 2026', 'Montag, 16. März 2026'])
  assert.deepEqual(await labels('Sie öffnet über¦'), ['Mittwoch, 25. März 2026'])
})

test('… and from the day of the release where it has one', async () => {
  const dated = '---\ndatum: 2027-12-31\n---\n\n# Titel\n\nSie öffnet morgen¦.\n'
  assert.deepEqual(await labels(dated), ['Samstag, 1. Januar 2028'])
})

test('behind a quotation stand verbs of saying, in the tense of the release', async () => {
  const past = await labels(`${head}„Wir bauen“, ¦`)
  assert.deepEqual(past.slice(0, 4), ['sagte', 'so', 'erklärte', 'betonte'])
  assert.ok(past.includes('fügte … hinzu'))
  assert.equal(await taken(`${head}„Wir bauen“, sa¦`), `${head}„Wir bauen“, sagte `)
  const present = `${head}„Wir bauen“, sagt Beispiel. „Wir freuen uns“, erklärt sie.\n\n„Wir bauen“, ¦`
  assert.deepEqual((await labels(present)).slice(0, 3), ['sagt', 'so', 'erklärt'])
  assert.deepEqual((await labels(`${head}„Wann?“, ¦`))[0], 'fragte')
  assert.deepEqual((await labels(`${head}„Jetzt!“, ¦`))[0], 'rief')
  assert.equal(await taken(`${head}„Wir bauen“, fü¦`), `${head}„Wir bauen“, fügte \${1:[Name]} hinzu.$0`)
})

test('judging verbs come by their letters alone', async () => {
  assert.ok(!(await labels(`${head}„Wir bauen“, ¦`)).includes('jubelte'))
  assert.ok((await labels(`${head}„Wir bauen“, jub¦`)).includes('jubelte'))
})

test('behind the verb stands who speaks: in full first, then by surname', async () => {
  const bare = '# Neue Bücherei\n\nDie Bücherei ist offen.\n\n„Wir bauen“, sagte ¦'
  assert.deepEqual(await labels(bare), ['Bürgermeisterin Erika Beispiel'])
  assert.deepEqual(await labels(`${head}„Wir bauen“, so ¦`), ['Beispiel', 'Bürgermeisterin Erika Beispiel'])
  assert.equal(await taken(`${head}„Wir bauen“, sagte Bei¦.`), `${head}„Wir bauen“, sagte Beispiel.`)
})

test('people are offered in running text by name and office, from the register and the release', async () => {
  assert.deepEqual(await labels('# Titel\n\nDas hat Eri¦'), ['Bürgermeisterin Erika Beispiel'])
  assert.deepEqual(await labels('# Titel\n\nDas hat Bürgerm¦'), ['Bürgermeisterin Erika Beispiel'])
  const text = '# Titel\n\nStadtrat Anton Muster hat zugestimmt. Auch Mus¦'
  assert.deepEqual(await labels(text), ['Muster', 'Stadtrat Anton Muster'])
  assert.deepEqual(await labels('# Titel\n\nDas hat Vorb¦'), [], 'no longer in office')
})

test('places are offered where the dateline begins: those of the house first', async () => {
  assert.deepEqual((await labels('# Titel\n\nMuster¦')).slice(0, 2), ['Musterau', 'Musterau-Nord'])
  assert.ok((await labels('# Titel\n\n**Wiesb¦')).includes('Wiesbaden'))
  assert.equal(await taken('# Titel\n\n**Wiesbad¦**'), '# Titel\n\n**Wiesbaden**')
  assert.ok((await labels('# Titel\n\nMusterau/Darmst¦')).includes('Darmstadt'))
  assert.deepEqual(await labels('# Titel\n\nBad Homb¦'), ['Bad Homburg', 'Bad Homburg vor der Höhe'])
  assert.ok(!(await labels(`${head}Die Bahn fährt nach Wiesb¦`)).includes('Wiesbaden'), 'nowhere else')
})

test('short forms come with their long ones, and alone once they are introduced', async () => {
  assert.equal(await taken('# Titel\n\nDie Stadtb¦'), '# Titel\n\nDie Stadtbibliothek Beispielstadt (StBB)')
  assert.deepEqual(await labels('# Titel\n\nDie StB¦'), ['Stadtbibliothek Beispielstadt (StBB)', 'StBB'])
  assert.deepEqual(await labels('# Titel\n\nDie Stadtbibliothek Beispielstadt (StBB) ist offen. Die StB¦'), ['StBB'])
})

test('for a word that the house avoids its own is offered', async () => {
  const { items } = await offered('# Titel\n\nDas Bürger-A¦')
  assert.deepEqual(
    items.map(({ label, documentation }) => [label, documentation]),
    [['Bürgerservice', 'So heißt es seit 2024.']]
  )
})

test('the channels that the footer lacks are offered in it', async () => {
  const footer = `${head}Sie finden unser Haus auf folgenden Kanälen:\n\n- ¦`
  assert.deepEqual(await labels(footer), ['Mastodon', 'Flickr'])
  const begun = `${head}Sie finden unser Haus auf folgenden Kanälen:\n\n- https://www.example.org/kanal-eins\n- ¦\n`
  assert.deepEqual(await labels(begun), ['Flickr'])
  assert.equal(await taken(begun), begun.replace('¦', 'https://www.example.org/kanal-zwei'))
  assert.deepEqual(await labels(`${head}- ¦`), [], 'no footer')
})

test('front matter has its keys, each once, and their values', async () => {
  assert.deepEqual(await labels('---\ndatum: 2026-03-25\n¦\n---\n'), ['typ', 'nummer', 'sperrfrist'])
  assert.deepEqual(await labels('---\nty¦'), ['typ', 'datum', 'nummer', 'sperrfrist'])
  assert.equal(await taken('---\ntyp: ¦\n---\n'), '---\ntyp: pressemitteilung\n---\n')
  assert.equal(await taken('---\ndatum: 20¦\n---\n'), '---\ndatum: 2026-03-23\n---\n')
  assert.equal(await taken('---\nsperrfrist: ¦\n---\n'), '---\nsperrfrist: 2026-03-23T10:00\n---\n')
  assert.deepEqual(await labels('---\nandere: ¦\n---\n'), [])
})

test('a comment that silences a rule is completed', async () => {
  assert.deepEqual(await labels('<!-- ¦ -->\n\nText.'), ['hausstil-ignore', 'hausstil-ignore-file'])
  const rules = await labels('<!-- hausstil-ignore ¦')
  assert.ok(rules.includes('quote-comma') && rules.includes('dash'))
  assert.equal(await taken('<!-- hausstil-ignore-file das¦ -->', 'dash'), '<!-- hausstil-ignore-file dash:  -->')
})

/** Places where nothing particular belongs. */
const nowhere = [
  `${head}Die Bücherei ¦`,
  `${head}Die Ze¦`,
  `${head}„Wir bauen“ ¦`,
  `${head}„Wir bauen“ ist das Motto, ¦`,
  `${head}Der Code \`mor¦gen\``,
  `${head}Siehe https://www.example.org/morgen¦`,
  '```\nmorgen¦\n```\n',
  `${head}Am Vormorgen¦`,
  `${head}In der Zeitung, ¦`
]
for (const place of nowhere) {
  test(`nothing is offered at: ${place.slice(-30).trim()}`, async () => assert.deepEqual(await labels(place), []))
}

test('a Markdown file that is no release has no completion', async () => {
  const uri = 'file:///anderswo/liste.md'
  await here.client.open(uri, 'morgen')
  const list = await here.client.connection.sendRequest('textDocument/completion', {
    textDocument: { uri },
    position: { line: 0, character: 6 }
  })
  assert.deepEqual(list, { isIncomplete: false, items: [] })
})

async function snippetsAt(marked: string): Promise<string[]> {
  const { text, position } = caret(marked)
  const textDocument = { uri: await here.open(text) }
  const list = await here.client.connection.sendRequest<CompletionList>('textDocument/completion', {
    textDocument,
    position
  })
  return list.items
    .sort((a, b) => ((a.sortText ?? a.label) < (b.sortText ?? b.label) ? -1 : 1))
    .flatMap(({ kind, label }) => (kind === SNIPPET ? [label] : []))
}

test('snippets are offered by their first letters where a block begins', async () => {
  assert.deepEqual(await snippetsAt(`${head}zitat-b¦`), ['zitat-beispiel'])
  assert.deepEqual(await snippetsAt(`${head}kan¦`), ['kanalfuß-haus', 'kanalfuß'])
  assert.deepEqual(await snippetsAt(`${head}kanalfuss¦`), ['kanalfuß-haus', 'kanalfuß'])
  assert.deepEqual(await snippetsAt('# Titel\n\nom¦'), ['ortsmarke-haus', 'ortsmarke', 'ortsmarke-datum'])
  assert.deepEqual(await snippetsAt('pm¦'), ['pressemitteilung'])
  assert.deepEqual(await snippetsAt('---\nsp¦\n---\n'), ['sperrfrist-kopf'])
  const all = await snippetsAt(`${head}¦`)
  assert.ok(all.includes('ortsmarke-haus') && all.includes('zitat-davor') && all.includes('bild'), all.join())
  assert.deepEqual(new Set(all).size, all.length, 'each once')
})

test('what the house fills stands before what is still to be filled; no speaker is named unasked', async () => {
  assert.deepEqual(await snippetsAt(`${head}ortsm¦`), ['ortsmarke-haus', 'ortsmarke', 'ortsmarke-datum'])
  assert.deepEqual(await snippetsAt(`${head}kanä¦`), ['kanalfuß-haus', 'kanalfuß'])
  assert.deepEqual((await snippetsAt(`${head}zita¦`)).slice(0, 2), ['zitat', 'zitat-beispiel'])
  assert.equal((await snippetsAt(`${head}¦`))[0], 'ortsmarke-haus')
})

test('a quotation may begin with a sentence, too', async () => {
  assert.deepEqual(await snippetsAt(`${head}Das Haus ist offen. zitat-b¦`), ['zitat-beispiel'])
  assert.deepEqual(await snippetsAt(`${head}„Wir bauen.“ zitat-f¦`), ['zitat-frage'])
  assert.deepEqual(await snippetsAt(`${head}Das Haus ist offen. k¦`), [])
})

test('snippets are offered nowhere else', async () => {
  const places = ['---\nzi¦\n---\n', '```\nzi¦\n```\n', `${head}Und zi¦`, `${head}- ¦`, `${head}Das Haus. ¦`]
  const words = [`${head}Sie wächst am¦`, `${head}Der Park¦`, `${head}Wie¦`, `${head}Park¦`, `${head}Das Haus\nim ab¦`]
  const datelines = ['# Titel\n\nKass¦', '# Titel\n\n**Fra¦', '# Titel\n\n**Fra¦**']
  for (const place of [...places, ...words, ...datelines]) assert.deepEqual(await snippetsAt(place), [], place)
})

test('what a key writes at the beginning of a line asks for no snippet', async () => {
  const { text, position } = caret(`${head} ¦`)
  const textDocument = { uri: await here.open(text) }
  const context = { triggerKind: 2, triggerCharacter: ' ' }
  const params = { textDocument, position, context }
  const { items } = await here.client.connection.sendRequest<CompletionList>('textDocument/completion', params)
  assert.deepEqual(items, [])
})

test('of several speakers one is chosen in the snippet', () => {
  const people = [
    { name: 'Erika Beispiel', office: 'Bürgermeisterin', aliases: [] },
    { name: 'Anton Muster', office: 'Stadtrat, Dezernent | Kultur', aliases: [] }
  ]
  const body = houseSnippets({ ...EMPTY_HOUSE, people }, { year: 2026, month: 3, day: 24 }).find(
    ({ prefix }) => prefix === 'zitat-haus'
  )?.body
  assert.ok(
    body?.endsWith(`\${3|Bürgermeisterin Erika Beispiel,Stadtrat\\, Dezernent \\| Kultur Anton Muster|}.$0`),
    body
  )
})

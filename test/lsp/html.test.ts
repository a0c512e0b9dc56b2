import assert from 'node:assert/strict'
import { test } from 'node:test'
import { EMPTY_HOUSE } from '../../server/src/core/house/house.ts'
import { readDocument } from '../../server/src/core/markdown/document.ts'
import { recognise } from '../../server/src/core/release/recognise.ts'
import { renderHtml } from '../../server/src/lsp/render/html.ts'
import { knowledge } from '../support/knowledge.ts'

function html(source: string): string {
  return renderHtml(recognise(readDocument(source), { house: EMPTY_HOUSE, knowledge: knowledge() }))
}

test('nothing that runs or is loaded comes through', () => {
  const evil = [
    '# Titel',
    '',
    '<script>alert(1)</script>',
    '',
    '<img src=x onerror=alert(1)> <b onclick="x()">fett</b>',
    '',
    '[Klick](javascript:alert(1)) [Daten](data:text/html,x) [Gut](https://www.example.org/) ![Bild](https://www.example.org/b.png "T")',
    '',
    '<https://www.example.org/a>',
    '',
    '<style>*{color:red}</style>',
    '',
    '```js',
    'alert("<script>")',
    '```',
    ''
  ].join('\n')
  const rendered = html(evil)
  assert.doesNotMatch(
    rendered,
    /<(?:script|style|img|b)\b|onerror=|onclick=|javascript:|data:|src=|style=|class="(?!image")/iu
  )
  assert.match(rendered, /<a href="https:\/\/www\.example\.org\/">Gut<\/a>/u)
  assert.match(rendered, /<span class="image">Bild<\/span>/u)
})

test('blocks know their place in the source, with a byte order mark and CRLF too', () => {
  for (const source of [
    '# Titel\n\nEins.\n\n- Zwei\n- Drei\n',
    '\uFEFF# Titel\r\n\r\nEins.\r\n\r\n- Zwei\r\n- Drei\r\n'
  ]) {
    const places = [...html(source).matchAll(/data-start="(\d+)" data-end="(\d+)"/gu)]
    assert.deepEqual(
      places.map(([, start, end]) => source.slice(Number(start), Number(end))),
      ['# Titel', 'Eins.', source.slice(source.indexOf('- Zwei')).trimEnd(), '- Zwei', '- Drei']
    )
  }
})

test('quotations and the dateline are marked, through emphasis, escapes and references', () => {
  const rendered = html(
    [
      '# Titel',
      '',
      '**Wiesbaden.** „Wir *bauen* &amp; hoffen\\!“, sagte Bürgermeisterin Erika Beispiel.',
      '',
      'Das Buch „Lesen“ ist neu.',
      ''
    ].join('\n')
  )
  assert.match(
    rendered,
    /<strong><span data-part="dateline">Wiesbaden\.<\/span><\/strong> <span data-quote="direct">„Wir <\/span><em><span data-quote="direct">bauen<\/span><\/em><span data-quote="direct"> &#x26; hoffen!“<\/span>, sagte/u
  )
  assert.match(rendered, /Das Buch <span data-quote="term">„Lesen“<\/span> ist neu\./u)
})

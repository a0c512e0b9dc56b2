import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Finding } from '../../server/src/core/engine/finding.ts'
import { EMPTY_HOUSE } from '../../server/src/core/house/house.ts'
import { readDocument } from '../../server/src/core/markdown/document.ts'
import { recognise } from '../../server/src/core/release/recognise.ts'
import { renderHtml } from '../../server/src/lsp/render/html.ts'
import { knowledge } from '../support/knowledge.ts'

function html(source: string, findings: readonly Finding[] = []): string {
  return renderHtml(recognise(readDocument(source), { house: EMPTY_HOUSE, knowledge: knowledge() }), findings)
}

/** Source of a release with a finding wherever the text stands. */
function finding(source: string, text: string, severity: Finding['severity']): Finding {
  const start = source.indexOf(text)
  return { rule: 'x', severity, message: '', span: { start, end: start + text.length }, fixes: [] }
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
  assert.match(rendered, /<a href="https:\/\/www\.example\.org\/"[^>]*>Gut<\/a>/u)
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

test('findings are marked within and across quotations and emphasis', () => {
  const source = '# Titel\n\n**Wiesbaden.** Sie sagte: „Das *ist* gut.“\n'
  const findings = [finding(source, 'sagte: „Das *is', 'info'), finding(source, 'Das', 'error')]
  const mark = (text: string, quote: string, which: string, severity: string): string =>
    `<mark${quote} data-findings="${which}" data-severity="${severity}">${text}</mark>`
  const direct = ' data-quote="direct"'
  assert.ok(
    html(source, findings).includes(
      ` Sie ${mark('sagte: ', '', '0', 'info')}${mark('„', direct, '0', 'info')}${mark('Das', direct, '0 1', 'error')}` +
        `${mark(' ', direct, '0', 'info')}<em>${mark('is', direct, '0', 'info')}<span${direct}>t</span></em>`
    )
  )
})

test('what goes when an editor cuts says so, blocks as a whole', () => {
  const words = 'Das Bad bleibt am Montag zu. '
  const source = `# Titel\n\n**Wiesbaden.** ${words.repeat(15).trim()}\n\n${words.repeat(60)}\n\n- Kanal\n`
  const rendered = html(source)
  assert.match(rendered, /^<h1 [^>]*data-part="headline">Titel<\/h1>/u)
  const [, kept = '', gone = ''] =
    /data-part="lead">(.*?)<span data-gone="280">(.*?)<\/span><\/p>/u.exec(rendered) ?? []
  assert.equal(kept.replaceAll(/<.*?>/gu, ''), `Wiesbaden. ${words.repeat(9).trim()}`)
  assert.equal(gone, ` ${words.repeat(6).trim()}`)
  assert.match(rendered, /<span data-gone="600">.*<\/span><span data-gone="1500">.*<\/span><\/p>/u)
  assert.match(rendered, /<ul data-start="\d+" data-end="\d+" data-gone="1500">/u)
})

test('all that stands behind a cut goes with it: links, emphasis and findings as well', () => {
  const words = 'Das Bad bleibt am Montag zu. '
  const lead = `**Lindau.** ${words.repeat(9)}[Das Bad](https://www.example.org/) bleibt *lange* zu. Das **Tor** auch.`
  const source = `# Titel\n\n${lead}\n\nDas *Bad* ist alt.\n`
  const rendered = html(source, [finding(source, 'Tor', 'error')])
  const [, kept = '', gone = ''] = /data-part="lead">(.*?)(<span data-gone.*)<\/p>\n/u.exec(rendered) ?? []
  assert.ok(kept.endsWith('bleibt am Montag zu.'), kept)
  const text = (part: string): string =>
    part.replaceAll(/<(\w+) [^>]*data-gone="280"[^>]*>.*?<\/\1>/gu, '').replaceAll(/<.*?>/gu, '')
  assert.equal(text(gone), '', gone)
  // What goes as a whole says so once; the address that a mail names behind a link goes with it.
  assert.match(rendered, /<a [^>]*data-gone="280">Das Bad<\/a>/u)
  assert.match(rendered, /data-gone="280">Das <em>Bad<\/em> ist alt\.<\/p>/u)
})

test('a link carries the address that a mail names, and none that its text says or nobody can go to', () => {
  const addresses = (links: string) => [...html(`${links}\n`).matchAll(/data-address="(.*?)"/gu)].map(([, at]) => at)
  assert.deepEqual(addresses('[Das **Bad**](https://www.example.org/bad), [Presse](mailto:presse@example.org)'), [
    'https://www.example.org/bad',
    'presse@example.org'
  ])
  assert.deepEqual(addresses('[*www.example.org*](https://www.example.org/), <presse@example.org>, [x](#unten)'), [])
})

test('an image beside the release keeps its address, no other does', () => {
  const rendered = html(
    '# T\n\n![Das Bad](bilder/bad.jpg) ![Fern](https://www.example.org/x.png) ![Wurzel](/etc/x.png)\n'
  )
  assert.match(rendered, /<img data-image="bilder\/bad\.jpg" alt="Das Bad"> <span class="image">Fern<\/span>/u)
  assert.match(rendered, /<span class="image">Wurzel<\/span>/u)
})

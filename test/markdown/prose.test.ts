import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { chunkSpans } from '../../server/src/core/markdown/chunks.ts'
import { type Block, DocumentReader, readDocument } from '../../server/src/core/markdown/document.ts'
import { MASK } from '../../server/src/core/markdown/prose.ts'

/** What a character of prose may stand for in the source. */
function standsFor(character: string, source: string): boolean {
  if (character === source) return true
  // Beside a NUL micromark places signs that it has not opened wrongly (`**\0*`): one of them may be read as nothing.
  if (character === MASK) return source.length > 1 || source === '*' || source === '_'
  if (character === '\n') return /^(?: {2,}\r?\n?|\\\r?\n?|<br)/iu.test(source)
  if (character === ' ' && /^[ \t]*(?:\r\n|\r|\n)[ \t>]*$/u.test(source)) return true
  return source === `\\${character}` || /^&[#\w]+;$/u.test(source) || (character === '\uFFFD' && source === '\0')
}

function wrongPlaces(source: string): string[] {
  const out: string[] = []
  for (const block of readDocument(source).blocks) {
    let before = 0
    for (let i = 0; i < block.text.length; i++) {
      const span = block.spanOf(i, i + 1)
      const written = source.slice(span.start, span.end)
      const isWithin = span.start >= block.span.start && span.end <= block.span.end
      if (!standsFor(block.text[i] ?? '', written) || !isWithin || span.start < before) {
        out.push(
          `${JSON.stringify(block.text[i])} at ${i} of ${JSON.stringify(block.text)} is ${JSON.stringify(written)}`
        )
      }
      before = span.start
    }
  }
  return out
}

const texts = (source: string): string[] => readDocument(source).blocks.map((b) => b.text)
const only = (source: string): Block => {
  const [block, ...more] = readDocument(source).blocks
  assert.ok(block)
  assert.equal(more.length, 0)
  return block
}

/** Pieces that collide in Markdown, in German, or in both. */
const piece = fc.constantFrom(
  ...[
    'Wort',
    'Müller',
    ' ',
    ' ',
    '  ',
    '\n',
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    '\t',
    '    ',
    '&amp;',
    '&nbsp;',
    '&auml;',
    '&#8222;',
    '&#x1F600;'
  ],
  ...[
    '&kaputt;',
    '&',
    '\\*',
    '\\&',
    '\\\\',
    '\\',
    '*',
    '**',
    '_',
    '~~',
    '`',
    '``',
    '> ',
    '>',
    '- ',
    '+ ',
    '3. ',
    '1) ',
    '# ',
    '## ',
    '---\n'
  ],
  ...[
    '==\n',
    '| ',
    '|',
    '|---|---|\n',
    '[',
    ']',
    '](https://example.org)',
    '![',
    '<br>',
    '<b>',
    '</b>',
    '<!-- still -->',
    '<https://example.org>'
  ],
  ...[
    'https://example.org/pfad',
    'www.example.org',
    'presse@example.org',
    '„',
    '“',
    '‚',
    '‘',
    '"',
    '…',
    '–',
    '\u00A0',
    '\u200B',
    '\0',
    '😀',
    'ﬁ'
  ],
  ...['Kund*innen', 'Leser_innen', '[^1]', '\\\n', '\\#', '\uFEFF', '1986\\. ', '*,*', '**Wiesbaden.** '],
  ...[
    '<p>',
    '</p>',
    '<div>',
    '<li>',
    '</div>',
    '<h2>',
    '<a href="https://example.org">',
    '</a>',
    '<img src=x>',
    '<x>',
    '<'
  ]
)
const nasty = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''))

describe('Prose', () => {
  it('maps every character back to what is written', () => {
    fc.assert(
      fc.property(nasty, (source) => {
        assert.deepEqual(wrongPlaces(source), [])
      }),
      { numRuns: 1500 }
    )
  })

  it('maps ranges to ranges, empty ones behind the character before', () => {
    const block = only('> Müller &amp; Söhne\n> bauen\\*')
    assert.equal(block.text, 'Müller & Söhne bauen*')
    const source = '> Müller &amp; Söhne\n> bauen\\*'
    const written = (start: number, end: number): string =>
      source.slice(block.spanOf(start, end).start, block.spanOf(start, end).end)
    assert.equal(written(7, 14), '&amp; Söhne')
    assert.equal(written(9, 20), 'Söhne\n> bauen')
    assert.deepEqual(block.spanOf(8, 8), { start: 14, end: 14 })
    assert.deepEqual(block.spanOf(0, 0), { start: 2, end: 2 })
  })

  it('refuses edits that would touch markup, code or a URL', () => {
    const block = only('Ein **fettes** Wort, `code` und https://example.org.')
    assert.equal(block.text, `Ein fettes Wort, ${MASK} und ${MASK}.`)
    assert.equal(block.edit(0, 6, 'x'), undefined)
    assert.equal(block.edit(17, 18, 'x'), undefined)
    assert.deepEqual(block.edit(4, 10, 'x'), { span: { start: 6, end: 12 }, text: 'x' })
  })

  it('refuses edits in the text of a link that is its label, too', () => {
    const end = '\n\n[Müller e.V.]: https://example.org'
    for (const text of ['Der [Müller e.V.] lädt.', 'Der [Müller e.V.][] lädt.']) {
      const [block] = readDocument(text + end).blocks
      assert.equal(block?.text, 'Der Müller e.V. lädt.')
      assert.equal(block?.edit(13, 13, ' '), undefined)
      assert.equal(block?.edit(15, 15, ','), undefined)
      assert.deepEqual(block?.edit(0, 3, 'Ein')?.span, { start: 0, end: 3 })
    }
    const [block] = readDocument(`Der [Verein e.V.][Müller e.V.] lädt.${end}`).blocks
    assert.deepEqual(block?.edit(13, 13, ' ')?.span, { start: 14, end: 14 })
  })

  it('lets no address grow and no emphasis end', () => {
    const edit = (source: string, find: string, text: string, length = find.length) => {
      const block = only(source)
      const at = block.text.indexOf(find)
      return block.edit(at, at + length, text)?.span
    }
    assert.equal(only('"Mehr unter https://example.org/x"').edit(13, 14, '“'), undefined)
    assert.equal(only('Mehr unter www.example.org...').edit(12, 15, '…'), undefined)
    assert.equal(edit('Das ist wichtig **!**', ' !', '', 1), undefined)
    assert.deepEqual(edit('**Frage:**„Bauen wir?“', '„', ' ', 0), { start: 10, end: 10 })
    assert.deepEqual(edit('[„Ja“](https://example.org)und', 'und', ' ', 0), { start: 27, end: 27 })
  })

  it('takes no line break away where nothing but a blank is changed', () => {
    assert.equal(only('Begriff\n: Erklärung').edit(7, 8, ''), undefined)
    assert.equal(only('Wir bauen,<br>“ sagte sie.').edit(9, 12, '“,'), undefined)
    assert.ok(only('Wir bau\nen Schulen').edit(4, 10, 'bauen'))
  })

  it('leaves names of files, addresses, hashtags, paths and formulas as they are called', () => {
    const kept = {
      'Dort liegt Flyer - final.pdf': ' - ',
      'Dort liegt Plan 10-12 Uhr.pdf': '-12',
      'Siehe [x](Bericht 2024-2026.pdf)': '-20',
      'Unter C:\\Daten - alt\\10% liegt es': ' - ',
      'Auf example.org/rabatt-10% steht es': '0%',
      'Unter #10-12Uhr steht es': '2Uhr',
      'Es gilt $a^2 - "x"$ hier': ' - ',
      'Die Seite [[Wiki - "Link"]] dort': ' - ',
      '::: note "Titel"': '"T'
    }
    for (const [source, found] of Object.entries(kept)) {
      const block = only(source)
      const at = block.text.indexOf(found)
      assert.ok(at > 0, source)
      assert.equal(block.edit(at, at + found.length, 'x'), undefined, source)
      assert.ok(block.edit(0, 2, 'X') || source.startsWith(':'), source)
    }
    assert.ok(only('Es kostet 5 $ - und mehr = 7 $ dort').edit(14, 15, '–'))
    assert.ok(only('Der Plan – siehe plan.pdf - gilt').edit(27, 28, '–'))
    assert.ok(only('Alle für die #leseland Aktion').edit(14, 29, 'leseland-Aktion'))
  })

  it('reads hard breaks, soft line ends, tags and references as a reader does', () => {
    assert.deepEqual(texts('eins  \nzwei\ndrei\\\nvier<br>fünf &auml;<!-- nie --> <b>sechs</b>'), [
      'eins\nzwei drei\nvier\nfünf ä sechs'
    ])
    assert.deepEqual(texts('- a\r\n  b\r\n- c'), ['a b', 'c'])
    assert.deepEqual(texts('| a | b \\| c |\n|---|---|\n| d | e |'), ['a', 'b | c', 'd', 'e'])
    assert.deepEqual(texts('[Text](https://example.org), <presse@example.org>'), [`Text, ${MASK}`])
  })

  it('reads a tag of a site generator as one masked character, whatever it holds', () => {
    const block = only(
      'Eins {% include bild.html dir="a_b_c" unit="%" %} **zwei** {{ page.title | upcase }} {{Datum}}.'
    )
    assert.equal(block.text, `Eins ${MASK} zwei ${MASK} {{Datum}}.`)
    assert.deepEqual(block.prose.emphases, [{ kind: 'strong', start: 7, end: 11 }])
    assert.deepEqual(block.spanOf(5, 6), { start: 5, end: 49 })
    assert.deepEqual(texts('{% video {{id}} %}'), [MASK])
  })

  it('keeps front matter, byte order mark and comments out of the text', () => {
    const document = readDocument('\uFEFF---\ntyp: pressemitteilung\n---\n\nText\n\n<!-- Notiz -->\n')
    assert.deepEqual(
      document.blocks.map((b) => b.text),
      ['Text']
    )
    assert.equal(document.frontMatter?.value, 'typ: pressemitteilung')
    assert.deepEqual(document.frontMatter?.span, { start: 5, end: 26 })
    assert.deepEqual(
      document.html.map((h) => h.value),
      ['<!-- Notiz -->']
    )
  })
})

describe('front matter of other programs', () => {
  it('is no text, and no place moves for it', () => {
    for (const top of [
      '+++\ntitle = "Neu - jetzt"\n\ne = "10%"\n+++',
      '{\n  "title": "Neu - jetzt",\n\n  "e": "10%"\n}'
    ]) {
      for (const end of ['', '\n\n[x]: https://example.org']) {
        const source = `${top}\n\n# Titel\n\nText${end}`
        const { blocks, frontMatter } = readDocument(source)
        assert.deepEqual(
          blocks.map((b) => [b.text, source.slice(b.span.start, b.span.end)]),
          [
            ['Titel', '# Titel'],
            ['Text', 'Text']
          ]
        )
        assert.equal(frontMatter, undefined)
      }
    }
    assert.deepEqual(texts('+++\nText'), ['+++ Text'])
  })
})

describe('HTML blocks', () => {
  it('hold blocks of their own, with the way back', () => {
    const { blocks } = readDocument(
      '<div><h2>Kopf</h2>\n<p>Eins <b>zwei</b>\n  drei&nbsp;&auml;<br>vier</p></div>\n\n<ul><li>fünf</li></ul>'
    )
    assert.deepEqual(
      blocks.map((b) => [b.kind, b.depth, b.inside, b.text]),
      [
        ['heading', 2, [], 'Kopf'],
        ['paragraph', 0, [], 'Eins zwei drei\u00A0ä\nvier'],
        ['paragraph', 0, ['list'], 'fünf']
      ]
    )
    assert.deepEqual(blocks[1]?.prose.emphases, [{ kind: 'strong', start: 5, end: 9 }])
  })

  it('keep addresses, and refuse edits that would touch a tag or write one', () => {
    const block = only('<p>Eins <b>zwei</b> https://example.org/a, <a href="https://example.org/b">drei</a></p>')
    assert.equal(block.text, `Eins zwei ${MASK}, drei`)
    assert.deepEqual(
      block.prose.links.map((l) => l.url),
      ['https://example.org/a', 'https://example.org/b']
    )
    assert.equal(block.edit(0, 8, 'x'), undefined)
    assert.equal(block.edit(0, 4, '**x**'), undefined)
    assert.deepEqual(block.edit(5, 9, 'x'), { span: { start: 11, end: 15 }, text: 'x' })
  })

  it('have emphases and links within their text, whatever blanks stand at their ends', () => {
    const block = only('<p><b>Eins </b><br><a href="#"> zwei </a> </p>')
    assert.equal(block.text, 'Eins\nzwei')
    assert.deepEqual(block.prose.emphases, [{ kind: 'strong', start: 0, end: 4 }])
    assert.deepEqual(block.prose.links, [{ start: 5, end: 9, url: '#' }])
  })

  it('are not read where anything but simple elements stands in them', () => {
    assert.deepEqual(texts('<div><script>Eins</script> zwei</div>'), [])
    assert.deepEqual(texts('<p>Eins < zwei</p>'), [])
    assert.deepEqual(texts('<p>&nbsp;</p>'), [])
  })
})

describe('chunks', () => {
  const shape = (source: string, blocks: readonly Block[]): unknown =>
    blocks.map((b) => ({
      kind: b.kind,
      depth: b.depth,
      inside: b.inside,
      span: b.span,
      section: b.section,
      text: b.text,
      source: source.slice(b.span.start, b.span.end)
    }))

  it('mean the same alone as in their document', () => {
    // A link definition at the end makes the whole document one chunk, and changes nothing else.
    const suffix = '\n\n[def]: https://example.org'
    fc.assert(
      fc.property(nasty, (pieces) => {
        const source = pieces.replaceAll('[', '(')
        const whole = `${source}${suffix}`
        assert.equal(chunkSpans(whole).length, 1)
        assert.deepEqual(shape(source, readDocument(source).blocks), shape(whole, readDocument(whole).blocks))
      }),
      { numRuns: 1500 }
    )
  })

  it('keep what did not change between two versions', () => {
    const reader = new DocumentReader()
    const before = reader.read('Eins.\n\nZwei.\n\nDrei.\n')
    const after = reader.read('Eins.\n\nZwei mehr.\n\nDrei.\n')
    assert.equal(before.blocks[0]?.prose, after.blocks[0]?.prose)
    assert.equal(before.blocks[2]?.prose, after.blocks[2]?.prose)
    assert.deepEqual(after.blocks[2]?.span, { start: 19, end: 24 })
  })

  it('begin nowhere inside of lists, quotes, code or front matter', () => {
    const count = (source: string): number => chunkSpans(source).length
    assert.equal(count('a\n\nb\n\nc'), 3)
    assert.equal(count('- a\n\n- b\n\n  c\n\n3. d'), 1)
    assert.equal(count('```\na\n\nb\n```\n'), 1)
    assert.equal(count('---\na: 1\n\nb: 2\n---\n\nText'), 2)
    assert.equal(count('<div>\n\na\n\n</div>'), 1)
    assert.equal(count('<!-- Notiz -->\n\na'), 2)
  })
})

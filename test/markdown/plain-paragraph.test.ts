import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { type ParsedChunk, parseChunk, parseMarkup } from '../../server/src/core/markdown/parsed-chunk.ts'
import { plainParagraph } from '../../server/src/core/markdown/plain-paragraph.ts'

/** All that can be seen of a chunk, each character's way back included. */
function seen({ blocks, ...rest }: ParsedChunk): unknown {
  return {
    ...rest,
    blocks: blocks.map(({ prose, ...block }) => ({
      ...block,
      text: prose.text,
      marks: [prose.links, prose.emphases, prose.images, prose.isHtml],
      places: Array.from(prose.text, (_, i) => [prose.spanOf(i, i + 1), prose.spanOf(i, i)]),
      isContiguous: prose.isContiguous(0, prose.text.length)
    }))
  }
}

/** Whatever means something in Markdown somewhere, single and in its usual company, among plain words. */
const piece = fc.oneof(
  fc.constantFrom(...'#*_`[]<>&\\|~@+=-!.:;,()"\'„“–…$^%{}/ \t\n\r\0\u00A0\u2028\u000B\u000C\uFEFF\u00ADä😀'),
  fc.constantFrom(
    '3. ',
    '3) ',
    '1234567890. ',
    '\r\n',
    '\n\n',
    '  ',
    '---',
    '===',
    'www.',
    'http://',
    'a@b.de',
    '&amp;'
  ),
  fc.constantFrom('Wort', 'Wort ', 'Wort. ', '„Zitat“, ', '2026', 'z. B. '),
  fc.string({ unit: 'binary', maxLength: 3 })
)
const text = fc.array(piece, { minLength: 1, maxLength: 8 }).map((pieces) => pieces.join(''))

describe('a paragraph without markup', () => {
  it('is seen without the parser as the parser sees it', () => {
    const holds = (chunk: string): void =>
      assert.deepEqual(seen(parseChunk(chunk, false)), seen(parseMarkup(chunk, false)))
    fc.assert(fc.property(text, holds), { numRuns: 3000 })
    fc.assert(
      fc.property(text, (words) => holds(`Wort ${words} Wort\n\n`)),
      { numRuns: 1000 }
    )
  })

  it('is recognised with the signs of German text', () => {
    const lines = [
      '„Wir bauen“, sagte sie – am 3. Oktober, 10:30 Uhr (Saal 2) …',
      '2026 kamen 41.000 Gäste; 5 % mehr!',
      '¡Olé!'
    ]
    for (const line of lines) assert.equal(plainParagraph(`${line}\n\n`)?.text, line)
  })

  it('is left to the parser where anything may be markup', () => {
    const marked = [
      '**Ort.** Text',
      'Kund*innen',
      '# Titel',
      '3. Oktober',
      '- davon',
      'www.example.org',
      'a\nb',
      'Wort  '
    ]
    for (const line of marked) assert.equal(plainParagraph(line), undefined)
  })
})

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { type Block, readDocument } from '../../server/src/core/markdown/document.ts'
import { applyEdits } from '../../server/src/core/text/edits.ts'

/*
 * What `Block.edit` promises: with the edit the release reads as before but for the words that were changed, and no link, no
 * emphasis and no line break is gone.
 */

const word = fc.constantFrom(
  'Wort',
  'Müller',
  'wir bauen',
  '14',
  '5',
  'Uhr',
  'z.B.',
  'Ja',
  'e.V.',
  'Plan 10-12 Uhr.pdf',
  '#Lesen'
)
const mark = fc.constantFrom('„', '“', '"', "'", '!', '?', '.', ',', ':', '%', ' - ', '...', '…', '(', ')')
const gap = fc.constantFrom(' ', ' ', ' ', '  ', '\n', '\u00A0', '')
const plain = fc.array(fc.oneof({ weight: 3, arbitrary: word }, mark, { weight: 2, arbitrary: gap }), { maxLength: 6 })
const inline = plain.map((parts) => parts.join(''))
const marked = fc
  .tuple(
    fc.constantFrom(
      ...['**', '*', '~~', '_', '`', 'https://example.org/x', 'www.example.org', 'presse@example.org', '<br>', '<b>'],
      ...['[](x)', '[][]', '[]', '[][x]', '![](bild.png)', '[^1]', '\\*', '&amp;', '&nbsp;', '*', '_', '  \n']
    ),
    inline
  )
  .map(([markup, text]) => {
    if (/^(?:\*\*|\*|~~|_|`)$/u.test(markup)) return markup + text + markup
    if (markup === '<b>') return `<b>${text}</b>`
    return /^!?\[\]/u.test(markup) ? markup.replace('[]', () => `[${text}]`) : markup + text
  })
const paragraph = fc
  .tuple(inline, fc.array(fc.tuple(marked, inline), { maxLength: 4 }))
  .map(([first, rest]) => first + rest.flat().join(''))
const release = fc.array(paragraph, { minLength: 1, maxLength: 2 }).map((paragraphs) => {
  const labels = paragraphs.flatMap((p) => [...p.matchAll(/\[([^[\]]+)\](?!\()/gu)].map((m) => m[1]))
  const definitions = labels.map((label) => `\n\n[${label}]: https://example.org/y`)
  return `${paragraphs.join('\n\n')}${definitions.join('')}\n\n[x]: https://example.org/x\n\n[^1]: Note\n`
})
/** What rules put: signs, blanks, nothing, words. */
const put = fc.constantFrom('', '', ' ', ' ', '\u00A0', '„', '“', ',', '.', '…', '–', '’', ' – ', 'Schule')
const change = fc.record({ block: fc.nat(2), at: fc.nat(60), length: fc.nat(3), put })

const shapeOf = ({ kind, inside, prose }: Block) => ({
  kind,
  inside,
  links: prose.links.map((l) => l.url),
  emphases: prose.emphases.map((e) => e.kind),
  references: prose.references.map((r) => r.label),
  images: prose.images.map((i) => i.url)
})

/** A blank at the edge of a block is not read. */
const trimmed = (text: string) => text.replace(/^[ \t\n]+|[ \t\n]+$|[ \t]+(?=\n)/gu, '')

describe('edits', () => {
  it('change the words that they say and nothing else', () => {
    let kept = 0
    fc.assert(
      fc.property(release, change, (source, { block: which, at, length, put }) => {
        const { blocks } = readDocument(source)
        const index = which % Math.max(1, blocks.length - 1)
        const block = blocks[index]
        if (!block) return
        const start = at % (block.text.length + 1)
        const end = Math.min(block.text.length, start + length)
        const edit = block.edit(start, end, put)
        if (!edit) return
        const wanted = trimmed(block.text.slice(0, start) + put + block.text.slice(end))
        // What is left of a block may begin a list, or be nothing.
        if (!/^[\p{L}„“]/u.test(wanted) || !/\p{L}/u.test(source.slice(0, edit.span.start).split('\n').at(-1) ?? ''))
          return
        kept++
        const after = readDocument(applyEdits(source, [edit])).blocks
        assert.deepEqual(
          after.map((b) => trimmed(b.text)),
          blocks.map((b, i) => (i === index ? wanted : trimmed(b.text)))
        )
        assert.deepEqual(after.map(shapeOf), blocks.map(shapeOf))
      }),
      { numRuns: 4000, seed: Number(process.env.HAUSSTIL_SEED ?? 20260325) }
    )
    assert.ok(kept > 500, `only ${kept} edits`)
  })
})

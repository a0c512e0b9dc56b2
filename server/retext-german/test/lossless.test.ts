import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import type { Nodes } from 'nlcst'
import { toString as textOf } from 'nlcst-to-string'
import { ParseGerman, segment } from 'retext-german'
import { readCases } from './read-cases.ts'

/** Pieces that meet in German texts and at their edges, joined in any order. */
const piece = fc.oneof(
  fc.constantFrom(
    ...[
      'z. B. ',
      'Dr. ',
      'usw. ',
      '3. ',
      '12.',
      'Oktober ',
      'Danach ',
      'e. V.',
      'S. 3 f. ',
      'XIV. ',
      '1.234,56',
      'J.R.'
    ],
    ...[
      '„',
      '“',
      '”',
      '»',
      '«',
      '‚',
      '‘',
      '’',
      '"',
      "'",
      '(',
      ')',
      '[',
      ']',
      '.',
      '!',
      '?',
      '…',
      '...',
      ',',
      ':',
      ';',
      '-',
      '–'
    ],
    ...[
      ' ',
      '\n',
      '\r',
      '\r\n',
      '\n\n',
      '\t',
      '\u00A0',
      '\u202F',
      '\u2028',
      '\u200B',
      '\u200D',
      '\u00AD',
      '\uFEFF',
      '\uFFFC'
    ],
    ...[
      '*',
      '_',
      '/',
      '@',
      '&',
      '%',
      '€',
      '§',
      '#',
      '+',
      '=',
      '://',
      'www.',
      'a@b.de',
      'https://example.org/a_(b)',
      '.de/'
    ],
    ...[
      '👩‍👩‍👧',
      '🇩🇪',
      '\uD800',
      '\uDC00',
      'u\u0308',
      '\uFE0F',
      '𝐀',
      '東京',
      'ß',
      'Lehrer/-innen',
      'Bürger:innen',
      'ein*e'
    ]
  ),
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.stringMatching(/^[A-Za-zäöüß]{1,8}$/)
)
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(piece, { maxLength: 40 }).map((all) => all.join(''))
)

describe('any text', () => {
  it('comes back from the tree, with right positions', () => {
    fc.assert(fc.property(anyText, checkTree), { numRuns: 2000 })
  })

  it('has sentences and words that are in order and the same in the tree', () => {
    fc.assert(fc.property(anyText, checkSegments), { numRuns: 2000 })
  })

  it('and the marked cases too', () => {
    for (const { text } of [...readCases('sentences.txt'), ...readCases('words.txt')]) {
      checkTree(text)
      checkSegments(text)
    }
  })
})

describe('time', () => {
  // With a search that starts over for each sign these would take minutes.
  const signs = ['a.', '@', 'a@', '://', 'a/', 'A.B', '„a! ', 'z. B. ', '1. ', 'A*', '(', 'a(b)', '\n']
  it('grows linearly with the text', { timeout: 30_000 }, () => {
    for (const sign of signs) {
      const text = sign.repeat(100_000)
      assert.equal(segment(text).sentences.at(-1)?.end ?? 0, text.trimEnd().length, sign)
    }
  })
})

function checkTree(text: string): void {
  const tree = new ParseGerman().parse(text)
  assert.equal(textOf(tree), text)
  const points = pointsOf(text)
  visit(tree, (node) => {
    const { position } = node
    if (node.type === 'RootNode' && node.children.length === 0) return
    assert.ok(position, node.type)
    const { start, end } = position
    assert.equal(textOf(node), text.slice(start.offset, end.offset))
    assert.deepEqual({ start, end }, { start: points[start.offset ?? -1], end: points[end.offset ?? -1] })
  })
}

function checkSegments(text: string): void {
  const { sentences, words } = segment(text)
  assert.deepEqual(sentences, spansOf(text, 'SentenceNode'))
  assert.deepEqual(words, spansOf(text, 'WordNode'))
  let last = 0
  for (const { start, end } of sentences) {
    assert.ok(start >= last && end > start)
    assert.equal(text.slice(last, start).trim(), '', 'only white space lies between sentences')
    last = end
  }
  assert.equal(text.slice(last).trim(), '')
}

function spansOf(text: string, type: string) {
  const spans: { start: number | undefined; end: number | undefined }[] = []
  visit(new ParseGerman().parse(text), (node) => {
    if (node.type === type) spans.push({ start: node.position?.start.offset, end: node.position?.end.offset })
  })
  return spans
}

/** Line and column of each offset; a carriage return, a line feed or both end a line. */
function pointsOf(text: string) {
  let line = 1
  let column = 1
  const points = [{ line, column, offset: 0 }]
  for (let index = 0; index < text.length; index++) {
    const ends = text[index] === '\n' || (text[index] === '\r' && text[index + 1] !== '\n')
    line = ends ? line + 1 : line
    column = ends ? 1 : column + 1
    points.push({ line, column, offset: index + 1 })
  }
  return points
}

function visit(node: Nodes, visitor: (node: Nodes) => void): void {
  visitor(node)
  if ('children' in node) for (const child of node.children) visit(child, visitor)
}

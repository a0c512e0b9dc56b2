import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Nodes, Sentence } from 'nlcst'
import { toString as textOf } from 'nlcst-to-string'
import { ParseLatin } from 'parse-latin'
import retextGerman, { ParseGerman } from 'retext-german'
import { unified } from 'unified'

describe('exports', () => {
  it('names what the readme names', async () => {
    const exported = Object.keys(await import('retext-german')).sort()
    assert.deepEqual(exported, ['ParseGerman', 'default', 'segment', 'sentences', 'words'])
  })
})

describe('retextGerman', () => {
  it('gives unified its parser', () => {
    const tree = unified().use(retextGerman).parse('Prof. Dr. Beispiel liest. Alle hören zu.')
    assert.deepEqual(outline(tree), [
      'RootNode',
      '  ParagraphNode',
      '    SentenceNode “Prof. Dr. Beispiel liest.”',
      '    WhiteSpaceNode',
      '    SentenceNode “Alle hören zu.”'
    ])
  })
})

describe('ParseGerman', () => {
  it('is a ParseLatin', () => {
    assert.ok(new ParseGerman() instanceof ParseLatin)
  })

  it('takes the text from the constructor or the call', () => {
    assert.deepEqual(new ParseGerman('Guten Tag.').parse(), new ParseGerman().parse('Guten Tag.'))
  })

  it('gives an empty root for nothing', () => {
    for (const nothing of ['', undefined, null]) {
      assert.deepEqual(new ParseGerman().parse(nothing), { type: 'RootNode', children: [] })
    }
  })

  it('builds the nodes of nlcst with positions', () => {
    assert.deepEqual(new ParseGerman().tokenizeSentence('z. B.'), {
      type: 'SentenceNode',
      children: [
        {
          type: 'WordNode',
          children: [
            { type: 'TextNode', value: 'z', position: place(0, 1) },
            { type: 'PunctuationNode', value: '.', position: place(1, 2) }
          ],
          position: place(0, 2)
        },
        { type: 'WhiteSpaceNode', value: ' ', position: place(2, 3) },
        {
          type: 'WordNode',
          children: [
            { type: 'TextNode', value: 'B', position: place(3, 4) },
            { type: 'PunctuationNode', value: '.', position: place(4, 5) }
          ],
          position: place(3, 5)
        }
      ]
    })
  })

  it('parts paragraphs at line ends between sentences, as parse-latin does', () => {
    const tree = new ParseGerman().parse('Eins und\nzwei.\r\n\r\nDrei.')
    assert.deepEqual(
      tree.children.map((node) => textOf(node)),
      ['Eins und\nzwei.', '\r\n\r\n', 'Drei.']
    )
    assert.deepEqual(tree.children[2]?.position, {
      start: { line: 4, column: 1, offset: 18 },
      end: { line: 4, column: 6, offset: 23 }
    })
  })

  it('keeps white space around the text outside of paragraphs', () => {
    const tree = new ParseGerman().parse('\n Eins. Zwei. \n')
    assert.deepEqual(outline(tree), [
      'RootNode',
      '  WhiteSpaceNode',
      '  ParagraphNode',
      '    SentenceNode “Eins.”',
      '    WhiteSpaceNode',
      '    SentenceNode “Zwei.”',
      '  WhiteSpaceNode'
    ])
  })

  it('runs transforms that are added to its lists, those for sentences once for each', () => {
    const seen: string[] = []
    const parser = new ParseGerman()
    parser.tokenizeSentencePlugins.unshift((sentence: Sentence) => {
      seen.push(textOf(sentence))
    })
    parser.tokenizeParagraphPlugins.unshift((paragraph) => {
      seen.push(textOf(paragraph))
    })
    parser.parse('Eins. Zwei.')
    assert.deepEqual(seen, ['Eins.', 'Zwei.', 'Eins. Zwei.'])
    assert.equal(new ParseGerman().tokenizeSentencePlugins.length, 0)
  })
})

function place(start: number, end: number) {
  return {
    start: { line: 1, column: start + 1, offset: start },
    end: { line: 1, column: end + 1, offset: end }
  }
}

/** The tree down to sentences, one line a node. */
function outline(node: Nodes, depth = 0): string[] {
  const indent = '  '.repeat(depth)
  if (node.type === 'SentenceNode') return [`${indent}SentenceNode “${textOf(node)}”`]
  const children = 'children' in node ? node.children : []
  return [`${indent}${node.type}`, ...children.flatMap((child) => outline(child, depth + 1))]
}

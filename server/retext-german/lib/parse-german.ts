import type { Paragraph, ParagraphContent, Sentence, SentenceContent } from 'nlcst'
import { ParseLatin } from 'parse-latin'
import { nodeOf } from './nodes.ts'
import { Points } from './points.ts'
import { type Segmentation, segmentTokens } from './sentence-ends.ts'
import { whiteSpaceToken } from './tokens.ts'

/**
 * Parser of German text to nlcst.
 *
 * Where parse-latin splits at every full stop and then merges what should not
 * have been split, a German full stop is decided once, with all that stands
 * before and after it: `12. Danach` and `3. Oktober` differ by their
 * neighbours only. So this class replaces the splitting (`tokenize`,
 * `tokenizeParagraph`) and leaves the rest as it is. The three lists of
 * transforms work as in parse-latin, with one difference: those for sentences
 * see one sentence at a time.
 */
export class ParseGerman extends ParseLatin {
  /** Splits text into words, white space, punctuation and symbols. */
  override tokenize(value?: string | null): SentenceContent[] {
    if (!value) return []
    const points = new Points(value)
    return segmentTokens(value).tokens.map((token) => nodeOf(value, token, points))
  }

  /** Splits text into sentences with the white space between them. */
  override tokenizeParagraph(value?: string | null): Paragraph {
    const text = value ?? ''
    const paragraph: Paragraph = { type: 'ParagraphNode', children: this.sentenceNodes(text, segmentTokens(text)) }
    const first = paragraph.children[0]?.position
    const last = paragraph.children.at(-1)?.position
    if (first && last) paragraph.position = { start: { ...first.start }, end: { ...last.end } }
    for (const transform of this.tokenizeParagraphPlugins) transform(paragraph)
    return paragraph
  }

  private sentenceNodes(text: string, { tokens, sentences }: Segmentation): ParagraphContent[] {
    const points = new Points(text)
    const result: ParagraphContent[] = []
    let index = 0
    for (const { from, to } of sentences) {
      for (; index < from; index++) result.push(...whiteSpace(nodeAt(index)))
      const children: SentenceContent[] = []
      for (; index < to; index++) children.push(nodeAt(index))
      result.push(this.sentenceNode(children))
    }
    for (; index < tokens.length; index++) result.push(...whiteSpace(nodeAt(index)))
    return result

    function nodeAt(at: number): SentenceContent {
      const token = tokens[at] ?? { kind: whiteSpaceToken, start: text.length, end: text.length }
      return nodeOf(text, token, points)
    }
  }

  private sentenceNode(children: SentenceContent[]): Sentence {
    const sentence: Sentence = { type: 'SentenceNode', children }
    const start = children[0]?.position?.start
    const end = children.at(-1)?.position?.end
    if (start && end) sentence.position = { start: { ...start }, end: { ...end } }
    for (const transform of this.tokenizeSentencePlugins) transform(sentence)
    return sentence
  }
}

// What parse-latin's lists mend is right from the start here. Like any list of
// transforms they are open to additions.
ParseGerman.prototype.tokenizeSentencePlugins = []
ParseGerman.prototype.tokenizeParagraphPlugins = []

function whiteSpace(node: SentenceContent): ParagraphContent[] {
  return node.type === 'WhiteSpaceNode' ? [node] : []
}

import { defineBlockRule } from '../../engine/define-rule.ts'
import { isForeignProse } from '../../german/typography/foreign.ts'
import { readSegmentsOf } from '../../german/words/segments.ts'

export default defineBlockRule({
  id: 'sentence-length',
  group: 'style',
  title: 'Länge der Sätze',
  severity: 'info',
  fix: 'none',
  since: '0.1.0',
  authority: 'Schneider, Deutsch für Profis; Übung in Nachrichtenredaktionen',
  options: {
    maxWords: { type: 'integer', default: 30, minimum: 5, description: 'Längster Satz, in Wörtern.' }
  },
  messages: {
    long: 'Dieser Satz hat {words} Wörter; leichter zu lesen sind höchstens {max}.'
  },
  *check(block, { options, part }) {
    if (block.kind !== 'paragraph' || !PARTS.has(part) || isForeignProse(block.prose)) return
    const { sentences, words } = readSegmentsOf(block.prose)
    let at = 0
    for (const sentence of sentences) {
      let count = 0
      for (; (words[at]?.end ?? Number.POSITIVE_INFINITY) <= sentence.end; at++) {
        if ((words[at]?.start ?? 0) >= sentence.start) count++
      }
      if (count <= options.maxWords) continue
      // Lines of an address or a programme have no sentence to shorten.
      if (block.text.slice(sentence.start, sentence.end).includes('\n')) continue
      const span = block.spanOf(sentence.start, sentence.end)
      yield { message: 'long', data: { words: count, max: options.maxWords }, span }
    }
  }
})

const PARTS: ReadonlySet<string> = new Set(['subheadline', 'lead', 'body', 'caption'])

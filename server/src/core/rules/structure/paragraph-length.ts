import { defineBlockRule } from '../../engine/define-rule.ts'
import { segmentsOf } from '../../german/segments.ts'

export default defineBlockRule({
  id: 'paragraph-length',
  group: 'structure',
  title: 'Länge der Absätze',
  severity: 'info',
  fix: 'none',
  since: '0.1.0',
  authority: 'Übung der Pressestellen',
  options: {
    maxWords: { type: 'integer', default: 120, minimum: 20, description: 'Wörter eines Absatzes im Fließtext.' }
  },
  messages: {
    long: 'Der Absatz hat {count} Wörter; üblich sind höchstens {max}.'
  },
  *check(block, { part, options }) {
    // Of the lead speaks lead-length.
    if (part !== 'body' || block.kind === 'heading' || block.text.length < 2 * options.maxWords) return
    const { words } = segmentsOf(block.prose)
    const first = words[options.maxWords]
    const last = words.at(-1)
    if (!first || !last) return
    yield {
      message: 'long',
      data: { count: words.length, max: options.maxWords },
      span: block.spanOf(first.start, last.end)
    }
  }
})

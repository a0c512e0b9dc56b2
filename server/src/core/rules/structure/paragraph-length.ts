import { defineBlockRule } from '../../engine/define-rule.ts'
import { wordSurplus } from '../../release/word-surplus.ts'

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
    const surplus = wordSurplus(block, options.maxWords)
    if (surplus) yield { message: 'long', data: { count: surplus.count, max: options.maxWords }, span: surplus.span }
  }
})

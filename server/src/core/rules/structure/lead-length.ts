import { defineRule } from '../../engine/define-rule.ts'
import { wordSurplus } from '../../release/word-surplus.ts'

export default defineRule({
  id: 'lead-length',
  group: 'structure',
  title: 'Länge des Vorspanns',
  severity: 'info',
  fix: 'none',
  since: '0.1.0',
  authority: 'Übung der Pressestellen und Nachrichtenagenturen',
  options: {
    maxWords: { type: 'integer', default: 60, minimum: 10, description: 'Wörter des Vorspanns ohne die Ortsmarke.' }
  },
  messages: {
    long: 'Der Vorspann hat {count} Wörter; üblich sind höchstens {max}.'
  },
  *check({ lead, dateline }, { options }) {
    const block = lead?.blocks[0]
    if (!block) return
    const from = dateline?.block === block ? dateline.end : 0
    const surplus = wordSurplus(block, options.maxWords, from)
    if (surplus) yield { message: 'long', data: { count: surplus.count, max: options.maxWords }, span: surplus.span }
  }
})

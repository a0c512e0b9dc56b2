import { defineRule } from '../../engine/define-rule.ts'
import { readSentences } from '../../german/style/passive.ts'
import { voiceAt } from '../../release/speech.ts'

export default defineRule({
  id: 'passive',
  group: 'style',
  title: 'Anteil der Sätze im Passiv',
  severity: 'info',
  fix: 'none',
  since: '0.1.0',
  authority: 'Duden, Richtiges und gutes Deutsch (Passiv)',
  options: {
    maxPercent: {
      type: 'integer',
      default: 40,
      minimum: 0,
      description: 'Höchster Anteil der Sätze im Passiv, in Prozent.'
    },
    minSentences: {
      type: 'integer',
      default: 6,
      minimum: 1,
      description: 'Kürzere Mitteilungen werden nicht gezählt, in Sätzen.'
    }
  },
  messages: {
    share:
      '{passive} von {sentences} Sätzen stehen im Passiv ({percent} Prozent), hier der erste; leichter zu lesen sind Sätze, in denen steht, wer etwas tut.'
  },
  *check(release, { options, knowledge }) {
    let sentences = 0
    let passive = 0
    let first: { readonly start: number; readonly end: number } | undefined
    for (const block of release.document.blocks) {
      const part = release.partOf(block)
      if (block.kind !== 'paragraph' || (part !== 'lead' && part !== 'body')) continue
      for (const sentence of readSentences(block.prose, knowledge.morphology)) {
        if (voiceAt(release, block, sentence.start, sentence.end) === 'speech') continue
        sentences++
        if (!sentence.passive) continue
        passive++
        first ??= block.spanOf(sentence.passive.start, sentence.passive.end)
      }
    }
    const percent = Math.round((100 * passive) / Math.max(1, sentences))
    if (!first || sentences < options.minSentences || percent <= options.maxPercent) return
    yield { message: 'share', data: { passive, sentences, percent }, span: first }
  }
})

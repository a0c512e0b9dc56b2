import { defineRule } from '../../engine/define-rule.ts'
import { nominalPhrases } from '../../german/style/nominal-style.ts'
import { voiceAt } from '../../release/speech.ts'

export default defineRule({
  id: 'nominal-style',
  group: 'style',
  title: 'Nominalstil',
  severity: 'info',
  fix: 'none',
  since: '0.1.0',
  authority: 'Duden, Richtiges und gutes Deutsch (Nominalstil; Funktionsverbgefüge)',
  options: {
    minNouns: {
      type: 'integer',
      default: 3,
      minimum: 2,
      description: 'So viele Substantive auf -ung, -heit, -keit und dergleichen hintereinander sind eine Kette.'
    },
    quotations: { type: 'boolean', default: false, description: 'Auch in Zitaten.' }
  },
  messages: {
    chain: 'Hier hängen {nouns} Substantive aneinander: „{found}“; leichter zu lesen ist ein Satz mit Verben.',
    verb: 'Hier steht „{found}“ mit einem Verb, das wenig sagt; üblich ist „{verb}“.'
  },
  *check(release, { options }) {
    for (const block of release.document.blocks) {
      if (!PARTS.has(release.partOf(block))) continue
      for (const { start, end, text, verb, nouns } of nominalPhrases(block.prose)) {
        if (verb === undefined && nouns < options.minNouns) continue
        const voice = voiceAt(release, block, start, end)
        if (voice === 'term' || (voice === 'speech' && !options.quotations)) continue
        const span = block.spanOf(start, end)
        if (verb === undefined) yield { message: 'chain', data: { nouns, found: text }, span }
        else yield { message: 'verb', data: { found: text, verb }, span }
      }
    }
  }
})

const PARTS: ReadonlySet<string> = new Set(['subheadline', 'lead', 'body', 'caption'])

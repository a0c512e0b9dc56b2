import { defineRule, suggest } from '../../engine/define-rule.ts'
import { FILLER_WORDS } from '../../german/filler-words.ts'
import { wordAdvice } from '../../release/word-advice.ts'

export default defineRule({
  id: 'filler-words',
  group: 'style',
  title: 'Füllwörter und lange Wendungen',
  severity: 'info',
  fix: 'suggestion',
  since: '0.1.0',
  authority: 'Schneider, Deutsch für Profis; Duden, Richtiges und gutes Deutsch (Füllwörter)',
  options: {
    words: {
      type: 'words',
      default: [],
      description:
        'Weitere Wörter und Wendungen; „~“ dahinter findet Endungen von Adjektiven, „+“ die von Substantiven.'
    },
    except: { type: 'words', default: [], description: 'Wörter und Wendungen der Liste, die im Haus recht sind.' },
    quotations: { type: 'boolean', default: false, description: 'Auch in Zitaten.' }
  },
  messages: {
    instead: '{why}: Statt „{found}“ genügt „{instead}“.',
    found: '{why}: „{found}“.'
  },
  *check(release, { options }) {
    for (const { block, hit, repair } of wordAdvice(release, FILLER_WORDS, options)) {
      const { text, instead, phrase, start, end } = hit
      const span = block.spanOf(start, end)
      const fixes = repair ? suggest(repair.title, repair.edit) : []
      const data = { found: text, why: phrase.why.replace(/\.$/u, '') }
      if (instead) yield { message: 'instead', data: { ...data, instead }, span, fixes }
      else yield { message: 'found', data, span, fixes }
    }
  }
})

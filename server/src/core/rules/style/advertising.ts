import { defineRule, suggest } from '../../engine/define-rule.ts'
import { ADVERTISING_WORDS } from '../../german/advertising-words.ts'
import { wordAdvice } from '../../release/word-advice.ts'

export default defineRule({
  id: 'advertising',
  group: 'style',
  title: 'Werbesprache',
  severity: 'info',
  fix: 'suggestion',
  since: '0.1.0',
  authority: 'Deutscher Kommunikationskodex (Sachlichkeit); Übung in Redaktionen',
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
    instead: '{why}: Statt „{found}“ reicht „{instead}“.',
    found: '{why}: „{found}“.'
  },
  *check(release, { options }) {
    for (const { block, hit, repair } of wordAdvice(release, ADVERTISING_WORDS, options)) {
      const { text, instead, phrase, start, end } = hit
      const span = block.spanOf(start, end)
      const fixes = repair ? suggest(repair.title, repair.edit) : []
      const data = { found: text, why: phrase.why.replace(/\.$/u, '') }
      if (instead) yield { message: 'instead', data: { ...data, instead }, span, fixes }
      else yield { message: 'found', data, span, fixes }
    }
  }
})

import { defineRule } from '../../engine/define-rule.ts'
import { ADVERTISING_WORDS } from '../../german/style/advertising-words.ts'
import { WORD_LIST_OPTIONS, wordReports } from '../../release/word-advice.ts'

export default defineRule({
  id: 'advertising',
  group: 'style',
  title: 'Werbesprache',
  severity: 'info',
  fix: 'suggestion',
  since: '0.1.0',
  authority: 'Deutscher Kommunikationskodex (Sachlichkeit); Übung in Redaktionen',
  options: WORD_LIST_OPTIONS,
  messages: {
    instead: '{why}: Statt „{found}“ reicht „{instead}“.',
    found: '{why}: „{found}“.'
  },
  check: (release, { options }) => wordReports(release, ADVERTISING_WORDS, options)
})

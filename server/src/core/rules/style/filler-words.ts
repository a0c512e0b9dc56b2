import { defineRule } from '../../engine/define-rule.ts'
import { FILLER_WORDS } from '../../german/style/filler-words.ts'
import { WORD_LIST_OPTIONS, wordReports } from '../../release/word-advice.ts'

export default defineRule({
  id: 'filler-words',
  group: 'style',
  title: 'Füllwörter und lange Wendungen',
  severity: 'info',
  fix: 'suggestion',
  since: '0.1.0',
  authority: 'Schneider, Deutsch für Profis; Duden, Richtiges und gutes Deutsch (Füllwörter)',
  options: WORD_LIST_OPTIONS,
  messages: {
    instead: '{why}: Statt „{found}“ genügt „{instead}“.',
    found: '{why}: „{found}“.'
  },
  check: (release, { options }) => wordReports(release, FILLER_WORDS, options)
})

import { defineRule } from '../../engine/define-rule.ts'
import { PLEONASMS } from '../../german/style/pleonasms.ts'
import { WORD_LIST_OPTIONS, wordReports } from '../../release/word-advice.ts'

export default defineRule({
  id: 'pleonasm',
  group: 'style',
  title: 'Doppelt Gesagtes',
  severity: 'info',
  fix: 'suggestion',
  since: '0.1.0',
  authority: 'Duden, Richtiges und gutes Deutsch (Pleonasmus; Vergleichsformen)',
  options: WORD_LIST_OPTIONS,
  messages: {
    instead: '{why}: Statt „{found}“ genügt „{instead}“.',
    found: '{why}: „{found}“.'
  },
  check: (release, { options }) => wordReports(release, PLEONASMS, options)
})

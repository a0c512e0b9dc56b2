import { defineRule, suggestForms } from '../../engine/define-rule.ts'
import { mistakesOf } from '../../spelling/checker.ts'

export default defineRule({
  id: 'umlaut',
  group: 'spelling',
  title: 'Umlaute',
  severity: 'warning',
  fix: 'suggestion',
  since: '0.1.0',
  authority: 'Amtliches Regelwerk der deutschen Rechtschreibung, Fassung 2024',
  options: {},
  messages: {
    letters: 'Hier steht „{word}“ mit aufgelöstem Umlaut; üblich ist „{right}“.'
  },
  *check(release, context) {
    for (const { block, start, end, word, right } of mistakesOf('umlaut', release, context)) {
      yield {
        message: 'letters',
        data: { word, right: right[0] ?? '' },
        span: block.spanOf(start, end),
        fixes: suggestForms(block, start, end, right)
      }
    }
  }
})

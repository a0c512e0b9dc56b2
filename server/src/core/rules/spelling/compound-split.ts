import { defineBlockRule, suggest } from '../../engine/define-rule.ts'
import { isEnglishProse } from '../../german/foreign.ts'
import { splitsOf } from '../../german/split-compounds.ts'

export default defineBlockRule({
  id: 'compound-split',
  group: 'spelling',
  title: 'Getrennte Zusammensetzungen',
  severity: 'warning',
  fix: 'suggestion',
  since: '0.1.0',
  authority: 'Amtliches Regelwerk der deutschen Rechtschreibung, Fassung 2024, § 37 und § 40 bis § 52',
  options: {},
  messages: {
    split: 'Hier steht „{word}“; üblich ist „{right}“.'
  },
  *check(block, { knowledge }) {
    if (isEnglishProse(block.prose)) return
    for (const { start, end, word, right, isCertain } of splitsOf(block.prose, knowledge)) {
      yield {
        message: 'split',
        data: { word, right: right[0] ?? '' },
        advice: !isCertain,
        span: block.spanOf(start, end),
        fixes: right.flatMap((form) => suggest(`„${form}“ schreiben`, block.edit(start, end, form)))
      }
    }
  }
})

import { defineRule, suggest, suggestForms } from '../../engine/define-rule.ts'
import { mistakesOf } from '../../spelling/checker.ts'
import { sharpSWords } from '../../spelling/sharp-s.ts'

export default defineRule({
  id: 'sharp-s',
  group: 'spelling',
  title: 'ß und ss',
  severity: 'warning',
  fix: 'suggestion',
  since: '0.1.0',
  authority: 'Amtliches Regelwerk der deutschen Rechtschreibung, Fassung 2024, § 25',
  options: {},
  messages: {
    missing: 'Hier steht „{word}“; nach langem Vokal und Doppellaut ist ß üblich: „{right}“.',
    swiss: 'Hier steht „{word}“; in der Schweiz ist ss üblich: „{right}“.'
  },
  *check(release, context) {
    const { blocks } = release.document
    if (context.house.spelling === 'de-CH') {
      for (const { block, start, end, word } of sharpSWords(blocks)) {
        const right = word.replaceAll('ß', 'ss')
        yield {
          message: 'swiss',
          data: { word, right },
          span: block.spanOf(start, end),
          fixes: suggest(`„${right}“ schreiben`, block.edit(start, end, right))
        }
      }
      return
    }
    for (const { block, start, end, word, right } of mistakesOf('sharp-s', release, context)) {
      yield {
        message: 'missing',
        data: { word, right: right[0] ?? '' },
        span: block.spanOf(start, end),
        fixes: suggestForms(block, start, end, right)
      }
    }
  }
})

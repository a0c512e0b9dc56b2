import { defineRule, suggestForms } from '../../engine/define-rule.ts'
import { mistakesOf } from '../../spelling/checker.ts'

export default defineRule({
  id: 'spelling-reform',
  group: 'spelling',
  title: 'Überholte Schreibungen',
  severity: 'warning',
  fix: 'suggestion',
  since: '0.1.0',
  authority: 'Amtliches Regelwerk der deutschen Rechtschreibung, Fassung 2024',
  options: {},
  messages: {
    old: 'Die Schreibung „{word}“ ist überholt; üblich ist „{right}“.'
  },
  *check(release, context) {
    const titles = release.quotes.quotations.filter(({ kind }) => kind === 'term')
    const found = mistakesOf('old-spelling', release, context)
    for (const { block, start, end, word, right } of found) {
      const span = block.spanOf(start, end)
      // The title of an old work keeps its spelling.
      if (titles.some((title) => title.span.start <= span.start && span.end <= title.span.end)) continue
      yield {
        message: 'old',
        data: { word, right: right[0] ?? '' },
        span,
        fixes: suggestForms(block, start, end, right)
      }
    }
  }
})

import { defineRule } from '../../engine/define-rule.ts'
import { speechOf } from '../../release/figures.ts'
import type { Release } from '../../release/model.ts'
import { isTitled } from '../../release/named-people.ts'

export default defineRule({
  id: 'quote-share',
  group: 'quotes',
  title: 'Anteil der Zitate',
  severity: 'info',
  fix: 'none',
  since: '0.1.0',
  authority: 'Redaktionelle Praxis in Pressestellen',
  options: {
    maxPercent: {
      type: 'integer',
      default: 60,
      minimum: 1,
      description: 'Anteil der Wörter in Zitaten, in Prozent, über dem gemeldet wird.'
    },
    minQuotes: {
      type: 'integer',
      default: 1,
      minimum: 0,
      description: 'Wie viele Zitate eine Mitteilung mindestens hat.'
    },
    minWords: { type: 'integer', default: 200, minimum: 0, description: 'Kürzere Mitteilungen werden nicht beurteilt.' }
  },
  messages: {
    none: 'Diese Mitteilung hat {words} Wörter und kein Zitat; üblich ist, dass wenigstens einmal jemand spricht.',
    few: 'Diese Mitteilung hat {words} Wörter und weniger als {min} Zitate; so viele sind im Haus üblich.',
    much: 'In dieser Mitteilung stehen {percent} Prozent der Wörter in Zitaten; üblich sind höchstens {max}.'
  },
  *check(release, { options }) {
    const at = release.lead?.blocks[0]
    if (!at) return
    const { words, spokenWords } = speechOf(release)
    if (words < options.minWords) return
    const firstWord = /^\S+/u.exec(at.text)?.[0].length ?? 0
    const span = at.spanOf(0, firstWord)
    const quotes = countQuotes(release)
    const percent = Math.round((100 * spokenWords) / words)
    if (quotes < options.minQuotes && namesSomebody(release)) {
      if (quotes === 0) yield { message: 'none', data: { words }, span }
      else yield { message: 'few', data: { words, min: options.minQuotes }, span }
    }
    if (percent > options.maxPercent) yield { message: 'much', data: { percent, max: options.maxPercent }, span }
  }
})

function countQuotes({ quotes, partOf }: Release): number {
  return quotes.quotations.filter(
    (q) => q.kind !== 'term' && q.level === 1 && !q.continues && /^(?:lead|body)$/u.test(partOf(q.open.block))
  ).length
}

/** Notices of the police or of the waterworks name nobody, and nobody is missed in them. */
function namesSomebody({ quotes, partOf }: Release): boolean {
  return quotes.mentions.some((m) => isTitled(m) && /^(?:lead|body)$/u.test(partOf(m.block)))
}

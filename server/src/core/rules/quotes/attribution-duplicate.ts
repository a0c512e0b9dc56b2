import { defineRule } from '../../engine/define-rule.ts'
import type { Attribution } from '../../release/quotes/model.ts'

export default defineRule({
  id: 'attribution-duplicate',
  group: 'quotes',
  title: 'Zwei Begleitsätze zu einem Zitat',
  severity: 'warning',
  fix: 'none',
  since: '0.1.0',
  authority: 'Redaktionelle Praxis in Pressestellen',
  options: {},
  messages: {
    twice: 'Zu diesem Zitat gehören zwei Begleitsätze, „{first}“ und „{second}“; üblich ist einer.'
  },
  *check({ quotes }) {
    for (const { attributions, kind } of quotes.quotations) {
      if (kind === 'term') continue
      // A verb that has nobody beside it may be part of an idiom: `Das ruft Widerstand auf den Plan: „…“, findet Beispiel`.
      const before = attributions.find((a) => a.position === 'before' && a.speaker)
      const behind = attributions.find((a) => a.position !== 'before')
      if (!before || !behind) continue
      const { block, start, end } = behind.clause
      const data = { first: brief(before), second: brief(behind) }
      // Of two different speakers one may only be the occasion: `Der Verband fordert mehr Räume: „…“, so Beispiel`.
      const advice = before.person !== behind.person
      yield { message: 'twice', data, span: block.spanOf(start, end), advice }
    }
  }
})

/** Verb and speaker in the order of the text, `betonte … Klose`; the beginning of the clause where it has neither. */
function brief({ verb, speaker, clause }: Attribution): string {
  const words = [...(verb?.parts ?? []), ...(speaker ? [speaker] : [])].sort((a, b) => a.start - b.start)
  if (!verb && speaker && /^[\s,]*so\s/u.test(clause.text)) return `so ${speaker.text}`
  return words.map((w) => w.text).join(' … ') || clause.text.trim().split(/\s+/u).slice(0, 4).join(' ')
}

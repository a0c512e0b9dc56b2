import { defineRule, type Fix, suggest } from '../../engine/define-rule.ts'
import { isGermanText } from '../../release/quotes/edges.ts'
import { ownAttributions } from '../../release/quotes/in-order.ts'
import type { Attribution } from '../../release/quotes/model.ts'

export default defineRule({
  id: 'attribution-order',
  group: 'quotes',
  title: 'Wortstellung im Begleitsatz',
  severity: 'warning',
  fix: 'suggestion',
  since: '0.1.0',
  authority: 'Duden, Die Grammatik (Redebegleitsatz: Verb an erster Stelle)',
  options: {},
  messages: {
    order: 'Hinter dem Zitat steht „{found}“; üblich ist hier das Verb zuerst: „{usual}“.'
  },
  *check({ quotes }) {
    for (const attribution of ownAttributions(quotes)) {
      const { position, direct, speaker, verb, clause } = attribution
      const first = verb?.parts[0]
      if (position === 'before' || !direct || !speaker || !first || !isGermanText(clause.block)) continue
      // `wie Beispiel sagte` and `das sagte Beispiel` begin with another word.
      if (clause.start !== speaker.start || speaker.end >= first.start) continue
      if (clause.block.text.slice(speaker.end, first.start).trim() !== '') continue
      const found = clause.block.text.slice(speaker.start, first.end)
      const usual = `${first.text} ${speaker.text}`
      const span = clause.block.spanOf(speaker.start, first.end)
      yield { message: 'order', data: { found, usual }, span, fixes: turned(attribution, first, usual) }
    }
  }
})

type Part = NonNullable<Attribution['verb']>['parts'][number]

function turned({ speaker, clause }: Attribution, verb: Part, usual: string): Fix[] {
  return speaker ? suggest(`„${usual}“ schreiben`, clause.block.edit(speaker.start, verb.end, usual)) : []
}

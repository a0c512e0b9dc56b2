import { defineRule, suggest } from '../../engine/define-rule.ts'
import { mayTakePlace } from '../../german/clauses/exchanged-nouns.ts'
import { ownHits } from '../../release/own-checks.ts'

export default defineRule({
  id: 'terms',
  group: 'style',
  title: 'Bezeichnungen des Hauses',
  severity: 'warning',
  fix: 'suggestion',
  since: '0.1.0',
  authority: 'Hausdatei (terms, patterns)',
  options: {},
  messages: {
    preferred: 'Hier steht „{found}“; im Haus üblich ist „{prefer}“.',
    preferredWhy: 'Hier steht „{found}“; im Haus üblich ist „{prefer}“ ({why}).',
    avoided: 'Hier steht „{found}“; im Haus ist das nicht üblich.',
    avoidedWhy: 'Hier steht „{found}“; im Haus ist das nicht üblich ({why}).'
  },
  *check(release, { house, knowledge }) {
    for (const { check, block, start, end, text, instead } of ownHits(release, house)) {
      const why = check.why.replace(/\.$/u, '')
      const prefer = instead ?? ('avoid' in check ? check.prefer : '')
      const span = block.spanOf(start, end)
      const data = { found: text, prefer, why }
      if (prefer === '' && why === '') yield { message: 'avoided', data, span }
      else if (prefer === '') yield { message: 'avoidedWhy', data, span }
      else {
        const fits =
          instead !== undefined && mayTakePlace(block.text.slice(0, start), text, instead, knowledge.morphology)
        const fixes = fits ? suggest(`„${instead}“ schreiben`, block.edit(start, end, escaped(instead))) : []
        yield { message: why === '' ? 'preferred' : 'preferredWhy', data, span, fixes }
      }
    }
  }
})

/** What the house writes stands for itself: a star of `Bürger*innen` must not become markup. */
function escaped(text: string): string {
  return text.replace(/[\\*_`[\]<>]/gu, '\\$&')
}

import { defineRule, suggest } from '../../engine/define-rule.ts'
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
    preferred: 'Hier steht „{found}“; im Haus üblich ist „{prefer}“.{why}',
    avoided: 'Hier steht „{found}“; im Haus ist das nicht üblich.{why}'
  },
  *check(release, { house }) {
    for (const { check, block, start, end, text, instead } of ownHits(release, house)) {
      const why = check.why === '' ? '' : ` ${check.why}`
      const span = block.spanOf(start, end)
      const prefer = instead ?? ('avoid' in check ? check.prefer : '')
      if (prefer === '') yield { message: 'avoided', data: { found: text, why }, span }
      else {
        const fixes = instead === undefined ? [] : suggest(`„${instead}“ schreiben`, block.edit(start, end, instead))
        yield { message: 'preferred', data: { found: text, prefer, why }, span, fixes }
      }
    }
  }
})

import { defineBlockRule, mend, suggest } from '../../engine/define-rule.ts'
import { apostrophes, needlessApostrophes } from '../../german/typography/apostrophes.ts'

export default defineBlockRule({
  id: 'apostrophe',
  group: 'typography',
  title: 'Apostroph',
  severity: 'warning',
  fix: 'safe',
  since: '0.1.0',
  authority: 'DIN 5008:2020 (Apostroph); Amtliches Regelwerk 2024 (Apostroph)',
  options: {},
  messages: {
    found: 'Als Apostroph steht hier „{found}“; üblich ist „’“.'
  },
  *check(block, { knowledge }) {
    const { text } = block
    // An apostrophe that should not be there at all is `genitive-apostrophe`’s.
    const needless = [...needlessApostrophes(text, knowledge)]
    for (const { start, end, found, isCertain } of apostrophes(text)) {
      if (needless.some((n) => n.start <= start && end <= n.end)) continue
      const edit = block.edit(start, end, '’')
      const fixes = (isCertain ? mend : suggest)('„’“ setzen', edit)
      yield { message: 'found', data: { found }, span: block.spanOf(start, end), fixes }
    }
  }
})

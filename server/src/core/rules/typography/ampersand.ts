import { defineBlockRule, suggest } from '../../engine/define-rule.ts'
import { ampersands } from '../../german/typography/ampersands.ts'
import { isForeignProse } from '../../german/typography/foreign.ts'

export default defineBlockRule({
  id: 'ampersand',
  group: 'typography',
  title: 'Et-Zeichen',
  severity: 'info',
  fix: 'suggestion',
  since: '0.1.0',
  authority: 'Duden, „Et-Zeichen“; DIN 5008:2020 (Zeichen für „und“)',
  options: {},
  messages: {
    sign: 'Zwischen „{before}“ und „{behind}“ steht „&“; außerhalb von Namen ist „und“ üblich.'
  },
  *check(block, { house, knowledge, part }) {
    if (part === 'contact' || part === 'channelFooter' || isForeignProse(block.prose)) return
    const { organisation, organisations, words } = house
    const names = [organisation.name, organisation.short, ...organisations.flatMap((o) => [o.short, o.long]), ...words]
    for (const { start, end, before, behind } of ampersands(block.text, knowledge.dictionary)) {
      if (names.some((name) => name.includes(`${before} & ${behind}`))) continue
      yield {
        message: 'sign',
        data: { before, behind },
        span: block.spanOf(start, end),
        fixes: suggest('„und“ schreiben', block.edit(start, end, 'und'))
      }
    }
  }
})

import { defineBlockRule, suggest } from '../../engine/define-rule.ts'
import { needlessApostrophes } from '../../german/typography/apostrophes.ts'
import { isForeignProse } from '../../german/typography/foreign.ts'

export default defineBlockRule({
  id: 'genitive-apostrophe',
  group: 'typography',
  title: 'Apostroph vor dem Genitiv-s',
  severity: 'warning',
  fix: 'suggestion',
  since: '0.1.0',
  authority: 'Amtliches Regelwerk der deutschen Rechtschreibung, Fassung 2024 (Apostroph)',
  options: {},
  messages: {
    needless: 'Hier steht „{found}“ mit Apostroph; üblich ist „{usual}“.'
  },
  *check(block, { house, knowledge }) {
    if (isForeignProse(block.prose)) return
    const { organisation, organisations, words } = house
    const names = [organisation.name, organisation.short, ...organisations.flatMap((o) => [o.short, o.long]), ...words]
    for (const { start, end, found, usual } of needlessApostrophes(block.text, knowledge)) {
      if (names.some((name) => name.includes(found))) continue
      yield {
        message: 'needless',
        data: { found, usual },
        span: block.spanOf(start, end),
        fixes: suggest(`„${usual}“ schreiben`, block.edit(start, end, usual))
      }
    }
  }
})

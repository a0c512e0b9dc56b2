import { defineBlockRule, mend } from '../../engine/define-rule.ts'

export default defineBlockRule({
  id: 'dash',
  group: 'typography',
  title: 'Gedankenstrich',
  severity: 'warning',
  fix: 'safe',
  since: '0.1.0',
  authority: 'DIN 5008:2020 (Gedankenstrich)',
  options: {},
  messages: {
    hyphen: 'Hier steht „{found}“ als Gedankenstrich; üblich ist der Halbgeviertstrich mit Leerzeichen: „ – “.'
  },
  *check(block) {
    for (const match of block.text.matchAll(/(?<=[\p{Ll}“)],?) (-{1,2}|—) (?=[\p{Ll}„])(?!und |oder |bzw\. )/gu)) {
      const start = match.index + 1
      const end = start + (match[1]?.length ?? 1)
      yield {
        message: 'hyphen',
        data: { found: match[1] ?? '' },
        span: block.spanOf(start, end),
        fixes: mend('Gedankenstrich setzen', block.edit(start, end, '–'))
      }
    }
  }
})

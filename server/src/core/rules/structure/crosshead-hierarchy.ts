import { defineRule } from '../../engine/define-rule.ts'

export default defineRule({
  id: 'crosshead-hierarchy',
  group: 'structure',
  title: 'Ebenen der Zwischenüberschriften',
  severity: 'warning',
  fix: 'none',
  since: '0.1.0',
  authority: 'BITV 2.0 und EN 301 549 (WCAG 2.1, Informationen und Beziehungen); CommonMark 0.31 (Überschriften)',
  options: {},
  messages: {
    jump: 'Auf Ebene {above} folgt Ebene {depth}; üblich ist die nächste Ebene: {usual}.',
    empty: 'Hier steht eine Überschrift ohne Text; üblich ist eine Zeile, die sagt, was folgt.'
  },
  *check({ document, headline, partOf }) {
    const title = headline?.blocks[0]
    let above = title?.depth
    for (const block of document.blocks.slice(title ? document.blocks.indexOf(title) + 1 : 0)) {
      // An end mark (`###`) is no heading to its writer; another heading of level 1 is named by headline-required.
      if (block.kind !== 'heading' || block.inside.length > 0 || partOf(block) === 'endMark') continue
      if (block.depth > 1 && block.text.trim() === '') {
        yield { message: 'empty', span: block.span }
        continue
      }
      if (above !== undefined && block.depth > above + 1) {
        const usual = '#'.repeat(above + 1)
        yield { message: 'jump', data: { above, depth: block.depth, usual: `„${usual}“` }, span: block.span }
      }
      above = block.depth
    }
  }
})

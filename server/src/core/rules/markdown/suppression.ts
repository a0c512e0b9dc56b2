import { defineRule } from '../../engine/define-rule.ts'

/** A comment that is meant for Hausstil, well-formed or not. */
const meant = /^<!--\s*hausstil\b/iu

/** What stands for the reason until somebody writes one: so a quick fix and a snippet leave it. */
const UNSAID = /^\[?Grund\]?$/iu

export default defineRule({
  id: 'suppression',
  group: 'markdown',
  title: 'Ausnahmen im Text',
  severity: 'warning',
  fix: 'none',
  since: '0.1.0',
  authority: 'Hausstil (Ausnahmen: „hausstil-ignore REGEL: Grund“)',
  options: {},
  messages: {
    missingReason: 'Die Ausnahme von „{rule}“ steht ohne Grund; üblich ist „hausstil-ignore {rule}: Grund“.',
    unsaidReason: 'Als Grund der Ausnahme von „{rule}“ steht hier noch „Grund“; üblich ist zu sagen, warum sie gilt.',
    malformed: 'Dieser Kommentar nennt keine Regel, die er ausnimmt; üblich ist „hausstil-ignore REGEL: Grund“.',
    unused: 'Die Ausnahme von „{rule}“ nimmt hier nichts aus; üblich sind Ausnahmen nur, wo es einen Befund gibt.'
  },
  // The engine alone knows which exceptions silence something; it reports `unused` in this rule's name.
  *check({ document, suppressions }) {
    const named = suppressions.filter((s) => s.rule !== '')
    for (const { rule, reason, span } of named) {
      if (reason.trim() === '') yield { message: 'missingReason', data: { rule }, span }
      else if (UNSAID.test(reason.trim())) yield { message: 'unsaidReason', data: { rule }, span }
    }
    for (const { value, span } of document.html) {
      const isRead = named.some((s) => s.span.start === span.start)
      if (!isRead && meant.test(value.trim())) yield { message: 'malformed', span }
    }
  }
})

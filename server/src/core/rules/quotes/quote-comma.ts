import { defineRule, mend, suggest } from '../../engine/define-rule.ts'
import { type ClosingEdge, closingEdge, opensSentence } from '../../release/quotes/edges.ts'

export default defineRule({
  id: 'quote-comma',
  group: 'quotes',
  title: 'Komma nach dem Zitat',
  severity: 'warning',
  fix: 'safe',
  since: '0.1.0',
  authority: 'Amtliches Regelwerk 2024 (Anführungszeichen und Komma)',
  options: {},
  messages: {
    inside: 'Das Komma steht vor dem schließenden Anführungszeichen; üblich ist dahinter: {usual}.',
    doubled: 'Am Ende des Zitats stehen zwei Kommas; üblich ist eines hinter dem Anführungszeichen: {usual}.',
    missing: 'Zwischen dem Zitat und dem Begleitsatz steht kein Komma; üblich ist: {usual}.',
    stroke: 'Zwischen dem Zitat und dem Begleitsatz steht ein Strich; üblich ist ein Komma: {usual}.'
  },
  *check({ quotes }) {
    for (const quotation of quotes.quotations) {
      const edge = closingEdge(quotation)
      if (!edge) continue
      const { block, close, inside, behind, trailing } = edge
      const comma = close.start - (inside.length - inside.replace(/,+\s*$/u, '').length)
      const isInside = comma < close.start && inside.slice(0, comma - close.start).trim() !== ''
      const outside = /^\s?,/u.exec(behind)?.[0].length ?? 0
      const data = { usual: model(edge) }
      if (isInside && outside > 0) {
        const fixes = mend('Komma vor dem Anführungszeichen löschen', block.edit(comma, close.start, ''))
        yield { message: 'doubled', data, span: block.spanOf(comma, close.end + outside), fixes }
      } else if (isInside && /^(?:\s|$)/u.test(behind)) {
        const edit = block.edit(comma, close.end, `${close.text},`)
        const title = 'Komma hinter das Anführungszeichen setzen'
        const fixes = trailing ? mend(title, edit) : suggest(title, edit)
        yield { message: 'inside', data, span: block.spanOf(comma, close.end), fixes }
      } else if (/^,,\s/u.test(behind)) {
        const fixes = mend('Ein Komma löschen', block.edit(close.end + 1, close.end + 2, ''))
        yield { message: 'doubled', data, span: block.spanOf(close.end, close.end + 2), fixes }
      } else if (trailing && /^- /u.test(behind)) {
        const fixes = suggest('Komma setzen', block.edit(close.end, close.end + 1, ','))
        yield { message: 'stroke', data, span: block.spanOf(close.end, close.end + 1), fixes }
      } else if (trailing && /^\s/u.test(behind) && /^\s+\p{Ll}/u.test(behind) && quotation.kind !== 'term') {
        const edit = block.edit(close.end, close.end, ',')
        const fixes = isCertain(edge) ? mend('Komma setzen', edit) : suggest('Komma setzen', edit)
        yield { message: 'missing', data, span: block.spanOf(close.start, close.end), fixes }
      }
    }
  }
})

/** A whole quotation at the start of its sentence, and behind it `sagte Beispiel` or `so Beispiel`: nothing else can be meant. */
function isCertain({ quotation, trailing }: ClosingEdge): boolean {
  const speaker = trailing?.speaker
  if (!trailing || !speaker || quotation.kind !== 'direct' || !opensSentence(quotation)) return false
  const verb = trailing.verb?.parts[0]
  return verb ? verb.end <= speaker.start : /^[\s,]*so\s/u.test(trailing.clause.text)
}

/** The end of this very quotation as it usually reads: `„… alle“, so Klose`. */
function model({ quotation, close, inside, trailing }: ClosingEdge): string {
  const last = /\S+$/u.exec(inside.replace(/[\s,]+$/u, ''))?.[0] ?? ''
  const clause = trailing?.clause.text
    .replace(/^[\s,–—-]+/u, '')
    .split(/\s+/u)
    .slice(0, 3)
    .join(' ')
    .replace(/[.,;:]+$/u, '')
  return `${quotation.open.text}… ${last}${close.text}, ${clause || '…'}`
}

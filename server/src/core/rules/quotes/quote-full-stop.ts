import { defineRule, type Fix, mend, suggest } from '../../engine/define-rule.ts'
import { endsWithAbbreviation } from '../../german/abbreviations.ts'
import { type ClosingEdge, closingEdge, opensSentence } from '../../release/quotes/edges.ts'

export default defineRule({
  id: 'quote-full-stop',
  group: 'quotes',
  title: 'Schlusspunkt am Zitat',
  severity: 'warning',
  fix: 'safe',
  since: '0.1.0',
  authority: 'Amtliches Regelwerk 2024 (Anführungszeichen und Punkt)',
  options: {},
  messages: {
    inside: 'Vor dem Begleitsatz steht ein Schlusspunkt im Zitat; üblich ist hier keiner.',
    outside: 'Der Schlusspunkt des angekündigten Satzes steht hinter dem Anführungszeichen; üblich ist davor.',
    doubled: 'Am Ende des Zitats stehen zwei Schlusszeichen; üblich ist eines.',
    part: 'Das Zitat ist Teil des Satzes und endet mit einem Punkt; üblich ist der Schlusspunkt hinter dem Anführungszeichen.',
    missing: 'Am Ende des Zitats steht kein Schlusspunkt; üblich ist einer vor dem Anführungszeichen.'
  },
  *check({ quotes, partOf }) {
    for (const quotation of quotes.quotations) {
      const edge = closingEdge(quotation)
      if (!edge) continue
      const { block, close, inside, behind, trailing } = edge
      const words = inside.trimEnd()
      const hasStop = /[^.…\s]\.$/u.test(words) && !endsWithAbbreviation(words)
      const stop = close.start - (inside.length - words.length) - 1
      const endsSentence = /^\.(?:\s|$)/u.test(behind)
      if (hasStop && trailing) {
        const fixes = mend('Punkt löschen', block.edit(stop, stop + 1, ''))
        yield { message: 'inside', span: block.spanOf(stop, stop + 1), fixes }
      } else if (endsSentence && (hasStop || (/[!?]$/u.test(words) && isAnnounced(edge)))) {
        yield { message: 'doubled', span: block.spanOf(stop, close.end + 1), fixes: single(edge, stop) }
      } else if (endsSentence && isAnnounced(edge) && isSentence(inside)) {
        const edit = block.edit(close.start, close.end + 1, `.${close.text}`)
        const title = 'Punkt vor das Anführungszeichen setzen'
        const fixes = saysWho(edge) ? mend(title, edit) : suggest(title, edit)
        yield { message: 'outside', span: block.spanOf(close.start, close.end + 1), fixes }
      } else if (hasStop && /^(?:\s+\p{Lu}|$)/u.test(behind) && isFragment(edge)) {
        const edit = block.edit(stop, close.end, `${close.text}.`)
        const fixes = suggest('Punkt hinter das Anführungszeichen setzen', edit)
        yield { message: 'part', span: block.spanOf(stop, close.end), fixes }
      } else if (block.kind === 'paragraph' && partOf(block) !== 'caption' && lacksStop(edge)) {
        const edit = block.edit(close.start, close.start, '.')
        const fixes = suggest('Punkt vor das Anführungszeichen setzen', edit)
        yield { message: 'missing', span: block.spanOf(close.start, close.end), fixes }
      }
    }
  }
})

/** Form 5: `Beispiel sagte: „Wir bauen.“`, the quotation a whole sentence after a colon. */
function isAnnounced({ quotation }: ClosingEdge): boolean {
  const { kind, introducedBy, attributions } = quotation
  return kind === 'direct' && introducedBy === 'colon' && attributions.some((a) => a.position === 'before')
}

function saysWho({ quotation }: ClosingEdge): boolean {
  return quotation.attributions.some((a) => a.position === 'before' && a.verb && a.speaker)
}

/** Some words, the first with a capital; `„Gemeinsam“` after a colon is none. */
function isSentence(inside: string): boolean {
  return /^[\s…]*\p{Lu}/u.test(inside) && inside.trim().split(/\s+/u).length > 2 && !/[.!?…,;:–-]\s*$/u.test(inside)
}

/** Form 6: some words of a sentence that began before the quotation. */
function isFragment({ quotation, inside }: ClosingEdge): boolean {
  const { kind, introducedBy } = quotation
  return kind === 'partial' && introducedBy !== 'colon' && /^\s*\p{Ll}/u.test(inside) && !/[.!?:]\s/u.test(inside)
}

/** Of two stops the inner one stays where the quotation is a sentence of its own, the outer one where it is part of one. */
function single({ quotation, block, close }: ClosingEdge, stop: number): Fix[] {
  const isOwn = quotation.introducedBy === 'colon' || opensSentence(quotation)
  const [from, to] = isOwn ? [close.end, close.end + 1] : [stop, stop + 1]
  const isCertain = isOwn ? quotation.kind === 'direct' : quotation.kind === 'partial'
  return (isCertain ? mend : suggest)('Einen Punkt löschen', block.edit(from, to, ''))
}

/** A whole sentence of speech at the end of its paragraph, without any stop. */
function lacksStop(edge: ClosingEdge): boolean {
  const { quotation, inside, behind } = edge
  if (quotation.kind !== 'direct' || quotation.level > 1 || behind.trim() !== '') return false
  const isOwn = isAnnounced(edge) || (opensSentence(quotation) && quotation.attributions.length === 0)
  return isOwn && quotation.open.start > 0 && isSentence(inside)
}

import { defineRule, type Fix, mend, suggest } from '../../engine/define-rule.ts'
import { endsWithAbbreviation, isPlainEnd } from '../../german/typography/abbreviations.ts'
import type { Block } from '../../markdown/document.ts'
import type { PartKind } from '../../release/model.ts'
import { closingEdges, opensSentence } from '../../release/quotes/edges.ts'
import type { Quotation } from '../../release/quotes/model.ts'
import type { Edit } from '../../text/edits.ts'

export default defineRule({
  id: 'quote-full-stop',
  group: 'quotes',
  title: 'Schlusspunkt am Zitat',
  severity: 'warning',
  fix: 'safe',
  since: '0.1.0',
  authority: 'Amtliches Regelwerk 2024 (Anführungszeichen und Punkt)',
  readsLiterals: false,
  options: {},
  messages: {
    inside: 'Vor dem Begleitsatz steht ein Schlusspunkt im Zitat; üblich ist hier keiner.',
    goesOn: 'Der Satz geht hinter dem Zitat weiter, und im Zitat steht ein Schlusspunkt; üblich ist hier keiner.',
    outside: 'Der Schlusspunkt des angekündigten Satzes steht hinter dem Anführungszeichen; üblich ist davor.',
    doubled: 'Am Ende des Zitats stehen zwei Schlusszeichen; üblich ist eines.',
    part: 'Das Zitat ist Teil des Satzes und endet mit einem Punkt; üblich ist der Schlusspunkt hinter dem Anführungszeichen.',
    missing: 'Am Ende des Zitats steht kein Schlusspunkt; üblich ist einer vor dem Anführungszeichen.'
  },
  *check({ quotes, partOf }, { knowledge }) {
    for (const { quotation, block, close, inside, behind, trailing } of closingEdges(quotes)) {
      const words = inside.trimEnd()
      const hasStop = /[^.…\s]\.$/u.test(words) && !endsWithAbbreviation(words)
      // What the dictionary does not know may be an abbreviation that we do not know either.
      const isPlain = hasStop && isPlainEnd(words.slice(0, -1), knowledge.dictionary)
      const stop = close.start - (inside.length - words.length) - 1
      const endsSentence = /^\.(?:\s|$)/u.test(behind)
      if (hasStop && trailing) {
        const fixes = (quotation && isPlain ? mend : suggest)('Punkt löschen', block.edit(stop, stop + 1, ''))
        yield { message: 'inside', span: block.spanOf(stop, stop + 1), fixes }
        continue
      }
      // Where a quotation begins that nobody opened is unknown, and so is how it should end; a heading has no full stop.
      if (!quotation || block.kind === 'heading') continue
      if (hasStop && quotation.kind !== 'term' && /^,\s+\p{Ll}/u.test(behind)) {
        const repair = isAnnounced(quotation) && isPlain ? mend : suggest
        const fixes = repair('Punkt löschen', block.edit(stop, stop + 1, ''))
        yield { message: 'goesOn', span: block.spanOf(stop, stop + 1), fixes }
      } else if (endsSentence && (hasStop || (/[!?]$/u.test(words) && isAnnounced(quotation)))) {
        const fixes = single(quotation, block.edit(stop, stop + 1, ''), block.edit(close.end, close.end + 1, ''))
        yield { message: 'doubled', span: block.spanOf(stop, close.end + 1), fixes }
      } else if (endsSentence && isSentence(inside) && (isAnnounced(quotation) || standsAlone(quotation, inside))) {
        const edit = block.edit(close.start, close.end + 1, `.${close.text}`)
        if (!edit) continue
        const title = 'Punkt vor das Anführungszeichen setzen'
        const isCertain = saysWho(quotation) && !isAboutTitle(block.text.slice(0, quotation.open.start))
        const fixes = (isCertain ? mend : suggest)(title, edit)
        yield { message: 'outside', span: block.spanOf(close.start, close.end + 1), fixes }
      } else if (hasStop && /^(?:\s+\p{Lu}|$)/u.test(behind) && isFragment(quotation, inside)) {
        const edit = block.edit(stop, close.end, `${close.text}.`)
        const fixes = suggest('Punkt hinter das Anführungszeichen setzen', edit)
        yield { message: 'part', span: block.spanOf(stop, close.end), fixes }
      } else if (behind.trim() === '' && isRunningText(block, partOf(block)) && lacksStop(quotation, inside)) {
        const edit = block.edit(close.start, close.start, '.')
        const fixes = suggest('Punkt vor das Anführungszeichen setzen', edit)
        yield { message: 'missing', span: block.spanOf(close.start, close.end), fixes }
      }
    }
  }
})

/** Form 5: `Beispiel sagte: „Wir bauen.“`, the quotation a whole sentence after a colon. */
function isAnnounced({ kind, introducedBy, attributions }: Quotation): boolean {
  return (
    kind === 'direct' &&
    introducedBy === 'colon' &&
    attributions.some((a) => a.position === 'before' && (a.speaker ?? a.verb))
  )
}

function saysWho({ attributions }: Quotation): boolean {
  return attributions.some((a) => a.position === 'before' && a.verb && a.speaker)
}

/** `sagte, das Motto sei: „Wir bauen ein Haus“.`: what stands in the marks may be a title, which takes no stop in. */
function isAboutTitle(before: string): boolean {
  return /(?:sei|seien|ist|sind|war|waren|laute[tn]?|lautete[n]?|heiße?[tn]?|hieß(?:en)?|als|wie|folgt|(?:Motto|Titel|Thema|Name|Slogan|Leitsatz|Überschrift)\p{Ll}*)\s*:\s*$/u.test(
    before
  )
}

/** A sentence of speech for itself: `„Wir bauen“, sagte Beispiel. „Wir bauen bald und schnell.“` */
function standsAlone(quotation: Quotation, inside: string): boolean {
  const { kind, level, attributions, continues } = quotation
  const isAlone =
    kind === 'direct' && level === 1 && attributions.length === 0 && !continues && opensSentence(quotation)
  return isAlone && inside.trim().split(/\s+/u).length > 4
}

/** Some words, the first with a capital, and no stop; `„Gemeinsam“` after a colon is none. */
function isSentence(inside: string): boolean {
  return /^[\s…]*\p{Lu}/u.test(inside) && /\S\s+\S/u.test(inside) && !/[.!?…,;:–-][“”"»«‘’'‹›]*\s*$/u.test(inside)
}

/** Form 6: some words of a sentence that began before the quotation. */
function isFragment({ kind, introducedBy }: Quotation, inside: string): boolean {
  return kind === 'partial' && introducedBy !== 'colon' && /^\s*\p{Ll}/u.test(inside) && !/[.!?:]\s/u.test(inside)
}

/** Of two stops the inner one stays where the quotation is a sentence of its own, the outer one where it is part of one. */
function single(quotation: Quotation, inner: Edit | undefined, outer: Edit | undefined): Fix[] {
  const isOwn = quotation.introducedBy === 'colon' || opensSentence(quotation)
  const isCertain = quotation.kind === (isOwn ? 'direct' : 'partial')
  return (isCertain ? mend : suggest)('Einen Punkt löschen', isOwn ? outer : inner)
}

function isRunningText({ kind, inside }: Block, part: PartKind): boolean {
  return kind === 'paragraph' && inside.length === 0 && (part === 'lead' || part === 'body')
}

/** A whole sentence of speech without a stop, where no other sentence goes on around it. */
function lacksStop(quotation: Quotation, inside: string): boolean {
  if (quotation.kind !== 'direct' || quotation.level > 1 || quotation.open.start === 0 || !isSentence(inside))
    return false
  const hasSentences = /[.!?…]\s+[\p{Lu}„]/u.test(inside)
  if (isAnnounced(quotation)) return hasSentences || saysWho(quotation)
  return hasSentences && opensSentence(quotation) && quotation.attributions.length === 0
}

import { defineRule, mend, suggest } from '../../engine/define-rule.ts'
import { type ClosingEdge, closingEdges, opensSentence, type Trailing } from '../../release/quotes/edges.ts'
import { saysWhoSpeaks } from '../../release/quotes/title-in-clause.ts'

export default defineRule({
  id: 'quote-comma',
  group: 'quotes',
  title: 'Komma nach dem Zitat',
  severity: 'warning',
  fix: 'safe',
  since: '0.1.0',
  authority: 'Amtliches Regelwerk 2024 (Anführungszeichen und Komma)',
  readsLiterals: false,
  options: {},
  messages: {
    inside: 'Das Komma steht vor dem schließenden Anführungszeichen; üblich ist dahinter: {usual}.',
    doubled: 'Am Ende des Zitats stehen zwei Kommas; üblich ist eines hinter dem Anführungszeichen: {usual}.',
    missing: 'Zwischen dem Zitat und dem Begleitsatz steht kein Komma; üblich ist: {usual}.',
    stroke: 'Zwischen dem Zitat und dem Begleitsatz steht ein Strich; üblich ist ein Komma: {usual}.'
  },
  *check({ quotes }) {
    for (const edge of closingEdges(quotes)) {
      const { quotation, block, close, inside, behind, trailing } = edge
      const comma = close.start - (inside.length - withoutComma(inside).length)
      const isInside = comma < close.start && inside.slice(0, comma - close.start).trim() !== ''
      const outside = /^\s?,/u.exec(behind)?.[0].length ?? 0
      const data = () => ({ usual: model(edge) })
      const repair = quotation ? mend : suggest
      if (isInside && outside > 0) {
        const fixes = repair('Komma vor dem Anführungszeichen löschen', block.edit(comma, close.start, ''))
        yield { message: 'doubled', data: data(), span: block.spanOf(comma, close.end + outside), fixes }
      } else if (isInside && /^(?:\s|$)/u.test(behind)) {
        const edit = block.edit(comma, close.end, `${close.text},`)
        const title = 'Komma hinter das Anführungszeichen setzen'
        const fixes = (trailing && isOwnSentence(edge)) || goesOn(edge) ? repair(title, edit) : suggest(title, edit)
        yield { message: 'inside', data: data(), span: block.spanOf(comma, close.end), fixes }
      } else if (/^,,\s/u.test(behind)) {
        const fixes = repair('Ein Komma löschen', block.edit(close.end + 1, close.end + 2, ''))
        yield { message: 'doubled', data: data(), span: block.spanOf(close.end, close.end + 2), fixes }
      } else if (trailing && /^- /u.test(behind)) {
        const fixes = suggest('Komma setzen', block.edit(close.end, close.end + 1, ','))
        yield { message: 'stroke', data: data(), span: block.spanOf(close.end, close.end + 1), fixes }
      } else if (trailing && /^\s+\p{Ll}/u.test(behind) && isWhole(edge, trailing)) {
        const edit = block.edit(close.end, close.end, ',')
        const isCertain =
          quotation &&
          trailing.inOrder &&
          standing(edge, trailing) === 'certain' &&
          !SAID_WHOLE.test(edge.inside.trim())
        const fixes = (isCertain ? mend : suggest)('Komma setzen', edit)
        yield { message: 'missing', data: data(), span: block.spanOf(close.start, close.end), fixes }
      }
    }
  }
})

/**
 * A quotation that is a sentence, at the start of its sentence, not a name or a title that itself does something
 * (`„Offenes Land“ fordert …`, `Auf die Frage „Wann?“ antwortete er`): of a few words only the plainest verbs make speech.
 */
function isWhole(edge: ClosingEdge, trailing: Trailing): boolean {
  const { quotation, inside } = edge
  const { text } = trailing
  if (!quotation) return true
  if (standing(edge, trailing) === 'no') return false
  if (quotation.kind !== 'direct' || !opensSentence(quotation)) return false
  if (/^(?:so (?:wie|dass|viel|lange|auch)|heißt es|hieß es|lautet|lautete)\s/u.test(text)) return false
  if (SAID_WHOLE.test(inside.trim()) && !ENDS_WITH_SPEAKER.test(text)) return false
  if (CALLED_OFF.test(text)) return false
  return !isShort(inside) || PLAINLY_SAID.test(text)
}

function isShort(inside: string): boolean {
  return inside.trim().split(/\s+/u).length < 4 && !/[.!…]\s*$/u.test(inside)
}

function standing({ inside }: ClosingEdge, trailing: Trailing): ReturnType<typeof saysWhoSpeaks> {
  return saysWhoSpeaks(trailing, isShort(inside))
}

function withoutComma(inside: string): string {
  const end = inside.trimEnd()
  return end.endsWith(',') ? end.replace(/,+$/u, '') : inside
}

/** Not part of a clause that began before it: `Wer „Ja,“ sagt, muss handeln`. */
function isOwnSentence({ quotation }: ClosingEdge): boolean {
  if (!quotation || quotation.continues || opensSentence(quotation)) return true
  const { block, start } = quotation.open
  return /(?:[,:–—-]|(?<!\p{L})(?:und|oder|aber|doch))\s*$/u.test(block.text.slice(0, start))
}

/** Form 11: `Sie sagte: „Wir bauen“, und ging.` */
function goesOn({ quotation, behind }: ClosingEdge): boolean {
  return quotation?.kind === 'direct' && quotation.introducedBy === 'colon' && /^\s+\p{Ll}/u.test(behind)
}

/** `„Danke“ sagt die Stadt allen Helfern`, `„Nein zu Gewalt“ sagt der Kreis`: what is said is the object of the sentence. */
const SAID_WHOLE =
  /^(?:Ja|Nein|Danke|Dankeschön|Hallo|Willkommen|Tschüss|Stopp|Halt|Adieu|Servus|Moin|Bravo)(?![!?])(?:\s\P{Lu}*(?:\p{Lu}\P{Lu}*){0,3})?$/u

/** Nobody but a speaker by name behind the verb: `„Danke“ sagte Erika Beispiel.` */
const ENDS_WITH_SPEAKER = /^\S+(?:\s\p{Lu}[\p{L}-]+){1,3}[.,;]?$/u

/** `„Wir sind Helden“ sagten ihr Konzert ab`: another verb than saying. */
const CALLED_OFF = /^sag\p{Ll}*\s.*\sab[.,;]?$/u

/** What people do with speech and names of things do not. */
const PLAINLY_SAID = /^(?:so|sagte?|sagten|erklärte?|erklärten|betonte?|rief|fragte|antwortete|ergänzte)\s/u

/** The end of this very quotation as it usually reads: `„… alle“, so Klose`. */
function model({ quotation, close, inside, trailing }: ClosingEdge): string {
  const last = /\S+$/u.exec(inside.replace(/[\s,]+$/u, ''))?.[0] ?? ''
  const clause = trailing?.text
    .split(/\s+/u)
    // A verb, an office and a name.
    .slice(0, 4)
    .join(' ')
    .replace(/[.,;:]+$/u, '')
  return `${quotation?.open.text ?? ''}… ${last}${close.text}, ${clause || '…'}`
}

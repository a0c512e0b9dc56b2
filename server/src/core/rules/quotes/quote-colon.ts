import { defineRule, type Fix, suggest } from '../../engine/define-rule.ts'
import { endsWithAbbreviation } from '../../german/typography/abbreviations.ts'
import { isInGerman } from '../../release/quotes/edges.ts'
import type { Attribution, Quotation } from '../../release/quotes/model.ts'
import { REPORTED } from '../../release/quotes/saying.ts'
import { announcesTitle } from '../../release/quotes/title-lead.ts'

export default defineRule({
  id: 'quote-colon',
  group: 'quotes',
  title: 'Doppelpunkt vor dem Zitat',
  severity: 'warning',
  fix: 'suggestion',
  since: '0.1.0',
  authority: 'Amtliches Regelwerk 2024 (Doppelpunkt vor angekündigter wörtlicher Rede)',
  options: {},
  messages: {
    comma: 'Vor dem angekündigten Zitat steht ein Komma; üblich ist ein Doppelpunkt: „{usual}“.',
    none: 'Vor dem angekündigten Zitat steht kein Zeichen; üblich ist ein Doppelpunkt: „{usual}“.'
  },
  *check({ quotes }) {
    for (const quotation of quotes.quotations) {
      if (quotation.kind === 'term' || quotation.level > 1 || quotation.continues) continue
      if (quotation.introducedBy !== 'comma' && quotation.introducedBy !== 'none') continue
      const { block, start } = quotation.open
      const attribution = quotation.attributions.find((a) => a.position === 'before' && announces(a, quotation))
      if (!attribution || block.kind === 'heading' || !isWhole(quotation) || !isInGerman(quotation)) continue
      const gap = /[\s,]+$/u.exec(block.text.slice(0, start))?.[0].length ?? 0
      const span = block.spanOf(start - gap, start + quotation.open.text.length)
      const last = /\S+$/u.exec(block.text.slice(0, start - gap))?.[0] ?? ''
      const hasComma = block.text.slice(start - gap, start).includes(',')
      const data = { usual: `${last}: …` }
      yield { message: hasComma ? 'comma' : 'none', data, span, fixes: withColon(quotation, gap) }
    }
  }
})

/** A verb of saying whose clause ends at the quotation, with nothing but its speaker and adverbs behind it. */
function announces({ verb, speaker, clause }: Attribution, { open }: Quotation): boolean {
  const last = verb?.parts.at(-1)
  if (!verb || !last || !speaker || clause.block !== open.block || NO_SPEECH.has(verb.lemma)) return false
  const head = clause.block.text.slice(0, Math.min(last.start, speaker.start))
  if (SUBORDINATE.test(head)) return false
  const behind = clause.block.text.slice(Math.max(last.end, speaker.end), open.start)
  return (
    last.end <= open.start &&
    speaker.end <= open.start &&
    /^(?:\s+[\p{L}\d.-]+){0,6}[\s,]*$/u.test(behind) &&
    !OBJECT.test(behind) &&
    !isNamed(open.block.text.slice(0, open.start))
  )
}

/** `erinnerte an Goethes Satz „…“`: the quotation stands beside the word that says what it is. */
function isNamed(before: string): boolean {
  const word = /\p{L}+(?=\s+$)/u.exec(before)?.[0] ?? ''
  return announcesTitle(word) || SAYINGS.test(word)
}

const SAYINGS =
  /(?:^|[\p{L}-])(?:satz|worte|worten|wort|spruch|zitat|frage|ruf|gedicht|lied|vers|zeile|formel|losung|devise|grundsatz|aussage|these|appell|versprechen)s?$/iu

/** Verbs that give words of somebody a place in a sentence, or a name to something. */
const NO_SPEECH = new Set(
  'nennen bezeichnen sprechen reden heißen titulieren betiteln zitieren halten kritisieren loben würdigen begrüßen'.split(
    ' '
  )
)

/** `wie Beispiel sagte, „…“`: the verb closes a clause of its own. */
const SUBORDINATE = /(?:^|\s)(?:wie|was|dass|als|wenn|nachdem|weil|da|indem|ob|woraufhin|wobei)\s+$/iu

/** What follows makes the quotation an object or a name: `sagte das „…“`, `sagte zu „…“`, `rief nach „…“`, `betonte, dass „…“`. */
const OBJECT =
  /(?:^|\s)(?:der|die|das|den|dem|des|ein|eine|einen|zu|zum|zur|von|vom|mit|nach|als|auf|für|über|unter|wegen|dass|ob|wie|was|und|oder|im|in|beim|bei|sei|seien|habe|ist|war)[\s,]*$/u

/** A sentence of speech with nothing behind it but its end: three words or more, the first with a capital. */
function isWhole({ open, close, kind }: Quotation): boolean {
  if (!close || close.block !== open.block) return kind === 'direct' && close !== undefined
  const inside = open.block.text.slice(open.end, close.start).trim()
  const behind = close.block.text.slice(close.end)
  if (!/^\p{Lu}/u.test(inside) || (inside.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) < 3) return false
  if (/[.!?…]$/u.test(inside)) return /^(?:$|\s+[\p{Lu}„"»]|\.(?:\s|$)|,)/u.test(behind)
  return kind === 'direct' && /^\.(?:\s|$)/u.test(behind) && !isDependent(inside)
}

/** Words that go on with the sentence around them, a noun first: `rät, „Türen zu schließen“`, `sagte, „Hessen sei stark“`. */
function isDependent(inside: string): boolean {
  if (/\s(?:zu \p{Ll}+n|\p{Ll}+zu\p{Ll}{3,}n)$/u.test(inside)) return true
  const words = inside.split(/[\s,]+/u)
  return words.some((w) => REPORTED.test(w)) && !words.some((w) => /^(?:ich|wir)$/iu.test(w))
}

/** The colon, and with it the full stop inside, where it stands behind the closing mark. */
function withColon({ open, close }: Quotation, gap: number): Fix[] {
  const { block } = open
  const colon = block.edit(open.start - gap, open.start, ': ')
  if (!close || !/^\.(?:\s|$)/u.test(close.block.text.slice(close.end))) return suggest('Doppelpunkt setzen', colon)
  const inside = block.text.slice(open.end, close.start)
  const ends = /[.!?…]$/u.test(inside) && !endsWithAbbreviation(inside)
  const stop = close.block.edit(close.start, close.end + 1, ends ? close.text : `.${close.text}`)
  return suggest('Doppelpunkt setzen', colon, stop)
}

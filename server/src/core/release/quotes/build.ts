import type { Block } from '../../markdown/document.ts'
import { span } from '../../text/span.ts'
import type { People } from '../people.ts'
import type { BlockAnalysis, RawQuote } from './analyse.ts'
import type { RawAttribution } from './clause.ts'
import { inherit, type Said } from './inherit.ts'
import type { MarkToken } from './marks.ts'
import type { Attribution, Quotation, QuoteAnalysis, QuoteMark, Words } from './model.ts'
import type { BlockBorders } from './paragraphs.ts'
import { decisive, isMet, resolve, type Speaker } from './speakers.ts'
import { isTitleLead } from './title-lead.ts'

/** A quotation under construction: {@link Quotation} whose parts may still come from later paragraphs. */
type Draft = { -readonly [K in keyof Quotation]: Quotation[K] }

/** Gives every quotation its place in the document and its speaker. Linear in blocks and quotations. */
export function buildQuotations(
  blocks: readonly Block[],
  borders: readonly BlockBorders[],
  analyses: readonly BlockAnalysis[],
  people: People
): Omit<QuoteAnalysis, 'mentions'> {
  const quotations: Draft[] = []
  const unpaired: QuoteMark[] = []
  const said: Said[][] = []
  let running: Draft | undefined
  for (const [b, block] of blocks.entries()) {
    const border = borders[b]
    const analysis = analyses[b]
    if (!border || !analysis) continue
    const here: Said[] = []
    said.push(here)
    for (const mark of border.unpaired) unpaired.push(markOf(block, mark))
    let before: Draft | undefined
    for (const [q, raw] of analysis.level.quotes.entries()) {
      const draft: Draft | undefined = raw.open ? draftOf(block, raw, people) : running
      if (!draft) continue
      if (raw.open && raw.token === 0 && raw.attributions.length === 0 && announcesTitleAtEnd(analyses[b - 1]))
        draft.kind = 'term'
      if (raw.open) {
        quotations.push(draft)
        addInner(block, raw, draft, quotations, people)
      } else extend(draft, block, raw, border.reopening, people, quotations)
      if (raw.continues && before) draft.continues = before
      if (draft.speaker === undefined && draft.kind !== 'term' && !isImpersonal(draft)) {
        const speaker = inherit({ analyses, said, people, blocks }, b, q)
        draft.speaker = speaker?.text
        draft.person = speaker?.person
      }
      here.push({ raw, speaker: speakerOf(draft) })
      before = draft
      running = border.runsOn && raw === analysis.level.quotes.at(-1) ? draft : undefined
    }
  }
  return { quotations, unpaired }
}

/** Who is taken to speak on where the next quotation names nobody; `es` behind `heißt es in der Einladung`. */
function speakerOf(draft: Draft): Speaker | undefined {
  if (draft.speaker !== undefined) return { text: draft.speaker, person: draft.person }
  return isImpersonal(draft) ? { text: 'es', person: undefined } : undefined
}

function isImpersonal(draft: Draft): boolean {
  return draft.attributions.some((a) => a.verb?.lemma === 'heißen')
}

/** `Das Motto lautet:` as the end of the paragraph before. */
function announcesTitleAtEnd(before: BlockAnalysis | undefined): boolean {
  const tokens = before?.level.tokens ?? []
  return tokens.at(-1)?.text === ':' && isTitleLead(tokens, tokens.length)
}

function draftOf(block: Block, raw: RawQuote, people: People): Draft {
  if (isAnnouncement(block, raw, people)) return draftOf(block, { ...raw, kind: 'term', attributions: [] }, people)
  const attributions = raw.attributions.map((a) => attributionOf(block, a, people))
  const speaking = decisive(raw)
  const own = speaking?.speaker ? attributions[raw.attributions.indexOf(speaking)] : undefined
  return {
    kind: raw.kind,
    level: raw.level,
    open: markOf(block, raw.open),
    close: raw.close && markOf(block, raw.close),
    segments: [wordsOf(block, raw.start, raw.end)],
    span: block.spanOf(raw.start, raw.end),
    attributions: own ? [own, ...attributions.filter((a) => a !== own)] : attributions,
    speaker: own?.speaker?.text,
    person: own?.person,
    continues: undefined,
    introducedBy: raw.introducedBy,
    inner: []
  }
}

/**
 * `Umfrage: „Lesen geht uns alle an“` against `Beispiel: „Lesen geht uns alle an!“`: a single word that is nobody whom the release
 * names in full announces a title, unless a whole sentence follows.
 */
function isAnnouncement(block: Block, raw: RawQuote, people: People): boolean {
  const [own, ...others] = raw.attributions
  if (
    raw.introducedBy !== 'colon' ||
    !own ||
    others.length > 0 ||
    own.verb ||
    own.position !== 'before' ||
    own.speaker?.phrase.kind !== 'bare'
  )
    return false
  if (own.speaker.phrase.last - own.speaker.phrase.first > 1 || isMet(own.speaker.phrase, people)) return false
  return raw.close !== undefined && !/[.!?…]\s*$/u.test(block.text.slice(raw.start, raw.close.start))
}

/** Takes over the next paragraph of a quotation that runs on. */
function extend(
  draft: Draft,
  block: Block,
  raw: RawQuote,
  reopening: MarkToken | undefined,
  people: People,
  quotations: Draft[]
): void {
  const start = reopening?.start ?? raw.start
  draft.segments = [...draft.segments, wordsOf(block, start, raw.end)]
  draft.span = span(draft.span.start, block.spanOf(raw.start, raw.end).end)
  if (raw.close) draft.close = markOf(block, raw.close)
  const attributions = raw.attributions.map((a) => attributionOf(block, a, people))
  draft.attributions = [...attributions, ...draft.attributions]
  const own = attributions.find((a) => a.speaker)
  if (own) {
    draft.speaker = own.speaker?.text
    draft.person = own.person
  }
  draft.kind = 'direct'
  addInner(block, raw, draft, quotations, people)
}

function addInner(block: Block, raw: RawQuote, draft: Draft, quotations: Draft[], people: People): void {
  const inner: Quotation[] = [...draft.inner]
  for (const child of raw.inner) {
    const made = draftOf(block, child, people)
    inner.push(made)
    quotations.push(made)
    addInner(block, child, made, quotations, people)
    if (child.continues) made.continues = inner.at(-2)
  }
  draft.inner = inner
}

function attributionOf(block: Block, raw: RawAttribution, people: People): Attribution {
  const at = block.span.start + raw.start
  const parts = raw.verb?.parts.map((p) => wordsOf(block, p.start, p.end)) ?? []
  return {
    position: raw.position,
    direct: raw.direct,
    speaker: raw.speaker && wordsOf(block, raw.speaker.start, raw.speaker.end),
    naming: (raw.speaker?.named ?? raw.speaker?.phrase)?.kind,
    person: raw.speaker && resolve(raw.speaker, people, at),
    verb: raw.verb && { text: raw.verb.text, lemma: raw.verb.lemma, parts },
    clause: wordsOf(block, raw.start, Math.max(raw.start, raw.end))
  }
}

function markOf(block: Block, mark: MarkToken | undefined): QuoteMark {
  const { start, end, text } = mark ?? { start: 0, end: 0, text: '' }
  return { block, start, end, text }
}

function wordsOf(block: Block, start: number, end: number): Words {
  return { block, start, end, text: block.text.slice(start, end) }
}

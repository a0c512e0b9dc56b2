import { monthOf } from '../german/dates/date-mentions.ts'
import type { Block } from '../markdown/document.ts'
import { type BlockFacts, factsOf } from './block-facts.ts'
import type { PlaceKnowledge } from './dateline/place-name.ts'
import { type DatelineReading, readDateline } from './dateline/read.ts'
import { byCue, byPosition, type PartMarks } from './marks.ts'

export interface Opening {
  readonly lead: Block | undefined
  readonly dateline: { readonly block: Block; readonly reading: DatelineReading; readonly where: string } | undefined
  /** The index of the first block behind the lead. */
  readonly next: number
}

/** A kicker or subheadline is no longer. */
const MAX_LINE_WORDS = 30

/** Without emphasis it is known by the dateline of the next paragraph alone, and is a line of its own. */
const LONGEST_PLAIN_LINE = 20

/** Reads everything down to the first body paragraph and marks it. */
export function readOpening(
  blocks: readonly Block[],
  headline: Block | undefined,
  marks: PartMarks,
  knowledge: PlaceKnowledge
): Opening {
  const start = headline ? blocks.indexOf(headline) + 1 : 0
  for (const block of blocks.slice(0, Math.max(0, start - 1))) markAbove(block, marks)
  if (headline) marks.set('headline', byPosition('erste Überschrift der Ebene 1'), headline)
  let standing: Opening['dateline']
  let subheadline = headline === undefined
  for (let i = start; i < blocks.length; i++) {
    const block = blocks[i]
    if (!block) break
    const facts = factsOf(block)
    const alone = block.kind === 'paragraph' ? datelineAlone(block, facts, knowledge) : undefined
    if (alone && headline) {
      standing = { block, reading: alone, where: 'eigener Absatz vor dem ersten Absatz' }
      marks.set('dateline', byPosition(standing.where), block)
    } else if (markUnderHeadline(block, facts, marks)) continue
    else if (block.kind === 'heading') {
      if (!subheadline && block.depth > 1) marks.set('subheadline', byPosition('Zeile nach der Überschrift'), block)
      subheadline = true
    } else if (block.kind === 'paragraph' && block.inside.length === 0) {
      const role = roleOfFirst(block, facts, blocks[i + 1], subheadline, headline !== undefined, knowledge)
      if (role === 'lead') return openWith(blocks, i, marks, knowledge, standing)
      marks.set(
        role,
        byPosition(role === 'subheadline' ? 'Zeile nach der Überschrift' : 'kurze Zeile vor dem ersten Absatz'),
        block
      )
      subheadline = true
    }
  }
  return { lead: undefined, dateline: standing, next: blocks.length }
}

/** What stands above the headline. */
function markAbove(block: Block, marks: PartMarks): void {
  const facts = factsOf(block)
  if (markUnderHeadline(block, facts, marks)) return
  if (facts.words <= MAX_LINE_WORDS && !/[.!?]$/u.test(facts.text) && block.inside.length === 0) {
    marks.set('kicker', byPosition('kurze Zeile vor der Überschrift'), block)
  }
}

/** Lines that may stand above or below the headline alike. */
function markUnderHeadline(block: Block, facts: BlockFacts, marks: PartMarks): boolean {
  if (facts.isEmbargo) marks.set('embargo', byCue(facts.opening || facts.text), block)
  else if (block.kind === 'paragraph' && (facts.isReleaseLine || isListedDay(block, facts)))
    marks.set('releaseLine', byCue(facts.text), block)
  else if (facts.isImage) marks.set('caption', byPosition('Bild'), block)
  else if (facts.isCredit) marks.set('caption', byCue(facts.opening || facts.text), block)
  else if (facts.isSalutation) marks.set('body', byPosition('Anrede'), block)
  else return false
  return true
}

/** `24. März 2026` alone on a line is the twenty-fourth entry of a list to Markdown. */
function isListedDay(block: Block, facts: BlockFacts): boolean {
  const [month = '', year = '', ...more] = facts.text.split(' ')
  return block.inside[0] === 'orderedList' && more.length === 0 && monthOf(month) > 0 && /^\d{4}$/u.test(year)
}

function datelineAlone(block: Block, facts: BlockFacts, knowledge: PlaceKnowledge): DatelineReading | undefined {
  if (facts.words > 12) return undefined
  const reading = readDateline(block.prose, knowledge)
  return reading && block.text.slice(reading.end).trim() === '' ? reading : undefined
}

function roleOfFirst(
  block: Block,
  facts: BlockFacts,
  next: Block | undefined,
  subheadline: boolean,
  hasHeadline: boolean,
  knowledge: PlaceKnowledge
): 'lead' | 'subheadline' | 'kicker' | 'body' {
  // "Kurz gefasst:" and its list stand before the first paragraph.
  if (facts.text.endsWith(':') && next?.inside[0]?.endsWith('ist')) return 'body'
  const goesOn = next?.kind === 'paragraph' && next.inside.length === 0
  if (!goesOn || facts.words > MAX_LINE_WORDS) return 'lead'
  const dateline = readDateline(block.prose, knowledge)
  // Without a headline a first line that is no sentence stands where a headline should, `Berlin: Mehr Büchereien` too.
  if (!hasHeadline) {
    const isSure = dateline !== undefined && dateline.form !== 'place-colon' && dateline.form !== 'place-dash'
    return isSure || facts.endsSentence || facts.words > 20 ? 'lead' : 'kicker'
  }
  if (dateline) return 'lead'
  const isPlainLine =
    !facts.endsSentence && facts.words <= LONGEST_PLAIN_LINE && readDateline(next.prose, knowledge) !== undefined
  const isLine = (facts.isStrong && !/\.$/u.test(facts.text)) || facts.isEmphasised || isPlainLine
  return isLine && !subheadline ? 'subheadline' : 'lead'
}

function openWith(
  blocks: readonly Block[],
  at: number,
  marks: PartMarks,
  knowledge: PlaceKnowledge,
  standing: Opening['dateline']
): Opening {
  const lead = blocks[at]
  if (!lead) return { lead: undefined, dateline: standing, next: at }
  marks.set('lead', byPosition('erster Absatz'), lead)
  const here = readDateline(lead.prose, knowledge)
  if (here) return { lead, dateline: { block: lead, reading: here, where: 'Anfang des ersten Absatzes' }, next: at + 1 }
  const second = blocks.slice(at + 1, at + 4).find((b) => b.kind === 'paragraph' && !factsOf(b).isImage)
  const facts = factsOf(lead)
  if (second && second.inside.length === 0 && (facts.isStrong || facts.isEmphasised)) {
    const reading = readDateline(second.prose, knowledge)
    if (reading) {
      return { lead, dateline: { block: second, reading, where: 'Anfang des zweiten Absatzes' }, next: at + 1 }
    }
  }
  return { lead, dateline: standing, next: at + 1 }
}

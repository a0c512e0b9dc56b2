import type { Block } from '../markdown/document.ts'
import { factsOf } from './block-facts.ts'
import { isChannelIntro } from './channels/intro.ts'
import { BOILERPLATE, CONTACT, CONTACT_LINE, END_MARK } from './cues.ts'
import { byCue, byHeading, byPosition, type PartMarks } from './marks.ts'

interface Section {
  readonly kind: 'contact' | 'boilerplate'
  readonly depth: number
  readonly first: Block
  /** Where a cue stands alone (`Rückfragen bitte an:`), the block behind it belongs to it, whatever it looks like. */
  readonly awaited: Block | undefined
}

/** Marks what follows the body: boilerplates, contacts, captions, the end mark. */
export function markTail(blocks: readonly Block[], from: number, marks: PartMarks): void {
  const lastCrosshead = blocks.findLastIndex(
    (b) => b.kind === 'heading' && headingCue(b) === undefined && b.text.trim() !== '' && !isChannelIntro(b.text)
  )
  let section: Section | undefined
  for (let i = from; i < blocks.length; i++) {
    const block = blocks[i]
    if (!block || marks.has(block)) continue
    const facts = factsOf(block)
    if (isEndMark(block, i > lastCrosshead)) {
      marks.set('endMark', byCue(block.text.trim() || '###'), block)
      section = undefined
    } else if (block.kind === 'heading') {
      const cue = headingCue(block)
      const isLate = i > lastCrosshead || cue === 'contact' || !/^Über/u.test(block.text)
      if (cue && isLate) {
        marks.set(cue, byHeading(block), block)
        section = { kind: cue, depth: block.depth, first: block, awaited: undefined }
      } else if (section && block.depth > section.depth && section.depth > 0) marks.join(block, section.first)
      else section = undefined
    } else if (facts.cue && block.inside.length === 0 && facts.cue !== section?.kind) {
      marks.set(facts.cue, byCue(facts.opening || facts.text), block)
      const depth = facts.isOpeningOnly || facts.cue === 'contact' ? 0 : -1
      section = { kind: facts.cue, depth, first: block, awaited: facts.isOpeningOnly ? blocks[i + 1] : undefined }
    } else if (section && belongs(block, section)) marks.join(block, section.first)
    else {
      section = undefined
      if (facts.isImage) marks.set('caption', byPosition('Bild'), block)
      else if (facts.isCredit || (isAfterImage(blocks, i) && isCaption(block))) {
        marks.set(
          'caption',
          facts.isCredit ? byCue(facts.opening || facts.text) : byPosition('Text unter dem Bild'),
          block
        )
      }
    }
  }
  markLooseContacts(blocks, from, marks)
}

function headingCue(heading: Block): Section['kind'] | undefined {
  const text = heading.text.trim()
  if (heading.depth === 1 || text.split(/\s+/u).length > 10) return undefined
  return CONTACT.test(text) ? 'contact' : BOILERPLATE.test(text) ? 'boilerplate' : undefined
}

/** `###` alone is an empty heading to Markdown, `# # #` one of level 1 with a sign in it. */
function isEndMark(block: Block, isLate: boolean): boolean {
  const text = block.text.trim()
  if (block.kind === 'heading') return /^#[#\s]*$/u.test(text) || (text === '' && block.depth === 3 && isLate)
  return block.inside.length === 0 && END_MARK.test(text)
}

/** Under a heading everything belongs to the section; behind a cue of its own only what looks like more of it. */
function belongs(block: Block, section: Section): boolean {
  if (section.depth > 0 || (block === section.awaited && block.inside.length === 0)) return true
  const facts = factsOf(block)
  // Bold words alone open something new.
  if (facts.isStrong && facts.isOpeningOnly && !CONTACT_LINE.test(facts.text)) return false
  if (section.kind === 'contact') return facts.isContactLines || (facts.words <= 14 && !facts.endsSentence)
  return section.depth === 0
}

function isAfterImage(blocks: readonly Block[], i: number): boolean {
  const before = blocks[i - 1]
  return before !== undefined && factsOf(before).isImage
}

function isCaption(block: Block): boolean {
  const facts = factsOf(block)
  return facts.words <= 40 && (facts.isEmphasised || /\((?:Foto|Bild|©|Quelle|Grafik)/u.test(facts.text))
}

/** Lines with phone or mail at the very end are a contact without any cue. */
function markLooseContacts(blocks: readonly Block[], from: number, marks: PartMarks): void {
  for (let i = blocks.length - 1; i >= from; i--) {
    const block = blocks[i]
    if (!block) break
    if (marks.has(block)) {
      if (marks.kindOf(block) === 'body') break
      continue
    }
    const facts = factsOf(block)
    if (facts.isContactLines && !facts.endsSentence && block.kind === 'paragraph')
      marks.set('contact', byCue(facts.opening || facts.text), block)
    else if (!isLinkLine(facts.text)) break
  }
}

/** Channels may stand below the contact; they are read later. */
function isLinkLine(text: string): boolean {
  return text.length < 160 && /[\uFFFC@:]/u.test(text) && !/\.\s*$/u.test(text)
}

import { defineRule } from '../../engine/define-rule.ts'
import { canBeSame, type Quantity, quantitiesOf } from '../../german/numbers/quantities.ts'
import type { Knowledge } from '../../german/words/knowledge.ts'
import { segmentsOf } from '../../german/words/segments.ts'
import type { Block } from '../../markdown/document.ts'
import type { Release } from '../../release/model.ts'

interface Mention {
  readonly block: Block
  readonly quantity: Quantity
}

export default defineRule({
  id: 'figures-match',
  group: 'style',
  title: 'Zahlen in Überschrift und Text',
  severity: 'info',
  fix: 'none',
  since: '0.1.0',
  authority: 'Redaktionelle Sorgfalt (Pressekodex, Ziffer 2)',
  options: {},
  messages: {
    headline: 'In der Überschrift steht „{above}“, im Text „{below}“; üblich ist dieselbe Zahl.',
    lead: 'Im Vorspann steht „{above}“, weiter unten „{below}“; üblich ist dieselbe Zahl.'
  },
  *check(release, { knowledge }) {
    const headline = mentions(release, knowledge, ['headline', 'subheadline'])
    const lead = mentions(release, knowledge, ['lead'])
    const body = mentions(release, knowledge, ['body', 'caption'])
    const inHeadline = differing(headline, [...lead, ...body])
    for (const [above, below] of inHeadline) yield { message: 'headline', ...difference(above, below) }
    // What differs from the headline is said once.
    const said = new Set(inHeadline.map(([above]) => above.quantity.counted))
    for (const [above, below] of differing(lead, body)) {
      if (!said.has(above.quantity.counted)) yield { message: 'lead', ...difference(above, below) }
    }
  }
})

function difference(above: Mention, below: Mention) {
  const { block, quantity } = above
  const data = { above: quantity.text, below: below.quantity.text }
  return { data, span: block.spanOf(quantity.start, quantity.end) }
}

function mentions({ document, partOf }: Release, knowledge: Knowledge, parts: readonly string[]): Mention[] {
  return document.blocks
    .filter((block) => parts.includes(partOf(block)) && block.kind !== 'cell')
    .flatMap((block) => quantitiesOf(block.prose, knowledge).map((quantity) => ({ block, quantity })))
}

/**
 * Quantities above that stand nowhere below, where below one other quantity of the same noun stands, and only one: then both
 * ought to be the same. With several, each may count something else.
 */
function differing(above: readonly Mention[], below: readonly Mention[]): [Mention, Mention][] {
  return above.flatMap((mention): [Mention, Mention][] => {
    const { counted } = mention.quantity
    const sameNoun = (other: Mention) => other.quantity.counted === counted
    if (above.filter(sameNoun).length > 1 || isOther(mention)) return []
    const candidates = below.filter(sameNoun)
    if (candidates.some((other) => canBeSame(mention.quantity, other.quantity))) return []
    const [first] = candidates
    if (!first || candidates.some((other) => other.quantity.value !== first.quantity.value || isOther(other))) return []
    return isNear(mention.quantity, first.quantity) ? [[mention, first]] : []
  })
}

/** Far apart, one is a part of the other; with different adjectives both count different things. */
function isNear(a: Quantity, b: Quantity): boolean {
  const ratio = a.value / b.value
  return ratio > 0.6 && ratio < 1.7 && (a.adjective === b.adjective || a.adjective === '' || b.adjective === '')
}

/** Said of a part, of more of them, or of another time. */
function isOther({ block, quantity }: Mention): boolean {
  const sentence = segmentsOf(block.prose).sentences.find((s) => s.start <= quantity.start && quantity.end <= s.end)
  // `stieg auf 13`, `um 13 auf 25`: a change has two numbers.
  if (/(?<![\p{L}])(?:auf|um) $/u.test(block.text.slice(Math.max(0, quantity.start - 5), quantity.start))) return true
  return OTHER.test(block.text.slice(sentence?.start ?? 0, sentence?.end ?? block.text.length))
}

const OTHER =
  /(?<![\p{L}])(?:davon|darunter|weitere[nrs]?|zusätzlich\p{L}*|bisher\p{L}*|zuvor|zuletzt|früher\p{L}*|ursprünglich\p{L}*|statt|anstatt|anstelle|Vorjahr\p{L}*|vergangene[nrsm]?|letzte[nrsm]?|vorige[nrsm]?|damals|künftig\p{L}*|nächste[nrsm]?|je|pro|jeweils|mehr als im|weniger als im|von insgesamt|von den)(?![\p{L}])/iu

import type { Prose } from '../../markdown/prose.ts'
import { oncePer } from '../../text/once.ts'
import { type Mention, mentionsOf } from '../people-mentions.ts'
import { findPhrases } from '../people-phrases.ts'
import type { RegisteredNames } from '../registered-names.ts'
import { findAfter } from './after.ts'
import { findAround } from './around.ts'
import { findBefore } from './before.ts'
import type { RawAttribution } from './clause.ts'
import { readContent } from './content.ts'
import { kindOf } from './kind.ts'
import { isInnerFamily, type MarkToken } from './marks.ts'
import type { Quotation, QuoteKind } from './model.ts'
import { type Pairing, pairMarks } from './pair.ts'
import { Phrases } from './subject.ts'
import { type Token, tokenise } from './tokens.ts'

/** A quotation within one block by offsets, before anybody is looked up. */
export interface RawQuote {
  /** Undefined where the quotation came over from the paragraph before. */
  readonly open: MarkToken | undefined
  /** Undefined where it runs on, or where nothing closes it. */
  readonly close: MarkToken | undefined
  readonly start: number
  readonly end: number
  readonly level: number
  readonly kind: QuoteKind
  readonly attributions: readonly RawAttribution[]
  readonly introducedBy: Quotation['introducedBy']
  /** Whether it is the second half of the quotation before it on the same level. */
  readonly continues: boolean
  readonly inner: readonly RawQuote[]
  /** Its token on the level that it stands on. */
  readonly token: number
}

/** One level of a block's text: the paragraph itself, or what stands within a quotation. */
export interface Level {
  readonly tokens: readonly Token[]
  readonly phrases: Phrases
  readonly quotes: readonly RawQuote[]
}

export interface BlockAnalysis {
  readonly level: Level
  readonly mentions: readonly Mention[]
}

interface KeptAnalysis {
  readonly isHeading: boolean
  readonly entry: number | 'all' | undefined
  readonly exit: number | undefined
  readonly names: RegisteredNames
  readonly analysis: BlockAnalysis
}

/** Nearly always one: a block has several only while quotations over several paragraphs come and go around it. */
const analysesOf = oncePer((_: Prose): KeptAnalysis[] => [])

/** The pairs of marks in a block, kept for as long as it reads the same. */
export const pairingOf = oncePer((prose: Prose): Pairing => pairMarks(prose.text))

/** How a quotation over several paragraphs cuts a block: where the one from before ends in it, where one that runs on begins. */
export interface Borders {
  /** The mark that closes the quotation from before; `all` where it goes on to the next paragraph; undefined without one. */
  readonly entry: MarkToken | 'all' | undefined
  /** The mark of a quotation that is open at the end of the block. */
  readonly exit: MarkToken | undefined
}

/** Reads the quotations of a block and who is said to speak; kept for as long as the block reads the same. */
export function analyse(prose: Prose, isHeading: boolean, borders: Borders, names: RegisteredNames): BlockAnalysis {
  const entry = borders.entry === 'all' ? 'all' : borders.entry?.end
  const exit = borders.exit?.start
  const all = analysesOf(prose)
  // What was read by another register is of no use any more.
  if (all.some((kept) => kept.names !== names)) all.length = 0
  for (const kept of all)
    if (kept.isHeading === isHeading && kept.entry === entry && kept.exit === exit) return kept.analysis
  const analysis = analyseText(prose, pairingOf(prose), isHeading, borders, names)
  all.push({ isHeading, entry, exit, names, analysis })
  return analysis
}

interface Node {
  readonly open: MarkToken | undefined
  readonly close: MarkToken | undefined
  readonly start: number
  readonly end: number
  readonly children: Node[]
}

function analyseText(
  prose: Prose,
  pairing: Pairing,
  isHeading: boolean,
  borders: Borders,
  names: RegisteredNames
): BlockAnalysis {
  const { text } = prose
  const nodes = nest(text, pairing, borders)
  const level = readLevel({ text, isHeading, links: prose.links, names }, 0, text.length, nodes, 1)
  return { level, mentions: mentionsOf(level) }
}

/** The quotations as a tree; pairs that a quotation over several paragraphs would cut are left out. */
function nest(text: string, pairing: Pairing, borders: Borders): Node[] {
  const flat: Omit<Node, 'children'>[] = pairing.pairs
    .filter((p) => p.close !== borders.entry)
    .map((p) => ({ open: p.open, close: p.close, start: p.open.start, end: p.close.end }))
  if (borders.entry === 'all') flat.push({ open: undefined, close: undefined, start: 0, end: text.length })
  else if (borders.entry) flat.push({ open: undefined, close: borders.entry, start: 0, end: borders.entry.end })
  if (borders.exit) flat.push({ open: borders.exit, close: undefined, start: borders.exit.start, end: text.length })
  flat.sort((a, b) => a.start - b.start || b.end - a.end)
  const roots: Node[] = []
  const stack: Node[] = []
  for (const item of flat) {
    while (stack.length > 0 && (stack.at(-1)?.end ?? 0) <= item.start) stack.pop()
    const parent = stack.at(-1)
    if (parent && parent.end < item.end) continue
    const node = { ...item, children: [] }
    if (parent) parent.children.push(node)
    else roots.push(node)
    stack.push(node)
  }
  return roots
}

/** The text being read, what the Markdown says about it, and whom the house knows. */
interface Place {
  readonly text: string
  readonly isHeading: boolean
  readonly links: Prose['links']
  readonly names: RegisteredNames
}

/** A quotation that is the text of a link, marks or not, is the title of what the link leads to. */
function isLinkText(place: Place, node: Node): boolean {
  const from = node.open?.end ?? node.start
  const to = node.close?.start ?? node.end
  return place.links.some((l) => l.start >= node.start && l.end <= node.end && l.start <= from && l.end >= to)
}

function readLevel(place: Place, from: number, to: number, nodes: readonly Node[], depth: number): Level {
  const { text, names } = place
  const tokens = tokenise(text, from, to, nodes)
  const phrases = new Phrases(findPhrases(text, tokens, names), tokens)
  const at = tokens.flatMap((t, i) => (t.kind === 'quote' ? [i] : []))
  const quotes: RawQuote[] = []
  for (const token of at) {
    const node = nodes[tokens[token]?.quote ?? -1]
    if (!node) continue
    const before = quotes.at(-1)
    const quote = readQuote(place, node, token, phrases, depth, before)
    if (before && quote.continues)
      quotes[quotes.length - 1] = { ...before, attributions: before.attributions.map(asInside) }
    quotes.push(quote)
  }
  return { tokens, phrases, quotes }
}

function readQuote(
  place: Place,
  node: Node,
  token: number,
  phrases: Phrases,
  depth: number,
  before: RawQuote | undefined
): RawQuote {
  const { tokens } = phrases
  const from = node.open?.end ?? node.start
  const to = node.close?.start ?? node.end
  const content = readContent(place.text.slice(from, to))
  const goesOn = node.open === undefined
  const introducedBy = goesOn ? 'none' : introduction(tokens, token)
  const isSpeechLike = content.hasFiniteVerb || content.endsSentence || content.words > 6 || token === 0 || goesOn
  const shared = before && !goesOn ? interruption(tokens, before, token) : undefined
  const after = node.close ? findAfter(phrases, token, isSpeechLike, content.words) : undefined
  const lead = goesOn || shared ? undefined : findBefore(phrases, token)
  const around = after && lead ? undefined : findAround(phrases, token)
  const followsSpeech = before?.kind === 'direct' && isNextSentence(tokens, before.token, token)
  const found = { after, before: lead, around, followsSpeech }
  const isTitle = isLinkText(place, node) && !after && !lead?.verb
  const kind = shared || goesOn ? 'direct' : isTitle ? 'term' : kindOf(tokens, token, content, found, place.isHeading)
  const attributions = kind === 'term' ? [] : choose(kind, after, lead, around, shared, introducedBy)
  const inner =
    node.children.length > 0 ? readLevel({ ...place, isHeading: false }, from, to, node.children, depth + 1).quotes : []
  const { open, close, start, end } = node
  return {
    open,
    close,
    start,
    end,
    level: depth,
    kind,
    attributions,
    introducedBy,
    continues: shared !== undefined,
    inner,
    token
  }
}

function choose(
  kind: QuoteKind,
  after: RawAttribution | undefined,
  lead: RawAttribution | undefined,
  around: RawAttribution | undefined,
  shared: RawAttribution | undefined,
  introducedBy: RawQuote['introducedBy']
): readonly RawAttribution[] {
  if (shared) return after ? [shared, after] : [shared]
  const other = lead ?? (kind === 'partial' || introducedBy === 'dass' || !after ? around : undefined)
  if (after && other?.loose) return [after]
  const both = [after, other].filter((a) => a !== undefined)
  if (after && other && (other.position === 'after' || isSameVerb(after, other))) return [after]
  // `betonte, dass „…“, sagte Beispiel`: both are kept; the sentence around counts only with a verb of saying of its own;
  // `Beispiel weiter: „…“, betonte Beispiel` has two as well, the first without a verb.
  return both.filter((a, i) => i === 0 || a.verb !== undefined || a.direct)
}

function asInside(attribution: RawAttribution): RawAttribution {
  return attribution.position === 'after' ? { ...attribution, position: 'inside' } : attribution
}

function isSameVerb(a: RawAttribution, b: RawAttribution): boolean {
  return a.verb?.parts[0]?.start === b.verb?.parts[0]?.start
}

function isNextSentence(tokens: readonly Token[], a: number, b: number): boolean {
  return (tokens[b]?.sentence ?? 0) - (tokens[a]?.sentence ?? 0) === 1
}

/** The attribution between two halves of a quotation: `„A“, sagte Beispiel, „b.“`; the first half's, if nothing else stands there. */
function interruption(tokens: readonly Token[], before: RawQuote, token: number): RawAttribution | undefined {
  const own = before.attributions.find((a) => a.position === 'after' && a.direct)
  if (!own || before.kind === 'term' || tokens[token]?.sentence !== tokens[before.token]?.sentence) return undefined
  const sign = tokens[token - 1]
  if (sign?.text !== ',' || own.end < (tokens[token - 2]?.end ?? 0)) return undefined
  return { ...own, position: 'inside' }
}

function introduction(tokens: readonly Token[], quote: number): RawQuote['introducedBy'] {
  const sentence = tokens[quote]?.sentence
  const sign = tokens[quote - 1]
  if (!sign || sign.sentence !== sentence) return 'none'
  if (sign.text === ':') return 'colon'
  for (let i = quote - 1; i >= 0 && tokens[i]?.sentence === sentence; i--) {
    const token = tokens[i]
    if (token?.text === 'dass' || token?.text === 'ob' || token?.text === 'daß') return 'dass'
    if (token?.kind === 'sign' && token.text !== '(' && i < quote - 1) break
    if (token?.text === ',' || token?.kind === 'quote') break
  }
  return sign.text === ',' ? 'comma' : 'none'
}

/** Whether a mark belongs to the outer kind. */
export function isOuter(mark: MarkToken): boolean {
  return !isInnerFamily(mark.family)
}

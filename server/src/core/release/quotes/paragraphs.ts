import type { Block } from '../../markdown/document.ts'
import { type Borders, isOuter, pairingOf } from './analyse.ts'
import type { MarkToken } from './marks.ts'
import type { Pairing } from './pair.ts'

/** How many paragraphs a quotation may run over before its opening mark counts as forgotten. */
const FAR = 12

export interface BlockBorders extends Borders {
  /** Marks of the block that found no partner, neither in it nor over its border. */
  readonly unpaired: readonly MarkToken[]
  /** Whether the quotation that is open at the end goes on in the next paragraph; else nothing ever closes it. */
  readonly runsOn: boolean
  /** The mark that opens the quotation from before once more (Duden: each paragraph of a long quotation may do so). */
  readonly reopening: MarkToken | undefined
}

/** Joins quotations over the borders of paragraphs. */
export function joinParagraphs(blocks: readonly Block[]): readonly BlockBorders[] {
  const borders: BlockBorders[] = []
  for (let i = 0; i < blocks.length; ) {
    const block = blocks[i]
    if (!block) break
    const pairing = pairingOf(block.prose)
    const exit = exitOf(block, pairing)
    const chain = exit ? follow(blocks, i, exit) : undefined
    if (!chain) {
      borders.push(alone(pairing, exit))
      i++
      continue
    }
    borders.push({ ...alone(pairing, exit), unpaired: unpairedBut(pairing, exit), runsOn: true })
    for (const link of chain) {
      const own = blocks[i + 1 + (borders.length - 1 - i)]
      const inner = own ? pairingOf(own.prose) : pairing
      borders.push({
        entry: link.close ?? 'all',
        exit: undefined,
        reopening: link.reopening,
        runsOn: link.close === undefined,
        unpaired: unpairedBut(inner, link.close, link.reopening)
      })
    }
    i = borders.length
  }
  return borders
}

function alone(pairing: Pairing, exit: MarkToken | undefined): BlockBorders {
  return { entry: undefined, exit, reopening: undefined, runsOn: false, unpaired: unpairedBut(pairing) }
}

function unpairedBut(pairing: Pairing, ...but: readonly (MarkToken | undefined)[]): readonly MarkToken[] {
  if (pairing.danglingOpens.length + pairing.danglingCloses.length === 0) return []
  return [...pairing.danglingOpens, ...pairing.danglingCloses]
    .filter((m) => !but.includes(m))
    .sort((a, b) => a.start - b.start)
}

/** The opening mark of a quotation that is open at the end of the block: the last outer one, with no whole quotation behind it. */
function exitOf(block: Block, pairing: Pairing): MarkToken | undefined {
  const open = pairing.danglingOpens.findLast(isOuter)
  if (!open || block.text.length - open.end < 8) return undefined
  return pairing.pairs.some((p) => isOuter(p.open) && p.open.start > open.start) ? undefined : open
}

interface Link {
  readonly close: MarkToken | undefined
  readonly reopening: MarkToken | undefined
}

/** The paragraphs that a quotation runs through up to the one that closes it; undefined where none does. */
function follow(blocks: readonly Block[], from: number, open: MarkToken): Link[] | undefined {
  const links: Link[] = []
  const first = blocks[from]
  for (let i = from + 1; i < blocks.length && i <= from + FAR; i++) {
    const block = blocks[i]
    if (block?.kind !== 'paragraph' || block.inside.length !== first?.inside.length || first.kind !== 'paragraph')
      return undefined
    const pairing = pairingOf(block.prose)
    const reopened = pairing.danglingOpens.find((m) => m.start === 0 && m.text === open.text)
    const pair = pairing.pairs.find((p) => p.open.start === 0 && p.open.text === open.text)
    if (pair && isOuter(pair.close))
      return isForgotten(first, open) ? undefined : [...links, { close: pair.close, reopening: pair.open }]
    const close = pairing.danglingCloses.find(isOuter)
    if (close && !reopened) return [...links, { close, reopening: undefined }]
    if (pairing.danglingOpens.some((m) => isOuter(m) && m !== reopened)) return undefined
    // Between the ends a quotation that is not reopened has no outer quotation of its own.
    if (!reopened && pairing.pairs.some((p) => isOuter(p.open))) return undefined
    links.push({ close: undefined, reopening: reopened })
  }
  return undefined
}

/** `„Wir bauen, sagte Beispiel.`: behind an attribution the mark was forgotten, whatever the next paragraph starts with. */
function isForgotten(block: Block | undefined, open: MarkToken): boolean {
  const rest = block?.text.slice(open.end) ?? ''
  return /, (?:so|sagte|sagt|erklärte|erklärt|betonte|betont) (?:\p{Lu}|die |der )/u.test(rest)
}

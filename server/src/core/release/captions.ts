import type { Block } from '../markdown/document.ts'
import { MASK, type ProseImage } from '../markdown/prose.ts'
import { factsOf } from './block-facts.ts'
import type { Release } from './model.ts'

/** An image with the words that belong to it. */
export interface CaptionedImage {
  readonly block: Block
  readonly image: ProseImage
  /** Words under it, beside it in its paragraph, or its title; empty where there are none. */
  readonly caption: string
  /** Who made it: `Foto: …`, `© …`, in the caption, the alternative text, or collected at the end. */
  readonly hasCredit: boolean
}

/** Who took or owns a picture, wherever it stands in a caption. */
const CREDIT =
  /\bCC[ -](?:BY|0)\b|(?:Fotos?|Bild(?:er|nachweise?|quellen?|rechte)?|Grafik(?:en)?|Illustration|Karte|Quelle|Copyright|Credits?|Abbildung|Visualisierung|Rendering)(?: \([^)]*\))?\s*:|©|\((?:c|Foto|Bild|Grafik) ?[:)]|(?:^|[\s(])(?:Fotos?|Bild) (?:von )?\p{Lu}\p{Ll}+ \p{Lu}/u

/** One line for all pictures: `Bildnachweise: …`, `Alle Fotos: …`. */
const COLLECTED =
  /^(?:Alle )?(?:Fotos|Bilder|Bildnachweise?|Bildquellen?|Bildrechte|Fotonachweise?)(?!\p{L})(?:[^:]{0,40}:| von )/u

export function captionedImages({ document, partOf }: Release): CaptionedImage[] {
  const { blocks } = document
  const found: CaptionedImage[] = []
  let collected: boolean | undefined
  for (const [i, block] of blocks.entries()) {
    for (const image of block.prose.images) {
      const caption = [image.title, wordsBeside(block), captionUnder(blocks, i, partOf)].filter(Boolean).join(' ')
      collected ??= blocks.some((b) => COLLECTED.test(b.text.trim()))
      found.push({ block, image, caption, hasCredit: collected || CREDIT.test(`${image.alt}\n${caption}`) })
    }
  }
  return found
}

function wordsBeside({ text }: Block): string {
  return text.replaceAll(MASK, ' ').trim()
}

/** The caption behind an image, other images between them passed over: one may stand under a row of pictures. */
function captionUnder(blocks: readonly Block[], at: number, partOf: Release['partOf']): string {
  let i = at + 1
  for (let b = blocks[i]; b && factsOf(b).isImage; b = blocks[i]) i++
  const lines: string[] = []
  for (let b = blocks[i]; b && lines.length < 2 && isCaption(b, partOf); b = blocks[++i]) lines.push(b.text.trim())
  return lines.join(' ')
}

function isCaption(block: Block, partOf: Release['partOf']): boolean {
  if (block.kind === 'heading' || factsOf(block).isImage) return false
  const { isCredit, isEmphasised, words } = factsOf(block)
  return partOf(block) === 'caption' || isCredit || (isEmphasised && words <= 60)
}

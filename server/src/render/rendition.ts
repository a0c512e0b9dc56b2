import type { Root } from 'mdast'
import type { House } from '../core/house/house.ts'
import type { Release } from '../core/release/model.ts'
import { type Letterhead, letterheadOf } from './letterhead.ts'
import { readersTree } from './readers-tree.ts'

/** What a release can be made into: a page in one file, the text of a mail, a Word document. */
export const FORMS = ['html', 'txt', 'docx'] as const

export type Form = (typeof FORMS)[number]

/** What every form of a release is made from: its text as a tree, and what stands above it. */
export interface Rendition {
  readonly tree: Root
  readonly source: string
  /** The headline; empty where there is none. */
  readonly title: string
  readonly letterhead: Letterhead
  /** BCP 47. */
  readonly language: string
  /** The bytes of an image as the release (or the house, for its logo) names it; undefined where there is none to be had. */
  readonly readImage: (address: string) => Uint8Array | undefined
}

export function renditionOf(release: Release, house: House, readImage: Rendition['readImage']): Rendition {
  const { source } = release.document
  return {
    tree: readersTree(source),
    source,
    title: release.headline?.blocks[0]?.text.trim() ?? '',
    letterhead: letterheadOf(release, house),
    language: house.spelling,
    readImage
  }
}

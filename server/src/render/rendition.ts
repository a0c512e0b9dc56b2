import type { Root } from 'mdast'
import type { House } from '../core/house/house.ts'
import { paragraphsWithLines } from '../core/release/kept-lines.ts'
import type { Release } from '../core/release/model.ts'
import { type Letterhead, letterheadOf } from './letterhead.ts'
import { readersTree } from './readers-tree.ts'

/** What a release can be made into: a page in one file, the text of a mail, a Word document. */
export const FORMS = ['html', 'txt', 'docx'] as const

export type Form = (typeof FORMS)[number]

/** What every form of a release is made from: its text as a tree, and what stands above it. */
export interface Rendition {
  readonly tree: Root
  /** The headline; empty where there is none. */
  readonly title: string
  readonly letterhead: Letterhead
  /** BCP 47. */
  readonly language: string
  /** The bytes of an image as the release (or the house, for its logo) names it; undefined where there is none to be had. */
  readonly readImage: (address: string) => Uint8Array | undefined
}

export function renditionOf(release: Release, house: House, readImage: Rendition['readImage']): Rendition {
  return {
    tree: treeOf(release),
    title: release.headline?.blocks[0]?.text.trim() ?? '',
    letterhead: letterheadOf(release, house),
    language: house.spelling,
    readImage
  }
}

/** The release's text as its readers get it. */
export function treeOf(release: Release): Root {
  const { source } = release.document
  const base = source.startsWith('\uFEFF') ? 1 : 0
  return readersTree(source, new Set([...paragraphsWithLines(release)].map((start) => start - base)))
}

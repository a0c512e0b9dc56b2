import type { Block } from '../markdown/document.ts'
import { oncePer } from '../text/once.ts'
import type { PartKind, Release } from './model.ts'

/** The parts whose words somebody chose for this release; contact, boilerplate and channel footer are the house's own. */
const CHOSEN: ReadonlySet<PartKind> = new Set<PartKind>([
  'kicker',
  'headline',
  'subheadline',
  'lead',
  'body',
  'crosshead',
  'caption'
])

/** The blocks in which style may be judged. */
export const chosenBlocks = oncePer((release: Release): readonly Block[] =>
  release.document.blocks.filter((block) => CHOSEN.has(release.partOf(block)))
)

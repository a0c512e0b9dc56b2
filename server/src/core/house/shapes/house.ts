import type { House } from '../house.ts'
import type { ShapeOf } from '../shape.ts'
import { FRAME } from './frame.ts'
import { OWN_CHECKS } from './own-checks.ts'
import { REGISTERS } from './registers.ts'
import { WRITING } from './writing.ts'

/** What a house file may hold, said once. Texts are German, for the person who fills the file in. */
export const HOUSE_SHAPE: ShapeOf<Omit<House, 'gaps'>> = {
  kind: 'object',
  description: 'Hausdatei von Hausstil: was nur das Haus weiß.',
  keys: { ...FRAME, ...REGISTERS, ...OWN_CHECKS, ...WRITING }
}

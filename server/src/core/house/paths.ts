import type { Shape } from './shape.ts'
import type { Value } from './values.ts'

/** The value with its paths resolved: each is meant from the file it stands in, wherever that file is extended. */
export function resolvePaths(shape: Shape, value: Value, resolve: (reference: string) => string): Value {
  if (shape.kind === 'text' && shape.format === 'path') {
    return typeof value === 'string' && value !== '' ? resolve(value) : value
  }
  if (shape.kind !== 'object' || typeof value !== 'object' || Array.isArray(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, of]) => {
      const below = shape.keys[key]
      return [key, below ? resolvePaths(below, of, resolve) : of]
    })
  )
}

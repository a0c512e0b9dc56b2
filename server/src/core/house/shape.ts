import type { House } from './house.ts'

/*
 * The language in which `shapes/` says what a house file may hold: the reader checks files against that, the JSON Schema that editors
 * complete from is made of it, and the compiler holds it against `House`.
 */

interface Described {
  readonly description: string
}

export interface TextShape extends Described {
  readonly kind: 'text'
  /** `path`: relative to the file it stands in; resolved when the file is read. */
  readonly format?: 'date' | 'url' | 'path' | 'pattern'
  /** Must not be empty. */
  readonly filled?: boolean
  /** May be missing from an entry of a list; any other missing text reads as empty. */
  readonly optional?: boolean
  readonly examples?: readonly string[]
}

export interface ChoiceShape<V extends string = string> extends Described {
  readonly kind: 'choice'
  /** What each value means. */
  readonly values: Readonly<Record<V, string>>
  /** In an entry of a list: what counts where it says nothing. */
  readonly default?: NoInfer<V>
}

export interface IntegerShape extends Described {
  readonly kind: 'integer'
  readonly minimum: number
}

export interface ListShape<E = Shape> extends Described {
  readonly kind: 'list'
  readonly of: E
  /**
   * What becomes of the list of an extended file: `replace` puts this one in its place (where the order or the whole is meant),
   * `add` adds to it (registers); an added entry that agrees in `key` with an earlier one takes its place.
   */
  readonly merge: 'replace' | 'add'
  readonly key?: string
}

export interface ObjectShape<K = Readonly<Record<string, Shape>>> extends Described {
  readonly kind: 'object'
  readonly keys: K
  readonly required?: readonly string[]
}

export type Shape = TextShape | ChoiceShape | IntegerShape | ListShape | ObjectShape

/** The shape that a value of this type must be described by. */
export type ShapeOf<T> = [T] extends [readonly (infer E)[]]
  ? ListShape<ShapeOf<E>>
  : [T] extends [number]
    ? IntegerShape
    : [T] extends [string]
      ? string extends T
        ? TextShape
        : ChoiceShape<T>
      : ObjectShape<{ readonly [K in keyof T]-?: ShapeOf<NonNullable<T[K]>> }>

/** Shapes of some keys of the house file. */
export type ShapesOf<K extends keyof House> = { readonly [P in K]-?: ShapeOf<NonNullable<House[P]>> }

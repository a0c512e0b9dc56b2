import type { Node } from 'jsonc-parser'
import { type Span, span } from '../text/span.ts'
import { nearest } from './nearest.ts'

/** What is wrong in a house file, and where. */
export interface HouseProblem {
  /** Path of the house file that holds it. */
  readonly file: string
  /** `error`: the place has no meaning; `warning`: it is passed over and the rest is as meant. */
  readonly severity: 'error' | 'warning'
  /** German. */
  readonly message: string
  readonly span: Span
  /** Whoever reads JSON tells it: the syntax is wrong, or a key stands twice. */
  readonly ofJson: boolean
}

/** Collects the problems of one file. */
export class Problems {
  readonly list: HouseProblem[] = []
  readonly #file: string

  constructor(file: string) {
    this.#file = file
  }

  error(at: Node | Span, message: string, { ofJson = false } = {}): undefined {
    this.list.push({ file: this.#file, severity: 'error', message, span: spanOf(at), ofJson })
  }

  warning(at: Node | Span, message: string, { ofJson = false } = {}): undefined {
    this.list.push({ file: this.#file, severity: 'warning', message, span: spanOf(at), ofJson })
  }
}

function spanOf(at: Node | Span): Span {
  return 'offset' in at ? span(at.offset, at.offset + at.length) : at
}

/** `Gemeint ist vielleicht „x“.` or the list of what there is. */
export function hint(name: string, known: readonly string[]): string {
  const near = nearest(name, known)
  if (near !== undefined) return ` Gemeint ist vielleicht „${near}“.`
  return known.length > 0 && known.length <= 20 ? ` Möglich: ${known.map((k) => `„${k}“`).join(', ')}.` : ''
}

/** All values of a choice. In straight marks, as the file has them: quotation marks are among the values. */
export function listOfValues(known: readonly string[]): string {
  return ` Möglich: ${known.map((value) => JSON.stringify(value)).join(', ')}.`
}

/** What stands at a node, as the object of a sentence. */
export function whatStands(node: Node): string {
  switch (node.type) {
    case 'string':
      return 'ein Text'
    case 'number':
      return 'eine Zahl'
    case 'boolean':
      return `„${String(node.value)}“`
    case 'array':
      return 'eine Liste'
    case 'object':
      return 'ein Objekt'
    default:
      return '„null“'
  }
}

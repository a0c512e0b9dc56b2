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
  /** The name that is most likely meant by the one at the span. */
  readonly meant?: string
}

interface ProblemDetails {
  readonly ofJson?: boolean
  readonly meant?: string | undefined
}

/** Collects the problems of one file. */
export class Problems {
  readonly list: HouseProblem[] = []
  readonly #file: string

  constructor(file: string) {
    this.#file = file
  }

  error(at: Node | Span, message: string, details: ProblemDetails = {}): undefined {
    this.#add('error', at, message, details)
  }

  warning(at: Node | Span, message: string, details: ProblemDetails = {}): undefined {
    this.#add('warning', at, message, details)
  }

  /** A name that nobody knows; where one is near, that is told, else the list of what there is. */
  unknown(severity: HouseProblem['severity'], at: Node, message: string, known: readonly string[]): undefined {
    const meant = nearest(String(at.value), known)
    const hint = meant === undefined ? listOfNames(known) : ` Gemeint ist vielleicht „${meant}“.`
    this.#add(severity, at, message + hint, { meant })
  }

  #add(
    severity: HouseProblem['severity'],
    at: Node | Span,
    message: string,
    { ofJson = false, meant }: ProblemDetails
  ): void {
    this.list.push({
      file: this.#file,
      severity,
      message,
      span: spanOf(at),
      ofJson,
      ...(meant === undefined ? {} : { meant })
    })
  }
}

function spanOf(at: Node | Span): Span {
  return 'offset' in at ? span(at.offset, at.offset + at.length) : at
}

/** What there is, where it can be taken in. */
function listOfNames(known: readonly string[]): string {
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

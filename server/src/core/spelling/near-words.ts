import { NOWHERE, ROOT, type Words } from '../german/word-graph.ts'
import { FIRST_LETTER, GROUPS, leftOut, replaced, SWAPPED, tooMany } from './edit-costs.ts'

export interface NearWord {
  readonly word: string
  readonly wordClass: number
  readonly cost: number
}

interface Group {
  readonly written: string
  /** Whether it is an ending, and so stands at the end only. */
  readonly isEnding: boolean
  readonly right: string
  readonly cost: number
}

const GROUPS_BY_FIRST = new Map<number, Group[]>()
for (const [pattern, right, cost] of GROUPS) {
  const isEnding = pattern.endsWith('$')
  const written = isEnding ? pattern.slice(0, -1) : pattern
  const code = written.charCodeAt(0)
  GROUPS_BY_FIRST.set(code, [...(GROUPS_BY_FIRST.get(code) ?? []), { written, isEnding, right, cost }])
}

/** A search that visits more nodes than this is given up with what it has: an upper bound of time. */
const MOST_STEPS = 60_000

/**
 * All words of a graph that `written` can be a misspelling of at no more than `budget`. The case of the first letter is free:
 * `written` is in lower case, words come as they are listed.
 */
export function nearWords(words: Words, written: string, budget: number): NearWord[] {
  return new Search(words, written, budget).run()
}

class Search {
  readonly #words: Words
  readonly #codes: readonly number[]
  readonly #written: string
  readonly #budget: number
  readonly #best = new Map<string, NearWord>()
  /** Letters of the graph by index, and in lower case for the first place. */
  readonly #letters: readonly number[]
  readonly #lower: readonly number[]
  #steps = 0

  constructor(words: Words, written: string, budget: number) {
    this.#words = words
    this.#written = written
    this.#codes = [...written].map((c) => c.charCodeAt(0))
    this.#budget = budget
    this.#letters = [...words.letters].map((c) => c.charCodeAt(0))
    this.#lower = [...words.letters].map((c) => c.toLowerCase().charCodeAt(0))
  }

  run(): NearWord[] {
    this.#walk(ROOT, 0, '', 0, 0)
    return [...this.#best.values()]
  }

  /** `previous` is the right letter before; 0 at the start. */
  #walk(node: number, at: number, made: string, cost: number, previous: number): void {
    if (++this.#steps > MOST_STEPS) return
    const codes = this.#codes
    const { units } = this.#words
    if (at === codes.length) this.#emit(node, made, cost)
    const written = codes[at] ?? 0
    const next = codes[at + 1] ?? 0
    const isFirst = made === ''
    const surcharge = at === 0 || isFirst ? FIRST_LETTER : 0
    const edges = (units[node] as number) & 0xffff
    const left = this.#budget - cost
    for (let i = 1; i <= edges; i++) {
      const unit = units[node + i] as number
      const index = unit >>> 24
      const target = unit & 0xffffff
      const letter = this.#letters[index] as number
      const right = isFirst ? (this.#lower[index] as number) : letter
      const grown = made + this.#words.letters.charAt(index)
      if (at < codes.length) {
        const price = right === written ? 0 : replaced(written, right) + surcharge
        if (price <= left) this.#walk(target, at + 1, grown, cost + price, right)
      }
      if (right !== written) {
        const price = leftOut(right, previous, written) + surcharge
        if (price <= left) this.#walk(target, at, grown, cost + price, right)
      }
      if (right === next && right !== written && SWAPPED <= left) {
        const behind = this.#words.step(target, written)
        if (behind !== NOWHERE)
          this.#walk(behind, at + 2, grown + String.fromCharCode(written), cost + SWAPPED, written)
      }
    }
    if (at >= codes.length) return
    const price = tooMany(written, at > 0 ? (codes[at - 1] as number) : 0) + surcharge
    if (price <= left) this.#walk(node, at + 1, made, cost + price, previous)
    this.#groups(node, at, made, cost)
  }

  #groups(node: number, at: number, made: string, cost: number): void {
    for (const { written, isEnding, right, cost: price } of GROUPS_BY_FIRST.get(this.#codes[at] ?? 0) ?? []) {
      if (cost + price > this.#budget || !this.#written.startsWith(written, at)) continue
      const behind = at + written.length
      if (isEnding && behind !== this.#written.length) continue
      for (const first of made === '' && right !== '' ? [right, right[0]?.toUpperCase() + right.slice(1)] : [right]) {
        let target = node
        for (let i = 0; i < first.length && target !== NOWHERE; i++)
          target = this.#words.step(target, first.charCodeAt(i))
        if (target === NOWHERE) continue
        this.#walk(target, behind, made + first, cost + price, first === '' ? 0 : first.charCodeAt(first.length - 1))
      }
    }
  }

  #emit(node: number, made: string, cost: number): void {
    const wordClass = this.#words.classAt(node)
    if (wordClass === 0) return
    const known = this.#best.get(made)
    if (!known || known.cost > cost) this.#best.set(made, { word: made, wordClass, cost })
  }
}

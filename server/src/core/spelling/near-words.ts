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

const NO_GROUPS: readonly Group[] = []
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
  /** The letters of the right word on the branch that is walked. */
  readonly #made: number[] = []
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
    this.#walk(ROOT, 0, 0, 0, 0)
    return [...this.#best.values()]
  }

  /** `length` letters are made; `previous` is the right letter before, 0 at the start. */
  #walk(node: number, at: number, length: number, cost: number, previous: number): void {
    if (++this.#steps > MOST_STEPS) return
    const codes = this.#codes
    const { units } = this.#words
    if (at === codes.length) this.#emit(node, length, cost)
    const written = codes[at] ?? 0
    const next = codes[at + 1] ?? 0
    const isFirst = length === 0
    const made = this.#made
    const surcharge = at === 0 || isFirst ? FIRST_LETTER : 0
    const edges = (units[node] as number) & 0xffff
    const left = this.#budget - cost
    for (let i = 1; i <= edges; i++) {
      const unit = units[node + i] as number
      const index = unit >>> 24
      const target = unit & 0xffffff
      const letter = this.#letters[index] as number
      const right = isFirst ? (this.#lower[index] as number) : letter
      made[length] = letter
      if (at < codes.length) {
        const price = right === written ? 0 : replaced(written, right) + surcharge
        if (price <= left) this.#walk(target, at + 1, length + 1, cost + price, right)
      }
      if (right !== written) {
        const price = leftOut(right, previous, written) + surcharge
        made[length] = letter
        if (price <= left) this.#walk(target, at, length + 1, cost + price, right)
      }
      if (right === next && right !== written && SWAPPED <= left) {
        const behind = this.#words.step(target, written)
        if (behind !== NOWHERE) {
          made[length] = letter
          made[length + 1] = written
          this.#walk(behind, at + 2, length + 2, cost + SWAPPED, written)
        }
      }
    }
    if (at >= codes.length) return
    const price = tooMany(written, at > 0 ? (codes[at - 1] as number) : 0) + surcharge
    if (price <= left) this.#walk(node, at + 1, length, cost + price, previous)
    this.#groups(node, at, length, cost)
  }

  #groups(node: number, at: number, length: number, cost: number): void {
    for (const { written, isEnding, right, cost: price } of GROUPS_BY_FIRST.get(this.#codes[at] ?? 0) ?? NO_GROUPS) {
      if (cost + price > this.#budget || !this.#written.startsWith(written, at)) continue
      const behind = at + written.length
      if (isEnding && behind !== this.#written.length) continue
      for (const first of length === 0 && right !== '' ? [right, right[0]?.toUpperCase() + right.slice(1)] : [right]) {
        let target = node
        for (let i = 0; i < first.length && target !== NOWHERE; i++)
          target = this.#words.step(target, first.charCodeAt(i))
        if (target === NOWHERE) continue
        for (let i = 0; i < first.length; i++) this.#made[length + i] = first.charCodeAt(i)
        const last = first === '' ? 0 : first.charCodeAt(first.length - 1)
        this.#walk(target, behind, length + first.length, cost + price, last)
      }
    }
  }

  #emit(node: number, length: number, cost: number): void {
    const wordClass = this.#words.classAt(node)
    if (wordClass === 0) return
    const made = String.fromCharCode(...this.#made.slice(0, length))
    const known = this.#best.get(made)
    if (!known || known.cost > cost) this.#best.set(made, { word: made, wordClass, cost })
  }
}

import { ROOT, type Words } from '../german/words/word-graph.ts'
import { FIRST_LETTER, leftOut, replaced, replacedFirst, SWAPPED, tooMany } from './edit-costs.ts'
import { type Group, groupsIn } from './letter-groups.ts'

export interface NearWord {
  readonly word: string
  readonly wordClass: number
  readonly cost: number
}

/** A search that visits more nodes than this is given up with what it has: an upper bound of time. */
const MOST_STEPS = 40_000

/** What a misspelling may cost at most: one figure, or one for each rank of the right word, which do not fall. */
export type Budget = number | readonly number[]

/**
 * All words of a graph that `written` can be a misspelling of at no more than `budget`. The case of the first letter is free:
 * `written` is in lower case, words come as they are listed. Each node of the graph knows the highest rank of the words behind it,
 * so that a budget by rank walks on only where a word may be that is common enough. What is found may cost more than its own rank
 * allows, if a more frequent word begins like it.
 *
 * One walk over the graph, with a row of costs for each letter of the right word as in the table of an edit distance: each prefix
 * is met once, however many ways lead from it to what is written.
 */
export function nearWords(words: Words, written: string, budget: Budget): NearWord[] {
  return new Search(words, written, typeof budget === 'number' ? [budget] : budget).run()
}

/** What any letter costs at least that is neither written here nor doubled nor of a group: an umlaut without its dots. */
const LEAST = 0.3
const ALL_LETTERS = -1

function bitOf(code: number): number {
  return 1 << (code & 31)
}

const DEAD = Number.POSITIVE_INFINITY

/** The costs of so many letters made, by the number of letters written; what costs more than the budget is dead. */
interface Row {
  readonly costs: Float64Array
  /** What lives stands from here until there, the end included. */
  from: number
  until: number
}

class Search {
  readonly #words: Words
  readonly #codes: readonly number[]
  readonly #budgets: readonly number[]
  readonly #highest: number
  readonly #found: NearWord[] = []
  readonly #groups: readonly Group[]
  /** Endings that are too much: they lead to no letter. */
  readonly #surplus: readonly Group[]
  readonly #lettersOfGroups: number
  readonly #lastLetters: number
  /** What each written letter costs if it is too much, by the number of letters up to it. */
  readonly #ofSurplus: Float64Array
  readonly #rows: Row[] = []
  /** For the row that is filled: what a group of letters costs that ends there. */
  readonly #ofGroups: Float64Array
  /** The letters of the right word on the branch that is walked, as listed and in lower case. */
  readonly #made: number[] = []
  readonly #lower: number[] = []
  #steps = 0

  constructor(words: Words, written: string, budgets: readonly number[]) {
    this.#words = words
    this.#codes = Array.from(written, (c) => c.charCodeAt(0))
    this.#budgets = budgets
    this.#highest = budgets.at(-1) ?? 0
    const groups = groupsIn(written)
    this.#groups = groups.filter(({ right }) => right.length > 0)
    this.#surplus = groups.filter(({ right }) => right.length === 0)
    this.#lettersOfGroups = this.#groups.reduce((set, { right }) => right.reduce((s, code) => s | bitOf(code), set), 0)
    this.#lastLetters = this.#groups.reduce((set, { right }) => set | bitOf(right.at(-1) as number), 0)
    this.#ofSurplus = Float64Array.from([DEAD, ...this.#codes], (code, at) =>
      at === 0 ? DEAD : tooMany(code, at > 1 ? (this.#codes[at - 2] as number) : 0) + (at === 1 ? FIRST_LETTER : 0)
    )
    this.#ofGroups = new Float64Array(this.#codes.length + 1).fill(DEAD)
  }

  run(): NearWord[] {
    const codes = this.#codes
    const first = this.#row(0)
    let cost = 0
    for (let at = 0; at <= codes.length && cost <= this.#highest; at++) {
      first.costs[at] = cost
      first.until = at
      cost += tooMany(codes[at] as number, at > 0 ? (codes[at - 1] as number) : 0) + (at === 0 ? FIRST_LETTER : 0)
    }
    first.from = 0
    this.#walk(ROOT, 0, this.#highest)
    return this.#found
  }

  #row(length: number): Row {
    const row = this.#rows[length] ?? { costs: new Float64Array(this.#codes.length + 1).fill(DEAD), from: 1, until: 0 }
    this.#rows[length] = row
    return row
  }

  #walk(node: number, length: number, budget: number): void {
    if (++this.#steps > MOST_STEPS) return
    const { units, codes, lowerCodes } = this.#words
    const cost = (this.#rows[length] as Row).costs[this.#codes.length] as number
    if (cost <= budget) this.#emit(node, length, cost)
    const edges = (units[node] as number) & 0xff
    const least = this.#leastOf(length)
    const likely = this.#likely(length)
    for (let i = 1; i <= edges; i++) {
      const unit = units[node + i] as number
      const letter = codes[unit >>> 24] as number
      const target = unit & 0xffffff
      const within = this.#budgetAt(target)
      if (within - least < LEAST && (likely & bitOf(letter)) === 0) continue
      this.#made[length] = letter
      this.#lower[length] = length === 0 ? (lowerCodes[unit >>> 24] as number) : letter
      if (this.#fill(length + 1, within) || this.#isPending(length + 1, within)) this.#walk(target, length + 1, within)
    }
  }

  #leastOf(length: number): number {
    const { costs, from, until } = this.#rows[length] as Row
    let least = DEAD
    for (let at = from; at <= until; at++) if ((costs[at] as number) < least) least = costs[at] as number
    return least
  }

  #budgetAt(node: number): number {
    const budgets = this.#budgets
    return budgets[Math.min(this.#words.rankAt(node), budgets.length - 1)] as number
  }

  /**
   * The letters that go on from a row as written, doubled, swapped or in a group; a set, coarse by their last five bits. Where too
   * little of the budget is left for any other, the others need no look.
   */
  #likely(length: number): number {
    const { from, until } = this.#rows[length] as Row
    if (length === 0 || from > until) return ALL_LETTERS
    let letters = this.#lettersOfGroups | bitOf(this.#lower[length - 1] as number)
    const end = Math.min(until, this.#codes.length - 1)
    for (let at = Math.max(0, from - 2); at <= end; at++) letters |= bitOf(this.#codes[at] as number)
    return letters
  }

  /** Fills the row for so many letters made from the rows before; whether anything lives there. */
  #fill(length: number, budget: number): boolean {
    const codes = this.#codes
    const { costs: above, from, until } = this.#rows[length - 1] as Row
    const row = this.#row(length)
    const { costs } = row
    if (row.from <= row.until) costs.fill(DEAD, row.from, row.until + 1)
    row.from = costs.length
    row.until = 0
    const right = this.#lower[length - 1] as number
    const before = length > 1 ? (this.#lower[length - 2] as number) : 0
    const twoAbove = length > 1 ? (this.#rows[length - 2] as Row) : undefined
    let start = from <= until ? from : costs.length
    let end = from <= until ? until + 1 : 0
    if (twoAbove && twoAbove.from <= twoAbove.until) {
      start = Math.min(start, twoAbove.from + 2)
      end = Math.max(end, twoAbove.until + 2)
    }
    const ofGroups = this.#ofGroups
    let hasGroups = false
    if ((this.#lastLetters & bitOf(right)) !== 0) {
      for (const group of this.#groups) {
        if (group.right[group.right.length - 1] !== right) continue
        const cost = this.#costOf(group, length)
        if (cost > budget) continue
        hasGroups = true
        ofGroups[group.end] = Math.min(cost, ofGroups[group.end] as number)
        start = Math.min(start, group.end)
        end = Math.max(end, group.end)
      }
    }
    const surplus = this.#ofSurplus
    const firstOfWord = length === 1 ? FIRST_LETTER : 0
    let tooLong = DEAD
    for (let at = start; at < costs.length; at++) {
      if (at > end && tooLong > budget) break
      const next = at < codes.length ? (codes[at] as number) : 0
      let cost = DEAD
      if (at <= until && right !== next) {
        cost = (above[at] as number) + leftOut(right, before, next) + (at === 0 ? FIRST_LETTER : firstOfWord)
      }
      if (at > 0) {
        const written = codes[at - 1] as number
        let other = above[at - 1] as number
        if (right !== written) {
          other += at === 1 || length === 1 ? replacedFirst(written, right) : replaced(written, right)
          if (twoAbove && written === before && at > 1 && right === codes[at - 2]) {
            const swapped = (twoAbove.costs[at - 2] as number) + SWAPPED
            if (swapped < cost) cost = swapped
          }
        }
        if (other < cost) cost = other
        const longer = tooLong + (surplus[at] as number)
        if (longer < cost) cost = longer
        if (hasGroups) {
          const whole = ofGroups[at] as number
          if (whole < cost) cost = whole
          ofGroups[at] = DEAD
        }
      }
      if (cost > budget) {
        tooLong = DEAD
        continue
      }
      tooLong = cost
      costs[at] = cost
      if (row.from > at) row.from = at
      row.until = at
    }
    for (const { start: at, cost } of this.#surplus) {
      const last = costs.length - 1
      const price = (costs[at] as number) + cost
      if (price > budget || price >= (costs[last] as number)) continue
      costs[last] = price
      row.until = last
    }
    return row.from <= row.until
  }

  /** What a group costs whose last letter is the last one made. */
  #costOf({ start, right, cost }: Group, length: number): number {
    const from = length - right.length
    return from >= 0 && this.#isMade(right, from, right.length)
      ? ((this.#rows[from] as Row).costs[start] as number) + cost
      : DEAD
  }

  /** Whether the letters made from `from` on are the first of these. */
  #isMade(right: readonly number[], from: number, count: number): boolean {
    for (let i = 0; i < count; i++) if (this.#lower[from + i] !== right[i]) return false
    return true
  }

  /** Whether a swap or a group that has begun may still bring the cost below the budget. */
  #isPending(length: number, budget: number): boolean {
    const codes = this.#codes
    const { costs, from, until } = this.#rows[length - 1] as Row
    const right = this.#lower[length - 1] as number
    for (let at = from; at <= until && at + 1 < codes.length; at++)
      if (right === codes[at + 1] && (costs[at] as number) + SWAPPED <= budget) return true
    if ((this.#lettersOfGroups & bitOf(right)) === 0) return false
    for (const { start, right: letters, cost } of this.#groups) {
      for (let count = 1; count < letters.length && count <= length; count++) {
        const row = this.#rows[length - count] as Row
        if ((row.costs[start] as number) + cost <= budget && this.#isMade(letters, length - count, count)) return true
      }
    }
    return false
  }

  #emit(node: number, length: number, cost: number): void {
    const wordClass = this.#words.classAt(node)
    if (wordClass === 0) return
    this.#found.push({ word: String.fromCharCode(...this.#made.slice(0, length)), wordClass, cost })
  }
}

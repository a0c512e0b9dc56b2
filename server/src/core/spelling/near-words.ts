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

/** Costs are counted in hundredths: whole numbers are added exactly, and faster. */
const HUNDREDTHS = 100
const DEAD = 1 << 28
const ALL_LETTERS = -1

function hundredths(cost: number): number {
  return Math.round(cost * HUNDREDTHS)
}

/** What is within a budget, in whole hundredths; what a sum of fractions misses by rounding is within it. */
function wholeHundredths(budget: number): number {
  return Math.floor(budget * HUNDREDTHS + 1e-6)
}

const OF_FIRST = hundredths(FIRST_LETTER)
const OF_SWAP = hundredths(SWAPPED)

function bitOf(code: number): number {
  return 1 << (code & 31)
}

/**
 * Rows of a table of edit distances, one for each length of the right word, one cell for each number of letters written. What costs
 * more than the budget is dead. All rows lie in one array.
 */
class Search {
  readonly #words: Words
  /** The letters written. */
  readonly #codes: Uint16Array
  /** Cells in a row. */
  readonly #width: number
  readonly #budgets: readonly number[]
  readonly #found: NearWord[] = []
  readonly #groups: readonly Group[]
  /** Endings that are too much: they lead to no letter. */
  readonly #surplus: readonly Group[]
  readonly #lettersOfGroups: number
  readonly #lastLetters: number
  /** What each written letter costs if it is too much, by the number of letters up to it. */
  readonly #ofSurplus: Int32Array
  /**
   * What it costs that a letter of the graph was meant by a written one, by index of the letter and number of letters written; of
   * each letter when it is first met, for most never are.
   */
  readonly #ofReplaced: Int32Array
  /** The same for a letter that the right word begins with, filled for one letter at a time. */
  readonly #ofReplacedFirst: Int32Array
  /** What a letter of the graph costs at least that is neither written here nor doubled nor of a group, by its index; 0 not yet met. */
  readonly #leastOf: Int32Array
  readonly #cells: Int32Array
  /** What lives of a row stands from here until there, the end included; and the least of it. */
  readonly #from: Int32Array
  readonly #until: Int32Array
  readonly #least: Int32Array
  /** For the row that is filled: what a group of letters costs that ends there. */
  readonly #ofGroups: Int32Array
  /** The letters of the right word on the branch that is walked, as listed and in lower case. */
  readonly #made: Uint16Array
  readonly #lower: Uint16Array
  #steps = 0

  constructor(words: Words, written: string, budgets: readonly number[]) {
    this.#words = words
    const codes = Uint16Array.from(written, (c) => c.charCodeAt(0))
    const width = codes.length + 1
    this.#codes = codes
    this.#width = width
    this.#budgets = budgets.map(wholeHundredths)
    const groups = groupsIn(written).map((group) => ({ ...group, cost: hundredths(group.cost) }))
    this.#groups = groups.filter(({ right }) => right.length > 0)
    this.#surplus = groups.filter(({ right }) => right.length === 0)
    this.#lettersOfGroups = this.#groups.reduce((set, { right }) => right.reduce((s, code) => s | bitOf(code), set), 0)
    this.#lastLetters = this.#groups.reduce((set, { right }) => set | bitOf(right.at(-1) as number), 0)
    this.#ofSurplus = Int32Array.from({ length: width }, (_, at) => (at === 0 ? DEAD : surplusAt(codes, at)))
    this.#ofReplaced = new Int32Array(words.codes.length * width)
    this.#ofReplacedFirst = new Int32Array(width)
    this.#leastOf = new Int32Array(words.codes.length)
    const rows = mostLetters(codes.length) + 1
    this.#cells = new Int32Array(rows * width).fill(DEAD)
    this.#from = new Int32Array(rows).fill(width)
    this.#until = new Int32Array(rows).fill(-1)
    this.#least = new Int32Array(rows).fill(DEAD)
    this.#ofGroups = new Int32Array(width).fill(DEAD)
    this.#made = new Uint16Array(rows)
    this.#lower = new Uint16Array(rows)
  }

  run(): NearWord[] {
    const highest = this.#budgets.at(-1) ?? 0
    let cost = 0
    for (let at = 0; at < this.#width; at++) {
      if (at > 0) cost += this.#ofSurplus[at] as number
      if (cost > highest) break
      this.#cells[at] = cost
      this.#until[0] = at
    }
    this.#from[0] = 0
    this.#least[0] = 0
    this.#walk(ROOT, 0, highest)
    return this.#found
  }

  #walk(node: number, length: number, budget: number): void {
    if (++this.#steps > MOST_STEPS) return
    const { units, codes, lowerCodes } = this.#words
    const width = this.#width
    const cost = this.#cells[length * width + width - 1] as number
    if (cost <= budget) this.#emit(node, length, cost)
    const next = length + 1
    if (next * width >= this.#cells.length) return
    const edges = (units[node] as number) & 0xff
    const budgets = this.#budgets
    const leastOf = this.#leastOf
    const least = this.#least[length] as number
    const likely = this.#likely(length)
    for (let i = 1; i <= edges; i++) {
      const unit = units[node + i] as number
      const letter = unit >>> 24
      const code = codes[letter] as number
      const isLikely = (likely & bitOf(code)) !== 0
      if (length > 0 && leastOf[letter] === 0) this.#meet(letter)
      if (!isLikely && budget - least < (leastOf[letter] as number)) continue
      const target = unit & 0xffffff
      const rank = this.#words.rankAt(target)
      const within = budgets[rank < budgets.length ? rank : budgets.length - 1] as number
      if (!isLikely && within - least < (leastOf[letter] as number)) continue
      this.#made[length] = code
      this.#lower[length] = length === 0 ? (lowerCodes[letter] as number) : code
      if (this.#fill(next, letter, within) || this.#isPending(next, within)) this.#walk(target, next, within)
    }
  }

  /**
   * The letters that go on from a row as written, doubled, swapped or in a group; a set, coarse by their last five bits. Where too
   * little of the budget is left for any other, the others need no look.
   */
  #likely(length: number): number {
    const until = this.#until[length] as number
    if (length === 0 || until < 0) return ALL_LETTERS
    let from = this.#from[length] as number
    const fromAbove = this.#from[length - 1] as number
    if (fromAbove < from) from = fromAbove
    const codes = this.#codes
    let letters = this.#lettersOfGroups | bitOf(this.#lower[length - 1] as number)
    // A swap goes on with the letter behind the next one.
    const end = Math.min(until + 1, codes.length - 1)
    for (let at = from > 2 ? from - 2 : 0; at <= end; at++) letters |= bitOf(codes[at] as number)
    return letters
  }

  /** Fills the row for so many letters made from the rows before; whether anything lives there. */
  #fill(length: number, letter: number, budget: number): boolean {
    const codes = this.#codes
    const cells = this.#cells
    const width = this.#width
    const row = length * width
    const above = row - width
    const twoAbove = above - width
    const untilBefore = this.#until[length] as number
    for (let at = this.#from[length] as number; at <= untilBefore; at++) cells[row + at] = DEAD
    const right = this.#lower[length - 1] as number
    const before = length > 1 ? (this.#lower[length - 2] as number) : 0
    const until = this.#until[length - 1] as number
    let start = this.#from[length - 1] as number
    let end = until + 1
    const hasTwo = length > 1 && (this.#until[length - 2] as number) >= 0
    if (hasTwo) {
      const first = (this.#from[length - 2] as number) + 2
      const last = (this.#until[length - 2] as number) + 2
      if (first < start) start = first
      if (last > end) end = last
    }
    const ofGroups = this.#ofGroups
    let hasGroups = false
    if ((this.#lastLetters & bitOf(right)) !== 0) {
      for (const group of this.#groups) {
        if (group.right[group.right.length - 1] !== right) continue
        const cost = this.#costOf(group, length)
        if (cost > budget) continue
        hasGroups = true
        if (cost < (ofGroups[group.end] as number)) ofGroups[group.end] = cost
        if (group.end < start) start = group.end
        if (group.end > end) end = group.end
      }
    }
    let ofReplaced = this.#ofReplaced
    let replacements = letter * width
    if (length === 1) {
      ofReplaced = this.#replacedFirst(right)
      replacements = 0
    }
    const surplus = this.#ofSurplus
    const ofLeftOut = hundredths(leftOut(right, before, 0)) + (length === 1 ? OF_FIRST : 0)
    let tooLong = DEAD
    let from = width
    let last = -1
    let least = DEAD
    for (let at = start; at < width; at++) {
      if (at > end && tooLong > budget) break
      let cost = DEAD
      if (at <= until && (at === codes.length || codes[at] !== right)) {
        cost = (cells[above + at] as number) + (at === 0 && length > 1 ? ofLeftOut + OF_FIRST : ofLeftOut)
      }
      if (at > 0) {
        const other = (cells[above + at - 1] as number) + (ofReplaced[replacements + at] as number)
        if (other < cost) cost = other
        if (hasTwo && at > 1 && codes[at - 1] === before && codes[at - 2] === right && right !== before) {
          const swapped = (cells[twoAbove + at - 2] as number) + OF_SWAP
          if (swapped < cost) cost = swapped
        }
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
      cells[row + at] = cost
      if (last < 0) from = at
      last = at
      if (cost < least) least = cost
    }
    for (const { start: at, cost } of this.#surplus) {
      const price = (cells[row + at] as number) + cost
      if (price > budget || price >= (cells[row + width - 1] as number)) continue
      cells[row + width - 1] = price
      last = width - 1
    }
    this.#from[length] = from
    this.#until[length] = last
    this.#least[length] = least
    return last >= 0
  }

  /** Works out what a letter of the graph costs where it stands for each of the written ones. */
  #meet(letter: number): void {
    const width = this.#width
    const right = this.#words.codes[letter] as number
    let least = hundredths(right === H ? leftOut(H, A, 0) : leftOut(right, 0, 0))
    for (let at = 1; at < width; at++) {
      const code = this.#codes[at - 1] as number
      if (code === right) continue
      const cost = hundredths(at === 1 ? replacedFirst(code, right) : replaced(code, right))
      this.#ofReplaced[letter * width + at] = cost
      if (cost < least) least = cost
    }
    this.#leastOf[letter] = least
  }

  /** What it costs that the right word begins with a letter, by the number of letters written. */
  #replacedFirst(right: number): Int32Array {
    const costs = this.#ofReplacedFirst
    for (let at = 1; at < this.#width; at++) {
      const code = this.#codes[at - 1] as number
      costs[at] = code === right ? 0 : hundredths(replacedFirst(code, right))
    }
    return costs
  }

  /** What a group costs whose last letter is the last one made. */
  #costOf({ start, right, cost }: Group, length: number): number {
    const from = length - right.length
    return from >= 0 && this.#isMade(right, from, right.length)
      ? (this.#cells[from * this.#width + start] as number) + cost
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
    const cells = this.#cells
    const width = this.#width
    const above = (length - 1) * width
    const until = this.#until[length - 1] as number
    const right = this.#lower[length - 1] as number
    for (let at = this.#from[length - 1] as number; at <= until && at + 1 < codes.length; at++)
      if (right === codes[at + 1] && (cells[above + at] as number) + OF_SWAP <= budget) return true
    if ((this.#lettersOfGroups & bitOf(right)) === 0) return false
    for (const { start, right: letters, cost } of this.#groups) {
      for (let count = 1; count < letters.length && count <= length; count++) {
        const price = (cells[(length - count) * width + start] as number) + cost
        if (price <= budget && this.#isMade(letters, length - count, count)) return true
      }
    }
    return false
  }

  #emit(node: number, length: number, cost: number): void {
    const wordClass = this.#words.classAt(node)
    if (wordClass === 0) return
    const word = String.fromCharCode(...this.#made.subarray(0, length))
    this.#found.push({ word, wordClass, cost: cost / HUNDREDTHS })
  }
}

const A = 97
const H = 104

function surplusAt(codes: Uint16Array, at: number): number {
  const before = at > 1 ? (codes[at - 2] as number) : 0
  return hundredths(tooMany(codes[at - 1] as number, before)) + (at === 1 ? OF_FIRST : 0)
}

/** A right word has no more letters than this: each further one costs something, but for `ss` where ß is written. */
function mostLetters(written: number): number {
  return 2 * written + 16
}

import type { WordGraph } from '../src/core/german/words/word-graph.ts'
import { arrangeWordGraph } from './arrange-word-graph.ts'

/**
 * Builds the minimal automaton of words with classes (1 to 65,535).
 * Source: J. Daciuk, S. Mihov, B. Watson, R. Watson: Incremental Construction of Minimal Acyclic Finite-State Automata (2000),
 * the algorithm for sorted input. `words` must be sorted by code units, without doubles. `rankOf` says of a class how high it ranks
 * (0 to 15).
 */
export function writeWordGraph(
  words: readonly string[],
  classOf: (word: string, index: number) => number,
  rankOf: (wordClass: number) => number = () => 0
): WordGraph {
  const builder = new GraphBuilder(rankOf)
  for (const [i, word] of words.entries()) builder.add(word, classOf(word, i))
  return builder.finish()
}

/** The branch of the word that was added last: one open node for each of its prefixes. */
interface OpenNode {
  wordClass: number
  /** The highest rank of this word and of all that begin with it. */
  rank: number
  readonly edges: number[]
}

class GraphBuilder {
  readonly #letters = new Map<number, number>()
  readonly #open: OpenNode[] = [{ wordClass: 0, rank: 0, edges: [] }]
  #previous = ''
  /** Closed nodes one behind the other in the final layout, the root excepted; address 0 is kept free. */
  #units = new Uint32Array(1 << 22)
  #length = 1
  #table = new Uint32Array(1 << 22)
  #count = 0
  readonly #rankOf: (wordClass: number) => number

  constructor(rankOf: (wordClass: number) => number) {
    this.#rankOf = rankOf
  }

  add(word: string, wordClass: number): void {
    const shared = commonPrefix(this.#previous, word)
    this.#close(shared)
    for (let i = shared; i < word.length; i++) this.#open.push({ wordClass: 0, rank: 0, edges: [] })
    const last = this.#open[word.length] as OpenNode
    last.wordClass = wordClass
    last.rank = this.#rankOf(wordClass)
    this.#previous = word
  }

  finish(): WordGraph {
    this.#close(0)
    const root = this.#open[0] as OpenNode
    const size = 1 + root.edges.length
    // The root comes first: every address moves behind it.
    const by = size - 1
    const units = new Uint32Array(this.#length + by)
    units[0] = headerOf(root)
    root.edges.forEach((edge, i) => {
      units[1 + i] = edge + by
    })
    for (let at = 1; at < this.#length; ) {
      const header = this.#units[at] as number
      units[at + by] = header
      const edges = header & 0xff
      for (let i = 1; i <= edges; i++) units[at + by + i] = (this.#units[at + i] as number) + by
      at += 1 + edges
    }
    if (units.length > 0xffffff) throw new Error(`the word graph is too large: ${units.length} units`)
    const letters = [...this.#letters].sort((a, b) => a[1] - b[1]).map(([code]) => String.fromCharCode(code))
    return { units: arrangeWordGraph(units), letters: letters.join('') }
  }

  /** Closes the open nodes below a depth, deepest first, and hangs each under its parent. */
  #close(depth: number): void {
    for (let at = this.#previous.length; at > depth; at--) {
      const node = this.#open.pop() as OpenNode
      const parent = this.#open[at - 1] as OpenNode
      parent.rank = Math.max(parent.rank, node.rank)
      parent.edges.push(((this.#letter(this.#previous.charCodeAt(at - 1)) << 24) | this.#register(node)) >>> 0)
    }
  }

  #letter(code: number): number {
    const known = this.#letters.get(code)
    if (known !== undefined) return known
    const made = this.#letters.size
    if (made >= 255) throw new Error('the word list has more than 255 different letters')
    this.#letters.set(code, made)
    return made
  }

  /** The address of a node that is the same, or of this one, newly written. */
  #register(node: OpenNode): number {
    const header = headerOf(node)
    let hash = header
    for (const edge of node.edges) hash = Math.imul(hash ^ edge, 0x9e3779b1) ^ (hash >>> 15)
    const mask = this.#table.length - 1
    let slot = (hash >>> 0) & mask
    for (let address = this.#table[slot] as number; address !== 0; address = this.#table[slot] as number) {
      if (this.#isAt(address, header, node.edges)) return address
      slot = (slot + 1) & mask
    }
    const address = this.#write(header, node.edges)
    this.#table[slot] = address
    this.#count++
    if (this.#count * 2 > this.#table.length)
      throw new Error('the word graph has more nodes than its table was made for')
    return address
  }

  #isAt(address: number, header: number, edges: readonly number[]): boolean {
    if (this.#units[address] !== header) return false
    for (let i = 0; i < edges.length; i++) if (this.#units[address + 1 + i] !== edges[i]) return false
    return true
  }

  #write(header: number, edges: readonly number[]): number {
    if (this.#length + edges.length + 1 > this.#units.length) {
      const larger = new Uint32Array(this.#units.length * 2)
      larger.set(this.#units)
      this.#units = larger
    }
    const address = this.#length
    this.#units[address] = header
    this.#units.set(edges, address + 1)
    this.#length += 1 + edges.length
    return address
  }
}

function headerOf({ wordClass, rank, edges }: OpenNode): number {
  return ((wordClass << 16) | (rank << 8) | edges.length) >>> 0
}

function commonPrefix(a: string, b: string): number {
  const end = Math.min(a.length, b.length)
  let at = 0
  while (at < end && a.charCodeAt(at) === b.charCodeAt(at)) at++
  return at
}

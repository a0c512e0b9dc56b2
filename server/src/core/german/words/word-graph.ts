/**
 * A list of words as a minimal acyclic automaton, read in place from one array. Chosen over a trie with one node a prefix: two
 * million German word forms fit into a few megabytes, and a walk allocates nothing.
 *
 * Layout, in units of 32 bits. A node is a header (class of the word that ends here in the upper 16 bits, 0 for none; then 8 bits for
 * the highest rank of all words that go through the node; number of edges in the lower 8) followed by its edges (index of the letter
 * in the upper 8 bits, address of the target in the lower 24).
 * The first node is the root.
 */
export interface WordGraph {
  readonly units: Uint32Array
  /** Letters by index; each is one UTF-16 code unit. */
  readonly letters: string
}

export const ROOT = 0
/** What a step to a missing letter leads to. */
export const NOWHERE = -1

/** A word graph that can be walked and asked. */
export class Words {
  readonly units: Uint32Array
  readonly letters: string
  /** The letters by index as code units, and the same in lower case. */
  readonly codes: Uint16Array
  readonly lowerCodes: Uint16Array
  readonly #index: Uint8Array

  constructor(graph: WordGraph) {
    this.units = graph.units
    this.letters = graph.letters
    this.codes = Uint16Array.from(graph.letters, (letter) => letter.charCodeAt(0))
    this.lowerCodes = Uint16Array.from(graph.letters, (letter) => letter.toLowerCase().charCodeAt(0))
    this.#index = new Uint8Array(0x2100).fill(NO_LETTER)
    for (let i = 0; i < graph.letters.length; i++) this.#index[graph.letters.charCodeAt(i)] = i
  }

  /** The class of a word, 0 if it is not in the list. */
  classOf(word: string): number {
    let node = ROOT
    for (let i = 0; i < word.length; i++) {
      node = this.step(node, word.charCodeAt(i))
      if (node === NOWHERE) return 0
    }
    return this.classAt(node)
  }

  /** The node behind a letter, or NOWHERE. */
  step(node: number, codeUnit: number): number {
    const letter = codeUnit < this.#index.length ? (this.#index[codeUnit] as number) : NO_LETTER
    if (letter === NO_LETTER) return NOWHERE
    const units = this.units
    const last = node + ((units[node] as number) & 0xff)
    for (let at = node + 1; at <= last; at++) {
      const edge = units[at] as number
      if (edge >>> 24 === letter) return edge & 0xffffff
    }
    return NOWHERE
  }

  /** The class of the word that ends at a node, 0 if none does. */
  classAt(node: number): number {
    return (this.units[node] as number) >>> 16
  }

  /** The highest rank of all words that go through a node; what ranks is said where a graph is written. */
  rankAt(node: number): number {
    return ((this.units[node] as number) >>> 8) & 0xff
  }
}

const NO_LETTER = 255

/**
 * A word graph as bytes: the number of letters, the letters and the units, all of 32 bits. The lowest bytes of all of them come
 * first, then the second lowest and so on: bytes of one kind side by side are what the compression of packages lives on, and a
 * package is an eighth smaller.
 */
export function encodeWordGraph({ units, letters }: WordGraph): Uint8Array {
  const whole = new Uint32Array(1 + letters.length + units.length)
  whole[0] = letters.length
  for (let i = 0; i < letters.length; i++) whole[1 + i] = letters.charCodeAt(i)
  whole.set(units, 1 + letters.length)
  const count = whole.length
  const bytes = new Uint8Array(4 * count)
  for (let i = 0; i < count; i++) {
    const unit = whole[i] as number
    for (let plane = 0; plane < 4; plane++) bytes[plane * count + i] = unit >>> (8 * plane)
  }
  return bytes
}

/** Reads a word graph into memory that threads may share. */
export function decodeWordGraph(bytes: Uint8Array): WordGraph {
  const count = bytes.length >>> 2
  const whole = new Uint32Array(new SharedArrayBuffer(count * Uint32Array.BYTES_PER_ELEMENT))
  for (let i = 0, second = count, third = 2 * count, fourth = 3 * count; i < count; i++) {
    whole[i] =
      (bytes[i] as number) |
      ((bytes[second++] as number) << 8) |
      ((bytes[third++] as number) << 16) |
      ((bytes[fourth++] as number) << 24)
  }
  const start = 1 + (whole[0] ?? 0)
  return { letters: String.fromCharCode(...whole.subarray(1, start)), units: whole.subarray(start) }
}

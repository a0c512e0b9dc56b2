import { dirname } from 'node:path'
import type { Knowledge } from '../core/german/words/knowledge.ts'
import { pathOf } from './from-protocol.ts'
import type { Places } from './places.ts'

/** What is known of German where a document lies: the words that its team keeps are looked for once a folder. */
export class FolderKnowledge {
  readonly #load: (folder: string | undefined) => Promise<Knowledge>
  readonly #places: Places
  readonly #known = new Map<string | undefined, Promise<Knowledge>>()

  constructor(load: (folder: string | undefined) => Promise<Knowledge>, places: Places) {
    this.#load = load
    this.#places = places
  }

  of(uri: string): Promise<Knowledge> {
    const path = pathOf(uri)
    const folder = path === undefined ? this.#places.folders[0] : dirname(path)
    const known = this.#known.get(folder) ?? this.#load(folder)
    this.#known.set(folder, known)
    return known
  }

  /** The words may be others now. */
  forget(): void {
    this.#known.clear()
  }
}

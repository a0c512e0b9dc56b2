import { oncePerWord } from '../../text/once.ts'

/** A word as it is written, wherever it stands. */
export interface WrittenWord {
  readonly text: string
  readonly lower: string
}

/**
 * The word in a string of its own. A part of a text with German quotation marks keeps two bytes for each letter, as the text does, and
 * V8 compiles each expression once more for such strings; a word of Latin-1 needs one.
 */
export const writtenWord: (word: string) => WrittenWord = oncePerWord((word) => {
  const text = String.fromCharCode(...Array.from(word, (_, at) => word.charCodeAt(at)))
  return { text, lower: text.toLowerCase() }
})

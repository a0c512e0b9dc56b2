/**
 * German for retext: a parser of German text to nlcst, as a plugin for unified.
 *
 * @see readme.md
 */

export type { Span } from './lib/addresses.ts'
export { ParseGerman } from './lib/parse-german.ts'
export { default } from './lib/retext-german.ts'
export { type Segments, segment, sentences, words } from './lib/segment.ts'

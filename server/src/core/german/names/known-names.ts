import type { Knowledge } from '../words/knowledge.ts'
import { isGivenName } from './given-names.ts'

/** Whether a word is known as a name: of a person, of a place, or of anything that the dictionary calls one. */
export function isKnownName(
  word: string,
  { dictionary, gazetteer }: Pick<Knowledge, 'dictionary' | 'gazetteer'>
): boolean {
  return isGivenName(word) || gazetteer.has(word) || dictionary.explain?.(word).reason === 'name'
}

import { readList } from './sources.ts'

/** The class of the commonest words; each class below holds the words up to twice the rank. */
const HIGHEST = 15
const COMMONEST = 100

/**
 * How common a word is, by its form in lower case: 15 for the first hundred words of words/frequency.txt, one less for each
 * doubling of the rank. A word that is not there is rare, or a form of a common one.
 */
export function frequencies(): ReadonlyMap<string, number> {
  const words = readList('frequency').flatMap((line) => line.split(' '))
  return new Map(words.map((word, rank) => [word, HIGHEST - Math.ceil(Math.max(0, Math.log2((rank + 1) / COMMONEST)))]))
}

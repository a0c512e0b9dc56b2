import {
  chainsBefore,
  chainsClosing,
  chainsMayEnd,
  closeEnumeration,
  mayEnd,
  onlyBeforeNumber,
  standBefore,
  standBeforeNumber
} from './data/abbreviations.ts'

/** What may follow an abbreviation; the lists in `data/abbreviations.ts` explain the classes. */
export type AbbreviationClass = 'before' | 'number' | 'onlyNumber' | 'mayEnd' | 'closing'

const words = new Map<string, AbbreviationClass>()
add(words, standBefore, 'before')
add(words, mayEnd, 'mayEnd')
add(words, standBeforeNumber, 'number')
add(words, closeEnumeration, 'closing')
addNew(words, onlyBeforeNumber, 'onlyNumber')

const chains = new Map<string, AbbreviationClass>()
add(chains, chainsMayEnd, 'mayEnd')
add(chains, chainsBefore, 'before')
add(chains, chainsClosing, 'closing')

/** Longer than the longest abbreviation (`deutschspr`) nothing is looked up. */
const maxLength = 12

/** `Rheinstr.`, `Bahnhofstr.`: Duden, „Str.“ also as the last part of a street name. */
const street = /\p{L}str$/u

/**
 * Class of a word as an abbreviation.
 *
 * @param word without its full stop; of hyphened and dotted words (`Dipl.-Ing`,
 *   `Dr.med`) the last part decides
 */
export function abbreviationClass(word: string): AbbreviationClass | undefined {
  const part = lastPart(word)
  if (part.length > maxLength) return part.endsWith('str') ? 'number' : undefined
  const known = words.get(part)
  if (known) return known
  const initial = part.charCodeAt(0)
  if (initial >= 0x41 && initial <= 0x5a) {
    const small = words.get(part.charAt(0).toLowerCase() + part.slice(1))
    if (small === 'before' || small === 'closing') return small
  }
  return street.test(part) ? 'number' : undefined
}

/** Class of a chain of abbreviations without spaces, such as `z.B.` or `u.v.m.` */
export function chainClass(chain: string): AbbreviationClass | undefined {
  return chains.get(chain) ?? chains.get(chain.charAt(0).toLowerCase() + chain.slice(1))
}

/** True for a word that is an abbreviation before a number at least. */
export function isAbbreviation(word: string): boolean {
  return word.length === 1 || abbreviationClass(word) !== undefined
}

function lastPart(word: string): string {
  let start = word.length
  for (; start > 0; start--) {
    const before = word.charAt(start - 1)
    if (before === '-' || before === '.') break
  }
  return start === 0 ? word : word.slice(start)
}

function add(map: Map<string, AbbreviationClass>, list: readonly string[], kind: AbbreviationClass): void {
  for (const word of list) map.set(word, kind)
}

function addNew(map: Map<string, AbbreviationClass>, list: readonly string[], kind: AbbreviationClass): void {
  for (const word of list) if (!map.has(word)) map.set(word, kind)
}

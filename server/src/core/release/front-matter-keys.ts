import { editDistance } from '../text/edit-distance.ts'
import { type FrontMatterEntry, META_KEYS } from './front-matter.ts'

/** Keys of site generators and other programs that are near to ours and mean themselves. */
const OTHERS = new Set([
  'type',
  'typo',
  'tip',
  'top',
  'tp',
  'data',
  'daten',
  'date',
  'number',
  'numbers',
  'summer',
  'kummer'
])

/** How many slips a key may have: short ones are soon something else. */
const SLIPS: Readonly<Record<(typeof META_KEYS)[number], number>> = { typ: 1, datum: 1, nummer: 1, sperrfrist: 2 }

/** The key of ours that is meant; undefined where the key is ours or another program's. */
export function knownKeyNear({ key, text }: FrontMatterEntry, keys: readonly string[]): string | undefined {
  const plain = key.toLowerCase()
  for (const ours of META_KEYS) {
    if (key === ours) return undefined
    // Beside our own key a near one is somebody else's.
    if (keys.includes(ours)) continue
    if (plain === ours) return ours
    if (ours === 'typ' && !/^presse-?mitteilung$/iu.test(text)) continue
    if (OTHERS.has(plain) && ours !== 'typ') continue
    if (editDistance(plain, ours) <= SLIPS[ours]) return ours
  }
  return undefined
}

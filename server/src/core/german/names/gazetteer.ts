import type { Gazetteer } from '../words/knowledge.ts'

/** A gazetteer over a list of names. */
export function namesIn(names: Iterable<string>): Gazetteer {
  const known = new Set(names)
  let sorted: readonly string[] | undefined
  return {
    has(place) {
      if (known.has(place)) return true
      // A part of a municipality is written behind it (`Breuberg-Neustadt`, `Bad Nauheim-Steinfurth`).
      for (let at = place.indexOf('-'); at > 0; at = place.indexOf('-', at + 1)) {
        if (known.has(place.slice(0, at)) && known.has(place.slice(at + 1))) return true
      }
      return false
    },
    startingWith(prefix, limit) {
      sorted ??= [...known].filter((name) => name !== '').sort()
      const found: string[] = []
      for (let i = firstFrom(sorted, prefix); sorted[i]?.startsWith(prefix) && found.length < limit; i++) {
        found.push(sorted[i] ?? '')
      }
      return found
    }
  }
}

/** Index of the first of sorted names that is not before another; found by halving. */
function firstFrom(sorted: readonly string[], name: string): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? '') < name) low = middle + 1
    else high = middle
  }
  return low
}

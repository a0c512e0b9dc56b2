import type { Gazetteer } from '../words/knowledge.ts'

/** A gazetteer over a list of names, those that are to be offered first in front. */
export function namesIn(names: Iterable<string>): Gazetteer {
  const known = new Set(names)
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
      const found = known.has(prefix) && prefix !== '' ? [prefix] : []
      for (const name of known) {
        if (found.length >= limit) break
        if (name !== '' && name !== prefix && name.startsWith(prefix)) found.push(name)
      }
      return found
    }
  }
}

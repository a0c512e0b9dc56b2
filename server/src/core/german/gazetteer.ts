import type { Gazetteer } from './knowledge.ts'

/** A gazetteer over a list of names. */
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
    }
  }
}

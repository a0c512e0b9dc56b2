import { editDistance } from '../text/edit-distance.ts'

/** The known name that a misspelled one most likely means: at most a third of its letters differ; undefined where none is near. */
export function nearest(name: string, known: readonly string[]): string | undefined {
  const wanted = name.toLowerCase()
  let best: { readonly name: string; readonly distance: number } | undefined
  for (const candidate of known) {
    const distance = editDistance(wanted, candidate.toLowerCase())
    const limit = Math.max(1, Math.floor(Math.max(wanted.length, candidate.length) / 3))
    if (distance <= limit && (!best || distance < best.distance)) best = { name: candidate, distance }
  }
  return best?.name
}

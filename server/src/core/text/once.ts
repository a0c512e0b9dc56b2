/**
 * A function of one thing alone that computes once for each, unless it answers `undefined`. What is known is kept by identity for
 * as long as the thing lives: for a `Prose`, as long as its block reads the same.
 */
export function oncePer<K extends object, T>(compute: (key: K) => T): (key: K) => T {
  const known = new WeakMap<K, T>()
  return (key) => {
    const kept = known.get(key)
    if (kept !== undefined) return kept
    const made = compute(key)
    known.set(key, made)
    return made
  }
}

/** The same for a function of two things. */
export function oncePerPair<K extends object, L extends object, T>(
  compute: (key: K, other: L) => T
): (key: K, other: L) => T {
  const perOther = oncePer((other: L) => oncePer((key: K) => compute(key, other)))
  return (key, other) => perOther(other)(key)
}

/** More words than the longest release has; when they are met all is forgotten and begins anew. */
const MOST_WORDS = 30_000

/**
 * A function of the text of a word alone, computed once for each word: a release says the same words again and again, and one
 * look into a map costs less than one regular expression. What it keeps is bounded.
 */
export function oncePerWord<T>(compute: (word: string) => T, most = MOST_WORDS): (word: string) => T {
  const known = new Map<string, T>()
  return (word) => {
    const kept = known.get(word)
    if (kept !== undefined || known.has(word)) return kept as T
    if (known.size >= most) known.clear()
    const made = compute(word)
    known.set(word, made)
    return made
  }
}

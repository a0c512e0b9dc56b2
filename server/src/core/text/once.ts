/**
 * Something of which much is computed that is wanted as long as it lives: what is known of it stands in it, by the number of the
 * function. A release has thousands of these, and a keystroke asks each a hundred times: an array answers many times as fast as a
 * WeakMap, and gives the garbage collector nothing to follow up.
 */
export abstract class Keeper {
  readonly kept: unknown[] = new Array(functions)
}

/** So many functions have been made; each has a number. */
let functions = 0

/**
 * A function of one thing alone that computes once for each, unless it answers `undefined`. What is known is kept by identity for
 * as long as the thing lives: for a `Prose`, as long as its block reads the same.
 */
export function oncePer<K extends object, T>(compute: (key: K) => T): (key: K) => T {
  const number = functions++
  const known = new WeakMap<K, T>()
  return (key) => {
    const kept = key instanceof Keeper ? (key.kept[number] as T | undefined) : known.get(key)
    if (kept !== undefined) return kept
    const made = compute(key)
    if (key instanceof Keeper) key.kept[number] = made
    else known.set(key, made)
    return made
  }
}

/**
 * The same for a function of two things, of which the second is nearly always the same one (the knowledge, say): what is known
 * holds for the one that was asked about last.
 */
export function oncePerPair<K extends object, L extends object, T>(
  compute: (key: K, other: L) => T
): (key: K, other: L) => T {
  const answerOf = oncePer((_: K): Answer<L, T> => ({ other: undefined, made: undefined }))
  return (key, other) => {
    const answer = answerOf(key)
    if (answer.other === other && answer.made !== undefined) return answer.made
    const made = compute(key, other)
    answer.other = other
    answer.made = made
    return made
  }
}

interface Answer<L, T> {
  other: L | undefined
  made: T | undefined
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

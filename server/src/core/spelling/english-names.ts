import type { Dictionary } from '../german/words/knowledge.ts'

interface Place {
  readonly start: number
  readonly end: number
}

/** English words that are German ones far more often, and open sentences. */
const GERMAN = new Set(
  'die was war hat des den der all also her hin man mag nun tag rat arm art band hand land wind gift not rest kind will wolf lag wander'.split(
    ' '
  )
)
/** Between two words of a name: a space, or `&`. */
const BETWEEN = /^[ \u00A0\n](?:& )?$/u
const SHORTEST = 3

/**
 * Indexes of the words of English names in German text: English words with a capital beside one another (`Open Operations`,
 * `Router Advertisements`, `Distributed ARP Table`, `Meet & Eat`).
 */
export function inEnglishNames(text: string, places: readonly Place[], dictionary: Dictionary): ReadonlySet<number> {
  const found = new Set<number>()
  let run: number[] = []
  let end = 0
  let english = 0
  const close = () => {
    if (english > 1) for (const i of run) found.add(i)
    run = []
    english = 0
  }
  for (const [i, place] of places.entries()) {
    const word = text.slice(place.start, place.end)
    if (!BETWEEN.test(text.slice(end, place.start))) close()
    end = place.end
    const isName = isEnglishWord(word, dictionary)
    if (!isName && !/^\p{Lu}{2,}$/u.test(word)) {
      close()
      continue
    }
    run.push(i)
    if (isName) english++
  }
  close()
  return found
}

function isEnglishWord(word: string, dictionary: Dictionary): boolean {
  if (word.length < SHORTEST || !/^[A-Z][a-z]+$/u.test(word)) return false
  return !GERMAN.has(word.toLowerCase()) && (dictionary.isEnglish?.(word) ?? false)
}

/** English words with a German twin that the list of English words, which is in lower case, does not hold. */
const WITH_TWIN = /^(?:January|February|June|July|October|December|Asia|Turkey|Mexico)$/u
const ENOUGH_AROUND = 2
const REACH = 4

/** `Report on the Center Visit (April – June 2025)`: an English month or country among English words with a capital. */
export function isTwinInEnglish(text: string, places: readonly Place[], at: number, dictionary: Dictionary): boolean {
  const wordAt = ({ start, end }: Place) => text.slice(start, end)
  const place = places[at]
  if (!place || !WITH_TWIN.test(wordAt(place))) return false
  const around = places.slice(Math.max(0, at - REACH), at + REACH + 1)
  return around.filter((other) => isEnglishWord(wordAt(other), dictionary)).length >= ENOUGH_AROUND
}

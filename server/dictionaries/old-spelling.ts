import { readList } from './sources.ts'

/**
 * The sources hold the orthography of before 1996 beside today's. ß stands after a long vowel or a diphthong only
 * (Amtliches Regelwerk 2024, § 25 and the rule on s sounds after short vowels); which vowel is long is a fact of each stem, so
 * the stems are named.
 */
const AFTER_DIPHTHONG = /(?:ie|ei|au|äu|eu|ai)$/u
const LONG_STEMS =
  /(?:str|m|sp|fr|[^k]s|^s|^|verg|auf|mit)aß(?!t$)$|(?:m|sp|fr|s|gef|^|verg|gem)äß$|(?:gr|st|bl|kl|^s|rs|ns)oß$|(?:gr|st|bl|kl|fl|^sch|l)öß$|(?:[^l]f|^f|(?<![dw])r|b|gr)uß$|(?:f|b|gr|s)üß$/u
const LONG_NOUNS = /(?:(?<!ge)sch|fl)oß$/u
/** `müßig`, `Muße`, but `müssen`, `musste`. */
const LEISURE = /^(?:muße(?:s|stunden?|n|voll.*)?|.*müßig.*)$/u

/** Whether every ß of a word is right today. */
export function isTodaysSharpS(word: string): boolean {
  if (!word.includes('ß')) return true
  const lower = word.toLowerCase()
  if (LEISURE.test(lower)) return true
  if (lower.includes('rußland') || lower.includes('rußländ')) return false
  const isNoun = word !== lower
  for (let at = lower.indexOf('ß'); at >= 0; at = lower.indexOf('ß', at + 1)) {
    const before = lower.slice(0, at)
    const until = `${before}ß`
    const isLong = AFTER_DIPHTHONG.test(before) || LONG_STEMS.test(until) || (isNoun && LONG_NOUNS.test(until))
    if (!isLong) return false
  }
  return true
}

/**
 * Whether a spelling was withdrawn; the list is words/withdrawn.txt. Twins that differ in a third letter alone are found by
 * themselves: where `Schifffahrt` is listed, `Schiffahrt` is old (§ 2 note, Amtliches Regelwerk 2024).
 */
export function withdrawnIn(words: readonly string[]): (word: string) => boolean {
  const entries = readList('withdrawn')
  const anywhere = new RegExp(alternatives(entries.filter((entry) => entry.startsWith('-'))), 'u')
  const fromStart = entries.filter((entry) => !entry.startsWith('-'))
  const atStart = new RegExp(alternatives(fromStart), 'u')
  const first = new Set(fromStart.map((entry) => entry.charCodeAt(0) * 0x10000 + entry.charCodeAt(1)))
  const twins = new Set<string>()
  for (const word of words) {
    if (TRIPLE.test(word)) twins.add(word.replace(TRIPLE, '$1$1'))
  }
  return (word) => {
    if (twins.has(word)) return true
    const lower = word.toLowerCase()
    return (
      (first.has(lower.charCodeAt(0) * 0x10000 + lower.charCodeAt(1)) && atStart.test(lower)) || anywhere.test(lower)
    )
  }
}

/** `-x-` stands anywhere, `x-` at the start, `-x` at the end, `x` alone. */
function alternatives(entries: readonly string[]): string {
  return entries
    .map((entry) => (entry.startsWith('-') ? entry.slice(1) : `^${entry}`))
    .map((entry) => (entry.endsWith('-') ? entry.slice(0, -1) : `${entry}$`))
    .join('|')
}

const TRIPLE = /([bcdfghjklmnpqrstvwxz])\1\1/u

/** The forms of words/slips.txt. */
export function slips(): ReadonlySet<string> {
  return new Set(
    readList('slips')
      .flatMap((line) => line.split(' '))
      .flatMap((entry) => {
        if (!entry.endsWith('*')) return [entry]
        const form = entry.slice(0, -1)
        return [form, form.charAt(0).toUpperCase() + form.slice(1)]
      })
  )
}

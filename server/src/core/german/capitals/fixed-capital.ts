/** A phrase whose capitals are settled. */
export interface FixedCapital {
  /** Finds the phrase; `word` is the group whose capital is wrong, `before` what stands before it. */
  readonly pattern: RegExp
  readonly right: (word: string) => string
  /** The source of what stands at the word wherever the phrase does. */
  readonly sign: string
  /** An English term: in an English sentence it follows other rules. */
  readonly isEnglish?: true
  /** Who means it as a noun may write it so (Amtliches Regelwerk 2024, § 58 E4). */
  readonly isAllowed?: true
}

/** End as adjectives do and are none: `Im folgenden finden Sie`, `im wesentlichen über Zahlen`, `im freien wurde die Halle`. */
const NO_ADJECTIVE =
  'finden|werden|wurden?|sehen|lesen|haben|hatten?|können|konnten?|sollen|sollten?|müssen|mussten?|möchten|wollen|wollten?|erhalten|geben|' +
  'stellen|zeigen|nennen|über|unter|hinter|immer|wieder|d(?:ie|er|en|em|es)|eine[nmrs]?|diese[nmrs]?|ihre[nmrs]?|seine[nmrs]?'

/** No noun follows, of which the word would be the adjective: `im wesentlichen Teil`. */
export const NO_NOUN = `(?!\\p{L})(?! (?:\\p{Lu}|(?!(?:${NO_ADJECTIVE}) )\\p{Ll}+(?:en|em|er) \\p{Lu}|und|oder|bzw))`

/** The same where a second adjective may follow behind a comma or a link, and its noun later: `im freien, offenen wie im engen Raum`. */
export const NO_NOUN_AT_ALL = `(?!\\p{L})(?!,? (?:\\p{Lu}|(?!(?:${NO_ADJECTIVE}) )\\p{Ll}+e[nmrs]? (?:\\p{Ll}+e[nmrs]? )?\\p{Lu}|\\p{Ll}+e[nmrs]? (?:und|oder) |(?:und|oder|bzw|sowie|wie|als|nicht)(?!\\p{L})|\\p{Ll}+e[nmrs]?, \\p{Ll}+e[nmrs]? ))`

/** A phrase of fixed words: `before` in either case, `words` with the wrong capital, and what must stand behind. */
export function phrase(before: string, words: string, behind: string, right: (word: string) => string): FixedCapital {
  const first = `[${before.charAt(0).toUpperCase()}${before.charAt(0)}]${before.slice(1)}`
  return {
    pattern: new RegExp(`(?<![\\p{L}-])(?<before>${first} )(?<word>${words})${behind}`, 'gu'),
    right,
    sign: words
  }
}

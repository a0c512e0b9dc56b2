/** A pronoun in lower case that addresses the reader; `[start, end)` counts in the text. */
export interface Address {
  readonly start: number
  readonly end: number
  readonly word: string
}

/** The request that the condition is made for: `wenden Sie sich`, `melden sie sich bitte`. */
const REQUEST =
  /^[^.!?]*, (?:(?:dann|so|bitte) )?(?:bitte )?(?:wenden|melden|schreiben|rufen|kontaktieren|informieren|nutzen|besuchen|senden|schicken|bewerben|registrieren|teilen|geben|nehmen|lassen|folgen|kommen|klicken|fragen|sprechen|zögern) (?:Sie(?!\p{L})|sie bitte)/u
const CONDITION =
  /(?:(?<!\p{L})(?:[Ww]enn|[Ff]alls|[Ss]ofern)|(?:^|[.!?] )(?:Sollten|Haben|Möchten|Wollen)) (sie)(?= )/gu

/** The text before speaks to its reader already. */
const ADDRESSED = /\p{L},? (?:Sie|Ihnen|Ihre?[mnrs]?)(?!\p{L})/u
/** What the reader has who is to ask us. */
const OWN =
  /^ (?:noch |weitere |dazu )?(?:Fragen|Rückfragen|Interesse|Anregungen|Hinweise)(?!\p{L})[^,]*, [^.!?]*(?:wenden|melden) Sie sich/u

/**
 * `Wenn sie Fragen haben, wenden Sie sich an uns`: the sentence asks its reader for something and means nobody else. Source:
 * Amtliches Regelwerk 2024, § 65.
 */
export function* addresses(text: string): Generator<Address> {
  for (const match of text.matchAll(CONDITION)) {
    const end = match.index + match[0].length
    if (!REQUEST.test(text.slice(end))) continue
    // `Igel sind scheu. Wenn sie krank sind, rufen Sie …`: the pronoun may point back to a sentence that addresses nobody.
    const before = text.slice(0, match.index)
    if (/\p{L}/u.test(before) && !ADDRESSED.test(before) && !OWN.test(text.slice(end))) continue
    yield { start: end - 'sie'.length, end, word: 'sie' }
  }
}

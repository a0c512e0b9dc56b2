import { isNoun, type Token } from '../clauses/clauses.ts'
import { ARTICLES } from '../clauses/function-words.ts'
import { PLURAL } from '../words/cells.ts'

/**
 * `Die Beiden Hochschulen`, `viele Deutsche Unternehmen`: what stands between a determiner and its noun and is no noun. Behind a word
 * for a quantity no name begins, unless it is that of clubs, titles and days.
 * Source: Amtliches Regelwerk 2024, § 58 (numerals), § 60 (adjectives of names).
 */
export function isCapitalDeterminer(tokens: readonly Token[], at: number): boolean {
  const { text, before: mark } = tokens[at] as Token
  const before = tokens[at - 1]
  const noun = tokens[at + 1]
  if (!before || mark !== '' || noun?.before !== '' || !isNoun(noun) || noun.forms.noun === 0) return false
  if (isNoun(tokens[at + 2]) && tokens[at + 2]?.before === '') return false
  if (/^Beiden?$/u.test(text))
    return ARTICLES.has(before.lower) || /^(?:diese[rn]?|unsere[rn]?|ihre[rn]?)$/u.test(before.lower)
  return (
    OF_COUNTRY.test(text) &&
    QUANTITY.test(before.lower) &&
    (noun.forms.noun & PLURAL) !== 0 &&
    !/(?:[Mm]eister|[Tt]age|[Bb]ahnen|[Bb]anken|Doggen?|^Post|^Bahn|^Bank|[Ss]chäferhunde)/u.test(noun.text)
  )
}

const OF_COUNTRY =
  /^(?:Deutsch|Europäisch|Französisch|Italienisch|Polnisch|Türkisch|Russisch|Chinesisch|Amerikanisch|Britisch|Englisch|Spanisch|Ukrainisch|Österreichisch|Niederländisch)e[nr]?$/u
const QUANTITY =
  /^(?:alle[nr]?|viele[nr]?|einige[nr]?|mehrere[nr]?|manche[nr]?|andere[nr]?|zahlreiche[nr]?|wenige[nr]?|etliche[nr]?|sämtliche[nr]?|diverse[nr]?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)$/u

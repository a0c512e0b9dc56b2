const UNIT = '(?:ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun)'
const TEEN = '(?:zehn|elf|zwölf|(?:drei|vier|fünf|sech|sieb|acht|neun)zehn)'
const TENS = '(?:zwanzig|dreißig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig)'
const BELOW_100 = `(?:${TEEN}|(?:${UNIT}und)?${TENS}|${UNIT}s?)`
const BELOW_1000 = `(?:${UNIT}?hundert(?:und)?${BELOW_100}?|${BELOW_100})`
const NUMBER = `(?:${BELOW_1000}?tausend(?:und)?${BELOW_1000}?|${BELOW_1000})`
const BEHIND =
  '(?:s?te[mnrs]?|s?tels?|er[ns]?|fach(?:e[mnrs]?)?|mal|malige[mnrs]?|(?:jähr|seit|prozent|minüt|stünd|täg|wöch|monat|köpf|stell|bänd|teil|geschoss|stöck)ig(?:e[mnrs]?)?)'
const NUMBER_WORD = new RegExp(`^${NUMBER}${BEHIND}?$`, 'u')

/**
 * `fünfunddreißigtausend`, `einhundertsechzigste`, `achtzigseitig`: numerals have no end, so no list holds them all. Source: Duden,
 * Die Grammatik (Zahlwörter).
 */
export function isNumberWord(lower: string): boolean {
  return lower.length >= SHORTEST && NUMBER_WORD.test(lower)
}

const SHORTEST = 8

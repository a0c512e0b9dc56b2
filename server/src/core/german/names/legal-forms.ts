/** The legal form behind the name of a firm, a foundation or a club, as one word of a sentence. */
export const LEGAL_FORM = /^(?:g?GmbH|m?bH|AG|KG|KGaA|OHG|GbR|SE|eG|AöR|UG|e|eV|Inc|Ltd|Holding|Stiftung|Co)$/u

const FOLLOWS =
  /^[ \u00A0](?:(?:g?GmbH|g?AG|KGaA|KG|OHG|GbR|SE|eG|AöR|UG|Inc|Ltd|Holding)(?![\p{L}\p{N}-])|e\.[ \u00A0]?V\.|& Co)/u

/** Whether a text gives these words as the name of a firm (`Musterland Energie GmbH`), which is written as the firm writes it. */
export function isNamedFirm(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const end = at + words.length
    if (FOLLOWS.test(text.slice(end, end + LONGEST))) return true
  }
  return false
}

const LONGEST = 12

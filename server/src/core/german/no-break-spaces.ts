/** Keeps two words on one line; the narrow one (U+202F) does so, too. DIN 5008:2020 (geschütztes Leerzeichen). */
export const NO_BREAK_SPACE = '\u00A0'

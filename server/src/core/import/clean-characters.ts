import { composed } from '../german/typography/damaged-characters.ts'

/** Everything that nobody sees and that carries no meaning in a German text; a form feed stays, it ends a page. */
const HIDDEN = /[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u00AD](?!\p{Extended_Pictographic})/gu
const JOINER = /\u200D(?!\p{Extended_Pictographic})/gu

/**
 * Text of another program with the characters of a release: line ends as `\n`, umlauts of one character, ligatures as letters, no
 * invisible characters. No-break spaces stay between figures, abbreviations and what belongs to them.
 */
export function cleanCharacters(text: string): string {
  const lines = text.replace(/\r\n?|[\u2028\u2029\v]/gu, '\n')
  // At the end of a line a soft hyphen is a hyphen that shows.
  const hyphens = lines
    .replace(/\u00AD(?=[ \t]*\n)/gu, '-')
    .replace(HIDDEN, '')
    .replace(JOINER, '')
  const visible = [...composed(hyphens)].filter(isVisible).join('')
  return plainSpaces(visible).replace(/[ \u00A0]+$/gmu, '')
}

/** No-break spaces only where a figure, a point or a dash asks for them. */
export function plainSpaces(text: string): string {
  return text.replace(/(?<![\p{N}.§])[\u00A0\u202F\u2007\u2009](?![\p{N}–])/gu, ' ')
}

function isVisible(character: string): boolean {
  const code = character.charCodeAt(0)
  return (code >= 32 && (code < 127 || code > 159)) || character === '\n' || character === '\t' || character === '\f'
}

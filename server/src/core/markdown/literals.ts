import { matchesOf } from '../text/matches.ts'
import { oncePer } from '../text/once.ts'
import type { Prose } from './prose.ts'

/** Something that stands in a text letter by letter as it is called elsewhere. */
export interface Literal {
  readonly start: number
  readonly end: number
}

const ENDINGS =
  'avi|csv|docx?|eps|gif|html?|ics|jpe?g|json|md|mov|mp[34]|odp|ods|odt|pdf|php|png|pptx?|rtf|svg|tiff?|txt|wav|webp|xlsx?|xml|zip'
const FILE = new RegExp(`(?<![^\\s"„“”»«()<>\\[\\]])[^\\s"„“”»«()<>\\[\\]]*\\.(?:${ENDINGS})(?![\\p{L}\\p{N}])`, 'giu')
/** A word of a file's name before its last one: with a capital, a figure, or a stroke. */
const PART_OF_NAME = /(?<=^|[\s„“"([])(?:[-–_+&]|[\p{Lu}\p{N}][^\s.,;:!?"„“”()[\]]*) $/u
const MOST_PARTS = 5

const ADDRESS =
  /(?<![\p{L}\p{N}@./_-])(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+(?:[a-z]{2,}[/?][^\s<>"„“”»«]*[^\s<>"„“”»«.,;:!?)]|(?:at|ch|com|de|eu|info|net|org)(?![\p{L}\p{N}-]|\.\p{L}))/gu
const HASHTAG = /(?<![\p{L}\p{N}&#/])#[\p{L}\p{N}_](?:[^\s,;:!?"„“”»«()<>[\]]*[^\s,;:!?"„“”»«()<>[\].…'’*])?/gu
const PATH = /(?<![\p{L}\p{N}])[A-Z]:\\(?:[^\n"„“”<>|?*]*\\)?[^\s"„“”,;]*/gu
const FORMULA =
  /\$\$[^$]{1,2000}\$\$|(?<![\p{L}\p{N}$\\])\$(?=[^$\n]{1,300}\$)(?=\S)[^$\n=^\\_{}<>+*]*[=^\\_{}<>+*][^$\n]*(?<=\S)\$(?![\p{L}\p{N}])/gu
/** What other programs make links, pictures and boxes of: `[[Seite]]`, `![[bild.png]]`, `[x](mein bild.jpg)`, `:::note "Titel"`. */
const OTHERS =
  /!?\[\[[^[\]\n]{1,200}\]\]|!?\[[^[\]\n]{0,200}\]\((?=[^()\n]*[./#])[^()\n]{1,300}\)|(?<![^\n])(?::::+|!!!\+?|\?\?\?\+?) ?[a-z][\p{L}-]*(?: "[^"\n]*")?/gu

/**
 * Names of files, addresses without a scheme, hashtags, formulas and the markup of other programs: they are written as they are
 * called, and no rule of typography holds in them. In order of their kinds.
 */
export const literalsOf = oncePer((prose: Prose): readonly Literal[] => {
  const { text } = prose
  const found: Literal[] = []
  const collect = (expression: RegExp) => {
    for (const match of matchesOf(text, expression))
      found.push({ start: match.index, end: match.index + match[0].length })
  }
  if (text.includes('.')) {
    for (const match of matchesOf(text, FILE)) {
      found.push({ start: startOfName(text, match.index), end: match.index + match[0].length })
    }
    collect(ADDRESS)
  }
  if (text.includes('#')) collect(HASHTAG)
  if (text.includes('\\')) collect(PATH)
  if (text.includes('$')) collect(FORMULA)
  if (/\[|::|!!|\?\?/u.test(text)) collect(OTHERS)
  return found.length === 0 ? NONE : found
})

const NONE: readonly Literal[] = []

/** `Flyer - final.pdf`, `Plan 10-12 Uhr.pdf`: a file's name may have several words. */
function startOfName(text: string, last: number): number {
  let start = last
  for (let n = 0; n < MOST_PARTS; n++) {
    const from = Math.max(0, start - 40)
    const part = PART_OF_NAME.exec(text.slice(from, start))
    if (!part) break
    start = from + part.index
  }
  return start
}

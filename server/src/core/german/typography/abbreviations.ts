import { matchesOf } from '../../text/matches.ts'
import type { Dictionary } from '../words/knowledge.ts'

/**
 * Abbreviations of several words, each with its point: `z. B.`, `i. d. R.` Between the parts stands a space
 * (DIN 5008:2020; Duden, „Leerzeichen“), in print a narrow one that does not break.
 * Spelled as Duden has them; the key that finds them is the spelling without spaces.
 */
const SPACED = [
  // Allgemeinsprache
  'a. a. O.',
  'd. h.',
  'd. i.',
  'd. J.',
  'd. M.',
  'i. A.',
  'i. Allg.',
  'i. d. F.',
  'i. d. R.',
  'i. d. S.',
  'i. e. S.',
  'i. V.',
  'i. w. S.',
  'k. A.',
  'm. a. W.',
  'm. E.',
  'm. W.',
  'o. a.',
  'o. Ä.',
  'o. ä.',
  'o. g.',
  'o. J.',
  'o. O.',
  's. a.',
  's. o.',
  's. u.',
  'u. a.',
  'u. a. m.',
  'u. Ä.',
  'u. ä.',
  'u. d. T.',
  'u. dgl.',
  'u. dgl. m.',
  'u. E.',
  'u. U.',
  'u. v. a.',
  'u. v. a. m.',
  'u. v. m.',
  'v. a.',
  'v. l. n. r.',
  'v. r. n. l.',
  'w. o.',
  'z. B.',
  'z. Hd.',
  'z. K.',
  'z. T.',
  'z. Zt.',
  // Verwaltung, Recht, Wirtschaft
  'e. K.',
  'e. V.',
  'e. G.',
  'i. G.',
  'i. H. v.',
  'i. K.',
  'i. L.',
  'i. S. d.',
  'i. S. v.',
  'i. V. m.',
  'm. b. H.',
  'p. a.',
  // Personen, Zeiten, Orte
  'a. D.',
  'h. c.',
  'i. R.',
  'n. Chr.',
  'v. Chr.',
  'u. Z.',
  'v. u. Z.',
  'a. M.',
  'a. d. D.',
  'a. d. L.',
  'a. d. S.',
  'i. Br.',
  'v. d. H.',
  'v. d. Höhe'
]

/** Common spellings in the wrong case; the right one is certain. */
const MISSPELLED: Readonly<Record<string, string>> = {
  'u.A.': 'u. a.',
  'z.b.': 'z. B.',
  'Z.b.': 'Z. B.',
  'd.H.': 'd. h.'
}

/** Common spellings without points; whole words that are nothing else (`zB`, `zB.`). */
const POINTLESS: Readonly<Record<string, string>> = {
  zB: 'z. B.',
  zb: 'z. B.',
  zBsp: 'z. B.',
  idR: 'i. d. R.',
  uU: 'u. U.',
  zT: 'z. T.',
  iHv: 'i. H. v.',
  iVm: 'i. V. m.'
}

/**
 * Abbreviations of one word that keep their point at the end of a sentence, in lower case; the sentence then has no second
 * point (Amtliches Regelwerk 2024, „Punkt nach Abkürzungen“).
 */
const SINGLE = new Set(
  (
    'abs abb abt allg anm art aufl az bd bde best bhf bsp bspw bzgl bzw ca chr co corp dergl dez dgl di dipl dir do dr ebd eigtl einschl entspr ' +
    'etc etw evtl ev exkl f feb ff fr frl geb gegr gem gest ggf ggü hbf hd hg hl hr hrsg inc ing inkl insb int jan jg jh jhd jr kap kath kfm lfd ' +
    'lic lt ltd mag max md mi min mind mio mo mod mrd mrz mtl nov nr od okt pf pl prof rd rel resp rev sa sen sek sep sept sog sr st std stellv str ' +
    'tel tsd usf usw verf vers vgl vorm vors vs wg zit ziff zt zus zz zzgl ' +
    'abschn abzgl anh anl ausg beil bez bros buchst cie dtzd ehem einw engl erw evang expl fak fam febr fn franz frz gebr ' +
    'geschl ges hll ital inst jahrh jhdt jun kfz kl kr krs lat ldkr lit lkr mitgl mrs msgr nrn pkt pol pos pp prot ' +
    'reg rn röm whg schw sekr slg span stk stck stud tab techn theol tz umg univ urspr verb verh verl verst vertr verw vol wiss ' +
    'wwe zs ztr zw zzt'
  ).split(' ')
)

/** A spelling of a spaced abbreviation and how it is usually written. */
export interface SpacedAbbreviation {
  readonly start: number
  readonly end: number
  readonly found: string
  /** With no-break spaces. */
  readonly usual: string
  /** Whether letters and points are all there and right, so that only the spaces differ. */
  readonly onlySpaces: boolean
}

const NO_BREAK_SPACE = '\u00A0'
const usualOf = new Map<string, string>()
for (const spelling of SPACED) {
  const key = spelling.replaceAll(' ', '')
  usualOf.set(key, spelling)
  const capital = key.charAt(0).toUpperCase() + key.slice(1)
  if (opensSentence(capital)) usualOf.set(capital, capital.charAt(0) + spelling.slice(1))
}

/** A capital beginning counts where it cannot be the initials of a name: `D.h.`, `Z.B.`, but not `E.G. Beispiel`. */
function opensSentence(capital: string): boolean {
  return !usualOf.has(capital) && (/\.\p{Ll}/u.test(capital) || /^Z\.[BT]\.$/u.test(capital))
}

const LONGEST = 5
/** All of them begin with one letter. */
const chain = /(?<![\p{L}\p{N}.@/_\\])\p{L}(?:\.[ \u00A0\u2009\u202F]?\p{L}{1,4})+\.?(?![\p{L}\p{N}@]|\.\p{L})/gu
const pointless = new RegExp(
  `(?<![\\p{L}\\p{N}.@/_-])(?:${Object.keys(POINTLESS).join('|')})\\b(?:\\.(?=\\s+\\p{Ll}|[,;:)]))?`,
  'gu'
)

/** Finds abbreviations of several parts that lack a space or a point between them. */
export function* tightAbbreviations(text: string): Generator<SpacedAbbreviation> {
  // Short words at the ends of sentences read like parts of a chain (`hier. U.a. dort.`): behind each beginning it is read anew.
  for (let at = 0; at < text.length; ) {
    chain.lastIndex = at
    const match = chain.exec(text)
    if (!match) break
    // `Z.T.F.`: the letters of a name that begins as an abbreviation does.
    const known = longestKnown(match[0])
    const found = known && /^\p{Lu}\./u.test(match[0].slice(known.found.length)) ? undefined : known
    const whole = known?.found ?? /^\p{L}+\.?/u.exec(match[0])?.[0] ?? match[0]
    at = match.index + whole.length
    if (found && found.found !== found.usual) yield { ...found, start: match.index, end: at }
  }
  for (const match of matchesOf(text, pointless)) {
    const usual = POINTLESS[match[0].replace('.', '')]
    if (usual === undefined) continue
    const { index } = match
    yield { start: index, end: index + match[0].length, found: match[0], usual: bound(usual), onlySpaces: false }
  }
}

/** `u.a. in` reads as a chain of three; the longest beginning that is an abbreviation counts. */
function longestKnown(text: string): Pick<SpacedAbbreviation, 'found' | 'usual' | 'onlySpaces'> | undefined {
  const parts = text.match(/\p{L}+\.?[ \u00A0\u2009\u202F]?/gu) ?? []
  for (let n = Math.min(parts.length, LONGEST); n > 1; n--) {
    const found = parts.slice(0, n).join('').trimEnd()
    const key = found.replace(/\s/gu, '')
    if (!/\.\p{L}/u.test(found)) {
      if (usualOf.has(key)) return undefined
      if (!usualOf.has(`${key}.`)) continue
    }
    const usual = usualOf.get(key)
    if (usual) return { found, usual: bound(usual, found), onlySpaces: true }
    const wrong = MISSPELLED[key] ?? usualOf.get(`${key}.`)
    if (wrong && (key.endsWith('.') || isUnmistakable(key))) return { found, usual: bound(wrong), onlySpaces: false }
  }
  return undefined
}

/** Without its last point only what is nothing else: `e.V`, `z.B`. */
function isUnmistakable(key: string): boolean {
  return /^(?:e\.V|[zZ]\.B|i\.d\.R|[uU]\.a|d\.h)$/u.test(key)
}

/** With no-break spaces; spaces that are there already stay as they are. */
function bound(usual: string, found = ''): string {
  const spaces = matchesOf(found, /\.([ \u00A0\u2009\u202F]?)(?=\p{L})/gu).map((m) => m[1])
  let n = 0
  return usual.replaceAll(' ', () => spaces[n++] || NO_BREAK_SPACE)
}

/** Whether the text ends with the point of an abbreviation (`usw.`, `z. B.`), an ordinal number (`am 3.`) or an initial. */
export function endsWithAbbreviation(text: string): boolean {
  const last = /(?:^|[^\p{L}\p{N}])((?:\p{L}\.[ \u00A0\u2009\u202F]?)*)([\p{L}\p{N}]+)\.$/u.exec(text)
  if (!last) return false
  const [, chained = '', word = ''] = last
  if (chained !== '') return true
  if (word.length === 1 || /^\d{1,2}$/u.test(word) || SINGLE.has(word.toLowerCase())) return true
  // `Hauptstr.`, `Papst Leo XIV.`, `im Aug.`
  return /^\p{L}+str$/u.test(word) || /^[IVXLC]+$/u.test(word) || (word === 'Aug' && / im Aug\.$/u.test(text))
}

/**
 * Whether the point behind a text can only end the sentence: its last word is one of the language, or a year, so that the point
 * shortens nothing.
 */
export function isPlainEnd(text: string, dictionary: Dictionary): boolean {
  if (/[“”»«)!?]$/u.test(text)) return true
  const word = /(?<=^|[\s„»«(\u2010-\u2014-])[\p{L}\p{N}]+$/u.exec(text)?.[0] ?? ''
  if (/^\d{4}$/u.test(word)) return true
  // Short words with a capital are as often abbreviations (`Tab.`, `Aug.`).
  return (word.length > 3 || /^\p{Ll}{2,}$/u.test(word)) && !endsWithAbbreviation(`${word}.`) && dictionary.has(word)
}

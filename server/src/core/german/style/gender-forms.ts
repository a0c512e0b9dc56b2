import type { GenderStyle } from '../../house/house.ts'
import { matchesOf } from '../../text/matches.ts'

/**
 * Forms that name women and men, or all genders. The signs inside of words are no part of the orthography proper (Rat für deutsche
 * Rechtschreibung, 15 December 2023); which form a house writes is its own choice.
 */
export interface GenderForm {
  /** `bracket`: `Bürger(innen)`, which is no house's policy. */
  readonly kind: Exclude<GenderStyle, 'free'> | 'bracket'
  readonly start: number
  readonly end: number
  readonly text: string
  /** Of a word with a sign: what stands before it (`Bürger`, `Ärzt`), and behind the ending in compounds (`haus`). */
  readonly stem: string
  readonly isPlural: boolean
  readonly rest: string
  /** Of a pair: whether the feminine form stands first. */
  readonly feminineFirst: boolean
  /** `jede:r`, `der*die`: an article, a pronoun or an adjective, or a word on -e (`Angestellte:r`). */
  readonly isEnding: boolean
}

const LETTERS = '\\p{L}\\p{M}'
const START = `(?<![${LETTERS}\\p{N}@#/_.:*-])`
const END = `(?![${LETTERS}\\p{N}@/_*]|:\\p{L})`

const SIGNS: readonly (readonly [kind: GenderForm['kind'], sign: string])[] = [
  ['colon', ':'],
  ['star', '[*＊]'],
  ['underscore', '_'],
  ['slash', '/-?']
]

/** A noun: `Bürger:innen`, `Lehrer*in`, `Leser_innenbrief`, `Bürger/-innen`. */
const nouns = SIGNS.map(
  ([kind, sign]) =>
    [kind, new RegExp(`${START}(\\p{Lu}[${LETTERS}-]*\\p{L})${sign}in(nen)?([${LETTERS}-]*)${END}`, 'gu')] as const
)
/** `jede:r`, `der*die`, `eine_n`, `Angestellte/r`; `und/oder` and `er/sie` are none, and with a slash only endings behind -e count. */
const ending = '(?:r|n|s|e|m|er|en|es|em)'
const endings = SIGNS.map(([kind, sign]) => {
  const article =
    kind === 'slash'
      ? ''
      : `|(?:der|die|den|dem|des|er|sie|ihm|ihn|ihr|ein|kein|sein|ihr)${sign}(?:der|die|den|dem|des|er|sie|ihr|ihm|ihn|e|en|er|em|es)`
  return [kind, new RegExp(`${START}([${LETTERS}]{2,}e${sign}${ending}${article})${END}`, 'giu')] as const
})
/** In the singular nothing goes on behind it but a hyphen: `OpenInfra` is a name. */
const BINNEN_I = new RegExp(
  `${START}(\\p{Lu}[${LETTERS}-]*\\p{Ll})In(?:(nen)|(?![${LETTERS}]))(-[${LETTERS}-]*|\\p{Ll}*)${END}`,
  'gu'
)
const BRACKET = new RegExp(`${START}(\\p{Lu}[${LETTERS}-]*\\p{Ll})\\(in(nen)?\\)()${END}`, 'gu')
const PAIR = new RegExp(
  `${START}(\\p{Lu}[${LETTERS}-]*\\p{Ll})(?: und | oder | bzw\\. | beziehungsweise | sowie |/)(?:(?:der|die|den|dem|des|einer?|ein|einem|einen|eines|von|zu|an|für|mit) )?(\\p{Lu}[${LETTERS}-]*\\p{Ll})${END}`,
  'gu'
)
/** Words of media and technology that end as a feminine form behind a capital does. */
const NO_FORMS = /^(?:Linked|Check|Plug|Log|Drive|Sign|Stand|Opt|Add|Walk|All|Built|Come)$/u

/** The forms of a text, by their place. */
export function genderForms(text: string): readonly GenderForm[] {
  const found: GenderForm[] = []
  if (!/[iI]n|[:*_/]/u.test(text)) return found
  const word = (kind: GenderForm['kind'], match: RegExpExecArray): void => {
    const [whole, stem = '', plural, rest = ''] = match
    if (NO_FORMS.test(stem)) return
    found.push({ ...place(kind, match.index, whole), stem, isPlural: plural !== undefined, rest })
  }
  for (const [kind, pattern] of nouns) for (const match of matchesOf(text, pattern)) word(kind, match)
  for (const match of matchesOf(text, BINNEN_I)) word('binnen-i', match)
  for (const match of matchesOf(text, BRACKET)) word('bracket', match)
  for (const [kind, pattern] of endings) {
    for (const { index, 0: whole } of matchesOf(text, pattern)) {
      if (/^er[:*_/]sie$|^sie[:*_/]er$/iu.test(whole) && kind === 'slash') continue
      found.push({ ...place(kind, index, whole), isEnding: true })
    }
  }
  for (const match of matchesOf(text, PAIR)) {
    const [whole, first = '', second = ''] = match
    const feminineFirst = isFeminineOf(first, second)
    if (!feminineFirst && !isFeminineOf(second, first)) continue
    const feminine = feminineFirst ? first : second
    found.push({
      ...place('pair', match.index, whole),
      feminineFirst,
      isPlural: feminine.endsWith('innen'),
      stem: feminine.replace(/in(?:nen)?$/u, '')
    })
  }
  return found.sort((a, b) => a.start - b.start)
}

function place(kind: GenderForm['kind'], start: number, text: string): GenderForm {
  return {
    kind,
    start,
    end: start + text.length,
    text,
    stem: '',
    isPlural: false,
    rest: '',
    feminineFirst: true,
    isEnding: false
  }
}

/** `Ärztinnen` of `Ärzte`, `Bürgerinnen` of `Bürgern`, `Kollegin` of `Kollege`: the same stem but for an umlaut. */
function isFeminineOf(feminine: string, masculine: string): boolean {
  const stem = /^(.+)in(?:nen)?$/u.exec(feminine)?.[1]
  if (stem === undefined || /in(?:nen)?$/u.test(masculine)) return false
  const plain = (word: string): string => word.toLowerCase().replace(/ä/gu, 'a').replace(/ö/gu, 'o').replace(/ü/gu, 'u')
  const rest = plain(masculine).startsWith(plain(stem)) ? masculine.slice(stem.length) : undefined
  return rest !== undefined && /^(?:e|en|n|s|es|er|ern)?$/u.test(rest)
}

import { matchesOf } from '../../text/matches.ts'
import type { Dictionary } from '../words/knowledge.ts'
import { AFTER_SUSPENDED_HYPHEN } from './loose-hyphen.ts'

/** How two pieces of a text that stood on two lines go together. */
export type Join = 'word' | 'hyphen' | 'space'

/** Behind these, too, a hyphen stands for a part of a compound: `Sport- wie Kulturvereine`, `Klein-, aber auch Großbetriebe`. */
const AFTER_HYPHEN = new Set([
  ...AFTER_SUSPENDED_HYPHEN,
  'wie',
  'noch',
  'statt',
  'aber',
  'als',
  'und/oder',
  'u',
  'o',
  'sowohl',
  'statt'
])

/**
 * Decides about a hyphen between two pieces: `word` where it divided a word at the end of a line (`Integra-` `tion`), `hyphen` where
 * it belongs to the word (`Rhein-` `Main`, `CDU-` `Fraktion`), `space` where it stands for a part that follows later (`Vor-` `und`).
 *
 * @param before the last word of the first piece, without its hyphen
 * @param behind the first word of the second piece
 */
function joinAtHyphen(before: string, behind: string, dictionary: Dictionary): Join {
  if (behind === '' || before === '') return behind === '' || /^\p{N}+$/u.test(before) ? 'hyphen' : 'space'
  if (AFTER_HYPHEN.has(behind.toLowerCase()) && !dictionary.has(before + behind)) return 'space'
  if (/^(?:und|oder|bzw|sowie|bis)$/u.test(behind)) return 'space'
  // Behind an inner hyphen only the last part was divided: `Corona-Pande-` `mie`.
  if (/^\p{Ll}/u.test(behind)) {
    const last = before.slice(before.lastIndexOf('-') + 1)
    if (dictionary.has(before + behind) || dictionary.has(last + behind)) return 'word'
    // `U-` `förmig`, `DIN-` `gerecht`, `EU-` `weit`, `30-` `jährig`: what the hyphen joins are no syllables.
    return /(?:^|-)(?:\p{L}|\p{Lu}{2,}|\p{N}+)$/u.test(before) || /\p{N}/u.test(last) ? 'hyphen' : 'word'
  }
  return 'hyphen'
}

/** A hyphen and a space inside of one word, as a line end of a PDF leaves them. */
export interface BrokenWord {
  readonly start: number
  readonly end: number
  readonly found: string
  readonly whole: string
}

const broken = /(?<![\p{L}\p{N}-])(\p{L}[\p{L}-]*\p{L})[-\u00AD\u2010][ \u00A0]+(\p{Ll}+)(?![\p{L}\p{N}])/gu

/** Finds `Integra- tion`, never `Vor- und`: only where the whole is a word, and the second piece no conjunction. */
export function* brokenWords(text: string, dictionary: Dictionary): Generator<BrokenWord> {
  if (!/[-\u00AD\u2010][ \u00A0]/u.test(text)) return
  for (const match of matchesOf(text, broken)) {
    const [found, before = '', behind = ''] = match
    // `MAC- zu IP-Adressen`: an abbreviation is never divided.
    if (AFTER_HYPHEN.has(behind) || /\p{Lu}$/u.test(before)) continue
    const whole = before + behind
    const last = whole.slice(whole.lastIndexOf('-') + 1)
    // `Initiativen- präsentiert`: two words, and a dash that lost a space.
    if (!dictionary.has(last) || (dictionary.has(behind) && (before.length < 3 || dictionary.has(before)))) continue
    yield { start: match.index, end: match.index + found.length, found, whole }
  }
}

/** Two pieces of a text as one: with a space, or over the hyphen that divides a word. `joined` is the word that it made. */
export function joinPieces(
  first: string,
  second: string,
  dictionary: Dictionary
): { readonly text: string; readonly joined: string | undefined } {
  const left = first.trimEnd()
  const right = second.trimStart()
  const before = /([\p{L}\p{N}][\p{L}\p{N}-]*)[-\u00AD\u2010]$/u.exec(left)?.[1]
  const behind = /^[\p{L}\p{N}]+/u.exec(right)?.[0]
  if (before === undefined || behind === undefined) return { text: `${left} ${right}`.trim(), joined: undefined }
  const join = joinAtHyphen(before, behind, dictionary)
  if (join === 'space') return { text: `${left} ${right}`, joined: undefined }
  if (join === 'hyphen') return { text: left + right, joined: undefined }
  return { text: left.slice(0, -1) + right, joined: before + behind }
}

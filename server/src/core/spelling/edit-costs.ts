/**
 * What a typing error costs: 1 for a letter that has nothing to do with the right one, less for what people really confuse.
 * Figures began as judgements, ordered by how common the mistake is in German typing and learning, and were then tried against
 * pairs of wrong and right words.
 */

const UMLAUT = 0.3

/** Letters by sound and shape. */
const CONFUSED: Readonly<Record<string, number>> = pairs({
  [UMLAUT]: 'aä oö uü',
  0.4: 'eä dt bp gk vf fw vw ck cz iy üy sz mn ei öü äö sß',
  0.55: 'ae ao ou ie zc kq eo au'
})

/** Rows of the German keyboard; neighbours in a row and across rows are slips of the finger. */
const ROWS = ['qwertzuiopü', 'asdfghjklöä', 'yxcvbnm']
const SLIP = 0.9

/** By both letters, as 256 rows of 256: asked for every letter of a search. Letters beyond Latin-1 are nothing to each other. */
const table = new Float64Array(1 << 16).fill(1)
for (const row of ROWS) for (let i = 1; i < row.length; i++) put(row.charCodeAt(i - 1), row.charCodeAt(i), SLIP)
for (let r = 1; r < ROWS.length; r++) {
  const [above = '', below = ''] = [ROWS[r - 1], ROWS[r]]
  for (let i = 0; i < below.length; i++) {
    put(above.charCodeAt(i), below.charCodeAt(i), SLIP)
    if (i + 1 < above.length) put(above.charCodeAt(i + 1), below.charCodeAt(i), SLIP)
  }
}
for (const [pair, cost] of Object.entries(CONFUSED)) put(pair.charCodeAt(0), pair.charCodeAt(1), cost)

function put(a: number, b: number, cost: number): void {
  table[(a << 8) | b] = cost
  table[(b << 8) | a] = cost
}

/** One letter written for another. */
export function replaced(written: number, right: number): number {
  return (written | right) < 256 ? (table[(written << 8) | right] as number) : 1
}

/** The same at the start of the word. */
export function replacedFirst(written: number, right: number): number {
  const cost = replaced(written, right)
  return cost + (cost === UMLAUT ? FIRST_UMLAUT : FIRST_LETTER)
}

const H = 104
const E = 101
const I = 105
const VOWELS = new Uint8Array(256)
for (const vowel of 'aeiouäöüy') VOWELS[vowel.charCodeAt(0)] = 1

/** A letter left out, with the letters before and behind the gap. */
export function leftOut(right: number, before: number, behind: number): number {
  if (right === before || right === behind) return 0.2
  if (right === H && VOWELS[before] === 1) return 0.35
  return 0.5
}

/** A letter too many. */
export function tooMany(written: number, before: number): number {
  if (written === before) return 0.4
  if (written === H && VOWELS[before] === 1) return 0.6
  if (written === E && before === I) return 0.6
  return 0.7
}

export const SWAPPED = 0.44
/** A wrong first letter is rare, and looking for one is what costs the time. */
export const FIRST_LETTER = 0.55
/** Less so where only the dots are missing. */
const FIRST_UMLAUT = 0.2

/** Several letters for one sound, or one ending for another (`$` is the end of the word): written, right, cost. */
export const GROUPS: readonly (readonly [written: string, right: string, cost: number])[] = [
  ['ae', 'ä', 0.1],
  ['oe', 'ö', 0.1],
  ['ue', 'ü', 0.1],
  ['aü', 'äu', 0.1],
  ['ss', 'ß', 0.1],
  ['ß', 'ss', 0.1],
  ['ph', 'f', 0.4],
  ['f', 'ph', 0.5],
  ['sh', 'sch', 0.4],
  ['sch', 'ch', 0.6],
  ['ch', 'sch', 0.6],
  ['g', 'ch', 0.7],
  ['ch', 'g', 0.6],
  ['eu', 'äu', 0.4],
  ['äu', 'eu', 0.4],
  ['oi', 'eu', 0.6],
  ['x', 'chs', 0.5],
  ['chs', 'x', 0.5],
  ['ks', 'x', 0.5],
  ['kk', 'ck', 0.3],
  ['zz', 'tz', 0.4],
  ['ts', 'z', 0.6],
  ['ai', 'ei', 0.4],
  ['ei', 'ai', 0.5],
  ['ei', 'ie', 0.5],
  ['ie', 'ei', 0.5],
  ['ea', 'eä', 0.3],
  ['ei', 'ä', 0.7],
  ['nd', 'nt', 0.5],
  ['seid', 'seit', 0.3],
  ['wieder', 'wider', 0.2],
  ['vor', 'für', 1.0],
  ['stand', 'standard', 1.2],
  ['c', 'k', 0.3],
  ['c', 'z', 0.5],
  // `geschlagt`, `gesagen`: the participle of the other conjugation.
  ['t$', 'en', 0.9],
  ['te$', 'ene', 0.9],
  ['en$', 't', 0.9],
  // `ziehn`, `daueren`, `wandelen`: as spoken, and the e of an ending that stems in -er and -el have already.
  ['hn$', 'hen', 0.2],
  ['eren$', 'ern', 0.4],
  ['elen$', 'eln', 0.4],
  // `Stadtes`, `Rechtsanwalter`, `Villas`: the plural or the genitive of another declension.
  ['es$', '', 0.9],
  ['er$', '', 0.9],
  ['as$', 'en', 0.9],
  // As in English or in Latin: `Rumänia`, `Industrialisation`, `professional`.
  ['ia$', 'ien', 0.6],
  ['a$', 'ien', 0.9],
  ['nce$', 'nz', 0.5],
  ['isation', 'isierung', 0.8],
  ['al', 'ell', 0.9],
  ['äl', 'ell', 0.8]
]

function pairs(groups: Readonly<Record<number, string>>): Record<string, number> {
  const out: Record<string, number> = {}
  for (const [cost, list] of Object.entries(groups)) for (const pair of list.split(' ')) out[pair] = Number(cost)
  return out
}

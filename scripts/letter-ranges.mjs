// The ranges of letters and numbers that compact expressions have: what is kept exactly, and what is not, see compact-letters.mjs.

const LATIN_1 = [[0, 0xff]]
/** Where every code point means what Unicode says. */
const EXACT = [
  [0x100, 0x52f],
  [0x1e00, 0x1fff],
  [0x2070, 0x209f],
  [0x2100, 0x218f],
  [0xfb00, 0xfb06],
  [0xff21, 0xff3a],
  [0xff41, 0xff5a]
]
/** Other scripts as a whole: Armenian, Hebrew, Arabic, those from Syriac to Mongolian, and those of East Asia. */
const OTHER_SCRIPTS = [
  [0x531, 0x587],
  [0x5d0, 0x5f2],
  [0x620, 0x64a],
  [0x66e, 0x6d3],
  [0x710, 0x1dbf],
  [0x2c00, 0x2dff],
  [0x3041, 0x30ff],
  [0x3400, 0xd7ff],
  [0xf900, 0xfaff],
  [0xfb13, 0xfdfb],
  [0xfe70, 0xfefc],
  [0xff66, 0xffdc]
]
/** Marks of Hebrew and Arabic, combining marks, and those that choose how an emoji looks. */
const OTHER_MARKS = [
  [0x591, 0x5bd],
  [0x64b, 0x65f],
  [0x1dc0, 0x1dff],
  [0x20d0, 0x20ff],
  [0xfe00, 0xfe2f]
]
/** Arabic, circled and full-width figures. */
const OTHER_NUMBERS = [
  [0x660, 0x669],
  [0x2460, 0x249b],
  [0x24ea, 0x24ff],
  [0x2776, 0x2793],
  [0xff10, 0xff19]
]

const OTHERS = {
  L: OTHER_SCRIPTS,
  Lu: [],
  Ll: [],
  M: OTHER_MARKS,
  N: OTHER_NUMBERS
}

/** By name: the ranges of Latin-1, and all others, as they stand in a class. */
export const properties = new Map(
  Object.entries(OTHERS).map(([name, others]) => [
    name,
    { common: written(rangesOf(name, LATIN_1)), rest: written([...rangesOf(name, EXACT), ...others]) }
  ])
)

function rangesOf(property, spans) {
  const has = new RegExp(`^\\p{${property}}$`, 'u')
  const ranges = []
  for (const [from, to] of spans) {
    for (let code = from; code <= to; code++) {
      if (!has.test(String.fromCodePoint(code))) continue
      const last = ranges.at(-1)
      if (last && last[1] === code - 1) last[1] = code
      else ranges.push([code, code])
    }
  }
  return ranges
}

/** As the inside of a class; the characters themselves are shorter than escapes, and none of them means anything there. */
function written(ranges) {
  return ranges
    .map(([a, b]) => (a === b ? String.fromCharCode(a) : `${String.fromCharCode(a)}-${String.fromCharCode(b)}`))
    .join('')
}

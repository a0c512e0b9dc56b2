// Classes of letters and numbers that cost little, for the bundles.
//
// `\p{L}` has 684 ranges, `\p{Lu}` and `\p{Ll}` have over 650 each: one expression with them takes V8 three to seven times as long to
// compile and up to ten times as long to run as one over the letters that German texts have, and the rules ask some hundred
// expressions of every block. In the bundles each regular expression therefore asks for the letters of Latin-1 first, and for
// all others only behind them.
//
// What is kept exactly: Latin with all its extensions up to U+02AF and U+1E00 to U+1EFF, Greek, Cyrillic, ligatures, full-width letters,
// combining marks, figures with their fractions, superscripts and circles. What is not: of other scripts only letters are known,
// without their case, and beyond U+FFFF nothing is a letter.
import { readFile } from 'node:fs/promises'

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
const properties = new Map(
  Object.entries(OTHERS).map(([name, others]) => [
    name,
    { common: written(rangesOf(name, LATIN_1)), rest: written([...rangesOf(name, EXACT), ...others]) }
  ])
)

/** An expression or a piece of it with the ranges of properties in place of their names. */
function withRanges(source, write) {
  return source.replace(PROPERTY, (whole, name) => {
    const ranges = properties.get(name)
    return ranges ? write(ranges) : whole
  })
}

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

const PROPERTY = /\\p\{(L|Lu|Ll|M|N)\}/gu
/** A piece of an expression: an escape, a class, any other character. */
const PIECE = /\\p\{\w+\}|\\.|\[\^?(?:\\.|[^\\\]])*\]|./gsu

/** The same expression with compact classes. */
export function compactExpression(source) {
  return source.replace(PIECE, (piece) => {
    if (!piece.includes('\\p{')) return piece
    if (piece.startsWith('[^')) return withRanges(piece, ({ common, rest }) => common + rest)
    const inside = piece.startsWith('[') ? piece.slice(1, -1) : piece
    const common = withRanges(inside, (ranges) => ranges.common)
    if (common === inside) return piece
    const rest = (inside.match(PROPERTY) ?? []).map((name) => withRanges(name, (ranges) => ranges.rest)).join('')
    return common === '' ? `[${rest}]` : `(?:[${common}]|[${rest}])`
  })
}

/** A regular expression where one can begin, up to its flags. */
const LITERAL =
  /(?<=[(,=:!&|?[{};>\n]\s*|\breturn )\/(?![*/])((?:\\.|\[(?:\\.|[^\\\]\n])*\]|[^\\/[\n])+)\/([a-z]*u[a-z]*)/gu

/** The regular expressions of a source file, made compact. */
export function compactSource(source) {
  return source.includes('\\p{')
    ? source.replace(LITERAL, (_, body, flags) => `/${compactExpression(body)}/${flags}`)
    : source
}

/** For esbuild: files whose path fits. */
export function compactLetters(filter) {
  return {
    name: 'compact-letters',
    setup(build) {
      build.onLoad({ filter }, async ({ path }) => ({
        contents: compactSource(await readFile(path, 'utf8')),
        loader: 'ts'
      }))
    }
  }
}

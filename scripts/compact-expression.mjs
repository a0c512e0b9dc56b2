import { properties } from './letter-ranges.mjs'

const PROPERTY = /\\p\{(L|Lu|Ll|M|N)\}/gu
/** A piece of an expression: an escape, a class, all up to the next of them. */
const PIECE = /\\p\{\w+\}|\\.|\[\^?(?:\\.|[^\\\]])*\]|[^\\[]+/gsu

/** The same few classes stand in most expressions. */
const known = new Map()

/** The same expression with compact classes. */
export function compactExpression(source) {
  return source.replace(PIECE, (piece) => {
    if (!piece.includes('\\p{')) return piece
    const kept = known.get(piece) ?? compactPiece(piece)
    known.set(piece, kept)
    return kept
  })
}

function compactPiece(piece) {
  if (piece.startsWith('[^')) return withRanges(piece, ({ common, rest }) => common + rest)
  const inside = piece.startsWith('[') ? piece.slice(1, -1) : piece
  const common = withRanges(inside, (ranges) => ranges.common)
  if (common === inside) return piece
  const rest = (inside.match(PROPERTY) ?? []).map((name) => withRanges(name, (ranges) => ranges.rest)).join('')
  return common === '' ? `[${rest}]` : `(?:[${common}]|[${rest}])`
}

/** An expression or a piece of it with the ranges of properties in place of their names. */
function withRanges(source, write) {
  return source.replace(PROPERTY, (whole, name) => {
    const ranges = properties.get(name)
    return ranges ? write(ranges) : whole
  })
}

/** In place of `new RegExp(…)` in the bundles: expressions that are put together are made compact when they are made. */
export function compactRegExp(source, flags) {
  const isOurs = typeof source === 'string' && flags?.includes('u') && source.includes('\\p{')
  return new RegExp(isOurs ? compactExpression(source) : source, flags)
}

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
import { fileURLToPath } from 'node:url'
import { compactExpression } from './compact-expression.mjs'
import { properties } from './letter-ranges.mjs'
import { LITERAL } from './literals.mjs'
import { listWords } from './word-lists.mjs'

export { compactExpression }

/** The regular expressions of a source file, made compact: literals, and those that are put together unless they are `foreign`. */
export function compactSource(source, { foreign = false } = {}) {
  const literals = source.includes('\\p{')
    ? source.replace(LITERAL, (_, body, flags) => `/${compactExpression(body)}/${flags}`)
    : source
  if (foreign || !literals.includes('new RegExp(')) return literals
  return `import { compactRegExp } from ${JSON.stringify(RUNTIME)}\n${literals.replaceAll('new RegExp(', 'compactRegExp(')}`
}

/** What the bundles bring along for expressions that are put together. */
const RUNTIME = fileURLToPath(new URL('./compact-expression.mjs', import.meta.url))

/** Where a house's own patterns become expressions: they stay as the house wrote them. */
const OF_THE_HOUSE = /[\\/]core[\\/]house[\\/]/u

/** For esbuild: files whose path fits. */
export function compactLetters(filter) {
  return {
    name: 'compact-letters',
    setup(build) {
      // To ask Unicode for the ranges takes longer than all the rest: the bundles hold them.
      build.onLoad({ filter: /[\\/]scripts[\\/]letter-ranges\.mjs$/ }, () => ({
        contents: `export const properties = new Map(${JSON.stringify([...properties])})`
      }))
      build.onLoad({ filter }, async ({ path }) => ({
        contents: compactSource(listWords(await readFile(path, 'utf8')), { foreign: OF_THE_HOUSE.test(path) }),
        loader: 'ts'
      }))
    }
  }
}

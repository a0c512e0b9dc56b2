import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compactRegExp } from '../scripts/compact-expression.mjs'
import { compactExpression, compactSource } from '../scripts/compact-letters.mjs'

const letters = [...'aäßzAÄẞZéÉşŞłŁőŐễỄñØøœŒþ', ...'αΩжЖ', ...'ª²½5₂٣①', ...'ﬁｆＦℓ', ...'אعあ漢한', '\u0301', '\uFE0F']
const others = [...' \n-–„“"’.,;:*_/|\\[]()?!§€%+', '\uFFFC', '\u00AD', '\u200B', '\u{1F600}', '✓', '×', '÷']

function agree(expression: string, flags = 'u'): void {
  const compact = new RegExp(compactExpression(expression), flags)
  for (const sign of [...letters, ...others]) {
    assert.equal(
      compact.test(sign),
      new RegExp(expression, flags).test(sign),
      `${expression} at ${JSON.stringify(sign)}`
    )
  }
}

test('a compact class means what the property means, alone and among others', () => {
  for (const property of ['L', 'Lu', 'Ll', 'M', 'N']) {
    agree(`^\\p{${property}}$`)
    agree(`^[\\p{${property}}-]$`)
    agree(`^[^\\p{${property}}.]$`)
    agree(`^(?!\\p{${property}})`)
    agree(`(?<=\\p{${property}})$`)
  }
  agree("^[\\p{L}\\p{N}@#/.:*_’'-]$")
  agree('^[^\\s\\p{L}\\]]$')
  agree('^[\\p{Lu}([•]$')
})

test('case does not matter where the flag says so', () => {
  agree('^\\p{Lu}$', 'iu')
  agree('^[^\\p{Ll}]$', 'iu')
})

test('Latin, Greek and Cyrillic are exact', () => {
  for (const property of ['L', 'Lu', 'Ll', 'M', 'N']) {
    const exact = new RegExp(`^\\p{${property}}$`, 'u')
    const compact = new RegExp(`^${compactExpression(`\\p{${property}}`)}$`, 'u')
    for (const [from, to] of [
      [0, 0x52f],
      [0x1e00, 0x1fff]
    ] as const) {
      for (let code = from; code <= to; code++) {
        const sign = String.fromCodePoint(code)
        assert.equal(compact.test(sign), exact.test(sign), `${property} at U+${code.toString(16)}`)
      }
    }
  }
})

test('only regular expressions of a source are made compact', () => {
  const source = "const a = '\\\\p{L}' // \\p{L} / 2\nconst b = /\\d+/u.test(x)\n"
  assert.equal(compactSource(source), source)
  assert.equal(compactSource('f(/\\p{L}+/gu, 2)'), `f(/${compactExpression('\\p{L}')}+/gu, 2)`)
  assert.equal(compactSource('x && /[/\\p{N}]/u'), `x && /${compactExpression('[/\\p{N}]')}/u`)
  assert.notEqual(compactExpression('\\p{L}'), '\\p{L}')
})

test('expressions that are put together are made compact when they are made, those of a house are not', () => {
  const { source, flags } = compactRegExp('(?<!\\p{L})x[\\p{N}-]', 'giu')
  assert.deepEqual([source, flags], [compactExpression('(?<!\\p{L})x[\\p{N}-]'), 'giu'])
  assert.equal(compactRegExp('\\p{L}').source, '\\p{L}')
  assert.deepEqual(compactRegExp(/a/u, 'g'), /a/g)
  const code = "const a = new RegExp(`(?!\\\\p{L})`, 'u')\n"
  assert.match(
    compactSource(code),
    /^import \{ compactRegExp \} from ".*compact-expression\.mjs"\nconst a = compactRegExp\(`/u
  )
  assert.equal(compactSource(code, { foreign: true }), code)
})

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { globSync } from 'tinyglobby'
import { LITERAL } from '../scripts/literals.mjs'
import { listWords, wordsOf } from '../scripts/word-lists.mjs'

test('the words of an expression that lists them', () => {
  assert.deepEqual(wordsOf('^und$'), ['und'])
  assert.deepEqual(wordsOf('^(?:der|die|das)$'), ['der', 'die', 'das'])
  assert.deepEqual(wordsOf('^ein(?:e[mn]?)?$'), ['ein', 'eine', 'einem', 'einen'])
  assert.deepEqual(wordsOf('^(?:|[a-c]-)$'), ['', 'a-', 'b-', 'c-'])
  assert.deepEqual(wordsOf('^im$|^am\\.$'), ['im', 'am.'])
})

test('an expression that fits more than a list, or a long one, has none', () => {
  for (const body of [
    'und',
    '^und',
    'und$',
    '^un+d$',
    '^un*d$',
    '^u.d$',
    '^\\p{L}$',
    '^[^a]$',
    '^(?!a)b$',
    '^a{2}$',
    '^a$|b'
  ]) {
    assert.equal(wordsOf(body), undefined, body)
  }
  assert.equal(wordsOf('^[a-z][a-z]$'), undefined)
})

test('what the rules ask of words means the same as a set', () => {
  let lists = 0
  const sources = globSync('server/src/core/**/*.ts').map((path) => readFileSync(path, 'utf8'))
  for (const [, body = '', flags] of sources.flatMap((source) => [...source.matchAll(LITERAL)])) {
    const words = flags === 'u' ? wordsOf(body) : undefined
    if (!words) continue
    lists++
    const expression = new RegExp(body, 'u')
    const set = new Set(words)
    for (const word of words) {
      for (const near of [
        word,
        `${word}n`,
        `x${word}`,
        word.slice(1),
        word.slice(0, -1),
        word.toUpperCase(),
        `${word} `
      ]) {
        assert.equal(set.has(near), expression.test(near), `${body} at „${near}“`)
      }
    }
  }
  assert.ok(lists > 500, `${lists} lists`)
})

test('an expression that is asked at once becomes one set for all that list the same', () => {
  assert.equal(
    listWords('const a = /^(?:a|b)$/u.test(x)\nconst b = !/^[ab]$/u.test(y)\n'),
    'const wordList0 = new Set(["a","b"]);const a = wordList0.has(x)\nconst b = !wordList0.has(y)\n'
  )
})

test('a constant that a module only asks becomes a set, every other one stays', () => {
  const kept = [
    'export const A = /^a$/u\nA.test(x)\n',
    'const A = /^a$/u\nA.exec(x)\nA.test(x)\n',
    'const A = /^a$/u\nuse(A)\n',
    'const A = /^a$/iu\nA.test(x)\n',
    'function f() {\n  const A = /^a$/u\n  return A.test(x)\n}\n',
    'const A = [/^a$/u]\nA[0].test(x)\n',
    'const found = x.replace(/^a$/u, "")\n'
  ]
  for (const source of kept) assert.equal(listWords(source), source)
  assert.equal(listWords('const A =\n  /^a$/u\nA.test(x)\n'), 'const A =\n  new Set(["a"])\nA.has(x)\n')
})

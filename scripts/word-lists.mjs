// Regular expressions that do nothing but list words, as sets, for the bundles.
//
// More than a third of the expressions in the rules are lists of words (`/^(?:der|die|das)$/u`): the shortest way to write one down
// where it is asked. V8 compiles each to machine code, in every thread, and calls that for every word; a set is made in a moment and
// answers many times as fast.
import { RegExpParser } from '@eslint-community/regexpp'
import { LITERAL } from './literals.mjs'

/** Longer lists stay expressions: the bundles are to stay small. */
const MOST_WORDS = 150

const parser = new RegExpParser()

/** All words that an expression fits, where they are few and it fits nothing else; otherwise undefined. */
export function wordsOf(body) {
  const { alternatives } = parser.parsePattern(body, 0, body.length, { unicode: true })
  const words = oneOf(alternatives, ({ elements }) => {
    const [first, last] = [elements[0], elements.at(-1)]
    return first?.kind === 'start' && last?.kind === 'end' ? joined(elements.slice(1, -1)) : undefined
  })
  return words && [...new Set(words)]
}

function oneOf(alternatives, read) {
  const words = []
  for (const alternative of alternatives) {
    const more = read(alternative)
    if (!more || words.length + more.length > MOST_WORDS) return undefined
    words.push(...more)
  }
  return words
}

function joined(elements) {
  let words = ['']
  for (const element of elements) {
    const next = textsOf(element)
    if (!next || words.length * next.length > MOST_WORDS) return undefined
    words = words.flatMap((word) => next.map((text) => word + text))
  }
  return words
}

function textsOf(element) {
  switch (element.type) {
    case 'Character':
      return [String.fromCodePoint(element.value)]
    case 'CharacterClass':
      return element.negate ? undefined : oneOf(element.elements, charactersOf)
    case 'Group':
    case 'CapturingGroup':
      return element.modifiers ? undefined : oneOf(element.alternatives, ({ elements }) => joined(elements))
    case 'Quantifier': {
      const texts = element.min === 0 && element.max === 1 ? textsOf(element.element) : undefined
      return texts && ['', ...texts]
    }
    default:
      return undefined
  }
}

function charactersOf(element) {
  if (element.type !== 'CharacterClassRange') return textsOf(element)
  const length = element.max.value - element.min.value + 1
  return length > MOST_WORDS ? undefined : Array.from({ length }, (_, i) => String.fromCodePoint(element.min.value + i))
}

/** A constant of a module, up to its expression. */
const CONSTANT = /(?<=^|\n)const (\w+) =\s*$/u

/**
 * A source file in which expressions that only list words, and are only asked whether they fit, are sets: where they are asked at once
 * (`/^(?:der|die)$/u.test(word)`), and constants of the module that it keeps to itself.
 */
export function listWords(source) {
  const lists = new Map()
  const constants = new Set()
  const written = source.replace(LITERAL, (whole, body, flags, index) => {
    const words = flags === 'u' ? wordsOf(body) : undefined
    if (!words) return whole
    const set = `new Set(${JSON.stringify(words)})`
    if (source.startsWith('.test(', index + whole.length)) {
      const name = lists.get(set) ?? `wordList${lists.size}`
      lists.set(set, name)
      return name
    }
    const constant = CONSTANT.exec(source.slice(Math.max(0, index - 80), index))?.[1]
    if (!constant || !isOnlyTested(constant, source)) return whole
    constants.add(constant)
    return set
  })
  const asked = written.replace(/\b(\w+)\.test\(/gu, (whole, name) =>
    constants.has(name) || /^wordList\d+$/u.test(name) ? `${name}.has(` : whole
  )
  // In the first line, so that all lines keep their numbers.
  return [...lists].map(([set, name]) => `const ${name} = ${set};`).join('') + asked
}

function isOnlyTested(name, source) {
  const uses = source.match(new RegExp(`\\b${name}\\b(?:\\.test\\(| =\\s)?`, 'gu')) ?? []
  return uses.filter((use) => use.endsWith('.test(')).length === uses.length - 1
}

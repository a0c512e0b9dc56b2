import { readPattern, type Sequence } from './pattern-syntax.ts'

/**
 * Regular expressions that a house writes into its file. They run on every keystroke and in a build, so one that could run away is
 * refused where it is read: no quantifier over a part that varies in length itself, no backreference, and so few ways to divide a
 * text between its parts that the slowest text costs no noticeable time. What is left without a limit gets one (`MOST_REPEATS`).
 */

/** `*`, `+` and `{n,}` repeat at most so often; no word of a release is longer. */
export const MOST_REPEATS = 60
/** Steps that a search may take from one starting point before it fails. */
const MOST_WAYS = 10_000
const LONGEST = 300

/** What is wrong with a pattern, as a German sentence for its author; undefined where nothing is. */
export function patternProblem(source: string): string | undefined {
  if (source.length > LONGEST)
    return `Dieser Ausdruck hat ${source.length} Zeichen; vorgesehen sind höchstens ${LONGEST}.`
  try {
    new RegExp(source, 'u')
  } catch {
    return 'Das ist kein gültiger regulärer Ausdruck; ein Zeichen mit eigener Bedeutung schreibt sich mit „\\\\“ davor.'
  }
  const read = readPattern(source, MOST_REPEATS)
  if ('refused' in read) return REFUSALS[read.refused]
  if (ways(read.pattern) > MOST_WAYS) {
    return 'Dieser Ausdruck kann einen Text auf zu viele Weisen aufteilen und würde die Prüfung bremsen; üblich ist höchstens zweimal „.*“ oder Ähnliches.'
  }
  if (compilePattern(source).test(''))
    return 'Dieser Ausdruck passt auch auf gar nichts; üblich ist wenigstens ein festes Zeichen.'
  return undefined
}

const REFUSALS = {
  nested:
    'Hier wird wiederholt, was sich selbst wiederholt oder mehrere Möglichkeiten hat, wie in „(a+)+“; das könnte endlos dauern. Üblich ist eine Wiederholung ohne weitere darin.',
  backreference: 'Rückbezüge wie „\\1“ sind hier nicht vorgesehen, weil sie endlos dauern könnten.',
  repeats: `Hier wird öfter als ${MOST_REPEATS}-mal wiederholt; vorgesehen ist höchstens „{0,${MOST_REPEATS}}“.`
} as const

/**
 * The pattern ready to search with, stateful as every global expression is: use `matchAll`. `\b` and `\w` know all letters, and every
 * repetition has an end.
 */
export function compilePattern(source: string): RegExp {
  const read = readPattern(source, MOST_REPEATS)
  return new RegExp('refused' in read ? '(?!)' : read.bounded, 'gu')
}

/**
 * How many steps a failing search takes from one starting point, at most. Parts that repeat multiply, unless all that may come next,
 * up to the first part that must, cannot begin with what they repeat: then giving back a character fails at once, and they add.
 */
function ways(alternatives: readonly Sequence[]): number {
  let sum = 0
  for (const sequence of alternatives) {
    let product = 1
    let settled = 1
    for (const [i, part] of sequence.entries()) {
      if (part.alternatives) product *= ways(part.alternatives)
      const choices = part.max - part.min + 1
      if (choices === 1) continue
      const next = sequence.slice(i + 1)
      if (part.matches && isDisjoint(part.matches, next)) settled += next.length > 0 ? choices : 0
      else product *= choices
    }
    sum += product * settled
  }
  return sum
}

/** @param next the parts behind, of which the first that is mandatory ends the search; at the end nothing is left to choose */
function isDisjoint(matches: RegExp, next: Sequence): boolean {
  for (const part of next) {
    if (part.isAssertion) return false
    if (!part.matches || SAMPLE.some((c) => matches.test(c) && part.matches?.test(c))) return false
    if (part.min > 0) return true
  }
  return true
}

/** One character of each kind that German texts have, to see whether two parts can match the same. */
const SAMPLE = [
  ...Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)),
  ...'\t\n\u00A0\u202Fäöüßéèçñøåı„“‚‘»«–—…§€°²½’×@´`Αя中\uFFFC'
]

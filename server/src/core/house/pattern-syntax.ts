/** A part of a regular expression: one character of a kind, a group, or an assertion, with how often it may stand. */
export interface PatternPart {
  readonly min: number
  readonly max: number
  /** For a single character: what it can be. */
  readonly matches?: RegExp
  /** For a group or a look around. */
  readonly alternatives?: readonly Sequence[]
  /** Matches a place and no text. */
  readonly isAssertion: boolean
}

export type Sequence = readonly PatternPart[]

export type PatternReading =
  | { readonly pattern: readonly Sequence[]; readonly bounded: string }
  | { readonly refused: 'nested' | 'backreference' | 'repeats' }

/**
 * Reads an expression that JavaScript accepts with the flag `u`, and writes it anew with an end for every repetition and with `\b`
 * and `\w` for all letters.
 */
export function readPattern(source: string, mostRepeats: number): PatternReading {
  const reader = new Reader(source, mostRepeats)
  try {
    const pattern = reader.alternatives()
    return { pattern, bounded: reader.bounded }
  } catch (error) {
    if (error instanceof Refusal) return { refused: error.reason }
    throw error
  }
}

class Refusal extends Error {
  readonly reason: 'nested' | 'backreference' | 'repeats'

  constructor(reason: Refusal['reason']) {
    super(reason)
    this.reason = reason
  }
}

const WORD = '\\p{L}\\p{N}_'
const BOUNDARY = `(?:(?<=[${WORD}])(?![${WORD}])|(?<![${WORD}])(?=[${WORD}]))`
const NO_BOUNDARY = `(?:(?<=[${WORD}])(?=[${WORD}])|(?<![${WORD}])(?![${WORD}]))`

/** `\p{L}`, `\u{1F600}`, `\u00E4`, `\x20`, `\cJ` and any sign behind a stroke. */
const ESCAPE = /\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[\dA-Fa-f]{4}|x[\dA-Fa-f]{2}|c\p{L}|.)/suy
const CLASS = /\[\^?(?:\\.|[^\]\\])*\]/suy
const GROUP = /\((?:\?(?:[:=!]|<[=!]|<[\p{L}_$][\p{L}\p{N}_$]*>))?/uy
const QUANTIFIER = /([*+?])|\{(\d+)(,?)(\d*)\}/uy

class Reader {
  readonly #source: string
  readonly #mostRepeats: number
  #at = 0
  #out = ''

  constructor(source: string, mostRepeats: number) {
    this.#source = source
    this.#mostRepeats = mostRepeats
  }

  get bounded(): string {
    return this.#out
  }

  alternatives(): Sequence[] {
    const all = [this.#sequence()]
    while (this.#take(/\|/uy)) {
      this.#out += '|'
      all.push(this.#sequence())
    }
    return all
  }

  #sequence(): Sequence {
    const parts: PatternPart[] = []
    while (this.#at < this.#source.length && !/[|)]/u.test(this.#source[this.#at] ?? '')) {
      parts.push(this.#quantified(this.#part()))
    }
    return parts
  }

  #take(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.#at
    const found = pattern.exec(this.#source) ?? undefined
    if (found) this.#at += found[0].length
    return found
  }

  #part(): PatternPart {
    const once = { min: 1, max: 1 }
    const group = this.#take(GROUP)
    if (group) {
      this.#out += group[0]
      const alternatives = this.alternatives()
      this.#take(/\)/uy)
      this.#out += ')'
      return { ...once, alternatives, isAssertion: /^\(\?<?[=!]/u.test(group[0]) }
    }
    const text = (this.#take(CLASS) ?? this.#take(ESCAPE) ?? this.#take(/./suy))?.[0] ?? ''
    if (/^\\(?:[1-9]|k)/u.test(text)) throw new Refusal('backreference')
    const written = rewritten(text)
    this.#out += written
    if (text === '^' || text === '$' || text === '\\b' || text === '\\B') return { ...once, isAssertion: true }
    return { ...once, matches: new RegExp(`^${written}$`, 'su'), isAssertion: false }
  }

  #quantified(part: PatternPart): PatternPart {
    const found = this.#take(QUANTIFIER)
    if (!found) return part
    const [, sign, from = '1', comma = '', to = ''] = found
    const min = sign === undefined ? Number(from) : sign === '+' ? 1 : 0
    const isOpen = sign === '*' || sign === '+' || (sign === undefined && comma !== '' && to === '')
    const max = isOpen ? Math.max(min, this.#mostRepeats) : sign === '?' ? 1 : comma === '' ? min : Number(to)
    if (max > this.#mostRepeats) throw new Refusal('repeats')
    if (max > 1 && part.alternatives && varies(part.alternatives)) throw new Refusal('nested')
    this.#out += `{${min},${max}}`
    if (this.#take(/\?/uy)) this.#out += '?'
    return { ...part, min, max }
  }
}

/** Whether a group can match in more than one way: it has alternatives, or something in it repeats. */
function varies(alternatives: readonly Sequence[]): boolean {
  if (alternatives.length > 1) return true
  return alternatives.some((sequence) =>
    sequence.some((part) => part.max !== part.min || (part.alternatives !== undefined && varies(part.alternatives)))
  )
}

function rewritten(text: string): string {
  if (text === '\\b') return BOUNDARY
  if (text === '\\B') return NO_BOUNDARY
  if (text === '\\w') return `[${WORD}]`
  if (text === '\\W') return `[^${WORD}]`
  return text.startsWith('[') ? text.replace(/\\(.)/gsu, (whole, c: string) => (c === 'w' ? WORD : whole)) : text
}

import { classAt, isWordAt, white } from './characters.ts'

/** Half-open, UTF-16 code units. */
export interface Span {
  start: number
  end: number
}

const schemeOrHost = /[\p{L}\d+.-]/u
const localPart = /[\p{L}\p{M}\d._%+-]/u
const domainPart = /[\p{L}\p{M}\d.-]/u
/** Signs that may stand inside an address, but end the sentence around it. */
const trailing = new Set('.,;:!?…’‘“”»«›‹"\'*_')
const stopsAddress = new Set('<>„“”»«‚‘"￼')

/**
 * Web and mail addresses, which are one word each: `https://…`, `www.…`,
 * `name@host.tld`. In order, without overlaps, in linear time.
 */
export function addresses(text: string): Span[] {
  const found: Span[] = []
  collect(text, '://', webAddressAround, found)
  collect(text, 'www.', hostAt, found)
  collect(text, '@', mailAddressAround, found)
  if (found.length < 2) return found
  found.sort((left, right) => left.start - right.start || right.end - left.end)
  const result: Span[] = []
  let end = -1
  for (const span of found) {
    if (span.start < end) continue
    result.push(span)
    end = span.end
  }
  return result
}

/**
 * End of the web address of which at least `from` characters are read: it runs
 * to the next white space or quotation mark, without the punctuation of the
 * sentence around it and without a bracket that was opened before it.
 */
export function endOfWebAddress(text: string, start: number, from: number): number {
  let end = from
  let depth = 0
  for (; end < text.length; end++) {
    const character = text.charAt(end)
    if (classAt(text, end) === white || stopsAddress.has(character)) break
    if (character === '(') depth++
    else if (character === ')' && --depth < 0) break
  }
  while (end > from && trailing.has(text.charAt(end - 1))) end--
  return Math.max(end, start)
}

function collect(
  text: string,
  cue: string,
  around: (text: string, at: number, after: number) => Span | undefined,
  found: Span[]
): void {
  let after = 0
  for (let at = text.indexOf(cue); at >= 0; at = text.indexOf(cue, Math.max(after, at + cue.length))) {
    const span = around(text, at, after)
    if (!span) continue
    found.push(span)
    after = span.end
  }
}

function webAddressAround(text: string, at: number, after: number): Span | undefined {
  let start = at
  while (start > after && schemeOrHost.test(text.charAt(start - 1))) start--
  if (start === at) return undefined
  const end = endOfWebAddress(text, start, at + 3)
  return end > at + 3 ? { start, end } : undefined
}

function hostAt(text: string, at: number): Span | undefined {
  if (isWordAt(text, at - 1) || !isWordAt(text, at + 4)) return undefined
  return { start: at, end: endOfWebAddress(text, at, at + 4) }
}

function mailAddressAround(text: string, at: number, after: number): Span | undefined {
  let start = at
  while (start > after && localPart.test(text.charAt(start - 1))) start--
  while (start < at && !isWordAt(text, start)) start++
  let end = at + 1
  while (end < text.length && domainPart.test(text.charAt(end))) end++
  while (end > at && !isWordAt(text, end - 1)) end--
  return start < at && text.slice(at, end).includes('.') ? { start, end } : undefined
}

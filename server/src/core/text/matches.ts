const NONE: readonly RegExpExecArray[] = []

/**
 * All matches of a global expression. `matchAll` makes a copy of the expression at every call, and most calls find nothing.
 */
export function matchesOf(text: string, expression: RegExp): readonly RegExpExecArray[] {
  expression.lastIndex = 0
  const first = expression.exec(text)
  if (!first) return NONE
  const found: RegExpExecArray[] = []
  for (let match: RegExpExecArray | null = first; match; match = expression.exec(text)) {
    found.push(match)
    // An empty match would be found again and again.
    if (match[0] === '') expression.lastIndex += (text.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1
  }
  return found
}

import { closes, isInnerFamily, isMeasure, type MarkToken, scanMarks } from './marks.ts'

/** Two marks that belong together, by offsets in the block's text. */
export interface Pair {
  readonly open: MarkToken
  readonly close: MarkToken
}

export interface Pairing {
  /** By the place of the opening mark; properly nested. */
  readonly pairs: readonly Pair[]
  /** Strong marks that open and are not closed in this text, or close what it does not open. */
  readonly danglingOpens: readonly MarkToken[]
  readonly danglingCloses: readonly MarkToken[]
}

/** The state machine over the marks of one paragraph: a stack of open quotations, and the marks one by one. */
export function pairMarks(text: string): Pairing {
  const marks = scanMarks(text)
  const stack: MarkToken[] = []
  const pairs: Pair[] = []
  const danglingOpens: MarkToken[] = []
  const danglingCloses: MarkToken[] = []
  const drop = (from: number): void => {
    for (const lost of stack.splice(from)) if (!lost.weak) danglingOpens.push(lost)
  }
  for (const [i, mark] of marks.entries()) {
    const at = mark.canClose ? opener(stack, mark) : -1
    const closing = at >= 0 && (!mark.canOpen || stack[at]?.family !== 'low' || mark.family !== 'low')
    if (closing && isApostropheOrMeasure(text, marks, i, stack[at])) continue
    if (closing) {
      const open = stack[at]
      drop(at + 1)
      stack.pop()
      if (open) pairs.push({ open, close: mark })
    } else if (mark.canOpen && mayOpen(mark)) {
      if (!isMeasure(text, mark)) stack.push(mark)
    } else if (!mark.weak && !isMeasure(text, mark)) danglingCloses.push(mark)
  }
  drop(0)
  mendDangling(pairs, danglingOpens)
  pairs.sort((a, b) => a.open.start - b.open.start)
  return { pairs, danglingOpens: danglingOpens.sort((a, b) => a.start - b.start), danglingCloses }
}

/** The innermost open quotation that the mark may close: an outer mark looks past weak inner ones, an inner mark never past an outer. */
function opener(stack: readonly MarkToken[], mark: MarkToken): number {
  for (let i = stack.length - 1; i >= 0; i--) {
    const open = stack[i]
    if (!open) return -1
    if (closes(open.family, mark.family)) return mark.start > open.end ? i : -1
    if (isInnerFamily(mark.family) && !isInnerFamily(open.family)) return -1
  }
  return -1
}

/** High marks that also close in German may open only where their context leaves nothing else; low and straight ones always. */
function mayOpen(mark: MarkToken): boolean {
  return mark.family !== 'innerAccent' || mark.text === '`'
}

/** An apostrophe within an inner quotation (`‚Klaus’ Rede‘`), or an inch sign in a straight one (`"Ein 3" Rohr"`). */
function isApostropheOrMeasure(
  text: string,
  marks: readonly MarkToken[],
  i: number,
  open: MarkToken | undefined
): boolean {
  const mark = marks[i]
  if (!mark || !open) return false
  const measure = isMeasure(text, mark)
  const genitive =
    (mark.family === 'innerRight' || mark.family === 'innerStraight') &&
    /[sxzß]$/iu.test(text.slice(0, mark.start)) &&
    /^ \p{Lu}/u.test(text.slice(mark.end, mark.end + 2))
  if (!measure && !genitive) return false
  if (measure && !/^[ -]\p{L}/u.test(text.slice(mark.end, mark.end + 2))) return false
  // Only where a better partner comes before anything else opens.
  for (const next of marks.slice(i + 1, i + 6)) {
    if (next.canOpen && !next.canClose) return false
    // `"Klasse 5" baut ein 5" Display`: another measure is no better partner.
    if (measure && isMeasure(text, next)) continue
    if (next.canClose && closes(open.family, next.family)) return true
    if (!isInnerFamily(next.family)) return false
  }
  return false
}

/** `„Wir bauen “sagte sie`: two marks that both look as if they opened, the second able to close the first, are a pair. */
function mendDangling(pairs: Pair[], opens: MarkToken[]): void {
  for (let i = 0; i + 1 < opens.length; i++) {
    const open = opens[i]
    const close = opens[i + 1]
    if (!open || !close || close.family === 'low' || close.weak || !closes(open.family, close.family)) continue
    if (pairs.some((p) => isWithin(p, open) !== isWithin(p, close))) continue
    pairs.push({ open, close })
    opens.splice(i, 2)
    i--
  }
}

function isWithin(pair: Pair, mark: MarkToken): boolean {
  return pair.open.start < mark.start && mark.start < pair.close.start
}

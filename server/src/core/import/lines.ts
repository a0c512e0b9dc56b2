/** One line of a raw text that holds something, with what stood before it. */
export interface Line {
  readonly text: string
  /** Blank lines before it. */
  readonly gap: number
  /** A page begins with it. */
  readonly startsPage: boolean
}

/** What was left out, for the person who imports: it stands on paper only. */
export interface LeftOut {
  readonly pageNumbers: readonly string[]
  readonly repeated: readonly string[]
}

/** A page number that says so, or stands between strokes. */
const PAGE_NUMBER =
  /^(?:(?:Seite|S\.|Blatt|Page)\s*\d{1,3}(?:\s*(?:von|\/|of)\s*\d{1,3})?|[-–—]\s*\d{1,3}\s*[-–—]|\d{1,2}\s*(?:\/|von)\s*\d{1,2})$/iu
/** The same beside something else on one line, well apart from it: `Stadt Musterau           Seite 1 von 2`. */
const BESIDE =
  /^(?<text>.*\S)(?: {3,}|\s*[\t|·•]\s*)(?<number>(?:Seite|S\.|Blatt|Page)\s*\d{1,3}(?:\s*(?:von|\/|of)\s*\d{1,3})?)$|^(?<first>(?:Seite|S\.|Blatt|Page)\s*\d{1,3}(?:\s*(?:von|\/|of)\s*\d{1,3})?)(?: {3,}|\s*[\t|·•]\s*)(?<rest>\S.*)$/iu
/** A longer line is no head of a page. */
const LONGEST_HEAD = 300
const SAYS_PAGE = /(?:Seite|S\.|Blatt|Page)\s*\d/iu
const BARE_NUMBER = /^\d{1,3}$/u

export function readLines(text: string): Line[] {
  const lines: Line[] = []
  let gap = 0
  let startsPage = false
  for (const raw of text.split(/(\n|\f)/u)) {
    if (raw === '\n') continue
    if (raw === '\f') {
      startsPage = lines.length > 0
      continue
    }
    const content = raw.trim()
    if (content === '') {
      gap++
      continue
    }
    // The first piece behind a line end counts no blank line.
    lines.push({ text: content, gap, startsPage })
    gap = 0
    startsPage = false
  }
  return lines
}

/**
 * Leaves out page numbers, and heads and feet of pages that repeat: the same line beside the borders of two pages. The first of them
 * stays. A border is a form feed or a page number.
 */
export function withoutPaper(lines: readonly Line[]): { lines: Line[]; leftOut: LeftOut } {
  const hasPages = lines.some((line) => line.startsPage)
  const isBorder = lines.map((line, i) => line.startsPage || lines[i + 1]?.startsPage || i === lines.length - 1)
  const isNumber = lines.map(
    ({ text }, i) => PAGE_NUMBER.test(text) || (hasPages && isBorder[i] === true && BARE_NUMBER.test(text))
  )
  const beside = lines.map(({ text }, i) => {
    const found = isNumber[i] ? undefined : numberBeside(text)
    // `Haushalt     Seite 4` within a page is a reference.
    return found && (i === 0 || isBorder[i] || /\d\D+\d/u.test(found.number)) ? found : undefined
  })
  const heads = headsOf(lines, isNumber, beside)
  const seen = new Set<string>()
  const repeated = new Set<string>()
  const kept: Line[] = []
  let gap = 0
  let startsPage = false
  for (const [i, line] of lines.entries()) {
    const key = shape(line.text)
    const isAgain = heads.has(key) && seen.has(key)
    seen.add(key)
    if (isAgain) repeated.add(beside[i]?.text ?? line.text)
    gap = Math.max(gap, line.gap)
    startsPage ||= line.startsPage
    if (isNumber[i] || isAgain) continue
    kept.push({ text: beside[i]?.text ?? line.text, gap, startsPage })
    gap = 0
    startsPage = false
  }
  const pageNumbers = lines.flatMap(({ text }, i) => (isNumber[i] ? [text] : (beside[i]?.number ?? [])))
  return { lines: kept, leftOut: { pageNumbers, repeated: [...repeated] } }
}

/** A line without the page number that stands beside its text. */
function numberBeside(line: string): { readonly text: string; readonly number: string } | undefined {
  const { text, number, first, rest } =
    (SAYS_PAGE.test(line) && line.length <= LONGEST_HEAD ? BESIDE.exec(line)?.groups : undefined) ?? {}
  if (text !== undefined && number !== undefined) return { text, number }
  return first !== undefined && rest !== undefined ? { text: rest, number: first } : undefined
}

/** How many lines from the border of a page a head or a foot may stand. */
const REACH = 2

/** Lines that stand beside the borders of two pages or more. */
function headsOf(
  lines: readonly Line[],
  isNumber: readonly boolean[],
  beside: readonly (object | undefined)[]
): Set<string> {
  const pages = new Map<string, number>()
  const borders = lines.flatMap((line, i) => (line.startsPage || isNumber[i] || beside[i] ? [i] : []))
  const near = new Set(borders.flatMap((at) => Array.from({ length: 2 * REACH + 1 }, (_, n) => at - REACH + n)))
  for (let i = 0; i < REACH && borders.length > 0; i++) near.add(i)
  for (const i of near) {
    const line = lines[i]
    if (line && !isNumber[i]) pages.set(shape(line.text), (pages.get(shape(line.text)) ?? 0) + 1)
  }
  return new Set([...pages].filter(([key, n]) => n > 1 && /\p{L}/u.test(key)).map(([key]) => key))
}

/** Heads and feet differ by the number of the page alone. */
function shape(text: string): string {
  return text.replace(/(Seite|S\.|Blatt|Page)\s*\d+/giu, '$1')
}

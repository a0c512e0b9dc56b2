/** A line of print is longer than one of an address or of a programme. */
const SHORTEST_LINE = 30
/** So many lines that go on in the next one tell print from chance. */
const FEWEST_BROKEN = 2

/** Marks that nobody prints: the text is Markdown already, and has the lines that it wants. */
const MARKDOWN = /^(?:\s*[|>#`~]|\s*[-*+] |---)|\*\*|\]\(/mu

/** Whether text was broken into lines to be printed: long ones that end within a word or go on with a small letter. */
export function isPrinted(text: string): boolean {
  if (MARKDOWN.test(text)) return false
  const lines = text.split(/\r?\n/u).map((line) => line.trim())
  const broken = lines.filter((line, i) => {
    const next = lines[i + 1] ?? ''
    return line.length >= SHORTEST_LINE && (/\p{Ll}-$/u.test(line) ? /^\p{L}/u.test(next) : goesOn(line, next))
  })
  return broken.length >= FEWEST_BROKEN
}

function goesOn(line: string, next: string): boolean {
  return /[\p{L}\p{N},]$/u.test(line) && /^\p{Ll}/u.test(next)
}

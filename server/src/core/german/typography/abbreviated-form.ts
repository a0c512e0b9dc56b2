/** Words of a long form. */
const LONGEST_FORM = 12

/**
 * What an abbreviation may be short for: the last words before it that begin with its first letter and have the others in order.
 * Shortest first. Whether one of them is meant the caller must say.
 *
 * @param short letters, hyphens between them or not
 * @param before the text that ends before the abbreviation
 */
export function* formsAbbreviated(short: string, before: string): Generator<string> {
  const wanted = [...short.toLowerCase()].filter((character) => /\p{L}/u.test(character))
  const words = before.trim().split(/\s+/u).slice(-LONGEST_FORM)
  for (let first = words.length - 1; first >= 0; first--) {
    const form = words
      .slice(first)
      .join(' ')
      .replace(/^[„"(]/u, '')
    if (form[0]?.toLowerCase() !== wanted[0]) continue
    let at = 0
    for (const letter of form.toLowerCase()) if (letter === wanted[at]) at++
    if (at === wanted.length) yield form
  }
}

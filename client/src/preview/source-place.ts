/**
 * Where in the source of a block the words end that stand before a click. The block's text is its source without markup, so the
 * last words are looked for, fewer of them if need be.
 *
 * @param source the block as written
 * @param before text of the page before the click
 * @returns an offset in `source`; 0 where the words are not found
 */
export function sourcePlace(source: string, before: string): number {
  const plain = source.replaceAll(/\s/gu, ' ')
  const words = before.replaceAll(/\s/gu, ' ')
  for (const length of [40, 20, 10, 5]) {
    const last = words.slice(-length)
    const at = last.trim() === '' ? -1 : plain.indexOf(last)
    if (at >= 0) return at + last.length
  }
  return 0
}

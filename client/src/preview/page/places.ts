const places = '[data-start]'

/** Scrolls to the offset: into its block as far as the offset lies in it. */
export function scrollToOffset(root: HTMLElement, offset: number, below: number): void {
  if (offset === 0) {
    window.scrollTo({ top: 0 })
    return
  }
  const block = blockAt(root, offset)
  if (!block) return
  const { top, height } = block.getBoundingClientRect()
  const [start, end] = stretchOf(block)
  const within = end > start ? Math.max(0, (offset - start) / (end - start)) : 0
  window.scrollBy({ top: top - below + height * within })
}

/** The offset of what stands at the top of the window, below what lies over it. */
export function offsetAtTop(root: HTMLElement, below: number): number {
  if (window.scrollY === 0) return 0
  for (const block of root.querySelectorAll(places)) {
    const { top, bottom, height } = block.getBoundingClientRect()
    if (bottom <= below || block.querySelector(places)) continue
    const [start, end] = stretchOf(block)
    const within = height > 0 ? Math.max(0, (below - top) / height) : 0
    return Math.round(start + (end - start) * within)
  }
  return 0
}

/** The innermost block that holds the offset, else the first one behind it; at the end of the text, where one writes on, the last. */
export function blockAt(root: HTMLElement, offset: number): Element | undefined {
  const blocks = [...root.querySelectorAll(places)]
  const around = blocks.filter((block) => {
    const [start, end] = stretchOf(block)
    return start <= offset && offset <= end
  })
  return around.at(-1) ?? blocks.find((block) => stretchOf(block)[0] > offset) ?? blocks.at(-1)
}

/** Where a block of the page comes from in the source. */
export function stretchOf(block: Element): readonly [number, number] {
  return [Number(block.getAttribute('data-start')), Number(block.getAttribute('data-end'))]
}

/** The words of the block before a point of the window, as many as tell the place. */
export function wordsBefore(block: Element, x: number, y: number): string {
  const caret = document.caretPositionFromPoint(x, y)
  if (!caret || !block.contains(caret.offsetNode)) return ''
  const range = document.createRange()
  range.setStart(block, 0)
  range.setEnd(caret.offsetNode, caret.offset)
  return range.toString().slice(-40)
}

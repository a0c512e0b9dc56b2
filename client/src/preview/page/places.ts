/** Scrolls to the block that holds the offset, or to the first one behind it. */
export function scrollToOffset(root: HTMLElement, offset: number): void {
  if (offset === 0) {
    window.scrollTo({ top: 0 })
    return
  }
  const blocks = [...root.querySelectorAll('[data-start]')]
  const block = blocks.find((candidate) => Number(candidate.getAttribute('data-end')) > offset)
  block?.scrollIntoView({ block: 'start' })
}

/** Where in the source an element of the page comes from. */
export function sourceOffset(target: Element): number | undefined {
  const start = target.closest('[data-start]')?.getAttribute('data-start')
  return start ? Number(start) : undefined
}

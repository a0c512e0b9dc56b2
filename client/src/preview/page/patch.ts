/**
 * Makes the children of `root` read as `html` says, touching only those that differ: what stays keeps its place on the screen,
 * its selection and the scroll position. The HTML comes sanitised from the server, and parsing it runs nothing.
 */
export function patch(root: HTMLElement, html: string): void {
  const parsed = new DOMParser().parseFromString(html, 'text/html').body
  const before = [...root.childNodes]
  const after = [...parsed.childNodes]
  let start = 0
  while (start < before.length && start < after.length && keep(before[start], after[start])) start++
  let end = 0
  while (
    end < before.length - start &&
    end < after.length - start &&
    keep(before[before.length - 1 - end], after[after.length - 1 - end])
  ) {
    end++
  }
  const next = before[before.length - end] ?? null
  for (const node of before.slice(start, before.length - end)) node.remove()
  for (const node of after.slice(start, after.length - end)) root.insertBefore(document.adoptNode(node), next)
}

/** Whether both show the same; if so, the one on the page takes over the other's places in the source. */
function keep(shown: Node | undefined, wanted: Node | undefined): boolean {
  if (!shown || !wanted) return false
  if (!(shown instanceof Element) || !(wanted instanceof Element)) return shown.isEqualNode(wanted)
  if (!withoutPlaces(shown).isEqualNode(withoutPlaces(wanted))) return false
  const old = [shown, ...shown.querySelectorAll(placed)]
  const fresh = [wanted, ...wanted.querySelectorAll(placed)]
  for (const [i, element] of old.entries()) {
    for (const name of moving) {
      const value = fresh[i]?.getAttribute(name)
      if (value) element.setAttribute(name, value)
    }
  }
  return true
}

/** What may differ in a block that reads the same: where it stands, and the numbers of its findings. */
const moving = ['data-start', 'data-end', 'data-findings']
const placed = '[data-start], [data-findings]'
/** What the page itself adds. */
const added = ['src', 'tabindex', 'aria-describedby', 'data-cut-line']

function withoutPlaces(element: Element): Node {
  const copy = element.cloneNode(true)
  if (copy instanceof Element) {
    for (const one of [copy, ...copy.querySelectorAll('*')]) {
      for (const name of [...moving, ...added]) one.removeAttribute(name)
      one.classList.remove('here')
      if (one.classList.length === 0) one.removeAttribute('class')
    }
  }
  return copy
}

import type { Letterhead } from '../../../../server/src/lsp/protocol.ts'

/** The release without what the preview adds: marks, places, dimming. Images keep their relative address as `data-image`. */
export function cleaned(root: HTMLElement): HTMLElement {
  const copy = root.cloneNode(true) as HTMLElement
  for (const mark of [...copy.querySelectorAll('mark, span')]) {
    if (!mark.classList.contains('image')) mark.replaceWith(...mark.childNodes)
  }
  for (const element of [copy, ...copy.querySelectorAll('*')]) {
    for (const { name } of [...element.attributes]) if (!kept.has(name)) element.removeAttribute(name)
  }
  copy.normalize()
  return copy
}

const kept = new Set([
  'href',
  'title',
  'alt',
  'start',
  'align',
  'type',
  'disabled',
  'checked',
  'data-image',
  'data-address',
  'data-part'
])

/** Puts a text on the clipboard, with its formatted twin where there is one. */
export async function copy(text: string, html: string | undefined): Promise<void> {
  const plain = new Blob([text], { type: 'text/plain' })
  const formatted = html === undefined ? {} : { 'text/html': new Blob([html], { type: 'text/html' }) }
  await navigator.clipboard.write([new ClipboardItem({ 'text/plain': plain, ...formatted })])
}

/**
 * As mail programs want it, below the same head as its text: images as their alternative text, for the clipboard carries no files;
 * nothing of ours.
 */
export function forMail(release: HTMLElement, letterhead: Letterhead): string {
  const copy = cleaned(release)
  for (const image of copy.querySelectorAll('img')) image.replaceWith(`[${image.alt}]`)
  // Those from elsewhere, which are not loaded, stand there by their text already.
  for (const image of copy.querySelectorAll('span')) image.replaceWith(`[${image.textContent}]`)
  for (const name of ['data-part', 'data-address']) {
    for (const element of copy.querySelectorAll(`[${name}]`)) element.removeAttribute(name)
  }
  const head = headForMail(letterhead)
  return (head?.outerHTML ?? '') + copy.innerHTML
}

/** One paragraph: whoever pastes it has no space between its lines. */
function headForMail({ organisation, embargo, mailLines }: Letterhead): HTMLElement | undefined {
  if (mailLines.length === 0) return undefined
  const paragraph = document.createElement('p')
  for (const [i, line] of mailLines.entries()) {
    if (i > 0) paragraph.append(document.createElement('br'))
    const isStrong = line === organisation || (embargo !== undefined && i === mailLines.length - 1)
    paragraph.append(isStrong ? Object.assign(document.createElement('strong'), { textContent: line }) : line)
  }
  return paragraph
}

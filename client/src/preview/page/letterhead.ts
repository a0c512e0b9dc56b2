import type { Letterhead } from '../../../../server/src/lsp/protocol.ts'
import type { Look } from './messages.ts'

/** Shows what stands above the release. The words are German in any editor: they are part of what is sent. */
export function showLetterhead(root: HTMLElement, letterhead: Letterhead, look: Look): void {
  if (look === 'mail') {
    root.replaceChildren(...letterhead.mailLines.map((line) => paragraph('mail-line', line)))
    return
  }
  const { organisation, logo, line, date, embargo } = letterhead
  const parts: HTMLElement[] = []
  if (logo !== undefined) {
    const image = document.createElement('img')
    image.className = 'logo'
    image.src = logo
    image.alt = ''
    parts.push(image)
  }
  if (organisation !== undefined) parts.push(paragraph('house', organisation))
  if (line !== undefined) parts.push(paragraph('release-line', line))
  if (date !== undefined) parts.push(paragraph('date', date))
  if (embargo !== undefined) parts.push(paragraph('embargo', `Sperrfrist: ${embargo}`))
  root.replaceChildren(...parts)
}

function paragraph(name: string, text: string): HTMLElement {
  const element = document.createElement('p')
  element.className = name
  element.textContent = text
  return element
}

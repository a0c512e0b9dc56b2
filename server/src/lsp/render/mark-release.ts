import type { Element, ElementContent, Root, RootContent, Text } from 'hast'
import { align } from '../../core/markdown/align.ts'
import type { Landmarks, TextMark } from './landmarks.ts'

const blocks = new Set([
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'p',
  'ul',
  'ol',
  'li',
  'blockquote',
  'pre',
  'hr',
  'table',
  'tr'
])

/**
 * Writes the landmarks into the tree: where blocks lie in the source, which part they are, datelines and quotations. Images become
 * their alternative text.
 *
 * @param text what was parsed
 * @param base what to add to its offsets
 */
export function markRelease(tree: Root, text: string, base: number, { parts, marks }: Landmarks): void {
  let next = 0

  function visit(parent: Root | Element): void {
    parent.children = (parent.children as RootContent[]).flatMap((child): RootContent[] => {
      if (child.type === 'text') return markText(child)
      if (child.type !== 'element') return [child]
      if (child.tagName === 'img') return [imageText(child)]
      placeBlock(child)
      visit(child)
      return [child]
    }) as Element['children']
  }

  function placeBlock(element: Element): void {
    const start = element.position?.start.offset
    const end = element.position?.end.offset
    if (start === undefined || end === undefined || !blocks.has(element.tagName)) return
    const part = parts.get(start)
    element.properties = {
      ...element.properties,
      dataStart: start + base,
      dataEnd: end + base,
      ...(part === undefined ? {} : { dataPart: part })
    }
  }

  function markText(node: Text): ElementContent[] {
    const start = node.position?.start.offset
    const end = node.position?.end.offset
    if (start === undefined || end === undefined) return [node]
    while ((marks[next]?.span.end ?? Number.POSITIVE_INFINITY) <= start) next++
    const here: TextMark[] = []
    for (let i = next; (marks[i]?.span.start ?? end) < end; i++) {
      const mark = marks[i]
      if (mark) here.push(mark)
    }
    return here.length === 0 ? [node] : split(node.value, start, end, here)
  }

  /** Cuts a text where marks begin and end; as it is where its way back to the source is not certain. */
  function split(value: string, start: number, end: number, here: readonly TextMark[]): ElementContent[] {
    const runs: { readonly mark: TextMark | undefined; text: string }[] = []
    const fits = align(text, start, end, value, (character, at) => {
      const mark = here.find(({ span }) => span.start <= at && at < span.end)
      const last = runs.at(-1)
      if (last && last.mark === mark) last.text += character
      else runs.push({ mark, text: character })
    })
    if (!fits) return [{ type: 'text', value }]
    return runs.map((run) => {
      const content: Text = { type: 'text', value: run.text }
      if (!run.mark) return content
      return { type: 'element', tagName: 'span', properties: { ...run.mark.attribute }, children: [content] }
    })
  }

  visit(tree)
}

function imageText(image: Element): Element {
  const alt = String(image.properties.alt ?? '')
  return {
    type: 'element',
    tagName: 'span',
    properties: { className: ['image'] },
    children: [{ type: 'text', value: alt }]
  }
}

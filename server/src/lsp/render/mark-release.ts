import type { Element, ElementContent, Properties, Root, RootContent, Text } from 'hast'
import { align } from '../../core/markdown/align.ts'
import { toldAddress } from '../../render/plain-text.ts'
import type { Landmarks, TextMark } from './landmarks.ts'

const blocks = new Set([
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
  ...['p', 'ul', 'ol', 'li', 'blockquote', 'pre', 'hr', 'table', 'tr']
])

const severities = ['info', 'warning', 'error'] as const

/**
 * Writes the landmarks into the tree: where blocks lie in the source, which part they are, the dateline, quotations, findings,
 * and what goes when an editor cuts. Images from beside the release keep their address for the page to find; all others become
 * their alternative text.
 *
 * @param text what was parsed
 * @param base what to add to its offsets
 */
export function markRelease(tree: Root, text: string, base: number, landmarks: Landmarks): void {
  const { parts, withLines, marks, cuts, cutFrom } = landmarks
  let next = 0
  /** Marks that began and have not ended, as the walk goes through the text. */
  let open: TextMark[] = []

  /** @param goneAt the longest cut with which what is around goes as a whole, in characters */
  function visit(parent: Root | Element, goneAt: number): void {
    parent.children = (parent.children as RootContent[]).flatMap((child): RootContent[] => {
      if (child.type === 'text') return markText(child, goneAt)
      if (child.type !== 'element') return [child]
      if (child.tagName === 'img') return [image(child)]
      if (child.tagName === 'a') tellAddress(child)
      const characters = Math.max(goneAt, goneWith(child.position?.start.offset ?? Number.NEGATIVE_INFINITY))
      if (blocks.has(child.tagName)) placeBlock(child)
      if (characters > goneAt) child.properties.dataGone = characters
      visit(child, characters)
      if (child.tagName === 'p' && withLines.has(child.position?.start.offset ?? -1)) breakLines(child)
      return [child]
    }) as Element['children']
  }

  /** The longest cut with which goes what begins here, in characters; 0 where none reaches it. */
  function goneWith(start: number): number {
    // What stands above the headline is no part of what is cut.
    return start < cutFrom ? 0 : (cuts.find((cut) => cut.end <= start)?.characters ?? 0)
  }

  function placeBlock(element: Element): void {
    const start = element.position?.start.offset
    const end = element.position?.end.offset
    if (start === undefined || end === undefined) return
    const part = parts.get(start)
    element.properties = {
      ...element.properties,
      dataStart: start + base,
      dataEnd: end + base,
      ...(part === undefined ? {} : { dataPart: part })
    }
  }

  function markText(node: Text, goneAt: number): ElementContent[] {
    const start = node.position?.start.offset
    const end = node.position?.end.offset
    if (start === undefined || end === undefined) return [node]
    open = open.filter(({ span }) => span.end > start)
    for (; next < marks.length; next++) {
      const mark = marks[next]
      if (!mark || mark.span.start >= end) break
      if (mark.span.end > start) open.push(mark)
    }
    // What is around it says already.
    const here = open.filter(({ says }) => says.kind !== 'gone' || says.characters > goneAt)
    return here.length === 0 ? [node] : split(node.value, start, end, here)
  }

  /** Cuts a text where marks begin and end; as it is where its way back to the source is not certain. */
  function split(value: string, start: number, end: number, here: readonly TextMark[]): ElementContent[] {
    const runs: { readonly key: string; readonly marks: readonly TextMark[]; text: string }[] = []
    const fits = align(text, start, end, value, (character, at) => {
      const covering = here.filter(({ span }) => span.start <= at && at < span.end)
      const key = covering.map((mark) => here.indexOf(mark)).join()
      const last = runs.at(-1)
      if (last?.key === key) last.text += character
      else runs.push({ key, marks: covering, text: character })
    })
    if (!fits) return [{ type: 'text', value }]
    return runs.map((run) => {
      const content: Text = { type: 'text', value: run.text }
      if (run.marks.length === 0) return content
      const properties = propertiesOf(run.marks)
      const tagName = properties.dataFindings === undefined ? 'span' : 'mark'
      return { type: 'element', tagName, properties, children: [content] }
    })
  }

  visit(tree, 0)
}

/** Makes a break of each line end in a text, but of those that stand behind a break already. */
function breakLines(parent: Element): void {
  parent.children = parent.children.flatMap((child, place): ElementContent[] => {
    if (child.type === 'element') breakLines(child)
    const before = parent.children[place - 1]
    const isBroken = before?.type === 'element' && before.tagName === 'br'
    if (child.type !== 'text' || (isBroken && /^\r?\n$/u.test(child.value))) return [child]
    return child.value.split(/\r?\n/u).flatMap((value, i): ElementContent[] => {
      const content: Text = { type: 'text', value: i === 0 ? value : `\n${value}` }
      return i === 0 ? [content] : [{ type: 'element', tagName: 'br', properties: {}, children: [] }, content]
    })
  })
}

function propertiesOf(marks: readonly TextMark[]): Properties {
  const properties: Properties = {}
  const findings: number[] = []
  let severity = 0
  for (const { says } of marks) {
    if (says.kind === 'dateline') properties.dataPart = 'dateline'
    // An inner mark of the same kind does not take the place of the outer one.
    else if (says.kind === 'quote') properties.dataQuote ??= says.quote
    else if (says.kind === 'gone') properties.dataGone = Math.max(says.characters, Number(properties.dataGone ?? 0))
    else {
      findings.push(says.index)
      severity = Math.max(severity, severities.indexOf(says.severity))
    }
  }
  if (findings.length > 0) {
    properties.dataFindings = findings.join(' ')
    properties.dataSeverity = severities[severity]
  }
  return properties
}

/** Notes what a mail says of a link, so that its look shows the same. */
function tellAddress(link: Element): void {
  const address = toldAddress(textOf(link), String(link.properties.href ?? ''))
  if (address !== undefined) link.properties.dataAddress = address
}

function textOf(node: ElementContent): string {
  return node.type === 'text' ? node.value : node.type === 'element' ? node.children.map(textOf).join('') : ''
}

/** Addresses with a scheme or a host, and those from a root, lead away from the release. */
const leadsAway = /^(?:[a-z][a-z0-9+.-]*:|[/\\]|#|$)/iu

function image(element: Element): Element {
  const alt = String(element.properties.alt ?? '')
  const source = String(element.properties.src ?? '')
  if (!leadsAway.test(source)) {
    return { type: 'element', tagName: 'img', properties: { dataImage: source, alt }, children: [] }
  }
  const children: Text[] = [{ type: 'text', value: alt }]
  return { type: 'element', tagName: 'span', properties: { className: ['image'] }, children }
}

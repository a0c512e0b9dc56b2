import type { Definition, Nodes, PhrasingContent, Root } from 'mdast'
import { parseMarkdown } from '../core/markdown/parse.ts'

/**
 * A release as its readers get it: links and images that are named elsewhere (`[Preise][p]`) stand where they are used, comments
 * and other HTML within a text are gone together with the space that they leave behind. Offsets count without a byte order mark.
 *
 * @param withLines where paragraphs begin whose line ends stay line ends
 */
export function readersTree(source: string, withLines: ReadonlySet<number> = new Set()): Root {
  const tree = parseMarkdown(source.replace(/^\uFEFF/u, ''), true)
  const definitions = new Map<string, Definition>()
  collect(tree, definitions)
  prepare(tree, definitions)
  if (withLines.size > 0) keepLines(tree, withLines)
  return tree
}

function collect(node: Nodes, definitions: Map<string, Definition>): void {
  // The first of several counts (CommonMark 4.7).
  if (node.type === 'definition' && !definitions.has(node.identifier)) definitions.set(node.identifier, node)
  if ('children' in node) for (const child of node.children) collect(child, definitions)
}

function prepare(parent: Nodes, definitions: ReadonlyMap<string, Definition>): void {
  if (!('children' in parent)) return
  for (const [i, child] of parent.children.entries()) {
    if (child.type === 'html' && parent.type !== 'root') dropHtml(parent.children, i)
    prepare(child, definitions)
    if (child.type !== 'linkReference' && child.type !== 'imageReference') continue
    const url = definitions.get(child.identifier)?.url
    if (url === undefined) continue
    const place = child.position ? { position: child.position } : {}
    parent.children[i] =
      child.type === 'linkReference'
        ? { type: 'link', url, children: child.children, ...place }
        : { type: 'image', url, alt: child.alt ?? null, ...place }
  }
}

function keepLines(node: Nodes, withLines: ReadonlySet<number>): void {
  if (node.type === 'paragraph' && withLines.has(node.position?.start.offset ?? -1)) breakLines(node)
  else if ('children' in node) for (const child of node.children) keepLines(child, withLines)
}

/** Makes a break of each line end in a text. */
function breakLines(parent: Nodes): void {
  if (!('children' in parent)) return
  for (const child of parent.children) breakLines(child)
  parent.children = (parent.children as PhrasingContent[]).flatMap((child): PhrasingContent[] =>
    child.type === 'text'
      ? child.value
          .split(/[ \t]*\r?\n[ \t]*/u)
          .flatMap((value, i) => [...(i > 0 ? [{ type: 'break' } as const] : []), { type: 'text', value } as const])
      : [child]
  ) as typeof parent.children
}

/** Empties the HTML; of the spaces on its two sides one is left. */
function dropHtml(siblings: readonly Nodes[], at: number): void {
  const [before, html, after] = [siblings[at - 1], siblings[at], siblings[at + 1]]
  if (html?.type === 'html') html.value = ''
  if (before?.type === 'text' && after?.type === 'text' && /\s$/u.test(before.value)) {
    after.value = after.value.replace(/^\s+/u, '')
  }
}

import type { Definition, Nodes, Root } from 'mdast'
import { parseMarkdown } from '../core/markdown/parse.ts'

/**
 * A release as its readers get it: links and images that are named elsewhere (`[Preise][p]`) stand where they are used, comments
 * and other HTML within a text are gone together with the space that they leave behind. Offsets count without a byte order mark.
 */
export function readersTree(source: string): Root {
  const tree = parseMarkdown(source.replace(/^\uFEFF/u, ''), true)
  const definitions = new Map<string, Definition>()
  collect(tree, definitions)
  prepare(tree, definitions)
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

/** Empties the HTML; of the spaces on its two sides one is left. */
function dropHtml(siblings: readonly Nodes[], at: number): void {
  const [before, html, after] = [siblings[at - 1], siblings[at], siblings[at + 1]]
  if (html?.type === 'html') html.value = ''
  if (before?.type === 'text' && after?.type === 'text' && /\s$/u.test(before.value)) {
    after.value = after.value.replace(/^\s+/u, '')
  }
}

import type { Root as Tree } from 'hast'
import type { Root } from 'mdast'
import rehypeSanitize from 'rehype-sanitize'
import rehypeStringify from 'rehype-stringify'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import type { Finding } from '../../core/engine/finding.ts'
import { parseMarkdown } from '../../core/markdown/parse.ts'
import type { Release } from '../../core/release/model.ts'
import { landmarks } from './landmarks.ts'
import { markRelease } from './mark-release.ts'
import { SCHEMA } from './schema.ts'

/**
 * The release as HTML to look at while it is written, as `protocol.ts` describes it: sanitised, without scripts, styles, raw HTML,
 * ids and anything that would be loaded by itself.
 *
 * @param findings marked in the text by their places in this list
 */
export function renderHtml(release: Release, findings: readonly Finding[] = []): string {
  const { source } = release.document
  // The parser does not count a byte order mark.
  const base = source.startsWith('\uFEFF') ? 1 : 0
  const text = source.slice(base)
  const marks = landmarks(release, findings, base)
  const processor = unified()
    .use(remarkRehype)
    .use(() => (tree: Tree) => markRelease(tree, text, base, marks))
    .use(rehypeSanitize, SCHEMA)
    .use(rehypeStringify)
  const markdown: Root = parseMarkdown(text, true)
  return processor.stringify(processor.runSync(markdown) as Tree)
}

import type { Root as Tree } from 'hast'
import type { Root } from 'mdast'
import rehypeSanitize from 'rehype-sanitize'
import rehypeStringify from 'rehype-stringify'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { parseMarkdown } from '../../core/markdown/parse.ts'
import type { Release } from '../../core/release/model.ts'
import { landmarks } from './landmarks.ts'
import { markRelease } from './mark-release.ts'
import { SCHEMA } from './schema.ts'

/**
 * The release as HTML to look at while it is written: sanitised, without scripts, styles, raw HTML, ids and anything that would
 * be loaded; images are their alternative text in `<span class="image">`. Blocks carry `data-start` and `data-end` (offsets in the
 * source), those of a recognised part `data-part`; quotations `data-quote` with their kind, the dateline a span of its own.
 */
export function renderHtml(release: Release): string {
  const { source } = release.document
  // The parser does not count a byte order mark.
  const base = source.startsWith('\uFEFF') ? 1 : 0
  const text = source.slice(base)
  const marks = landmarks(release, base)
  const processor = unified()
    .use(remarkRehype)
    .use(() => (tree: Tree) => markRelease(tree, text, base, marks))
    .use(rehypeSanitize, SCHEMA)
    .use(rehypeStringify)
  const markdown: Root = parseMarkdown(text, true)
  return processor.stringify(processor.runSync(markdown) as Tree)
}

import { type Block, lineAt, type MarkdownDocument } from '../markdown/document.ts'
import { oncePer } from '../text/once.ts'
import { frontMatterEntries } from './front-matter.ts'

/** What programs that make pages of Markdown print of the front matter: headline, subheadline and teaser. */
const TITLES = /^(?:title|titel|headline|subtitle|untertitel|excerpt|teaser|description)$/u

/**
 * The texts of the front matter that readers see, each as a heading at its place. A value that reads otherwise than it is written
 * (with escapes or over several lines) is left out.
 */
export const frontMatterTitles = oncePer(({ source, frontMatter }: MarkdownDocument): readonly Block[] =>
  frontMatterEntries(frontMatter).entries.flatMap(({ key, kind, text, span }) => {
    if (kind !== 'text' || !TITLES.test(key)) return []
    const start = span.start + (/^["']/u.test(source.slice(span.start, span.end)) ? 1 : 0)
    const block = source.startsWith(text, start) ? lineAt(text, start) : undefined
    return block ? [block] : []
  })
)

import type { Root } from 'mdast'
import type { Extension as FromMarkdownExtension } from 'mdast-util-from-markdown'
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { frontmatter } from 'micromark-extension-frontmatter'
import { gfm } from 'micromark-extension-gfm'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'

/** YAML between two lines `---` at the very start of a document. */
export const frontMatter = /^---[ \t]*(?:\r\n|\n|\r)[\s\S]*?(?:\r\n|\n|\r)---[ \t]*(?=\r|\n|$)/u

/** The same in TOML (`+++`) or JSON, as site generators know it: nothing of ours stands there. */
const foreignFrontMatter =
  /^(?:\+\+\+[ \t]*(?:\r\n|\n|\r)(?:[\s\S]*?(?:\r\n|\n|\r))?\+\+\+|\{[ \t]*(?:\r\n|\n|\r)[ \t]*"[\s\S]*?(?:\r\n|\n|\r)\})[ \t]*(?=\r|\n|$)/u

/** How far the front matter reaches that a document begins with, whoever can read it. */
export function frontMatterLength(text: string): number {
  return (frontMatter.exec(text) ?? foreignFrontMatter.exec(text))?.[0].length ?? 0
}

/**
 * GitHub's Markdown for remark, less its tree transforms: these cut text nodes apart to make links of e-mail addresses and leave
 * the pieces without positions, and a text without a position cannot be mended.
 */
function positionedMarkdown(this: Processor, options: { readonly frontMatter: boolean }): undefined {
  const data = this.data()
  const withoutTransforms = (e: FromMarkdownExtension): FromMarkdownExtension => ({ ...e, transforms: [] })
  data.micromarkExtensions = [gfm({ singleTilde: false }), ...(options.frontMatter ? [frontmatter()] : [])]
  data.fromMarkdownExtensions = [
    ...gfmFromMarkdown().flat().map(withoutTransforms),
    ...(options.frontMatter ? [frontmatterFromMarkdown()] : [])
  ]
}

const whole = unified().use(remarkParse).use(positionedMarkdown, { frontMatter: true }).freeze()
const part = unified().use(remarkParse).use(positionedMarkdown, { frontMatter: false }).freeze()

/**
 * Parses Markdown to mdast; never fails. All offsets count from the start of `text`.
 * Front matter is looked for only where `isStart` says that `text` begins its document.
 */
export function parseMarkdown(text: string, isStart: boolean): Root {
  if (!isStart) return part.parse(text)
  // Asked for only where there is some: a `---` that opens no front matter would leave the parser blind for the next container.
  if (frontMatter.test(text)) return whole.parse(text)
  return part.parse(text.replace(foreignFrontMatter, (found) => found.replace(/[^\r\n]/g, ' ')))
}

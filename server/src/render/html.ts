import type { Element, ElementContent, Root as Tree } from 'hast'
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize'
import rehypeStringify from 'rehype-stringify'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { dataAddress, imageOf } from './image.ts'
import { letterheadLines } from './letterhead.ts'
import { PAGE_STYLE } from './page-style.ts'
import type { Rendition } from './rendition.ts'

/** The only ids are those of notes, as remark-rehype names them in its links; no text of the release becomes one. */
const schema = { ...defaultSchema, clobberPrefix: '' }

/**
 * The release as a page of its own: one file that needs no other. Images from beside the release are written into it; what
 * Markdown cannot say (raw HTML, scripts) is left out.
 */
export function renderHtml({ tree, title, letterhead, language, readImage }: Rendition): string {
  const body = unified()
    .use(remarkRehype, { clobberPrefix: '', footnoteLabel: 'Anmerkungen', footnoteBackLabel: 'Zurück zum Text' })
    // Before images are written into the page: afterwards their addresses are data, which the schema rightly refuses.
    .use(rehypeSanitize, schema)
    .use(() => (root: Tree) => embedImages(root, readImage))
  const { children } = body.runSync(tree) as Tree
  const page: Tree = {
    type: 'root',
    children: [
      { type: 'doctype' },
      element('html', { lang: language }, [
        element('head', {}, [
          element('meta', { charSet: 'utf-8' }),
          element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
          element('title', {}, [text(title || 'Pressemitteilung')]),
          element('style', {}, [text(PAGE_STYLE)])
        ]),
        element('body', {}, [
          element('header', {}, headerOf(letterhead, readImage)),
          text('\n'),
          element('main', {}, children as ElementContent[])
        ])
      ])
    ]
  }
  return `${unified().use(rehypeStringify).stringify(page)}\n`
}

function headerOf(letterhead: Rendition['letterhead'], readImage: Rendition['readImage']): Element[] {
  const { organisation, logo, embargo } = letterhead
  const sign = logo === undefined ? undefined : imageOf(readImage(logo))
  const lines = letterheadLines(letterhead)
  return [
    ...(sign ? [element('img', { className: ['logo'], src: dataAddress(sign), alt: '' })] : []),
    ...lines.map((line, i) => {
      const isStrong = line === organisation || (embargo !== undefined && i === lines.length - 1)
      return element('p', {}, [isStrong ? element('strong', {}, [text(line)]) : text(line)])
    })
  ]
}

/** Images that can be had are written into the page; the others keep their address. */
function embedImages(parent: Tree | Element, readImage: Rendition['readImage']): void {
  for (const child of parent.children) {
    if (child.type !== 'element') continue
    if (child.tagName === 'img') {
      const image = imageOf(readImage(String(child.properties.src ?? '')))
      if (image) child.properties.src = dataAddress(image)
    }
    embedImages(child, readImage)
  }
}

function element(tagName: string, properties: Element['properties'], children: ElementContent[] = []): Element {
  return { type: 'element', tagName, properties, children }
}

function text(value: string): { type: 'text'; value: string } {
  return { type: 'text', value }
}

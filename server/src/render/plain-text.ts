import type { FootnoteDefinition, ListItem, Nodes, Root, RootContent } from 'mdast'

/**
 * A release, as `readersTree` gives it, as the text of a mail: one entry for each block, in order; lines are not wrapped, for each reader's program does that.
 * Emphasis goes, links keep their address in brackets, images their alternative text, lists their marks, notes their number; HTML
 * and comments are left out.
 */
export function plainText({ children }: Root): string[] {
  return children.map((node) => blockText(node).trim()).filter(Boolean)
}

function blockText(node: RootContent): string {
  switch (node.type) {
    case 'heading':
    case 'paragraph':
      return inlineText(node)
    case 'list': {
      const first = node.start ?? 1
      return node.children.map((item, i) => itemText(item, node.ordered ? `${first + i}. ` : '- ')).join('\n')
    }
    case 'blockquote':
      return node.children
        .map(blockText)
        .join('\n\n')
        .replace(/^(?=.)/gmu, '> ')
    case 'table':
      return node.children.map((row) => row.children.map(inlineText).join(' | ')).join('\n')
    case 'code':
      return node.value
    case 'thematicBreak':
      return '---'
    case 'footnoteDefinition':
      return itemText(node, `[${node.label ?? node.identifier}] `)
    default:
      return ''
  }
}

function itemText(item: ListItem | FootnoteDefinition, mark: string): string {
  const checked = 'checked' in item ? item.checked : undefined
  const box = checked === null || checked === undefined ? '' : checked ? '[x] ' : '[ ] '
  const text = item.children.map(blockText).filter(Boolean).join('\n')
  return mark + box + text.replaceAll('\n', `\n${' '.repeat(mark.length)}`)
}

function inlineText(node: Nodes): string {
  switch (node.type) {
    case 'text':
      // A soft line end is a space.
      return node.value.replace(/[ \t]*\r?\n[ \t]*/gu, ' ')
    case 'inlineCode':
      return node.value
    case 'break':
      return '\n'
    case 'image':
      return node.alt ? `[${node.alt}]` : ''
    case 'footnoteReference':
      return `[${node.label ?? node.identifier}]`
    case 'html':
      return ''
    case 'link': {
      const text = node.children.map(inlineText).join('')
      if (text === '') return addressIn(node.url)
      const told = toldAddress(text, node.url)
      return told === undefined ? text : `${text} (${told})`
    }
    default:
      return 'children' in node ? node.children.map(inlineText).join('') : ''
  }
}

/** The address that stands behind a link's text in brackets: one that a reader can go to, and that the text does not say itself. */
export function toldAddress(text: string, url: string): string | undefined {
  const address = addressIn(url)
  // Nobody types an address that runs something.
  return sameAddress(text, address) || !/^(?:https?|mailto|tel):/u.test(url) ? undefined : address
}

function addressIn(url: string): string {
  return url.replace(/^mailto:|^tel:/u, '')
}

/** Whether a link's text is its address already, perhaps without scheme and final slash. */
function sameAddress(text: string, address: string): boolean {
  const bare = (url: string): string => url.replace(/^(?:https?:\/\/)?(?:www\.)?/u, '').replace(/\/$/u, '')
  return bare(text) === bare(address)
}

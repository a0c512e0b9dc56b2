import type { Channel, House } from '../../house/house.ts'
import type { Edit } from '../../text/edits.ts'
import { span } from '../../text/span.ts'
import type { ChannelFooter, ChannelLink } from '../model.ts'
import { channelKey } from './channel-key.ts'

/** Where the house file has no sentence of its own. */
const DEFAULT_INTRO = 'Sie finden uns auf folgenden Kanälen:'

export function introOf(house: House): string {
  return house.channelIntro === '' ? DEFAULT_INTRO : house.channelIntro
}

/** The footer as the house file describes it, with the line ends of the document. */
export function houseFooter(house: House, source: string): string {
  const end = lineEndOf(source)
  return `${introOf(house)}${end}${end}${house.channels.map((c) => `- ${c.url}`).join(end)}`
}

export function lineEndOf(source: string): string {
  return source.includes('\r\n') ? '\r\n' : '\n'
}

/**
 * The footer with the house's channels in the house's order, lines that are right kept as they are, links of others behind them.
 * A footer in running text is put into the house's form as a whole.
 */
export function completedFooter(source: string, footer: ChannelFooter, house: House): Edit {
  const lines = linesOf(source, footer)
  if (!lines) return { span: footer.span, text: houseFooter(house, source) }
  const used = new Set<ChannelLink>()
  const ordered = house.channels.map((channel) => {
    const key = channelKey(channel.url, channel.name)
    const known = footer.links.find((l) => channelKey(l.url, l.label) === key)
    if (!known) return lines.write(channel)
    for (const link of footer.links) if (channelKey(link.url, link.label) === key) used.add(link)
    return lines.sourceOf(known)
  })
  const others = footer.links.filter((l) => !used.has(l)).map((l) => lines.sourceOf(l))
  return { span: span(lines.start, lines.end), text: [...ordered, ...others].join(lines.separator) }
}

interface Lines {
  readonly start: number
  readonly end: number
  readonly separator: string
  sourceOf(link: ChannelLink): string
  write(channel: Channel): string
}

/** The links of a footer in which each stands on a line of its own. */
function linesOf(source: string, footer: ChannelFooter): Lines | undefined {
  const first = footer.links[0]
  const last = footer.links.at(-1)
  if (!first || !last || footer.layout === 'paragraph') return undefined
  const isList = footer.layout === 'list'
  const lineStart = (at: number) => Math.max(source.lastIndexOf('\n', at - 1), source.lastIndexOf('\r', at - 1)) + 1
  const bounds = (link: ChannelLink) => {
    const start = isList ? lineStart(link.block.span.start) : lineStart(link.span.start)
    const rest = source.slice(link.span.end, link.block.span.end)
    const end =
      link.span.end + (isList ? rest.length : (/^[^\r\n]*?(?=\\?[ \t]*(?:[\r\n]|$))/u.exec(rest)?.[0].length ?? 0))
    return { start: Math.max(start, isList ? start : link.block.span.start), end }
  }
  const places = footer.links.map(bounds)
  // Two links on one line cannot be told apart line by line.
  if (places.some((p, i) => i > 0 && p.start < (places[i - 1]?.end ?? 0))) return undefined
  const start = places[0]?.start ?? 0
  const end = places.at(-1)?.end ?? 0
  const between = places[1]
    ? source.slice(places[0]?.end ?? 0, places[1].start)
    : (isList ? '' : '\\') + lineEndOf(source)
  if (between.trim() !== '' && between.trim() !== '\\') return undefined
  const sourceOf = (link: ChannelLink) => {
    const place = bounds(link)
    return source.slice(place.start, place.end)
  }
  const marker = isList ? source.slice(start, first.block.span.start) : ''
  const form = formOf(source, first)
  return {
    start,
    end,
    separator: between,
    sourceOf,
    write: ({ name, url }) =>
      marker + (form === 'link' ? `[${name}](${url})` : form === 'label' ? `${name}: ${url}` : url)
  }
}

/** How the footer writes its entries: `[Name](Adresse)`, `Name: Adresse` or the address alone. */
function formOf(source: string, link: ChannelLink): 'link' | 'label' | 'url' {
  const written = source.slice(link.span.start, link.span.end)
  if (link.label !== '' && written === link.label) return 'link'
  return link.label === '' ? 'url' : 'label'
}

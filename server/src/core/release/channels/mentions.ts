import type { House } from '../../house/house.ts'
import type { ChannelLink, Release } from '../model.ts'
import { channelKey } from './channel-key.ts'
import { linksOf } from './links.ts'

/** A link to a channel, in the footer or anywhere else. */
export interface ChannelMention extends ChannelLink {
  readonly isFooter: boolean
}

/** The links of the footer, and those elsewhere that lead to a network or to a channel of the house, in the order of the text. */
export function channelMentions({ document, channelFooter }: Release, house: House): ChannelMention[] {
  const wanted = new Set(house.channels.map((c) => channelKey(c.url, c.name)))
  const footer = new Set(channelFooter?.blocks)
  const found = (channelFooter?.links ?? []).map((link): ChannelMention => ({ ...link, isFooter: true }))
  for (const block of document.blocks) {
    if (footer.has(block)) continue
    for (const { url, label, start, end, platform } of linksOf(block.prose).links) {
      if (url.startsWith('@') || (platform === undefined && !wanted.has(channelKey(url, label)))) continue
      found.push({ url, label, span: block.spanOf(start, end), block, isFooter: false })
    }
  }
  return found.sort((a, b) => a.span.start - b.span.start)
}

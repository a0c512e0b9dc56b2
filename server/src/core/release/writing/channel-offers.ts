import type { House } from '../../house/house.ts'
import { span } from '../../text/span.ts'
import { channelKey } from '../channels/channel-key.ts'
import type { Release } from '../model.ts'
import type { Offer } from './offer.ts'

/** The channels of the house that the footer lacks, at the start of a line in it or below the sentence that opens it. */
export function channelOffers(release: Release, house: House, offset: number, line: string): Offer[] {
  const typed = /^[ \t]*(?:[-*+] +)?([^\s<>()]*)$/u.exec(line)?.[1]
  if (typed === undefined || house.channels.length === 0) return []
  const { source } = release.document
  const footer = release.channelFooter
  const before = source.slice(0, offset - line.length).trimEnd()
  const isBelowIntro = house.channelIntro !== '' && before.endsWith(house.channelIntro.trim())
  const isInFooter =
    footer !== undefined &&
    footer.span.start < offset &&
    /^\s*$/u.test(source.slice(footer.span.end, offset - line.length))
  const isWithin = footer !== undefined && footer.span.start < offset && offset <= footer.span.end
  if (!isBelowIntro && !isInFooter && !isWithin) return []
  const at = span(offset - typed.length, offset)
  const there = new Set(
    footer?.links
      .filter((link) => link.span.end < at.start || link.span.start > offset)
      .map((link) => channelKey(link.url, link.label))
  )
  return house.channels
    .filter(({ url, name }) => !there.has(channelKey(url, name)))
    .map(({ name, url }) => ({
      kind: 'channel',
      label: name,
      text: url,
      span: at,
      filter: `${url} ${name}`,
      detail: url
    }))
}

import { defineRule, type Fix, mend, type Report, suggest } from '../../engine/define-rule.ts'
import type { House } from '../../house/house.ts'
import { isVariant, replaceAddress, type WrittenAddress, writtenAddress } from '../../release/channels/address.ts'
import { channelKey } from '../../release/channels/channel-key.ts'
import { type ChannelMention, channelMentions } from '../../release/channels/mentions.ts'
import { namedIn } from '../../release/channels/named-footer.ts'
import { platformOfHost, platformOfName, profileOf } from '../../release/channels/platforms.ts'
import { withoutTracking } from '../../release/channels/tracking.ts'

const messages = {
  tracking: 'Die Adresse endet mit Angaben zur Nachverfolgung („{found}“); üblich ist sie ohne diese: „{wanted}“.',
  differs: 'Der Kanal „{name}“ ist anders geschrieben als in der Hausdatei; im Haus üblich ist „{wanted}“.',
  scheme: 'Die Adresse beginnt mit „http://“; bei {platform} üblich ist „https://“.',
  bare: 'Im Kanalfuß stehen „{names}“ ohne Adresse; üblich ist zu jedem Kanal seine Adresse.',
  handle: 'Statt der Adresse steht hier der Kontoname „{found}“; üblich ist „{wanted}“.'
}

export default defineRule({
  id: 'channel-link',
  group: 'structure',
  title: 'Adressen der Kanäle',
  severity: 'warning',
  fix: 'safe',
  since: '0.1.0',
  authority: 'Hausdatei (channels); Adressform der Netzwerke',
  options: {},
  messages,
  *check(release, { house }) {
    const { channelFooter: footer } = release
    // Which ones are missing says channel-footer-complete, where the house has channels.
    if (footer?.links.length === 0 && house.channels.length === 0)
      yield {
        message: 'bare',
        data: { names: [...namedIn(footer.blocks)].join('“, „') },
        span: footer.span,
        advice: true
      }
    const seen = new Set<string>()
    for (const mention of channelMentions(release, house)) {
      const key = channelKey(mention.url, mention.label)
      // A channel that stands twice in the footer is named by channel-footer-complete.
      if (mention.isFooter && seen.has(key)) continue
      if (mention.isFooter) seen.add(key)
      const address = writtenAddress(release.document.source, mention.block, mention.span, mention.url)
      const channel = house.channels.find((c) => channelKey(c.url, c.name) === key)
      const report = mention.url.startsWith('@')
        ? handleReport(mention, channel)
        : address && addressReport(mention, address, channel)
      if (report) yield report
    }
  }
})

type Channel = House['channels'][number]

function addressReport(
  mention: ChannelMention,
  address: WrittenAddress,
  channel: Channel | undefined
): Report<typeof messages> | undefined {
  const { text } = address
  const { span } = mention
  if (text === channel?.url) return undefined
  const bare = withoutTracking(text)
  const usual = channel && (bare === channel.url || isVariant(bare, channel.url)) ? channel.url : undefined
  const fixes: Fix[] = []
  if (usual !== undefined) fixes.push(...suggest('Adresse aus der Hausdatei setzen', ...replaceAddress(address, usual)))
  if (bare !== text) {
    const cut = mend('Angaben zur Nachverfolgung entfernen', ...replaceAddress(address, bare))
    const found = text.slice(text.indexOf('?'))
    return {
      message: 'tracking',
      data: { found, wanted: bare },
      span,
      fixes: bare === usual ? cut : [...cut, ...fixes]
    }
  }
  if (!mention.isFooter) return undefined
  if (channel)
    return usual === undefined
      ? undefined
      : { message: 'differs', data: { name: channel.name, wanted: usual }, span, fixes }
  const platform = platformOfHost(/^http:\/\/([^/?#]+)/iu.exec(text)?.[1]?.toLowerCase() ?? '')
  if (!platform) return undefined
  return {
    message: 'scheme',
    data: { platform },
    span,
    fixes: suggest('„https://“ setzen', ...replaceAddress(address, text.replace(/^http:/iu, 'https:')))
  }
}

/** `@name` beside the name of a network; `@name@example.social` is a whole address already. */
function handleReport(mention: ChannelMention, channel: Channel | undefined): Report<typeof messages> | undefined {
  const account = mention.url.slice(1)
  const platform = platformOfName(mention.label)
  const wanted = channel?.url ?? (platform && profileOf(platform, account))
  if (!mention.isFooter || account.includes('@') || wanted === undefined) return undefined
  const { block, span, url } = mention
  const fixes = suggest('Adresse setzen', { span, text: wanted })
  const isWritten = span.end - span.start === url.length && block.span.end >= span.end
  return { message: 'handle', data: { found: url, wanted }, span, fixes: isWritten ? fixes : [] }
}

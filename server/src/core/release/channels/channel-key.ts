import { isPost, platformOfHost, platformOfName } from './platforms.ts'

const address = /^(?:(https?):\/\/)?((?:[a-z0-9-]+\.)+[a-z]{2,})(?::\d+)?(\/[^?#]*)?(?:[?#].*)?$/iu
const handle = /^@?([\p{L}\d_.-]+)(?:@((?:[a-z0-9-]+\.)+[a-z]{2,}))?$/iu

/** Two links with the same key lead to the same channel: scheme, `www.`, case, closing slash and parameters do not count. */
export function channelKey(url: string, label = ''): string {
  const match = address.exec(url.trim())
  if (match && !url.startsWith('@')) {
    const host = (match[2] ?? '').toLowerCase().replace(/^(?:www|m)\./u, '')
    const path = (match[3] ?? '').toLowerCase().replace(/\/+$/u, '')
    const platform = platformOfHost(host)
    const account = path.split('/').at(-1)?.replace(/^@/u, '')
    return platform && account ? `${platform}:${account}` : `${host}${path}`
  }
  const name = handle.exec(url.trim())
  if (name?.[2]) return `Mastodon:${name[1]?.toLowerCase()}`
  const platform = platformOfName(label)
  return platform && name ? `${platform}:${name[1]?.toLowerCase()}` : url.trim().toLowerCase()
}

/** The network that a link or the words beside it name. */
export function platformOf(url: string, label: string): string | undefined {
  const match = address.exec(url.trim())
  if (match && !url.startsWith('@')) {
    return isPost(match[3] ?? '')
      ? undefined
      : (platformOfHost((match[2] ?? '').toLowerCase()) ?? platformOfName(label))
  }
  return platformOfName(label) ?? (/^@\S+@\S+$/u.test(url) ? 'Mastodon' : undefined)
}

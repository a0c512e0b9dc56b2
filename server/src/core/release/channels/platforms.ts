/** Networks on which a press office has a channel, by host. */
const HOSTS: Readonly<Record<string, string>> = {
  'facebook.com': 'Facebook',
  'fb.com': 'Facebook',
  'instagram.com': 'Instagram',
  'twitter.com': 'X',
  'x.com': 'X',
  'youtube.com': 'YouTube',
  'linkedin.com': 'LinkedIn',
  'xing.com': 'Xing',
  'flickr.com': 'Flickr',
  'tiktok.com': 'TikTok',
  'threads.net': 'Threads',
  'threads.com': 'Threads',
  'bsky.app': 'Bluesky',
  'mastodon.social': 'Mastodon',
  'social.bund.de': 'Mastodon',
  'pinterest.com': 'Pinterest',
  'pinterest.de': 'Pinterest',
  'vimeo.com': 'Vimeo',
  't.me': 'Telegram',
  'telegram.me': 'Telegram',
  'whatsapp.com': 'WhatsApp',
  'wa.me': 'WhatsApp',
  'snapchat.com': 'Snapchat',
  'twitch.tv': 'Twitch',
  'soundcloud.com': 'SoundCloud',
  'open.spotify.com': 'Spotify',
  'pixelfed.social': 'Pixelfed'
}

/** The networks by name. */
export const NETWORKS: readonly string[] = [...new Set(Object.values(HOSTS))]

/** Other words for a network. */
const NAMES: Readonly<Record<string, string>> = {
  twitter: 'X',
  insta: 'Instagram',
  fediverse: 'Mastodon',
  ...Object.fromEntries(NETWORKS.map((name) => [name.toLowerCase(), name]))
}

/** A page of a network that is one post, not a channel. */
const POST =
  /\/(?:status|statuses|posts?|watch|reel|reels|p|videos?|photo|events|share|sharer|hashtag|shorts|permalink)(?:[/?.]|$)/u

export function platformOfHost(host: string): string | undefined {
  const bare = host.replace(/^(?:www|m|de|de-de)\./u, '')
  return HOSTS[bare] ?? (/^(?:mastodon|mstdn|social)\.|\.social$/u.test(bare) ? 'Mastodon' : undefined)
}

export function platformOfName(name: string): string | undefined {
  return NAMES[
    name
      .trim()
      .toLowerCase()
      .replace(/^(?:auf|bei|unser|unsere?r?)\s+|[:\s]+$/gu, '')
  ]
}

export function isPost(path: string): boolean {
  return POST.test(path)
}

/** How the networks write the address of an account themselves. */
const PROFILES: Readonly<Record<string, (account: string) => string>> = {
  Facebook: (account) => `https://www.facebook.com/${account}`,
  Instagram: (account) => `https://www.instagram.com/${account}`,
  X: (account) => `https://x.com/${account}`,
  YouTube: (account) => `https://www.youtube.com/@${account}`,
  TikTok: (account) => `https://www.tiktok.com/@${account}`,
  Threads: (account) => `https://www.threads.com/@${account}`
}

/** The address that belongs to a bare account name; undefined where the name alone does not tell. */
export function profileOf(platform: string, account: string): string | undefined {
  if (platform === 'Bluesky') return account.includes('.') ? `https://bsky.app/profile/${account}` : undefined
  return PROFILES[platform]?.(account)
}

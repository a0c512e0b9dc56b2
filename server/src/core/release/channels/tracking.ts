/*
 * Parameters by which senders and networks follow who opens a link; without them the address leads to the same page.
 * Sources: the networks' and senders' own documents on link decoration; Firefox, "Query Parameter Stripping" (default list).
 */

const ANYWHERE =
  /^(?:utm_[a-z_]+|fbclid|gclid|gbraid|wbraid|dclid|msclkid|yclid|twclid|ttclid|igsh|igshid|mc_cid|mc_eid|mibextid|li_fat_id|_hsenc|_hsmi|mkt_tok|vero_id|ref_src)$/u

/** Short names mean tracking on one network alone. */
const BY_HOST: readonly (readonly [RegExp, RegExp])[] = [
  [/(?:^|\.)(?:youtube\.com|youtu\.be)$/u, /^(?:si|pp)$/u],
  [/(?:^|\.)spotify\.com$/u, /^si$/u],
  [/(?:^|\.)soundcloud\.com$/u, /^si$/u],
  [/(?:^|\.)(?:twitter|x)\.com$/u, /^(?:s|t)$/u],
  [/(?:^|\.)tiktok\.com$/u, /^(?:_t|_r|is_from_webapp|sender_device|is_copy_url)$/u],
  [/(?:^|\.)facebook\.com$/u, /^(?:__tn__|__xts__.*|rdid|share_url)$/u],
  [/(?:^|\.)linkedin\.com$/u, /^(?:trk|trackingId|lipi|licu)$/u]
]

/** An address without its tracking parameters; the same text where it has none. */
export function withoutTracking(address: string): string {
  const match = /^([^?#]*)\?([^#]*)(#.*)?$/u.exec(address)
  if (!match) return address
  const [, base = '', query = '', fragment = ''] = match
  const host = /^(?:https?:\/\/)?([^/]+)/iu.exec(base)?.[1]?.toLowerCase() ?? ''
  const own = BY_HOST.find(([hosts]) => hosts.test(host))?.[1]
  const parameters = query.split('&')
  const kept = parameters.filter((parameter) => {
    const name = parameter.split('=')[0] ?? ''
    return !ANYWHERE.test(name) && !own?.test(name)
  })
  if (kept.length === parameters.length) return address
  return base + (kept.length > 0 ? `?${kept.join('&')}` : '') + fragment
}

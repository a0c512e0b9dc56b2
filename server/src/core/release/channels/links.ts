import { MASK, type Prose } from '../../markdown/prose.ts'
import { matchesOf } from '../../text/matches.ts'
import { oncePer } from '../../text/once.ts'
import { platformOf } from './channel-key.ts'
import { isChannelIntro } from './intro.ts'
import { platformOfName } from './platforms.ts'

/** A link or handle in the prose of one block. */
export interface LinkMention {
  readonly url: string
  /** The words that name it: link text or label before it. */
  readonly label: string
  readonly start: number
  readonly end: number
  /** Leads to a network, by host or by the name beside it. */
  readonly platform: string | undefined
}

export interface BlockLinks {
  readonly links: readonly LinkMention[]
  /** Nothing but links, their labels and signs between them. */
  readonly isPure: boolean
  /** The words before the first link and its label, where they are more than a label. */
  readonly before: WordsBefore | undefined
  /** Few words beside the links: no running text in which they are references. */
  readonly isShort: boolean
}

export interface WordsBefore {
  readonly text: string
  readonly start: number
  readonly end: number
  /** Their last sentence speaks of channels. */
  readonly isIntro: boolean
}

const MAX_WORDS = 30

const written =
  /(?<![\p{L}\d.@/_-])(?:@[\p{L}\d_][\p{L}\d_.]*[\p{L}\d_](?:@(?:[a-z0-9-]+\.)+[a-z]{2,})?|(?:[a-z0-9-]+\.)+(?:de|com|org|net|social|eu|info|tv|app|me|at|ch)(?:\/[^\s,;|)]*[^\s,;|).])?)(?![\p{L}\d@])/giu

/** The web addresses, channels and handles of a block; e-mail addresses are none. */
export const linksOf = oncePer(readLinks)

function readLinks(prose: Prose): BlockLinks {
  const { text } = prose
  const places = prose.links
    .filter((link) => !/^(?:mailto|tel):/iu.test(link.url) && link.end > link.start)
    .map((link) => ({
      // A bare address swallows the backslash of a hard line end.
      url: link.url.replace(/(?:\\|%5C)+$/iu, ''),
      start: link.start,
      end: link.end,
      isMasked: text.slice(link.start, link.end) === MASK
    }))
  for (const match of text.includes('@') || /\p{Ll}\.\p{Ll}{2}/u.test(text) ? matchesOf(text, written) : []) {
    const start = match.index
    const end = start + match[0].length
    if (prose.links.some((l) => l.start < end && start < l.end)) continue
    places.push({ url: match[0], start, end, isMasked: true })
  }
  // `@amt@example.social`: the parser takes the latter part for an e-mail address.
  for (const link of prose.links) {
    if (!link.url.startsWith('mailto:') || text[link.start - 1] !== '@') continue
    places.push({ url: `@${link.url.slice(7)}`, start: link.start - 1, end: link.end, isMasked: true })
  }
  places.sort((a, b) => a.start - b.start)
  let from = 0
  let isPure = places.length > 0
  let before: BlockLinks['before']
  const links = places.map((place, i): LinkMention => {
    const gap = text.slice(from, place.start)
    // A link with words of its own needs none before it.
    const { label, rest } = place.isMasked ? labelAtEnd(gap) : { label: '', rest: gap }
    if (i === 0 && isMoreThanLabel(rest)) before = wordsBefore(from, rest)
    if (!isBareGap(rest)) isPure = false
    from = place.end
    const name = place.isMasked ? label : text.slice(place.start, place.end)
    return { url: place.url, label: name, start: place.start, end: place.end, platform: platformOf(place.url, name) }
  })
  if (!isBareGap(text.slice(from).replace(/^\s*\([^()]{1,40}\)/u, ''))) isPure = false
  return { links, isPure, before, isShort: text.split(/\s+/u, MAX_WORDS + 1).length <= MAX_WORDS }
}

/** `Facebook: ` or `auf Instagram ` before a link. */
function labelAtEnd(gap: string): { readonly label: string; readonly rest: string } {
  const match =
    /(?:^|[\n,;|·•/–-]|\s{2,}|(?<=[:.!?] ))\s*((?:\p{L}[\p{L}\d.&'’/()+-]*)(?: [\p{L}\d&][\p{L}\d.&'’/()+-]*){0,3})\s*[:–-]?\s*$/u.exec(
      gap
    )
  // ` und ` between two addresses names neither.
  const words = match?.[1]?.replace(/^(?:(?:und|sowie|oder|auch|auf|bei|per|via)(?: |$))+/iu, '')
  if (
    words !== undefined &&
    !/(?:Kanälen?|Medien?|Netzwerken?)$/u.test(words) &&
    !/(?<!\p{L})(?:Sie|uns|ihr|ist|unter|im (?:Netz|Internet|Web))(?!\p{L})/u.test(words)
  ) {
    const at = words === '' ? gap.length : gap.lastIndexOf(words)
    return { label: words, rest: gap.slice(0, at) }
  }
  const last = /(\p{L}+)\s*[:(]?\s*$/u.exec(gap)?.[1] ?? ''
  if (platformOfName(last)) return { label: last, rest: gap.slice(0, gap.lastIndexOf(last)) }
  return { label: '', rest: gap }
}

/** Signs and little words between links: `, `, ` | `, ` und `, ` auf `. */
function isBareGap(gap: string): boolean {
  return (
    gap
      .replace(/(?<!\p{L})(?:und|sowie|oder|auf|bei|unter|oder auf|auch|im|Web|per|via)(?!\p{L})/gu, '')
      .match(/[\p{L}\d]/u) === null
  )
}

function isMoreThanLabel(words: string): boolean {
  return /\p{L}/u.test(words)
}

function wordsBefore(from: number, words: string): WordsBefore {
  const start = from + words.length - words.trimStart().length
  const text = words.trim()
  const sentence = text.slice(text.search(/[^.!?]*[.!?:]?$/u))
  return { text, start, end: from + words.trimEnd().length, isIntro: isChannelIntro(sentence) }
}

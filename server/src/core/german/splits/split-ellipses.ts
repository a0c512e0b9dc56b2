import { isNoun, type Stretch, type Token } from '../clauses/clauses.ts'
import { DETERMINERS } from '../clauses/determiners.ts'
import { PLURAL } from '../words/cells.ts'
import type { Knowledge } from '../words/knowledge.ts'
import { cellsOfArticle, determinerBefore } from './articles-before.ts'
import { asOneWord, isPlainNoun, mayStandFirst } from './split-parts.ts'

/** The words `[from, to]` of a stretch as they are usual. */
export interface Ellipsis {
  readonly to: number
  readonly right: string
  /** False where the first part may be an institution that stands for itself (`beim BLW und BEI-Team`). */
  readonly isCertain: boolean
}

/**
 * `auf dem Lesefunk und Hörfunk-Kanal`, `diverser USB und PCI Karten`, `in der Kinder und Jugendhilfe`: two first parts of one noun,
 * joined by `und`, of which the first has no hyphen for what both share. It is told where the article or the adjective before them
 * belongs to that noun and not to the first part. Source: Amtliches Regelwerk 2024, § 98 (Ergänzungsstrich).
 */
export function ellipsisAt(stretch: Stretch, at: number, knowledge: Knowledge): Ellipsis | undefined {
  const { tokens } = stretch
  const first = tokens[at]
  const joining = tokens[at + 1]
  if (!first || joining?.before !== '' || !/^(?:und|oder|sowie)$/u.test(joining.text)) return undefined
  const partner = tokens[at + 2]
  if (!isNoun(first) || !partner || partner.before !== '' || !isNoun(partner)) return undefined
  const isOpen = tokens[at + 3]?.start === partner.end + 1 && isNoun(tokens[at + 3])
  const to = isOpen ? at + 3 : at + 2
  const head = tokens[to] as Token
  const next = tokens[to + 1]
  if (next?.before === '' && isNoun(next)) return undefined
  const right = `${first.text}- ${joining.text} ${partner.text}${isOpen ? `-${head.text}` : ''}`
  const isShared = isOpen
    ? isName(first, knowledge) && isName(partner, knowledge) && isPlainNoun(head, knowledge)
    : isHyphened(first, partner, knowledge)
  const isCertain = isOpen || !ABBREVIATION.test(first.text)
  if (isShared) return belongsToHead(stretch, at, head) ? { to, right, isCertain } : undefined
  return !isOpen && isGermanPair(stretch, at, knowledge) ? { to, right, isCertain: true } : undefined
}

/** An abbreviation or a foreign word, which has no gender that is known. */
function isName(token: Token, knowledge: Knowledge): boolean {
  return token.forms.noun === 0 && mayStandFirst(token, knowledge)
}

/** `Lesefunk und Hörfunk-Kanal`: what stands before the hyphen is of the same kind as the first part. */
function isHyphened(first: Token, { text, forms }: Token, knowledge: Knowledge): boolean {
  const [, name = '', noun = ''] = /^(\p{Lu}[\p{L}\d]+)-(\p{Lu}\p{Ll}{3,})$/u.exec(text) ?? []
  if (noun === '' || forms.noun === 0 || !isName(first, knowledge)) return false
  // `im Westerwald und Rhein-Gebiet`: the names of places and regions stand for themselves.
  if (knowledge.gazetteer.has(first.text)) return false
  const isWord = (word: string) => knowledge.dictionary.isListed?.(word) === true
  return (
    [ABBREVIATION, NETWORK].some((kind) => kind.test(first.text) && kind.test(name)) ||
    (isWord(first.text) && isWord(name))
  )
}

/** `OSM`, `FOSSGIS`, `IaaS`, `DevOps` */
const ABBREVIATION = /^\p{Lu}{2,}$|^\p{Lu}\p{Ll}+\p{Lu}/u
/** Where offices publish: `der Facebook- und Instagram-Kanal`. */
const NETWORK =
  /^(?:Bluesky|Facebook|Instagram|LinkedIn|Mastodon|Signal|Telegram|Threads|TikTok|Twitter|WhatsApp|Xing|XING|YouTube)$/u

/** An article in the singular that fits the noun, or an attribute in the plural before a first part that has none. */
function belongsToHead(stretch: Stretch, at: number, { forms }: Token): boolean {
  const determiner = determinerBefore(stretch, at)
  const cells = DETERMINERS.get(determiner?.lower ?? '')?.cells ?? 0
  if (cells !== 0) return (cells & forms.noun & ~PLURAL) !== 0
  const attribute = stretch.tokens[at - 1]
  if (!attribute || attribute.text !== attribute.lower || attribute.forms.verb !== 0) return false
  // `aktuelle` may be a feminine, `diverser` one in the dative: only what a plural alone has is sure.
  return SEVERAL.test(attribute.lower) && (forms.noun & PLURAL) !== 0
}

const SEVERAL =
  /^(?:alle[nr]?|beide[nr]?|divers(?:e|en|er)|einige[nr]?|etliche[nr]?|mehrere[nr]?|sämtliche[nr]?|verschiedene[nr]?|viele[nr]?|zahlreiche[nr]?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn)$/u

/** `in der Kinder und Jugendhilfe`: the article cannot be that of the first noun, and with the head of the second it is a word. */
function isGermanPair(stretch: Stretch, at: number, { dictionary }: Knowledge): boolean {
  const first = stretch.tokens[at] as Token
  const partner = stretch.tokens[at + 2] as Token
  if (!WORD.test(first.text) || !WORD.test(partner.text) || first.forms.noun === 0) return false
  const determiner = determinerBefore(stretch, at)
  if (!determiner) return false
  const cells = cellsOfArticle(stretch, determiner)
  if ((cells & partner.forms.noun & ~PLURAL) === 0 || (cells & first.forms.noun) !== 0) return false
  const last = dictionary.explain?.(partner.text).parts.at(-1)?.text
  if (last === undefined || last.length < SHORTEST_HEAD) return false
  return dictionary.isListed?.(asOneWord(first.text, last)) === true
}

const WORD = /^\p{Lu}\p{Ll}{2,}$/u
const SHORTEST_HEAD = 4

import { needsArticle } from '../german/clauses/countable-nouns.ts'
import { determinerOf } from '../german/clauses/determiners.ts'
import { ARTICLES, COORDINATORS, PREPOSITIONS, PRONOUNS, SUBORDINATORS } from '../german/clauses/function-words.ts'
import type { Knowledge } from '../german/words/knowledge.ts'
import type { MarkdownDocument } from '../markdown/document.ts'

/** `neusten Stand`: an adjective that the lexicon does not know, before its noun. */
export function mayBeAdjective(word: string, before: string, behind: string): boolean {
  if (!/^ \p{Lu}\p{Ll}/u.test(behind)) return false
  const isSecond = / (?:und|oder) $/u.test(before) && /e[nmrs]?$/u.test(word)
  return isSecond || /^\p{Ll}+(?:st|er|ig|lich|isch|bar|sam|los|eign)e[nmrs]?$/u.test(word)
}

/** Behind these an English term goes on (`open data`, `Save the date`). */
const ENGLISH =
  /(?:^|[^\p{L}])(?:open|the|of|about|your|my|don’t|don't|can't|can’t|civic|local|next|key|big|save|first|and) $/iu

/** `ein viertel Liter`, `eine hundertstel Sekunde`: before a measure a fraction is an adjective. */
export function isFractionOfMeasure(text: string, start: number, end: number): boolean {
  return FRACTION.test(text.slice(start, end)) && /^ \p{Lu}/u.test(text.slice(end, end + 2))
}

const FRACTION = /^(?:drittel|viertel|fünftel|achtel|zehntel|hundertstel|tausendstel)$/u

/** Whether what stands around says that the word is no German word of its own: `Schüler/innen`, `team[at]…`, `Foto: waldfee`. */
export function isPartOfSomethingElse(text: string, start: number, end: number, { dictionary }: Knowledge): boolean {
  const before = text.slice(Math.max(0, start - 80), start)
  const behind = text.slice(end, end + 6)
  // `Hummel hummel`: a call.
  if (before.toLowerCase().endsWith(`${text.slice(start, end)} `)) return true
  if (isFractionOfMeasure(text, start, end)) return true
  // `gang und gäbe`
  if (/^ und g/u.test(behind) && text.slice(start, end) === 'gang') return true
  if (isFirstOfVerb(text.slice(start, end), before, behind)) return true
  // Behind `An- schluss` stands a divided word, which is another rule's.
  if (/[^\s„“»«"‚‘›‹(]$|\p{L}(?:[“"]|[-‐] +)$/u.test(before) || ENGLISH.test(before)) return true
  if (/^(?:\s?[[({]at[\])}]|@|\.\p{Ll})/iu.test(behind) || /(?:Foto|Bild|Grafik|Quelle|©):? ?$/u.test(before))
    return true
  // `identify feature`: the word before is none either.
  const word = /(?:^|[\s"„“])(\p{Ll}{3,}) $/u.exec(before)?.[1]
  if (word !== undefined && !dictionary.has(word)) return true
  // `Pädagogin, system. Beraterin`: an abbreviation.
  return /[,:;] $/u.test(before) && /^\. \p{Lu}/u.test(behind)
}

/** `Die Stadt steht kopf`, `sie läuft eis`: first parts of separable verbs. Source: Amtliches Regelwerk 2024, § 34 (3). */
function isFirstOfVerb(word: string, before: string, behind: string): boolean {
  if (!/^(?:[.,;:!?]| und |$)/u.test(behind)) return false
  return (
    (word === 'kopf' && /(?<!\p{L})(?:steh|stand)(?:e|en|t)? (?:[^.,;:!?]* )?$/u.test(before)) ||
    (word === 'eis' && /(?<!\p{L})(?:lauf|läuf|lief)(?:e|en|t)? (?:[^.,;:!?]* )?$/u.test(before))
  )
}

/** `Das werden wir monitoren.`: a verb that the lexicon does not know, where an infinitive is due. */
export function mayBeInfinitive(word: string, text: string, start: number, end: number): boolean {
  if (!/e[lr]?n$/u.test(word) || !/^[.!?,]|^$/u.test(text.slice(end, end + 1))) return false
  const clause = /[^.!?,;:]*$/u.exec(text.slice(Math.max(0, start - 160), start))?.[0] ?? ''
  return /(?<!\p{L})(?:w[eiü]rden?|wird|k[aö]nne?n?|muss|müssen|woll?en|will|soll(?:en|te|ten)?|d[aü]rf(?:en)?)(?!\p{L})/iu.test(
    clause
  )
}

/**
 * `hessenschau`, met again and again and never with a capital: compounds that somebody took for names, each with whether it is one.
 * `found` has all unknown words in small letters; only those that come twice are looked for in the text.
 */
export function recurringNames(
  found: readonly { readonly word: string; readonly right: readonly string[] }[],
  { blocks }: MarkdownDocument,
  { dictionary, morphology }: Knowledge
): ReadonlySet<string> {
  const times = new Map<string, number>()
  const names = new Set<string>()
  for (const { word, right } of found) {
    const time = (times.get(word) ?? 0) + 1
    times.set(word, time)
    if (time === 2 && isUnlisted(word, right[0] ?? '')) names.add(word)
  }
  function isUnlisted(word: string, capital: string): boolean {
    if (!/^\p{Ll}/u.test(word)) return false
    // `im backspace`: so a club may call itself by an English word of which the lexicon knows no gender.
    const isEnglish = dictionary.isEnglish?.(word) === true && morphology.formsOf(capital).noun === 0
    if (dictionary.isListed?.(capital) === true && !isEnglish) return false
    // `github`: how it is written is known.
    if (/\p{Ll}\p{Lu}/u.test(capital)) return false
    return !blocks.some(({ text }) => text.includes(capital))
  }
  return names
}

/** `Drohnen dancing`: an English word in -ing is a noun for certain behind an article or a preposition with one. */
export function mayBeEnglish(word: string, before: string, { dictionary }: Knowledge): boolean {
  if (!word.endsWith('ing') || dictionary.isEnglish?.(word) !== true) return false
  return !/(?<!\p{L})(?:das|dem|des|ein|eine[nmrs]?|im|vom|zum|zur|beim|am|für|mit|durch|und) $/iu.test(before)
}

/** `pluscloud open`: an unlisted compound before an English word in small letters is likelier to be a name. */
export function mayBeEnglishName(
  word: string,
  capital: string,
  behind: string,
  { dictionary, morphology }: Knowledge
): boolean {
  const next = /^ (\p{Ll}{3,})(?!\p{L})/u.exec(behind)?.[1]
  if (next === undefined || !/^\p{Ll}/u.test(word) || dictionary.isListed?.(capital) === true) return false
  const { verb, weak, isBare } = morphology.formsOf(next)
  return dictionary.isEnglish?.(next) === true && verb === 0 && weak === 0 && !isBare && !isGermanSmall(next)
}

/** `dass musterserver am Montag`: an unlisted compound of a countable thing without an article is likelier to be a firm in small letters. */
export function mayBeFirm(
  word: string,
  capital: string,
  before: string,
  { dictionary, morphology }: Knowledge
): boolean {
  if (!/^\p{Ll}+$/u.test(word) || !needsArticle(capital) || dictionary.isListed?.(capital) === true) return false
  const last = /(\p{L}+) $/u.exec(before)?.[1]?.toLowerCase()
  if (last === undefined) return false
  const { strong, mixed, weak } = morphology.formsOf(last)
  return determinerOf(last) === undefined && !ARTICLES.has(last) && (strong | mixed | weak) === 0
}

function isGermanSmall(word: string): boolean {
  return (
    ARTICLES.has(word) ||
    PREPOSITIONS.has(word) ||
    PRONOUNS.has(word) ||
    COORDINATORS.has(word) ||
    SUBORDINATORS.has(word)
  )
}

import type { Trailing } from './edges.ts'

/**
 * Whether a clause that begins with a verb of saying behind a quotation says who speaks, or takes the quotation as a title that
 * does something or to which something is done: `„Checker Tobi“ erklärt die Welt`, `„Offene Tür“ rief die Ministerin aus`.
 */
export function saysWhoSpeaks(
  { text, rest, naming, isPerson }: Trailing,
  isShort: boolean
): 'certain' | 'likely' | 'no' {
  if (/^so\s/u.test(text)) return 'certain'
  if (naming === undefined || PARTICLE_AT_END.test(rest) || hasObject(rest) || REPORTED.test(rest)) return 'no'
  // `sagt mehr als tausend Worte`
  if (/^\S+\s(?:alles|etwas|mehr|nichts|viel|wenig)\s/u.test(text)) return 'no'
  const takesObject = !/^(?:sag|rief)/u.test(text)
  let isCertain = true
  if (naming !== 'name' && naming !== 'pronoun' && !isPerson) {
    const isKnown = naming === 'office' || naming === 'body'
    const [, next = ''] = text.split(/\s+/u)
    if (!isKnown && !/^\p{Lu}/u.test(next) && !DETERMINED.test(next)) return 'no'
    // A bare noun is as often the object: `fragt Besucher nach Ideen`.
    const isBare =
      !/^\S+\s(?:d(?:er|ie|as)|eine?|unsere?|ihre?|seine?)\s/u.test(text) &&
      /^\S+\s\p{Lu}\p{Ll}+\s*[.,;]?(?:\s|$)/u.test(text)
    if (isBare && takesObject) return 'no'
    // Only `der` shows a subject.
    if (takesObject && /^\S+\s(?:die|das|eine?)\s/u.test(text)) {
      if (isShort) return 'no'
      isCertain = isKnown
    }
  }
  if (!/^\s+(?:für|zu[mr]?)\s/u.test(rest)) return isCertain ? 'certain' : 'likely'
  return isShort && takesObject ? 'no' : 'likely'
}

const DETERMINED = /^(?:d(?:er|ie|as)|eine?|unsere?|ihre?|seine?)$/u

/** Parts of verbs that make of saying something else: `sagte … zu`, `rief … aus`. */
const PARTICLE_AT_END = /\s(?:ab|an|auf|aus|bei|durch|ein|nach|vor|weg|wider|zu|zurück)[.,;]?$/u

/** What is said comes behind: `sagte Minister Muster, er trete zurück`. */
const REPORTED = /^[^.,;]*,\s+(?:dass|ob|er|es|man|sie|wie)\s/u

const DETERMINER =
  /(?<before>\p{L}+\s)?(?<!\p{L})(?:das|den|die|diese[ns]?|einen?|eine|ihren?|ihre|keinen?|keine|seinen?|seine)\s+(?:\p{Ll}+\s+)*\p{Lu}/gu
const PREPOSITION =
  /^(?:an|auf|bis|durch|für|gegen|hinter|in|neben|ohne|über|um|unter|vor|zwischen|und|oder|auch|als|wie|sowie)\s$/iu

/** A group in the accusative that no preposition asks for. */
function hasObject(rest: string): boolean {
  const [clause = ''] = rest.split(/[,;]/u)
  return [...clause.matchAll(DETERMINER)].some(({ groups }) => !PREPOSITION.test(groups?.before ?? ''))
}

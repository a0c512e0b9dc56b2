import { isGivenName } from '../german/names/given-names.ts'
import { capitalised, isCapitalised } from '../german/words/lexicon.ts'
import { asHeadOf, kindsOf, WordKind } from '../german/words/word-class.ts'
import { hasKind, type KnownWords } from './known-words.ts'
import { QUARTER } from './places-in-words.ts'

/** `Start-up-Szene`, `Stand-by-Betrieb`, `Face-to-Face-Gespräch`. */
const ENGLISH_PARTICLE =
  /^(?:up|in|on|to|and|of|off|out|by|down|over|the|together|away|back|through|around|go|at|for|or|hoc|free|ready|it|as|with|from)s?$/u
/** With a capital they are no spelling of their own; `Kick-Off`, `Know-How` are noun-capital's. */
const CAPITAL_PARTICLE = /^(?:On|To|And|Of|As|By|For|With|From|The|Down|Over|Through|Around)$/u
/**
 * English words that make a noun with a particle (`Kick-off`, `Sign-up`); the capital of the particle (`Pop-Up-Laden`) is noun-capital's.
 */
export const BEFORE_PARTICLE =
  'Kick Roll Play Drive Lock Opt Sign Fade Warm Line Set Spin Take Check Close Plug Walk Sit Teach Stand Black Knock Hand Time Cut Pop Push Pick Drop Make Back Log Follow Start Burn Phase Cool Write Trade Buy Clean Meet Wake Grown Pin Step Mock'
const STARTS_WITH_PARTICLE = new Set(BEFORE_PARTICLE.split(' '))
/** In capitals or small: of `Opt-Out-Verfahren` noun-capital speaks, and in `Opt-out-Verfahren` the first part is no word by itself. */
const PARTICLE_BEHIND = /^(?:up|in|out|off)s?$/iu

/** The same at the start, where something follows that is no German noun: `Ad-hoc-Hilfe`, `To-go-Becher`. */
const ENGLISH_START = /^(?:Ad|To|On|In|Up|Off|Out|Be|Get|Do|No|Go|Pay|How|Per|Pro|All|One|Two|End|Key)$/u

/** Prefixes that stand alone before an ellipsis hyphen (`be- und entladen`). */
const PREFIX =
  /^(?:ab|an|auf|aus|be|bei|da|durch|ein|ent|er|fort|ge|her|hin|los|miss|mit|nach|ober|über|um|un|unter|ver|vor|weg|wieder|zer|zu|zurück|herauf|hinauf|hinein|heraus)$/iu

const SHORTEST_ENGLISH = 4

/** `WIR-Programm`, `Rhein-Main-Gebiet`, `EU-weit`: every part is a word, a name or an abbreviation. */
export function isKnownInParts(known: KnownWords, word: string): boolean {
  const parts = word.split('-')
  return parts.every((part, i) => {
    if (part === '' || WITHOUT_ACCENT.test(part)) return false
    // `Ka-Band`: so short a first part is a sign.
    if (i === 0 && /^\p{Lu}\p{Ll}$/u.test(part)) return true
    if (/^(?:\p{Lu}{1,8}s?|\p{Ll}\p{Lu}{2,4}|\d+|\p{L}\.?)$/u.test(part)) return true
    const isLast = i === parts.length - 1
    // `After-shave`: a noun has its capital, also an English one.
    const isSmallNoun = isLast && isCapitalised(parts[0] ?? '') && !isCapitalised(part)
    // `Mesh-Protokoll`, `Colocation-Platz`
    if (known.has(part) ? !isSmallNoun || !isEnglishNoun(known, part) : isEnglishPart(known, part) && !isSmallNoun)
      return true
    if (isOfEnglishChain(known, parts, i) || isOfName(known, parts, i)) return true
    // A noun in lower case never stands in a hyphenated word, a first part of compounds may (`Sozial-`, `Arbeits-`).
    if (!isLast && isCapitalised(part)) return known.lexicon.modifiers.classOf(part.toLowerCase()) !== 0
    return isLast && !isCapitalised(part) && hasKind(known.lexicon, part, WordKind.adjective)
  })
}

/** `Internet-Cafe`: English without its accent, German never. */
export const WITHOUT_ACCENT = /^Cafe(s?)$/u

/** `Start-up-Szene`; `Ad-hoc-Hilfe`, `How-to-cook-Video`. */
function isOfEnglishChain(known: KnownWords, parts: readonly string[], at: number): boolean {
  const part = parts[at] ?? ''
  if (at > 0 && (ENGLISH_PARTICLE.test(part) || (CAPITAL_PARTICLE.test(part) && known.isEnglish(parts[at - 1] ?? ''))))
    return true
  const pair = at === 0 ? parts : parts.slice(at - 1)
  if (pair.length > 2 && STARTS_WITH_PARTICLE.has(pair[0] ?? '') && PARTICLE_BEHIND.test(pair[1] ?? '')) return true
  if (at === 0 && CAPITAL_PARTICLE.test(part) && known.isEnglish(parts[1] ?? '')) return true
  if (!ENGLISH_START.test(parts[0] ?? '') || !ENGLISH_PARTICLE.test(parts[1] ?? '')) return false
  return at === 0 || (!isCapitalised(part) && known.isEnglish(part))
}

/** `Robert-Havemann-Saal`, `Friedrich-Bebenhusen-Frankl-Schule`, `Frankfurt-Fechenheim`, `Wahl-O-Mat`. */
function isOfName(known: KnownWords, parts: readonly string[], at: number): boolean {
  const part = parts[at] ?? ''
  const before = parts[at - 1] ?? ''
  if (at === 0 || !isCapitalised(part)) return false
  if (part === 'Mat' && before === 'O') return true
  // `Van-der-Waals-Kraft`
  if (at === 2 && /^(?:Van|Von)$/u.test(parts[0] ?? '') && /^de[rnm]?$/u.test(before)) return true
  // Behind a given name any names.
  if (known.isGivenName(before) || (at < parts.length - 1 && isGivenName(parts[0] ?? ''))) return true
  return QUARTER.test(part) && isPlace(known, parts[0] ?? '')
}

/** `ÖPNV-Konferenz`: what stands for a name or a term in a hyphenated word, known or not. */
export function isAbbreviation(part: string): boolean {
  return /^\p{Lu}{2,8}s?$/u.test(part)
}

/** What many first parts stand before: `Bildungshaus`, `gewerbsmäßig`. */
const OF_COMPOUNDS = ['haus', 'mäßig']

/** `Kinder-`, `Bildungs-`, `Vor-`, `gewerbs-`: what an ellipsis hyphen stands behind. */
export function isFirstPart(known: KnownWords, part: string): boolean {
  if (part === '' || known.has(part)) return true
  const lower = part.toLowerCase()
  return (
    known.lexicon.modifiers.classOf(lower) !== 0 ||
    PREFIX.test(part) ||
    OF_COMPOUNDS.some((last) => known.has(part + last))
  )
}

/** `-ung`, `-politik`: what an ellipsis hyphen stands before, in lower case. */
export function isLastPart(known: KnownWords, part: string): boolean {
  return part.length <= 4 || known.has(part) || known.has(capitalised(part))
}

/** Of short words one is a slip of another language's. */
export function isEnglishPart(known: KnownWords, part: string): boolean {
  return part.length >= SHORTEST_ENGLISH && known.isEnglish(part)
}

/** Listed only as a word met in English names (`flow`, `shave`). */
export function isEnglishNoun(known: KnownWords, part: string): boolean {
  return kindsOf(known.lexicon.words.classOf(part)) === WordKind.other && isEnglishPart(known, part)
}

/** A name, and no noun that compounds end in; `Alt-` stands before villages too. */
function isPlace(known: KnownWords, word: string): boolean {
  return (
    /^(?:Alt|Neu|Groß|Klein)$/u.test(word) ||
    (hasKind(known.lexicon, word, WordKind.name) && asHeadOf(known.lexicon.words.classOf(word)) === 0)
  )
}

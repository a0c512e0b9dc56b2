import type { Dictionary } from '../german/words/knowledge.ts'
import { sayingForms } from '../german/words/verbs-of-saying.ts'

/** Looked at before and behind a word. */
const REACH = 50
/** `“, erklärt `: behind speech and the verb that tells it stands who spoke. */
const SAID = /[“”"«»‘’,]\s*(\p{Ll}+) $/u
/** `Richtung Am `: the preposition of a street has a capital inside a sentence. */
const STREET = /[^.!?:\s]\s(?:Am|Im|An de[rmn]|Auf de[rmn]|In de[rmn]|Zu[mr]|Unter den|Vor dem|Hinter de[rmn]) $/u
/** `Foto: kuferl`, `Fotos von anjak und kuferl`: who took a picture signs with any name. */
const CREDIT =
  /(?<!\p{L})(?:(?:Fotos?|Bild(?:er|nachweis|quelle)?|Grafik|Foto-?Credit)(?: ?[:©] ?| von )|© ?)(?:[\p{L}\p{N}. _-]+(?:, | und | ?\/ ?))*$/u
/** `Kehrwieder 12, 20457 Hamburg` */
const IN_ADDRESS = /^ \d{1,4} ?[a-z]?, ?\d{5} \p{Lu}/u
/** `Lenbruch & van Aerssen`, `Muster & Lenbruch`: partners. */
const FIRM_BEFORE = /\p{L}[ \u00A0]&[ \u00A0](?:(?:van|von|de|der|den) )*$/u
const FIRM_BEHIND = /^[ \u00A0]&[ \u00A0](?:\p{Lu}|van |von |de )/u
const NAMED_PLACE = /^\p{Lu}\p{L}+(?:straße|allee|gasse|gäßchen|platz|markt|weg|ring|damm|graben|tor|berg|steg)$/u
const OPENING = /(?:^|[.!?:]\s|[„“"«»‚‘›‹(]|\n)$/u
const WORD_BEFORE = /(?:^|[\s(„“"«»])(\p{Lu}[\p{L}-]+) $/u
/** `in Nordhemmern`: behind these a noun has an article, most of the time. */
const BEFORE_PLACE = /(?:^|[\s(])(?:in|aus|nach|bei|ab|bis|zwischen(?: \p{Lu}[\p{L}-]+ und)?) $/u
const PARTNER_BEFORE = /(?<!\p{L})(\p{Lu}\p{Ll}+)(?:,| und| oder| sowie) $/u
const PARTNER_BEHIND = /^(?:,| und| oder| sowie) (\p{Lu}\p{Ll}+)/u
const WORD_BEHIND = /^ (\p{Lu}[\p{L}’-]+)/u
const QUOTED = /[„“"«»‚‘›‹]$/u
const QUOTE_ENDS = /^[“”"«»‘’›‹]/u
/** Behind these stands what is counted. */
const MEASURE =
  /^(?:Prozent|Euro|Cent|Meter|(?:Kilo|Zenti|Milli|Quadrat|Kubik)\p{Ll}+|Liter|Kilo|Gramm|Tonnen?|Hektar|Stunden?|Tage?n?|Wochen?|Monate?n?|Jahre?n?|Minuten?|Anfang|Mitte|Ende|Millionen|Milliarden|Dutzend|Paar|Stück|Art|Form|Teil|Uhr)$/u

/**
 * Whether a word with a capital stands where a name is likelier than a noun: beside `&`, behind the verb that tells speech or before it, behind
 * the preposition of a street, next to another noun without anything between, alone in quotation marks, or with a letter behind a
 * hyphen (`Gaia-X`).
 */
export function standsAsName(text: string, start: number, end: number, dictionary: Dictionary): boolean {
  const word = text.slice(start, end)
  const before = text.slice(Math.max(0, start - REACH), start)
  if (CREDIT.test(before)) return true
  if (!/^\p{Lu}/u.test(word)) return false
  if (FIRM_BEFORE.test(before) || FIRM_BEHIND.test(text.slice(end, end + REACH))) return true
  if (/-\p{Lu}$/u.test(word) || IN_ADDRESS.test(text.slice(end, end + REACH))) return true
  const behind = text.slice(end, end + REACH)
  const said = SAID.exec(before)?.[1]
  if (said !== undefined && (said === 'so' || isSaying(said))) return true
  const says = /^ (\p{Ll}+)[ :,]/u.exec(behind)?.[1]
  if (says !== undefined && OPENING.test(before) && isSaying(says)) return true
  if (STREET.test(before) || BEFORE_PLACE.test(before) || (QUOTED.test(before) && QUOTE_ENDS.test(behind))) return true
  return isBesideName(before, behind, word.endsWith('er'), dictionary)
}

/**
 * `Roßmarkt`, `Schloßstraße`: a street and a square keep the spelling of their name. `im Schloßgarten` is a common noun, save in an
 * address, behind the capital preposition of a street, and behind what is called so (`Hotel Schloßgarten`).
 */
export function mayNameStreet(text: string, start: number, end: number): boolean {
  const word = text.slice(start, end)
  if (NAMED_PLACE.test(word)) return true
  if (!/(?:park|garten|ufer)$/u.test(word)) return false
  const before = text.slice(Math.max(0, start - REACH), start)
  return /^ \d/u.test(text.slice(end, end + 2)) || STREET.test(before) || /(?<=\S )\p{Lu}[\p{L}-]+ $/u.test(before)
}

function isSaying(verb: string): boolean {
  return sayingForms(verb).some(
    ({ kind, separated, needs, role }) => kind === 'finite' && !separated && needs.length === 0 && role === 'say'
  )
}

/** Ships, animals, woods and mines, which bear any name: `der Schlepper Bugsier`, `in den Revieren Steinhaid und Oberwieden`. */
const CALLED =
  /(?<![\p{L}-])(?:(?:Forst|Jagd)?[Rr]eviere?n?|Weilern?|Gemarkung(?:en)?|Forsthaus|Zeche|Grube|Schacht|Stollen|Schlepper|Frachter|Tanker|Fähre|Kutter|Schoner|Barkasse|Fregatte|Korvette|Motorschiff|Seenotkreuzer|Hengst|Stute|Wallach|Hündin|Kater)s? (?:\p{Lu}[\p{L}-]+(?:,| und| sowie) )*$/u

/** Whether what stands before says that a name follows, and nothing else can. */
export function isCalled(text: string, start: number): boolean {
  return CALLED.test(text.slice(Math.max(0, start - REACH), start))
}

/** `Toyota Yaris`, `die Ermordung Lübckes`; `Jassin Khatem`, where both words are unknown; `Sterkrader Kreuz`. */
function isBesideName(before: string, behind: string, isTown: boolean, dictionary: Dictionary): boolean {
  const next = WORD_BEHIND.exec(behind)?.[1]
  if (next !== undefined && (isTown || !dictionary.has(next) || dictionary.explain?.(next).reason === 'name'))
    return true
  // `Plaue und Pritzerbe`: what is named with a place is one.
  const partner = PARTNER_BEFORE.exec(before)?.[1] ?? PARTNER_BEHIND.exec(behind)?.[1]
  if (partner !== undefined && dictionary.explain?.(partner).reason === 'name') return true
  const found = WORD_BEFORE.exec(before)
  const previous = found?.[1]
  if (previous === undefined || MEASURE.test(previous) || isAdjectiveOfPlace(previous, dictionary)) return false
  // `Die`, `Alle`: the first word of a sentence.
  const opens = OPENING.test(before.slice(0, -previous.length - 1))
  return !dictionary.has(previous.toLowerCase()) || (!opens && isNoun(previous, dictionary))
}

/** `Hamburger Trasnparenzgesetz`: behind it goes on what is called after the place. */
function isAdjectiveOfPlace(word: string, dictionary: Dictionary): boolean {
  return word.endsWith('er') && [2, 1].some((length) => dictionary.explain?.(word.slice(0, -length)).reason === 'name')
}

/** `Team Vortexa`: a noun with its capital inside a sentence. */
function isNoun(word: string, dictionary: Dictionary): boolean {
  return dictionary.isListed?.(word) === true && !/(?:e[mnrs]?|er)$/u.test(word)
}

/** Words before nouns that names hardly have: an owner, no certain one, or several. */
const DETERMINER =
  /(?<![\p{L}\p{N}-])(?:(?:[Kk]?[Ee]in|[MmDdSs]ein|[Ii]hr|[Uu]nser|[Ee]uer)(?:e[mnrs]?)?|(?:[Dd]ies|[Jj]ed|[Jj]en|[Ww]elch|[Ss]olch|[Mm]anch|[Aa]ll|[Vv]iel|[Ww]enig|[Ee]inig|[Mm]ehrer|[Bb]eid|[Ss]ämtlich)e[mnrs]?|[Uu]nsre[mnrs]?|aufs|pro|\d+|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf) (?:\p{Ll}{3,}e[mnrs]? )?$/u
/** `der neue …`, `im alten …` */
const DESCRIBED =
  /(?<![\p{L}\p{N}-])(?:[Dd](?:er|ie|as|e[mns])|[Ii]m|[Aa]m|[Zz]u[mr]|[Vv]om|[Bb]eim|[Ii]ns) \p{Ll}{3,}e[mnrs]? $/u
/** `ein Mercedes Sprinter`, `ihr Tornado 4`: two words of a name. */
const NUMBER_OF_NAMES = /^\p{Lu}[\p{L}-]*(?: (?:\p{Lu}|\d))/u

/**
 * Whether a word with a capital stands where a noun is due that is no name: behind `ein`, `ihre`, `viele` or a number, with an
 * adjective between or without.
 */
export function standsAsNoun(text: string, start: number, end: number): boolean {
  if (NUMBER_OF_NAMES.test(text.slice(start, end + 2)) || QUOTE_ENDS.test(text.slice(end, end + 1))) return false
  const before = text.slice(Math.max(0, start - REACH), start)
  return DETERMINER.test(before) || DESCRIBED.test(before)
}

/** An article, also with its preposition; `in der Wik` is not told from `in der Woche`. */
const ARTICLE = /(?<![\p{L}\p{N}-])(?:[Dd](?:er|ie|as|e[mns])|[Ii]m|[Aa]m|[Zz]u[mr]|[Vv]om|[Bb]eim|[Ii]ns|[Aa]ns) $/u

export function isBehindArticle(text: string, start: number): boolean {
  return ARTICLE.test(text.slice(Math.max(0, start - REACH), start))
}

/** Endings that make nouns of other words, and who does something; names of villages in -ungen are shorter. */
const NOUN =
  /^(?![CK]at)\p{Lu}(?:\p{Ll}{4,}(?:ung|\p{Ll}{4}ungen|heit|keit|schaft|tion|ität|(?:heit|keit|schaft|tion|ität)en)|\p{Ll}{2,}[bdfghklnstz]erin(?:nen)?)s?$/u

/** Whether its ending says of a word that it is a noun and no name, wherever it stands (`nach Einreiccung`). */
export function endsAsNoun(word: string): boolean {
  return NOUN.test(word)
}

/** `Data Litreacy`, `Cokmunication Congress`: next to an English word that begins a name or ends it. */
export function isBesideEnglishNoun(text: string, start: number, end: number, dictionary: Dictionary): boolean {
  const neighbours = [
    WORD_BEFORE.exec(text.slice(Math.max(0, start - REACH), start)),
    WORD_BEHIND.exec(text.slice(end, end + REACH))
  ]
  return neighbours.some((found) => found?.[1] !== undefined && dictionary.isEnglish?.(found[1]) === true)
}

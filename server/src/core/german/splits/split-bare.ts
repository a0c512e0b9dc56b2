import { isNoun, mayBeFinite, type Stretch, type Token } from '../clauses/clauses.ts'
import { PREPOSITIONS } from '../clauses/function-words.ts'
import { isClubAbbreviation } from '../names/club-abbreviations.ts'
import type { Knowledge } from '../words/knowledge.ts'
import { cellsOfArticle, determinerBefore, isOfTown } from './articles-before.ts'
import { ENGLISH_ADJECTIVES } from './english-parts.ts'
import { isInPrefield, isOnePhrase } from './one-phrase.ts'
import { isEnglishTerm, isPlainNoun, opensPhrase } from './split-parts.ts'

/**
 * Whether the words `[from, head]` are one compound though no article tells: abbreviations, names with inner capitals and English
 * words before a common noun where all is one phrase (`## OSM Stammtisch`, `GPS Geräte helfen`).
 */
export function isBareCompound(stretch: Stretch, from: number, head: number, knowledge: Knowledge): boolean {
  const noun = stretch.tokens[head]
  const next = stretch.tokens[head + 1]
  const modifiers = stretch.tokens.slice(from, head)
  if (!noun || !isPlainNoun(noun, knowledge) || (next?.before === '' && /^[\p{Lu}\d]/u.test(next.text))) return false
  // `SWR Big Band`: English adjective and noun are one term.
  const isTerm = ENGLISH_ADJECTIVES.has(modifiers.at(-1)?.text ?? '') && knowledge.dictionary.isEnglish?.(noun.text)
  if (isTerm || isNamedOpen(noun.text) || isInName(stretch, from) || isPlaceOfHeadline(stretch, from, head))
    return false
  // `Auf der IAA Autos zu zeigen`: the article is none of the noun's.
  const article = determinerBefore(stretch, from)
  if (article && (cellsOfArticle(stretch, article) & noun.forms.noun) === 0 && noun.forms.noun !== 0) return false
  const [first, ...others] = modifiers
  const isPart = (token: Token) => isShortName(token) || isEnglishPart(token, knowledge)
  if (!first || !isPart(first) || !others.every((token) => isPart(token) || isLoan(token, knowledge))) return false
  return isShortOrMany(modifiers) && isOnePhrase(stretch, from, head, knowledge.morphology)
}

/**
 * `Das SPD Mitglied im Ausschuss fragte`, `Der Linux Kernel wurde ersetzt`: behind its article in the phrase before the finite verb,
 * where abbreviations and foreign words are no names of their own whatever gender they have.
 */
export function isOpeningCompound(stretch: Stretch, at: number, knowledge: Knowledge): boolean {
  const { dictionary } = knowledge
  const first = stretch.tokens[at] as Token
  const head = stretch.tokens[at + 1] as Token
  const next = stretch.tokens[at + 2]
  if (next?.before !== '' || isNoun(next) || /^\d/u.test(next.text)) return false
  if (standsBeforeName(first.text) || HOUSES.test(head.text) || BRANDED.test(head.text)) return false
  const isKnown =
    ABBREVIATION.test(first.text) ||
    isEnglishTerm(first.text, knowledge) ||
    (first.forms.noun === 0 && dictionary.isListed?.(first.text) === true)
  const cells = cellsOfArticle(stretch, determinerBefore(stretch, at))
  return isKnown && (cells & head.forms.noun) !== 0 && isInPrefield(stretch, at, at + 1)
}

/** `ÖPNV`, `CO2`, `Lkw` */
const ABBREVIATION = /^(?:\p{Lu}{2,}\d?|\p{Lu}\d{1,3}|\p{Lu}{2,}\p{Ll}+\p{Lu}|\p{Lu}-\p{Lu}\p{L}+|[LP]kw|Kfz)$/u

/** `Bei IKEA Rabatte für Familien`: a headline without its verb says where something is, and then what. */
function isPlaceOfHeadline({ tokens, isFirst }: Stretch, from: number, head: number): boolean {
  return (
    isFirst &&
    from === 1 &&
    /^(?:bei|beim|von|vom|in|im|für|aus)$/u.test(tokens[0]?.lower ?? '') &&
    PREPOSITIONS.has(tokens[head + 1]?.lower ?? '') &&
    !tokens.some(mayBeFinite)
  )
}

/** `IG BAU Chef`: a word of the same name stands before; one that opens the sentence may be an adjective. */
function isInName({ tokens }: Stretch, from: number): boolean {
  const before = tokens[from - 1]
  return (
    before !== undefined &&
    isNoun(before) &&
    before.forms.strong === 0 &&
    !isOfTown(before.text) &&
    !opensPhrase(before)
  )
}

/** Whether behind a name the noun is written open by many: houses, broadcasts, predicates of headlines, surnames. */
export function isNamedOpen(noun: string): boolean {
  return ROLE.test(noun) || BRANDED.test(noun) || /mann$/u.test(noun) || HOUSES.test(noun) || PRODUCTIONS.test(noun)
}

/** One English word alone may be any name (`Summer Breeze`). */
function isShortOrMany(modifiers: readonly Token[]): boolean {
  return modifiers.length > 1 || modifiers.some(isShortName)
}

/** `SCS`, `OpenStreetMap`, `Gaia-X`, `Mesh-Only`; not the titles, parties, places and clubs that stand before names. */
function isShortName({ text, forms }: Token): boolean {
  if (standsBeforeName(text) || forms.noun !== 0) return false
  return (
    /^\p{Lu}{2,}\d?$/u.test(text) || /^\p{Lu}\p{Ll}+\p{Lu}\p{L}+$/u.test(text) || /^\p{Lu}\p{Ll}+-\p{Lu}$/u.test(text)
  )
}

/** `UA Haushalt`, `FD Brandschutz`, `TSV Musterau` */
function standsBeforeName(abbreviation: string): boolean {
  return NAMES_BEHIND.test(abbreviation) || isClubAbbreviation(abbreviation)
}

const NAMES_BEHIND =
  /^(?:A[GK]|PG|L?AG|BAG|OB|BM|LR|RA|RAin|KHK|PHK|PK|POK|EPHK|StR|MdB|MdL|MdEP|PD|BI|VHS|FW|NRW|RLP|BW|MV|SH|DDR|BRD|USA|UK|VAE|KiTa|Kita|JuZ|JUZ|MVZ|BA|MA|FB|FD|GB|UA|UAG|DLZ|TU|FH|HS|UB|BMW|VW)$/u

function isEnglishPart({ text, forms }: Token, { dictionary }: Knowledge): boolean {
  return /^\p{Lu}\p{Ll}+$/u.test(text) && forms.noun === 0 && dictionary.isEnglish?.(text) === true
}

/** `MWU Firmware Version`: an English noun that has its gender in German. */
function isLoan({ text, forms }: Token, { dictionary }: Knowledge): boolean {
  return (
    /ware$|^(?:Cloud|Community|Release|Blog|Event|Online|Update|App|Web|Server|Cluster|Workshop|Software)$/u.test(
      text
    ) &&
    forms.noun !== 0 &&
    dictionary.isEnglish?.(text) === true
  )
}

/** In headlines these are predicates without their verb: `SPD Sieger der Wahl`. */
const ROLE =
  /(?:sieger|meister|gewinner|verlierer|vorreiter|vorbild|partner|gastgeber|ausrichter|schlusslicht|spitzenreiter|favorit|pate|mitglied|klasse|spitze|kandidat|nachfolger|träger|lieferant|sponsor|eigentümer|betreiber|führer|geber|motor|anwalt|anwält)(?:in|innen|e?n|s)?$/iu
/** What houses are called officially, without hyphens: `AWO Seniorenzentrum`. */
const HOUSES =
  /(?:heim|zentrum|zentren|klinik|kliniken|krankenhaus|kita|kitas|kindergarten|schule|schulen|haus|häuser|akademie|werk|dienst|dienste|hospiz|stift|kreis|region|jugend|hilfe|rettung|service|verlag|edition|forum|turm|center|markt|galerie|mediathek|audiothek|chor)s?$/iu
/** What stations, insurers and clubs put behind their letters: `MDR Kultur`, `EDEKA Südwest`, `MHP Riesen`. */
const BRANDED =
  /^(?:Kultur|Gesundheit|Sport|Wissen|Klassik|Familie|Natur|Zukunft|Bildung|Reise|Leben|Welt|Heimat|Energie|Aktuell|Musik|(?:Nord|Süd)?(?:ost|west)|Nord|Süd|Ost|West|Mitte|Stadt|Land|Riesen|Löwen|Haie|Adler|Bären|Wölfe|Füchse|Falken|Panther|Tiger|Bullen|Damen|Herren|Frauen|Männer|Junioren|Juniorinnen)$/u
/** Titles of broadcasts and papers. */
const PRODUCTIONS = /(?:magazin|journal|zeitung|show|schau|nachrichten|echo|spiegel|report|abend|nacht|garten)s?$/iu

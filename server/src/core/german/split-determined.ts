import { determinerBefore } from './articles-before.ts'
import { Case, cell, cellsOfGender, Gender, PLURAL } from './cells.ts'
import { isNoun, type Stretch, type Token } from './clauses.ts'
import { DETERMINERS } from './determiners.ts'
import { COPULAS } from './function-words.ts'
import { ENGLISH_NOUNS } from './split-compounds-list.ts'

/**
 * Whether the words `[from, head]` of a stretch are one compound for certain, because what stands before them asks for the last of
 * them alone and it cannot stand for itself: `das SCS Projekt`, `zwei WLAN Geräte`, `mit OSM Nutzern`. The words before the last are
 * names, abbreviations or foreign words, of no gender that is known. Source: Amtliches Regelwerk 2024, § 40 and § 45; Duden, Die
 * Grammatik (artikelloser Gebrauch: a countable noun in the singular has an article).
 */
export function isDetermined(stretch: Stretch, from: number, head: number): boolean {
  const { tokens } = stretch
  const noun = tokens[head]
  const modifiers = tokens.slice(from, head)
  if (!noun || modifiers.length === 0 || !modifiers.every(isNameless)) return false
  return (
    isDativePlural(stretch, from, noun) ||
    (isCounted(tokens[from - 1], modifiers, noun) && !governs(tokens[head + 1])) ||
    isSingular(stretch, from, head, modifiers) ||
    isEnglish(stretch, from, head)
  )
}

/** The lexicon knows no gender of it. */
const FEMININE = cellsOfGender(Gender.feminine)
const ONLY_DATIVE = cell(Case.dative, Gender.plural)

/** `mit OSM Nutzern`, `den GXFS Partnern`: the dative can only be that of the preposition or the article. */
function isDativePlural({ tokens }: Stretch, from: number, { text, forms }: Token): boolean {
  const before = tokens[from - 1]?.lower ?? ''
  const isOnlyDative = text.endsWith('n') && (forms.noun & PLURAL) === ONLY_DATIVE && (forms.noun & ~PLURAL) === 0
  // `in Kibras Dokumenten`: the genitive of a name.
  if (!isOnlyDative || /\p{Ll}s$/u.test(tokens[from]?.text ?? '')) return false
  return ASKS_DATIVE.test(before) || (TWO_CASES.test(before) && !PLACES.has(tokens[from]?.text ?? ''))
}

const ASKS_DATIVE = /^(?:mit|bei|von|zu|gemäß|samt|den|diesen|unseren|ihren|seinen|allen|vielen|mehreren|einigen)$/u
const TWO_CASES = /^(?:in|auf|an|unter|zwischen|neben|hinter|vor|aus|nach|seit)$/u
/** Places that need no article: `in NRW Bürgern helfen`. */
const PLACES = new Set('NRW RLP BW MV SH DDR BRD USA UK EU VAE'.split(' '))

/** `zwei WLAN Geräte`, `alle EU Staaten`: the number is that of the noun. */
function isCounted(quantity: Token | undefined, modifiers: readonly Token[], { forms, text }: Token): boolean {
  const [first] = modifiers
  if (!quantity || !first || !COUNTS_SEVERAL.test(quantity.lower)) return false
  if (COUNTABLE.test(first.text) || UNITS.test(first.text)) return false
  const isPlural = (forms.noun & PLURAL & ~ONLY_DATIVE) !== 0 || ENGLISH_NOUNS.has(text)
  return isPlural
}

/** `alle EU Bürger betreffenden Regeln` */
function governs(next: Token | undefined): boolean {
  return next !== undefined && !isNoun(next) && next.forms.weak !== 0
}

const COUNTS_SEVERAL =
  /^(?:alle|viele|einige|mehrere|zahlreiche|etliche|beide|sämtliche|verschiedene|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)$/u
/** What is counted itself: `zwei LKW`, `fünf AKW`, `drei CDs`. */
const COUNTABLE =
  /s$|^(?:LKW|Lkw|PKW|Pkw|KFZ|Kfz|AKW|KKW|CD|DVD|LP|SUV|U-Bahn|S-Bahn|ICE|IC|RE|RB|NGO|KMU|TV|PC|AG|MVZ|LED|WG|DIN|VIP|KI)$/u
const UNITS = /^(?:PS|[KMGT]?[BW]h?|[kMG]?Hz|[VAWKNJ]|VA|Mbit|Gbit|Bit|Byte|CHF|SEK|NOK|DKK|GBP|JPY|HP|DM|ECTS)$/u

/** `das SCS Projekt`, `der Open Source Community`: nouns like these have an article, and here it is before the words that are parts. */
function isSingular(stretch: Stretch, from: number, head: number, modifiers: readonly Token[]): boolean {
  const { tokens } = stretch
  const noun = tokens[head] as Token
  const next = tokens[head + 1]
  if (!NEEDS_ARTICLE.test(noun.text) || (next?.before === '' && isNoun(next))) return false
  // `lobte die SPD Sprecher und Beirat`: pairs go without articles.
  if (/^(?:und|oder|sowie|wie)$/u.test(next?.lower ?? '')) return false
  const determiner = determinerBefore(stretch, from)
  const cells = DETERMINERS.get(determiner?.lower ?? '')?.cells ?? 0
  if (!determiner || (cells & (noun.text === 'Community' ? FEMININE : noun.forms.noun) & ~PLURAL) === 0) return false
  // `Hier ist die AWO Sprecherin der Verbände`: what somebody is has no article.
  const isNamed = PERSON.test(noun.text) && tokens.slice(0, from).some(({ lower }) => COPULAS.has(lower))
  return !isNamed && modifiers.every((token) => (token.forms.noun & cells) === 0)
}

/** `im ersten Gaia-X Hackathon`: an article that is no pronoun, and an English noun that has an article in German. */
function isEnglish(stretch: Stretch, from: number, head: number): boolean {
  const { tokens } = stretch
  const next = tokens[head + 1]
  if (!ENGLISH_HEAD.test(tokens[head]?.text ?? '') || (next?.before === '' && isNoun(next))) return false
  return /^(?:[ai]m|vom|zum|beim|ein|einem|einen|unser|unserem|unseren|dem|des)$/u.test(
    determinerBefore(stretch, from)?.lower ?? ''
  )
}

const ENGLISH_HEAD =
  /^(?:Hackathon|Workshop|Newsletter|Podcast|Meetup|Barcamp|Webinar|Dashboard|Cluster|Server|Router|Provider|Team)s?$/u
const PERSON =
  /(?:vorsitzende[rn]?|sprecher(?:in)?|politiker(?:in)?|abgeordnete[rn]?|mitarbeiter(?:in)?|präsident(?:in)?|kandidat(?:in)?|student(?:in)?|schüler(?:in)?)$/iu

/** No noun that is known, and no name in the genitive. */
function isNameless({ text, forms }: Token): boolean {
  return forms.noun === 0 || /^\p{Lu}{2,}$/u.test(text) || /\p{Ll}\p{Lu}/u.test(text)
}

/** Countable nouns, and compounds of them, that are the object of no set phrase (`Bericht erstatten`, `Station machen`). */
const NEEDS_ARTICLE = new RegExp(
  `(?:^|\\p{L})(?:${(
    'projekt team netzwerk konferenz gruppe workshop stammtisch system standard version server plattform portal bereich bewegung industrie ' +
    'initiative kampagne tagung webseite seite gerät technologie verbindung schnittstelle kongress kommission behörde büro fraktion sitzung ' +
    'community vorsitzende[rn]? sprecher(?:in)? politiker(?:in)? abgeordnete[rn]? mitarbeiter(?:in)? präsident(?:in)? kandidat(?:in)? studie liste ' +
    'datei strecke anlage bahnhof flughafen gebäude gelände festival finale vertrag abkommen richtlinie verordnung formular dokument seminar ' +
    'schulung lehrgang labor sammlung ausstellung veranstaltung messe redaktion sendung film magazin zeitschrift zeitung newsletter podcast blog ' +
    'anwendung software hardware firmware browser rechner computer router knoten kabel kamera drohne roboter sensor chip motor ausweis nummer konto ' +
    'konzern fabrik filiale wettbewerb jury schule student(?:in)? schüler(?:in)? stelle umgebung bibliothek datenbank karte treffen camp modell lösung ' +
    'konsortium galerie agentur zentrale abteilung ressort referat dezernat ausschuss'
  )
    .split(' ')
    .join('|')})(?:s|es)?$`,
  'iu'
)

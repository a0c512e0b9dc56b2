import { isMonthName, isWeekdayName } from '../../german/dates/date-mentions.ts'
import type { Knowledge } from '../../german/words/knowledge.ts'
import type { House } from '../../house/house.ts'

/** What is asked about the words of a dateline. */
export interface PlaceKnowledge {
  /** Whether the gazetteer or the house knows the place, spelled exactly so. */
  isPlace(name: string): boolean
  /** Whether it is a German word of any kind: such a word is no place nobody has heard of. */
  isWord(word: string): boolean
}

/** Places of the house and of the gazetteer. */
export function placeKnowledge(context: { readonly house: House; readonly knowledge: Knowledge }): PlaceKnowledge {
  const { places, defaultPlace } = context.house.dateline
  const { gazetteer, dictionary } = context.knowledge
  return {
    isPlace: (name) => name === defaultPlace || places.includes(name) || gazetteer.has(name),
    isWord: (word) => dictionary.has(word)
  }
}

/**
 * `known`: gazetteer or house; `likely`: built like a place's name; `possible`: nothing speaks against it; `doubtful`: built like
 * one, and a German word: only a date or an agency behind it makes it one, or bold type with a full stop.
 */
export type PlaceBelief = 'known' | 'likely' | 'possible' | 'doubtful'

/** What a place is, before its name: `Landkreis Musterau`, `Samtgemeinde Musterau`, `Rhein-Kreis Musterau`. */
const kind =
  '(?:(?:\\p{Lu}\\p{L}+-)?Kreis|Landkreis|Region|Stadt|Landeshauptstadt|Universitätsstadt|Hansestadt|Lutherstadt|Gemeinde|Verbandsgemeinde|Samtgemeinde|Verwaltungsgemeinschaft|Amt|Bezirk|Insel) '
const before = `(?:${kind}|(?:Bad|Sankt|St\\.|Den|Markt|Schloss|Burg|Hann\\.) )`
const river =
  ' (?:am|an der|an|a\\.|a\\. ?d\\.|ob der|im|i\\. ?d\\.|i\\.|in der|in|bei|b\\.|auf|v\\. ?d\\.|vor der|unter|zur|ob) (?:\\p{Lu}[\\p{L}-]*\\.?)'
/** Before a name that is written apart: `Bad Lauterstein`, `Groß Wessel`. */
const apart = /^(?:Bad|Groß|Klein|Hohen|Markt|Sankt|St\.|Maria|Burg|Schloss|Deutsch|Wendisch|Königs) \p{Lu}\p{L}{3,}$/u
const afterKind = new RegExp(`^${kind}(\\p{Lu}[\\p{L}-]+.*)$`, 'u')
const name = new RegExp(
  `^${before}?\\p{Lu}[\\p{L}’'-]+(?:${river})?(?:[/ ]\\p{Lu}[\\p{L}-]+)?(?: \\(\\p{Lu}[^()]{1,24}\\))?$`,
  'u'
)

/** Common last parts of German place names (Duden, Lexikon der Ortsnamen: Grund- und Bestimmungswörter). */
const placeEnding =
  /(?:baden|burg|stadt|dorf|torf|hausen|heim|ingen|furt|berg|bach|feld|felde|kirchen|hafen|stedt|rode|leben|hofen|wald|walde|thal|tal|brücken?|münde|born|büttel|weiler|stetten|zell|ried|moor|werder|wörth|lingen|heide|horst|hagen|hude|loh|bronn|brunn|reuth|roda|scheid|beuren|kirch|münster|kamp|bek|see|stein|fels|holz|winkel|mark|hain|rath|beck|siel|koog|weier|höfen|gau|aue?|itz|ow|um)$/u

/** Words that open sentences and entries of a programme and are no places, even where a place of that name exists. */
const NO_PLACE = new Set(
  'Am Im Vom Zum Zur Ab Bis Seit Der Die Das Ein Eine Stand Termin Datum Beginn Ende Ort Zeit Wann Wo Uhr Start Heute Morgen Gestern Presse Danke'.split(
    ' '
  )
)

/** How much speaks for a place's name, from nothing but the words themselves. */
export function placeBelief(text: string, knowledge: PlaceKnowledge): PlaceBelief | undefined {
  const words = text.split(' ')
  const first = words[0] ?? ''
  if (isMonthName(text) || isWeekdayName(text) || isWeekdayName(first) || NO_PLACE.has(text)) return undefined
  const plain = isShouted(text) ? capitalised(text) : text
  if (isKnown(plain, knowledge)) return 'known'
  if (!name.test(plain) || NO_PLACE.has(first)) return undefined
  const named = afterKind.exec(plain)?.[1]
  if (named !== undefined) return knowledge.isWord(named) ? 'doubtful' : 'likely'
  if (apart.test(plain)) return /^Bad /u.test(plain) || !knowledge.isWord(words[1] ?? '') ? 'likely' : 'doubtful'
  if (
    words.some((w, i) => knowledge.isWord(w) && /^\p{Lu}/u.test(w) && !isPartOfName(w, i < words.length - 1, knowledge))
  )
    return words.length === 1 && placeEnding.test(plain) && !/(?:bau|schau|^.{0,5})$/u.test(plain)
      ? 'doubtful'
      : undefined
  if (isShouted(text) && text.length < 5) return undefined
  return placeEnding.test(plain.split(/[ (]/u)[0] ?? '') ? 'likely' : 'possible'
}

/** `Bad` and the like; in front of its river a place's name is no word, even where the river is misspelled. */
function isPartOfName(word: string, isFollowed: boolean, knowledge: PlaceKnowledge): boolean {
  return /^(?:Bad|Markt|Burg|Stadt|Kreis|Region)$/u.test(word) || (isFollowed && knowledge.isPlace(word))
}

function isKnown(text: string, knowledge: PlaceKnowledge): boolean {
  if (knowledge.isPlace(text)) return true
  const unbracketed = /^(.+?) \(\p{Lu}[^()]*\)$/u.exec(text)?.[1]
  if (unbracketed !== undefined && knowledge.isPlace(unbracketed)) return true
  // `Frankfurt a. M.`, `Rothenburg o. d. T.`: the river is a letter.
  const beforeRiver = /^(.{4,}) [aiobv]\. ?(?:d\. ?)?\p{Lu}\p{Ll}{0,6}\.?$/u.exec(text)?.[1]
  if (beforeRiver !== undefined && knowledge.isPlace(beforeRiver)) return true
  const beforeStroke = BEHIND_STROKE.exec(text)?.[1]
  if (beforeStroke !== undefined && knowledge.isPlace(beforeStroke)) return true
  if (DISTRICT.test(text) || /^Washington,? D\. ?C\.?$/u.test(text)) return true
  const withoutKind = afterKind.exec(text)?.[1]
  if (withoutKind !== undefined && knowledge.isPlace(withoutKind)) return true
  // A quarter stands behind its town: `Wiesbaden-Biebrich`.
  const town = /^(\p{Lu}[^-]+(?:-\p{Lu}[^-]+)?)-\p{Lu}[\p{L} .-]+$/u.exec(text)?.[1]
  return town !== undefined && knowledge.isPlace(town)
}

/** What stands behind a stroke to tell places of the same name apart: `Frankfurt/M.`, `Mühlheim/Main`, `Minden/Westf.` */
const BEHIND_STROKE =
  /^(.{3,})\/(?:\p{Lu}\.?|(?:Main|Rhein|Oder|Saale|Donau|Neckar|Lahn|Ruhr|Elbe|Mosel|Spree|Havel|Weser|Inn|Lech|Ems|Fulda|Werra|Eder|Nahe|Saar|Mulde|Elster|Neiße|Unstrut|Sieg|Lippe|Aller|Leine|Taunus|Harz|Westerwald|Odenwald)|(?:Westf|Thür|Sachs|Anh|Vogtl|Erzgeb|Ts|Odw|Ww|Allg|Opf|Ndb|Obb|Holst|Meckl)\.?)$/u

/** Districts by their own names (Statistisches Bundesamt, Gemeindeverzeichnis); a circle of people is none. */
const DISTRICT =
  /^(?:\p{Lu}[\p{L}-]+-Kreis|(?:Wetterau|Vogelsberg|Hochtaunus|Odenwald|Ortenau|Bodensee|Zollernalb|Ostalb|Enz|Hohenlohe|Erzgebirgs|Vogtland|Burgenland|Salzland|Saale|Kyffhäuser|Wartburg|Donnersberg|Hochsauerland|Westerwald|Heide|Eifel|Altmark|Jura)kreis(?: \p{Lu}[\p{L}-]+)?|(?:Märkischer|Oberbergischer|Rheinisch-Bergischer) Kreis|Städteregion \p{Lu}\p{L}+)$/u

function isShouted(text: string): boolean {
  return text.length > 2 && text === text.toUpperCase() && /\p{Lu}{3}/u.test(text)
}

/** `FRANKFURT AM MAIN` → `Frankfurt am Main` */
function capitalised(text: string): string {
  return text
    .toLowerCase()
    .replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase())
    .replace(/(?<= )(?:Am|An|Der|Die|Im|In|Ob|Bei|Auf|Vor|Unter|Zur)(?= )/gu, (word) => word.toLowerCase())
}

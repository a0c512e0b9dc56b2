import { isNoun, type Token } from '../../clauses/clauses.ts'
import { standsWithArticle } from '../../clauses/nouns-with-article.ts'
import { ALL_CELLS, cells } from '../../words/cells.ts'
import { capitalised } from '../../words/lexicon.ts'
import { lacksArticle } from '../bare-nouns.ts'
import { type ConfusionPattern, keepCase, lowerOf } from '../confusion-pattern.ts'

/**
 * Prepositions whose article is lost before a noun of one thing that must have one: `fanden den Mann in Hausflur`, `an Rande der Sitzung`,
 * `geht zu Wohnung der Tante`. Sources: Duden, Die Grammatik (Verschmelzung von Präposition und Artikel);
 * Duden, Das Stilwörterbuch.
 */
export const LOST_CONTRACTIONS: readonly ConfusionPattern[] = [
  lost(
    'in',
    'im',
    'Dmn',
    (noun, tokens, at) =>
      standsWithArticle(noun) ||
      IN.test(noun) ||
      (COMPLETED.get(noun)?.test(lowerOf(tokens[at + 2])) ?? false) ||
      (isOfGenitive(tokens, at + 2) && isThing(tokens[at + 1]))
  ),
  lost(
    'an',
    'am',
    'Dmn',
    (noun, tokens, at) =>
      AN.test(noun) ||
      (AN_WITH_GENITIVE.test(noun) && isOfGenitive(tokens, at + 2)) ||
      (standsWithArticle(noun) && tokens.some(({ lower }) => TAKES_PART.test(lower)))
  ),
  lost(
    'zu',
    'zur',
    'Df',
    (noun, tokens, at) =>
      isNoTopic(tokens, at) &&
      // `die Universität zu Halle`
      noun !== 'Halle' &&
      (standsWithArticle(noun) ||
        TO.test(noun) ||
        (ACTION.test(noun) && isOfGenitive(tokens, at + 2) && !tokens.some(({ lower }) => LEADS.test(lower))))
  ),
  lost('zu', 'zum', 'Dmn', (noun, tokens, at) => standsWithArticle(noun) && isNoTopic(tokens, at)),
  lost('von', 'vom', 'Dmn', (noun, tokens, at) => standsWithArticle(noun) && !TOWARDS.test(lowerOf(tokens[at + 2]))),
  lost('bei', 'beim', 'Dmn', standsWithArticle)
]

/** `von Bundestag bis Landtag` */
const TOWARDS = /^(?:in|über|nach|an|auf|bis|zu)$/u

/** The pattern for one preposition before a bare noun. */
function lost(
  found: string,
  right: string,
  due: string,
  asksFor: (noun: string, tokens: readonly Token[], at: number) => boolean
): ConfusionPattern {
  const allowed = cells(due)
  return {
    found: `${found} ${capitalised(found)}`,
    right: keepCase(right),
    means: 'ohne Artikel',
    fits: (tokens, at, stretch) =>
      isNoun(tokens[at + 1]) &&
      asksFor(tokens[at + 1]?.text ?? '', tokens, at) &&
      lacksArticle(stretch, at, at + 1, allowed)
  }
}

/** `Fragen zu Umsetzung`: what is said or asked about a thing may stand without its article. */
function isNoTopic(tokens: readonly Token[], at: number): boolean {
  return !TOPICS.test(tokens[at - 1]?.text ?? '')
}

/** `des Vereins`, `einer Sitzung`, `öffentlicher Mittel`: the genitive that tells one thing from others. */
function isOfGenitive(tokens: readonly Token[], at: number): boolean {
  const article = tokens[at]
  if (!article) return false
  if (/^(?:des|eines|dieses|jenes|seines|ihres|unseres)$/u.test(article.lower)) return true
  const isStrong = /er$/u.test(article.lower) && !isNoun(article) && (article.forms.strong & GENITIVE) !== 0
  if (!isStrong && !/^(?:der|einer|dieser|seiner|ihrer|unserer)$/u.test(article.lower)) return false
  const end = tokens.findIndex((token, i) => i > at && (isNoun(token) || token.forms.weak === 0))
  const noun = tokens[end]
  return isNoun(noun) && ((noun?.forms.noun || ALL_CELLS) & GENITIVE) !== 0
}

const GENITIVE = cells('Gfp')

/** No name of a country, and nothing that is said of somebody or something without an article. */
function isThing(token: Token | undefined): boolean {
  return token !== undefined && (token.forms.noun & NO_THING) === 0 && !WITHOUT.test(token.text)
}

const NO_THING = cells('Nfp Gp Dp')
const WITHOUT =
  /(?:land|reich|ien|en)$|^(?:Besitz|\p{L}*[Ee]igentum|Betrieb|Vollzug|Bezug|Anbetracht|Ansehung|Dienst|Schutz|Gefolge|Auftrag|Amt|Bau|Umlauf|Anspruch|Verzug|Kauf|Abstand|Umgang|Einklang|Abzug|Streit|Brand|Vertrauen|Beisein|Vorgriff|Rückgriff|Gewahrsam|Angesicht|Angriff)$/u

/** Behind `in`: seasons, and what stands for a place or a state with its article alone. */
const IN =
  /^(?:(?:Früh|Spät|Hoch)?(?:[Ss]ommer|[Hh]erbst|[Ww]inter|[Ff]rühjahr|[Ff]rühling)|Alltag|Hintergrund|Fokus|Anschluss|Internet|Intranet|Voraus|Nachhinein)$/u

/** What has its article with one word behind it alone: `in Kampf gegen`, but `in Kampf und Tod`. */
const COMPLETED: ReadonlyMap<string, RegExp> = new Map([
  ['Kampf', /^(?:gegen|für|um)$/u],
  ['Umgang', /^mit$/u],
  ['Alter', /^(?:von|zwischen|ab)$/u],
  ['Wert', /^von$/u],
  ['Vergleich', /^(?:zu[mr]?|mit)$/u],
  ['Unterschied', /^(?:zu[mr]?|dazu)$/u],
  ['Gegensatz', /^(?:zu[mr]?|dazu)$/u],
  ['Stich', /^(?:lassen|gelassen|lässt|ließ|ließen)$/u],
  ['Auge', /^(?:behalten|behält|behielt|haben|hat|hatte)$/u],
  ['Begriff', /^(?:ist|sind|war|waren)$/u]
])

/** Behind `an`: times of day and places where something happens. */
const AN =
  /^(?:(?:\p{L}*tag|Mittwoch|Sonnabend)?(?:[Nn]achmittag|[Vv]ormittag|[Aa]bend|[Mm]ittag)|(?:\p{L}*tag|Mittwoch)morgen|Wochenende|Vortag|Folgetag|Vorabend|Stichtag|Tatort|Unfallort|(?:Haupt)?[Bb]ahnhof|Flughafen|(?:Straßen|Fahrbahn|Wald|Stadt|Orts|Feld)rand|\p{L}+ufer|(?:Haupt|Neben|Seiten)eingang|Infostand|Arbeitsplatz|Ort|Ende|Anfang|Kopf|Hals|Bauch|Hinterkopf|Oberkörper|Oberschenkel|Unterschenkel|Oberarm|Unterarm)$/u
/** Behind these `an` has the dative. */
const TAKES_PART =
  /^(?:teil\p{Ll}*|beteilig\p{Ll}*|(?:mit|ge|mitge)?arbeite\p{Ll}*|mitwirk\p{Ll}*|teilnahme|mitarbeit|beteiligung|mitwirkung|interesse|kritik)$/u
const AN_WITH_GENITIVE =
  /^(?:Rande?|Fuße|Tage?|Abend|Morgen|Beispiel|Ufer|Eingang|Ausgang|Sitz|Standort|Fenster|Rathaus|Institut|Himmel|Steuer)$/u

/** Behind `zu`: what somebody is called to, brings up or comes to with the article alone. */
const TO = /^(?:Rede|Sprache|Wehr|Kenntnis|Verantwortung|Rechenschaft|Debatte|Mittagszeit|Tatzeit|Polizei)$/u
/** `führt zu Verwirrung der Kunden`: what comes of something has no article. */
const LEADS = /^(?:ge)?(?:führ|neig|tendier|komm|kam|käm|trag|träg|trug|beitr|beigetr|verh[ai]lf|verholf)/u
const ACTION = /(?:ung|heit|keit|tion)$/u
const TOPICS =
  /(?:[Ff]ragen?|[Ii]nfos?|[Ii]nformation(?:en)?|[Hh]inweise?n?|[Bb]eratung|[Vv]orträge?n?|[Vv]ortrag|[Tt]ipps?|[Tt]hemen|[Ss]tudien?|[Gg]utachten|[Bb]erichte?|[Mm]eldung(?:en)?|[Mm]itteilung|[Ss]tellungnahmen?|[Aa]ngaben|[Dd]aten|[Ff]akten|[Aa]ntworten|[Dd]okumente|[Ss]eite|[Dd]etails|[Ee]inzelheiten|[Mm]aterial(?:ien)?|[Aa]ussagen?|[Tt]exte?)$/u

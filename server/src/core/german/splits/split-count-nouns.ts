import { FINITE_AUXILIARIES } from '../clauses/auxiliaries.ts'
import { isNoun, isSurelyFinite, mayBeFinite, type Stretch, type Token } from '../clauses/clauses.ts'
import { needsArticle } from '../clauses/countable-nouns.ts'
import { DETERMINERS } from '../clauses/determiners.ts'
import { ARTICLES, NO_VERBS, PREPOSITIONS } from '../clauses/function-words.ts'
import { isGivenName } from '../names/given-names.ts'
import { officeOf } from '../names/offices.ts'
import { NOMINATIVE, PLURAL } from '../words/cells.ts'
import type { Knowledge } from '../words/knowledge.ts'
import { determinerBefore } from './articles-before.ts'
import { NO_FIRST_PART, NO_SECOND_PART } from './no-parts.ts'
import { asOneWord } from './split-parts.ts'

/**
 * Two German nouns whose compound is a word of the dictionary, where the second one has no place of its own although the article
 * fits the first: it is a thing that is counted and needs the article itself (`das Projekt Team`), or all stands before the verb of a
 * main clause (`Beim Bürger Dialog in … sprach`). A speaker before a name is the third (`Polizei Sprecher Frank …`).
 * Sources: Amtliches Regelwerk 2024, § 37; Duden, Die Grammatik (Vorfeld; artikelloser Gebrauch; lockere und enge Apposition).
 */
export function countedCompound(stretch: Stretch, at: number, knowledge: Knowledge): readonly string[] | undefined {
  const first = stretch.tokens[at]
  const second = stretch.tokens[at + 1]
  if (!first || !second || !WORD.test(first.text) || !WORD.test(second.text) || second.forms.noun === 0)
    return undefined
  if (NO_FIRST_PART.has(first.text) || isKind(first.text)) return undefined
  // `Das Musical Theater der Träume`: a work and its title.
  if (WORKS.test(first.text)) return undefined
  // In the lexicon `Center` ends German compounds, too.
  if (NO_SECOND_PART.has(second.text) && second.text !== 'Center') return undefined
  // `Schwarz Weiß`
  if (second.forms.isBare) return undefined
  // `Die Jugend Theater spielen zu lassen, …`
  if (stretch.closes === ',' && stretch.tokens.slice(at + 2).some(({ lower }) => lower === 'zu')) return undefined
  if (isGivenName(first.text) || isGivenName(second.text) || knowledge.gazetteer.has(second.text)) return undefined
  const joined = asOneWord(first.text, second.text)
  if (knowledge.dictionary.isListed?.(joined) !== true) return undefined
  const next = stretch.tokens[at + 2]
  // `Stadt und Land`, `Stück für Stück`
  const isPaired =
    /^(?:und|oder|sowie|wie|als|bis)$/u.test(next?.lower ?? '') || stretch.tokens[at + 3]?.text === second.text
  const isOne =
    next?.before === '' && isNoun(next)
      ? isSpeaker(stretch, at)
      : !isPaired && (isCounted(stretch, at) || isBeforeVerb(stretch, at) || isBehindAdjective(stretch, at))
  return isOne ? [joined] : undefined
}

const WORKS = /^(?:Musical|Roman|Krimi|Song|Programm|Thriller|Oper|Album|Hit|Lied|Comic|Podcast|Ausstellung|Magazin)$/u
const WORD = /^\p{Lu}\p{Ll}{2,}$/u

/**
 * What a name, a title or a quantity follows: `das Thema Energie`, `die Gruppe Tanz`, `ein Fass Bier`, `Mutter Erde`. Words that
 * stand before any noun as its kind, measures, and persons.
 */
const KINDS =
  /^(?:Thema|Themen|Fach|Bereich|Abteilung|Referat|Ressort|Dezernat|Sparte|Gruppe|Klasse|Reihe|Serie|Aktion|Film|Buch|Heft|Band|Stück|Spiel|Firma|Marke|Kategorie|Verein|Partei|Titel|Begriff|Wort|Stichwort|Motto|Name|Fall|Format|Genre|Disziplin|Kurs|Sorte|Art|Modell|Typ|Sender|Zeitung|Zeitschrift|Magazin|Kanal|Station|Haus|Gasthaus|Hotel|Kino|Café|Restaurant|Kneipe|Bar|Club|Kreis|Gemeinde|Dorf|Ort|Insel|Berg|Fluss|Glas|Fass|Flasche|Kiste|Kasten|Dose|Becher|Tasse|Teller|Sack|Korb|Bund|Block|Blatt|Paar|Packung|Paket|Palette|Portion|Ladung|Lieferung|Charge|Liter|Kilo|Pfund|Tonne|Meter|Stunde|Tag|Woche|Monat|Jahr|Anfang|Mitte|Ende|Mutter|Vater|Bruder|Schwester|Onkel|Tante|Oma|Opa|Meister|König|Königin|Kaiser|Prinz|Graf|Gott|Kollege|Kunde|Familie|Anzahl|Menge|Vielzahl|Fülle|Schaltfläche|Menü|Menüpunkt|Befehl|Reiter|Option|Funktion|Rubrik|Taste|Register|Fenster|Feld|Ordner|Knopf|Button|Kachel|Seite|(?:Kilo|Mega|Giga|Tera)?[Bb]yte|(?:Kilo|Mega|Giga)?[Bb]it|(?!Büch)\p{L}+[eml]rei|Buchhandlung|Apotheke|Spedition|Kanzlei|Weingut|(?:Gläs|Schäl|Täss|Stück|Pfänn|Fläsch|Päck|Häpp|Löffel)chen)$/u

export function isKind(noun: string): boolean {
  return KINDS.test(noun)
}

/** `das Projekt Team der Hochschule`: a singular that the article fits and that needs one; no set phrase like `Rat geben`. */
function isCounted(stretch: Stretch, at: number): boolean {
  const first = stretch.tokens[at] as Token
  const second = stretch.tokens[at + 1] as Token
  const next = stretch.tokens[at + 2]
  if ((second.forms.noun & PLURAL) !== 0 || !needsArticle(second.text)) return false
  const determiner = determinerBefore(stretch, at)
  const cells = DETERMINERS.get(determiner?.lower ?? '')?.cells ?? 0
  if ((cells & second.forms.noun & ~PLURAL) === 0) return false
  // `bleibt für die Stadt Brücke in die Zukunft`: a predicate needs no article.
  if (
    TIMES.test(first.text) ||
    stretch.sentence.tokens.slice(0, stretch.at + at).some(({ lower }) => LINKS.test(lower))
  )
    return false
  // `Im Keller Studio für Bands, im Dach Büros: …`
  if (stretch.closes === ',' && !stretch.tokens.some(isVerbal)) return false
  // `weil die Kinder Zeitung lesen`, `um dem Verein Programm zu geben`: an object right before its verb.
  if (next === undefined || PREPOSITIONS.has(next.lower) || GOES_ON.test(next.lower))
    return next === undefined ? stretch.closes !== ',' && (first.forms.noun & PLURAL) === 0 : true
  return determiner === stretch.sentence.tokens[0] && stretch.isFirst && isSurelyFinite(next)
}

const LINKS =
  /^(?:sein|bin|ist|sind|war|waren|sei|seien|wäre|wären|bleib|werde|wird|wurde|nenn|nannt|mach|gilt|galt|dien|heiß|hieß)\p{L}*$/u

const GOES_ON = /^(?:de[rs]|eine[rs]|nur|auch|nicht|bereits|schon|wieder)$/u

/** `vom Frei Bad`, `zur Fertig Stellung`: an adjective without ending, which stands before no noun. */
function isBehindAdjective(stretch: Stretch, at: number): boolean {
  const first = stretch.tokens[at] as Token
  const second = stretch.tokens[at + 1] as Token
  const before = stretch.tokens[at - 1]
  const cells = DETERMINERS.get(before?.lower ?? '')?.cells ?? 0
  if (!first.forms.isBare || first.forms.noun !== 0 || (cells & second.forms.noun & ~PLURAL) === 0) return false
  return /^(?:[aiv]m|zu[mr]|beim|eine[mnrs]?|des)$/u.test(before?.lower ?? '')
}

/** All that stands before the finite verb of a main clause is one phrase. */
function isBeforeVerb(stretch: Stretch, at: number): boolean {
  const { tokens, isFirst } = stretch
  const first = tokens[at] as Token
  const second = tokens[at + 1] as Token
  if (!isFirst || first.forms.noun === 0) return false
  const isRole = at === 1 && tokens[0]?.text === 'Als'
  if (isRole) {
    // `Als Start Schuss für den Bau gilt der Spatenstich`
    if (((first.forms.noun | second.forms.noun) & PLURAL) !== 0) return false
  } else if (at === 0) {
    // `Tarif Verhandlungen im Handel gehen weiter`
    if ((first.forms.noun & PLURAL) !== 0 || (second.forms.noun & PLURAL & NOMINATIVE) === 0) return false
    // `Dank Spenden in Höhe von …`
    if (officeOf(first.text) !== undefined || PREPOSITIONS.has(first.lower)) return false
  } else {
    const determiner = determinerBefore(stretch, at)
    const place = determiner ? tokens.indexOf(determiner) : -1
    if (!determiner || !(place === 0 || (place === 1 && PREPOSITIONS.has(tokens[0]?.lower ?? '')))) return false
    const cells = DETERMINERS.get(determiner.lower)?.cells ?? 0
    if ((cells & second.forms.noun & ~PLURAL) === 0) return false
    // `Am Abend Programm für Kinder bot der Verein.`
    if (/^[ai]m$/u.test(determiner.lower) && TIMES.test(first.text)) return false
  }
  const rest = tokens.slice(at + 2)
  const verb = rest.findIndex(isVerbal)
  const found = rest[verb]
  const behind = rest[verb + 1]
  if (!found || !(isFiniteHere(found, behind) || isMotion(found, rest.slice(verb + 1)))) return false
  if (
    isRole &&
    !(behind?.before === '' && ARTICLES.has(behind.lower) && /^(?:gilt|galt|dient|diente)$/u.test(found.lower))
  )
    return false
  // `Bei der Bank Kredit für den Bau bekam er nicht`: an object may follow the place.
  const isPlace = at > 0 && (PREPOSITIONS.has(tokens[0]?.lower ?? '') || CONTRACTED.test(tokens[0]?.lower ?? ''))
  if (isPlace && !isRole && !INTRANSITIVE.test(found.lower)) return false
  const [next] = rest
  return next === found || (next !== undefined && (PREPOSITIONS.has(next.lower) || /^(?:des|der)$/u.test(next.lower)))
}

function isVerbal({ text, lower, forms }: Token): boolean {
  if (text !== lower || PREPOSITIONS.has(lower) || ARTICLES.has(lower)) return false
  return lower === 'zu' || FINITE_AUXILIARIES.has(lower) || (!NO_VERBS.has(lower) && forms.verb !== 0)
}

/** `entlastete den Vorstand`: a form that may be an attribute is the verb where another phrase begins behind it. */
function isFiniteHere(verb: Token, next: Token | undefined): boolean {
  if (FINITE_AUXILIARIES.has(verb.lower) || isSurelyFinite(verb)) return true
  if (!mayBeFinite(verb)) return false
  return /te$|^geh(?:en|t)$/u.test(verb.lower) && next?.before === '' && ARTICLES.has(next.lower)
}

/** `gehen in die vierte Runde`: a plural that has no object, and no other verb behind it. */
function isMotion({ lower }: Token, rest: readonly Token[]): boolean {
  return /^(?:gehen|beginnen|starten|laufen|enden|stehen|bleiben|fallen)$/u.test(lower) && !rest.some(isVerbal)
}

const CONTRACTED = /^(?:[aiv]m|zu[mr]|beim|ins|ans)$/u
/** Verbs without an object, and the passive. */
const INTRANSITIVE =
  /^(?:ist|sind|war|waren|wird|werden|wurden?|steh(?:t|en)|stand(?:en)?|geh(?:t|en)|ging(?:en)?|komm(?:t|en)|kam(?:en)?|sprach(?:en)?|diskutierten?|begann(?:en)?|beginn(?:t|en))$/u

const TIMES =
  /(?:tag|nacht|abend|morgen|mittag)$|^(?:Abend|Nachmittag|Vormittag|Mittag|Morgen|Sommer|Winter|Herbst|Frühling|Frühjahr|Advent|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)$/u

/** `Wie Polizei Sprecher Frank Beispiel erklärte`: a body without its article, and its speaker before the name. */
function isSpeaker({ tokens, isFirst }: Stretch, at: number): boolean {
  const first = tokens[at] as Token
  const second = tokens[at + 1] as Token
  if (!/sprecher(?:in)?$|leiter(?:in)?$|chef(?:in)?$/iu.test(second.text) || (first.forms.noun & PLURAL) !== 0)
    return false
  if (first.forms.noun === 0 || officeOf(first.text) !== undefined || !isGivenName(tokens[at + 2]?.text ?? ''))
    return false
  if (at === 0) return isFirst
  return at === 1 && isFirst && /^(?:wie|laut|mit|von)$/u.test(tokens[0]?.lower ?? '')
}

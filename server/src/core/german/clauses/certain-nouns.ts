import { isGivenName } from '../names/given-names.ts'
import { cells, PLURAL, SINGULAR } from '../words/cells.ts'
import { isCapitalised } from '../words/lexicon.ts'
import { isNoun, type Token } from './clauses.ts'
import { isTitle } from './quoted-titles.ts'

/** A noun whose cells are all known, and that is no part of a name or of a foreign term. */
export function isCertainNoun(token: Token, next: Token | undefined, determiner: Token | undefined): boolean {
  const { noun, weak, strong } = token.forms
  const article = determiner?.lower ?? ''
  if (noun === 0 || weak !== 0 || strong !== 0 || !/^\p{Lu}[\p{L}-]*\p{Ll}$/u.test(token.text)) return false
  if (/^(?:IG-|Bad$)/u.test(token.text)) return false
  if (CALENDAR.test(token.text) && (article === '' || GENITIVE.test(article))) return false
  if (/(?:[^a]us|ex|ix)$/u.test(token.text) && !BUS.test(token.text)) return false
  // `mehrere Dutzend verendete Gänse`: a measure, which has no ending here.
  if (FEW.test(article) && /^(?:Dutzend|Hundert|Tausend)$/u.test(token.text)) return false
  // `die gesparten Euros`: coins, of whose plural the lexicon knows nothing.
  if (/^(?:Euro|Cent|Dollar)s$/u.test(token.text)) return false
  if (TWO_GENDERS.test(token.text) || (FEW.test(article) && /s$/u.test(token.text))) return false
  // `das sind das Erfolge`: the pronoun, not the article.
  if (article === 'das' && (noun & PLURAL) !== 0) return false
  // `der Open Source Day`: what follows with a capital belongs to it, save behind a noun that lacks its genitive.
  // `in der Gruppen Offene Daten`: a title that begins with an adjective is none of it.
  if (next && isNoun(next) && next.forms.noun === 0 && next.forms.weak !== 0 && /e[nrs]?$/u.test(next.text)) return true
  // `unseren Mitarbeiter Jan Beispiel`: behind a word for a person the name says nothing of it.
  if (next && determiner && isGivenName(next.text) && (PERSON.test(token.text) || (noun & SINGULAR) === WEAK))
    return true
  // `ihr neues Angebot „Lesen“`
  if (isTitle(next)) return true
  // `in dem Bereichen Civic Tech`: what is a dative plural alone is no first part of anything, nor is the kind of a place whose name follows.
  if (determiner && isNoun(next) && ((noun & ~DATIVE_PLURAL) === 0 || isKindOfPlace(token, next as Token))) return true
  // `des Cloud Computing` has the gender of its last word.
  if (isNoun(next))
    return (
      GENITIVE.test(article) && !BEFORE_NAME.test(token.text) && (noun & WITH_S) !== 0 && !/s$/u.test(next?.text ?? '')
    )
  return true
}

/** `Kollege`: what a weak noun is without its ending. */
const WEAK = cells('Nm')

const DATIVE_PLURAL = cells('Dp')

/** `der Stadtteil Gallus`: the name says nothing of the kind's case. */
function isKindOfPlace({ text }: Token, next: Token): boolean {
  if (text === 'Land') return STATES.test(next.text)
  const { noun, weak, strong } = next.forms
  return (
    (noun | weak | strong) === 0 &&
    /(?:[Ss]tadtteil|[Oo]rtsteil|[Bb]ahnhof|[Ff]lughafen|[Ll]andkreis|[Bb]undesland)$/u.test(text)
  )
}

const STATES =
  /^(?:Hessen|Bayern|Berlin|Brandenburg|Bremen|Hamburg|Niedersachsen|Nordrhein-Westfalen|Saarland|Sachsen(?:-Anhalt)?|Schleswig-Holstein|Thüringen|Baden-Württemberg|Mecklenburg-Vorpommern|Rheinland-Pfalz|Tirol|Salzburg|Vorarlberg)$/u

/** `des Doktor Beispiel`, `des Grand Prix`: undeclined before a name, or foreign. */
const BEFORE_NAME = /^(?:Doktor|Don|Grand|Camp|Giro|Fräulein|Tibet|Fiat|Opel|Ford)$/u

/** What has an -s in the genitive. */
const WITH_S = cells('Nmn')
const GENITIVE = /^(?:des|dieses|(?:[mds]ein|ihr|unser)es)$/u

/** Words for persons by their endings. Source: Duden, Die Grammatik (Personenbezeichnungen). */
const PERSON =
  /(?:[^aeiou]er|[^aeiou]ern|or|oren|ent|enten|ant|anten|ist|isten|in|innen|oge|ogen|rat|präsident|präsidenten)$/u

/** The nouns in -us that are declined like any other. */
const BUS =
  /^(?:Bus|(?:Linien|Schul|Reise|Klein|Nacht|Stadt|Gelenk|Bürger|Doppeldecker)bus|Bonus|Zirkus|Campus|Fokus|Globus|Radius|Fiskus|Rhythmus|\p{L}{3,}ismus)$/u

/** Nouns in use with a gender that the lexicon lacks. Source: Duden, Die deutsche Rechtschreibung. */
const TWO_GENDERS =
  /(?:[Ii]nput|[Oo]utput|[Bb]anner|[Kk]etchup|[Ss]akko|[Ee]ssay|[Cc]ountdown|[Cc]urry|[Mm]arzipan|[Tt]rikot|[Kk]ajak|[Kk]ataster|[Kk]eks|[Kk]näuel|[Ll]asso|[Rr]elease|[Ss]ilvester|[Pp]yjama|[Zz]igarillo)(?:e?[ns])?$/u

/** `mehrere Talks`: of plurals in -s the lexicon knows the genitive alone. */
const FEW = /^(?:viele|mehrere|einige|manche|alle|allen|keine|diese|unsere|ihre|seine)$/u

/** Days and months often have no ending in the genitive. */
const CALENDAR =
  /^(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag)$/u

export function isAttribute(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    !isCapitalised(token.text) &&
    !ALONE.test(token.lower) &&
    (token.forms.weak | token.forms.strong) !== 0 &&
    token.forms.verb === 0
  )
}

/** Behind a preposition set phrases with nothing behind them (`unter anderem`, `vor kurzem`), and what has no endings. */
const ALONE = /^(?:(?:ander|all|viel|einig|kurz|lang|neu|weit|wenig)e[mr]|weniger|mehr|lauter)$/u

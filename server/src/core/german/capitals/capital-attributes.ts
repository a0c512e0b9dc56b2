import { FINITE_AUXILIARIES } from '../clauses/auxiliaries.ts'
import { isNoun, isSurelyFinite, type Stretch, type Token } from '../clauses/clauses.ts'
import { determinerOf } from '../clauses/determiners.ts'
import { PREPOSITIONS } from '../clauses/function-words.ts'
import { type Cells, PLURAL } from '../words/cells.ts'
import { uncapitalised } from '../words/lexicon.ts'
import type { Morphology } from '../words/morphology.ts'
import { PERSONS } from './persons.ts'

/**
 * Adjectives with a capital before nouns that no name ends in: `wegen Fahrlässiger Körperverletzung`, `das Neue Angebot`, `sucht Gesunde
 * Probandinnen`, `die Französische Partnerstadt`. Source: Amtliches Regelwerk 2024, § 60 (capitals of adjectives are those of names).
 */
export function isCapitalAttribute(stretch: Stretch, at: number, morphology: Morphology): boolean {
  const { tokens } = stretch
  const token = tokens[at] as Token
  const before = tokens[at - 1] as Token
  const noun = tokens[at + 1]
  const behind = tokens[at + 2]
  if (token.before !== '' || noun?.before !== '' || !ADJECTIVE.test(token.text) || !isNoun(noun)) return false
  if ((isNoun(before) && at > 1) || (behind?.before === '' && isNoun(behind))) return false
  const kind = kindOf(noun.text)
  if (kind === undefined) return false
  const { strong, mixed, weak } = morphology.formsOf(uncapitalised(token.text))
  const own = (strong | mixed | weak) & noun.forms.noun
  if (own === 0) return false
  if (kind === 'offence') return !/^(?:heiß|hieß|läuft|lief)/u.test(before.lower)
  if (kind === 'way') return WAY.test(token.text) && tokens[at - 2]?.lower === 'auf' && before.lower === 'dem'
  if (kind === 'mood')
    return (
      (strong & noun.forms.noun) !== 0 &&
      PREPOSITIONS.has(before.lower) &&
      !/^(?:für|[aiv]m|zu[mr]|vom|beim)$/u.test(before.lower)
    )
  if (kind === 'people')
    return (MEMBERS.test(noun.text) || !NAMES_PEOPLE.test(token.text)) && isBarePlural(tokens, at, strong)
  const isPlain =
    kind === 'abstract'
      ? !NAMES_THINGS.test(token.text) && !isPerson(token)
      : OF_COUNTRY.test(token.text) ||
        (/^(?:Deutsche|Europäische)[nrms]?$/u.test(token.text) && AT_HOME.test(noun.text))
  return isPlain && opensPhrase(tokens, at, own)
}

const ADJECTIVE = /^\p{Lu}\p{Ll}{2,}e[nmrs]?$/u

type Kind = 'mood' | 'offence' | 'way' | 'people' | 'abstract' | 'country'

function kindOf(noun: string): Kind | undefined {
  if (OFFENCE.test(noun)) return 'offence'
  if (MOOD.test(noun)) return 'mood'
  if (/^Weg(?:e[sn]?)?$/u.test(noun)) return 'way'
  if (PEOPLE.test(noun)) return 'people'
  if (ABSTRACT.test(noun)) return 'abstract'
  return IN_COUNTRY.test(noun) ? 'country' : undefined
}

/** What the Strafgesetzbuch and the police call offences. */
const OFFENCE =
  /^(?:Körperverletzung|Tötung|Brandstiftung|Erpressung|Nötigung|Freiheitsberaubung|Sachbeschädigung|Urkundenfälschung|Steuerhinterziehung|Bestechung|Belästigung|Bedrohung|Beleidigung|Vergewaltigung|Geldwäsche|Insolvenzverschleppung|Trunkenheit|Hehlerei|Diebstahl|Bandendiebstahl|Raub|Betrug|Totschlag|Hausfriedensbruch|Landfriedensbruch|Menschenhandel)(?:e?s|en)?$/u

/** `Mit Großer Mehrheit`, `in Enger Abstimmung`: behind a preposition, without an article. */
const MOOD =
  /^(?:Mehrheit|Freude|Sorge|Spannung|Begeisterung|Trauer|Sorgfalt|Abstimmung|Absprache|Kooperation|Kürze|Nähe|Erwartung|Zahl|Höhe|Form|Weise|Umfang|Maße|Zufriedenheit|Zustimmung|Unterstützung|Beteiligung|Wirkung|Vorfreude|Bedauern|Interesse|Erfolg|Engagement)$/u

/** What a way can be and no path is called. */
const WAY =
  /^(?:Diplomatisch|Politisch|Juristisch|Rechtlich|Gerichtlich|Elektronisch|Schriftlich|Gesetzlich|Parlamentarisch|Demokratisch|Friedlich|Schnell|Schnellst|Direkt|Üblich|Normal|Postalisch)en$/u

/** `weil die Betroffene Unterstützung braucht`: somebody, and what comes next is hers. */
function isPerson({ lower }: Token): boolean {
  return (
    PERSONS.test(lower) ||
    /^\p{Ll}{4,}(?:te|ene|nde)[nmrs]?$|^(?:krank|alt|arm|blind|taub|reich|schwach|fremd)e/u.test(lower)
  )
}

/** People in the plural whom no club is named after. */
const PEOPLE =
  /^(?:(?:Proband|Bürger|Besucher|Teilnehmer|Nutzer|Kund|Mitarbeiter|Bewerber|Interessent|Anwohner|Patient|Helfer|Zuschauer|Zuhörer)innen|Mitgliedern?|Helfern?|Probanden|Menschen|Besuchern?|Gästen?|Kunden|Teilnehmern?|Nutzern?|Interessenten|Bewerbern?|Anwohnern?|Patienten|Personen)$/u
const MEMBERS = /^Mitglieder/u
const NAMES_PEOPLE =
  /^(?:Freie|Jung|Neu|Alt|Grün|Link|Deutsch|Christlich|Evangelisch|Katholisch|Jüdisch|Muslimisch|Islamisch|International|Europäisch|Öffentlich|Jugendlich|Bunt|Besorgt|Mündig|Aktiv)e/u

/** What is spoken of and never called by a name. */
const ABSTRACT =
  /^(?:Angebot|Ergebnis|Vorschlag|Vorschläg|Entscheidung|Situation|Problem|Maßnahme|Vorhaben|Anfrage|Aussage|Forderung|Unterstützung|Bedingung|Voraussetzung|Herausforderung|Bedeutung|Möglichkeit|Zeitpunkt|Zeitraum|Zeiträum|Anzahl|Menge|Mehrheit|Minderheit|Eindruck|Eindrück|Umfeld|Nachfrage|Auswirkung|Erfahrung|Erkenntnis|Einschätzung|Begründung|Erklärung|Überraschung|Verbesserung|Verschlechterung|Steigerung|Änderung|Veränderung|Ursache|Schaden|Schäden|Verletzung|Zustand|Zuständ|Umstand|Umständ|Bedenken|Gespräch|Überlegung|Anstrengung|Bemühung|Beteiligung|Rückmeldung|Wirkung|Umsetzung|Wachstum)(?:se?|e[ns]?|en|n|s|sen|ses)?$/u
/** `Globale Herausforderungen` are research fields; `Neue` and `Gute` begin no name here. */
const NAMES_THINGS =
  /^(?:Global|International|Europäisch|Deutsch|Öffentlich|Gesellschaftlich|Ökologisch|Sozial|Nachhaltig|Kulturell|Politisch|Digital|Offen|Frei|Grün|Klein|Groß|Allgemein|Erst|Zweit|Dritt)e|er[nmrs]?e?$/u

/** Offices are called so (`Hessische Staatskanzlei`), but no neighbours and no field. */
const OF_COUNTRY =
  /^(?:Französ|Italien|Span|Poln|Tschech|Österreich|Dän|Niederländ|Holländ|Belg|Brit|Engl|Ir|Schott|Schwed|Norweg|Finn|Griech|Türk|Russ|Ukrain|Ungar|Rumän|Bulgar|Kroat|Serb|Slowen|Slowak|Portugies|Japan|Chines|Korean|Ind|Israel|Amerikan|Mexikan|Kanad|Austral|Hess|(?:Nord|Süd|Mittel|Ost)hess|Bayer|Bayr|Sächs|Thüring|Niedersächs|Westfäl|Rhein|Brandenburg|Fränk|Schwäb|Bad)ische[nmrs]?$/u
/** `die Deutsche Möbelindustrie`: what a name with `Deutsch` or `Europäisch` does not end in. */
const AT_HOME =
  /^(?:\p{Lu}\p{Ll}+industrie|Bevölkerung|Kommunen|Länder|Landwirten?|Unternehmen|Firmen|Hochschulen|Nachbarn|Nachbarland|Hauptstädten?|Kleinstadt|Behörden|Grenze)$/u
const IN_COUNTRY =
  /^(?:\p{Lu}\p{Ll}+industrie|Hochschulen|Hauptstädten?|Partnerstadt|Partnerstädten?|Partnergemeinden?|Nachbarstadt|Nachbarn|Nachbarland|Delegation(?:en)?|Landwirtschaft|Hauptstadt|Kleinstadt|Grenze|Bevölkerung|Kommunen|Städten?|Landwirten?|Winzern?|Unternehmen|Regierung(?:en)?|Behörden|Truppen|Armee|Exporte?n?|Firmen)$/u

/** `Das Neue Angebot`, `ein Neues Angebot`, `mit Neuen Angeboten`; behind `für` and as a genitive it may belong to a name. */
function opensPhrase(tokens: readonly Token[], at: number, own: Cells): boolean {
  const { lower } = tokens[at - 1] as Token
  const far = tokens[at - 2]
  if (/^(?:für|zur|zum|im)$/u.test(lower) || (far && isNoun(far)) || far?.lower === 'für') return false
  // `Allianz der Französischen Städte`
  if (/^(?:der|des)$/u.test(lower) && at > 1 && !PREPOSITIONS.has(far?.lower ?? '')) return false
  // `den Älteren Möglichkeiten bieten`: a dative of persons, and what they get.
  if (lower === 'den' && !PREPOSITIONS.has(far?.lower ?? '')) return false
  const cells = determinerOf(lower)?.cells
  // `sah das Neue Angebote machen`, `für die Betroffenen Hilfe finden`: article and noun do not belong together.
  return cells === undefined ? PREPOSITIONS.has(lower) : (cells & own) !== 0
}

/** `sucht Gesunde Probandinnen`, `mit Gesunden Besuchern` */
function isBarePlural(tokens: readonly Token[], at: number, strong: number): boolean {
  const before = tokens[at - 1] as Token
  const noun = tokens[at + 1] as Token
  if ((strong & noun.forms.noun & PLURAL) === 0 || isNoun(before)) return false
  return isVerb(before) || (PREPOSITIONS.has(before.lower) && before.lower !== 'für' && !isNoun(tokens[at - 2]))
}

function isVerb(token: Token): boolean {
  return isSurelyFinite(token) || FINITE_AUXILIARIES.has(token.text)
}

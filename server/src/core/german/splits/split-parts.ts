import type { Token } from '../clauses/clauses.ts'
import { DETERMINERS } from '../clauses/determiners.ts'
import { ARTICLES, PREPOSITIONS } from '../clauses/function-words.ts'
import { isClubAbbreviation } from '../names/club-abbreviations.ts'
import { isGivenName } from '../names/given-names.ts'
import { officeOf } from '../names/offices.ts'
import type { Knowledge } from '../words/knowledge.ts'
import { uncapitalised } from '../words/lexicon.ts'
import { ENGLISH_NOUNS } from './english-parts.ts'
import { MAKERS, NAMED_BEHIND, NO_FIRST_PART, NO_SECOND_PART } from './no-parts.ts'

/** A common noun that is the name of nobody and no place. */
export function isPlainNoun({ text, forms }: Token, { gazetteer }: Knowledge): boolean {
  if (
    !/^(?:\p{Lu}\p{Ll}{3,}|Amt|App|Bus|Zug|Abo|Bau)$|^(?:\p{Lu}\p{Ll}{3,}(?:-\p{Lu}\p{Ll}+)?|\p{Lu}[\p{L}\d]+-\p{Lu}\p{Ll}{3,})$/u.test(
      text
    )
  )
    return false
  if (forms.noun === 0 && !ENGLISH_NOUNS.has(text.slice(text.lastIndexOf('-') + 1))) return false
  // `im Labor Deutschlands`
  if (text.endsWith('s') && gazetteer.has(text.slice(0, -1))) return false
  return !isGivenName(text) && !gazetteer.has(text) && !NAMED_BEHIND.test(text) && !NO_SECOND_PART.has(text)
}

/** `Co-Working`, `Full-Stack`, `Know-how`: English words with a hyphen. */
export function isEnglishTerm(word: string, { dictionary }: Knowledge): boolean {
  if (!word.includes('-')) return false
  return word.split('-').every((part) => part === 'Co' || dictionary.isEnglish?.(part) === true)
}

/** Whether a word can be the first part of a compound with a name: no adjective, genitive, office or given name. */
export function mayStandFirst({ text, forms }: Token, knowledge: Knowledge): boolean {
  const { gazetteer } = knowledge
  if (
    !(/^\p{Lu}(?=.)[\p{L}\d]*(?:-[\p{L}\d]+)*$/u.test(text) || opensLower(text)) ||
    NO_FIRST_PART.has(text) ||
    // `in die Die Praxis`
    ARTICLES.has(text.toLowerCase()) ||
    isClubAbbreviation(text) ||
    MAKERS.has(text)
  )
    return false
  // `mehrere Chargen Bergkäse`: measures of which the lexicon has no plural.
  if (forms.noun === 0 && MEASURES.test(text)) return false
  // `Usergenerated Content`: an English participle.
  if (/(?:at|nc|g)ed$/u.test(text)) return false
  // `die Multiple Sklerose`, `das Städelsche Institut`: an adjective that the lexicon lacks.
  if (forms.noun === 0 && /\p{Ll}{2}(?:sch|ell|ip(?:e|)l|oph|al|iv|när|ös|ian)e[nmrs]?$/u.test(text)) return false
  // `Berliner Senat`, `Hamburgisches Gesetz`, `Hessens Minister`.
  if (/\p{Ll}er[ns]?$|isch(?:e[nmrs]?)?$/u.test(text)) return false
  if (/-\p{Ll}/u.test(text) && !isEnglishTerm(text, knowledge)) return false
  if (/\p{Ll}s$/u.test(text) && (gazetteer.has(text.slice(0, -1)) || isGivenName(text.slice(0, -1)))) return false
  if ((forms.strong | forms.mixed | forms.weak) !== 0 || isGivenName(text) || officeOf(text) !== undefined) return false
  return !(forms.isBare && forms.noun === 0 && /(?:ig|lich|isch)$/u.test(text))
}

const MEASURES =
  /^(?:\p{L}+)?(?:[Cc]harge|[Pp]alette|[Ll]adung|[Pp]ackung|[Ff]lasche|[Kk]iste|[Dd]ose|[Kk]anne|[Ss]chachtel|[Tt]üte)n?$/u

/** `mRNA`, `eID`, `k8s`: terms that begin with a small letter; no units (`kWh`, `m2`). */
export function opensLower(text: string): boolean {
  return /^\p{Ll}{1,3}(?:\p{Lu}[\p{L}\d]+|\d\p{L}+)$/u.test(text) && !UNIT.test(text)
}

const UNIT = /^(?:[kmcd]?(?:Wh?|Wp|Hz|Pa|Bq|Sv|VA|Ah|J|V|A)|(?:[kcdm]?m)\d\p{L}*|km\p{Lu}\p{L}*|dB\p{L}*|p[HM]\p{L}*)$/u

const NEEDS_NO_ARTICLE =
  /(?:ung|heit|keit|schaft|tät)$|^(?:Geld|Hilfe|Abstand|Schutz|Druck|Recht|Zeit|Raum|Kraft|Arbeit|Politik|Macht|Mut|Ärger|Kritik|Angst|Erfolg|Platz|Wasser|Strom|Musik|Sport|Verkehr|Handel|Interesse|Lust|Spaß|Freude|Bedarf|Einfluss|Anklage|Anzeige|Vertrauen|Wissen|Personal|Material|Widerstand|Zugang|Rückhalt|Vorrang|Profit|Gewinn)$/u

/** Whether a noun can be an object in the singular without an article: `dass die EU Hilfe gibt`. */
export function needsNoArticle(noun: string): boolean {
  return NEEDS_NO_ARTICLE.test(noun)
}

/**
 * Objects of set phrases, which stand without an article (`Schule machen`, `Stellung nehmen`), and roles in the predicate.
 * Source: Duden, Die Grammatik (Funktionsverbgefüge; artikelloser Gebrauch).
 */
const BARE_OBJECTS = new Set(
  (
    'Abbitte Abschied Alarm Anlass Anstoß Antrag Antwort Applaus Asyl Auftrag Auskunft Ausschau Beifall Beitrag Bericht Bescheid Beschwerde Besitz ' +
    'Bezug Bilanz Beweis Buch Dank Dienst Einblick Einhalt Einkehr Einsicht Einspruch Einzug Ersatz Fahrt Farbe Feuer Form Fortschritt Frage Frieden Fuß Gas ' +
    'Gefahr Gehör Gericht Gestalt Gewalt Gewicht Glück Grund Halt Hand Hof Karriere Kasse Kenntnis Klage Klartext Kontakt Krieg Kunst Kurs Land Lärm ' +
    'Leben Leid Licht Linie Lob Lohn Luft Maß Nachricht Nahrung Not Nutzen Opfer Opposition Ort Partei Pflicht Position Post Preis Profil Protest Rat ' +
    'Rechenschaft Rede Regel Respekt Ruhe Rücksicht Schaden Schicht Schluss Schritt Schuld Schule Sicht Sinn Sorge Spielraum Sprache Stand Station Stimme ' +
    'Stress Streit Technik Energie Software Tempo Theater Trauer Trost Umsatz Urlaub Ursache Urteil Verdacht Verlust Verständnis Verzicht Vorbild Vorfahrt Vorschub ' +
    'Vorsorge Vorteil Wache Wahl Wahlkampf Wandel Wert Widerspruch Wort Zahl Zeichen Zeugnis Ziel Zuflucht Zuspruch Zuwachs Zweifel Zwang'
  ).split(' ')
)

/** Whether a noun stands without an article as the object of some set phrase. */
export function isBareObject(noun: string): boolean {
  return (
    BARE_OBJECTS.has(noun) ||
    /(?:kampf|druck|schutz|politik|geld|recht|sport|musik|wasser|strom|energie|technik|ware|kraft)$/u.test(noun)
  )
}

/** Whether a noun may be an object of its own behind an abbreviation: `dem BND Versagen vorwerfen`, `beim DFB Protest einlegen`, `an der TU Physik studieren` */
export function mayBeObject(noun: string): boolean {
  return needsNoArticle(noun) || isBareObject(noun) || STUDIES_AND_STUFF.test(noun)
}

const STUDIES_AND_STUFF =
  /^(?:Physik|Mathematik|Germanistik|Informatik|Romanistik|Geschichte|Philosophie|Medizin|Architektur|Chemie|Biologie|Jura|Theologie|Soziologie|Psychologie|Pharmazie|Blut|Kaffee|Stahl|Dampf|Rechtsbruch|Versagen|Verrat|Betrug|Untätigkeit)$/u

/** `Unsere MWU Netze`, `Durch MWU Netze`: an article or preposition with a capital, and no abbreviation like it. */
export function opensPhrase({ text, lower }: Token): boolean {
  return (DETERMINERS.has(lower) || PREPOSITIONS.has(lower)) && text.slice(1) === lower.slice(1)
}

/** Two words as one: `Gemeinde`, `Amt` → `Gemeindeamt`; an abbreviation keeps its capitals behind a hyphen (`Standard-HTML-Seite`). */
export function asOneWord(first: string, second: string): string {
  return /^\p{Lu}{2}/u.test(second) ? `${first}-${second}` : first + uncapitalised(second)
}

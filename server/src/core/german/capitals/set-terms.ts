/**
 * Terms of law, administration, health and teaching whose adjective many write with a capital, as in a name: `eine Mündliche Anfrage`,
 * `Bildung für Nachhaltige Entwicklung`. Source: Amtliches Regelwerk 2024, § 63 (Verbindungen mit terminologischem Charakter).
 */
const TERM =
  /(?:(?:Nachhaltig|Gesellschaftlich)e[nr]? Entwicklung|(?:Schriftlich|Mündlich|Dringlich|Klein|Groß)e[nr]? Anfragen?|Verlässliche[nr]? Grundschulen?|Progressive[nr]? (?:Muskel|Relaxation)|Gewaltfreie[nr]? Kommunikation|Unterstützte[nr]? Kommunikation|Leichte[nr]? Sprache|Einfache[nr]? Sprache|Psychosoziale[nr]? (?:Notfallversorgung|Beratung)|Gläserne[nr]? (?:Produktion|Manufaktur|Werkstatt)|Unbefleckte[nr]? Empfängnis|Additive[nr]? Fertigung|Technische[nr]? Hilfeleistung|Erste[nr]? Hilfe|Autogene[nmsr]? Training|Frühe[nr]? Hilfen|Soziale[nr]? Arbeit|Angewandte[nr]? Kunst)/uy

/** What is called by that for which it is there: `Allianz für Nachhaltige Beschaffung`, `Professur für Additive Fertigung`. */
const INSTITUTION =
  /(?:Rat(?:es)?|Allianz|Cluster|[Nn]etzwerk|Professur|Lehrstuhl|[Ii]nstituts?|Fonds|Bündnis|[Zz]entrums?|[Vv]erein|[Vv]erband|Gesellschaft|Stiftung|Akademie|Agentur|Agenda(?: 2030)?|Ausschuss|Kommission|Abteilung|Referat|Fachbereich|Fakultät|Dezernat|Departement|Ministerium|Bildung|Büro|Forum|Initiative|[Ss]telle|Konferenz) für $/u

/** Whether a term begins at the place, or what an institution is called by. */
export function opensSetTerm(text: string, start: number): boolean {
  TERM.lastIndex = start
  return TERM.test(text) || INSTITUTION.test(text.slice(Math.max(0, start - 40), start))
}

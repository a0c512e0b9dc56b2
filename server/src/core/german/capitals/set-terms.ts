/**
 * Terms of law, administration, health and teaching whose adjective many write with a capital, as in a name: `eine Mündliche Anfrage`,
 * `Bildung für Nachhaltige Entwicklung`. Source: Amtliches Regelwerk 2024, § 63 (Verbindungen mit terminologischem Charakter).
 */
const TERM =
  /(?:(?:Nachhaltig|Gesellschaftlich)e[nr]? Entwicklung|(?:Schriftlich|Mündlich|Dringlich|Klein|Groß)e[nr]? Anfragen?|Verlässliche[nr]? Grundschulen?|Progressive[nr]? (?:Muskel|Relaxation)|Gewaltfreie[nr]? Kommunikation|Unterstützte[nr]? Kommunikation|Leichte[nr]? Sprache|Einfache[nr]? Sprache|Psychosoziale[nr]? (?:Notfallversorgung|Beratung)|Gläserne[nr]? (?:Produktion|Manufaktur|Werkstatt)|Unbefleckte[nr]? Empfängnis|Additive[nr]? Fertigung|Technische[nr]? Hilfeleistung|Erste[nr]? Hilfe|Autogene[nmsr]? Training|Frühe[nr]? Hilfen|Soziale[nr]? Arbeit|Angewandte[nr]? Kunst)/uy

/** Whether such a term begins at the place. */
export function opensSetTerm(text: string, start: number): boolean {
  TERM.lastIndex = start
  return TERM.test(text)
}

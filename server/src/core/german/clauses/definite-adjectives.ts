/**
 * Adjectives in -en of which only one thing is told, so that its noun in the singular has its article: `im letzten Jahr`, `am ersten Tag`.
 * Source: Duden, Die Grammatik (definiter Artikel bei Unika und Ordnungszahlen).
 */
export const DEFINITE_ADJECTIVE =
  /^(?:gleichen|selben|vergangenen|kommenden|nächsten|letzten|vorletzten|vorigen|folgenden|laufenden|heutigen|gestrigen|morgigen|jeweiligen|gesamten|übrigen|restlichen|ersten|(?:\p{L}*(?:zwei|vier|fünf|sechs|sieb|ach|neun|zehn|elf|zwölf)|drit)ten)$/u

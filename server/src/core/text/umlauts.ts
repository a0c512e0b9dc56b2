const BARE: Readonly<Record<string, string>> = { ä: 'a', ö: 'o', ü: 'u', Ä: 'A', Ö: 'O', Ü: 'U' }
const UMLAUTED: Readonly<Record<string, string>> = { a: 'ä', o: 'ö', u: 'ü', A: 'Ä', O: 'Ö', U: 'Ü' }

/** `Häuser` → `Hauser`: as long as before. */
export function withoutUmlauts(text: string): string {
  return text.replace(/[äöüÄÖÜ]/gu, (umlaut) => BARE[umlaut] ?? umlaut)
}

/** `Landrät` → `Landrat`: the last umlaut alone, where one stands. */
export function withoutLastUmlaut(text: string): string {
  return text.replace(/[äöüÄÖÜ](?=[^äöüÄÖÜ]*$)/u, (umlaut) => BARE[umlaut] ?? umlaut)
}

/** `Antrag` → `Anträg`, `Haus` → `Häus`: the vowel of the last syllable takes an umlaut; the same word where it takes none. */
export function withUmlaut(stem: string): string {
  return stem.replace(/(?:a(?=u?[^aeiouäöü]+$)|[ou](?=[^aeiouäöü]+$))/iu, (vowel) => UMLAUTED[vowel] ?? vowel)
}

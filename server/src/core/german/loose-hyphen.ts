/**
 * A hyphen between spaces is a dash nearly everywhere; these facts say where it is none.
 * Sources: DIN 5008:2020 (Gedankenstrich, Ergänzungsstrich, Strecken); Amtliches Regelwerk 2024 (Ergänzungsstrich, Gedankenstrich).
 */

/** After a hyphen that stands for a part of a compound (`Kinder- und Jugendbuch`), also where a space slipped in before it. */
export const AFTER_SUSPENDED_HYPHEN = new Set(['und', 'oder', 'bzw', 'beziehungsweise', 'sowie', 'bis'])

/** Second parts of compounds with a figure: `10 -jährig`, `3 - fach`. */
const FIGURE_COMPOUND =
  /^(?:jährig|monatig|monatlich|wöchig|wöchentlich|tägig|täglich|stündig|stündlich|minütig|sekündig|fach|mal|malig|prozentig|köpfig|stellig|teilig|stöckig|geschossig|spurig|gleisig|seitig|bändig|zeilig|gängig|klassig|sprachig|stufig|zügig|silbig|er|ern|te|ten|ste|sten)/u

export function isFigureCompound(nextWord: string): boolean {
  return FIGURE_COMPOUND.test(nextWord)
}

/** Lands of the Federal Republic with a hyphen in their names. */
export const LANDS = new Set([
  'Baden-Württemberg',
  'Mecklenburg-Vorpommern',
  'Nordrhein-Westfalen',
  'Rheinland-Pfalz',
  'Sachsen-Anhalt',
  'Schleswig-Holstein'
])

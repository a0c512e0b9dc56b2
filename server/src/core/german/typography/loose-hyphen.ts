/**
 * A hyphen between spaces is a dash nearly everywhere; these facts say where it is none.
 * Sources: DIN 5008:2020 (Gedankenstrich, Ergänzungsstrich, Strecken); Amtliches Regelwerk 2024 (Ergänzungsstrich, Gedankenstrich).
 */

/** After a hyphen that stands for a part of a compound (`Kinder- und Jugendbuch`), also where a space slipped in before it. */
export const AFTER_SUSPENDED_HYPHEN = new Set(['und', 'oder', 'bzw', 'beziehungsweise', 'sowie', 'bis'])

/**
 * Words that cannot be the second part of a compound: `Auto - und die Stadt`, `Zeit - und zwar viel` have a dash before `und`,
 * `Kinder - und Jugendbücher`, `ein - und aussteigen` may have a hyphen.
 */
const NO_SECOND_PART = new Set(
  (
    'zwar das die der den dem des ein eine einen einem einer eines kein keine keinen keiner ich du er sie es wir ihr man wer was ' +
    'dies diese dieser dieses diesen diesem jede jeder jedes jeden jedem alle allen aller alles viele vielen mehr manche manchmal ' +
    'trotzdem dennoch damit dabei dafür dazu daher darum deshalb davon daran darauf darüber so nicht nie auch nur noch schon sogar ' +
    'bald heute morgen gestern jetzt nun hier dort immer oft zum zur zu im in am an auf aus bei beim mit nach von vom vor für gegen ' +
    'ohne durch über um unter ist sind war waren wird werden wurde hat haben kann können soll sollen muss müssen will wollen ' +
    'natürlich vielleicht möglicherweise wenn weil dass ob wie wo als seine seinen seiner ihre ihren ihrer unser unsere unseren mein meine'
  ).split(' ')
)

/** Whether a hyphen before `und`, `oder` and the like can only be a dash, by the word that follows. */
export function cannotBeSuspended(wordAfterConjunction: string): boolean {
  return NO_SECOND_PART.has(wordAfterConjunction)
}

/** Second parts of compounds with a figure: `10 -jährig`, `3 - fach`. */
const FIGURE_COMPOUND =
  /^(?:jährig|monatig|monatlich|wöchig|wöchentlich|tägig|täglich|stündig|stündlich|minütig|sekündig|malig|prozentig|köpfig|stellig|teilig|stöckig|geschossig|spurig|gleisig|seitig|bändig|zeilig|gängig|klassig|sprachig|stufig|zügig|silbig|(?:fach(?:e[mnrs]?)?|mal|er|ern|te|ten|ste|sten)$)/u

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

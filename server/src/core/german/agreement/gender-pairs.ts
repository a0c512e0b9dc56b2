import { Case, type Cells, cell, cellsOfCase, cellsOfGender, Gender } from '../words/cells.ts'
import type { Morphology } from '../words/morphology.ts'

/**
 * The masculine plural that goes with a stem as it stands before a sign (`Bürger:innen` → `Bürger`, `Kolleg:innen` → `Kollegen`,
 * `Ärzt:innen` → `Ärzte`); undefined where the lexicon knows none or several. `dative` differs where the plural takes an n.
 * Source: Duden, Die Grammatik (Pluralbildung).
 */
export function masculinePlural(
  stem: string,
  morphology: Morphology
): { readonly plural: string; readonly dative: string } | undefined {
  const irregular = IRREGULAR.find(([end]) => end.test(stem))
  if (irregular) {
    const plural = irregular[1] && stem.replace(...irregular)
    return plural ? { plural, dative: /n$/u.test(plural) ? plural : `${plural}n` } : undefined
  }
  const has = (form: string, cells: Cells): boolean => (morphology.formsOf(form).noun & cells) !== 0
  const nominative = cell(Case.nominative, Gender.plural)
  const isWeak = has(`${stem}en`, nominative)
  const isStrong = has(`${stem}e`, nominative) && !has(`${stem}e`, cell(Case.nominative, Gender.masculine))
  const plural =
    /e[rl]$/u.test(stem) && has(stem, nominative)
      ? stem
      : isWeak !== isStrong
        ? stem + (isWeak ? 'en' : 'e')
        : undefined
  if (plural === undefined) return undefined
  return { plural, dative: /[ns]$/u.test(plural) ? plural : `${plural}n` }
}

/** Ends of stems with their plural; empty where the plural is declined as an adjective, or where there is no such form. */
const IRREGULAR: readonly (readonly [end: RegExp, plural: string])[] = [
  [/(nachbar)$/iu, '$1n'],
  [/bäuer$/u, 'bauern'],
  [/Bäuer$/u, 'Bauern'],
  [/Französ$/u, 'Franzosen'],
  [/((?:[tds]or|[ea]nt|ist))$/u, '$1en'],
  [/((?:freund|wirt))$/iu, '$1e'],
  [/(?:beamt|gesandt|mitglied|gast)$/iu, '']
]

/** Whether a stem is the masculine singular and takes no ending but s in the genitive: `Lehrer`, not `Student`. */
export function isStrongSingular(stem: string, morphology: Morphology): boolean {
  const { noun } = morphology.formsOf(stem)
  const masculine = cellsOfGender(Gender.masculine)
  return /e[rl]$/u.test(stem) && (noun & masculine & cellsOfCase(Case.accusative)) !== 0
}

/** Words that show the case of a plural behind them. Source: Duden, Die Grammatik (Artikelwörter, Rektion der Präpositionen). */
const DATIVE =
  /(?:^|\s)(?:den|allen|vielen|einigen|mehreren|diesen|jenen|unseren|ihren|seinen|keinen|beiden|solchen|manchen|mit|von|bei|aus|nach|zu|seit|gegenüber|außer|samt|nebst|dank|entgegen)(?: \p{Ll}+en)?\s$/iu
const OTHER =
  /(?:^|\s)(?:die|der|alle|viele|einige|mehrere|diese|jene|unsere|ihre|seine|keine|beide|solche|manche|für|gegen|ohne|durch|um|aller|vieler|dieser|unserer|ihrer|seiner|keiner)(?: \p{Ll}+e[rn]?)?\s$/iu

/** Whether the plural at this place is a dative: undefined where nothing before it says so. */
export function isDativePlural(before: string): boolean | undefined {
  const near = before.slice(-50)
  if (DATIVE.test(near)) return true
  return OTHER.test(near) ? false : undefined
}

/** Articles that go with a singular word, as feminine and masculine ones; what is not here has no certain pair. */
export const SINGULAR_ARTICLES: readonly (readonly [
  pattern: RegExp,
  feminine: string,
  masculine: string,
  joined: string
])[] = [
  [/^(?:der[:*_/]die|die[:*_/]der)$/u, 'die', 'der', 'oder'],
  [/^ein[:*_/]-?e$|^eine[:*_/]ein$/u, 'eine', 'ein', 'oder'],
  [/^eine[:*_/]-?n$/u, 'eine', 'einen', 'oder'],
  [/^jede[:*_/]-?r$/u, 'jede', 'jeder', 'und'],
  [/^jede[:*_/]-?n$/u, 'jede', 'jeden', 'und'],
  [/^kein[:*_/]-?e$/u, 'keine', 'kein', 'und'],
  [/^keine[:*_/]-?n$/u, 'keine', 'keinen', 'und']
]

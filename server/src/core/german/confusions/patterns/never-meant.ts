import { isNoun } from '../../clauses/clauses.ts'
import type { ConfusionPattern } from '../confusion-pattern.ts'

/** Words that are hardly ever meant, whatever stands beside them. Source: Duden, Richtiges und gutes Deutsch. */
export const NEVER_MEANT: readonly ConfusionPattern[] = [
  { found: 'lehr', right: 'leer', means: 'Form von „lehren“', fits: (_, at) => at > 0 },
  { found: 'inkraft', right: 'in Kraft', means: 'in einem Wort', fits: () => true },
  { found: 'zuspät', right: 'zu spät', means: 'in einem Wort', fits: () => true },
  {
    found: 'á',
    right: 'à',
    means: 'mit dem falschen Akzent',
    fits: (tokens, at) => at > 0 && tokens[at + 1] !== undefined
  },
  {
    found: 'einzigste einzigsten einzigster einzigstem einzigstes',
    right: (found) => found.replace('einzigst', 'einzig'),
    means: 'gesteigert, wo nichts zu steigern ist',
    fits: () => true
  },
  {
    found: /^(?:\p{Lu}\p{L}*)?[Ss]tandarts?$/u,
    right: (found) => found.replace(/andart/u, 'andard'),
    means: 'Art zu stehen',
    fits: () => true
  },
  {
    found: 'sonder Sonder',
    right: (found) => `${found}n`,
    means: 'veraltet für „ohne“',
    fits: (tokens, at) => at + 1 < tokens.length && !isNoun(tokens[at + 1])
  },
  {
    // `sonder die Qualität`
    found: 'sonder',
    right: 'sondern',
    means: 'veraltet für „ohne“',
    fits: (tokens, at, { opens }) => at === 0 && opens === ',' && tokens[1] !== undefined
  },
  { found: 'Entgeld Entgelds', right: (found) => found.replace('geld', 'gelt'), means: 'kein Geld', fits: () => true },
  {
    found: /^\p{Lu}\p{Ll}+stiel(?:e?s|e|en)?$/u,
    right: (found) => found.replace('stiel', 'stil'),
    means: 'mit „Stiel“ (Griff)',
    fits: (tokens, at) =>
      /^(?:Lebens|Bau|Führungs|Musik|Schreib|Fahr|Spiel|Erziehungs|Kunst|Jugend|Kleidungs|Tanz|Wohn|Bier?)stiel/u.test(
        tokens[at]?.text ?? ''
      )
  },
  {
    found: 'Augenlied Augenlieds Augenliedes Augenlieder Augenliedern',
    right: (found) => found.replace('lied', 'lid'),
    means: 'zum Singen',
    fits: () => true
  },
  {
    found:
      'Gedenkstädte Raststädte Werkstädte Begegnungsstädte Fertigungsstädte Brutstädte Grabstädte ' +
      'Gedenkstädten Raststädten Werkstädten Begegnungsstädten Fertigungsstädten Brutstädten Grabstädten',
    right: (found) => found.replace('städt', 'stätt'),
    means: 'mit „Stadt“',
    fits: () => true
  }
]

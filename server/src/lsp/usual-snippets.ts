import contributed from '../../../snippets/pressemitteilung.code-snippets.json' with { type: 'json' }
import type { Snippet } from './snippet-places.ts'

/**
 * What is typed for each snippet that the extension contributes. It contributes them without, for those who choose one by its
 * name: by what is typed VS Code would offer them anywhere in a text, `am` in a sentence being letters of `ausnahme`.
 */
const PREFIXES: Readonly<Record<keyof typeof contributed, readonly [string, ...string[]]>> = {
  'Pressemitteilung, ganz': ['pressemitteilung', 'pm'],
  'Kopf mit Datum und Nummer': ['kopf'],
  Ortsmarke: ['ortsmarke', 'om'],
  'Ortsmarke mit Datum': ['ortsmarke-datum', 'omd'],
  'Zitat, Name danach': ['zitat'],
  'Zitat als Frage oder Ausruf': ['zitat-frage'],
  'Zitat, Name davor': ['zitat-davor'],
  'Zitat, unterbrochen': ['zitat-unterbrochen'],
  'Zitat als Teil des Satzes': ['zitat-teil'],
  'Zitat in zwei Sätzen': ['zitat-zwei'],
  'Zitat, so … weiter': ['zitat-weiter'],
  'Zitat aus mehreren Sätzen': ['zitat-lang'],
  'Zitat nach dass': ['zitat-dass'],
  'Zitat mit Titel darin': ['zitat-innen'],
  'Zitat mitten im Satz': ['zitat-mitten'],
  Sperrfrist: ['sperrfrist'],
  'Sperrfrist im Kopf': ['sperrfrist-kopf'],
  Pressekontakt: ['pressekontakt', 'kontakt'],
  Kanalfuß: ['kanalfuß', 'kanalfuss', 'kanäle'],
  Abbinder: ['abbinder'],
  'Bild mit Unterschrift und Nachweis': ['bild'],
  'Ausnahme von einer Regel': ['ausnahme']
}

/** The snippets for every house, each with what is typed for it. */
export const USUAL_SNIPPETS: readonly Snippet[] = Object.entries(PREFIXES).map(([title, [prefix, ...others]]) => {
  const { body, description } = contributed[title as keyof typeof contributed]
  return { prefix, others, title, description, body: [body].flat().join('\n') }
})

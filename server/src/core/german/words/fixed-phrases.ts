import { capitalised, isCapitalised } from './lexicon.ts'

/**
 * Phrases that are often written as one word, in their right spelling. Source: Amtliches Regelwerk 2024, § 34 to § 39 (what stays
 * apart) and § 57 (capitals in `im Übrigen`).
 */
const PHRASES =
  'gar nicht|gar nichts|gar kein|gar keine|gar keinen|gar keiner|gar keinem|vor allem|unter anderem|noch einmal|erst einmal|' +
  'auf einmal|noch nicht|noch nie|noch immer|nach wie vor|bis jetzt|bis heute|schon mal|wie viel|wie viele|zu viel|zu viele|zu wenig|' +
  'zu wenige|viel zu|allzu viel|allzu sehr|ebenso viel|genauso viel|des Weiteren|des Öfteren|im Grunde|im Übrigen|im Voraus|' +
  'im Folgenden|im Allgemeinen|im Wesentlichen|im Nachhinein|zum Teil|zum Beispiel|zu Ende|zu zweit|zu dritt|zu viert|von daher|' +
  'von allein|von vornherein|erst recht|darüber hinaus|aufgrund dessen|trotz alledem|zu guter Letzt|ohne Weiteres|seit Langem|' +
  'seit Kurzem|bis auf Weiteres|auf jeden Fall|in etwa|in Bezug|in der Regel|mit Hilfe|zur Folge|zur Verfügung|nach Hause|immer noch|immer wieder|' +
  'immer mehr|nicht mehr|nicht nur|jedes Mal|dieses Mal|nächstes Mal|letztes Mal|zu Fuß|zu Hilfe|von Beginn an|ab sofort'

const BY_LETTERS = new Map(PHRASES.split('|').map((phrase) => [phrase.replaceAll(' ', '').toLowerCase(), phrase]))

/** `vorallem` → `vor allem`, with the capital of the word. */
export function phraseWrittenAsOne(word: string): string | undefined {
  const phrase = BY_LETTERS.get(word.toLowerCase())
  return phrase !== undefined && isCapitalised(word) ? capitalised(phrase) : phrase
}

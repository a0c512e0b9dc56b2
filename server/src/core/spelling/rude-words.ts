/**
 * Insults, vulgar words and names from the years of terror. They are words of German and right where somebody writes them, but no
 * program puts one into a text that had none.
 */
const RUDE =
  /nutte|(?:^|[^c])hure(?:n|$)|ficke|gefickt|fotze|[aä]rsch|scheiß|wichs(?:e|t|er)|pimmel|titten|schlampe|^neger|nigger|zigeuner|kanake|schwuchtel|krüppel|drecksa[cu]|bastard|^kacke|^pisse|verpiss|kotze|gestapo|hitler|goebbels|himmler|untermensch|porno|bordell|kinderschänd/iu
/** Good words that such letters stand in. */
const HARMLESS = /[mbhk][aä]rsch/iu

/** Whether a word is one that is never suggested. */
export function isRude(word: string): boolean {
  return RUDE.test(word) && !HARMLESS.test(word)
}

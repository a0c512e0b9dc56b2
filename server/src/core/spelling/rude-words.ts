/**
 * Insults and vulgar words. They are words of German and right where somebody writes them, but no program puts one into a text
 * that had none.
 */
const RUDE =
  /nutte|(?<!c)hure|huren|hurt?er|fick|fotze|arsch|scheiß|wichse|wichser|pimmel|titten|möse|schlampe|neger|nigger|zigeuner|kanake|schwuchtel|spast|mongo(?!l)|krüppel|drecksau|bastard|kacke|pisse|bumse|vögel(?:n|t)|kotze/iu
/** Good words that such letters stand in. */
const HARMLESS = /marsch|barsch|harsch|verwichs|neger(?!in|s?$|n$)|schure|tonhure|bahnhure|epispast|trefflick/iu

/** Whether a word is one that is never suggested. */
export function isRude(word: string): boolean {
  return RUDE.test(word) && !HARMLESS.test(word)
}

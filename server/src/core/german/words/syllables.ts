/**
 * Counts the spoken syllables of a German word: one for each vowel or diphthong, at least one. Good enough for readability formulas,
 * which were made for counting by hand. Source: Amtliches Regelwerk 2024, „Worttrennung am Zeilenende“ (by spoken syllables).
 */
export function syllablesOf(word: string): number {
  const text = word.toLowerCase().replace(/qu/gu, 'q').replace(/^gee/u, 'ge-e')
  const vowels = text.match(VOWELS)?.length ?? 0
  return Math.max(1, vowels + (SPLIT.test(text) ? 1 : 0))
}

/** Diphthongs and doubled letters are one sound, as `eau` and `ieu` of French words are. */
const VOWELS = /eau|ieu(?=r)|ie|ei|ai|ay|ey|au|äu|eu|oi|aa|ee|oo|[aeiouyäöüáàâéèêíîóôúû]/gu

/** `Ferien`, `Energien`, `Museum`: two vowels that are two sounds, behind an earlier syllable. */
const SPLIT = /[aeiouyäöü].*(?:ien|eum)$/u

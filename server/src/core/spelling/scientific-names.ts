import { MASK } from '../markdown/prose.ts'

interface Place {
  readonly start: number
  readonly end: number
}

/** Endings of Latin names of genera and of the words behind them (International Codes of Nomenclature: they are Latin in form). */
const GENUS = /^[A-Z][a-z]+(?:a|us|um|is|es|ys|ops|yx|ynx|on|os|er|ago)$/u
const SPECIES = /^(?=[a-z]{3})[a-z]*(?:a|us|um|is|i|ae|e|ans|ens|or|ur|ix|ax|nx|oides|es|os|bo|cola)$/u
/** So end hardly any German words before a slip, and hardly any slips. */
const SURELY_LATIN = /(?:us|um|ii|ae|ensis|aris|icola|oides)$/u
const SURE_GENUS = /(?:ia|ella|bacter|coccus|myces|saurus|phora|anthus)$/u
const GENUS_BEFORE = /(?:^|[\s(])(\p{Lu}\p{Ll}*\.|\p{Lu}\p{Ll}+) $/u
const SPECIES_BEHIND = /^ ([a-z]+)(?!\p{L})/u
/** Nothing but the name stands in the brackets, with the author of the name or with a third word. */
const BRACKET_CLOSES = /^(?: [a-z]+)?(?: [A-Z][a-z]*\.?| \([A-Z][a-z]*\.?\))?(?:, \d{4})?[)\]]/u

/**
 * Whether an unknown word is part of the scientific name of an animal, a plant or a microbe: `(Lucanus cervus)`, `Xylella fastidiosa`,
 * `E. coli`. `isUnknown` tells of the words of a text whether the dictionary lacks them.
 */
export function isScientificName(
  text: string,
  places: readonly Place[],
  at: number,
  isUnknown: readonly (boolean | undefined)[]
): boolean {
  const { start, end } = places[at] ?? { start: 0, end: 0 }
  const word = text.slice(start, end)
  if (SPECIES.test(word)) {
    const genus = GENUS_BEFORE.exec(text.slice(Math.max(0, start - LONGEST_GENUS), start))?.[1]
    return genus !== undefined && isName(text, start - genus.length - 1, genus, end, word, isUnknown[at - 1] === true)
  }
  if (!/^[A-Z][a-z]{2,}$/u.test(word)) return false
  const species = SPECIES_BEHIND.exec(text.slice(end, end + LONGEST_GENUS))?.[1]
  if (species === undefined || !SPECIES.test(species)) return false
  // A species that is a German word tells nothing (`Mammuthus bleiben`).
  return isUnknown[at + 1] === true && isName(text, start, word, end + 1 + species.length, species, true)
}

const LONGEST_GENUS = 40

function isName(
  text: string,
  start: number,
  genus: string,
  end: number,
  species: string,
  isGenusUnknown: boolean
): boolean {
  if (/^\p{Lu}\p{Ll}?\.$/u.test(genus)) return true
  if (
    (isGenusUnknown || GENUS.test(genus)) &&
    /[([]$/u.test(text.slice(0, start)) &&
    BRACKET_CLOSES.test(text.slice(end).replaceAll(MASK, ''))
  )
    return true
  return GENUS.test(genus) && (isGenusUnknown || SURE_GENUS.test(genus) || SURELY_LATIN.test(species))
}

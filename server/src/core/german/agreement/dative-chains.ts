import { isNoun, type Stretch, type Token } from '../clauses/clauses.ts'
import { DETERMINERS } from '../clauses/determiners.ts'

/**
 * `in einem gängigen, gut lesbarem Format`: an adjective in -em far behind the article that has shown the dative already, with
 * nothing but adjectives, adverbs, commas and `und` between. The adjective, or undefined.
 * Source: Duden, Die Grammatik (Deklination der Adjektive: schwach hinter Artikelwörtern mit Endung).
 */
export function lateDative({ sentence, at: from }: Stretch, at: number): Token | undefined {
  const { tokens } = sentence
  const place = from + at
  const adjective = tokens[place]
  if (!adjective?.text.endsWith('em') || !isAdjective(adjective) || DETERMINERS.has(adjective.lower)) return undefined
  if (!isNoun(tokens[place + 1]) || !hasAdjectiveBefore(tokens, place)) return undefined
  for (let i = place - 1; i >= Math.max(0, place - REACH); i--) {
    const token = tokens[i] as Token
    if (
      /^(?:d?einem|dem|[iav]m|vom|zum|beim|seinem|ihrem|unserem|diesem|jenem|jedem|keinem|meinem)$/u.test(token.lower)
    )
      return adjective
    const { forms } = token
    const isBetween =
      forms.weak !== 0 ||
      forms.isBare ||
      (forms.verb === 0 && /-\p{Ll}+en$/u.test(token.text)) ||
      /^(?:und|oder|sehr|nicht|besonders|gut|auch|aber|sowie)$/u.test(token.lower)
    if (isNoun(token) || !isBetween || !/^,?$/u.test(tokens[i + 1]?.before ?? '')) return undefined
  }
  return undefined
}

const REACH = 8

/** Also one that no list holds, by its ending. */
function isAdjective({ lower, forms }: Token): boolean {
  return forms.strong !== 0 || /(?:bar|lich|ig|isch|sam|los|haft|ell|iv|är)em$/u.test(lower)
}

/** Only where a declined adjective stands before it; next to its article the rule of noun phrases speaks. */
function hasAdjectiveBefore(tokens: readonly Token[], place: number): boolean {
  const joined = tokens.slice(Math.max(0, place - REACH), place)
  return (
    joined.some((token) => /en$/u.test(token.text) && !isNoun(token)) &&
    (tokens[place]?.before === ',' || joined.slice(-3).some((token) => token.lower === 'und' || token.before === ','))
  )
}

/**
 * `im Wesentlichem`, `mit dem Nötigem`: an adjective as a noun has the weak ending behind an article. The word, or undefined.
 * Source: Duden, Die Grammatik (Deklination substantivierter Adjektive).
 */
export function nominalDative({ tokens }: Stretch, at: number): Token | undefined {
  const word = tokens[at]
  if (!word?.text.endsWith('em') || !/^\p{Lu}\p{Ll}{5,}$/u.test(word.text) || isNoun(tokens[at + 1])) return undefined
  if (!/^(?:[iav]m|vom|zum|beim|dem|diesem|einem|seinem|ihrem|unserem)$/u.test(tokens[at - 1]?.lower ?? ''))
    return undefined
  return word.forms.noun === 0 && word.forms.strong !== 0 ? word : undefined
}

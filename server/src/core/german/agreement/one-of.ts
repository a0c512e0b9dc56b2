import { withoutLastUmlaut } from '../../text/umlauts.ts'
import { isNoun, isSurelyFinite, type Stretch, type Token } from '../clauses/clauses.ts'
import { cellsOfGender, Gender, PLURAL } from '../words/cells.ts'
import type { Morphology } from '../words/morphology.ts'

/** `Eines der Höhepunkte ist …`: the pronoun as it stands and as the gender of the noun wants it. */
export interface OneOf {
  readonly pronoun: Token
  readonly noun: Token
  readonly right: string
}

/**
 * At the beginning of a sentence with the verb behind it, the pronoun is the subject and has the gender of the noun, which the
 * singular shows. Source: Duden, Die Grammatik (Kongruenz im Genus).
 */
export function oneOf({ tokens, isFirst }: Stretch, morphology: Morphology): OneOf | undefined {
  const [pronoun, article] = tokens
  if (!isFirst || !pronoun || !/^(?:Eine|Einer|Eines)$/u.test(pronoun.text)) return undefined
  if (!/^(?:der|dieser|unserer|ihrer|seiner)$/u.test(article?.lower ?? '')) return undefined
  const at = tokens.findIndex((token, i) => i > 1 && isNoun(token))
  const noun = tokens[at]
  const verb = tokens[at + 1]
  if (
    !noun ||
    at > 4 ||
    !verb ||
    !isSurelyFinite(verb) ||
    !/^(?:ist|war|wird|wurde|bleibt|sei|wäre|lautet|heißt)$/u.test(verb.lower)
  )
    return undefined
  if ((noun.forms.noun & PLURAL) === 0) return undefined
  const genders = gendersOf(noun.text, morphology)
  if (genders.length !== 1) return undefined
  // `Eine der Azubis`, `Eine der Profis`: persons of either gender.
  if (pronoun.text === 'Eine' && genders[0] === 'masculine' && noun.text.endsWith('s')) return undefined
  const right = genders[0] === 'feminine' ? 'Eine' : genders[0] === 'masculine' ? 'Einer' : 'Eines'
  return right === pronoun.text ? undefined : { pronoun, noun, right }
}

type GenderName = keyof Omit<typeof Gender, 'plural'>

/** The genders of the singulars that the plural can belong to. */
function gendersOf(plural: string, morphology: Morphology): GenderName[] {
  const stems = ['', 'e', 'n', 'en', 'er', 's', 'nen']
    .filter((ending) => plural.endsWith(ending))
    .map((ending) => plural.slice(0, plural.length - ending.length))
  const plain = stems.flatMap((stem) => [stem, withoutLastUmlaut(stem)])
  const latin = /(?:m|r|n|s|t|z|e)en$/u.test(plural) ? [plural.replace(/en$/u, 'us'), plural.replace(/en$/u, 'um')] : []
  const found = new Set<GenderName>()
  for (const singular of new Set([...plain, ...latin])) {
    const { noun } = morphology.formsOf(singular)
    // `Projekte` is a dative of the singular too: only what can be a nominative counts.
    for (const gender of ['masculine', 'feminine', 'neuter'] as const)
      if (singular !== plural || (noun & PLURAL) !== 0)
        if ((noun & cellsOfGender(Gender[gender]) & 0xf) !== 0) found.add(gender)
  }
  return [...found]
}

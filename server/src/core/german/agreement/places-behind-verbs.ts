import { endOfZuInfinitive, isNoun, type Stretch, type Token } from '../clauses/clauses.ts'
import { DATIVE, isInsideAttribute } from '../clauses/governing-words.ts'
import { isTime } from '../clauses/noun-groups.ts'
import { mayBeParticle } from '../clauses/verb-particles.ts'
import { Case, cellsOfCase } from '../words/cells.ts'
import { type Morphology, VerbForm } from '../words/morphology.ts'
import { nounPhraseAt } from './noun-phrases.ts'
import { cellsOf, repairsOf } from './phrase-repairs.ts'
import type { PlaceOfRest } from './places-of-rest.ts'

/**
 * `begann vor das Landgericht`, `fand in die Halle statt`: of verbs that say where something is or happens a place stands in the dative,
 * right behind the verb. Source: Duden, Die Grammatik (Präpositionen mit Dativ und Akkusativ).
 */
export function placeBehindVerb(stretch: Stretch, morphology: Morphology): PlaceOfRest | undefined {
  const { tokens, sentence } = stretch
  const at = tokens.findIndex((token, i) => i > 0 && !isNoun(token) && isAtRest(tokens, i))
  const word = tokens[at]
  if (!word) return undefined
  const from = tokens[at + 1]?.lower === 'sich' ? at + 2 : at + 1
  const preposition = tokens[from]?.lower ?? ''
  if (
    // `fand auf ihren Wunsch statt`, `begann auf das Kommando`: `auf` says why and when, too.
    !/^(?:in|vor|hinter|neben|unter|zwischen)$/u.test(preposition)
  )
    return undefined
  // `begann in die Halle zu laufen`, `liegt in den Hang hinein`
  if (sentence.tokens.some((_, i) => endOfZuInfinitive(sentence.tokens, i) !== undefined)) return undefined
  if (tokens.slice(from).some(({ lower }) => AWAY.test(lower))) return undefined
  const rest = untilName(tokens.slice(from + 1))
  const phrase = nounPhraseAt({ ...stretch, tokens: rest, isFirst: true, at: 0 }, 0, morphology)
  if (!phrase || phrase.determiner !== rest[0]) return undefined
  const found = cellsOf(phrase)
  if ((found & ACCUSATIVE) === 0 || (found & DATIVE) !== 0 || MANNER.test(phrase.noun.text)) return undefined
  if (isInsideAttribute(tokens, tokens.indexOf(phrase.noun)) || isParticiple(tokens[tokens.indexOf(phrase.noun) + 1]))
    return undefined
  if (isTime(rest, { end: rest.indexOf(phrase.noun) })) return undefined
  const repair = repairsOf({ ...phrase, governed: DATIVE }, morphology)[0]
  return repair && { word, phrase, repair }
}

const ACCUSATIVE = cellsOfCase(Case.accusative)
const AWAY = /^(?:hin(?!ter$)\p{Ll}*|her\p{Ll}+|zurück|weg|über|bis|hoch|los)$/u
const MANNER = /(?:[Aa]rt|[Ww]eise|Nacht|Zeit|Zukunft|Runde|Saison|Richtung|Höhe|Länge|Tiefe)$/u

/** `liegt auf die Seite gekippt`: the place belongs to what follows. */
function isParticiple(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    !isNoun(token) &&
    (token.forms.verb & (VerbForm.pastParticiple | VerbForm.presentParticiple)) !== 0
  )
}

/** The cheap look first: every word of a text is asked. */
const MAY_REST = /^(?:f[ia]nd|bef[ia]nd|ereign|beg[aio]n|ende|wohn|gasti|lieg|lag|tag)/u

/** The verb as it stands in a main clause, without the particle of another one. */
function isAtRest(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at] as Token
  if (!MAY_REST.test(lower)) return false
  const last = tokens.at(-1)?.lower ?? ''
  if (/^(?:findet|finden|fand|fanden)$/u.test(lower)) return last === 'statt'
  if (mayBeParticle(last)) return false
  if (/^(?:befindet|befinden|befand|befanden|ereignet|ereignete|ereigneten)$/u.test(lower))
    return tokens[at + 1]?.lower === 'sich'
  return /^(?:beginnt|begann|begannen|endet|endete|endeten|wohnt|wohnen|wohnte|wohnten|gastiert|gastieren|gastierte|liegt|lag|lagen|tagt|tagte|tagten)$/u.test(
    lower
  )
}

/** `das Landgericht Ulm`: the name says nothing of the case. */
function untilName(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex((token) => isNoun(token))
  const kind = tokens[at]
  return kind && isNoun(tokens[at + 1]) && KIND.test(kind.text) ? tokens.slice(0, at + 1) : tokens
}

const KIND =
  /(?:gericht|amt|rathaus|hochschule|universität|museum|theater|kloster|schloss|hotel|stadt|kreis|gemeinde)$/iu

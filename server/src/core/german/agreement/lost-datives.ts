import { isNoun, type Stretch, type Token } from '../clauses/clauses.ts'
import { ARTICLES } from '../clauses/function-words.ts'
import { DATIVE } from '../clauses/governing-words.ts'
import { isTime, nounGroupsOf } from '../clauses/noun-groups.ts'
import { Case, cells, cellsOfCase, NOMINATIVE } from '../words/cells.ts'
import type { Morphology } from '../words/morphology.ts'
import { nounPhraseAt } from './noun-phrases.ts'
import { cellsOf, type NounPhrase, type Repair, repairsOf } from './phrase-repairs.ts'

/** Who gets something, in another case than the dative. */
export interface LostDative {
  readonly verb: Token
  readonly phrase: NounPhrase
  readonly repair: Repair
}

/** Verbs with a dative beside their accusative. Source: Duden, Die Grammatik (Verben mit Dativ- und Akkusativobjekt). */
const VERBS =
  /^(?:verschaff(?:en|t|te|ten)|ermöglich(?:en|t|te|ten)|biete[nt]?|bot(?:en)?|geboten|gewähr(?:en|t|te|ten)|erspar(?:en|t|te|ten)|verleih(?:en|t)|verlieh(?:en)?|überreich(?:en|t|te|ten)|bescher(?:en|t|te|ten)|erlaub(?:en|t|te|ten)|gestatte(?:n|t|te|ten)|schenk(?:en|t|te|ten)|geschenkt|garantier(?:en|t|te|ten))$/u

const NEUTER = cells('Nn')
const ACCUSATIVE = cellsOfCase(Case.accusative)

/**
 * `Der Neubau soll das Theater den nötigen Platz verschaffen.`: the subject and the object show their cases, so that the third group can
 * be nothing but the dative.
 */
export function lostDative(stretch: Stretch, morphology: Morphology): LostDative | undefined {
  const { tokens, isFirst, closes } = stretch
  if (!isFirst || !/^“?[.!]/u.test(closes)) return undefined
  const [verb, ...more] = tokens.filter((token) => !isNoun(token) && VERBS.test(token.lower))
  if (!verb || more.length > 0) return undefined
  const groups = nounGroupsOf(tokens).filter(
    (group) => !group.isGoverned && !group.isGenitive && !isTime(tokens, group)
  )
  const [subject, receiver, object, ...others] = groups
  if (!subject || !receiver || !object || others.length > 0 || groups.some((group) => group.isJoined)) return undefined
  if (subject.start !== 0 || (subject.cells & NOMINATIVE) === 0 || (subject.cells & (DATIVE | ACCUSATIVE)) !== 0)
    return undefined
  if ((object.cells & ~ACCUSATIVE) !== 0 || (receiver.cells & DATIVE) !== 0) return undefined
  if (!ARTICLES.has(tokens[receiver.start]?.lower ?? '') || (receiver.cells & (NOMINATIVE | ACCUSATIVE)) === 0)
    return undefined
  const words = tokens.slice(receiver.start, receiver.end + 1)
  // `das Theater`: a plural as well, so that `das` alone would be no sure article.
  const [article, noun] = words
  if (words.length === 2 && article?.lower === 'das' && noun && (noun.forms.noun & NEUTER) !== 0) {
    const phrase = { determiner: article, adjectives: [], noun, governed: DATIVE }
    return { verb, phrase, repair: [{ token: article, right: 'dem' }] }
  }
  const phrase = nounPhraseAt({ ...stretch, tokens: words, isFirst: true, at: 0 }, 0, morphology)
  if (!phrase?.determiner || phrase.noun !== tokens[receiver.end] || cellsOf(phrase) === 0) return undefined
  const repair = repairsOf({ ...phrase, governed: DATIVE }, morphology)[0]
  return repair && { verb, phrase, repair }
}

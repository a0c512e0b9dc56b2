import type { Stretch, Token } from './clauses.ts'
import { DATIVE } from './governing-words.ts'
import { type Morphology, VerbForm } from './morphology.ts'
import { isTime, nounGroupsOf } from './noun-groups.ts'
import { nounPhraseAt } from './noun-phrases.ts'
import { cellsOf, type NounPhrase, type Repair, repairsOf } from './phrase-repairs.ts'

/** The object of a verb with the dative in another case. */
export interface DativeMismatch {
  readonly verb: Token
  readonly phrase: NounPhrase
  readonly repair: Repair
}

/**
 * Verbs whose only object stands in the dative. Those that have an accusative too, or a subject that likes to stand behind them
 * (`folgen`, `dienen`, `gefallen`), are not here. Source: Duden, Die Grammatik (Verben mit Dativobjekt).
 */
const VERBS =
  /^(?:dank|gratulier|applaudier|gehör|schad|begegne|misstrau|helf|hilf|half|gehorch|huldig|kondolier|widersprich|widersprach)(?:t|te|ten|en|n|e|et|ete|eten)?$/u
/** With `sich` right behind them, or with their particle at the end of the clause. */
const WITH_SICH = /^(?:widmet|widmen|widmete|widmeten|nähert|nähern|näherte|näherten)$/u
const WITH_ZU = /^(?:stimmt|stimmen|stimmte|stimmten)$/u

/** `Der Bürgermeister dankte alle Helfer.`: the subject, the verb and right behind it a phrase that can be no dative. */
export function dativeMismatch(stretch: Stretch, morphology: Morphology): DativeMismatch | undefined {
  const { tokens, isFirst } = stretch
  const at = isFirst ? tokens.findIndex((token, i) => governsDative(tokens, token, i)) : -1
  const verb = tokens[at]
  if (!verb || at < 2 || isTime(tokens, { end: at - 1 })) return undefined
  const [subject, ...others] = nounGroupsOf(tokens.slice(0, at))
  // Whoever stands before the verb must be unable to be the dative: `Den Helfern dankte der Rat`, `Frau Muster dankt der Rat`.
  if (subject?.start !== 0 || others.some((group) => !group.isGenitive && !group.isGoverned)) return undefined
  if (
    subject.isGoverned ||
    (subject.cells & DATIVE) !== 0 ||
    tokens[at - 1] !== tokens[others.at(-1)?.end ?? subject.end]
  )
    return undefined
  const behind = tokens.slice(WITH_SICH.test(verb.lower) ? at + 2 : at + 1)
  // `hilft die Kosten zu senken`, `half das Zelt aufbauen`: the phrase belongs to the infinitive.
  const isOfInfinitive = behind.some(({ forms }) => (forms.verb & (VerbForm.zuInfinitive | VerbForm.infinitive)) !== 0)
  if (isOfInfinitive) return undefined
  const phrase = nounPhraseAt({ ...stretch, tokens: behind, isFirst: true, at: 0 }, 0, morphology)
  if (!phrase?.determiner) return undefined
  const found = cellsOf(phrase)
  const end = tokens.indexOf(phrase.noun)
  if (found === 0 || (found & DATIVE) !== 0 || isTime(tokens, { end }) || phrase.noun.text === 'Zeit') return undefined
  const repair = repairsOf({ ...phrase, governed: DATIVE }, morphology)[0]
  return repair && { verb, phrase, repair }
}

function governsDative(tokens: readonly Token[], { lower }: Token, at: number): boolean {
  if (WITH_SICH.test(lower)) return tokens[at + 1]?.lower === 'sich'
  return VERBS.test(lower) || (WITH_ZU.test(lower) && tokens.at(-1)?.lower === 'zu')
}

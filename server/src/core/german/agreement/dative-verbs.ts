import { endOfZuInfinitive, isNoun, type Stretch, type Token } from '../clauses/clauses.ts'
import { NO_VERBS, PREPOSITIONS } from '../clauses/function-words.ts'
import { DATIVE } from '../clauses/governing-words.ts'
import { isTime, nounGroupsOf } from '../clauses/noun-groups.ts'
import { Case, type Cells, cellsOfCase } from '../words/cells.ts'
import { type Morphology, VerbForm } from '../words/morphology.ts'
import { nounPhraseAt } from './noun-phrases.ts'
import { cellsOf, type NounPhrase, type Repair, repairsOf } from './phrase-repairs.ts'

/** The object of a verb with the dative, or with the genitive, in another case. */
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

/** With the genitive; the second ones with `sich`. Source: Duden, Die Grammatik (Verben mit Genitivobjekt). */
const WITH_GENITIVE = /^(?:gedenk(?:t|en)|gedachten?|bedarf|bedürfen|bedurften?)$/u
const WITH_SICH_AND_GENITIVE = /^(?:bedien|erfreu)(?:t|en|te|ten)$/u
const GENITIVE = cellsOfCase(Case.genitive)
const ACCUSATIVE = cellsOfCase(Case.accusative)

/** `Der Bürgermeister dankte alle Helfer.`: the subject, the verb and right behind it a phrase that can be no dative. */
export function dativeMismatch(stretch: Stretch, morphology: Morphology): DativeMismatch | undefined {
  const { tokens, isFirst } = stretch
  const at = isFirst ? tokens.findIndex((token, i) => i > 0 && dueCase(tokens, token, i) !== undefined) : -1
  const verb = tokens[at]
  const due = verb && dueCase(tokens, verb, at)
  if (!verb || due === undefined || !hasSubjectBefore(tokens, at, due)) return undefined
  const isReflexive = WITH_SICH.test(verb.lower) || WITH_SICH_AND_GENITIVE.test(verb.lower)
  const behind = tokens.slice(isReflexive ? at + 2 : at + 1)
  // `hilft die Kosten zu senken`, `half das Zelt aufbauen`: the phrase belongs to the infinitive.
  const { tokens: all } = stretch.sentence
  const isOfInfinitive =
    behind.some(
      (token) =>
        !isNoun(token) &&
        !NO_VERBS.has(token.lower) &&
        token.forms.strong === 0 &&
        (token.forms.verb & (VerbForm.zuInfinitive | VerbForm.infinitive)) !== 0
    ) || all.some((_, i) => i > at && endOfZuInfinitive(all, i) !== undefined)
  if (isOfInfinitive && !(WITH_ZU.test(verb.lower) && behind.at(-1)?.lower === 'zu')) return undefined
  const one = due === DATIVE ? oneOfSeveral(behind, verb) : undefined
  if (one) return one
  const from = afterPrepositions(behind)
  const rest = behind.slice(from)
  const phrase = nounPhraseAt({ ...stretch, tokens: rest, isFirst: true, at: 0 }, 0, morphology)
  if (!phrase?.determiner) return undefined
  const found = cellsOf(phrase)
  const end = tokens.indexOf(phrase.noun)
  if (found === 0 || (found & due) !== 0 || isTime(tokens, { end }) || phrase.noun.text === 'Zeit') return undefined
  // Behind other phrases only what shows its case is sure to be the object.
  if (from > 0 && (found & ~(due === DATIVE ? ACCUSATIVE : ACCUSATIVE | DATIVE)) !== 0) return undefined
  const repair = repairsOf({ ...phrase, governed: due }, morphology)[0]
  return repair && { verb, phrase, repair }
}

/** Whoever stands before the verb must be unable to be the object: `Den Helfern dankte der Rat`, `Frau Muster dankt der Rat`. */
function hasSubjectBefore(tokens: readonly Token[], at: number, due: Cells): boolean {
  if (at === 1) {
    const pronoun = tokens[0]?.lower ?? ''
    if (/^(?:wir|er|ich|man)$/u.test(pronoun) || (pronoun === 'es' && /^bed[au]/u.test(tokens[1]?.lower ?? '')))
      return true
    return false
  }
  if (at < 2 || isTime(tokens, { end: at - 1 })) return false
  const [subject, ...others] = nounGroupsOf(tokens.slice(0, at))
  if (subject?.start !== 0 || others.some((group) => !group.isGenitive && !group.isGoverned)) return false
  // `der Abgeordnete`: as an adjective nothing but a nominative.
  const head = tokens[subject.end]
  const isNominal = tokens[0]?.lower === 'der' && /e$/u.test(head?.text ?? '') && head?.forms.weak !== 0
  return (
    !subject.isGoverned &&
    (isNominal || (subject.cells & due) === 0) &&
    tokens[at - 1] === tokens[others.at(-1)?.end ?? subject.end]
  )
}

/** Where the phrases with prepositions right behind the verb end. */
function afterPrepositions(behind: readonly Token[]): number {
  let from = 0
  for (const group of nounGroupsOf(behind)) {
    if (group.isGenitive && group.start === from && from > 0) {
      from = group.end + 1
      continue
    }
    const isNext =
      PREPOSITIONS.has(behind[from]?.lower ?? '') && behind.slice(from, group.start).every((token) => !isNoun(token))
    if (!group.isGoverned || !isNext) return from
    from = group.end + 1
  }
  return from
}

/** `begegnete bei seinem Rundgang einen der letzten Bergleute` */
function oneOfSeveral(behind: readonly Token[], verb: Token): DativeMismatch | undefined {
  const from = afterPrepositions(behind)
  const [pronoun, article, ...rest] = behind.slice(from)
  if (pronoun?.lower !== 'einen' || !/^(?:der|dieser|ihrer|seiner|unserer)$/u.test(article?.lower ?? ''))
    return undefined
  if (!rest.some((token) => isNoun(token))) return undefined
  const phrase = { determiner: undefined, adjectives: [], noun: pronoun, governed: DATIVE }
  return { verb, phrase, repair: [{ token: pronoun, right: 'einem' }] }
}

/** The case that the verb at the place governs. */
function dueCase(tokens: readonly Token[], { lower }: Token, at: number): Cells | undefined {
  if (isNoun(tokens[at])) return undefined
  if (WITH_GENITIVE.test(lower)) return GENITIVE
  if (WITH_SICH_AND_GENITIVE.test(lower)) return tokens[at + 1]?.lower === 'sich' ? GENITIVE : undefined
  return governsDative(tokens, tokens[at] as Token, at) ? DATIVE : undefined
}

function governsDative(tokens: readonly Token[], { lower }: Token, at: number): boolean {
  if (WITH_SICH.test(lower)) return tokens[at + 1]?.lower === 'sich'
  return VERBS.test(lower) || (WITH_ZU.test(lower) && tokens.at(-1)?.lower === 'zu')
}

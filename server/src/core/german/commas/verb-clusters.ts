import { AUXILIARIES, BE, BECOME, HAVE, MODAL_VERBS } from '../clauses/auxiliaries.ts'
import { isNoun, type Token } from '../clauses/clauses.ts'
import { VerbForm } from '../words/morphology.ts'

/** `hätte stattfinden sollen`, `erzeugt werden können`: all of them are the verbs of one clause. */
export function isOneChain(end: Token, verbs: readonly Token[]): boolean {
  const last = verbs.at(-1) as Token
  const areVerbs = verbs.every((token) => !isNoun(token) && (token.forms.verb & NON_FINITE) !== 0)
  // `die den Unfall gesehen haben werden gebeten`: a participle is no part of such a chain.
  const isInfinitive = (last.forms.verb & VerbForm.infinitive) !== 0
  return (
    areVerbs &&
    (MODAL_VERBS.has(last.lower) ||
      AUXILIARIES.has(last.lower) ||
      last.lower === 'lassen' ||
      (HAVE.has(end.lower) && isInfinitive))
  )
}

const NON_FINITE = VerbForm.infinitive | VerbForm.pastParticiple

/** `auswerten können`, `geplant ist`: both may be the verb of the one clause. */
export function isOneCluster(end: Token, verb: Token): boolean {
  const isParticiple = (end.forms.verb & VerbForm.pastParticiple) !== 0
  const isInfinitive = (end.forms.verb & VerbForm.infinitive) !== 0
  if (isParticiple && (AUXILIARIES.has(verb.lower) || WITH_PARTICIPLE.test(verb.lower))) return true
  return isInfinitive && (MODAL_VERBS.has(verb.lower) || BECOME.has(verb.lower) || WITH_INFINITIVE.test(verb.lower))
}

/** Verbs that a participle or an infinitive stands before: `verletzt wirkt`, `liegen bleibt`. */
const WITH_PARTICIPLE =
  /^(?:wirk|schein|erschein|erschien|bleib|blieb|fühl|zeig|gilt|gelt|galt|lieg|lag|steh|stand|komm|k[ao]m|sitz|saß|sieh|sah|geh|ging|bek[oa]m|krieg|erh[aäi]|nenn|mach|find|fand|h[aäi]lt|hielt)/u
const WITH_INFINITIVE =
  /^(?:l[aä]ss|ließ|sieh|seh|sah|hör|fühl|spür|h[ea]lf|hilf|half|lern|lehr|geh|ging|bleib|blieb|komm|k[ao]m|schick|leg|brauch|find|fand)/u

/** Whether the form at the end is what the verb needs: an infinitive, a participle. */
export function completes({ lower }: Token, { forms }: Token): boolean {
  if (MODAL_VERBS.has(lower)) return (forms.verb & VerbForm.infinitive) !== 0
  if (HAVE.has(lower) || BE.has(lower)) return (forms.verb & VerbForm.pastParticiple) !== 0
  return BECOME.has(lower) && (forms.verb & (VerbForm.infinitive | VerbForm.pastParticiple)) !== 0
}

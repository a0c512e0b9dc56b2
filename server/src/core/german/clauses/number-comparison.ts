import { LEGAL_FORM } from '../names/legal-forms.ts'
import { cells, NOMINATIVE, PLURAL, SINGULAR } from '../words/cells.ts'
import { THIRD, VerbForm } from '../words/morphology.ts'
import { countsSeveral } from '../words/number-words.ts'
import { isNoun, type Token } from './clauses.ts'
import { ARTICLES } from './function-words.ts'
import type { NounGroup } from './noun-groups.ts'
import { type GrammaticalNumber, nominativeIn } from './possible-subjects.ts'

/** A subject and a verb that differ in number. */
export interface NumberMismatch {
  /** The noun of the subject, the last one of several, or a pronoun. */
  readonly noun: Token
  readonly verb: Token
  /** The number of the subject; `joined` for two in the singular with `und` between. */
  readonly number: GrammaticalNumber | 'joined'
}

/** The number that a form of the third person has; undefined where it can be both. */
export function numberOf({ forms }: Token): GrammaticalNumber | undefined {
  const third = forms.verb & THIRD
  if (third === VerbForm.thirdSingular) return 'singular'
  return third === VerbForm.thirdPlural ? 'plural' : undefined
}

/** The mismatch of a subject whose number is certain and the verb; undefined where they agree or nobody can say. */
export function compare(clause: readonly Token[], subject: NounGroup, verb: Token): NumberMismatch | undefined {
  const noun = clause[subject.end]
  const own = subject.cells & NOMINATIVE
  if (!noun || own === 0 || subject.cells === ALL || noun.forms.noun === 0) return undefined
  const words = clause.slice(subject.start, subject.end + 1)
  // `Die Fußgänger Zone`: two nouns side by side are a name or a compound.
  if (words.filter((token) => isNoun(token) && token.forms.noun !== 0 && !ARTICLES.has(token.lower)).length > 1)
    return undefined
  // `Die Verkehrsbetriebe Musterau AG fährt`: what counts is the company.
  if (clause.some((token) => LEGAL_FORM.test(token.text))) return undefined
  const isPlural = (own & SINGULAR) === 0 || words.some(({ lower }) => countsSeveral(lower))
  if (words.some((token) => QUANTITY.test(token.text)) || (words.some(({ text }) => /\d/u.test(text)) && !isPlural))
    return undefined
  // `Eine Anzahl von Gästen kamen`, but `die Zahl der Gäste ist`.
  if (/^Anzahl$|^Zahl$/u.test(noun.text) && words[0]?.lower !== 'die') return undefined
  const forms = verb.forms.verb & THIRD
  const { thirdPlural, thirdSingular } = VerbForm
  if ((own & PLURAL) === 0 && forms === thirdPlural && !isPlural) return { noun, verb, number: 'singular' }
  return isPlural && (own & nominativeIn('plural')) !== 0 && forms === thirdSingular
    ? { noun, verb, number: 'plural' }
    : undefined
}

const ALL = cells('Nmfnp Gmfnp Dmfnp Amfnp')

/** Singular in form and often plural in the verb (`eine Reihe von Gästen kamen`), or names of several. */
const QUANTITY =
  /^(?:Reihe|Mehrzahl|Überzahl|Mehrheit|Minderheit|Vielzahl|Hälfte|Drittel|Viertel|Teil|Großteil|Menge|Paar|Gruppe|Dutzend|Hundert|Tausend|Million(?:en)?|Milliarden?|Prozent|Euro|Rest|Fülle|Masse|Handvoll|Bruchteil|Unmenge|Leute|Eltern|USA|Niederlande|Vereinten|Vereinigten|Medien|Art|Sorte|Arten|Mehr|Meter|Kilometer|Tonnen|Liter|Jahre|Stunden|Minuten|Grüne|Grünen|Linke|Linken)$/u

/** Whether several of the noun are often one amount. */
export function isQuantity({ text }: Token): boolean {
  return QUANTITY.test(text)
}

export const SERIES =
  /^(?:und|oder|sowie|bzw\.?|beziehungsweise|noch|samt|nebst|mitsamt|plus|mit|wie|als|&|je|jeweils|alle|viel|mehr|wenig)$/u

/** A coordination or an enumeration, whose number is that of all. */
export function isSeries(tokens: readonly Token[], except = ''): boolean {
  return tokens.some(({ lower }) => lower !== except && SERIES.test(lower))
}

/** `Möglich machten das Spenden`: behind the verb `das` may be a pronoun beside a plural. */
export function mayBePronounBeside(clause: readonly Token[], { start, end }: NounGroup): boolean {
  const noun = clause[end]?.forms.noun ?? 0
  // `Dort leisten viele gute Arbeit.`
  if (/^(?:viele|alle|einige|manche|mehrere|wenige)$/u.test(clause[start]?.lower ?? '')) return (noun & PLURAL) === 0
  return clause[start]?.lower === 'das' && (noun & PLURAL) !== 0
}

/** Words that can be a subject by themselves. */
export const PRONOUN =
  /^(?:ich|du|er|sie|es|wir|ihr|man|dies|das|die|der|diese[rs]?|jede[rs]?|alles?|viele[s]?|beide[s]?|manche[s]?|niemand|jemand|nichts|etwas|eine[rs]?|keine[rs]?|mehr|zwei|drei)$/u

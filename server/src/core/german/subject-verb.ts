import { cells, NOMINATIVE, PLURAL, SINGULAR } from './cells.ts'
import { hasFinite, isClauseFinal, isPluralVerb } from './clause-shapes.ts'
import { isNoun, isSurelyFinite, mayBeFinite, type Stretch, type Token } from './clauses.ts'
import { ARTICLES, PLAIN_SUBORDINATORS, PREPOSITIONS } from './function-words.ts'
import { type Morphology, THIRD, VerbForm } from './morphology.ts'
import { isFree, isTime, type NounGroup, nounGroupsOf } from './noun-groups.ts'

/** A subject and a verb that differ in number. */
export interface NumberMismatch {
  /** The noun of the subject. */
  readonly noun: Token
  readonly verb: Token
  /** The number of the subject. */
  readonly number: 'singular' | 'plural'
}

/**
 * Where the only noun group of a clause that can be its subject differs in number from its verb: `Die Ergebnisse zeigt, dass …`,
 * `weil die Anfrage gesendet wurden`. Silent where a group is joined or counted, where a second one could be the subject, and where
 * the clause has a pronoun that could. Source: Duden, Die Grammatik (Kongruenz von Subjekt und Finitum).
 */
export function numberMismatch(stretch: Stretch): NumberMismatch | undefined {
  const { tokens } = stretch
  if (tokens.length < 3 || !/^(?:[,.!?:;]|$)/u.test(stretch.closes)) return undefined
  return inMainClause(stretch) ?? behindVerb(stretch) ?? inSubordinateClause(stretch)
}

/** The first words of the sentence are the subject, and the verb stands right behind them. */
function inMainClause({ tokens, isFirst, closes, sentence }: Stretch): NumberMismatch | undefined {
  if (!isFirst || !ARTICLES.has(tokens[0]?.lower ?? '')) return undefined
  const verb = tokens.findIndex((token, i) => i > 1 && (isSurelyFinite(token) || isPluralVerb(token)))
  const finite = tokens[verb]
  if (!finite || !isNoun(tokens[verb - 1])) return undefined
  const before = tokens.slice(0, verb)
  if (before.some((token) => !isNoun(token) && isVerbLike(token))) return undefined
  const groups = nounGroupsOf(before)
  const [subject] = groups
  if (subject?.start !== 0 || groups.some((group) => group.isJoined) || isSeries(before)) return undefined
  if (groups.slice(1).some((group) => !group.isGoverned && !group.isGenitive)) return undefined
  const rest = tokens.slice(verb + 1)
  // A headline that ends in an infinitive: `Die Stadt der Zukunft bauen`.
  if (rest.length === 0) return undefined
  // `Das Publikum waren vor allem Kinder`: the verb may agree with what is predicated.
  if (COPULA.test(finite.lower) && rest.some((token) => isNoun(token))) return undefined
  // What follows could be the subject: `Die Rede halten Kinder`.
  if (hasOtherSubject(rest) || (closes === ',' && !isClauseNext(sentence.tokens, tokens.length))) return undefined
  return compare(before, subject, finite)
}

const COPULA = /^(?:ist|sind|war|waren|bleibt|bleiben|blieben?|sei|seien|wäre|wären)$/u

/** `Am Montag wurde die Ergebnisse vorgestellt.`: an adverb or a phrase with a preposition, the verb, and the only group there is. */
function behindVerb({ tokens, isFirst, closes }: Stretch): NumberMismatch | undefined {
  const first = tokens[0]
  if (!isFirst || !first || !/^[.!?]/u.test(closes)) return undefined
  const verb = tokens.findIndex((token, i) => i > 0 && (isSurelyFinite(token) || isPluralVerb(token)))
  const finite = tokens[verb]
  const article = tokens[verb + 1]?.lower ?? ''
  // `Und zeigt die Bilder!`: an imperative.
  if (/^(?:und|oder|bitte|dann|jetzt|also|nun)$/u.test(first.lower)) return undefined
  if (!finite || !/^(?:die|der|das|ein|eine|diese|dieser|dieses|unsere|seine|ihre|alle)$/u.test(article))
    return undefined
  const before = tokens.slice(0, verb)
  const isAdverb =
    before.length === 1 && !isNoun({ ...first, text: first.lower }) && first.forms.noun === 0 && !hasPronoun(before)
  if (!isAdverb && !(PREPOSITIONS.has(first.lower) && nounGroupsOf(before).every((g) => g.isGoverned || g.isGenitive)))
    return undefined
  const rest = tokens.slice(verb + 1)
  const groups = nounGroupsOf(rest).filter((group) => !group.isGenitive && !group.isGoverned && !isTime(rest, group))
  const [subject] = groups
  if (!subject || groups.length > 1 || subject.start !== 0 || isSeries(rest) || hasPronoun(rest.slice(subject.end + 1)))
    return undefined
  if (rest.slice(1, -1).some((token) => isSurelyFinite(token))) return undefined
  return compare(rest, subject, finite)
}

/** `dass`, `weil` and their like, one group that can be the subject, and the verb at the end. */
function inSubordinateClause({ tokens, opens, isFirst }: Stretch): NumberMismatch | undefined {
  const from = openerEnd(tokens)
  if (from === undefined || !(isFirst || opens === ',')) return undefined
  const last = tokens.length - 1
  const verb = tokens[last]
  if (!verb || !isClauseFinal(tokens, last) || !ARTICLES.has(tokens[from]?.lower ?? '')) return undefined
  const clause = tokens.slice(from, last)
  const groups = nounGroupsOf(clause).filter((group) => !group.isGenitive && !isTime(clause, group))
  const [subject] = groups.filter((group) => isFree(group))
  if (subject?.start !== 0 || groups.filter((group) => isFree(group)).length > 1) return undefined
  if (groups.some((group) => group.isJoined) || isSeries(clause) || hasPronoun(clause.slice(subject.end + 1)))
    return undefined
  return compare(clause, subject, verb)
}

/** Where the clause goes on behind what opens it and cannot be its subject: `weil`, `mit denen`, `über welches Haus`. */
function openerEnd(tokens: readonly Token[]): number | undefined {
  const [first, second] = tokens
  if (!first || !second) return undefined
  if (PLAIN_SUBORDINATORS.has(first.lower) || OPENERS.has(first.lower)) return 1
  if (!PREPOSITIONS.has(first.lower)) return undefined
  if (/^welche[mnrs]?$/u.test(second.lower) && isNoun(tokens[2])) return 3
  return /^(?:dem|den|denen|deren|der|die|das|welche[mnrs]?)$/u.test(second.lower) && !isNoun(tokens[2]) ? 2 : undefined
}

const OPENERS = new Set('da damit während wie wo wann warum weshalb wodurch womit wofür denen'.split(' '))

function compare(clause: readonly Token[], subject: NounGroup, verb: Token): NumberMismatch | undefined {
  const noun = clause[subject.end]
  const own = subject.cells & NOMINATIVE
  if (!noun || own === 0 || subject.cells === ALL || noun.forms.noun === 0) return undefined
  const words = clause.slice(subject.start, subject.end + 1)
  // `Die Fußgänger Zone`: two nouns side by side are a name or a compound.
  if (words.filter((token) => isNoun(token) && token.forms.noun !== 0).length > 1) return undefined
  // `Die Verkehrsbetriebe Musterau AG fährt`: what counts is the company.
  if (clause.some((token) => LEGAL_FORM.test(token.text))) return undefined
  if (words.some((token) => QUANTITY.test(token.text) || /\d/u.test(token.text))) return undefined
  const forms = verb.forms.verb & THIRD
  if ((own & PLURAL) === 0 && (own & SINGULAR) !== 0 && forms === VerbForm.thirdPlural) {
    return { noun, verb, number: 'singular' }
  }
  if ((own & SINGULAR) === 0 && (own & PLURAL) !== 0 && forms === VerbForm.thirdSingular) {
    return { noun, verb, number: 'plural' }
  }
  return undefined
}

const ALL = cells('Nmfnp Gmfnp Dmfnp Amfnp')

const LEGAL_FORM = /^(?:g?GmbH|m?bH|AG|KG|KGaA|OHG|GbR|SE|eG|AöR|UG|e|eV|Inc|Ltd|Holding|Stiftung)$/u

/** Singular in form and often plural in the verb (`eine Reihe von Gästen kamen`), or names of several. */
const QUANTITY =
  /^(?:Reihe|Mehrheit|Minderheit|Vielzahl|Anzahl|Zahl|Hälfte|Drittel|Viertel|Teil|Großteil|Menge|Paar|Gruppe|Dutzend|Hundert|Tausend|Million(?:en)?|Milliarden?|Prozent|Euro|Rest|Fülle|Masse|Handvoll|Bruchteil|Unmenge|Team|Polizei|Leute|Eltern|USA|Niederlande|Vereinten|Vereinigten|Medien|Art|Sorte|Arten|Mehr|Meter|Kilometer|Tonnen|Liter|Jahre|Stunden|Minuten|Grüne|Grünen|Linke|Linken)$/u

/** A coordination or an enumeration, whose number is that of all. */
function isSeries(tokens: readonly Token[]): boolean {
  return tokens.some((token) =>
    /^(?:und|oder|sowie|bzw\.?|beziehungsweise|noch|samt|nebst|mitsamt|plus|mit|wie|als|&|je|jeweils|alle|viel|mehr|wenig)$/u.test(
      token.lower
    )
  )
}

function isVerbLike(token: Token): boolean {
  return mayBeFinite(token) && token.forms.strong === 0 && !ARTICLES.has(token.lower)
}

function hasPronoun(tokens: readonly Token[]): boolean {
  return tokens.some((token) => SUBJECT_PRONOUN.test(token.lower))
}

const SUBJECT_PRONOUN =
  /^(?:ich|du|er|sie|es|wir|ihr|man|wer|was|dies|das|die|der|diese|dieser|dieses|jeder|jede|jedes|alle|alles|viele|vieles|wenige|einige|mehrere|beide|manche|niemand|jemand|nichts|etwas|keiner|keine|keines|einer|eines|andere|solche|welche|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|viel|mehr|weniger|genug)$/u

/** Whether the words behind the verb hold anything that could be its subject. */
function hasOtherSubject(rest: readonly Token[]): boolean {
  if (rest.some((token) => SUBJECT_PRONOUN.test(token.lower) && !isArticleOf(rest, token))) return true
  return nounGroupsOf(rest).some((group) => !group.isGoverned && !group.isGenitive && (group.cells & NOMINATIVE) !== 0)
}

/** `in der Stadt`: the word belongs to a phrase with a preposition. */
function isArticleOf(rest: readonly Token[], token: Token): boolean {
  const at = rest.indexOf(token)
  const before = rest[at - 1]
  if (before && PREPOSITIONS.has(before.lower)) return true
  return before !== undefined && isNoun(before) && /^(?:der|dieser)$/u.test(token.lower)
}

/** Behind the comma a subordinate clause begins, no apposition or further subject. */
function isClauseNext(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at]
  return (
    next !== undefined &&
    (PLAIN_SUBORDINATORS.has(next.lower) || /^(?:wie|um|was|wer|ohne|damit)$/u.test(next.lower)) &&
    !hasFinite([next])
  )
}

const IRREGULAR: ReadonlyMap<string, string> = new Map(
  (
    'ist sind, hat haben, wird werden, kann können, muss müssen, soll sollen, will wollen, darf dürfen, mag mögen, weiß wissen, sei seien, ' +
    'war waren, gibt geben, nimmt nehmen, hilft helfen, trifft treffen, spricht sprechen, sieht sehen, steht stehen, geht gehen, ' +
    'fährt fahren, hält halten, lässt lassen, läuft laufen, trägt tragen, gilt gelten, wirbt werben, lädt laden'
  )
    .split(', ')
    .flatMap((pair) => {
      const [singular = '', plural = ''] = pair.split(' ')
      return [
        [singular, plural],
        [plural, singular]
      ] as const
    })
)

/** The verb in the number of its subject, as far as the lexicon has it. */
export function verbInNumber(
  verb: string,
  number: NumberMismatch['number'],
  morphology: Morphology
): string | undefined {
  const needed = number === 'singular' ? VerbForm.thirdSingular : VerbForm.thirdPlural
  const known = IRREGULAR.get(verb)
  if (known) return known
  const stem = verb.replace(/e?[nt]$/u, '')
  const forms =
    number === 'plural'
      ? [`${stem}en`, `${stem}n`, `${verb}n`, `${verb}en`]
      : [verb.replace(/n$/u, ''), verb.replace(/en$/u, ''), `${stem}t`, `${stem}et`]
  return forms.find((form) => form !== verb && (morphology.formsOf(form).verb & needed) !== 0)
}

import { BE, BECOME, FINITE_AUXILIARIES, HAVE, isAuxiliary } from '../clauses/auxiliaries.ts'
import { isClauseFinal } from '../clauses/clause-shapes.ts'
import { endOfZuInfinitive, isNoun, isSurelyFinite, type Stretch, type Token } from '../clauses/clauses.ts'
import { determinerOf } from '../clauses/determiners.ts'
import { PLAIN_SUBORDINATORS } from '../clauses/function-words.ts'
import { asInSentence, isFree, type NounGroup } from '../clauses/noun-groups.ts'
import { compare, isQuantity, type NumberMismatch, numberOf } from '../clauses/number-comparison.ts'
import { freeGroups, mayHoldSubject, nominativeIn } from '../clauses/possible-subjects.ts'
import { isGivenName } from '../names/given-names.ts'
import { Case, cellsOfCase, PLURAL } from '../words/cells.ts'
import { VerbForm } from '../words/morphology.ts'
import { isExtent, WITHOUT_SUBJECT } from './counted-subjects.ts'

/**
 * A clause in which nothing at all has the number of its verb: `Dafür wird Wälder geopfert, …`, `dass das Gesetz allein die Frage nicht
 * lösen werden`, `Das können man dort lernen`. Only where the verbal bracket is closed, so that no subject can follow, and all words
 * are known. Source: Duden, Die Grammatik (Kongruenz von Subjekt und Finitum).
 */
export function mismatchWithAll(stretch: Stretch): NumberMismatch | undefined {
  return besidePronoun(stretch) ?? inBracket(stretch) ?? atEnd(stretch)
}

/** `man`, `er`, `wir` and `ich` are never anything but the subject, and stand right beside their verb in a main clause. */
function besidePronoun({ tokens, isFirst, closes }: Stretch): NumberMismatch | undefined {
  if (!isFirst || tokens.length < 3) return undefined
  const at = tokens.findIndex(
    (token, i) => i < tokens.length - 1 && FINITE_AUXILIARIES.has(token.lower) && !isNoun(token)
  )
  const verb = tokens[at]
  if (!verb || at > LONGEST_OPENING) return undefined
  const noun = at === 1 ? (NOMINATIVE.test(tokens[0]?.lower ?? '') ? tokens[0] : tokens[2]) : tokens[at + 1]
  const number = NOMINATIVE.exec(noun?.lower ?? '')?.groups
  // `So werden er und sein Team geehrt`
  if (
    tokens.some(({ lower }) => /^(?:und|oder|sowie|noch|sondern|wie|samt|nebst|plus|mitsamt|mit|als|bis)$/u.test(lower))
  )
    return undefined
  if (!noun || !number || !numberOf(verb) || isOther(tokens, noun)) return undefined
  // `Am Freitag werden er, seine Frau und zwei Helfer geehrt.`: a row.
  if (closes !== '' && !/^“?[.!?]/u.test(closes) && noun === tokens.at(-1)) return undefined
  // `Wie man werden kann, was man ist`, `ob er haben will`: an infinitive, and the finite verb elsewhere.
  const others = tokens.filter((token, i) => i !== at && token.text === token.lower && !isLast(tokens, i))
  if (others.some((token) => isSurelyFinite(token) || isAuxiliary(token.lower))) return undefined
  if (
    isAuxiliary(tokens.at(-1)?.lower ?? '') ||
    /^(?:w(?!ir$)\p{Ll}*|dass|weil|ob|und|oder|als|da)$/u.test(tokens[0]?.lower ?? '')
  )
    return undefined
  const own = number.one === undefined ? 'plural' : 'singular'
  return numberOf(verb) === own ? undefined : { noun, verb, number: own }
}

/** `Damit werden jeder Familie 200 Euro erstattet`: a dative; `Im Rat hat WIR drei Sitze`: the name of a party. */
function isOther(tokens: readonly Token[], noun: Token): boolean {
  const at = tokens.indexOf(noun)
  if (at > 0 && noun.text !== noun.lower) return true
  const next = tokens[at + 1]
  return (
    noun.lower === 'jeder' && next !== undefined && (isNoun(next) || next.forms.strong !== 0 || next.lower === 'der')
  )
}

function isLast(tokens: readonly Token[], i: number): boolean {
  return i === tokens.length - 1
}

const NOMINATIVE = /^(?:(?<one>man|er|jeder|niemand)|(?<several>wir))$/u
const LONGEST_OPENING = 8

/** A main clause between its auxiliary and the participle or infinitive at its end. */
function inBracket({ tokens: words, isFirst, closes, sentence }: Stretch): NumberMismatch | undefined {
  if (!isFirst || !words.some(({ lower }) => FINITE_AUXILIARIES.has(lower))) return undefined
  const tokens = asInSentence(words)
  const last = tokens.at(-1)
  // `Bestanden haben die Prüfung: …`, `Dabei hat die Gäste gefreut, dass …`, `…, den Clown zu sehen`: the subject follows.
  if (/:/u.test(closes) || (closes === ',' && isSubjectClause(sentence.tokens.slice(words.length)))) return undefined
  if (!last || isNoun(last) || !/^(?:“?[,.!?:;]|[(–]|$)/u.test(closes)) return undefined
  const at = tokens.findIndex((token, i) => i > 0 && FINITE_AUXILIARIES.has(token.lower))
  const verb = tokens[at]
  const number = verb && numberOf(verb)
  // `KMU können`, `NGOs haben`, `Kfz dürfen`: a plural that no list shows, and at the start no noun to the look without capitals.
  if (number === 'plural' && /\p{Lu}{2}|\d|^(?:[LP]kw|Kfz)$/u.test(words[0]?.text ?? '')) return undefined
  if (!verb || !number || tokens.length - at < 3 || !closesBracket(verb, last, closes)) return undefined
  const [first] = tokens
  if (/^(?:w(?:er|as|en|em|ie|o|ann|arum|elche\p{Ll}?)|und|oder|nur|auch|nicht|je|so)$/u.test(first?.lower ?? ''))
    return undefined
  const others = tokens.filter((token) => token !== verb && token !== last)
  if (!others.every(isPlain) || others.some((_, i) => endOfZuInfinitive(others, i) !== undefined)) return undefined
  const clause = tokens.slice(0, -1)
  return number === 'plural' ? allSingular(clause, verb) : allPlural(clause, verb, at)
}

function isSubjectClause(tokens: readonly Token[]): boolean {
  return (
    /^(?:dass|ob|als|w\p{Ll}+)$/u.test(tokens[0]?.lower ?? '') ||
    tokens.some((_, i) => endOfZuInfinitive(tokens, i) !== undefined)
  )
}

/** `wurde … vorgestellt`, `kann … lernen`, `ist … gestiegen`, `waren … zufrieden` */
function closesBracket({ lower }: Token, last: Token, closes: string): boolean {
  if (WITHOUT_SUBJECT.test(last.lower)) return false
  if (BE.has(lower) && /^“?[.!?(]/u.test(closes) && (last.forms.isBare || last.lower === 'unterwegs')) return true
  const needs =
    BE.has(lower) || HAVE.has(lower) ? VerbForm.pastParticiple : VerbForm.pastParticiple | VerbForm.infinitive
  return (last.forms.verb & needs) !== 0
}

/** No further verb and nothing that joins or compares. */
function isPlain(token: Token): boolean {
  if (/^(?:und|oder|sowie|bzw\.?|beziehungsweise|samt|nebst|plus|noch|wie|als|denn|sich|aber|zu)$/u.test(token.lower))
    return false
  if (isNoun(token)) return !isGivenName(token.text) && !isQuantity(token)
  if (token.forms.strong !== 0) return true
  return !isSurelyFinite(token) && !isAuxiliary(token.lower) && (token.forms.verb & VerbForm.infinitive) === 0
}

/** A plural verb, and every group in the clause is one thing, with an article that shows it. */
function allSingular(clause: readonly Token[], verb: Token): NumberMismatch | undefined {
  if (mayHoldSubject(clause, 'plural')) return undefined
  // `weil alle Zugriff haben`: the word stands alone.
  if (clause.some(({ lower }) => SEVERAL.test(lower))) return undefined
  // `17-Jährige dürfen`, `Ältere können`, `KMU haben`: a plural that no list shows.
  if (clause.some(mayBeSeveral)) return undefined
  const groups = freeGroups(clause)
  if (!groups.every((group) => isSurelyOne(clause, group))) return undefined
  const subject = groups.find((group) => (group.cells & nominativeIn('singular')) !== 0)
  return subject && compare(clause, subject, verb)
}

/** `die Prüfung`, `spontane Änderung`: an article, or an adjective that has no plural in common with the noun, shows it. */
function isSurelyOne(clause: readonly Token[], { start, end }: NounGroup): boolean {
  const [first, noun] = [clause[start], clause[end]]
  if (!first || !noun || noun.forms.noun === 0) return false
  if (determinerOf(first.lower)) return true
  return start < end && first.forms.strong !== 0 && !first.forms.isBare && (noun.forms.noun & PLURAL) === 0
}

function mayBeSeveral(token: Token, at: number, clause: readonly Token[]): boolean {
  const { text, forms } = token
  const next = clause[at + 1]
  if (/\d/u.test(text) || (isNoun(token) && (forms.noun === 0 || /\p{Lu}{2}/u.test(text)))) return true
  const isAlone = next !== undefined && !isNoun(next) && FINITE_AUXILIARIES.has(next.lower)
  return (
    (isNoun(token) || isAlone) &&
    forms.strong !== 0 &&
    !determinerOf(token.lower) &&
    !determinerOf(clause[at - 1]?.lower ?? '')
  )
}

/** A singular verb, and the only group that can be its subject is several; a dative may stand without any subject. */
function allPlural(clause: readonly Token[], verb: Token, at: number): NumberMismatch | undefined {
  if (mayHoldSubject(clause, 'singular')) return undefined
  const groups = freeGroups(clause)
  const [subject] = groups.filter((group) => (group.cells & nominativeIn('plural')) !== 0)
  if (!subject || groups.some((group) => !isFree(group) && group !== subject) || groups.length > 2) return undefined
  // `alle erstellten Karten` is no dative, whatever adjective and noun may be.
  const mayBeDative = (subject.cells & DATIVE) !== 0 && !SEVERAL.test(clause[subject.start]?.lower ?? '')
  if (mayBeDative || subject.start < at) return undefined
  const noun = clause[subject.end]
  if (!noun || isExtent(noun)) return undefined
  // `Im Pokal hat Linden gewonnen`: a name, where it is alone.
  if (subject.start === subject.end && !BECOME.has(verb.lower)) return undefined
  // The title of a play: `wird Die Vögel gespielt`.
  return clause.slice(subject.start, subject.end).some(isNoun) ? undefined : compare(clause, subject, verb)
}

const SEVERAL = /^(?:alle|viele|einige|manche|mehrere|beide|wenige|etliche|zahlreiche|andere|solche|keine)$/u
const DATIVE = cellsOfCase(Case.dative)
/** A subordinate clause with a plural verb at its end, in which every group is one thing. */
function atEnd({ tokens, opens, isFirst, closes }: Stretch): NumberMismatch | undefined {
  const last = tokens.length - 1
  const verb = tokens[last]
  if (!verb || !(isFirst || opens === ',') || !/^(?:“?[,.!?:;]|[(–]|$)/u.test(closes)) return undefined
  const opener = tokens[0]?.lower ?? ''
  const isOpener =
    PLAIN_SUBORDINATORS.has(opener) ||
    (isFirst ? /^(?:als|während|da|seitdem)$/u : /^(?:während|seitdem)$/u).test(opener)
  if (!isOpener || numberOf(verb) !== 'plural' || !isClauseFinal(tokens, last)) return undefined
  const clause = tokens.slice(1, last)
  const before = clause.at(-1)
  const middle =
    before && !isNoun(before) && FINITE_AUXILIARIES.has(verb.lower) && (before.forms.verb & NONFINITE) !== 0
      ? clause.slice(0, -1)
      : clause
  if (!middle.every(isPlain)) return undefined
  return allSingular(clause, verb)
}

const NONFINITE = VerbForm.pastParticiple | VerbForm.infinitive

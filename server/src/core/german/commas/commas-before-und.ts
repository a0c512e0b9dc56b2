import { BECOME, FINITE_AUXILIARIES } from '../clauses/auxiliaries.ts'
import { isPluralVerb, TAKES_INFINITIVE } from '../clauses/clause-shapes.ts'
import { endOfZuInfinitive, isNoun, isSurelyFinite, mayBeFinite, type Stretch, type Token } from '../clauses/clauses.ts'
import { ARTICLES, COPULAS, PREPOSITIONS, SUBORDINATORS } from '../clauses/function-words.ts'
import { asInSentence, isSurelyNominative, isTime, nounGroupsOf } from '../clauses/noun-groups.ts'
import { numberOf } from '../clauses/number-comparison.ts'
import { chainEnd } from '../clauses/phrase-chains.ts'
import { mayHoldSubject } from '../clauses/possible-subjects.ts'
import { cellsOfGender, Gender, NOMINATIVE, PLURAL, SINGULAR } from '../words/cells.ts'
import { NO_FORMS, VerbForm } from '../words/morphology.ts'
import { ADDING } from './additions.ts'
import { partsAdjectives } from './adjective-series.ts'
import { mainVerbAmong } from './second-verbs.ts'
import { partsInBracket } from './surplus-bracket-commas.ts'
import { isLastPhrase, isLikePhrase } from './surplus-last-phrase-commas.ts'

/** What `und` joins: parts of one clause, or verbs of one subject. */
export type UndReason = 'join' | 'predicates'

/**
 * A comma before `und` where the sentence has none before that could be paired with it and no clause of its own follows: `schöne, und
 * helle Räume`, `Nach dem Bau, und der Weihe kommen …`, `Der Chor, und die Band spielen.`, `muss den Antrag, und den Plan prüfen`, `hat
 * geplant, und gebaut`, `Dort sah ein Gast Rauch, und rief den Arzt.`, `… auf Gäste, und gute Gespräche.`
 * Source: Amtliches Regelwerk 2024 (Zeichensetzung: Komma bei gereihten Wortgruppen).
 */
export function partsAtUnd(written: Stretch, next: Stretch): UndReason | undefined {
  const stretch = behindOpeningClause(written)
  const [link, second] = next.tokens
  if (
    stretch.closes !== ',' ||
    !link ||
    !/^(?:und|oder)$/u.test(link.text) ||
    !second ||
    (link.text === 'oder' && OR_RATHER.test(second.lower)) ||
    (ADDING.test(second.lower) && !isNeuterPhrase(next.tokens)) ||
    GOES_ON.test(second.lower)
  )
    return undefined
  if (partsAdjectives(stretch, next)) return 'join'
  if (
    !(stretch.isFirst || /^[:;–]$/u.test(stretch.opens)) ||
    stretch.tokens.length < 2 ||
    stretch.tokens.some(opensClause)
  )
    return undefined
  if (SUBORDINATORS.has(second.lower) && !ARTICLES.has(second.lower) && !/^(?:deren|dessen)$/u.test(second.lower))
    return undefined
  const [before, behind] = [asInSentence(stretch.tokens), next.tokens.slice(1)]
  if ([before, behind].some((words) => words.some((_, i) => endOfZuInfinitive(words, i) !== undefined)))
    return undefined
  // `überzeugte mit ihrer Stimme`: by its form an adjective too.
  if (!before.some(isVerb) && mainVerbAmong(before) < 1)
    return partsPhrases(before, behind) || partsSubjects(before, behind) ? 'join' : undefined
  if (partsPredicates(before, behind, next)) return 'predicates'
  if (!/^“?[.!?]/u.test(next.closes) && !endsThere(next)) return undefined
  const isPart = partsInBracket(before, behind) || isLastPhrase(before, behind) || isLikePhrase(before, behind)
  return isPart ? 'join' : undefined
}

/** `und das Verheizen unserer Zukunft`, `und das persönliche Engagement der Menschen`, but not `und das seit Jahren`, `und das Jahr für Jahr`. */
function isNeuterPhrase([, article, ...rest]: readonly Token[]): boolean {
  const words = article === undefined ? [] : [article, ...rest]
  const noun = words.findIndex((token, i) => i > 0 && isNoun(token))
  const end = chainEnd(words, 0)
  return (
    article?.lower === 'das' &&
    noun > 0 &&
    ((words[noun]?.forms.noun ?? 0) & NEUTER & SINGULAR) !== 0 &&
    !isTime(words, { end: noun }) &&
    (end === words.length || (noun > 1 && end !== undefined))
  )
}

const NEUTER = cellsOfGender(Gender.neuter)

/**
 * `Wer Zeit hat, kann Kuchen, und Salate mitbringen.`: the main clause goes on with its verb behind a clause that opens it, as it would
 * behind `dann`.
 */
function behindOpeningClause(stretch: Stretch): Stretch {
  const { tokens, opens, sentence, at } = stretch
  const [verb] = tokens
  if (opens !== ',' || !verb || !(isSurelyFinite(verb) || isPluralVerb(verb) || FINITE_AUXILIARIES.has(verb.lower)))
    return stretch
  if (!OPENING.test(sentence.tokens[0]?.lower ?? '')) return stretch
  const clause = sentence.tokens.slice(0, at)
  if (clause.some(({ before }, i) => i > 0 && before !== '')) return stretch
  if (!mayBeFinite(clause.at(-1)) && endOfZuInfinitive(clause, clause.length - 2) === undefined) return stretch
  const { start } = verb
  const place: Token = { start, end: start, text: 'Dann', lower: 'dann', before: ',', forms: NO_FORMS }
  return { ...stretch, tokens: [place, ...tokens], isFirst: true }
}

const OPENING = /^(?:wer|was|wenn|weil|da|als|nachdem|bevor|sobald|obwohl|ob|dass|während|seit|falls|um|damit)$/u

/** `oder besser am Montag`, `oder auch nicht`: an addition on purpose. */
const OR_RATHER =
  /^(?:auch|besser|eben|zumindest|anders|genauer|gar|doch|nicht|sogar|etwa|vielleicht|wenigstens|eher|ob|wie|was|kurz|noch)$/u

/** With these a main clause may go on behind `und`: `und dann kam Regen`, `und alle gingen`. */
const GOES_ON =
  /^(?:dieser|dann|erst|damit|so|noch|jetzt|nun|dabei|deshalb|deswegen|daher|darum|trotzdem|zudem|dennoch|doch|somit|also|vielleicht|immer|mehr|schon|bald|plötzlich|endlich|wieder|weiter|keine?n?|niemand|alle|alles|schließlich)$/u

function opensClause({ lower, text }: Token, at: number): boolean {
  if (/^(?:wie|als|ob|denn|sondern|aber|doch|entweder|weder|sowohl|je|ja|nein|so)$/u.test(lower)) return true
  return (
    (text === lower && SUBORDINATORS.has(lower) && !ARTICLES.has(lower) && !PREPOSITIONS.has(lower)) ||
    (at === 0 &&
      /^(?:w(?:er|as|en|em|enn|eil|o|arum|ann|ährend)|dass|da|seit|bis|seitdem|ohne|statt|anstatt|um)$/u.test(lower))
  )
}

function isVerb(token: Token, at: number): boolean {
  return (
    at > 0 && !isNoun(token) && (mayBeFinite(token) || (token.forms.verb & VERBAL) !== 0) && token.forms.strong === 0
  )
}

const VERBAL = VerbForm.infinitive | VerbForm.pastParticiple | VerbForm.zuInfinitive

/** `Nach dem Bau, und der Weihe kommen …`: two phrases with a preposition and behind the second the verb of the sentence. */
function partsPhrases(all: readonly Token[], behind: readonly Token[]): boolean {
  // `Besonders bei Themen, und …`, `Gerade durch den Bau, und …`
  const before = LEADING.test(all[0]?.lower ?? '') ? all.slice(1) : all
  const [first] = before
  const [second] = behind
  if (!first || !second || !PREPOSITIONS.has(first.lower) || !isNoun(before.at(-1))) return false
  // `Zum Auftakt ein Konzert, und …`, `Im Norden Regen, und …`, `Auf in den Herbst, und …`: sentences without a verb.
  if (
    PREPOSITIONS.has(before[1]?.lower ?? '') ||
    before.some((token, i) => isKnownNoun(token) && isKnownNoun(before[i + 1])) ||
    !nounGroupsOf(before).every((group) => group.isGoverned || group.isGenitive)
  )
    return false
  const verb = behind.findIndex(isSurelyVerb)
  const phrase = behind.slice(0, verb)
  if (verb < (isNoun(second) ? 1 : 2) || verb > LONGEST || verb === behind.length - 1 || !isNoun(phrase.at(-1)))
    return false
  const groups = nounGroupsOf(phrase)
  if (PREPOSITIONS.has(second.lower)) return groups.every((group) => group.isGoverned || group.isGenitive)
  if (chainEnd(behind, 0) !== verb) return false
  if (groups.every((group) => (group.cells & NOMINATIVE) === 0 || group.isGoverned || group.isGenitive))
    return !second.forms.isBare || isNoun(second)
  // `durch den Umbau, und die Erweiterung steigt der Preis`: the verb has its subject behind it.
  const finite = behind[verb] as Token
  const [subject] = nounGroupsOf(behind.slice(verb + 1))
  return !COPULAS.has(finite.lower) && !BECOME.has(finite.lower) && subject?.start === 0 && isSurelyNominative(subject)
}

const LEADING = /^(?:besonders|gerade|auch|insbesondere|schon|bereits|erst|nur|selbst|gemeinsam|zusammen)$/u

function isKnownNoun(token: Token | undefined): boolean {
  return isNoun(token) && token?.forms.noun !== 0
}

function isSurelyVerb(token: Token, at: number): boolean {
  return at > 0 && (isSurelyFinite(token) || isPluralVerb(token))
}

/** `Der Chor, und die Band spielen.`: two subjects in the singular and a verb in the plural. */
function partsSubjects(before: readonly Token[], behind: readonly Token[]): boolean {
  if (!isOneSubject(before)) return false
  const verb = behind.findIndex((token, i) => i > 0 && !isNoun(token) && mayBeFinite(token) && token.forms.strong === 0)
  const finite = behind[verb]
  return (
    finite !== undefined &&
    numberOf(finite) === 'plural' &&
    behind.length > verb + 1 &&
    isOneSubject(behind.slice(0, verb))
  )
}

function isOneSubject(tokens: readonly Token[]): boolean {
  const [subject, ...others] = nounGroupsOf(tokens)
  if (subject?.start !== 0 || subject.end === 0 || !ARTICLES.has(tokens[0]?.lower ?? '') || !isNoun(tokens.at(-1)))
    return false
  const own = subject.cells & NOMINATIVE
  return own !== 0 && (own & PLURAL) === 0 && others.every((group) => group.isGenitive || group.isGoverned)
}

const LONGEST = 10

/** `Dort sah ein Gast Rauch, und rief den Arzt.`: the subject stands behind its verb, and a second verb follows at once. */
function partsPredicates(before: readonly Token[], behind: readonly Token[], next: Stretch): boolean {
  const [second, third] = behind
  const at = before.findIndex(
    (token, i) =>
      i > 0 && !isNoun(token) && (isSurelyFinite(token) || (isPluralVerb(token) && !TAKES_INFINITIVE.test(token.lower)))
  )
  const first = before[at]
  if (!first || !second || !third || behind.length < 3 || numberOf(first) === undefined) return false
  if (!isSurelyFinite(second) && !isPluralVerb(second)) return false
  if (numberOf(first) !== numberOf(second) || !endsThere(next)) return false
  if (
    before.slice(at + 1).some((token) => isSurelyFinite(token)) ||
    behind.slice(1).some((token) => isSurelyFinite(token))
  )
    return false
  const inner = before.slice(before[at + 1]?.lower === 'sich' ? at + 2 : at + 1)
  const [subject, ...others] = nounGroupsOf(inner)
  // `treffen sich die Gäste im Saal, und genießen …`: no other group can be the subject.
  const isOnly =
    subject !== undefined &&
    !subject.isGoverned &&
    (subject.cells & NOMINATIVE & PLURAL) !== 0 &&
    numberOf(first) === 'plural' &&
    [...nounGroupsOf(before.slice(0, at)), ...others].every((group) => group.isGoverned || group.isGenitive)
  if (subject?.start !== 0 || !(isSurelyNominative(subject) || isOnly)) return false
  const rest = ARTICLES.has(third.lower) || !/^dies(?:e[nm]?)?$/u.test(third.lower) ? behind.slice(1) : behind.slice(2)
  return !PERSONAL.test(third.lower) && !mayHoldSubject(rest, numberOf(second) ?? 'singular')
}

const PERSONAL = /^(?:ich|du|er|sie|es|wir|ihr|man)$/u

/** The sentence ends, or goes on with a subordinate clause. */
export function endsThere({ tokens, closes, sentence, at }: Stretch): boolean {
  if (/^“?[.!]/u.test(closes)) return true
  const opener = sentence.tokens[at + tokens.length]
  if (opener?.lower === 'sondern') return closes === ','
  return closes === ',' && opener !== undefined && SUBORDINATORS.has(opener.lower)
}

import { BE, BECOME, FINITE_AUXILIARIES, HAVE, MODAL_VERBS } from '../clauses/auxiliaries.ts'
import { hasFinite, isPluralVerb } from '../clauses/clause-shapes.ts'
import { endOfZuInfinitive, isNoun, isSurelyFinite, mayBeFinite, type Stretch, type Token } from '../clauses/clauses.ts'
import { ARTICLES, PREPOSITIONS, SUBORDINATORS } from '../clauses/function-words.ts'
import { asInSentence, isSurelyNominative, type NounGroup, nounGroupsOf } from '../clauses/noun-groups.ts'
import { numberOf } from '../clauses/number-comparison.ts'
import { chainEnd, isPreposition } from '../clauses/phrase-chains.ts'
import { holdsTwoNouns, mayHoldSubject } from '../clauses/possible-subjects.ts'
import { ALL_CELLS, Case, cellsOfCase, NOMINATIVE, PLURAL, SINGULAR } from '../words/cells.ts'
import { NO_FORMS, VerbForm } from '../words/morphology.ts'
import { ADDING } from './additions.ts'
import { mainVerbAmong } from './second-verbs.ts'

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
    link?.text !== 'und' ||
    !second ||
    ADDING.test(second.lower) ||
    GOES_ON.test(second.lower)
  )
    return undefined
  if (partsAdjectives(stretch, next)) return 'join'
  if (!stretch.isFirst || stretch.tokens.length < 2 || stretch.tokens.some(opensClause)) return undefined
  if (SUBORDINATORS.has(second.lower) && !ARTICLES.has(second.lower)) return undefined
  const [before, behind] = [asInSentence(stretch.tokens), next.tokens.slice(1)]
  if ([before, behind].some((words) => words.some((_, i) => endOfZuInfinitive(words, i) !== undefined)))
    return undefined
  // `überzeugte mit ihrer Stimme`: by its form an adjective too.
  if (!before.some(isVerb) && mainVerbAmong(before) < 1)
    return partsPhrases(before, behind) || partsSubjects(before, behind) ? 'join' : undefined
  if (partsPredicates(before, behind, next)) return 'predicates'
  if (!/^“?[.!?]/u.test(next.closes)) return undefined
  return partsBracket(before, behind) ||
    partsParticiples(before, behind) ||
    isLastPhrase(before, behind) ||
    isLikePhrase(before, behind)
    ? 'join'
    : undefined
}

/**
 * `Wer Zeit hat, kann Kuchen, und Salate mitbringen.`: the main clause goes on with its verb behind a clause that opens it, as it would
 * behind `dann`.
 */
function behindOpeningClause(stretch: Stretch): Stretch {
  const { tokens, opens, sentence, at } = stretch
  const [verb] = tokens
  const clause = sentence.tokens.slice(0, at)
  if (opens !== ',' || !verb || !(isSurelyFinite(verb) || isPluralVerb(verb) || FINITE_AUXILIARIES.has(verb.lower)))
    return stretch
  if (!OPENING.test(clause[0]?.lower ?? '') || clause.some(({ before }, i) => i > 0 && before !== '')) return stretch
  if (!mayBeFinite(clause.at(-1)) && endOfZuInfinitive(clause, clause.length - 2) === undefined) return stretch
  const { start } = verb
  const place: Token = { start, end: start, text: 'Dann', lower: 'dann', before: ',', forms: NO_FORMS }
  return { ...stretch, tokens: [place, ...tokens], isFirst: true }
}

const OPENING = /^(?:wer|was|wenn|weil|da|als|nachdem|bevor|sobald|obwohl|ob|dass|während|seit|falls|um|damit)$/u

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

/** `schöne, und helle Räume`, `ein frohes, gesundes, und gutes Jahr` */
function partsAdjectives({ tokens, isFirst, opens }: Stretch, { tokens: behind }: Stretch): boolean {
  const [, second, third, fourth] = behind
  const last = tokens.at(-1)
  const noun = third && isAdjective(third) ? fourth : third
  if (!last || !second || !noun || !isNoun(noun) || !isAdjective(last) || !isAdjective(second)) return false
  // `eine teure, wenn auch gute, und seltene Sorte`: an insertion between two commas.
  if (!isFirst && opens !== '' && !tokens.every(isAdjective)) return false
  // `Das Motto ist das alte, und neue Gäste kommen.`: a second sentence.
  if (hasVerb(tokens) && hasVerb(behind.slice(behind.indexOf(noun) + 1))) return false
  const before = asInSentence(tokens).at(-2)
  // `für die einen, und andere Menschen`: pronouns have the same endings.
  if (before && isNoun(before)) return false
  return ENDING.exec(last.lower)?.[0] === ENDING.exec(second.lower)?.[0]
}

function hasVerb(tokens: readonly Token[]): boolean {
  return tokens.some((token) => !isNoun(token) && mayBeFinite(token) && token.forms.strong === 0)
}

const ENDING = /e[nmrs]?$/u

function isAdjective({ text, lower, forms }: Token): boolean {
  return (
    text === lower &&
    forms.strong !== 0 &&
    forms.weak !== 0 &&
    (forms.verb & (VERBAL | VerbForm.thirdPlural)) === 0 &&
    !ARTICLES.has(lower) &&
    !PRONOMINAL.test(lower)
  )
}

const PRONOMINAL =
  /^(?:ander|beid|eigen|manch|solch|viel|wenig|einig|mehrer|all|einzeln|folgend|weiter|erst|letzt|best)e[nmrs]?$/u

/** `Nach dem Bau, und der Weihe kommen …`: two phrases with a preposition and behind the second the verb of the sentence. */
function partsPhrases(before: readonly Token[], behind: readonly Token[]): boolean {
  const [first] = before
  const [second] = behind
  if (!first || !second || !PREPOSITIONS.has(first.lower) || !isNoun(before.at(-1))) return false
  // `Zum Auftakt ein Konzert, und …`, `Im Norden Regen, und …`, `Auf in den Herbst, und …`: sentences without a verb.
  if (
    PREPOSITIONS.has(before[1]?.lower ?? '') ||
    before.some((token, i) => isNoun(token) && isNoun(before[i + 1])) ||
    !nounGroupsOf(before).every((group) => group.isGoverned || group.isGenitive)
  )
    return false
  const verb = behind.findIndex(isSurelyVerb)
  const phrase = behind.slice(0, verb)
  if (verb < 2 || verb > LONGEST || verb === behind.length - 1 || !isNoun(phrase.at(-1))) return false
  const groups = nounGroupsOf(phrase)
  if (PREPOSITIONS.has(second.lower)) return groups.every((group) => group.isGoverned || group.isGenitive)
  return (
    /^(?:dem|der|den|einem|einer|des)$/u.test(second.lower) &&
    groups.every((group) => (group.cells & NOMINATIVE) === 0 || group.isGoverned || group.isGenitive)
  )
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

const LONGEST = 8

/** `muss den Antrag, und den Plan prüfen`: the bracket of the clause closes behind the comma. */
function partsBracket(before: readonly Token[], behind: readonly Token[]): boolean {
  const auxiliary = onlyAuxiliary(before)
  const last = behind.at(-1)
  if (!auxiliary || !last || behind.length < 2 || !isNoun(before.at(-1)) || !isNonFinite(auxiliary, last)) return false
  const phrase = behind.slice(0, -1)
  if (phrase.some((token) => !isNoun(token) && mayBeFinite(token) && token.forms.strong === 0)) return false
  const groups = nounGroupsOf(phrase)
  // `hat Tische, und Bänke aufgestellt`: one noun alone shares no verb (`hat Lieder, und die Kinder Verse vorgetragen`).
  const [only] = phrase.length === 1 ? groups : []
  if (only)
    return numberOf(auxiliary) === 'singular' && (only.cells & NOMINATIVE & SINGULAR) === 0 && only.cells !== ALL_CELLS
  return (
    groups.every((group) => group.isGoverned || group.isGenitive || (group.cells & NOMINATIVE) === 0) &&
    phrase.some(isNoun)
  )
}

/** `hat den Bau geplant, und die Kosten getragen`: two participles of one subject, which opens the sentence. */
function partsParticiples(before: readonly Token[], behind: readonly Token[]): boolean {
  const auxiliary = onlyAuxiliary(before.slice(0, -1))
  const [first, second] = [before.at(-1), behind.at(-1)]
  if (!auxiliary || !first || !second || MODAL_VERBS.has(auxiliary.lower)) return false
  if (!isParticiple(first) || !isParticiple(second) || !isNonFinite(auxiliary, first)) return false
  const [subject] = nounGroupsOf(before)
  const isPronoun = /^(?:er|sie|wir|es)$/u.test(before[0]?.lower ?? '')
  if (!isPronoun && !(subject?.start === 0 && !subject.isGoverned && (subject.cells & NOMINATIVE) !== 0)) return false
  const rest = behind.slice(0, -1)
  // `Der Platz wird gestaltet, und den Vereinen geholfen.`, `…, und im Juni gefeiert`: a passive needs no subject.
  const isPassive = BECOME.has(auxiliary.lower)
  if (isPassive && (OF_ITSELF.test(second.lower) || nounGroupsOf(rest).some((group) => !group.isGoverned))) return false
  if (
    rest.some(
      (token) => isSurelyFinite(token) || FINITE_AUXILIARIES.has(token.lower) || NOMINATIVE_WORD.test(token.lower)
    )
  )
    return false
  return nounGroupsOf(rest).every((group) => group.isGoverned || group.isGenitive || (group.cells & NOMINATIVE) === 0)
}

const OF_ITSELF =
  /^(?:gefeiert|getanzt|gesungen|gearbeitet|gespielt|gegessen|getrunken|gelacht|geholfen|gegrillt|musiziert|diskutiert|gewandert|geradelt|gewählt)$/u
const NOMINATIVE_WORD =
  /^(?:ich|er|sie|es|wir|man|wer|einige|andere|viele|alle|manche|beide|mehrere|jeder|niemand|jemand)$/u

function isParticiple({ text, lower, forms }: Token): boolean {
  return text === lower && (forms.verb & VerbForm.pastParticiple) !== 0
}

/** The only finite verb of the words, if it makes tenses, the passive or moods. */
function onlyAuxiliary(tokens: readonly Token[]): Token | undefined {
  const [verb, ...more] = tokens.filter(
    (token, i) => i > 0 && !isNoun(token) && (isSurelyFinite(token) || FINITE_AUXILIARIES.has(token.lower))
  )
  return verb && more.length === 0 && FINITE_AUXILIARIES.has(verb.lower) ? verb : undefined
}

function isNonFinite({ lower }: Token, last: Token): boolean {
  if (isNoun(last)) return false
  const { verb } = last.forms
  if (MODAL_VERBS.has(lower)) return (verb & VerbForm.infinitive) !== 0
  if (HAVE.has(lower) || BE.has(lower)) return (verb & VerbForm.pastParticiple) !== 0
  return BECOME.has(lower) && (verb & (VerbForm.pastParticiple | VerbForm.infinitive)) !== 0
}

/** `Dort sah ein Gast Rauch, und rief den Arzt.`: the subject stands behind its verb, and a second verb follows at once. */
function partsPredicates(before: readonly Token[], behind: readonly Token[], next: Stretch): boolean {
  const [second, third] = behind
  const at = before.findIndex((token, i) => i > 0 && !isNoun(token) && isSurelyFinite(token))
  const first = before[at]
  if (!first || !second || !third || behind.length < 3 || !isSurelyFinite(second) || numberOf(first) === undefined)
    return false
  if (numberOf(first) !== numberOf(second) || !endsThere(next)) return false
  if (
    before.slice(at + 1).some((token) => isSurelyFinite(token)) ||
    behind.slice(1).some((token) => isSurelyFinite(token))
  )
    return false
  const [subject] = nounGroupsOf(before.slice(at + 1))
  if (subject?.start !== 0 || !isSurelyNominative(subject)) return false
  const rest = ARTICLES.has(third.lower) || !/^dies(?:e[nm]?)?$/u.test(third.lower) ? behind.slice(1) : behind.slice(2)
  return !PERSONAL.test(third.lower) && !mayHoldSubject(rest, numberOf(second) ?? 'singular')
}

const PERSONAL = /^(?:ich|du|er|sie|es|wir|ihr|man)$/u

/** The sentence ends, or goes on with a subordinate clause. */
function endsThere({ tokens, closes, sentence, at }: Stretch): boolean {
  if (/^“?[.!]/u.test(closes)) return true
  const opener = sentence.tokens[at + tokens.length]
  return closes === ',' && opener !== undefined && SUBORDINATORS.has(opener.lower)
}

/** `Er freut sich auf Gäste, und gute Gespräche.`: one noun phrase behind a whole clause, in the case of the last one there. */
function isLastPhrase(before: readonly Token[], behind: readonly Token[]): boolean {
  if (behind.length > LONGEST || !isNoun(before.at(-1)) || !hasFinite(before)) return false
  const last = nounGroupsOf(before).findLast((group) => !group.isGenitive)
  const [group, ...more] = nounGroupsOf(behind)
  // `Die einen lieben Kaffee, und die anderen Tee.`
  if (behind.some(({ lower }) => /^(?:ander|ein|meist|beid)en?$/u.test(lower))) return false
  if (!last || group?.start !== 0 || last.end !== before.length - 1 || holdsTwoNouns(behind, group)) return false
  // `…, und die Band in Fulda`, `…, und Ben Zeitungen`: a second sentence whose verb is that of the first.
  const areKnown = [before.at(-1), ...behind.filter(isNoun)].every((token) => token?.forms.noun !== 0)
  if (!areKnown || !isPhrase(behind) || !hasCaseOf(last, group)) return false
  return more.every((other) => other.isGenitive) || goesWithPreposition(before, behind, last, group)
}

/**
 * `mit warmer Stimme, und einem Gespür für Zwischentöne`: what goes with the preposition before and can be no subject, whatever phrase
 * belongs to it; another dative before or the same preposition again (`half den Kindern mit Rat, und den Eltern mit Geld`) would show a
 * second sentence without its verb.
 */
function goesWithPreposition(
  before: readonly Token[],
  behind: readonly Token[],
  last: NounGroup,
  group: NounGroup
): boolean {
  const groups = nounGroupsOf(before)
  const isDative =
    (group.cells & (NOMINATIVE | ACCUSATIVE)) === 0 &&
    /^(?:eine[mr]|de[mr]|ihre[mr]|seine[mr])$/u.test(behind[0]?.lower ?? '')
  return (
    last.isGoverned &&
    isDative &&
    nounGroupsOf(behind).every((other) => other.start === 0 || other.isGenitive || other.isGoverned) &&
    groups.every((other) => other.isGoverned || other.isGenitive || (other.cells & (NOMINATIVE | ACCUSATIVE)) !== 0) &&
    !behind.some(({ lower }) => PREPOSITIONS.has(lower) && before.some((token) => token.lower === lower))
  )
}

const ACCUSATIVE = cellsOfCase(Case.accusative)

/**
 * `Das Geld fließt in die Jugendarbeit, und in den Ausbau der Radwege.`: two phrases with one preposition at the end. What has a second
 * phrase beside it is a sentence that shares its verb with the first (`singt im Mai in Kassel, und im Juni in Fulda`).
 */
function isLikePhrase(before: readonly Token[], behind: readonly Token[]): boolean {
  const [preposition] = behind
  const opener = before.findLastIndex((token) => isPreposition(token))
  if (!preposition || opener < 1 || behind.length > LONGEST || !isPreposition(preposition)) return false
  if (withoutArticle(before[opener] as Token) !== withoutArticle(preposition)) return false
  if (!hasFinite(before.slice(0, opener)) || chainEnd(before, opener + 1) !== before.length) return false
  const isSame = (token: Token) => withoutArticle(token) === withoutArticle(preposition)
  if (before.filter(isSame).length > 1 || behind.filter(isSame).length > 1) return false
  // `…, und in der Schule Ben`, `…, und in der Schule der Chor`
  if (behind.some((token, i) => isNoun(token) && isNoun(behind[i + 1]))) return false
  const groups = nounGroupsOf(behind)
  return chainEnd(behind, 1) === behind.length && groups.every((group) => group.isGoverned || group.isGenitive)
}

/** `im`, `ins` and `in` are one. */
function withoutArticle({ lower }: Token): string {
  return CONTRACTED[lower] ?? lower
}

const CONTRACTED: Readonly<Record<string, string>> = {
  im: 'in',
  ins: 'in',
  am: 'an',
  ans: 'an',
  aufs: 'auf',
  beim: 'bei',
  fürs: 'für',
  vom: 'von',
  zum: 'zu',
  zur: 'zu',
  ums: 'um',
  übers: 'über'
}

/** A case in common, whatever gender and number. */
function hasCaseOf({ cells: a }: NounGroup, { cells: b }: NounGroup): boolean {
  return [0, 4, 8, 12].some((shift) => ((a >> shift) & 0xf) !== 0 && ((b >> shift) & 0xf) !== 0)
}

function isPhrase(tokens: readonly Token[]): boolean {
  return (
    isNoun(tokens.at(-1)) &&
    tokens.every(
      (token) => isNoun(token) || ARTICLES.has(token.lower) || PREPOSITIONS.has(token.lower) || token.forms.strong !== 0
    )
  )
}

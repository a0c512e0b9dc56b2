import { HAVE } from '../clauses/auxiliaries.ts'
import { endsInFinite, hasZuInfinitive, isContent, isPluralVerb, RELATIVE_WHICH } from '../clauses/clause-shapes.ts'
import { isNoun, isSurelyFinite, mayBeFinite, type Stretch, type Token } from '../clauses/clauses.ts'
import { ARTICLES, PREPOSITIONS, QUESTION_WORDS } from '../clauses/function-words.ts'
import { asInSentence, nounGroupsOf } from '../clauses/noun-groups.ts'
import { chainEnd } from '../clauses/phrase-chains.ts'
import { ONLY_PARTICLES } from '../clauses/verb-particles.ts'
import { NOMINATIVE } from '../words/cells.ts'
import { closesApposition, closesStatement, opensAddition, opensCounterpart } from './additions.ts'
import { opensAdversative } from './adversative-commas.ts'
import { closesPerson } from './appositions-of-persons.ts'
import { LOOSE, opensContrast, opensLoosely, opensQuestion, opensWithConjunction } from './clause-openings.ts'
import { endsBeforeSecondVerb } from './clauses-before-und.ts'
import { endsBeforeBracket } from './clauses-in-brackets.ts'
import { endsInside } from './clauses-inside.ts'
import {
  CONCLUSION,
  opensBeforeUs,
  opensConclusion,
  opensExplanation,
  opensIndirectSpeech,
  opensReason,
  opensRequest
} from './clauses-side-by-side.ts'
import { closesClause } from './complete-clauses.ts'
import { endsCondition } from './conditions-without-wenn.ts'
import { opensByTwoVerbs, opensFormula, opensUnreal } from './conjunction-clauses.ts'
import { opensBehindCorrelate } from './correlate-infinitives.ts'
import { governedInfinitive } from './governed-infinitives.ts'
import { untilGroup } from './groups-inside.ts'
import { opensInfinitive } from './infinitive-openings.ts'
import { opensBehindBracket } from './infinitives-behind-brackets.ts'
import { endsBeforeMainVerb } from './main-verbs-behind-clauses.ts'
import { endsBeforeFirstVerb, endsBeforeUnd, opensBeforeVerb, opensRole } from './open-appositions.ts'
import {
  endsFramed,
  endsGroupOfNoun,
  endsOpeningGroup,
  opensFramed,
  opensGroupBehindMotion,
  opensGroupOfNoun
} from './opening-infinitives.ts'
import { opensCounterpartOfPair } from './paired-words.ts'
import { opensBehindPredicate, opensCompared } from './predicate-infinitives.ts'
import { opensPurpose, opensWithout } from './purpose-groups.ts'
import { opensBehindPronoun } from './relative-behind-pronouns.ts'
import { opensClauseOfItsOwn } from './relative-clauses.ts'
import {
  opensLateRelative,
  opensRelative,
  opensRelativePhrase,
  opensWhere,
  RELATIVE_PRONOUNS
} from './relative-openings.ts'
import { seriesFrom } from './series-stretches.ts'

/** Why a comma is due. */
export type CommaReason =
  | 'conjunction'
  | 'question'
  | 'relative'
  | 'infinitive'
  | 'purpose'
  | 'closing'
  | 'indirect'
  | 'sentences'
  | 'contrast'
  | 'addition'
  | 'apposition'
  | 'remark'
  | 'group'

export interface MissingComma {
  readonly reason: CommaReason
  /** The word behind which the comma stands, and the one before which it does. */
  readonly behind: Token
  readonly before: Token
}

/**
 * The commas that a stretch lacks. A place counts only where the words allow no other reading: the clause in question is complete
 * up to the next mark, and what stands before it is complete as well.
 * Source: Amtliches Regelwerk 2024 (Zeichensetzung: Nebensätze, Infinitivgruppen); HOUSE-STYLE 3.5 for the exceptions.
 */
function* missingCommas(stretch: Stretch): Generator<MissingComma> {
  const { tokens } = stretch
  let hasInfinitive = false
  // Where the innermost clause without its comma begins.
  let from = 0
  let isClosed = false
  const hasGroup = hasZuInfinitive(tokens)
  const governed = hasGroup ? governedInfinitive(stretch) : undefined
  // Nothing is due inside of a group that opens the sentence.
  const opened = OPENING_GROUP.has(tokens[0]?.lower ?? '')
    ? tokens.findIndex((_, i) => endsOpeningGroup(stretch, i))
    : -1
  const inner = clauseBeforeGroup(stretch, governed, hasGroup)
  for (let at = Math.max(1, opened); at < tokens.length; at++) {
    const token = tokens[at]
    const behind = tokens[at - 1]
    if (!token || !behind) continue
    const reason = at === governed ? 'infinitive' : (reasonAt(tokens, at, stretch, from, hasGroup) ?? inner?.(at))
    // One group has one beginning.
    if (!reason || (reason === 'infinitive' && hasInfinitive)) continue
    hasInfinitive ||= reason === 'infinitive'
    if (reason === 'closing' && isClosed) continue
    if (OPENING.has(reason)) from = at
    isClosed = reason === 'closing' || (isClosed && !OPENING.has(reason))
    yield { reason, behind, before: token }
  }
}

/**
 * `Wir suchen Leute die Lust haben sich einzubringen`: the clause on whose noun the group at the end hangs, read as if it ended with its verb.
 */
function clauseBeforeGroup(
  stretch: Stretch,
  governed: number | undefined,
  hasGroup: boolean
): ((at: number) => CommaReason | undefined) | undefined {
  if (!hasGroup || governed !== undefined) return undefined
  const { tokens } = stretch
  const group = tokens.findIndex(
    (_, i) => i > 4 && HAVE.has(tokens[i - 1]?.lower ?? '') && isNoun(tokens[i - 2]) && opensInfinitive(tokens, i)
  )
  if (group < 0) return undefined
  const clause: Stretch = { ...stretch, tokens: tokens.slice(0, group), closes: ',' }
  return (at) => {
    const reason = at < group - 1 ? reasonAt(clause.tokens, at, clause, 0, false) : undefined
    return reason === 'relative' ? reason : undefined
  }
}

/** The commas that a stretch lacks, read by itself and together with the series of nouns that begins at its end. */
export function missingCommasIn(stretches: readonly Stretch[], at: number): readonly MissingComma[] {
  const stretch = stretches[at] as Stretch
  const whole = [...missingCommas(stretch)]
  const own = [...whole, ...beforeGroupInside(stretch, whole)]
  const series = seriesFrom(stretches, at)
  if (!series) return own
  const others = [...missingCommas(series)].filter(
    ({ reason, before }) => OF_CLAUSES.has(reason) && !own.some((comma) => comma.before === before)
  )
  return [...own, ...others]
}

/** `sind eingeladen Karten zu basteln sowie Fragen zu stellen`: the comma before a group that does not end its stretch. */
function beforeGroupInside(stretch: Stretch, found: readonly MissingComma[]): readonly MissingComma[] {
  if (found.some(({ reason }) => reason === 'infinitive' || reason === 'purpose')) return []
  const inside = untilGroup(stretch)
  return inside ? [...missingCommas(inside)].filter(({ reason }) => reason === 'infinitive') : []
}

const OF_CLAUSES: ReadonlySet<string> = new Set<CommaReason>(['conjunction', 'question', 'relative', 'closing'])

const OPENING_GROUP: ReadonlySet<string> = new Set(['ohne', 'statt', 'anstatt', 'außer'])

const OPENING: ReadonlySet<CommaReason> = new Set<CommaReason>(['conjunction', 'question', 'relative'])

/** `wichtig Daten zu schützen`; behind a noun only where that has its article: `die Chance Daten …`, not `in kurzer Zeit Wissen …`. */
function opensInfinitiveWithNoun(tokens: readonly Token[], at: number): boolean {
  return (!isNoun(tokens[at - 1]) || ARTICLES.has(tokens[at - 2]?.lower ?? '')) && opensInfinitive(tokens, at)
}

/** @param hasGroup whether the stretch has an infinitive with zu: without one no group begins or ends in it */
function reasonAt(
  tokens: readonly Token[],
  at: number,
  stretch: Stretch,
  from: number,
  hasGroup: boolean
): CommaReason | undefined {
  const { lower } = tokens[at] as Token
  if (isNoun(tokens[at])) {
    if (opensRole(stretch, at)) return 'addition'
    if (
      hasGroup &&
      (opensFramed(stretch, at) ||
        opensInfinitiveWithNoun(tokens, at) ||
        opensBehindBracket(tokens, at) ||
        opensBehindCorrelate(stretch, at) ||
        opensBehindPredicate(stretch, at))
    )
      return 'infinitive'
    return closesClause(tokens, at, stretch, from) || endsBeforeBracket(stretch, at) || endsInside(stretch, at)
      ? 'closing'
      : undefined
  }
  if (CONJUNCTIONS.has(lower)) {
    if (opensFormula(tokens, at)) return undefined
    return opensWithConjunction(tokens, at, stretch) || opensByTwoVerbs(tokens, at, stretch) ? 'conjunction' : undefined
  }
  if (lower === 'sondern') {
    const isBehindWord =
      isContent(tokens[at - 1]) || /^(?:allein|so|nur|immer|schon|sofort|heute)$/u.test(tokens[at - 1]?.lower ?? '')
    return isBehindWord && opensContrast(stretch, at) ? 'contrast' : undefined
  }
  if (lower === 'und' && opensAddition(stretch, at)) return 'addition'
  if (lower === 'und' && endsBeforeUnd(stretch, at)) return 'remark'
  if (/^(?:eine?|der|dem)$/u.test(lower) && opensBeforeVerb(stretch, at)) return 'addition'
  if (isNoun(tokens[at - 1]) && isNoun(tokens[at + 1]) && opensRole(stretch, at)) return 'addition'
  if (lower === 'aber' && opensCounterpart(tokens, at)) return 'contrast'
  if (/^(?:aber|jedoch|doch)$/u.test(lower) && opensAdversative(stretch, at)) return 'contrast'
  if (PAIRED.test(lower) && opensCounterpartOfPair(stretch, at)) return 'contrast'
  if (closesApposition(stretch, at) || closesPerson(stretch, at)) return 'apposition'
  if (endsBeforeFirstVerb(stretch, at)) return 'remark'
  if (hasGroup) {
    if (endsGroupOfNoun(stretch, at) || endsOpeningGroup(stretch, at) || endsFramed(stretch, at)) return 'group'
    if (opensGroupOfNoun(stretch, at) || opensFramed(stretch, at) || opensBehindPredicate(stretch, at))
      return 'infinitive'
  }
  if (lower === 'als' && opensCompared(stretch, at)) return 'infinitive'
  if (lower === 'als' && opensUnreal(stretch, at)) return 'conjunction'
  if (closesStatement(stretch, at)) return 'closing'
  if (lower === 'was' && EVERYTHING.has(tokens[at - 1]?.lower ?? ''))
    return endsInFinite(tokens, at, stretch) || endsBeforeVerb(tokens, at) ? 'relative' : undefined
  if (lower === 'wo' && opensWhere(tokens, at, stretch)) return 'relative'
  if (/^w(?:as|er|o)$/u.test(lower) && opensByTwoVerbs(tokens, at, stretch)) return 'question'
  // `legt fest, auf Grundlage welchen Rechts …`: the question begins with the preposition.
  if (RELATIVE_WHICH.has(lower) && /^(?:Basis|Grundlage|Grund|Hand|Anlass|Seiten?)$/u.test(tokens[at - 1]?.text ?? ''))
    return undefined
  if (QUESTION_WORDS.has(lower) && opensQuestion(tokens, at, at, stretch))
    return RELATIVE_WHICH.has(lower) && isNoun(tokens[at - 1]) ? 'relative' : 'question'
  if (QUESTION_WORDS.has(lower)) return opensByTwoVerbs(tokens, at, stretch) ? 'question' : undefined
  if (PREPOSITIONS.has(lower) && RELATIVE_WHICH.has(tokens[at + 1]?.lower ?? '')) {
    const isRelative = tokens[at + 1]?.lower === 'denen'
    if (isRelative && standsForNoun(tokens, at)) return undefined
    if (opensQuestion(tokens, at, at + 1, stretch)) return isRelative ? 'relative' : 'question'
    return isRelative && opensClauseOfItsOwn(tokens, at, stretch) ? 'relative' : undefined
  }
  if (opensIndirectSpeech(stretch, at)) return 'indirect'
  if (lower === 'um' && opensRequest(tokens, at)) return 'sentences'
  if (lower === 'denn' && opensReason(stretch, at)) return 'sentences'
  if (CONCLUSION.test(lower) && opensConclusion(stretch, at)) return 'sentences'
  if (lower === 'wir' && opensBeforeUs(stretch, at)) return 'sentences'
  if (at === 2 && opensExplanation(stretch, at)) return 'sentences'
  if (lower === 'so' && tokens[at + 1]?.lower === 'dass')
    return isContent(tokens[at - 1]) && at > 1 ? 'conjunction' : undefined
  // `sortieren lässt ohne dass Staub entsteht`; in `und zwar ohne dass …` the comma stands further left.
  if (lower === 'ohne' && tokens[at + 1]?.lower === 'dass')
    return isContent(tokens[at - 1]) && tokens[at - 1]?.lower !== 'zwar' && at > 1 ? 'conjunction' : undefined
  if (lower === 'bis' && opensBehindCorrelate(stretch, at)) return 'infinitive'
  if (LOOSE.has(lower)) {
    if (opensLoosely(tokens, at, stretch) || opensByTwoVerbs(tokens, at, stretch)) return 'conjunction'
    return endsBeforeBracket(stretch, at) ? 'closing' : undefined
  }
  if (OF_WHOM.has(lower) && isBesideSubject(stretch, at)) return 'relative'
  if (RELATIVE_PRONOUNS.has(lower) && (opensRelative(tokens, at, stretch) || opensBehindPronoun(tokens, at, stretch)))
    return 'relative'
  if (RELATIVE_PRONOUNS.has(lower) && opensLateRelative(tokens, at, stretch, from)) return 'relative'
  if (PREPOSITIONS.has(lower) && opensRelativePhrase(tokens, at, stretch)) return 'relative'
  if (opensClauseOfItsOwn(tokens, at, stretch)) return 'relative'
  if (lower === 'um' && opensPurpose(stretch, at)) return 'purpose'
  if (WITH_ZU.has(lower) && (opensWithout(tokens, at) || opensGroupBehindMotion(stretch, at))) return 'purpose'
  if (
    hasGroup &&
    (opensInfinitive(tokens, at, isBeforeQuestion(stretch)) ||
      opensBehindBracket(tokens, at) ||
      opensBehindCorrelate(stretch, at))
  )
    return 'infinitive'
  if (
    closesClause(tokens, at, stretch, from) ||
    endsBeforeMainVerb(stretch, at, from) ||
    endsCondition(stretch, at) ||
    endsBeforeBracket(stretch, at) ||
    endsInside(stretch, at) ||
    endsBeforeSecondVerb(stretch, at)
  )
    return 'closing'
  return undefined
}

/** `…, was geplant ist`: behind the comma a clause that hangs on the infinitive. */
function isBeforeQuestion({ tokens, closes, sentence, at }: Stretch): boolean {
  const { lower = '' } = sentence.tokens[at + tokens.length] ?? {}
  return closes === ',' && (QUESTION_WORDS.has(lower) || /^(?:dass|ob|was|wie|wo)$/u.test(lower))
}

/** `alle außer denen die warten`, `spricht mit denen die warten`, `liegen über denen der Nachbarn`: `denen` stands for a noun itself. */
function standsForNoun(tokens: readonly Token[], at: number): boolean {
  const { lower: next = '' } = tokens[at + 2] ?? {}
  const behind = tokens[at - 1]
  if (next === 'die' && tokens[at]?.lower === 'außer') return true
  if (next === 'des') return !isNoun(behind)
  // `dass es Orte gibt an denen der Verein hilft`: no genitive.
  if (/^(?:der|aller|anderer)$/u.test(next)) {
    const [group] = nounGroupsOf(tokens.slice(at + 2))
    return !isNoun(behind) && group?.start === 0 && (group.cells & NOMINATIVE) === 0
  }
  return next === 'die' && !isNoun(behind) && !ONLY_PARTICLES.has(behind?.lower ?? '')
}

const PAIRED = /^(?:ander(?:er)?seits|teils|zum)$/u
const OF_WHOM = new Set(['dessen', 'deren'])

/** `Der Wagen dessen Tür klemmt, steht …`: behind the subject a clause with its verb, and behind its comma the verb of the sentence. */
function isBesideSubject(stretch: Stretch, at: number): boolean {
  const { tokens, isFirst, closes, sentence, at: from } = stretch
  const before = tokens.slice(0, at)
  return (
    isFirst &&
    closes === ',' &&
    isNoun(before.at(-1)) &&
    isNoun(tokens[at + 1]) &&
    chainEnd(asInSentence(before), 0) === at &&
    endsInFinite(tokens, at, stretch) &&
    mayBeFinite(sentence.tokens[from + tokens.length])
  )
}

const WITH_ZU = new Set(['ohne', 'statt', 'anstatt'])

/** `alles was das Programm tut ist …`: the clause is the subject of the verb behind its own. */
function endsBeforeVerb(tokens: readonly Token[], at: number): boolean {
  const verb = tokens.findIndex((token, i) => i > at && (isSurelyFinite(token) || (i > at + 1 && isPluralVerb(token))))
  return verb > 0 && isSurelyFinite(tokens[verb + 1]) && tokens[verb + 2] !== undefined
}

/** Open nothing but subordinate clauses; `so dass`, `ohne dass`, `vor allem weil` have their comma further left. */
const CONJUNCTIONS = new Set(
  'dass weil obwohl obgleich sodass nachdem bevor sobald falls sofern ob wenn indem'.split(' ')
)

/** What a clause with `was` belongs to. */
const EVERYTHING = new Set(['alles', 'etwas', 'nichts', 'vieles', 'manches', 'das'])

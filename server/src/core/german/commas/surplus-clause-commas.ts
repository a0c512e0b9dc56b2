import { FINITE_AUXILIARIES, MODAL_VERBS } from '../clauses/auxiliaries.ts'
import { isDeclined, isPrepositionAt, TAKES_INFINITIVE } from '../clauses/clause-shapes.ts'
import { isNoun, isSurelyFinite, mayBeFinite, type Stretch, type Token } from '../clauses/clauses.ts'
import { NOMINATIVE_PRONOUNS, PLAIN_SUBORDINATORS, PREPOSITIONS } from '../clauses/function-words.ts'
import { numberOf } from '../clauses/number-comparison.ts'
import { chainEnd } from '../clauses/phrase-chains.ts'
import { mayHoldSubject } from '../clauses/possible-subjects.ts'
import { mayBePreterite } from '../clauses/preterites.ts'
import { VerbForm } from '../words/morphology.ts'
import { ADDING } from './additions.ts'
import { isRelativeAt } from './relative-readings.ts'
import { CONJUNCTION } from './subordinate-openers.ts'

/**
 * `Gesucht werden Menschen, die Musik lieben, und gerne singen.`, `Wenn es regnet, und die Wege nass sind, fällt das Fest aus.`, `Sie hofft,
 * dass alles gelingt, und dass viele kommen.`: two subordinate clauses of one rank with `und` between. The second has its verb at its
 * end, so that it is no predicate of the main clause, before which the comma would close the first.
 * Source: Amtliches Regelwerk 2024 (Zeichensetzung: kein Komma zwischen gereihten Nebensätzen mit und).
 */
export function partsClauses(stretch: Stretch, next: Stretch): boolean {
  const [link, ...clause] = next.tokens
  if (stretch.closes !== ',' || !/^(?:und|oder)$/u.test(link?.lower ?? '') || clause.length === 0) return false
  const { tokens, isFirst, sentence } = stretch
  if (
    !(isFirst ? CONJUNCTION.test(tokens[0]?.lower ?? '') || QUESTION.test(tokens[0]?.lower ?? '') : isOpenedIn(stretch))
  )
    return false
  if (tokens.length < 2 || !isOnlyVerb(tokens) || !isOnlyVerb(clause)) return false
  // `…, und lass dich überraschen`: a second request.
  if (clause.some(isInserted) || /^(?:lass|lasst)$/u.test(clause[0]?.lower ?? '')) return false
  const isOpened = isOpenedAlike(tokens, clause)
  if (!isOpened && (opensAny(clause) || ADDING.test(clause[0]?.lower ?? ''))) return false
  const behind = sentence.tokens[next.at + next.tokens.length]
  const isBeforeMain = next.closes === ',' && behind !== undefined && isVerbOfMain(behind)
  if (isFirst)
    return (
      isBeforeMain && (isOpened || isSurelyFinal(clause, tokens, []) || PLAIN_SUBORDINATORS.has(tokens[0]?.lower ?? ''))
    )
  const main = mainClauseBefore(stretch)
  if (!main) return false
  // `…, und dazu gehört, die Halle zu bauen`: before a comma only what the verb of the main clause follows is surely no main clause itself.
  if (next.closes === ',') {
    if (isOpened || !isBeforeMain || main.some((token) => isVerbOfMain(token))) return false
  } else if (!/^“?[.!?]/u.test(next.closes) && !(next.closes === ':' && isModalCluster(clause))) return false
  return isOpened || isSurelyFinal(clause, tokens, main)
}

/** `mitmachen wollen`, but not `im Mai geplant ist`, which may announce something. */
function isModalCluster(clause: readonly Token[]): boolean {
  return MODAL_VERBS.has(clause.at(-1)?.lower ?? '') && clause.length > 2
}

const QUESTION = /^(?:wer|was|wen|wem|wo|warum|weshalb|wann)$/u

/** `…, die Musik lieben`, `…, auch wenn es regnet` */
function isOpenedIn({ opens, tokens }: Stretch): boolean {
  const [first, second] = tokens
  if (opens !== ',' || !first || !second) return false
  const opener = /^(?:auch|selbst|nur|gerade|egal|besonders)$/u.test(first.lower) ? second : first
  return (
    CONJUNCTION.test(opener.lower) ||
    QUESTION.test(opener.lower) ||
    isRelativeAt(tokens, 0) ||
    isRelativeByNumber(tokens)
  )
}

/** `die Freude an Musik haben`: the verb is that of several, so that `die` is no article of what follows. */
function isRelativeByNumber(tokens: readonly Token[]): boolean {
  const verb = tokens.at(-1)
  return (
    tokens[0]?.lower === 'die' &&
    verb !== undefined &&
    numberOf(verb) === 'plural' &&
    !mayHoldSubject(tokens.slice(0, -1), 'plural')
  )
}

/** `dass … und dass`, `was … und wie`: the second clause has an opener of the same kind. */
function isOpenedAlike(tokens: readonly Token[], clause: readonly Token[]): boolean {
  const [first] = tokens
  const [second, ...rest] = clause
  if (!first || !second || rest.length === 0) return false
  if (ASKING.test(first.lower)) {
    const asking = PREPOSITIONS.has(second.lower) ? rest[0] : second
    return asking !== undefined && ASKING.test(asking.lower) && asking.lower !== 'wie'
  }
  // `die sauber ist, und in der sich alle wohlfühlen`
  if (isRelativeAt(tokens, 0)) return PREPOSITIONS.has(second.lower) && isRelativeAt(clause, 0)
  return first.lower === second.lower && PLAIN_SUBORDINATORS.has(first.lower)
}

const ASKING = /^(?:ob|wer|was|wie|wo|warum|wann|welche[mnrs]?|wofür|womit|woran|wohin|woher)$/u

function opensAny(tokens: readonly Token[]): boolean {
  const [first] = tokens
  return (
    first !== undefined &&
    ((CONJUNCTION.test(first.lower) && !isPrepositionAt(tokens, 0)) ||
      ASKING.test(first.lower) ||
      isRelativeAt(tokens, 0))
  )
}

/** Words that no subordinate clause holds, or that hold another one. */
function isInserted({ lower }: Token): boolean {
  return PLAIN_SUBORDINATORS.has(lower) && !/^(?:ob|wenn|dass|weil|obwohl)$/u.test(lower)
}

/** Whether the last word is the only finite verb of the words. */
function isOnlyVerb(tokens: readonly Token[]): boolean {
  const last = tokens.at(-1)
  if (!last || isNoun(last) || !mayBeFinite(last)) return false
  const before = tokens.at(-2)
  // `ob die Mittel reichen`: by its form an adjective too.
  if (last.forms.strong !== 0 && (!before || isDeclined(before) || PREPOSITIONS.has(before.lower))) return false
  return !tokens.slice(0, -1).some((token, i) => isSurelyFinite(token) || isFiniteAuxiliary(token, tokens[i + 1]))
}

/** `werden` before another verb at the end is an infinitive (`gebaut werden soll`). */
function isFiniteAuxiliary({ lower, forms }: Token, next: Token | undefined): boolean {
  return FINITE_AUXILIARIES.has(lower) && ((forms.verb & VerbForm.infinitive) === 0 || !next || isNoun(next))
}

/**
 * The words of the main clause on which the clause depends: those before it, up to the start of the sentence or to the verb behind a
 * clause that opens it; undefined where the clause may depend on another subordinate clause (`…, dass er Leute kennt, die …, und …`).
 */
function mainClauseBefore({ sentence: { tokens }, at }: Stretch): readonly Token[] | undefined {
  const start = tokens.findLastIndex(({ before }, i) => i < at && (before !== '' || i === 0))
  const main = tokens.slice(start, at)
  const [first] = main
  if (!first || main.some(({ lower }) => PLAIN_SUBORDINATORS.has(lower))) return undefined
  if (start > 0 && tokens[start]?.before === ',') return isVerbOfMain(first) ? main : undefined
  if (start > 0 && !/^[:;–]$/u.test(tokens[start]?.before ?? '')) return undefined
  return opensAny(main) ? undefined : main
}

function isVerbOfMain(token: Token): boolean {
  // `bekommen`: a participle too.
  return (
    FINITE_AUXILIARIES.has(token.lower) || mayBePreterite(token) || (mayBeFinite(token) && token.forms.strong === 0)
  )
}

/**
 * Whether the words can only be a clause with its verb at the end: in a main clause the verb would stand right behind `und` or behind its
 * first part (`und die Kinder singen`, `und dann geht`).
 */
function isSurelyFinal(clause: readonly Token[], before: readonly Token[], main: readonly Token[]): boolean {
  const [verb, ...others] = [...clause].reverse()
  if (!verb || (others.length === 0 && (verb.forms.verb & VerbForm.joined) === 0) || !isNoOther(verb, main))
    return false
  const words = clause.slice(0, -1)
  // `und der Platz gestaltet wird`, `und die Wege nass sind`: in a main clause in reversed order.
  const [second] = others
  if (FINITE_AUXILIARIES.has(verb.lower) && second && others.length > 1 && isNonFinite(second)) return true
  const number = numberOf(verb)
  if (number && numberOf(before.at(-1) as Token) === (number === 'singular' ? 'plural' : 'singular')) return false
  const isShared =
    !words.some(({ lower }) => PRONOUN.test(lower)) &&
    !mayHoldSubject(words, number ?? 'plural') &&
    !mayHoldSubject(words, number ?? 'singular')
  if (isShared) return true
  const end = chainEnd(words, 0)
  return end !== undefined && end < words.length && BEHIND_SUBJECT.test(words[end]?.lower ?? '')
}

const PRONOUN = /^(?:ich|er|sie|es|wir|man|wer|was|das|dies)$/u
/** What stands between a subject and a verb at the end, and belongs to no noun. */
const BEHIND_SUBJECT = /^(?:sich|uns|nicht|noch|schon|gerne?|immer|wieder|bereits|weiterhin|mehr|kaum|gut)$/u

function isNonFinite({ text, lower, forms }: Token): boolean {
  return text === lower && ((forms.verb & (VerbForm.pastParticiple | VerbForm.infinitive)) !== 0 || forms.isBare)
}

/** Whether the verb is no infinitive and no participle that hangs on the main clause (`Wir wollen Leute, die …, treffen und …`). */
function isNoOther({ forms }: Token, main: readonly Token[]): boolean {
  const at = main.findIndex((token) => isVerbOfMain(token))
  const finite = main[at]
  const isCompleted = main.some((token, i) => i !== at && (token.forms.verb & VerbForm.pastParticiple) !== 0)
  if ((forms.verb & VerbForm.infinitive) !== 0 && main.length > 0) {
    // `Leute treffen, die …`: an infinitive, and no sentence.
    if (
      at === main.length - 1 &&
      at > 0 &&
      !NOMINATIVE_PRONOUNS.has(main[0]?.lower ?? '') &&
      (finite?.forms.verb ?? 0) & VerbForm.infinitive
    )
      return false
    if (main.some((token, i) => i !== at && !isNoun(token) && (token.forms.verb & VerbForm.infinitive) !== 0))
      return false
    // `Es geht um Menschen, die …`
    if (finite && TAKES_INFINITIVE.test(finite.lower) && !isCompleted && main[at + 1]?.lower !== 'um') return false
  }
  if ((forms.verb & VerbForm.pastParticiple) === 0) return true
  return !FINITE_AUXILIARIES.has(finite?.lower ?? '')
}

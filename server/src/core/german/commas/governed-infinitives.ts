import { isAuxiliary } from '../clauses/auxiliaries.ts'
import { hasFinite, infinitiveEnd, isAdverb, isClauseFinal, isDeclined } from '../clauses/clause-shapes.ts'
import { endOfZuInfinitive, isNoun, isSurelyFinite, mayBeFinite, type Stretch, type Token } from '../clauses/clauses.ts'
import {
  ARTICLES,
  NOMINATIVE_PRONOUNS,
  PLAIN_SUBORDINATORS,
  PREPOSITIONS,
  PRONOUNS,
  QUESTION_WORDS
} from '../clauses/function-words.ts'
import { isTime } from '../clauses/noun-groups.ts'
import { isParticleInDoubt, particleOfVerb } from '../clauses/particle-governors.ts'
import { cells, NOMINATIVE } from '../words/cells.ts'
import { type Governor, governorOf } from './infinitive-governors.ts'
import { phraseEnd } from './phrase-ends.ts'
import { isRelativeAt } from './relative-readings.ts'

/**
 * `Wir versuchen die Daten zu öffnen`, `bittet Zeugen des Unfalls sich zu melden`: where the infinitive group begins that hangs on
 * a verb of the stretch; undefined where there is none, or where nobody can say which words belong to it.
 * Source: Amtliches Regelwerk 2024 (Zeichensetzung: Infinitivgruppen).
 */
export function governedInfinitive(stretch: Stretch): number | undefined {
  const { tokens } = stretch
  // `Das versucht die Stadt zu ändern`: no thing tries.
  if (/^(?:das|dies)$/u.test(tokens[0]?.lower ?? '') && TRYING.test(tokens[1]?.lower ?? '')) return undefined
  const at = governedPlace(stretch)
  // `helfen Menschen zu finden, was sie suchen`: the clause is the object, and the noun may be a dative.
  const isOpen = stretch.closes === ',' && isNoun(tokens[at ?? -1]) && !TRYING.test(tokens[(at ?? 0) - 1]?.lower ?? '')
  return isOpen && ((tokens[at ?? 0]?.forms.noun ?? 0) & DATIVE_CASE) !== 0 ? undefined : at
}

function governedPlace(stretch: Stretch): number | undefined {
  const { tokens } = stretch
  const own = behindPronoun(tokens)
  if (own !== undefined) return own
  const doubtful = behindDoubtfulParticle(stretch)
  if (doubtful !== undefined) return doubtful
  const verb = tokens.findIndex((token) => !isNoun(token) && isGoverning(token))
  const governor = governorOf(tokens[verb]?.lower ?? '') ?? NO_GOVERNOR
  if (verb < 1 || tokens.length - verb < 3) return undefined
  const before = tokens.slice(0, verb)
  // `um Kinder zu bitten, …`, `Was versuchen wir zu tun?`: groups and questions that reach across the verb.
  if (before.some((token, i) => isReaching(token, i, stretch))) return undefined
  const particle = particleOf(tokens, verb)
  if (particle !== undefined) return isExtendedGroup(tokens, particle + 1, true) ? particle + 1 : undefined
  const start = groupStart(stretch, verb, governor)
  return start && isExtendedGroup(tokens, start.at, start.isClosed) ? start.at : undefined
}

/** `… und wir freuen uns es bald zu zeigen`: with its pronoun before it the verb begins a clause, whatever came before. */
function behindPronoun(tokens: readonly Token[]): number | undefined {
  const verb = tokens.findIndex(
    ({ lower }, i) => i > 1 && /^(?:wir|ich)$/u.test(tokens[i - 1]?.lower ?? '') && governorOf(lower)?.isFinite
  )
  const governor = governorOf(tokens[verb]?.lower ?? '')
  if (verb < 2 || !governor || !/^(?:und|denn|aber|doch|daher|deshalb)$/u.test(tokens[verb - 2]?.lower ?? ''))
    return undefined
  const clause = tokens.slice(verb - 1)
  const at = behindMainVerb(clause, 1, governor)
  return at !== undefined && isExtendedGroup(clause, at, false) ? at + verb - 1 : undefined
}

/** `Der Fahrer gab an von der Sonne geblendet worden zu sein` */
function behindDoubtfulParticle({ tokens, isFirst }: Stretch): number | undefined {
  const verb = tokens.findIndex((token, i) => i > 0 && isSurelyFinite(token))
  if (!isFirst || verb < 0 || tokens.slice(verb + 1).some((token) => isSurelyFinite(token))) return undefined
  const at = tokens.findIndex((_, i) => i > verb && isParticleInDoubt(tokens, verb, i))
  return at > 0 && isExtendedGroup(tokens, at + 1, true) ? at + 1 : undefined
}

function isReaching(token: Token, i: number, { tokens, opens }: Stretch): boolean {
  // `Ebenso wie im Tal planen wir …`: a comparison.
  if (token.lower === 'wie' && /^(?:ebenso|genauso|so)$/u.test(tokens[i - 1]?.lower ?? '')) return false
  if (i === 0 && opens === ',') return REACHING.test(token.lower)
  if (token.lower === 'zu') return endOfZuInfinitive(tokens, i) !== undefined
  return REACHING.test(token.lower) || QUESTION_WORDS.has(token.lower) || /^(?:was|wie|wo)$/u.test(token.lower)
}

const REACHING = /^(?:um|ohne|statt|anstatt)$/u

function isGoverning({ lower }: Token): boolean {
  return governorOf(lower) !== undefined || particleOfVerb(lower) !== undefined
}

const NO_GOVERNOR: Governor = { kind: 'direct', isFinite: false, isParticiple: false, isInfinitive: false }

/** Where the group begins, and whether the verb has nothing of its own behind it (participle, infinitive, end of a clause). */
interface GroupStart {
  readonly at: number
  readonly isClosed: boolean
}

function closed(at: number): GroupStart {
  return { at, isClosed: true }
}

function groupStart(stretch: Stretch, verb: number, governor: Governor): GroupStart | undefined {
  const { tokens, opens, isFirst } = stretch
  const before = tokens.slice(0, verb)
  // `Laut einer veröffentlichten Studie plant …`: an adjective by its other form.
  const hasOther = before.some((token) => mayBeFinite(token) && token.forms.strong === 0)
  // `haben beschlossen …`, `konnten überzeugen …`: what the verb takes stands before it.
  if (hasOther)
    return (governor.isParticiple || governor.isInfinitive) && before.some((t) => isAuxiliary(t.lower))
      ? closed(verb + 1)
      : undefined
  if (!governor.isFinite) return undefined
  const isSubordinate =
    opens === ',' ? isRelativeAt(tokens, 0) || opensClause(tokens[0]) : isFirst && opensClause(tokens[0])
  // `indem er versuchte …`: behind a pronoun it is no adjective.
  const isBehindPronoun = verb === 2 && (NOMINATIVE_PRONOUNS.has(tokens[1]?.lower ?? '') || tokens[1]?.lower === 'sie')
  if (isSubordinate) return isClauseFinal(tokens, verb) || isBehindPronoun ? closed(verb + 1) : undefined
  const at = isFirst || opens === ':' ? behindMainVerb(tokens, verb, governor) : undefined
  // `empfehlen dringend vor dem Start …`: behind a degree the verb is complete.
  return at === undefined ? undefined : { at, isClosed: DEGREE.test(tokens[at - 1]?.lower ?? '') }
}

const DEGREE = /^(?:dringend|herzlich|vergeblich|ausdrücklich|eindringlich|nachdrücklich)$/u

function opensClause(token: Token | undefined): boolean {
  return PLAIN_SUBORDINATORS.has(token?.lower ?? '') || /^(?:da|damit|während|wo|als|wie)$/u.test(token?.lower ?? '')
}

/** In a main clause subject, reflexive and object stand between the verb and the group. */
function behindMainVerb(tokens: readonly Token[], verb: number, { kind }: Governor): number | undefined {
  let at = verb + 1
  if (!isSubject(tokens.slice(0, verb))) {
    const first = tokens[0] as Token
    // `Den Antrag bitten wir …`: the first words belong to the group. Only an adverb or a phrase of time does not.
    if (isNoun(first) && first.forms.noun !== 0 && !isPlainAdverb(first)) return undefined
    if (ARTICLES.has(first.lower) || (kind === 'accusative' && PREPOSITIONS.has(first.lower))) return undefined
    if (tokens[at]?.lower === 'es' && kind !== 'reflexive' && ARTICLES.has(tokens[at + 1]?.lower ?? '')) at++
    const subject = tokens[at]
    if (!subject) return undefined
    if (NOMINATIVE_PRONOUNS.has(subject.lower) || /^(?:sie|ihr|es)$/u.test(subject.lower)) at++
    else {
      const end = phraseEnd(tokens, at, NOMINATIVE)
      if (end === undefined) return undefined
      at = end
    }
  }
  const own = tokens[at]?.lower ?? ''
  if (kind === 'reflexive') {
    if (!REFLEXIVE.test(own)) return undefined
    at++
  } else if (kind === 'accusative') {
    const isAlone = OBJECT.test(own) && !(own === 'alle' && isBeforeNoun(tokens, at + 1))
    const end = isAlone ? at + 1 : phraseEnd(tokens, at, ACCUSATIVE)
    if (end === undefined) return undefined
    at = end
  } else if (kind === 'dative') {
    if (own === 'es') at++
    if (DATIVE_PRONOUN.test(tokens[at]?.lower ?? '')) at++
    else if (
      /^(?:dem|den|allen|vielen|einem|einer|der|unser(?:e[mnr])|ihre[mnr]|seine[mnr])$/u.test(tokens[at]?.lower ?? '')
    )
      at = phraseEnd(tokens, at, DATIVE) ?? at
    else if (isNoun(tokens[at]) && !isOwnObject(tokens, at)) return undefined
  } else if (own === 'es') at++
  while (MATRIX_ADVERB.has(tokens[at]?.lower ?? '')) at++
  return at
}

const ACCUSATIVE = cells('Amfnp')
const DATIVE = cells('Dmfnp')
const REFLEXIVE = /^(?:sich|uns|euch|mich|dich)$/u
const OBJECT = /^(?:sich|uns|euch|mich|dich|ihn|sie|es|alle)$/u
const DATIVE_PRONOUN = /^(?:uns|euch|ihm|ihr|ihnen|mir|dir)$/u

/** Adverbs that belong to the verb before them rather than to the group. */
const MATRIX_ADVERB = new Set(
  'nicht auch nun jetzt daher deshalb zudem außerdem immer wieder erneut vergeblich zunächst derzeit aktuell dringend herzlich ausdrücklich eindringlich nachdrücklich sehr bereits ebenfalls weiter gemeinsam'.split(
    ' '
  )
)

/** Whether the words before the verb are its subject: a pronoun, or one phrase with article that can be nominative. */
function isSubject(tokens: readonly Token[]): boolean {
  const [first] = tokens
  if (!first) return false
  if (tokens.length === 1) return NOMINATIVE_PRONOUNS.has(first.lower) || /^(?:sie|ihr|es|das|dies)$/u.test(first.lower)
  // `Anna und Erik`
  if (tokens.every((token) => (isNoun(token) && token.forms.noun === 0) || token.lower === 'und')) return true
  return phraseEnd(tokens, 0, NOMINATIVE) !== undefined && !hasFinite(tokens) && ARTICLES.has(first.lower)
}

/** `fordert die Stadt auf …`, `lädt alle ein …`: the verb's particle, behind which the group begins. */
function particleOf(tokens: readonly Token[], verb: number): number | undefined {
  const particle = particleOfVerb(tokens[verb]?.lower ?? '')
  if (!particle) return undefined
  const at = tokens.findIndex((token, i) => i > verb && i < tokens.length - 3 && token.lower === particle)
  // `rufen alle auf Feste zu feiern`: where `auf` is not needed twice, it is the particle.
  const isOnly =
    /^r(?:uf|ief)/u.test(tokens[verb]?.lower ?? '') && tokens.filter(({ lower }) => lower === particle).length === 1
  return at < 0 || (isNoun(tokens[at + 1]) && !isOnly) ? undefined : at
}

function isPlainAdverb({ forms }: Token): boolean {
  return forms.isBare && forms.noun === 0
}

const POINTING = /^da(?:r|für|zu|von|bei|mit|gegen)\p{L}*$/u

function isBeforeNoun(tokens: readonly Token[], at: number): boolean {
  const noun = tokens.findIndex((token, i) => i >= at && !isDeclined(token))
  return isNoun(tokens[noun])
}

/** `versucht Lösungen zu finden`, `ermöglicht uns Kosten zu sparen`, `soll helfen Trends zu entdecken`: a noun that the infinitive has as its object. */
function isNounObject(tokens: readonly Token[], at: number): boolean {
  const [noun, verb, before] = [tokens[at], tokens[at - 1]?.lower ?? '', tokens[at - 2]?.lower ?? '']
  if (!noun || !isNoun(noun) || (noun.forms.noun & ACCUSATIVE) === 0 || isTime(tokens, { end: at })) return false
  if (TRYING.test(verb)) return true
  // `hilft ihr Haus zu bauen`: whose house it is.
  if (DATIVE_PRONOUN.test(verb) && verb !== 'ihr' && governorOf(before)?.kind === 'dative') return true
  return (verb === 'es' || governorOf(verb)?.kind === 'dative') && isOwnObject(tokens, at)
}

/** Who tries or plans is the subject, and the noun behind is not what they try. */
const TRYING =
  /^(?:versuch|plan|beabsichtig|hoff|vereinbar|erwäg|vermeid|vermied)(?:e?n|e?t|te|ten)?$|^(?:beschl(?:ie|o)ss(?:en)?|beschließ(?:t|en))$/u

/** `helfen Trends zu entdecken`, `erlaubt es Strom zu sparen`: no dative by its form, or the infinitive needs an object. */
function isOwnObject(tokens: readonly Token[], at: number): boolean {
  const noun = tokens[at]
  const end = infinitiveEnd(tokens, at)
  if (!noun || end === undefined || noun.forms.noun === 0 || isTime(tokens, { end: at })) return false
  if (
    tokens.slice(at + 1, end).some((token) => isNoun(token) || ARTICLES.has(token.lower) || PRONOUNS.has(token.lower))
  )
    return false
  return (noun.forms.noun & DATIVE_CASE) === 0 || TRANSITIVE.test(tokens[end]?.lower ?? '')
}

const DATIVE_CASE = cells('Dmfnp')

/** Verbs that nobody uses without an object. Source: Duden, Die Grammatik (Valenz des Verbs). */
const TRANSITIVE =
  /^(?:entdecken|erkennen|vermeiden|verhindern|senken|reduzieren|verringern|vermindern|minimieren|stärken|überwinden|einzusparen|identifizieren|verbessern|optimieren|beschleunigen|finden|lösen|schonen|bewältigen|abzubauen|aufzudecken|auszubauen|umzusetzen|einzuhalten|abzuwenden|herauszufinden|weiterzuentwickeln)$/u

/** From the place on there is nothing but the group, which has more words than the infinitive. */
function isExtendedGroup(tokens: readonly Token[], at: number, isClosed: boolean): boolean {
  const end = infinitiveEnd(tokens, at)
  const first = tokens[at]
  if (end === undefined || !first) return false
  // `verspricht ein Erfolg zu werden`: one predicate, as with `scheinen`.
  if (/^versp[ra]/u.test(tokens[at - 1]?.lower ?? '') && /^(?:werden|sein)$/u.test(tokens[end]?.lower ?? ''))
    return false
  const next = tokens[end + 1]
  if (next !== undefined && next.lower !== 'und' && next.lower !== 'oder') return false
  const length = end - at + (tokens[end - 1]?.lower === 'zu' ? 0 : 1)
  // `versucht sich zu lösen`: a pronoun makes the group an extended one.
  // `bitten alle Eltern darauf zu achten, dass …`
  const isPointing = POINTING.test(first.lower) && tokens[at + 1]?.lower === 'zu' && isNoun(tokens[at - 1])
  const isWithOne = length === 2 && (PRONOUNS.has(first.lower) || isNounObject(tokens, at))
  // `Es lohnt sich früh zu kommen`
  const isWorth =
    length === 2 && /^lohnt/u.test(tokens[at - 2]?.lower ?? '') && first.forms.isBare && first.forms.verb === 0
  const isShort = length < 3 && !isWithOne && !isPointing && !isWorth
  if (isShort || tokens.slice(at, end).some((token) => isSurelyFinite(token))) return false
  // `Es gelang erst am Morgen …`: when it did.
  if (first.lower === 'erst') return false
  // A genitive belongs to the noun before; `darauf` has its comma behind it.
  if (/^(?:zu|als|wie|des|eines|und|oder|aber|dass)$/u.test(first.lower) || (POINTING.test(first.lower) && !isPointing))
    return false
  if (/^da(?:r|für|zu|von|mit|gegen)\p{L}*$/u.test(tokens[at + 1]?.lower ?? '')) return false
  // `versucht seit Jahren das Haus zu kaufen`: the time may belong to either.
  // `plant am Montag damit zu beginnen`: what is planned is still to come, and so the time is that of the group.
  const verb = tokens.findLast(({ lower }, i) => i < at && !MATRIX_ADVERB.has(lower) && !NOMINATIVE_PRONOUNS.has(lower))
  const isPlanned = /^(?:plan(?:t|en|te|ten)|beabsichtig(?:t|en|te|ten))$/u.test(verb?.lower ?? '')
  if (isPlanned && /^(?:am|im|ab|zum)$/u.test(first.lower)) return true
  if (!isClosed && /^(?:seit|nach|vor|während|bei|beim|bis|am|im|zum|zur|der|einer|dieser|von|vom)$/u.test(first.lower))
    return false
  if (!isWorth && isAdverb(first) && length < 4 && !isNoun(tokens[at + 1])) return false
  return true
}

import { BE, BECOME, HAVE, MODAL_VERBS } from '../clauses/auxiliaries.ts'
import { hasFinite, isPluralVerb } from '../clauses/clause-shapes.ts'
import { isNoun, isSurelyFinite, mayBeFinite, type Stretch, type Token } from '../clauses/clauses.ts'
import { ARTICLES, COPULAS, PLAIN_SUBORDINATORS, PREPOSITIONS } from '../clauses/function-words.ts'
import { asInSentence, isFree, isSurelyNominative, type NounGroup, nounGroupsOf } from '../clauses/noun-groups.ts'
import {
  compare,
  isSeries,
  mayBePronounBeside,
  type NumberMismatch,
  numberOf,
  PRONOUN,
  SERIES
} from '../clauses/number-comparison.ts'
import { freeGroups, type GrammaticalNumber, mayHoldSubject, opposite } from '../clauses/possible-subjects.ts'
import { isPreteriteBehindNoun } from '../clauses/preterites.ts'
import { NOMINATIVE, PLURAL, SINGULAR } from '../words/cells.ts'
import { VerbForm } from '../words/morphology.ts'
import { countedMismatch, isExtent, WITHOUT_SUBJECT } from './counted-subjects.ts'
import { isInfinitiveLike } from './opening-subjects.ts'
import { mismatchAcrossRelative } from './subject-verb-across-relative.ts'
import { inRelativeClause, inSecondRelativePredicate, inSubordinateClause } from './subject-verb-at-end.ts'
import { joinedBare, mismatchBehind } from './subject-verb-behind.ts'
import { mismatchWithAll } from './subject-verb-nowhere.ts'
import { behindWho, openingMismatch } from './subject-verb-opening.ts'

/**
 * Where a clause has no subject in the number of its verb, but a noun group that is one in the other: `Die Ergebnisse der Umfrage
 * zeigt, dass …`, `weil die Anfrage gesendet wurden`. Silent where a group is counted or means several in one word, and where
 * anything else could be the subject. Source: Duden, Die Grammatik (Kongruenz von Subjekt und Finitum).
 */
export function numberMismatch(stretch: Stretch): NumberMismatch | undefined {
  const found = mismatchIn(stretch)
  return found && !isInstruction(stretch, found.verb) ? found : undefined
}

/** `Die Sahne schlagen und unterrühren.`: infinitives that say what is to be done, and no other verb. */
function isInstruction({ tokens }: Stretch, verb: Token): boolean {
  const last = tokens.at(-1)
  if (!last || last === verb || isNoun(last) || !isInfinitiveLike(verb)) return false
  const { verb: forms, strong, isBare } = last.forms
  const isInfinitive =
    isInfinitiveLike(last) || (/e[lr]?n$/u.test(last.lower) && forms === 0 && strong === 0 && !isBare)
  return isInfinitive && tokens.some(({ lower }) => lower === 'und') && !tokens.some((token) => isSurelyFinite(token))
}

function mismatchIn(stretch: Stretch): NumberMismatch | undefined {
  const { tokens } = stretch
  if (!/^(?:“?[,.!?:;]|[(–]|$)/u.test(stretch.closes)) return undefined
  // `Die Prüfung haben in diesem Jahr bestanden: Anna und Ben`: the subject follows.
  if (/:/u.test(stretch.closes) && tokens.some(({ lower }) => HAVE.has(lower))) return undefined
  const any = tokens.length > 2 ? mismatchWithAll(stretch) : undefined
  if (any || /^[(–]/u.test(stretch.closes)) return any
  if (tokens.length < 3) return tokens.length < 2 ? undefined : mismatchAcrossRelative(stretch)
  return (
    inMainClause(stretch) ??
    inQuestion(stretch) ??
    openingMismatch(stretch) ??
    countedMismatch(stretch) ??
    mismatchAcrossRelative(stretch) ??
    behindVerb(stretch) ??
    mismatchBehind(stretch) ??
    behindWho(stretch) ??
    joinedBare(stretch) ??
    inSubordinateClause(stretch) ??
    inRelativeClause(stretch) ??
    inSecondRelativePredicate(stretch)
  )
}

function isVerbAt(token: Token, i: number, tokens: readonly Token[]): boolean {
  return i > 0 && (isSurelyFinite(token) || isPluralVerb(token) || isPreteriteBehindNoun(tokens, i))
}

/** `bekommen ein T-Shirt`: it looks like a participle, but an object follows and the sentence has no other verb. */
function isOnlyVerb(token: Token, at: number, tokens: readonly Token[]): boolean {
  return (
    (token.forms.verb & (VerbForm.thirdPlural | VerbForm.pastParticiple)) ===
      (VerbForm.thirdPlural | VerbForm.pastParticiple) &&
    isNoun(tokens[at - 1]) &&
    /^(?:ein(?:e|en)?|den|das|die|eine|kein(?:en?|e)?|ihre?n?|seine?n?)$/u.test(tokens[at + 1]?.lower ?? '') &&
    !tokens.some((other, i) => i !== at && mayBeFinite(other))
  )
}

/** The first words of the sentence are the subject, and the verb stands right behind them. */
function inMainClause(stretch: Stretch): NumberMismatch | undefined {
  const { tokens: words, isFirst, closes, sentence } = stretch
  // `Aber die Zahl der Gäste …`, `Auch die Stadt …`
  const tokens = BEFORE_SUBJECT.test(words[0]?.lower ?? '') ? words.slice(1) : words
  if (!isFirst || !ARTICLES.has(tokens[0]?.lower ?? '')) return undefined
  const sure = tokens.findIndex((token, i) => i > 1 && isVerbAt(token, i, tokens))
  const verb = sure < 0 ? tokens.findIndex((token, i) => i > 1 && isOnlyVerb(token, i, tokens)) : sure
  const finite = tokens[verb]
  if (!finite || !isNoun(tokens[verb - 1])) return undefined
  const before = tokens.slice(0, verb)
  if (before.some((token) => !isNoun(token) && isVerbLike(token))) return undefined
  const rest = tokens.slice(verb + 1)
  // `Keine Angst haben muss, wer …`
  if (isSurelyFinite(rest[0])) return undefined
  // A headline that ends in an infinitive: `Die Stadt der Zukunft bauen`.
  const isOpen = closes === ','
  if (rest.length === 0 && !isOpen) return undefined
  if (isOpen && !isClauseNext(sentence.tokens, words.length) && !isRelativeNext(sentence.tokens, words.length))
    return undefined
  // `Die Eltern freut, dass …`: the clause is the subject.
  if (isOpen && (TAKES_CLAUSE_AS_SUBJECT.test(finite.lower) || (HAVE.has(finite.lower) && mayFeel(rest))))
    return undefined
  // `Die Umwelt schützen im Alltag`: a headline of an infinitive.
  if (isInfinitiveLike(finite) && closes === '' && !/^(?:der|ein|jeder)$/u.test(tokens[0]?.lower ?? ''))
    return undefined
  const number = numberOf(finite)
  if (!number) return undefined
  const groups = nounGroupsOf(before)
  const [subject] = groups
  // `Jeder der Teilnehmer bekommen …`, `Viele der Teilnehmer bekommt …`
  const pronoun = ofMany(before)
  if (pronoun && pronoun.number !== number && !mayHoldSubject(rest, number)) return { ...pronoun, verb: finite }
  if (subject?.start !== 0) return undefined
  const joined = joinedSubject(before, groups)
  if (joined && number === 'singular' && !mayHoldSubject(rest, 'singular') && !isOpen) {
    return { noun: joined, verb: finite, number: 'joined' }
  }
  const isAll = before[0]?.lower === 'alle'
  if (groups.some((group) => group.isJoined) || isSeries(isAll ? before.slice(1) : before)) return undefined
  if (groups.slice(1).some((group) => !group.isGoverned && !group.isGenitive)) return undefined
  // `Das Publikum waren vor allem Kinder`: the verb may agree with what is predicated.
  if (
    COPULAS.has(finite.lower) &&
    (freeGroups(rest).length > 0 || rest.some(({ lower }) => lower === 'als' || lower === 'allem'))
  )
    return isSingularThroughout(rest, number) ? compare(before, subject, finite) : undefined
  // What follows could be the subject: `Die Rede halten Kinder`, but not of `Der Rat halten Reden`.
  if (isSurelyNominative(subject) || !mayHoldSubject(rest, number)) {
    const found = compare(before, subject, finite)
    if (found) return found
  }
  return inSecondPredicate(before, subject, finite, rest)
}

const BEFORE_SUBJECT = /^(?:aber|denn|doch|auch|und|nur|sogar|selbst|besonders|gerade)$/u

/** `Das Ziel der Maßnahmen sind die Stärkung des Ehrenamts`: one group behind the verb, in the singular as well, so that nothing is several. */
function isSingularThroughout(rest: readonly Token[], number: GrammaticalNumber): boolean {
  const groups = nounGroupsOf(rest).filter((group) => !group.isGoverned && !group.isGenitive)
  const [predicate] = groups
  if (number !== 'plural' || !predicate || groups.length > 1 || isSeries(rest)) return false
  const opener = rest[predicate.start]?.lower ?? ''
  const noun = rest[predicate.end]
  return (
    predicate.start === 0 &&
    /^(?:die|der|das|eine?)$/u.test(opener) &&
    (predicate.cells & PLURAL) === 0 &&
    noun?.forms.noun !== 0 &&
    !mayHoldSubject(rest, 'plural')
  )
}

/** `Die Schülerin und der Schüler`: two groups in the singular, each with its article and no third. The second noun, or undefined. */
function joinedSubject(before: readonly Token[], groups: readonly NounGroup[]): Token | undefined {
  const free = groups.filter((group) => !group.isGenitive && !group.isGoverned)
  const [first, second] = free
  if (free.length !== 2 || !first || !second?.isJoined) return undefined
  const link = before[second.start - 1]?.lower
  if (link !== 'und' || before.filter(({ lower }) => lower === 'und').length > 1 || isSeries(before, 'und'))
    return undefined
  const areSingular = [first, second].every((group) => {
    const article = before[group.start]?.lower ?? ''
    const own = group.cells & NOMINATIVE
    // `Das Planen und das Bauen dauert Jahre`: what infinitives name may be one.
    if (article === 'das' && /en$/u.test(before[group.end]?.text ?? '')) return false
    return OWN_ARTICLE.test(article) && own !== 0 && (own & PLURAL) === 0 && before[group.end]?.forms.noun !== 0
  })
  return areSingular ? before[second.end] : undefined
}

/** Of what `kein` and `jeder` join each part counts by itself. */
const OWN_ARTICLE = /^(?:d(?:er|ie|as)|(?:[mds]ein|ihr|unser)e?|eine?|eue?re?)$/u

/** `Jeder der Teilnehmer`, `Viele der Frauen`: a pronoun with a genitive in the plural and nothing else. */
function ofMany(before: readonly Token[]): { readonly noun: Token; readonly number: GrammaticalNumber } | undefined {
  const [noun, article, ...more] = before
  if (!noun || !/^(?:der|dieser|unserer|ihrer|seiner)$/u.test(article?.lower ?? '')) return undefined
  if (nounGroupsOf(before.slice(1)).length !== 1 || isSeries(before) || more.length === 0) return undefined
  if (/^(?:jede[rs]?|keine[rs]?|eine[rs]?)$/u.test(noun.lower)) return { noun, number: 'singular' }
  const owner = before.at(-1)?.forms
  const isPlural = (((owner?.noun ?? 0) | (owner?.weak ?? 0)) & PLURAL) !== 0
  return isPlural && /^(?:viele|einige|mehrere|manche)$/u.test(noun.lower) ? { noun, number: 'plural' } : undefined
}

/** `Das Projekt wird gefördert und haben eine Laufzeit …`: what is said of one subject behind `und`. */
function inSecondPredicate(
  before: readonly Token[],
  subject: NounGroup,
  first: Token,
  rest: readonly Token[]
): NumberMismatch | undefined {
  const at = rest.findIndex((token, i) => token.lower === 'und' && i > 0 && isVerbAt(rest[i + 1] as Token, 1, rest))
  const verb = rest[at + 1]
  if (at < 1 || !verb || isNoun(verb) || at + 2 >= rest.length || !hasFinite([verb])) return undefined
  // `hat das Auto abschleppen und untersuchen lassen`: two infinitives side by side.
  if (isInfinitive(verb) && (isInfinitive(rest[at - 1]) || isInfinitive(rest.at(-1)))) return undefined
  const own = subject.cells & NOMINATIVE
  const number =
    own === 0 ? undefined : (own & PLURAL) === 0 ? 'singular' : (own & SINGULAR) === 0 ? 'plural' : undefined
  // The first verb agrees, and nothing before or behind could be the subject of the second.
  if (!number || numberOf(first) !== number || numberOf(verb) === undefined || numberOf(verb) === number)
    return undefined
  const other = opposite(number)
  // Where nothing else can be the subject of the first verb, the second one right behind `und` has no other.
  const isKnown =
    !MODAL_VERBS.has(first.lower) && !BECOME.has(first.lower) && !mayHoldSubject(rest.slice(0, at), number)
  const isOther = mayHoldSubject(rest.slice(0, at), other) || mayHoldSubject(rest.slice(at + 2), other)
  if (isOther && !isKnown) return undefined
  if (rest.slice(at + 2).some((token) => isSurelyFinite(token))) return undefined
  return compare(before, subject, verb)
}

/** `Welche Aufgabe bleiben offen?`: `welche` with a noun that is one, and nothing behind the verb that is several. */
function inQuestion({ tokens: words, isFirst, closes }: Stretch): NumberMismatch | undefined {
  if (!isFirst || !/^“?[.?!]/u.test(closes) || !/^welche[rs]?$/u.test(words[0]?.lower ?? '')) return undefined
  const tokens = asInSentence(words)
  const at = tokens.findIndex((token, i) => i > 1 && !isNoun(token) && (isSurelyFinite(token) || isPluralVerb(token)))
  const verb = tokens[at]
  const before = tokens.slice(0, at)
  if (!verb || numberOf(verb) !== 'plural' || isSeries(before) || before.slice(1).some(isVerbLike)) return undefined
  const rest = tokens.slice(at + 1)
  if (rest.some((token) => isSurelyFinite(token)) || mayHoldSubject(rest, 'plural') || rest.length === 0)
    return undefined
  const [group, ...more] = nounGroupsOf(before)
  const noun = before[group?.end ?? -1]
  if (!group || !noun || noun.forms.noun === 0 || (noun.forms.noun & PLURAL) !== 0) return undefined
  if (group.isGoverned || more.some(({ isGoverned, isGenitive }) => !isGoverned && !isGenitive)) return undefined
  return compare(before, group, verb)
}

function isInfinitive(token: Token | undefined): boolean {
  return token !== undefined && !isNoun(token) && (token.forms.verb & VerbForm.infinitive) !== 0
}

function isParticiple(token: Token | undefined): boolean {
  return token !== undefined && !isNoun(token) && (token.forms.verb & VerbForm.pastParticiple) !== 0
}

/** `Am Montag wurde die Ergebnisse vorgestellt.`: an adverb or a phrase with a preposition, the verb, and no subject but one. */
function behindVerb({ tokens, isFirst, closes }: Stretch): NumberMismatch | undefined {
  const first = tokens[0]
  if (!isFirst || !first || !/^[.!?,]/u.test(closes)) return undefined
  const verb = tokens.findIndex(isVerbAt)
  const finite = tokens[verb]
  // `Auf dem Programm steht Führungen, Vorträge und …`: a row begins with a plural, and the verb takes no object.
  if (
    closes === ',' &&
    !(/^(?:steht|liegt|gehört|zählt|beginnt|folgt)$/u.test(finite?.lower ?? '') && verb === tokens.length - 2)
  )
    return undefined
  const number = finite && numberOf(finite)
  // `Und zeigt die Bilder!`: an imperative.
  if (!finite || !number || /^(?:und|oder|bitte|dann|jetzt|also|nun|wer|was|wie|wo)$/u.test(first.lower))
    return undefined
  const before = tokens.slice(0, verb)
  const rest = tokens.slice(verb + 1)
  // `Im Verein Engagierte pflegen`: an adjective that stands as a noun, with its attribute before it.
  const [attribute, head] = before.slice(-2)
  if (isNoun(attribute) && isNoun(head) && head?.forms.weak !== 0) return undefined
  if (!isBeforeSubject(before, finite, rest) || rest.slice(0, -1).some((token) => isSurelyFinite(token)))
    return undefined
  // `Damit wird Familien geholfen`: the dative of a passive that has no subject.
  if (/^(?:wird|wurde|werde|würde)$/u.test(finite.lower) && rest.some(({ lower }) => WITHOUT_SUBJECT.test(lower)))
    return undefined
  if (rest.some(({ lower }) => SERIES.test(lower) && !/^(?:und|oder|mit)$/u.test(lower))) return undefined
  const groups = freeGroups(rest)
  const [subject] = groups
  if (!subject || groups.some((group) => group.isJoined) || mayHoldSubject(rest, number)) return undefined
  // The group that stands first of all, behind nothing but adverbs.
  if (rest.slice(0, subject.start).some((token) => isNoun(token) || PREPOSITIONS.has(token.lower) || isVerbLike(token)))
    return undefined
  // `So wird Verletzten schneller Hilfe zuteil`: an adjective that stands as a noun has this ending without an article in the dative.
  if (
    subject.start === subject.end &&
    /en$/u.test(rest[subject.end]?.text ?? '') &&
    rest[subject.end]?.forms.weak !== 0
  )
    return undefined
  if (mayBePronounBeside(rest, subject)) return undefined
  // `wird Die Räuber gespielt`: the title of a play.
  const [opener, noun] = [rest[subject.start], rest[subject.end]]
  if (!noun || isExtent(noun) || (subject.start < subject.end && isNoun(opener))) return undefined
  // `Im Pokal hat Linden gewonnen.`: a name, where it is alone.
  if (rest[0] === noun && (HAVE.has(finite.lower) || BE.has(finite.lower)) && isParticiple(rest.at(-1)))
    return undefined
  if (groups.length > 1 && !ARTICLES.has(rest[subject.start]?.lower ?? '')) return undefined
  return compare(rest, subject, finite)
}

/** An adverb, phrases with prepositions, or an `es` that stands for the subject only. */
function isBeforeSubject(before: readonly Token[], finite: Token, rest: readonly Token[]): boolean {
  const [first] = before
  if (!first) return false
  if (first.lower === 'es' && before.length === 1) return numberOf(finite) === 'plural' || isIntransitive(finite, rest)
  // `Acxiom hat Daten`: an unknown word may be a name, unless the article behind the verb is the subject's.
  const isAdverb =
    before.length === 1 &&
    first.forms.noun === 0 &&
    !PRONOUN.test(first.lower) &&
    !(numberOf(finite) === 'plural' && mayBeSeveral(first)) &&
    (ADVERB.has(first.lower) ||
      /^(?:die|der|das|ein|eine|diese|dieser|dieses|unsere|seine|ihre|alle)$/u.test(rest[0]?.lower ?? ''))
  // `Über 60-Jährige dürfen das Bad nutzen.`
  if (before.some(({ text }) => /\d-/u.test(text))) return false
  return isAdverb || (PREPOSITIONS.has(first.lower) && nounGroupsOf(before).every((g) => g.isGoverned || g.isGenitive))
}

/** `KMU können`, `17-Jährige dürfen`, `Ältere sollen`: a plural that no list shows. */
function mayBeSeveral({ text, forms }: Token): boolean {
  return /\p{Lu}{2}|\d|^(?:[LP]kw|Kfz)$/u.test(text) || (forms.strong !== 0 && !forms.isBare)
}

const ADVERB = new Set(
  (
    'heute morgen gestern dort hier dann danach daneben anschließend zudem außerdem ferner künftig derzeit aktuell damit dabei dafür ' +
    'daran dazu davon so bisher bislang zuvor zunächst schließlich insgesamt bereits jährlich täglich erstmals weiterhin deshalb daher ' +
    'gleichzeitig zugleich zusätzlich ebenfalls auch nur vielerorts mittlerweile inzwischen seitdem gemeinsam'
  ).split(' ')
)

/** `Es wurde Gespräche geführt`, `Es nimmt Familien teil`: a verb without an object in the accusative. */
function isIntransitive({ lower }: Token, rest: readonly Token[]): boolean {
  const last = rest.at(-1)
  if (/^(?:wird|wurde)$/u.test(lower)) return last !== undefined && (last.forms.verb & VerbForm.pastParticiple) !== 0
  if (/^(?:nimmt|nahm)$/u.test(lower)) return last?.lower === 'teil'
  if (/^(?:findet|fand)$/u.test(lower)) return last?.lower === 'statt'
  return /^(?:kommt|kam|fehlt|fehlte|folgt|folgte|entsteht|entstand|besteht|bestand)$/u.test(lower)
}

function isVerbLike(token: Token): boolean {
  return mayBeFinite(token) && token.forms.strong === 0 && !ARTICLES.has(token.lower)
}

/** `Die Gäste hat gefreut, dass …` */
function mayFeel(rest: readonly Token[]): boolean {
  return /^(?:ge|be|über|ent|er|ver|mot|irr)/u.test(rest.at(-1)?.lower ?? '') && !freeGroups(rest).some(isFree)
}

/** Verbs of which a clause is the subject and a person the object. */
const TAKES_CLAUSE_AS_SUBJECT =
  /^(?:freut|ärgert|stört|überrascht|interessiert|wundert|verwundert|beunruhigt|beschäftigt|erstaunt|eint|verbindet|unterscheidet|bewegt|begeistert|motiviert|beeindruckt|schmerzt|treibt|betrifft|prägt|zeichnet|hilft|belastet|bedrückt|erschreckt|schockiert|ermutigt|enttäuscht|irritiert|stimmt|macht|gefällt|reicht|half|freute|ärgerte|störte|überraschte|interessierte|einte|verband|bewegte|begeisterte|beschäftigte|machte|stimmte)$/u

/** `…, in der Gäste sitzen.`: a relative clause that ends the sentence, so that no row goes on behind it. */
function isRelativeNext(tokens: readonly Token[], at: number): boolean {
  const [preposition, pronoun, next, ...rest] = tokens.slice(at)
  if (!preposition || !pronoun || !next || !PREPOSITIONS.has(preposition.lower)) return false
  if (
    !/^(?:der|dem|den|denen|die|das)$/u.test(pronoun.lower) ||
    (isNoun(next) && next.forms.noun !== 0 && pronoun.lower !== 'denen')
  )
    return false
  const all = [pronoun, next, ...rest]
  return all.every(({ before }) => before === '') && hasFinite([all.at(-1) as Token])
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

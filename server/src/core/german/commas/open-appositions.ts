import { isAuxiliary } from '../clauses/auxiliaries.ts'
import { isPluralVerb } from '../clauses/clause-shapes.ts'
import { isNoun, isSurelyFinite, mayBeFinite, type Stretch, type Token } from '../clauses/clauses.ts'
import { ARTICLES, NOMINATIVE_PRONOUNS, PREPOSITIONS } from '../clauses/function-words.ts'
import { asInSentence, type NounGroup, nounGroupsOf } from '../clauses/noun-groups.ts'
import { numberOf } from '../clauses/number-comparison.ts'
import { chainEnd, isPreposition } from '../clauses/phrase-chains.ts'
import { mayHoldSubject } from '../clauses/possible-subjects.ts'
import { isGivenName } from '../names/given-names.ts'
import { ALL_CELLS, Case, cells, cellsOfCase, NOMINATIVE, SINGULAR } from '../words/cells.ts'
import { VerbForm } from '../words/morphology.ts'
import { sayingForms } from '../words/verbs-of-saying.ts'
import { isLastVerb } from './opening-infinitives.ts'
import { isRelativeAt } from './relative-readings.ts'
import { isNaming } from './surplus-opening-commas.ts'

/**
 * `Der Hersteller, ein Betrieb aus dem Allgäu ruft …`, `In Grimma, einer Stadt am Fluss wurde …`: the sentence has but one verb, and
 * before its first comma nothing but a phrase; so what stands between comma and verb says something of that phrase, and is closed.
 * Source: Amtliches Regelwerk 2024 (Zeichensetzung: Appositionen).
 */
export function endsBeforeFirstVerb(stretch: Stretch, at: number): boolean {
  const { tokens, opens, sentence, at: from } = stretch
  const verb = tokens[at] as Token
  const rest = tokens.slice(at + 1)
  if (opens !== ',' || at < 2 || rest.length < 2 || !isLastVerb(stretch) || !isMainVerb(verb, rest)) return false
  const before = asInSentence(sentence.tokens.slice(0, from))
  const addition = tokens.slice(0, at)
  if (before.slice(1).some((token) => token.before !== '') || rest.some((token) => isSurelyFinite(token))) return false
  const isDate = (token: Token, i: number) =>
    /^\d/u.test(token.text) && !/^(?:rund|über|knapp|fast)$/u.test(addition[i - 1]?.lower ?? '')
  if (addition.some((token, i) => SERIAL.test(token.lower) || isDate(token, i)) || chainEnd(tokens, 0) !== at)
    return false
  const kind = kindOfPhrase(before)
  if (!kind) return false
  const [group, ...others] = nounGroupsOf(addition)
  if (group?.start !== 0 || !others.every((other) => other.isGoverned || other.isGenitive)) return false
  const [first] = addition
  if (!first) return false
  // `größte Einrichtung im Kreis`, `Sprecherin der Polizei`: without an article.
  if (isNoun(first)) return (kind.endsInName && isRole(first) && addition.length > 1) || isThing(kind, addition, group)
  if (/(?:[sß]te|einzige|zweite)$/u.test(first.lower)) return kind.isSubject && (group.cells & NOMINATIVE) !== 0
  if (kind.isSubject && /^eine?$/u.test(first.lower)) return (group.cells & NOMINATIVE) !== 0
  if (!kind.isSubject && /^eine[mr]$/u.test(first.lower)) return (group.cells & DATIVE) !== 0
  return isDefinite(stretch, at, kind, group)
}

/**
 * `Unser Maskottchen, der Biber Bruno begleitet …`, `In Hersfeld, der Stadt der Festspiele trafen sich …`: behind the verb more follows, so that
 * the article opens no relative clause, and what it names has the case of what stands before.
 */
function isDefinite(
  { tokens, sentence, at: from }: Stretch,
  at: number,
  { isSubject }: Phrase,
  group: NounGroup
): boolean {
  const [first] = tokens
  const [verb, ...rest] = tokens.slice(at) as [Token, ...Token[]]
  if (!first || (verb.forms.verb & VerbForm.joined) !== 0 || isRelativeAt(tokens, 0)) return false
  if (rest.some((token, i) => mayBeFinite(token) && i < rest.length - 1)) return false
  const last = rest.at(-1) as Token
  if (mayBeFinite(last) && !isAuxiliary(verb.lower)) return false
  const own = nounGroupsOf(asInSentence(sentence.tokens.slice(0, from)))[0]
  if (!own) return false
  if (!isSubject)
    return /^(?:dem|der)$/u.test(first.lower) && (own.cells & DATIVE) !== 0 && (group.cells & DATIVE & SINGULAR) !== 0
  const number = numberOf(verb)
  return (
    /^(?:der|die|das)$/u.test(first.lower) &&
    number === 'singular' &&
    (group.cells & NOMINATIVE & SINGULAR) !== 0 &&
    (own.cells & NOMINATIVE & SINGULAR) !== 0 &&
    !mayHoldSubject(rest, 'singular')
  )
}

/** `Die Kammer, Vertretung von 28.000 Betrieben begrüßt …`: a noun without article, with what belongs to it. */
function isThing({ isSubject }: Phrase, addition: readonly Token[], { end, cells }: NounGroup): boolean {
  const next = addition[end + 1]
  if (!isSubject || end !== 0 || !next || (cells & NOMINATIVE & SINGULAR) === 0) return false
  return addition[0]?.forms.noun !== 0 && /^(?:von|für|der|des|aus)$/u.test(next.lower)
}

/** Two of a series, or a comparison. */
const SERIAL = /^(?:und|oder|sowie|als|wie|bis)$/u
const DATIVE = cellsOfCase(Case.dative)

interface Phrase {
  /** Whether it can be the subject: it begins with `der`, `die`, `das` or a pronoun that owns. */
  readonly isSubject: boolean
  readonly endsInName: boolean
}

function kindOfPhrase(before: readonly Token[]): Phrase | undefined {
  const at = /^(?:gemeinsam|zusammen|auch)$/u.test(before[0]?.lower ?? '') ? 1 : 0
  const first = before[at]
  const last = before.slice(-2)
  const endsInName =
    last.length === 2 &&
    isGivenName(last[0]?.text ?? '') &&
    isNoun(last[1]) &&
    !before.some(({ lower }) => /^(?:und|oder|sowie)$/u.test(lower))
  if (!first) return undefined
  if (isPreposition(first))
    return chainEnd(before, at + 1) === before.length ? { isSubject: false, endsInName } : undefined
  if (at > 0 || !DEFINITE.test(first.lower) || chainEnd(before, 0) !== before.length) return undefined
  const isAccusative = first.lower === 'den' || first.lower === 'dem'
  return isAccusative ? undefined : { isSubject: true, endsInName: false }
}

const DEFINITE = /^(?:der|die|das|unsere?|seine?|ihre?|diese[rs]?)$/u

/** A finite verb by its form, or a past tense before an article. */
function isMainVerb(verb: Token, [next]: readonly Token[]): boolean {
  if (isSurelyFinite(verb)) return true
  if (!mayBeFinite(verb) || !next) return false
  if (isNoun(next)) return verb.forms.strong === 0 && (verb.forms.verb & VerbForm.thirdSingular) !== 0
  if (isPluralVerb(verb) && NOMINATIVE_PRONOUNS.has(next.lower)) return true
  // `begleitet die Kinder`: no participle has its object behind it.
  const isPresent = verb.forms.strong === 0 && (verb.forms.verb & VerbForm.thirdSingular) !== 0
  return (
    (isPluralVerb(verb) || isPresent || /te$/u.test(verb.lower)) && (ARTICLES.has(next.lower) || next.lower === 'sich')
  )
}

/**
 * `Erika Beispiel Sprecherin der Initiative, sieht …`: behind a full name what she is, with its own attribute, and the comma that closes it.
 */
export function opensRole({ tokens, closes, sentence, at: from }: Stretch, at: number): boolean {
  // `Max Muster verkehrspolitischer Sprecher der Fraktion`
  const noun = isNoun(tokens[at]) || (tokens[at]?.forms.strong ?? 0) === 0 ? at : at + 1
  const [given, family, role, next] = [tokens[at - 2], tokens[at - 1], tokens[noun], tokens[noun + 1]]
  if (!given || !family || !role || !next || !/^[.,]$/u.test(closes) || !isGivenName(given.text) || !isNoun(family))
    return false
  if (!isRole(role) || isRole(family) || !(GENITIVE.test(next.lower) || ROLE_PREPOSITION.test(next.lower))) return false
  // `Anna Maria Leiter`: of two given names and a noun the last may be the family name, but hardly `Sprecherin`, `Vorsitzender`.
  const isOnlyRole = /(?:in|sitzende[rn]?|beauftragte[rn]?)$/u.test(role.text)
  if ((isGivenName(family.text) && !isOnlyRole) || chainEnd(tokens, at) !== tokens.length) return false
  // `als Anna Muster Leiterin der Schule war, …`: a clause that says who is what.
  const said = isSaid(tokens, at)
  const earlier = [...(said ? [] : sentence.tokens.slice(0, from)), ...tokens.slice(0, at - 2)]
  const isClause = earlier.some(({ lower }) => CLAUSAL.test(lower))
  const after = sentence.tokens[from + tokens.length]
  // `Anna Muster leitet das Amt, Max Beispiel Trainer der Jugend, so steht es im Heft.`
  if (closes === ',' && sentence.tokens.some(({ lower }) => /^leite/u.test(lower))) return false
  // `Am Freitag traf Anna Muster Vertreter der Betriebe`: behind a verb what may be a plural is the object, or the subject.
  const hasVerb = [...sentence.tokens.slice(0, from), ...tokens.slice(0, at - 2)].some(
    (token, i) => i > 0 && mayBeFinite(token)
  )
  if (hasVerb && !said && mayBePlural(tokens.slice(at, noun + 1))) return false
  if (closes === '.') return !isClause && hasVerb
  return !isClause && after !== undefined && !(isNoun(after) && !PREPOSITIONS.has(after.lower))
}

/** `…“, sagt Max Muster Sprecher der Stadt.`: a verb of saying has what is said for its object. */
function isSaid(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[at - 3]
  return (
    at === 3 &&
    verb !== undefined &&
    sayingForms(verb.lower).some(({ kind, needs }) => kind === 'finite' && needs.length === 0)
  )
}

/** `Vertreter`, `langjährige Mitglieder`, but not `Sprecherin`, `verkehrspolitischer Sprecher`. */
function mayBePlural(words: readonly Token[]): boolean {
  if (/(?:sitzender|beauftragter)$/u.test(words.at(-1)?.text ?? '')) return false
  // Of `der Leiter` the lexicon knows `die Leiter` first.
  if (/er$/u.test(words.at(-1)?.text ?? '') && !/er$/u.test(words.at(-2)?.text ?? '')) return true
  const own = words.reduce((left, { forms }) => left & (forms.noun | forms.weak | forms.strong), ALL_CELLS)
  return own === 0 || (own & PLURAL_OBJECT) !== 0
}

const PLURAL_OBJECT = cells('Np Ap')

/**
 * `Die Orgel ein Werk aus Fulda, erklingt …`, `Mit Erika Beispiel der Leiterin des Amts, spricht …`: two phrases side by side in the same case
 * before the comma that closes the second, and then the verb of the sentence.
 */
export function opensBeforeVerb({ tokens, closes, isFirst, sentence, at: from }: Stretch, at: number): boolean {
  const after = sentence.tokens[from + tokens.length]
  const [first, last] = [tokens[at], tokens[at - 1]]
  if (!isFirst || closes !== ',' || at < 2 || !after || !first || !isNoun(last) || !mayBeFinite(after)) return false
  if (sentence.tokens.slice(from + tokens.length).some((token, i) => i > 0 && token.before !== '')) return false
  if (after.forms.strong !== 0 && !/te$/u.test(after.lower)) return false
  // `Die Stadt eine Bühne, heißt das Motto.`
  if (isNaming(sentence.tokens.slice(from + tokens.length))) return false
  const before = asInSentence(tokens.slice(0, at))
  if (tokens.some((token, i) => i > 0 && mayBeFinite(token)) || chainEnd(tokens, at) !== tokens.length) return false
  const [addition, ...others] = nounGroupsOf(tokens.slice(at))
  if (addition?.start !== 0 || !others.every((other) => other.isGoverned || other.isGenitive)) return false
  if (/^eine?$/u.test(first.lower))
    return (
      /^(?:der|die|das|unsere?)$/u.test(before[0]?.lower ?? '') &&
      chainEnd(before, 0) === at &&
      (addition.cells & NOMINATIVE) !== 0 &&
      numberOf(after) === 'singular' &&
      // `Das Haus ein Denkmal, findet die Stadt.`: the verb has its subject behind it.
      !mayHoldSubject(sentence.tokens.slice(from + tokens.length + 1), 'singular')
    )
  const [opener] = before
  return (
    /^(?:der|dem)$/u.test(first.lower) &&
    opener !== undefined &&
    /^(?:mit|von|bei|neben|gemeinsam|zusammen)$/u.test(opener.lower) &&
    isGivenName(tokens[at - 2]?.text ?? '') &&
    (addition.cells & DATIVE) !== 0
  )
}

/** `zur Burg, dem ältesten Bau der Region und endet …`: behind `und` the verb of the sentence, which has one before. */
export function endsBeforeUnd({ tokens, opens, closes, sentence, at: from }: Stretch, at: number): boolean {
  const [first, second] = tokens
  const verb = tokens[at + 1]
  if (opens !== ',' || closes !== '.' || at < 2 || !first || !second || !verb || !isSurelyFinite(verb)) return false
  const rest = tokens.slice(at + 2)
  if (rest.length === 0 || rest.some((token) => isSurelyFinite(token))) return false
  const head = sentence.tokens.slice(0, from)
  const main = head.findIndex((token, i) => i > 0 && isSurelyFinite(token))
  if (main < 0 || head.some((token, i) => i > 0 && token.before !== '')) return false
  if (numberOf(head[main] as Token) !== numberOf(verb) || numberOf(verb) === undefined) return false
  // What stands before the first verb is the subject of both.
  const [subject] = nounGroupsOf(asInSentence(head.slice(0, main)))
  const isPronoun = main === 1 && /^(?:das|dies|er|sie|es)$/u.test(head[0]?.lower ?? '')
  if (!isPronoun && !(subject?.start === 0 && !subject.isGoverned && DEFINITE.test(head[0]?.lower ?? ''))) return false
  if (LEADING.test(first.lower)) return chainEnd(tokens, isPreposition(second) ? 2 : 1) === at
  if (chainEnd(tokens, 0) !== at || !isNoun(head.at(-1))) return false
  return /^(?:dem|der|den|die|das)$/u.test(first.lower) && /[sß]te[nm]?$/u.test(second.lower) && !isNoun(second)
}

const LEADING = /^(?:insbesondere|darunter|vornehmlich)$/u

const GENITIVE = /^(?:der|des|eine[rs])$/u
const ROLE_PREPOSITION = /^(?:für|bei|beim|im|am|vom|von)$/u
const CLAUSAL =
  /^(?:als|wie|dass|weil|wenn|ob|bis|seit|da|macht?e?n?|wählt?e?n?|ernannt?e?n?|ist|sind|sei|war|wäre|wird|werde|wurde|würde|bleib\p{Ll}*|blieb\p{Ll}*|nenn\p{Ll}*|schlug|schlägt)$/u

/** What somebody is by office or trade. */
export function isRole({ text }: Token): boolean {
  return /(?:[Ss]precher|[Ll]eiter|[Vv]orsitzende|[Ff]ührer|[Dd]irektor|[Pp]räsident|[Bb]eauftragte|[Mm]anager|[Mm]inister|[Cc]hef|[Rr]eferent|[Ii]nhaber|[Gg]ründer|[Bb]otschafter|[Tt]rainer|[Kk]oordinator|[Mm]eister|[Dd]ezernent|[Pp]rofessor|[Vv]orstand|[Vv]orständ|[Ss]ekretär|[Kk]urator|[Vv]ertreter|[Mm]itglied|[Bb]erater|[Ee]xpert|[Ss]tadtr[aä]t|[Ll]andr[aä]t|[Ww]art|[Rr]ektor|[Dd]ekan|[Gg]eschäftsführer)(?:in|er|e|innen|r)?$/u.test(
    text
  )
}

import { isPluralVerb } from '../clauses/clause-shapes.ts'
import { isNoun, isSurelyFinite, mayBeFinite, type Stretch, type Token } from '../clauses/clauses.ts'
import { ARTICLES, PREPOSITIONS } from '../clauses/function-words.ts'
import { asInSentence, nounGroupsOf } from '../clauses/noun-groups.ts'
import { chainEnd, isPreposition } from '../clauses/phrase-chains.ts'
import { isGivenName } from '../names/given-names.ts'
import { Case, cellsOfCase, NOMINATIVE } from '../words/cells.ts'
import { isLastVerb } from './opening-infinitives.ts'

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
  if (addition.some(({ lower, text }) => SERIAL.test(lower) || /^\d/u.test(text)) || chainEnd(tokens, 0) !== at)
    return false
  const kind = kindOfPhrase(before)
  if (!kind) return false
  const [group, ...others] = nounGroupsOf(addition)
  if (group?.start !== 0 || !others.every((other) => other.isGoverned || other.isGenitive)) return false
  const [first] = addition
  if (!first) return false
  // `größte Einrichtung im Kreis`, `Sprecherin der Polizei`: without an article.
  if (isNoun(first)) return kind.endsInName && isRole(first) && addition.length > 1
  if (/(?:[sß]te|einzige|zweite)$/u.test(first.lower)) return kind.isSubject && (group.cells & NOMINATIVE) !== 0
  if (kind.isSubject) return /^eine?$/u.test(first.lower) && (group.cells & NOMINATIVE) !== 0
  return /^eine[mr]$/u.test(first.lower) && (group.cells & DATIVE) !== 0
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
  if (!mayBeFinite(verb) || !next || isNoun(next)) return false
  return (isPluralVerb(verb) || /te$/u.test(verb.lower)) && (ARTICLES.has(next.lower) || next.lower === 'sich')
}

/**
 * `Erika Beispiel Sprecherin der Initiative, sieht …`: behind a full name what she is, with its own attribute, and the comma that closes it.
 */
export function opensRole({ tokens, closes, sentence, at: from }: Stretch, at: number): boolean {
  const [given, family, role, next] = [tokens[at - 2], tokens[at - 1], tokens[at], tokens[at + 1]]
  if (!given || !family || !role || !next || closes !== ',' || !isGivenName(given.text) || !isNoun(family)) return false
  if (!isRole(role) || isRole(family) || !(GENITIVE.test(next.lower) || ROLE_PREPOSITION.test(next.lower))) return false
  if (isGivenName(family.text) || chainEnd(tokens, at) !== tokens.length) return false
  // `als Anna Muster Leiterin der Schule war, …`: a clause that says who is what.
  const isClause = [...sentence.tokens.slice(0, from), ...tokens.slice(0, at - 2)].some(({ lower }) =>
    CLAUSAL.test(lower)
  )
  const after = sentence.tokens[from + tokens.length]
  return !isClause && after !== undefined && !(isNoun(after) && !PREPOSITIONS.has(after.lower))
}

const GENITIVE = /^(?:der|des|eine[rs])$/u
const ROLE_PREPOSITION = /^(?:für|bei|beim|im|am|vom|von)$/u
const CLAUSAL =
  /^(?:als|wie|dass|weil|wenn|ob|bis|seit|da|macht?e?n?|wählt?e?n?|ernannt?e?n?|ist|sind|sei|war|wäre|wird|werde|wurde|würde|bleib\p{Ll}*|blieb\p{Ll}*|nenn\p{Ll}*|schlug|schlägt|leite\p{Ll}*)$/u

/** What somebody is by office or trade. */
function isRole({ text }: Token): boolean {
  return /(?:[Ss]precher|[Ll]eiter|[Vv]orsitzende|[Ff]ührer|[Dd]irektor|[Pp]räsident|[Bb]eauftragte|[Mm]anager|[Mm]inister|[Cc]hef|[Rr]eferent|[Ii]nhaber|[Gg]ründer|[Bb]otschafter|[Tt]rainer|[Kk]oordinator|[Mm]eister|[Dd]ezernent|[Pp]rofessor|[Vv]orstand|[Vv]orständ|[Ss]ekretär|[Kk]urator|[Vv]ertreter|[Mm]itglied|[Bb]erater|[Ee]xpert|[Ss]tadtr[aä]t|[Ll]andr[aä]t|[Ww]art|[Rr]ektor|[Dd]ekan|[Gg]eschäftsführer)(?:in|er|e|innen|r)?$/u.test(
    text
  )
}

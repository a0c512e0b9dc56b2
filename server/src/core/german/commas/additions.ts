import { hasFinite, isPluralVerb } from '../clauses/clause-shapes.ts'
import { isNoun, isSurelyFinite, mayBeFinite, type Stretch, type Token } from '../clauses/clauses.ts'
import { ARTICLES, PREPOSITIONS, SUBORDINATORS } from '../clauses/function-words.ts'
import { type NounGroup, nounGroupsOf } from '../clauses/noun-groups.ts'
import { numberOf } from '../clauses/number-comparison.ts'
import { mayHoldSubject, nominativeIn } from '../clauses/possible-subjects.ts'
import { isGivenName } from '../names/given-names.ts'
import { cells, NOMINATIVE, SINGULAR } from '../words/cells.ts'
import { THIRD, VerbForm } from '../words/morphology.ts'
import { sayingForms } from '../words/verbs-of-saying.ts'
import { isLastVerb } from './opening-infinitives.ts'
import { phraseEnd } from './phrase-ends.ts'
import { isRelativeAt } from './relative-readings.ts'

/** With these behind `und` something is added on purpose, so that a comma may stand before: `und zwar am Montag`, `und vor allem die Kinder`. */
export const ADDING =
  /^(?:zwar|das|dies|nur|nicht|auch|sogar|gerade|vor|insbesondere|besonders|natürlich|selbstverständlich|sei|nichts|zuletzt|gar)$/u

/**
 * `… und zwar am Montag`, `… und das seit Jahren`: an addition behind a whole clause.
 * Source: Amtliches Regelwerk 2024 (Zeichensetzung: nachgestellte Erläuterungen).
 */
export function opensAddition({ tokens, closes }: Stretch, at: number): boolean {
  const next = tokens[at + 1]?.lower ?? ''
  if (at < 2 || !/^[.!?:,]/u.test(closes)) return false
  if (next === 'zwar') return true
  const third = tokens[at + 2]
  if ((next !== 'das' && next !== 'dies') || !third || !ADDED.has(third.lower)) return false
  const rest = tokens.slice(at + 2)
  // `und das mit Mühe gebaute Haus`: an article with its noun.
  const hasNeuter = rest.some((token) => (token.forms.weak & NEUTER) !== 0 && !isNoun(token))
  return hasFinite(tokens.slice(0, at)) && !hasFinite(rest) && !(next === 'das' && hasNeuter)
}

const ADDED = new Set(
  'seit nicht schon auch trotz ohne höchstens mindestens sogar unabhängig völlig ganz bereits obwohl bei mit in'.split(
    ' '
  )
)
const NEUTER = cells('Nn An')

/** `für Kinder aber auch für Erwachsene`, `der Schulen aber auch des Amts`: the same preposition, or a genitive again. */
export function opensCounterpart(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  const next = tokens[at + 2]
  if (
    before &&
    isNoun(before) &&
    SCARCE.test(tokens[at + 1]?.lower ?? '') &&
    tokens.slice(Math.max(0, at - REACH), at).some(({ lower }) => /^viele?$/u.test(lower))
  )
    return true
  if (!before || !next || !/^(?:auch|nicht|nur)$/u.test(tokens[at + 1]?.lower ?? '')) return false
  if (/\p{L}-$/u.test(before.text)) return true
  if (!isNoun(before)) return false
  const reach = tokens.slice(Math.max(0, at - REACH), at)
  if (next.lower === 'des') return reach.some((token) => /^(?:de[rs]|eine[rs]|diese[rs])$/u.test(token.lower))
  return PREPOSITIONS.has(next.lower) && reach.some((token) => token.lower === next.lower)
}

const REACH = 5
const SCARCE = /^(?:wenige?|kaum|keine?|nur)$/u

/**
 * `Erika Beispiel, Vorsitzende des Vereins sagte …`: a name, what she is, and the verb of saying whose subject the name is.
 * Source: Amtliches Regelwerk 2024 (Zeichensetzung: Zusätze).
 */
export function closesApposition(stretch: Stretch, at: number): boolean {
  const { tokens, opens, sentence, at: from } = stretch
  if (opens !== ',') return false
  const verb = tokens[at] as Token
  const name = sentence.tokens.slice(0, from)
  if (
    closesNamed(tokens, at, name) ||
    closesAmong(tokens, at, name) ||
    (closesIndefinite(tokens, at, name) && isLastVerb(stretch)) ||
    closesRole(tokens, at, name) ||
    closesName(tokens, at, name) ||
    closesParticiple(tokens, at, name)
  )
    return true
  if (from < 2 || from > LONGEST_NAME || !isNoun(tokens[at - 1]) || DENIES.test(name[0]?.lower ?? '')) return false
  if (!isPredicateOfOne(verb, tokens[at + 1])) return false
  if (name.some((token, i) => (i > 0 && token.before !== '') || !(isNoun(token) || token.lower === 'von'))) return false
  // `Am Mittwoch, 11. März hat …`: a day is no name.
  if ([name[0], tokens[0]].some((token) => PREPOSITIONS.has(token?.lower ?? ''))) return false
  if (ARTICLES.has(name[0]?.lower ?? '') || tokens.slice(0, at).some((token) => /\d/u.test(token.text))) return false
  const role = tokens.slice(0, at)
  if (!opensPhrase(role[0]) || (name[0] && name[0].forms.noun === 0 && name[0].forms.strong !== 0)) return false
  // Behind an article a relative clause may begin as well.
  if (role.some((token) => CLAUSAL.has(token.lower)) || ARTICLES.has(role[0]?.lower ?? '')) return false
  // `Erika, Max und Anna sagten`: another name, and not an office, is the next of a series.
  return isOffice(role, 0) && !hasFinite(role) && role.every(({ lower }, i) => lower !== 'und' || isOffice(role, i + 1))
}

/** `Nicht Zufall, sondern Fleiß führte …`, `Vielleicht Angst, vielleicht Scham hielt …`: two of one row. */
const DENIES = /^(?:nicht|vielleicht|teils|halb|weder|mal|bald|ob|mehr|weniger|viel|wenig)$/u

/** A noun or its attribute: not `Erst Regen, dann Schnee meldet …`, `Zwei Tore, drei Vorlagen lieferte …`. */
function opensPhrase(token: Token | undefined): boolean {
  return token !== undefined && (isNoun(token) || (token.forms.weak | token.forms.strong) !== 0)
}

/** Whether the next noun from the place on is one that is known, and so no name. */
function isOffice(role: readonly Token[], from: number): boolean {
  const { noun = 0, weak = 0 } = role.slice(from).find(isNoun)?.forms ?? {}
  return (noun | weak) !== 0
}

/** A finite verb in the singular: one of saying, any that is nothing else, or a past tense before an article (`begrüßte die Gäste`). */
function isPredicateOfOne(verb: Token, next: Token | undefined): boolean {
  if (isSurelyFinite(verb)) return (verb.forms.verb & THIRD) === VerbForm.thirdSingular
  return /te$/u.test(verb.lower) && mayBeFinite(verb) && next !== undefined && !isNoun(next) && ARTICLES.has(next.lower)
}

/** `Der Vorsitzende, Herr Muster hat …`: the name of whom the sentence began with. */
function closesNamed(tokens: readonly Token[], at: number, before: readonly Token[]): boolean {
  const verb = tokens[at] as Token
  if (!/^(?:Herr|Frau)$/u.test(tokens[0]?.text ?? '') || at < 2 || !isPredicateOfOne(verb, tokens[at + 1])) return false
  if (tokens.slice(0, at).some((token) => !isNoun(token)) || hasFinite(before)) return false
  return ARTICLES.has(before[0]?.lower ?? '') && phraseEnd(before, 0, NOMINATIVE) === before.length
}

/**
 * `Anna Muster, die Leiterin der Schule begrüßte die Gäste`, `Anna Muster, Sprecherin für Verkehr der Fraktion erklärt zum Plan …`: a
 * name, what she is, and the verb with more behind it, so that the article opens no relative clause.
 */
function closesRole(tokens: readonly Token[], at: number, before: readonly Token[]): boolean {
  const [first] = tokens
  const verb = tokens[at] as Token
  const rest = tokens.slice(at + 1)
  const role = tokens.slice(0, at)
  if (!first || at < 2 || at > LONGEST_ADDITION || rest.length === 0 || !isNoun(tokens[at - 1])) return false
  if (!isFullName(before) || hasFinite(role) || rest.some((token) => mayBeFinite(token))) return false
  const [group, ...others] = nounGroupsOf(role)
  if (group?.start !== 0 || !others.every(({ isGenitive, isGoverned }) => isGenitive || isGoverned)) return false
  const head = role[group.end] as Token
  // `Anna Muster, Max Beispiel und …`: a name is the next of a series; what can be seen as an office is none.
  if (
    role.some(({ lower }) => /^(?:und|oder|sowie|als|wie)$/u.test(lower)) ||
    head.forms.noun === 0 ||
    !isOffice(role, 0)
  )
    return false
  if ((group.cells & NOMINATIVE & SINGULAR) === 0) return false
  if (/^(?:der|die)$/u.test(first.lower)) return isPredicateOfOne(verb, rest[0]) && !isRelativeAt(tokens, 0)
  if (!isNoun(first) || !isPerson(head)) return false
  // `erklärt zum Plan`: a participle too, but the sentence has no other verb.
  return isPredicateOfOne(verb, rest[0]) || (isSaying(verb) && PREPOSITIONS.has(rest[0]?.lower ?? ''))
}

/** `Anna Muster`: a given name and another that nobody knows as a noun. */
function isFullName(before: readonly Token[]): boolean {
  const [given, ...more] = before
  if (!given || more.length === 0 || more.length > 2 || more.some(({ before: mark }) => mark !== '')) return false
  return isGivenName(given.text) && more.every((token) => isNoun(token) || /^(?:von|zu)$/u.test(token.lower))
}

function isPerson({ text }: Token): boolean {
  return /(?:in|er|ent|ist|or|mann|frau|rat|rätin|chef|sitzende[r]?|beauftragte[r]?)$/u.test(text)
}

function isSaying({ lower, forms }: Token): boolean {
  return (
    (forms.verb & VerbForm.thirdSingular) !== 0 &&
    sayingForms(lower).some(({ kind, needs }) => kind === 'finite' && needs.length === 0)
  )
}

/** `sagt der Vorsitzende des Vereins, Max Muster und dankt allen`: behind the name the verb of another main clause. */
function closesName(tokens: readonly Token[], at: number, before: readonly Token[]): boolean {
  const [given, family] = tokens
  const verb = tokens[at + 1]
  if (at !== 2 || tokens[at]?.lower !== 'und' || !given || !family || !verb || tokens.length < 5) return false
  if (!isGivenName(given.text) || !isNoun(family)) return false
  if (!isPredicateOfOne(verb, tokens[at + 2]) && !(/te$/u.test(verb.lower) && mayBeFinite(verb))) return false
  if (tokens.slice(at + 2).some((token) => mayBeFinite(token))) return false
  const said = before.findLastIndex((token) => isSurelyFinite(token) || isSaying(token))
  const main = said >= 0
  const office = before.findIndex(({ lower }, i) => i > said && /^(?:der|die)$/u.test(lower))
  const words = before.slice(office)
  const [group, ...others] = nounGroupsOf(words)
  return (
    main &&
    office > 0 &&
    group?.start === 0 &&
    (group.cells & NOMINATIVE & SINGULAR) !== 0 &&
    isPerson(words[group.end] as Token) &&
    others.every(({ isGenitive, isGoverned }) => isGenitive || isGoverned)
  )
}

/** `Die Stadtwerke, ein Betrieb der Stadt bauen …`: what the subject is, and the verb, which agrees with the subject. */
function closesIndefinite(tokens: readonly Token[], at: number, before: readonly Token[]): boolean {
  const verb = tokens[at] as Token
  if (!/^eine?$/u.test(tokens[0]?.lower ?? '') || at < 2 || at > LONGEST_ADDITION || tokens.length - at < 3)
    return false
  // `investiert`, `unterstützt`: it looks like a participle, but the sentence has no other verb.
  const isOnly = mayBeFinite(verb) && verb.forms.strong === 0 && !hasFinite(tokens.slice(at + 1))
  if (!(isSurelyFinite(verb) || isPluralVerb(verb) || isOnly) || !isNoun(tokens[at - 1])) return false
  if (!DEFINITE.test(before[0]?.lower ?? '') || before.slice(1).some((token) => token.before !== '')) return false
  // `Das Tor offen, ein Mann wartet im Hof.`
  if (!isNoun(before.at(-1))) return false
  const [subject, ...more] = nounGroupsOf(before)
  const [addition, ...others] = nounGroupsOf(tokens.slice(0, at))
  // Two of a series, of which the second begins the same way: `Der Rat, ein Verein und die Schule bauen …`.
  const depends = (group: NounGroup) => group.isGoverned || group.isGenitive
  if (subject?.start !== 0 || addition?.start !== 0 || ![...more, ...others].every(depends)) return false
  if ((addition.cells & NOMINATIVE) === 0 || hasFinite(before) || hasFinite(tokens.slice(1, at))) return false
  return isSubjectOf(verb, subject, tokens.slice(at + 1))
}

/** `Der Landkreis, vertreten durch den Landrat hat …`: a participle with what belongs to it, between subject and verb. */
function closesParticiple(tokens: readonly Token[], at: number, before: readonly Token[]): boolean {
  const verb = tokens[at] as Token
  const [participle, preposition] = tokens
  if (!participle || ((participle.forms.verb & VerbForm.pastParticiple) === 0 && !/end$/u.test(participle.lower)))
    return false
  if (!PREPOSITIONS.has(preposition?.lower ?? '') || at < 3 || at > LONGEST_ADDITION || tokens.length - at < 3)
    return false
  if (!isSurelyFinite(verb) || !isNoun(tokens[at - 1]) || hasFinite(tokens.slice(1, at))) return false
  if (
    !DEFINITE.test(before[0]?.lower ?? '') ||
    before.slice(1).some((token) => token.before !== '') ||
    hasFinite(before)
  )
    return false
  const [subject, ...more] = nounGroupsOf(before)
  const groups = nounGroupsOf(tokens.slice(1, at))
  if (subject?.start !== 0 || ![...more, ...groups].every((group) => group.isGoverned || group.isGenitive)) return false
  return isSubjectOf(verb, subject, tokens.slice(at + 1))
}

/** Whether the group agrees with the verb, and nothing behind the verb can be the subject instead. */
function isSubjectOf(verb: Token, { cells }: NounGroup, rest: readonly Token[]): boolean {
  const number = numberOf(verb)
  return number !== undefined && (cells & nominativeIn(number)) !== 0 && !mayHoldSubject(rest, number)
}

const DEFINITE = /^(?:der|die|das|unsere?|seine?|ihre?|diese[rs]?)$/u
const LONGEST_ADDITION = 9

/** `Die Gäste, darunter viele Kinder hatten …`: what belongs to the subject is closed before its verb. */
function closesAmong(tokens: readonly Token[], at: number, before: readonly Token[]): boolean {
  const verb = tokens[at] as Token
  // `Der Verein, allen voran die Vorsitzende Erika Beispiel hat …`
  if (tokens[0]?.lower === 'allen' && tokens[1]?.lower === 'voran')
    return (
      at > 2 &&
      isSurelyFinite(verb) &&
      tokens[at + 1] !== undefined &&
      phraseEnd(tokens, 2, NOMINATIVE) === at &&
      phraseEnd(before, 0, NOMINATIVE) === before.length
    )
  if (!/^(?:darunter|davon|insbesondere|vornehmlich)$/u.test(tokens[0]?.lower ?? '') || at < 2 || at > REACH)
    return false
  // `Rund 80 Einsatzkräfte, darunter auch Taucher suchten den See ab.`
  const object = tokens[at + 1]
  if (
    /ten$/u.test(verb.lower) &&
    mayBeFinite(verb) &&
    isNoun(tokens[at - 1]) &&
    object &&
    (ARTICLES.has(object.lower) || PREPOSITIONS.has(object.lower)) &&
    isNoun(before.at(-1)) &&
    !(PREPOSITIONS.has(before[0]?.lower ?? '') && before[0]?.lower !== 'rund') &&
    !hasFinite(before) &&
    !tokens.slice(at + 1).some((token) => isSurelyFinite(token))
  )
    return true
  if (!isSurelyFinite(verb) && !(mayBeFinite(verb) && verb.forms.strong === 0)) return false
  if (!isNoun(tokens[at - 1]) || hasFinite(before) || hasFinite(tokens.slice(1, at)) || tokens[at + 1] === undefined)
    return false
  return phraseEnd(before, 0, NOMINATIVE) === before.length
}

/** `… müssen entlastet werden fordert der Verband`: a whole sentence, the verb of saying, and who says it. */
export function closesStatement(stretch: Stretch, at: number): boolean {
  const { tokens, isFirst, closes } = stretch
  const verb = tokens[at] as Token
  const end = tokens[at - 1]
  if (!isFirst || at < 4 || !/^[.!?]/u.test(closes) || !end || isNoun(end) || !isSurelyFinite(verb)) return false
  if (!sayingForms(verb.lower).some((form) => form.kind === 'finite' && form.needs.length === 0)) return false
  if ((end.forms.verb & (VerbForm.infinitive | VerbForm.pastParticiple)) === 0 || CLAUSAL.has(tokens[0]?.lower ?? ''))
    return false
  if (!tokens.slice(1, at - 1).some((token) => mayBeFinite(token)) || !ARTICLES.has(tokens[at + 1]?.lower ?? ''))
    return false
  return phraseEnd(tokens, at + 1, NOMINATIVE) === tokens.length
}

const CLAUSAL = new Set([...SUBORDINATORS].filter((word) => !ARTICLES.has(word)))
const LONGEST_NAME = 6

import { PERSONS, USUAL_PERSONS } from '../german/capitals/persons.ts'
import { FINITE_AUXILIARIES, MODAL_VERBS } from '../german/clauses/auxiliaries.ts'
import { isNoun, isSurelyFinite, type Stretch, stretchesOf, type Token } from '../german/clauses/clauses.ts'
import { CASE_OF_PREPOSITION, determinerOf } from '../german/clauses/determiners.ts'
import { PREPOSITIONS } from '../german/clauses/function-words.ts'
import { mayBeParticle } from '../german/clauses/verb-particles.ts'
import { cells, PLURAL } from '../german/words/cells.ts'
import type { WordKnowledge } from '../german/words/knowledge.ts'
import { capitalised } from '../german/words/lexicon.ts'
import { FINITE, VerbForm } from '../german/words/morphology.ts'
import type { Prose } from '../markdown/prose.ts'
import { type CapitalSlip, slipOf } from './capital-slip.ts'

/**
 * Adjectives and participles that stand for people, in lower case where no noun follows: `Die angestellten der Stadt können …`, `Für
 * reisende in Richtung …`, `soll begabte fördern`. What refers to a noun of the sentence stays in lower case (`die festen Kräfte und die
 * freien`), so that the phrase opens its sentence or has an attribute of its own. Source: Amtliches Regelwerk 2024, § 57 (1), § 58 (1).
 */
export function* nominalPersons(prose: Prose, { morphology }: WordKnowledge): Generator<CapitalSlip> {
  for (const stretch of stretchesOf(prose, morphology)) {
    for (const [at, token] of stretch.tokens.entries()) {
      if (at === 0 || token.text !== token.lower || token.before !== '' || !PERSONS.test(token.lower)) continue
      if (
        isDetermined(stretch, at) ||
        isGoverned(stretch, at) ||
        isObject(stretch, at) ||
        isBesidePersons(stretch, at) ||
        isHelped(stretch, at)
      )
        yield slipOf(token, capitalised(token.text))
    }
  }
}

/** `Die angestellten der Stadt können`, `Die studierenden haben` */
function isDetermined(stretch: Stretch, at: number): boolean {
  const { tokens, isFirst } = stretch
  const token = tokens[at] as Token
  const article = tokens[at - 1] as Token
  const determiner = determinerOf(article.lower)
  if (
    !determiner ||
    PREPOSITIONS.has(article.lower) ||
    (determiner.cells & (token.forms.weak | token.forms.mixed)) === 0
  )
    return false
  const isBehindPreposition = PREPOSITIONS.has(tokens[at - 2]?.lower ?? '')
  // `die beschäftigten sich`: the pronoun and its verb; `Themen, für die beschäftigten …`.
  // `Die befragten gaben an`: no second verb follows a first one.
  if ((token.forms.verb & FINITE) !== 0 && !isVerb(tokens[at + 1]) && !(isBehindPreposition && (isFirst || at > 2)))
    return false
  if (!isFirst && at === 1) return false
  // `die jungen Leute und die erwachsenen der Gruppe`
  const isPaired = /^(?:und|oder|aber|sowie|sondern|wie|als|statt)$/u.test(
    tokens[at - (isBehindPreposition ? 3 : 2)]?.lower ?? ''
  )
  if (endsWithGenitive(stretch, at)) return !isPaired
  // `Die Zahl der geflüchteten steigt`
  if (
    article.text === 'der' &&
    COUNTS.test(tokens[at - 2]?.text ?? '') &&
    USUAL_PERSONS.test(token.lower) &&
    isVerb(tokens[at + 1])
  )
    return true
  const isOpening = isFirst && at - (isBehindPreposition ? 2 : 1) === 0
  return isOpening && USUAL_PERSONS.test(token.lower) && (isVerb(tokens[at + 1]) || isOnlyVerb(stretch, at + 1))
}

const COUNTS =
  /^(?:Zahl|Anzahl|Anteil|Mehrheit|Hälfte|Drittel|Viertel|Großteil|Mehrzahl|Gruppe|Unterbringung|Versorgung|Betreuung|Integration|Situation|Interessen)$/u

/** Never the particle of a verb: no finite verb follows them. */
const NO_PARTICLES = /^(?:für|gegen|ohne|zwischen)$/u

/** `für reisende in Richtung`, `an studierende aller Fächer`, `mit jugendlichen arbeiten`, `für interessierte kostenlos` */
function isGoverned(stretch: Stretch, at: number): boolean {
  const { tokens } = stretch
  const { lower, forms } = tokens[at] as Token
  const preposition = tokens[at - 1]?.lower ?? ''
  if (!/^(?:für|an|durch|von|mit|bei|unter|gegen|ohne|zwischen)$/u.test(preposition) || !/e[nr]?$/u.test(lower))
    return false
  if ((forms.strong & PLURAL & (CASE_OF_PREPOSITION.get(preposition) ?? 0)) === 0) return false
  if ((forms.verb & FINITE) !== 0 && !NO_PARTICLES.test(preposition)) return false
  // `Unter freiwilligen versteht man Leistungen, die …`
  if (lower.startsWith('freiwillig') && !/^(?:für|an|durch)$/u.test(preposition)) return false
  // `mit alten Hasen und mit jugendlichen`, `nicht für neue, sondern für interessierte`: of what was named before.
  if (PAIRS.test(tokens[at - 2]?.lower ?? '') || (at === 1 && !stretch.isFirst)) return false
  return endsWithGenitive(stretch, at) || endsPhrase(stretch, at) || isBeforeLastWord(stretch, at)
}

const PAIRS = /^(?:und|oder|sowie|sondern|wie|als|statt|auch|aber)$/u

/** `mit jugendlichen arbeiten`, `für berufstätige geeignet.`: an infinitive, or one word at the end that has no ending. */
function isBeforeLastWord({ tokens, closes }: Stretch, at: number): boolean {
  const last = tokens[at + 1]
  if (!last || last.text !== last.lower) return false
  const { verb, isBare, strong, weak } = last.forms
  if ((strong | weak) !== 0) return false
  if (verb & VerbForm.infinitive) return true
  if (at + 2 !== tokens.length || !/^[.!?,]/u.test(closes)) return false
  return isBare || (verb & VerbForm.pastParticiple) !== 0 || mayBeParticle(last.lower)
}

/** `Kinder und jugendliche können`, `bringt lehrende und studierende zusammen`: linked with persons, and no noun follows. */
function isBesidePersons(stretch: Stretch, at: number): boolean {
  const { tokens } = stretch
  const token = tokens[at] as Token
  if ((token.forms.strong & PLURAL) === 0) return false
  const link = tokens[at - 1] as Token
  const partner = tokens[at - 2]
  if (LINK.test(link.lower) && partner) {
    // `Alte Menschen und erwachsene`: what is said of the noun before may go on.
    if (partner.before === '' && (tokens[at - 3]?.forms.strong ?? 0) !== 0 && isNoun(partner)) return false
    const isPerson = isNoun(partner) ? PEOPLE.test(partner.text) : arePersons(partner, token)
    return isPerson && isCertainly(token, tokens[at + 1]) && endsPair(stretch, at)
  }
  // The first of two: its partner follows.
  const next = tokens[at + 1]
  const second = tokens[at + 2]
  if (!next || !second || !LINK.test(next.lower) || second.text !== second.lower) return false
  if (!arePersons(token, second) || determinerOf(link.lower)) return false
  if (link.forms.strong !== 0 || /^(?:und|oder|sowie|sehr|besonders|wie|als)$/u.test(link.lower)) return false
  return endsPair(stretch, at + 2)
}

/** Both stand for people, and one of them hardly ever for anything else. */
function arePersons(one: Token, other: Token): boolean {
  return (
    PERSONS.test(one.lower) &&
    PERSONS.test(other.lower) &&
    (USUAL_PERSONS.test(one.lower) || USUAL_PERSONS.test(other.lower))
  )
}

/** `Mitglieder und interessierte sind`; `Er kam und interessierte sich` has a verb. */
function isCertainly({ forms }: Token, next: Token | undefined): boolean {
  return (forms.verb & FINITE) === 0 || isVerb(next)
}

const LINK = /^(?:und|oder|sowie)$/u
/** Nouns for people in the plural, beside which others are named. */
const PEOPLE =
  /^(?:\p{Lu}\p{Ll}+innen|\p{L}*[Kk]indern?|\p{L}*[Ff]rauen|\p{L}*[Mm]ännern?|Mädchen|Jungen|Jungs|Eltern|Familien|Paaren?|Senioren|Babys|Schülern?|Studenten|Azubis|Teenagern?|Jugendlichen?|Erwachsenen?|Geflüchteten?|Menschen|Mitgliedern?|Gästen?|Besuchern?|Bürgern?|Bewohnern?|Anwohnern?|Kunden|Patienten|Helfern?|Freunden?|Vereinen?|Firmen|Unternehmen|Lehrkräften?|Fachkräften?|Tourist(?:en)?|Rentnern?|Pendlern?|Migranten|Künstlern?|Studierenden?)$/u

/** What follows the pair is a finite verb, a preposition, an adjective without ending, or the end. */
function endsPair(stretch: Stretch, at: number): boolean {
  const next = stretch.tokens[at + 1]
  if (next === undefined) return /^[.!?,:]/u.test(stretch.closes)
  return endsPhrase(stretch, at) || isOnlyVerb(stretch, at + 1) || isBeforeLastWord(stretch, at) || isModal(next)
}

function isModal({ text }: Token): boolean {
  return MODAL_VERBS.has(text)
}

/** `Wir helfen geflüchteten beim Ankommen`, `hilft alleinerziehenden, eine Wohnung zu finden` */
function isHelped(stretch: Stretch, at: number): boolean {
  const { tokens, closes } = stretch
  const token = tokens[at] as Token
  if (!/en$/u.test(token.lower) || (token.forms.strong & cells('Dp')) === 0 || !USUAL_PERSONS.test(token.lower))
    return false
  if (!HELPS.test(tokens[at - 1]?.lower ?? '')) return false
  const next = tokens[at + 1]
  return next === undefined
    ? /^[.!,]/u.test(closes)
    : endsPhrase(stretch, at) || /^(?:dabei|bei|beim)$/u.test(next.lower)
}

const HELPS = /^(?:helf(?:en|e)|hilft|half(?:en)?|dank(?:en|t|te|ten)|gratulier(?:en|t|te|ten)|begegne(?:n|t|te|ten))$/u

/** `soll begabte fördern`, `um geflüchtete zu unterstützen` */
function isObject({ tokens, closes }: Stretch, at: number): boolean {
  const token = tokens[at] as Token
  const before = tokens[at - 1] as Token
  if (!/e$/u.test(token.lower) || (token.forms.strong & cells('Ap')) === 0 || (token.forms.verb & FINITE) !== 0)
    return false
  // `das begabte fördern`, `junge und begabte`, `für begabte fördern`
  if (determinerOf(before.lower) || PREPOSITIONS.has(before.lower) || before.forms.strong !== 0) return false
  if (/^(?:und|oder|sowie|bzw|sehr|besonders|hoch|wie|als)$/u.test(before.lower)) return false
  const isWithZu = tokens[at + 1]?.lower === 'zu'
  const verb = tokens[at + (isWithZu ? 2 : 1)]
  if (!verb || verb !== tokens.at(-1) || verb.text !== verb.lower || !/^[.,!?;]/u.test(closes)) return false
  if ((verb.forms.verb & VerbForm.infinitive) === 0 || (verb.forms.strong | verb.forms.weak) !== 0) return false
  return isWithZu || tokens.slice(0, at).some(({ lower }) => MODAL_VERBS.has(lower))
}

/** `der Stadtverwaltung können`: a genitive with its noun, and behind it nothing that could belong to the word before. */
function endsWithGenitive(stretch: Stretch, at: number): boolean {
  const { tokens, closes } = stretch
  if (!/^(?:der|des|dieser|dieses|unserer|unseres|ihrer|seiner|aller)$/u.test(tokens[at + 1]?.text ?? '')) return false
  const noun = tokens.findIndex((token, i) => i > at + 1 && isNoun(token))
  if (noun < 0 || noun > at + MOST_WORDS || (tokens[noun]?.forms.noun ?? 0) === 0) return false
  if (!tokens.slice(at + 2, noun).every(({ forms }) => forms.strong !== 0)) return false
  const next = tokens[noun + 1]
  return next === undefined ? /^[.!?,:]/u.test(closes) : isVerb(next) || isOnlyVerb(stretch, noun + 1)
}

const MOST_WORDS = 4

/** `für reisende in Richtung Kassel wird …`, `an studierende wenden`: a preposition, a verb or the end. */
function endsPhrase({ tokens, closes }: Stretch, at: number): boolean {
  const next = tokens[at + 1]
  if (next === undefined) return /^[.!?]/u.test(closes)
  if (isVerb(next)) return true
  if (!PREPOSITIONS.has(next.lower)) return false
  // `für reisende aus Kassel bestimmte Züge`
  return !tokens
    .slice(at + 2)
    .some(
      (token, i, all) => !isNoun(token) && token.forms.weak !== 0 && !determinerOf(token.lower) && isNoun(all[i + 1])
    )
}

function isVerb(token: Token | undefined): boolean {
  return token !== undefined && (isSurelyFinite(token) || FINITE_AUXILIARIES.has(token.text))
}

/** `Die studierenden sammeln Spenden.`: what may be an infinitive is the verb of its sentence where no other one is. */
function isOnlyVerb({ tokens, isFirst, closes }: Stretch, at: number): boolean {
  const verb = tokens[at]
  if (verb === undefined) return false
  const { text, lower, forms } = verb
  if (!isFirst || !/^[.!?]/u.test(closes) || text !== lower || (forms.verb & VerbForm.thirdPlural) === 0) return false
  return (
    (forms.strong | forms.weak) === 0 && !tokens.some((token, i) => i !== at && (isVerb(token) || token.lower === 'zu'))
  )
}

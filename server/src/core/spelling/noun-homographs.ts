import { commonCells } from '../german/agreement/phrase-repairs.ts'
import { PERSONS } from '../german/capitals/persons.ts'
import { MODAL_VERBS } from '../german/clauses/auxiliaries.ts'
import { isPluralVerb } from '../german/clauses/clause-shapes.ts'
import {
  isNoun,
  isSurelyFinite,
  mayBeFinite,
  type Stretch,
  stretchesOf,
  type Token
} from '../german/clauses/clauses.ts'
import { CASE_OF_PREPOSITION, determinerOf } from '../german/clauses/determiners.ts'
import { ARTICLES, NO_VERBS, PREPOSITIONS, PRONOUNS } from '../german/clauses/function-words.ts'
import { ALL_CELLS, cells } from '../german/words/cells.ts'
import type { WordKnowledge } from '../german/words/knowledge.ts'
import { capitalised } from '../german/words/lexicon.ts'
import { FINITE, type Morphology, VerbForm } from '../german/words/morphology.ts'
import type { Prose } from '../markdown/prose.ts'
import { type CapitalSlip, slipOf } from './capital-slip.ts'

/**
 * Nouns in lower case that are verbs or adjectives as well, by the words around them: `um hinweise bitten`, `gibt es bedenken`, `das
 * lesen von Büchern`, `dankt allen beteiligten`. Source: Amtliches Regelwerk 2024, § 55 and § 57.
 */
export function* homographSlips(prose: Prose, { morphology }: WordKnowledge): Generator<CapitalSlip> {
  for (const stretch of stretchesOf(prose, morphology)) {
    for (const [at, token] of stretch.tokens.entries()) {
      if (at === 0 || token.text !== token.lower || token.lower.length < 4) continue
      if (isNounAt(stretch, at, morphology)) yield slipOf(token, capitalised(token.text))
    }
  }
}

function isNounAt(stretch: Stretch, at: number, morphology: Morphology): boolean {
  const { tokens } = stretch
  const token = tokens[at] as Token
  const before = tokens[at - 1] as Token
  if (PERSONS.test(token.lower)) return QUANTITY.test(before.lower) && endsPerson(stretch, at)
  if (NO_VERBS.has(token.lower) || PREPOSITIONS.has(token.lower) || ARTICLES.has(token.lower)) return false
  if (token.forms.strong !== 0) return isSuperlative(stretch, at) || isAchieved(tokens, at)
  if (!isOnlyVerb(token) || isLastVerb(stretch, at)) return false
  return isGoverned(tokens, at, morphology) || isThere(stretch, at, morphology) || isActivity(stretch, at)
}

/** `…, welche auf den alten basieren`: the only verb of a clause, at its end. */
function isLastVerb({ tokens, opens }: Stretch, at: number): boolean {
  return (
    opens === ',' &&
    at === tokens.length - 1 &&
    ((tokens[at]?.forms.verb ?? 0) & VerbForm.thirdPlural) !== 0 &&
    !tokens.some((token, i) => i !== at && mayBeFinite(token))
  )
}

const QUANTITY =
  /^(?:alle[nr]?|viele[nr]?|einige[nr]?|mehrere[nr]?|zahlreiche[nr]?|manche[nr]?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn)$/u

/** `allen beteiligten.`, `allen beteiligten, die …`, `viele freiwillige halfen`: no noun follows that the word could belong to. */
function endsPerson({ tokens, closes, sentence, at: from, isFirst }: Stretch, at: number): boolean {
  const next = tokens[at + 1]
  // `lädt alle daheimgebliebenen ein`, `für alle beteiligten einen Kuchen`
  if (next && /^ein(?:e[mn]?)?$/u.test(next.lower)) return true
  // `Viele selbstständige klagen über …`: the only verb.
  if (next && isFirst && at === 1 && isPluralVerb(next) && next.forms.strong === 0 && !tokens.some(isSurelyFinite))
    return true
  if (next)
    return PREPOSITIONS.has(next.lower)
      ? !tokens.slice(at + 2).some((t, i, all) => isAttributed(t, all[i + 1]))
      : isSurelyFinite(next)
  if (/^[.!?]/u.test(closes)) return true
  return closes === ',' && /^(?:die|der|denen|deren|sowie)$/u.test(sentence.tokens[from + at + 1]?.lower ?? '')
}

/** `alle beteiligten am Tag anwesenden Vereine`: an attribute that belongs to what comes before the preposition. */
function isAttributed(token: Token, next: Token | undefined): boolean {
  return !isNoun(token) && token.forms.weak !== 0 && !ARTICLES.has(token.lower) && isNoun(next)
}

/** `Es ist das wichtigste, dass …`: what is the most important thing follows in a clause. */
function isSuperlative({ tokens, closes, sentence, at: from }: Stretch, at: number): boolean {
  if (at !== tokens.length - 1 || closes !== ',' || tokens[at - 1]?.lower !== 'das') return false
  return (
    /^(?:wichtig|schön|schlimm|best|größ|erst|letzt|einzig|mindest|neuest|groß)/u.test(tokens[at]?.lower ?? '') &&
    /^(?:dass|was)$/u.test(sentence.tokens[from + at + 1]?.lower ?? '') &&
    /(?:st|zig)e$/u.test(tokens[at]?.lower ?? '')
  )
}

const ACHIEVING =
  /^(?:ge)?(?:leiste(?:n|t|te|ten)?|schaff(?:en|t|te|ten)|bewirk(?:en|t|te|ten)|vollbr[ai](?:ng|ch)\p{Ll}*)$/u

/** `leistet hervorragendes.`: the object of a verb that needs one, with nothing that the word could belong to. */
function isAchieved(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token
  const before = tokens[at - 1] as Token
  if (!/\p{Ll}{3,}es$/u.test(token.lower) || ARTICLES.has(before.lower) || isNoun(before) || before.forms.strong !== 0)
    return false
  const next = tokens[at + 1]
  if (next === undefined) return tokens.slice(0, at).some(({ lower }) => ACHIEVING.test(lower))
  return at + 2 >= tokens.length && ACHIEVING.test(next.lower)
}

/** A form of a verb and nothing else but the noun that it is in upper case. */
function isOnlyVerb({ forms }: Token): boolean {
  return forms.verb !== 0 && (forms.strong | forms.mixed | forms.weak) === 0 && !forms.isBare
}

/** Never the particle of a verb (`mit arbeiten`): behind these an infinitive is a noun. */
const NO_PARTICLES = /^(?:für|gegen|ohne|von|wegen|trotz)$/u

/**
 * `bittet um hinweise`, `mit den ersten schritten`: behind a preposition, its article and adjectives no verb stands. Without an
 * article the preposition may be the particle of a verb written apart, so that only forms of the first person are certain.
 */
function isGoverned(tokens: readonly Token[], at: number, morphology: Morphology): boolean {
  const token = tokens[at] as Token
  let from = at
  while (from > 0 && isDeclined(tokens[from - 1] as Token)) from--
  const determiner = from > 0 ? determinerOf(tokens[from - 1]?.lower ?? '') : undefined
  const first = determiner && !/^[iavzb][mnu]|^beim$/u.test(tokens[from - 1]?.lower ?? '') ? from - 1 : from
  const preposition = tokens[first - 1]?.lower ?? ''
  // `auf verschiedenen Wegen erfolgen`: a noun, and not `wegen`.
  if (!PREPOSITIONS.has(preposition) || preposition === 'zu' || (first > 1 && isNoun(tokens[first - 1]))) return false
  // `mit einem Formular oder auch ohne erledigen`: its noun is left out.
  if (first === at && /^(?:und|oder|auch)$/u.test(tokens[first - 2]?.lower ?? '')) return false
  if (!endsGroup(tokens, at)) return false
  // `Auf einen hoffen alle`: a pronoun that opens the sentence, and its verb.
  if (at <= 3 && /^einen?m?$/u.test(tokens[at - 1]?.lower ?? '') && isPluralVerb(token)) return false
  const noun = morphology.formsOf(capitalised(token.text))
  const allowed = CASE_OF_PREPOSITION.get(preposition) ?? ALL_CELLS
  const adjectives = tokens.slice(from, at).map(({ forms }) => forms)
  if ((commonCells(determiner, adjectives, noun) & allowed) === 0 && noun.noun !== 0) return false
  if (noun.noun === 0) return false
  // `bleibt im wesentlichen bestehen`: the adjective stands for a noun itself.
  if (AS_NOUN.test(tokens[at - 1]?.lower ?? '') && /^(?:im|des|aufs|dem)$/u.test(tokens[from - 1]?.lower ?? ''))
    return false
  // `wer es am schwersten haben wird`: an adverb.
  if (tokens[from - 1]?.lower === 'am' && /sten$/u.test(tokens[at - 1]?.lower ?? '')) return false
  if (adjectives.length > 0) return (commonCells(determiner, adjectives, noun) & allowed) !== 0
  if (determiner) return false
  const { verb } = token.forms
  if (verb & VerbForm.infinitive) {
    if (preposition === 'um') return !tokens.some(({ lower }) => lower === 'zu') && isSurelyFinite(tokens[at + 1])
    // `der Hitze wegen arbeiten`, `von Amts wegen ermitteln`: it stands behind what it governs.
    if (preposition === 'wegen' && isNoun(tokens[first - 2])) return false
    // `Bei fragen helfen wir`: what opens a sentence is no particle.
    const isAtOpening = preposition === 'bei' && at === 1
    return (NO_PARTICLES.test(preposition) || isAtOpening) && tokens[at + 1]?.lower !== 'zu'
  }
  if ((verb & FINITE & ~(VerbForm.firstSingular | VerbForm.thirdSingular)) !== 0 || !/e$/u.test(token.lower))
    return false
  return !tokens.some(({ lower }) => lower === 'ich' || lower === 'es' || lower === 'man' || lower === 'er')
}

const AS_NOUN =
  /^(?:wesentlichen|folgenden|allgemeinen|einzelnen|besonderen|übrigen|weiteren|ganzen|großen|öfteren|näheren|nachfolgenden|stillen|laufenden|neuen?)$/u

/** An adjective that cannot stand for a noun by itself as `anderen`, `ersten`, `jüngeren` can. */
function isDeclined({ text, lower, forms }: Token): boolean {
  return (
    text === lower &&
    forms.weak !== 0 &&
    forms.verb === 0 &&
    !ARTICLES.has(lower) &&
    !PREPOSITIONS.has(lower) &&
    !/^(?:ander|ein|beid|einzeln|meist|viel|wenig|sämtlich|zweit|letzter|übrig)|(?:er|ig|isch)e[mn]$/u.test(lower)
  )
}

function endsGroup(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  if (next === undefined) return true
  return (
    !isNoun(next) &&
    !PRONOUNS.has(next.lower) &&
    (PREPOSITIONS.has(next.lower) || ARTICLES.has(next.lower) || next.forms.verb !== 0) &&
    next.forms.weak === 0
  )
}

const GIVES = /^(?:gibt|gab|gäbe|gebe)$/u

/** `obwohl es bedenken gab`, `gibt es fragen`: the verb wants a noun, and has its form already. */
function isThere({ tokens }: Stretch, at: number, morphology: Morphology): boolean {
  const own = morphology.formsOf(capitalised(tokens[at]?.text ?? '')).noun
  if ((own & cells('Afp Amn')) === 0) return false
  const before = tokens[at - 1]?.lower
  const next = tokens[at + 1]
  if (before !== 'es') return false
  if (GIVES.test(next?.lower ?? '')) return at + 2 >= tokens.length || tokens[at + 2]?.lower === 'und'
  if (!GIVES.test(tokens[at - 2]?.lower ?? '')) return false
  return next === undefined || (PREPOSITIONS.has(next.lower) && next.lower !== 'zu')
}

const NO_FULL_VERB =
  /^(?:w[ieuü]r\p{Ll}*|l[äa]ss\p{Ll}*|ließ\p{Ll}*|geh\p{Ll}*|komm\p{Ll}*|h[ei]lf\p{Ll}*|bleib\p{Ll}*|seh\p{Ll}*|hör\p{Ll}*)$/u

/** `lernen das arbeiten im Team`, `Das lesen von Büchern macht Freude`: the clause has its verb, and this one has attributes. */
function isActivity({ tokens, isFirst, opens }: Stretch, at: number): boolean {
  const token = tokens[at] as Token
  const article = tokens[at - 1]?.lower
  const next = tokens[at + 1]
  if ((token.forms.verb & VerbForm.infinitive) === 0 || !(isFirst || opens === ':')) return false
  // `Nach dem essen gab es Kaffee`
  if (article === 'dem')
    return at === 2 && /^(?:nach|vor|bei|mit)$/u.test(tokens[0]?.lower ?? '') && isSurelyFinite(next)
  if (article !== 'das' || !next || !/^(?:von|im|in|am|mit|der|des)$/u.test(next.lower)) return false
  const verbs = tokens.filter((other, i) => (i !== at && isSurelyFinite(other)) || PLURAL_VERB(other, i, at))
  const [verb] = verbs
  if (verbs.length !== 1 || !verb || MODAL_VERBS.has(verb.lower) || NO_FULL_VERB.test(verb.lower)) return false
  // `Das lesen viele in der Zeitung`: with the verb at once behind the pronoun, the clause has no other one.
  return at === 1
    ? !tokens.slice(at + 1).some(({ lower }) => /^(?:wir|sie|viele|alle|die)$/u.test(lower)) &&
        tokens.indexOf(verb) > at
    : tokens.indexOf(verb) < at
}

function PLURAL_VERB({ text, lower, forms }: Token, i: number, at: number): boolean {
  return (
    i < at &&
    text === lower &&
    (forms.verb & VerbForm.thirdPlural) !== 0 &&
    forms.strong === 0 &&
    i > 0 &&
    !NO_VERBS.has(lower)
  )
}

import { AUXILIARIES, FINITE_AUXILIARIES } from '../clauses/auxiliaries.ts'
import { isPluralVerb } from '../clauses/clause-shapes.ts'
import { isNoun, isSurelyFinite, type Stretch, type Token } from '../clauses/clauses.ts'
import { determinerOf } from '../clauses/determiners.ts'
import {
  ARTICLES,
  COORDINATORS,
  COPULAS,
  NOMINATIVE_PRONOUNS,
  PREPOSITIONS,
  SUBORDINATORS
} from '../clauses/function-words.ts'
import { ALL_CELLS, NOMINATIVE } from '../words/cells.ts'
import { VerbForm } from '../words/morphology.ts'
import { sayingForms } from '../words/verbs-of-saying.ts'
import { phraseEnd } from './phrase-ends.ts'

/**
 * `klein aber fein`, `wurde geplant aber nie gebaut`, `Die Sonne schien aber es war kalt`: `aber`, `jedoch` and `doch` between two parts that
 * each are complete. Behind the first words of a clause and in its middle they are adverbs (`ist offiziell aber nicht zuständig`).
 * Source: Amtliches Regelwerk 2024 (Zeichensetzung: Komma vor entgegenstellenden Konjunktionen).
 */
export function opensAdversative(stretch: Stretch, at: number): boolean {
  const { tokens } = stretch
  const [link, next] = [tokens[at], tokens[at + 1]]
  if (at < 2 || !link || !next) return false
  if (
    link.lower !== 'doch' &&
    (joinsAttributes(tokens, at) ||
      joinsParticiples(stretch, at) ||
      joinsStates(stretch, at) ||
      joinsConceded(stretch, at))
  )
    return true
  return link.lower !== 'jedoch' && joinsClauses(stretch, at)
}

/** `ein kleines aber feines Fest`, `teure aber sehr gute Lösungen`: both go with the noun. */
function joinsAttributes(tokens: readonly Token[], at: number): boolean {
  const first = tokens[at - 1] as Token
  const start = DEGREE.test(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1
  const [second, noun] = [tokens[start], tokens[start + 1]]
  if (!second || !noun || !isNoun(noun) || !isAttribute(first) || !isAttribute(second)) return false
  if (ENDING.exec(first.lower)?.[0] !== ENDING.exec(second.lower)?.[0]) return false
  // `Im alten Saal fehlt Platz, der neue aber moderne Technik bietet`: the first one stands for a noun of another gender.
  const article = determinerOf(tokens[at - 2]?.lower ?? '')
  const own = noun.forms.noun === 0 ? 0 : noun.forms.noun & (article?.cells ?? ALL_CELLS)
  return [first, second].every(({ forms }) => (own & (forms.strong | forms.weak | forms.mixed)) !== 0)
}

const DEGREE = /^(?:sehr|recht|durchaus|umso|auch|nicht|nie)$/u
const ENDING = /e[nmrs]?$/u

function isAttribute({ text, lower, forms }: Token): boolean {
  return text === lower && forms.strong !== 0 && !ARTICLES.has(lower) && !PRONOMINAL.test(lower)
}

const PRONOMINAL =
  /^(?:ander|beid|manch|solch|viel|wenig|einig|mehrer|all|einzeln|folgend|weiter|erst|zweit|letzt|best|meist|übrig|jünger|älter)e[nmrs]?$/u

/** `wurde geplant aber nie gebaut`, `ist repariert jedoch noch nicht gestrichen`: two participles of one auxiliary. */
function joinsParticiples({ tokens, isFirst, closes }: Stretch, at: number): boolean {
  const [first, last] = [tokens[at - 1] as Token, tokens.at(-1) as Token]
  if (!isFirst || !/^“?[.!,]/u.test(closes) || tokens.length - at < 3 || !isParticiple(first) || !isParticiple(last))
    return false
  const before = tokens.slice(0, at - 1)
  // `wurde wie geplant aber nicht gebaut`, `hat verletzt aber nicht aufgegeben`: how it was.
  if (/^(?:wie|als)$/u.test(before.at(-1)?.lower ?? '') || MANNER.test(first.lower)) return false
  const isVerb = (token: Token) => isSurelyFinite(token) || FINITE_AUXILIARIES.has(token.lower)
  const verbs = before.filter((token, i) => i > 0 && isVerb(token))
  return (
    verbs.length === 1 &&
    AUXILIARIES.has(verbs[0]?.lower ?? '') &&
    !tokens.slice(at).some(isVerb) &&
    !before.some(isOpening)
  )
}

function isParticiple({ text, lower, forms }: Token): boolean {
  return text === lower && (forms.verb & VerbForm.pastParticiple) !== 0
}

/** Participles that say how something is done. */
const MANNER =
  /^(?:verletzt|verspätet|geschlossen|getrennt|unterbrochen|verstärkt|vermehrt|gezielt|gelassen|unverletzt|wiederholt|beschränkt|bedingt|entschieden|ausgesprochen|fortgesetzt|vereinzelt|begeistert|gefasst|verhalten|angespannt|entspannt|ungewohnt|bewusst)$/u

/** `war trocken aber nicht so heiß`: what something is like, as nobody says of a whole sentence (`ist rechtlich aber nicht bindend`). */
function joinsStates({ tokens, isFirst, closes }: Stretch, at: number): boolean {
  const [first, last] = [tokens[at - 1] as Token, tokens.at(-1) as Token]
  if (!isFirst || !/^“?[.!,]/u.test(closes) || !(STATE.test(first.lower) || BRIEF.test(first.lower))) return false
  const before = tokens.slice(0, at - 1)
  const verb = before.findIndex((token, i) => i > 0 && COPULAS.has(token.lower))
  if (verb < 0 || before.some(isOpening) || tokens.slice(at).some((token) => isSurelyFinite(token))) return false
  const compared = tokens.findIndex(({ lower }, i) => i > at && lower === 'wie')
  const end = compared > at ? (tokens[compared - 1] as Token) : last
  if (!STATE.test(first.lower) && at + 1 < tokens.length - 1) return false
  return !isNoun(end) && (end.forms.isBare || /^(?:weg|da|vorbei|dabei)$/u.test(end.lower)) && end !== tokens[at]
}

const STATE =
  /^(?:trocken|nass|feucht|warm|kalt|kühl|heiß|mild|windig|sonnig|klein|groß|riesig|teuer|billig|günstig|alt|neu|jung|leise|laut|schön|schlicht|bunt|eng|schmal|breit|tief|flach|steil|müde|sauber|schmutzig|schwierig|anstrengend|mühsam|wichtig|richtig|schwer|leicht|gut|bequem|modern|altmodisch|gemütlich|mutig|fleißig|beliebt|nett|lecker|spannend|lehrreich|erfolgreich|hart|fair|stark|schwach|reich|arm|krank|hungrig|traurig|zufrieden|glücklich|nervös|freundlich|streng|rau|glatt|süß|bitter|scharf)$/u

/** They may say for how long: `kurz aber heftig`, but not `war kurz aber nicht da`. */
const BRIEF = /^(?:kurz|lang)$/u

/** `ist zwar teurer aber genauer`, `zwar gerne gesehen aber nicht verpflichtend`: what is granted, and what is set against it at the end. */
function joinsConceded({ tokens, closes }: Stretch, at: number): boolean {
  const first = tokens[at - 1] as Token
  const granted = tokens.findIndex(({ lower }) => lower === 'zwar')
  if (granted < 0 || granted > at - 2 || tokens[granted - 1]?.lower === 'und' || !/^“?[.!,]/u.test(closes)) return false
  const isSmall = first.text === first.lower && !isSurelyFinite(first) && !FINITE_AUXILIARIES.has(first.lower)
  if (!isSmall || !(first.forms.isBare || first.forms.strong !== 0 || isParticiple(first))) return false
  const isVerb = (token: Token) => isSurelyFinite(token) || FINITE_AUXILIARIES.has(token.lower)
  return !tokens.slice(granted, at).some(({ lower }) => COORDINATORS.has(lower)) && !tokens.slice(at).some(isVerb)
}

/**
 * `Die Sonne schien aber es war kalt`, `Das Fest war schön doch die Technik hat versagt`, `Es war mild aber am Abend regnete es`: behind the
 * word the subject or a phrase with a preposition, and the finite verb.
 */
function joinsClauses({ tokens, isFirst, closes }: Stretch, at: number): boolean {
  const before = tokens.slice(0, at)
  const end = before.at(-1) as Token
  if (!isFirst || !/^“?[.!,]/u.test(closes)) return false
  if (COORDINATORS.has(end.lower) || ARTICLES.has(end.lower) || PREPOSITIONS.has(end.lower)) return false
  // `kleiner als die alte aber sie zeigt mehr`: a comparison opens no clause.
  const isCompared = (i: number) =>
    before[i]?.lower === 'als' && /(?:er|mehr|anders)$/u.test(before[i - 1]?.lower ?? '')
  if (before.some((token, i) => isOpening(token) && !isCompared(i))) return false
  // `Er glaubt heute aber die Stadt hat Geld`: what is said or thought has no conjunction.
  const isVerb = (token: Token, i: number) => i > 0 && (isSurelyFinite(token) || FINITE_AUXILIARIES.has(token.lower))
  const verbs = before.filter(isVerb)
  const [verb] = verbs.length > 0 ? verbs : before.filter((token, i) => i > 0 && isPluralVerb(token))
  if (!verb || verbs.length > 1 || THINKING.test(verb.lower)) return false
  if (sayingForms(verb.lower).some(({ needs }) => needs.length === 0)) return false
  const first = tokens[at + 1] as Token
  const isPronoun = NOMINATIVE_PRONOUNS.has(first.lower) || /^(?:sie|es|das|dies|niemand|alle|viele)$/u.test(first.text)
  const subject = isPronoun
    ? at + 2
    : SUBJECT.test(first.lower)
      ? phraseEnd(tokens, at + 1, NOMINATIVE)
      : PREPOSITIONS.has(first.lower)
        ? phraseEnd(tokens, at + 2, ALL_CELLS)
        : undefined
  const finite = subject === undefined ? undefined : tokens[subject]
  return (
    finite !== undefined &&
    subject !== undefined &&
    tokens.length > subject + 1 &&
    (isSurelyFinite(finite) || FINITE_AUXILIARIES.has(finite.lower)) &&
    !tokens.slice(subject + 1).some((token) => isSurelyFinite(token))
  )
}

const SUBJECT = /^(?:der|die|das|eine?|unsere?|ihre?|seine?|diese[rs]?)$/u
const THINKING = /^(?:glaub|mein|find[et]|fand|hoff|schätz|weiß|wusste|denk|dach|heißt|hieß|fürcht|befürcht|vermut)/u

/** Behind them a clause goes on to its verb at the end: `Wenn er aber …`, `Wie die Stadt aber …`. */
function isOpening({ lower }: Token): boolean {
  return (SUBORDINATORS.has(lower) && !ARTICLES.has(lower) && !PREPOSITIONS.has(lower)) || lower === 'je'
}

import { BECOME, HAVE } from '../clauses/auxiliaries.ts'
import { isNoun, isSurelyFinite, type Stretch, type Token } from '../clauses/clauses.ts'
import { ARTICLES } from '../clauses/function-words.ts'
import type { NumberMismatch } from '../clauses/number-comparison.ts'
import { mayOpenAsSubject } from '../clauses/seeming-phrases.ts'
import { VerbForm } from '../words/morphology.ts'
import { countsSeveral } from '../words/number-words.ts'
import { countedMismatch } from './counted-subjects.ts'
import { isInfinitiveLike } from './opening-subjects.ts'
import { pluralVerbOfOne } from './plural-verb-of-one.ts'
import { singularVerbOfSeveral } from './singular-verb-of-several.ts'
import { mismatchAcrossRelative } from './subject-verb-across-relative.ts'
import { inRelativeClause, inSecondRelativePredicate, inSubordinateClause } from './subject-verb-at-end.ts'
import { joinedBare, mismatchBehind } from './subject-verb-behind.ts'
import { behindParticiple } from './subject-verb-behind-participle.ts'
import { inMainClause, inQuestion } from './subject-verb-in-front.ts'
import { behindVerb } from './subject-verb-inverted.ts'
import { mismatchWithAll } from './subject-verb-nowhere.ts'
import { behindWho, openingMismatch } from './subject-verb-opening.ts'

/**
 * Where a clause has no subject in the number of its verb, but a noun group that is one in the other: `Die Ergebnisse der Umfrage
 * zeigt, dass …`, `weil die Anfrage gesendet wurden`. Silent where a group is counted or means several in one word, and where
 * anything else could be the subject. Source: Duden, Die Grammatik (Kongruenz von Subjekt und Finitum).
 */
export function numberMismatch(stretch: Stretch): NumberMismatch | undefined {
  if (stretch.isFirst && mayOpenAsSubject(stretch.tokens)) return countedMismatch(stretch)
  const found = mismatchIn(stretch) ?? pluralVerbOfOne(stretch) ?? singularVerbOfSeveral(stretch)
  if (!found || isInstruction(stretch, found.verb) || isOfAttribute(stretch, found)) return undefined
  if (isEquation(stretch, found.verb) || isWhen(stretch, found)) return undefined
  return mayBeObjectOfPronoun(stretch, found) || hasWhoBehind(stretch, found) ? undefined : found
}

/** `Pro Kopf sind das 50 Kilogramm Müll`: the number agrees with the amount. */
function isEquation({ tokens }: Stretch, verb: Token): boolean {
  const at = tokens.indexOf(verb)
  const [pronoun, amount] = tokens.slice(at + 1, at + 3)
  if (!/^(?:sind|waren|wären|seien)$/u.test(verb.lower) || !/^(?:das|dies)$/u.test(pronoun?.lower ?? '')) return false
  return (
    /^\d|^(?:rund|etwa|über|knapp|fast|mehr|gut|circa|ca)/u.test(amount?.text ?? '') ||
    countsSeveral(amount?.lower ?? '')
  )
}

/** `Die nächsten Tage wird noch gebaut`: how long, before a passive that has no subject. */
function isWhen({ tokens }: Stretch, { noun, number, verb }: NumberMismatch): boolean {
  return (
    number === 'plural' &&
    isPassive(tokens, verb) &&
    tokens.indexOf(noun) < tokens.indexOf(verb) &&
    PERIODS.test(noun.text)
  )
}

const PERIODS =
  /(?:[Tt]age|[Ww]ochen|[Mm]onate|[Jj]ahre|[Ss]tunden|[Mm]inuten|[Ss]ekunden|[Aa]bende|[Nn]ächte|[Ww]ochenenden)$/u

/** `Die Karten kann kaufen, wer will`: the clause is the subject. */
function hasWhoBehind({ sentence, at, tokens }: Stretch, { number }: NumberMismatch): boolean {
  const next = sentence.tokens[at + tokens.length]
  return number === 'plural' && next?.before === ',' && next.lower === 'wer'
}

/** `weil diese Krankheiten überträgt`, `hat mancher Freunde gefunden`, `hat die kleine Schulden`: a pronoun, and its object in the plural. */
function mayBeObjectOfPronoun({ tokens, isFirst }: Stretch, { noun, number, verb }: NumberMismatch): boolean {
  const at = tokens.indexOf(noun)
  if (number !== 'plural' || at < 1 || (isFirst && at === 1) || isPassive(tokens, verb)) return false
  const before = tokens[at - 1]?.lower ?? ''
  if (/^(?:diese|jene|keine|mancher?|jede|welche)$/u.test(before)) return true
  return (
    /^(?:kleine|große|neue|alte|andere|zweite|erste|jüngere|ältere)$/u.test(before) &&
    tokens[at - 2]?.lower === 'die' &&
    at > 2
  )
}

/** `wurde … beschädigt`: a passive has no object in the accusative. */
function isPassive(tokens: readonly Token[], { lower }: Token): boolean {
  const forms = tokens.at(-1)?.forms.verb ?? 0
  return BECOME.has(lower) && (forms & VerbForm.pastParticiple) !== 0 && (forms & VerbForm.infinitive) === 0
}

/** `Die Daten verarbeitende Stelle haftet`, `die Schlange stehenden Kunden`: the noun belongs to what is said of another one. */
function isOfAttribute({ tokens }: Stretch, { noun, verb }: NumberMismatch): boolean {
  const from = tokens.indexOf(noun) + 1
  const place = tokens.indexOf(verb)
  const end = from <= place ? place : Math.min(from + 2, tokens.length)
  for (let i = from; from > 0 && i < end - 1; i++) {
    const { lower, forms } = tokens[i] as Token
    // `der Umbau der vom Wasser beschädigten Räume`: another phrase has its own.
    if (ARTICLES.has(lower)) return false
    if (isNoun(tokens[i - 1]) && !isNoun(tokens[i]) && (forms.weak | forms.strong) !== 0) return isNoun(tokens[i + 1])
  }
  return false
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
    behindParticiple(stretch) ??
    mismatchBehind(stretch) ??
    behindWho(stretch) ??
    joinedBare(stretch) ??
    inSubordinateClause(stretch) ??
    inRelativeClause(stretch) ??
    inSecondRelativePredicate(stretch)
  )
}

import { isCapitalAdverb } from '../german/capitals/capital-adverbs.ts'
import { isCapitalAttribute } from '../german/capitals/capital-attributes.ts'
import { isCapitalParticiple, isCapitalVerb } from '../german/capitals/capital-verbs.ts'
import { isNamelessAttribute } from '../german/capitals/nameless-attributes.ts'
import { isPluralVerb } from '../german/clauses/clause-shapes.ts'
import { isNoun, isSurelyFinite, type Stretch, stretchesOf, type Token } from '../german/clauses/clauses.ts'
import { ARTICLES, COPULAS, PREPOSITIONS } from '../german/clauses/function-words.ts'
import { PLURAL_NOMINATIVE } from '../german/clauses/noun-groups.ts'
import { PLURAL } from '../german/words/cells.ts'
import type { WordKnowledge } from '../german/words/knowledge.ts'
import { isCapitalised, uncapitalised } from '../german/words/lexicon.ts'
import { VerbForm } from '../german/words/morphology.ts'
import type { Prose } from '../markdown/prose.ts'
import { type CapitalSlip, slipOf } from './capital-slip.ts'

/**
 * Pronouns, adjectives and verbs with a capital that stand for no noun and in no name: `gilt für Alle`, `ein Jeder`, `ist Einzigartig`,
 * `sind Herzlich willkommen`, `findet Täglich statt`. Source: Amtliches Regelwerk 2024, § 58 (pronouns and numerals), § 57 (adjectives).
 */
export function* surplusCapitals(prose: Prose, { morphology }: WordKnowledge): Generator<CapitalSlip> {
  for (const stretch of stretchesOf(prose, morphology)) {
    for (const [at, token] of stretch.tokens.entries()) {
      if (at === 0 && isReported(stretch)) yield slipOf(token, uncapitalised(token.text))
      if (at === 0 || !isCapitalised(token.text)) continue
      if (
        isPronoun(stretch, at) ||
        isReflexive(stretch.tokens, at) ||
        isOwner(stretch.tokens, at) ||
        isQuantity(stretch, at) ||
        isCounterpart(stretch, at) ||
        isCapitalAdverb(stretch, at, morphology) ||
        isCapitalAttribute(stretch, at, morphology) ||
        isNamelessAttribute(stretch, at, morphology) ||
        isCapitalVerb(stretch, at, morphology) ||
        isCapitalParticiple(stretch, at, morphology) ||
        isPredicate(stretch, at) ||
        isHearty(stretch.tokens, at)
      )
        yield slipOf(token, uncapitalised(token.text))
    }
  }
}

/** Of `viele`, `wenige`, `andere`, `meiste` the capital is allowed (§ 58, 5). */
const PRONOUN =
  /^(?:Jede[mnrs]?|Alle[nr]?|Beide[nr]?|Manche[mnrs]?|Jemand(?:em|en)?|Niemand(?:em|en)?|Keine[mnr]|Mehrere[nr]?|Einige[nr]?|Etwas)$/u

/** In the middle of a clause, behind a verb or what a verb governs: `Sport für Alle` may be a name. */
function isPronoun({ tokens, closes, isFirst }: Stretch, at: number): boolean {
  const token = tokens[at] as Token
  const before = tokens[at - 1] as Token
  const next = tokens[at + 1]
  if (!PRONOUN.test(token.text) || (isNoun(before) && !(isFirst && at === 1 && ARTICLES.has(before.lower))))
    return false
  if (next ? isNoun(next) : !/^[,.!?:;]/u.test(closes)) return false
  if (/^ein(?:e[mnrs]?)?$/u.test(before.lower)) return /^Jede/u.test(token.text)
  if (/^die$/u.test(before.lower)) return /^Beiden$/u.test(token.text)
  if (ARTICLES.has(before.lower)) return false
  // `weisen wir Alle auf die Regeln hin`
  if (/^(?:wir|uns|ihr|euch)$/u.test(before.text)) return /^Alle[nr]?$/u.test(token.text)
  if (PREPOSITIONS.has(before.lower)) {
    const far = tokens[at - 2]
    return far !== undefined && !isNoun(far)
  }
  return isSurelyFinite(before) || before.forms.verb !== 0
}

/** `Sie können Sich anmelden`: beside the formal address, too, it is small (§ 65); behind a noun a title may begin. */
function isReflexive(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token
  return token.text === 'Sich' && token.before === '' && !isNoun(tokens[at - 1])
}

/** `…, Sie habe …`: speech that is told has the verb in the singular, with which the address does not go. */
function isReported({ tokens, opens }: Stretch): boolean {
  return opens === ',' && tokens[0]?.text === 'Sie' && REPORTED.test(tokens[1]?.text ?? '') && tokens.length > 2
}

const REPORTED = /^(?:sei|habe|werde|könne|müsse|wolle|solle|dürfe|freue|hoffe|gehe|sehe|wisse|halte|rechne|begrüße)$/u

/** `der Verein und Seine Mitglieder`, `in Diesem Jahr`; `Seine Exzellenz` is a title. */
function isOwner(tokens: readonly Token[], at: number): boolean {
  const { text, before: mark } = tokens[at] as Token
  const before = tokens[at - 1] as Token
  const next = tokens[at + 1]
  if (
    !/^(?:Seine[nmrs]?|Diese[nmrs]?|Unsere[nmrs]?)$/u.test(text) ||
    mark !== '' ||
    next?.before !== '' ||
    !isNoun(next)
  )
    return false
  if (next.forms.noun === 0 || /^(?:Majestät|Exzellenz|Heiligkeit|Eminenz|Durchlaucht|Hoheit)/u.test(next.text))
    return false
  if (isNoun(before) || isNoun(tokens[at + 2])) return false
  if (text.startsWith('S')) return before.text === 'und' || before.text === 'für'
  // `Bündnis für Unsere Stadt`
  return PREPOSITIONS.has(before.text) && (text.startsWith('D') || before.text !== 'für')
}

/** `durchsuchten Sämtliche Räume`, `Die Beiden Hochschulen`: before a noun, where no title begins; `beide` is always small (§ 58). */
function isQuantity(stretch: Stretch, at: number): boolean {
  const { tokens } = stretch
  const before = tokens[at - 1]
  const next = tokens[at + 1]
  const { text } = tokens[at] as Token
  const isBoth = /^Beiden?$/u.test(text)
  const isInRow = /^(?:ersten|letzten|nächsten|vergangenen|kommenden)$/u.test(before?.text ?? '')
  if (/^(?:Meisten|Anderen|Übrigen)$/u.test(text)) return isOfMany(stretch, at)
  if (
    !(isBoth || QUANTITY.test(text) || (isInRow && NUMBER.test(text))) ||
    !before ||
    next?.before !== '' ||
    !isNoun(next)
  )
    return false
  if (next.forms.noun === 0 || isNoun(tokens[at + 2])) return false
  // `die letzten Beiden Jahre`, `in den ersten Drei Wochen`
  if (isInRow) return (next.forms.noun & PLURAL) !== 0
  if (isBoth) return ARTICLES.has(before.lower)
  return !isNoun(before) && (PREPOSITIONS.has(before.lower) || before.forms.verb !== 0)
}

/** `Die Meisten Befragten gaben an`, `alle Anderen Gäste`: at the start of a clause, where the persons meant can have no object yet. */
function isOfMany({ tokens, isFirst }: Stretch, at: number): boolean {
  const before = tokens[at - 1]
  const next = tokens[at + 1]
  const behind = tokens[at + 2]
  // `Kinder, die Anderen Karten kaufen`
  const opener = isFirst ? /^(?:die|alle)$/u : /^alle$/u
  if (at !== 1 || !opener.test(before?.lower ?? '') || next?.before !== '' || !isNoun(next)) return false
  if ((next.forms.noun & PLURAL_NOMINATIVE) === 0 || !behind || isNoun(behind)) return false
  return isSurelyFinite(behind) || isPluralVerb(behind)
}

const COUNTERPARTS: ReadonlyMap<string, string> = new Map([
  ['Jüngere', 'ältere'],
  ['Ältere', 'jüngere'],
  ['Kleinere', 'größere'],
  ['Größere', 'kleinere'],
  ['Untere', 'obere'],
  ['Obere', 'untere'],
  ['Hintere', 'vordere'],
  ['Vordere', 'hintere']
])

/** `Der ältere Sohn geht zur Schule und der Jüngere in den Kindergarten`: it refers to a noun of its sentence (§ 58, 1). */
function isCounterpart({ tokens, closes, sentence, at: from }: Stretch, at: number): boolean {
  const { text, before: mark } = tokens[at] as Token
  const other = COUNTERPARTS.get(text)
  const next = tokens[at + 1]
  if (!other || mark !== '' || !/^(?:der|die|das)$/u.test(tokens[at - 1]?.text ?? '')) return false
  if (next ? isNoun(next) || next.forms.strong !== 0 : !/^[.,!?]/u.test(closes)) return false
  return sentence.tokens.slice(0, from + at).some(({ text: word }, i, all) => other === word && isNoun(all[i + 1]))
}

const NUMBER = /^(?:Zwei|Drei|Vier|Fünf|Sechs|Sieben|Acht|Neun|Zehn|Zwölf)$/u
const QUANTITY = /^(?:Sämtlich|Mehrer|Einig|Etlich|Jeglich|Solch)e[mnrs]?$/u

/** `ist Einzigartig.`: a predicate that is no noun. */
function isPredicate({ tokens, closes }: Stretch, at: number): boolean {
  const token = tokens[at] as Token
  const before = tokens[at - 1] as Token
  const next = tokens[at + 1]
  const { noun, isBare, strong, verb } = token.forms
  const isParticiple = (verb & VerbForm.pastParticiple) !== 0
  if (noun !== 0 || strong !== 0 || !(isBare || isParticiple) || !/^\p{Lu}\p{Ll}{4,}$/u.test(token.text)) return false
  if (next ? isNoun(next) : !/^[.!?,]/u.test(closes)) return false
  return (
    COPULAS.has(before.lower) ||
    (/^(?:sehr|besonders|nicht|auch|ganz|immer|so|weiterhin)$/u.test(before.lower) &&
      COPULAS.has(tokens[at - 2]?.lower ?? ''))
  )
}

/** `sind Herzlich willkommen`, `ist Stolz auf`: adjectives in set phrases, whose capital only a noun or a heading has. */
function isHearty(tokens: readonly Token[], at: number): boolean {
  const { text } = tokens[at] as Token
  const before = tokens[at - 1] as Token
  const next = tokens[at + 1]
  if (isNoun(before)) return false
  if (text === 'Herzlich')
    return next !== undefined && /^(?:willkommen|eingeladen|begrüßt|bedankt|gegrüßt|dank\p{Ll}+)$/u.test(next.text)
  if (text === 'Willkommen') return COPULAS.has(before.lower) || /^(?:herzlich|sehr)$/u.test(before.text)
  return text === 'Stolz' && COPULAS.has(before.lower) && (next === undefined || next.lower === 'auf')
}

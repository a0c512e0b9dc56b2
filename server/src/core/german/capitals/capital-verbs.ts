import { FINITE_AUXILIARIES, HAVE } from '../clauses/auxiliaries.ts'
import { hasFinite } from '../clauses/clause-shapes.ts'
import { endOfZuInfinitive, isNoun, isSurelyFinite, type Stretch, type Token } from '../clauses/clauses.ts'
import { ARTICLES, SUBORDINATORS } from '../clauses/function-words.ts'
import { nounGroupsOf } from '../clauses/noun-groups.ts'
import { INVITING_NOUNS } from '../clauses/noun-infinitives.ts'
import { numberOf } from '../clauses/number-comparison.ts'
import { NOMINATIVE, PLURAL } from '../words/cells.ts'
import { uncapitalised } from '../words/lexicon.ts'
import { type Morphology, THIRD, VerbForm, type WordForms } from '../words/morphology.ts'

/**
 * Verbs with a capital in the middle of a clause: `um die Zahl zu Erhöhen`, `Die Stadt Plant den Bau.`, `nahm ihn fest und Stellte die
 * Beute sicher`. Source: Amtliches Regelwerk 2024, § 57, 2 (only infinitives that stand as nouns have one).
 */
export function isCapitalVerb(stretch: Stretch, at: number, morphology: Morphology): boolean {
  const { text } = stretch.tokens[at] as Token
  if (at > 0 && isFusedInfinitive(stretch, at, morphology)) return true
  if (at === 0 || !mayStandBefore(stretch, at) || !/^\p{Lu}\p{Ll}{3,}$/u.test(text)) return false
  const forms = morphology.formsOf(uncapitalised(text))
  if (forms.verb === 0) return false
  return isInfinitiveWithZu(stretch, at, forms) || isFiniteVerb(stretch, at, forms)
}

/** `hatte nichts mehr Entgegenzusetzen`: with `zu` in it an infinitive is no noun. */
function isFusedInfinitive({ tokens }: Stretch, at: number, morphology: Morphology): boolean {
  const { text, before } = tokens[at] as Token
  if (!/^\p{Lu}\p{Ll}+zu\p{Ll}+n$/u.test(text) || before !== '') return false
  const { verb, weak } = morphology.formsOf(uncapitalised(text))
  return (verb & VerbForm.zuInfinitive) !== 0 && weak === 0 && /^\p{Ll}/u.test(tokens[at - 1]?.text ?? '')
}

/** `haben wir Fragen Aufgeworfen.`: the participle that the clause's `haben` waits for, at its end. */
export function isCapitalParticiple({ tokens, closes, opens }: Stretch, at: number, morphology: Morphology): boolean {
  const token = tokens[at] as Token
  const before = tokens[at - 1]
  if (at < 2 || !PARTICIPLE.test(token.text) || token.forms.noun !== 0 || /[„“"»«]/u.test(opens + closes)) return false
  const next = tokens[at + 1]
  if (next ? !/^(?:und|oder|sowie)$/u.test(next.lower) || isNoun(tokens[at + 2]) : !/^[.,!?:;]/u.test(closes))
    return false
  const lower = morphology.formsOf(uncapitalised(token.text))
  if ((lower.verb & VerbForm.pastParticiple) === 0 || lower.strong !== 0 || !before) return false
  const others = tokens.slice(0, at)
  return (
    others.some(({ text }) => HAVE.has(text)) &&
    !others.some(({ forms, text }) => /^\p{Ll}/u.test(text) && (forms.verb & VerbForm.pastParticiple) !== 0) &&
    // `hat den Film Aufgewacht`: a title behind what it is one of.
    (isNoun(before) ? (before.forms.noun & PLURAL) !== 0 && !OPENS_PHRASE.test(tokens[at - 2]?.lower ?? '') : true)
  )
}

const OPENS_PHRASE =
  /^(?:d(?:er|ie|as|en|em|es)|ein(?:e[nmrs]?)?|[ivaz]m|vom|zu[mr]|vorm|beim|ins|ans|fürs|in|mit|von|für|aus)$/u
const PARTICIPLE = /^\p{Lu}\p{Ll}*ge\p{Ll}+(?:t|en)$/u

/** The cheap look first: most capitals are those of nouns, and have none of these before them. */
function mayStandBefore({ tokens, isFirst }: Stretch, at: number): boolean {
  const before = tokens[at - 1] as Token
  if (before.text === 'zu' || before.text === 'und' || PRONOUNS.has(before.lower)) return true
  return isFirst && isNoun(before) && tokens[at]?.forms.noun === 0 && ARTICLES.has(tokens[0]?.lower ?? '')
}

/** Infinitives that have become nouns of their own: `zu Verfahren und Vorhaben`. */
const NOUN_OF_ITS_OWN =
  /^(?:essen|trinken|leben|wissen|schreiben|treffen|rennen|vertrauen|verfahren|verhalten|vermögen|verbrechen|versprechen|verlangen|vergehen|vergnügen|verständnis|erbrechen|ermessen|erleben|bestreben|bedauern|befinden|begehren|benehmen|vorhaben|vorkommen|unternehmen|ansehen|guthaben|abkommen|aufkommen|einkommen|einvernehmen|wesen|andenken|bergen|siegen|gießen|meißen|reden|gefallen|interesse|anliegen|aufsehen|auskommen|entgegenkommen|gutachten|aufgeben|schulden|gunsten|lasten|husten|werden|sein|können|wollen|haben|kosten|folgen|proben|anlagen|abgaben|fragen|wegen|ehren|füßen|stehen)$/u

/** Behind `zu` and at the end of an infinitive group that nothing else can end. */
function isInfinitiveWithZu(
  { tokens, opens, closes, sentence, at: from }: Stretch,
  at: number,
  forms: WordForms
): boolean {
  const token = tokens[at] as Token
  if ((forms.verb & VerbForm.infinitive) === 0 || tokens[at - 1]?.text !== 'zu') return false
  const next = tokens[at + 1]
  if (next ? !/^(?:und|oder|sowie)$/u.test(next.lower) || isNoun(tokens[at + 2]) : !/^(?:“?[,.!?:;–]|$)/u.test(closes))
    return false
  // `die Angebote zu Klettern, Schwimmen und Tauchen`
  if (closes === ',' && isNoun(sentence.tokens[from + tokens.length])) return false
  const before = tokens.slice(0, at - 1)
  const link = before.at(-1)
  if (!link) return false
  // `nachvollziehen zu Können`, `gerecht zu Werden`
  if (MODAL.test(token.lower)) return isNoun(link) ? false : (link.forms.verb & VerbForm.infinitive) !== 0
  if (NOUN_OF_ITS_OWN.test(token.lower) && !(token.lower === 'werden' && isHow(link))) return false
  // `um zu informieren und zu Vernetzen`, `zu beraten und die Kinder zu Stärken`
  const and = before.findLastIndex(({ lower }, i) => /^(?:und|oder|sowie)$/u.test(lower) && isEndOfGroup(before, i - 1))
  if (and === before.length - 1) return true
  const others = tokens.findLastIndex((_, i) => endOfZuInfinitive(tokens, i) !== undefined)
  // Another infinitive is the one that the group asks for, unless a second group goes on to it.
  if (others > at ? tokens.slice(at + 2, others).some((other) => isSurelyFinite(other)) : others > and) return false
  const group = before.slice(and + 1)
  const [first, second] = group
  const isOpened = and < 0 && /^(?:um|ohne|statt|anstatt)$/u.test(first?.lower ?? '')
  const opener = isOpened ? second : first
  if (hasFinite(group) || group.length < 2 || !opener || APPOSITION.test(opener.lower)) return false
  // `besser zu Verstehen`: how something is done stands before no noun.
  if (!isHow(link) && !ARTICLES.has(opener.lower) && !OBJECT.test(opener.lower)) return false
  if (and >= 0 || isOpened) return opens === ',' || opens === ''
  // Behind a noun an apposition may stand (`…, ein Kurs zu Backen`), unless the noun takes an infinitive.
  const last = sentence.tokens[from - 1]
  return opens === ',' && last !== undefined && (!isNoun(last) || INVITING_NOUNS.test(last.text))
}

const MODAL = /^(?:können|müssen|wollen|dürfen|sollen)$/u

function isEndOfGroup(tokens: readonly Token[], at: number): boolean {
  return endOfZuInfinitive(tokens, at) === at || endOfZuInfinitive(tokens, at - 1) === at
}

/** `besser`, `gemeinsam`, `nachhaltig`, `miteinander` */
function isHow({ text, lower, forms }: Token): boolean {
  return (
    text === lower && (forms.isBare || /einander$/u.test(lower)) && forms.strong === 0 && (forms.verb & THIRD) === 0
  )
}

const OBJECT = /^(?:sich|uns|sie|ihn|ihnen|ihm|es|alle|alles|mehr)$/u

/** What opens an apposition. */
const APPOSITION = /^(?:darunter|davon|also|etwa|nämlich|besonders|insbesondere|so|vor|zum|wie|auch|sowie)$/u

/** The only verb of its sentence, behind the subject that opens it (`Die Stadt Plant`, `Wir Passen`), or the second one behind `und`. */
function isFiniteVerb({ tokens, isFirst, closes, sentence, at: from }: Stretch, at: number, forms: WordForms): boolean {
  const token = tokens[at] as Token
  const link = tokens[at - 1] as Token
  const next = tokens[at + 1]
  if ((forms.verb & THIRD) === 0 || forms.weak !== 0 || NO_VERB.test(token.lower)) return false
  if (!next || isNoun(next) || /^(?:und|oder|sowie|e|mit)$/u.test(next.lower) || !/^“?[.!?,:]/u.test(closes))
    return false
  const before = tokens.slice(0, at)
  const rest = tokens.slice(at + 1)
  const isOnlyVerb = token.forms.noun === 0
  // `nahm ihn fest und Stellte die Beute sicher`; a title may be an imperative (`Komm und Mache mit`).
  const follower = sentence.tokens[from + tokens.length]
  const isInserted =
    closes === ',' && follower !== undefined && (ARTICLES.has(follower.lower) || !SUBORDINATORS.has(follower.lower))
  if (link.text === 'und') {
    // `Muster und Stach aus Ulm`: a row of names.
    if (SURNAME.test(token.text) || (isNoun(tokens[at - 2]) && tokens[at - 2]?.forms.noun === 0)) return false
    if (hasFinite(rest) || /e$/u.test(token.text)) return false
    if (isOnlyVerb) return before.some(isSurelyFinite)
    // `und Freuen uns auf die Gäste`
    if (next.lower === 'uns') return before.some(({ lower }) => lower === 'wir')
    return next.lower === 'sich' && before.some((other) => isSurelyFinite(other) && numberOf(other) === 'plural')
  }
  const number = PRONOUNS.get(link.lower)
  if (number !== undefined) {
    // `Wir Zeugen von damals, wir …`
    if (closes === ',' && token.forms.noun !== 0) return false
    const isOpening = at === 1 || (at === 2 && /^(?:denn|aber|und|doch)$/u.test(tokens[0]?.lower ?? ''))
    // `wir Werden berichten`
    const others = FINITE_AUXILIARIES.has(token.lower) ? rest.slice(0, -1) : rest
    return isOpening && (isFirst || link.text !== 'Sie') && (forms.verb & number) !== 0 && !hasFinite(others)
  }
  // `Die Familie Will aus Fulda, die …, …`: the verb follows the insertion.
  if (hasFinite(before) || hasFinite(rest) || isInserted || SURNAME.test(token.text)) return false
  const [subject, ...others] = nounGroupsOf(before)
  return (
    isFirst &&
    isOnlyVerb &&
    isNoun(link) &&
    link.forms.noun !== 0 &&
    ARTICLES.has(tokens[0]?.lower ?? '') &&
    subject?.start === 0 &&
    (subject.cells & NOMINATIVE) !== 0 &&
    others.every((group) => group.isGenitive)
  )
}

/** Forms of verbs that are surnames as well. */
const SURNAME = /^(?:Will|Kann|Muss|Soll|Fuhr|Brach|Stach|Focht|Trug|Wuchs|Barg|Goss|Sang|Schlug|Wirbt|Lacht|Springt)$/u

/** What `wir` and `sie` may do with a capital: `Sie Essen zu bringen …`. */
const NO_VERB = /^(?:essen|leben|schreiben|wissen|treffen|reden)$/u

const PRONOUNS: ReadonlyMap<string, number> = new Map([
  ['ich', VerbForm.firstSingular],
  ['er', VerbForm.thirdSingular],
  ['es', VerbForm.thirdSingular],
  ['man', VerbForm.thirdSingular],
  ['sie', THIRD],
  ['wir', VerbForm.firstPlural]
])

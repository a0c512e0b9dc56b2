import { BE, BECOME, FINITE_AUXILIARIES, HAVE, isAuxiliary, MODAL_VERBS } from '../clauses/auxiliaries.ts'
import { isNoun, isSurelyFinite, mayBeFinite, type Token } from '../clauses/clauses.ts'
import { COPULAS } from '../clauses/function-words.ts'
import { haveCommonCase, isSurelyNominative, type NounGroup, nounGroupsOf } from '../clauses/noun-groups.ts'
import { numberOf } from '../clauses/number-comparison.ts'
import { chainEnd, isPreposition } from '../clauses/phrase-chains.ts'
import { holdsTwoNouns, mayHoldSubject } from '../clauses/possible-subjects.ts'
import { mayBeParticle } from '../clauses/verb-particles.ts'
import { ALL_CELLS, NOMINATIVE, SINGULAR } from '../words/cells.ts'
import { VerbForm } from '../words/morphology.ts'
import { countsSeveral } from '../words/number-words.ts'
import { mainVerbAmong } from './second-verbs.ts'

/**
 * Commas before `und` within the bracket of a clause: behind them stands what its verb still lacks, or a second of the kind.
 * Source: Duden, Die Grammatik (Satzklammer); Amtliches Regelwerk 2024 (Zeichensetzung: Komma bei gereihten Wortgruppen).
 */
export function partsInBracket(before: readonly Token[], behind: readonly Token[]): boolean {
  return (
    partsBracket(before, behind) ||
    partsParticiples(before, behind) ||
    partsAtEnd(before, behind) ||
    partsInfinitives(before, behind)
  )
}

const VERBAL = VerbForm.infinitive | VerbForm.pastParticiple | VerbForm.zuInfinitive

/** `muss den Antrag, und den Plan prüfen`: the bracket of the clause closes behind the comma. */
function partsBracket(before: readonly Token[], behind: readonly Token[]): boolean {
  const auxiliary = onlyAuxiliary(before)
  const last = behind.at(-1)
  if (!auxiliary || !last || behind.length < 2 || !isNoun(before.at(-1)) || !isCompletion(auxiliary, last)) return false
  const phrase = behind.slice(0, -1)
  if (phrase.some((token) => !isNoun(token) && mayBeFinite(token) && token.forms.strong === 0)) return false
  if (isOneBracket(before, phrase, auxiliary)) return true
  const groups = nounGroupsOf(phrase)
  // `hat Tische, und Bänke aufgestellt`: one noun alone shares no verb (`hat Lieder, und die Kinder Verse vorgetragen`).
  const [only] = phrase.length === 1 ? groups : []
  if (only)
    return numberOf(auxiliary) === 'singular' && (only.cells & NOMINATIVE & SINGULAR) === 0 && only.cells !== ALL_CELLS
  return (
    groups.every((group) => group.isGoverned || group.isGenitive || (group.cells & NOMINATIVE) === 0) &&
    phrase.some(isNoun)
  )
}

/**
 * `werden Ziele, und die Kosten der Maßnahmen verankert`: the first part has no participle, so that it is no sentence; a second one that shares
 * its verb (`hat für die Schule, und der Kreis für die Kita gezahlt`) would hold two phrases.
 */
function isOneBracket(before: readonly Token[], phrase: readonly Token[], auxiliary: Token): boolean {
  const at = before.indexOf(auxiliary)
  if (phrase.length < 2 || before.some((token, i) => i !== at && !isNoun(token) && (token.forms.verb & VERBAL) !== 0))
    return false
  const own = nounGroupsOf(before).at(-1)
  const [group] = nounGroupsOf(phrase)
  if (!own || group?.start !== 0 || chainEnd(phrase, 0) !== phrase.length || holdsTwoNouns(phrase, group)) return false
  const hasPreposition = phrase.some((token) => isPreposition(token))
  return (
    haveCommonCase(own, group) &&
    group.cells !== ALL_CELLS &&
    own.cells !== ALL_CELLS &&
    !(own.isGoverned && hasPreposition)
  )
}

/** `hat den Bau geplant, und die Kosten getragen`: two participles of one subject, which opens the sentence. */
function partsParticiples(before: readonly Token[], behind: readonly Token[]): boolean {
  const auxiliary = onlyAuxiliary(before.slice(0, -1))
  const [first, second] = [before.at(-1), behind.at(-1)]
  if (!auxiliary || !first || !second || MODAL_VERBS.has(auxiliary.lower)) return false
  if (!isParticiple(first) || !isParticiple(second) || !isCompletion(auxiliary, first)) return false
  const [subject] = nounGroupsOf(before)
  const isPronoun = /^(?:er|sie|wir|es)$/u.test(before[0]?.lower ?? '')
  // `wurden zwei Männer geschlagen`: a number opens the group.
  const inverted = before.slice(before.indexOf(auxiliary) + 1)
  const [behindVerb] = nounGroupsOf(countsSeveral(inverted[0]?.lower ?? '') ? inverted.slice(1) : inverted)
  const isSubject = (group: NounGroup | undefined) =>
    group?.start === 0 && !group.isGoverned && (group.cells & NOMINATIVE) !== 0
  if (!isPronoun && !isSubject(subject) && !isSubject(behindVerb)) return false
  const rest = behind.slice(0, -1)
  // `Der Platz wird gestaltet, und den Vereinen geholfen.`, `…, und im Juni gefeiert`: a passive needs no subject.
  const isPassive = BECOME.has(auxiliary.lower)
  if (isPassive && (OF_ITSELF.test(second.lower) || nounGroupsOf(rest).some((group) => !group.isGoverned))) return false
  if (
    rest.some(
      (token) => isSurelyFinite(token) || FINITE_AUXILIARIES.has(token.lower) || NOMINATIVE_WORD.test(token.lower)
    )
  )
    return false
  return nounGroupsOf(rest).every((group) => group.isGoverned || group.isGenitive || (group.cells & NOMINATIVE) === 0)
}

/**
 * `fasse ich den Austausch, und die Ergebnisse zusammen`, `ist der Ausbau der Bahn, und der Straßen wichtig`: one phrase, and behind it the
 * particle of the verb or what is said of the subject. A second sentence that shares the verb would hold two phrases.
 */
function partsAtEnd(before: readonly Token[], behind: readonly Token[]): boolean {
  const verb = before[mainVerbAmong(before)]
  const end = chainEnd(behind, 0)
  if (!verb || !end || end !== behind.length - 1 || !isNoun(before.at(-1))) return false
  if (behind.slice(0, -1).some((token) => !isNoun(token) && mayBeFinite(token) && token.forms.strong === 0))
    return false
  const last = behind[end] as Token
  const own = nounGroupsOf(before).at(-1)
  const [group] = nounGroupsOf(behind)
  if (!own || group?.start !== 0 || !haveCommonCase(own, group) || holdsTwoNouns(behind, group)) return false
  if (mayBeParticle(last.lower) && !isAuxiliary(verb.lower)) return (verb.forms.verb & VerbForm.bare) !== 0
  return (
    COPULAS.has(verb.lower) &&
    last.text === last.lower &&
    last.forms.isBare &&
    last.forms.verb === 0 &&
    !before.some(isBareAdjective)
  )
}

function isBareAdjective({ text, lower, forms }: Token): boolean {
  return text === lower && forms.isBare && forms.verb === 0 && /(?:ig|lich|isch|sam|bar|haft|voll|los)$/u.test(lower)
}

/** `Wir wollen helfen, und etwas bewegen.`: two infinitives of one modal verb; what stands before the second can be no subject. */
function partsInfinitives(before: readonly Token[], behind: readonly Token[]): boolean {
  const auxiliary = onlyAuxiliary(before.slice(0, -1))
  const [first, second] = [before.at(-1), behind.at(-1)]
  if (
    !auxiliary ||
    !first ||
    !second ||
    behind.length < 2 ||
    !(MODAL_VERBS.has(auxiliary.lower) || BECOME.has(auxiliary.lower))
  )
    return false
  if (!isInfinitive(first) || !isInfinitive(second)) return false
  const rest = behind.slice(0, -1)
  if (rest.some((token) => mayBeFinite(token) && token.forms.strong === 0) || mayHoldSubject(rest, 'plural'))
    return false
  const hasPronoun =
    /^(?:wir|ich|er|man)$/u.test(before[0]?.lower ?? '') ||
    /^(?:wir|ich|er|man)$/u.test(before[before.indexOf(auxiliary) + 1]?.lower ?? '')
  if (rest.some(({ lower }) => NOMINATIVE_WORD.test(lower)) || nounGroupsOf(rest).some(isSurelyNominative)) return false
  return hasPronoun ? !rest.some((token) => isNoun(token) && token.forms.noun === 0) : !mayHoldSubject(rest, 'singular')
}

function isInfinitive({ text, lower, forms }: Token): boolean {
  return text === lower && (forms.verb & VerbForm.infinitive) !== 0
}

const OF_ITSELF =
  /^(?:gefeiert|getanzt|gesungen|gearbeitet|gespielt|gegessen|getrunken|gelacht|geholfen|gegrillt|musiziert|diskutiert|gewandert|geradelt|gewählt)$/u
const NOMINATIVE_WORD =
  /^(?:ich|er|sie|es|wir|man|wer|einige|andere|viele|alle|manche|beide|mehrere|jeder|niemand|jemand)$/u

function isParticiple({ text, lower, forms }: Token): boolean {
  return text === lower && (forms.verb & VerbForm.pastParticiple) !== 0
}

/** The only finite verb of the words, if it makes tenses, the passive or moods. */
function onlyAuxiliary(tokens: readonly Token[]): Token | undefined {
  const [verb, ...more] = tokens.filter(
    (token, i) => i > 0 && !isNoun(token) && (isSurelyFinite(token) || FINITE_AUXILIARIES.has(token.lower))
  )
  return verb && more.length === 0 && FINITE_AUXILIARIES.has(verb.lower) ? verb : undefined
}

/** Whether the auxiliary may take the word: an infinitive behind a modal verb, a participle behind `haben` and `sein`. */
function isCompletion({ lower }: Token, last: Token): boolean {
  if (isNoun(last)) return false
  const { verb } = last.forms
  if (MODAL_VERBS.has(lower)) return (verb & VerbForm.infinitive) !== 0
  if (HAVE.has(lower) || BE.has(lower)) return (verb & VerbForm.pastParticiple) !== 0
  return BECOME.has(lower) && (verb & (VerbForm.pastParticiple | VerbForm.infinitive)) !== 0
}

import { isNoun, type Token } from '../clauses/clauses.ts'
import { PREPOSITIONS } from '../clauses/function-words.ts'
import { isTime, type NounGroup, nounGroupsOf } from '../clauses/noun-groups.ts'
import { AMOUNT, holdsTwoNouns, nominativeIn } from '../clauses/possible-subjects.ts'
import { Case, cellsOfCase } from '../words/cells.ts'
import type { ReflexiveVerb } from './reflexive-verbs.ts'

/** One subject, and nothing that could be an object. */
export function lacksObject(clause: readonly Token[], entry: ReflexiveVerb, isSingular: boolean): boolean {
  if (!hasWhatItNeeds(clause, entry)) return false
  const [groups, pronouns] = looseWords(clause)
  const subjects = groups.filter((group) => !(entry.takesDative && isDative(group)))
  if (nounGroupsOf(clause).some((group) => mayBeTwo(clause, group))) return false
  if (pronouns.length > 0)
    return pronouns.length === 1 && subjects.length === 0 && PRONOUN.test(pronouns[0]?.lower ?? '')
  const heads = subjects.filter((group) => !group.isJoined)
  const [subject] = heads
  if (!subject || heads.length > 1) return false
  const number = isSingular && subjects.length === 1 ? 'singular' : 'plural'
  return subjects.length > 1 ? !isSingular : (subject.cells & nominativeIn(number)) !== 0
}

/** Nothing that could be a subject or an object. */
export function hasNoGroup(clause: readonly Token[], entry: ReflexiveVerb): boolean {
  const [groups, pronouns] = looseWords(clause)
  return (
    pronouns.length === 0 &&
    nounGroupsOf(clause).every((group) => !mayBeTwo(clause, group)) &&
    groups.every((group) => entry.takesDative && isDative(group))
  )
}

/** Groups that no preposition governs and that are no genitives, and words that stand for one. */
function looseWords(clause: readonly Token[]): [readonly NounGroup[], readonly Token[]] {
  const all = nounGroupsOf(clause)
  const groups = all.filter(
    (group) => !group.isGoverned && !group.isGenitive && (group.cells & ~GENITIVE) !== 0 && !isTime(clause, group)
  )
  const pronouns = clause.filter(
    ({ lower, text }, i) =>
      (STANDS_ALONE.test(lower) || /^\d/u.test(text)) &&
      !isNoun(clause[i + 1]) &&
      !(PREPOSITIONS.has(clause[i - 1]?.lower ?? '') && /^\d/u.test(text)) &&
      !all.some(({ start, end }) => start <= i && i < end)
  )
  return [groups, pronouns]
}

/** `in Fulda Menschen`, `auf der Straße Polizei`: two nouns side by side may be two groups, behind a preposition names too. */
function mayBeTwo(clause: readonly Token[], group: NounGroup): boolean {
  if (holdsTwoNouns(clause, group)) return true
  const nouns = clause.slice(group.start, group.end + 1).filter((token) => isNoun(token) && !AMOUNT.test(token.text))
  return group.isGoverned && nouns.length > 1 && nouns.some(({ forms }) => forms.noun !== 0)
}

/** The preposition with what it governs, which is no circumstance (`auf diesem Weg`); nothing where the verb always has `sich`. */
export function hasWhatItNeeds(clause: readonly Token[], { prepositions }: ReflexiveVerb): boolean {
  if (prepositions.size === 0) return true
  const groups = nounGroupsOf(clause)
  return clause.some(({ lower }, i) => {
    if (!prepositions.has(lower)) return false
    const group = groups.find(({ end }) => end > i)
    // `über 300 Lampen`: more than so many.
    if (!group || (lower === 'über' && /^\d/u.test(clause[i + 1]?.text ?? ''))) return false
    // `freut auf allen Ebenen`, `wandte an der Kreuzung`: with the dative it says where.
    const isPlace = /^(?:auf|über|an)$/u.test(lower) && !prepositions.has('am') && (group.cells & ACCUSATIVE) === 0
    if (isPlace) return false
    return prepositions.has('in') || !(isTime(clause, group) || CIRCUMSTANCE.test(clause[group.end]?.text ?? ''))
  })
}

const CIRCUMSTANCE =
  /^(?:Zeit|Stunde|Weg|Rückweg|Heimweg|Weise|Art|Knopfdruck|Anfrage|Nachfrage|Lehrstuhl|Stuhl|Stelle|Posten|Wunsch|Kosten|Dauer|Anhieb|Vorschlag|Antrag|Basis|Grundlage|Einladung|Initiative|Anregung|Anraten|Deutsch|Abruf|Bitten?|Druck|Reise|Hand|Flug|Probe|Bestellung|Rechnung|Maßen)$/u

function isDative({ cells }: NounGroup): boolean {
  return cells !== 0 && (cells & ~(DATIVE | GENITIVE)) === 0
}

const DATIVE = cellsOfCase(Case.dative)

const GENITIVE = cellsOfCase(Case.genitive)

const ACCUSATIVE = cellsOfCase(Case.accusative)

/** Pronouns that are read as the subject. */
export const PRONOUN = /^(?:er|es|man)$/u

const STANDS_ALONE =
  /^(?:er|es|man|wer|was|wen|wem|ihn|ihm|ihnen|alle[nrsm]?|viele[nrs]?|viel|beide[nrs]?|einige[nrs]?|mehrere|manche[nrs]?|niemand(?:en|em)?|jemand(?:en|em)?|nichts|etwas|mehr|weniger|wenige?|keine[nrs]?|das|dies|die|der|den|dem|diese[nrsm]?|jene[nrsm]?|eine[rsnm]?|welche[nrs]?|andere[nrs]?|genug|jede[nrsm]?|solche[nrs]?|beides|ersteres|letzteres|folgendes|neues)$/u

/** Pronouns that may be reflexive, and subjects whose verb has one of these. */
export const REFLEXIVE = /^(?:sich|mich|dich|uns|euch|mir|dir|einander|ich|du|wir|ihr|sie)$/u

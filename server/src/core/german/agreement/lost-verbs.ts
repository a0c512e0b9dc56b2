import { isAuxiliary, MODAL_VERBS } from '../clauses/auxiliaries.ts'
import { isNoun, mayBeFinite, type Stretch, type Token } from '../clauses/clauses.ts'
import { ARTICLES } from '../clauses/function-words.ts'
import { isFree, isTime, nounGroupsOf } from '../clauses/noun-groups.ts'
import { Case, cellsOfCase, cellsOfGender, Gender, NOMINATIVE, PLURAL } from '../words/cells.ts'
import { VerbForm } from '../words/morphology.ts'
import { hasSubjectBefore } from './lost-prepositions.ts'
import type { LostWord } from './lost-word.ts'

/** `soll saniert und Pendler entlasten`: behind a modal verb a participle has its `werden`, which the second infinitive cannot give. */
export function lostPassive({ tokens, closes }: Stretch): LostWord | undefined {
  const modal = tokens.findIndex(({ text }) => MODAL_VERBS.has(text))
  const noun = tokens[modal]
  const last = tokens.at(-1)
  if (!noun || !last || !/^“?[.,!]/u.test(closes) || isNoun(last) || isAuxiliary(last.lower) || last.lower === 'sein')
    return undefined
  if ((last.forms.verb & (VerbForm.infinitive | VerbForm.pastParticiple)) !== VerbForm.infinitive) return undefined
  const at = tokens.findIndex(({ lower }, i) => i > modal + 1 && lower === 'und' && isParticiple(tokens[i - 1]))
  const token = tokens[at - 1]
  if (at < 0 || !token || at + 2 >= tokens.length) return undefined
  // `will motiviert und gut vorbereitet antreten`, `konzentriert und ohne Druck spielen`: how somebody does it.
  if (tokens.filter((word) => isParticiple(word)).length > 1 || !hasObjectAlone(tokens.slice(at + 1, -1)))
    return undefined
  // `können das Bad ermäßigt und Kinder den Zoo gratis besuchen`: two objects, and the participle says how.
  const inner = tokens.slice(modal + 1, at - 1)
  if (!hasSubjectBefore(tokens, modal) || nounGroupsOf(inner).some((group) => isFree(group) && !isTime(inner, group)))
    return undefined
  if (tokens.filter(({ lower }) => /^(?:und|oder|sowie)$/u.test(lower)).length > 1) return undefined
  if (inner.length === 0 || inner.some((word) => !isNoun(word) && (word.forms.verb & VerbForm.infinitive) !== 0))
    return undefined
  return { token, right: `${token.text} werden`, noun }
}

/** Nothing but an object in the accusative, with its article or in the plural; behind `dann` with anything that a preposition governs. */
function hasObjectAlone(all: readonly Token[]): boolean {
  const isLater = /^(?:dann|danach|anschließend|später)$/u.test(all[0]?.lower ?? '')
  const words = isLater ? all.slice(1).filter(({ lower }) => !/^(?:rund|etwa|auch|mehr|bis|zu)$/u.test(lower)) : all
  const [object, ...others] = nounGroupsOf(words)
  if (object?.start !== 0 || !others.every((group) => isLater && group.isGoverned)) return false
  if (!isLater && object.end !== words.length - 1) return false
  if (!isFree(object) || isTime(words, object) || (object.cells & cellsOfCase(Case.accusative)) === 0) return false
  return isLater || ARTICLES.has(words[0]?.lower ?? '') || (object.cells & ~PLURAL) === 0
}

/** `Der Verein im letzten Jahr 20 Bäume gepflanzt.`: a subject, an object and a participle, and no finite verb in the sentence. */
export function lostHave({ tokens, isFirst, closes, sentence }: Stretch): LostWord | undefined {
  const last = tokens.at(-1)
  if (!isFirst || !/^“?\.“?$/u.test(closes) || tokens.length !== sentence.tokens.length || tokens.length < 6 || !last)
    return undefined
  // `begeistert` is a finite verb as well.
  if (
    !isParticiple(last) ||
    mayBeFinite(last) ||
    /^(?:geworden|gewesen|geblieben)$/u.test(last.lower) ||
    tokens.some((token) => token !== last && mayBeFinite(token) && token.forms.strong === 0)
  )
    return undefined
  if (!/^(?:der|die|das|unser|unsere|ein|eine)$/u.test(tokens[0]?.lower ?? '')) return undefined
  const groups = nounGroupsOf(tokens.slice(0, -1))
  const [subject, next] = groups
  const object = groups.at(-1)
  if (
    subject?.start !== 0 ||
    subject.isGoverned ||
    (subject.cells & NOMINATIVE) === 0 ||
    !object ||
    object === subject ||
    !next
  )
    return undefined
  if (
    !isFree(object) ||
    object.isJoined ||
    isTime(tokens, object) ||
    object.end !== tokens.length - 2 ||
    object.start === subject.end + 1
  )
    return undefined
  if (tokens.some(({ lower }) => /^(?:und|oder|sowie|als|wie)$/u.test(lower))) return undefined
  // `Das Fest der Feste für alle Gäste geplant`: the phrase between must be a time or begin with an adverb.
  const between = tokens[subject.end + 1]
  const noun = tokens[subject.end]
  if (
    !between ||
    !noun ||
    !/^(?:im|am|bereits|schon|auch|zuletzt|gestern|heute|seit|nun|gemeinsam|mit|in|bis)$/u.test(between.lower)
  )
    return undefined
  const plural = (subject.cells & PLURAL & NOMINATIVE) !== 0 && (subject.cells & NOMINATIVE & ~PLURAL) === 0
  return { token: noun, right: `${noun.text} ${plural ? 'haben' : 'hat'}`, noun: last }
}

function isParticiple(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    !isNoun(token) &&
    (token.forms.verb & (VerbForm.pastParticiple | VerbForm.infinitive)) === VerbForm.pastParticiple &&
    token.forms.strong === 0
  )
}

/** `Für das leibliche Wohl der Gäste der Verein mit Kaffee.`: a whole sentence that has no verb. */
export function lostVerb({ tokens, isFirst, closes, sentence }: Stretch): LostWord | undefined {
  if (!isFirst || closes !== '.' || tokens.length !== sentence.tokens.length || tokens.length < SHORTEST)
    return undefined
  if (!(tokens[0]?.lower === 'für' && tokens[1]?.lower === 'das' && tokens[2]?.lower === 'leibliche')) return undefined
  if (tokens.some((token) => mayBeFinite(token))) return undefined
  const at = tokens.findIndex(
    ({ lower }, i) =>
      i > 3 && /^(?:die|der|das|ein|eine)$/u.test(lower) && isNoun(tokens[i + 1]) && isNominative(tokens, i)
  )
  const token = tokens[at]
  const noun = tokens[3]
  return at > 0 && token && noun
    ? { token, right: `${isPlural(tokens, at) ? 'sorgen' : 'sorgt'} ${token.text}`, noun }
    : undefined
}

const SHORTEST = 7

/** No genitive (`Wohl der Gäste`). */
function isNominative(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  return (
    before !== undefined &&
    isNoun(before) &&
    (tokens[at]?.lower !== 'der' ||
      ((tokens[at + 1]?.forms.noun ?? 0) & (PLURAL | cellsOfGender(Gender.feminine))) === 0)
  )
}

function isPlural(tokens: readonly Token[], at: number): boolean {
  const noun = tokens[at + 1]?.forms.noun ?? 0
  return tokens[at]?.lower === 'die' && (noun & PLURAL) !== 0 && (noun & cellsOfGender(Gender.feminine)) === 0
}

import { MODAL_VERBS } from './auxiliaries.ts'
import { NOMINATIVE } from './cells.ts'
import { isNoun, type Stretch, type Token } from './clauses.ts'
import { ARTICLES, PREPOSITIONS } from './function-words.ts'
import { isFree, isTime, nounGroupsOf } from './noun-groups.ts'

/** Finite forms of verbs that have no meaning without `sich`. Source: Duden, Die Grammatik (echte reflexive Verben). */
const ALWAYS =
  /^(?:beläuft|belief|beliefen|belaufen|bedanken|bedankt|bedankte|bedankten|ereignet|ereignete|ereigneten|erkundigte?n?|erkundigt|erstreckte?n?|erstreckt|verspätete?n?|weigerte?n?|weigert)$/u

/** Those that need it before one preposition: with an object they have another meaning (`freut die Eltern`, `bewirbt das Fest`). */
const BEFORE_PREPOSITION: ReadonlyMap<string, RegExp> = new Map([
  ['über', /^(?:freuen|freut|freute|freuten)$/u],
  ['auf', /^(?:freuen|freut|freute|freuten|einigen|einigt|einigte|einigten)$/u],
  ['um', /^(?:kümmern|kümmert|kümmerte|kümmerten|bewerben|bewirbt|bewarb|bewarben|bemühen|bemüht|bemühte|bemühten)$/u],
  ['für', /^(?:eignen|eignet|eignete|eigneten)$/u],
  ['an', /^(?:richtet|richten|richtete|richteten|beteiligt|beteiligen|beteiligte|beteiligten)$/u]
])

const TAKES_OBJECT = /^(?:richte|beteilig|bewerb|bewirb|bewarb)/u

const REFLEXIVE = /^(?:sich|mich|dich|uns|euch|mir|dir|einander)$/u

/**
 * `Die Kosten belaufen auf zwei Millionen Euro`: the verb of a main clause that lacks its `sich`. It stands behind the noun of the
 * subject, which opens the sentence, and nowhere in the sentence is a pronoun that could be meant.
 */
export function lostReflexive({ tokens, isFirst, closes, sentence }: Stretch): Token | undefined {
  if (!isFirst || !/^[,.!]/u.test(closes) || sentence.tokens.some(({ lower }) => REFLEXIVE.test(lower)))
    return undefined
  const at = tokens.findIndex(({ lower, text }, i) => i > 0 && lower === text && isReflexive(lower, tokens[i + 1]))
  const verb = tokens[at]
  if (!verb || !isSubject(tokens.slice(0, at)) || !isNoun(tokens[at - 1])) return undefined
  const rest = tokens.slice(at + 1)
  // `ist beteiligt an`, `richtet an vielen Orten Schaden an`, `freut über die Region hinaus`: another form or another verb.
  if (rest.length < 2 || /^(?:an|aus|ein|hinaus|hinweg)$/u.test(rest.at(-1)?.lower ?? '') || FIXED.test(textOf(rest)))
    return undefined
  if (ALWAYS.test(verb.lower)) return verb
  if (
    rest.some(({ lower }) =>
      /^(?:allem|niemand(?:en)?|jemand(?:en)?|nichts|alle|viele|keinen?|ihn|sie|es)$/u.test(lower)
    )
  )
    return undefined
  // `richtete an die Gemeinden, die betroffen sind, einen Appell`: the object may follow what is put in.
  if (closes === ',' && TAKES_OBJECT.test(verb.lower)) return undefined
  // An object of its own gives the verb another meaning: `beteiligt an den Kosten auch die Länder`.
  return nounGroupsOf(rest).some((group) => isFree(group) && !isTime(rest, group)) ? undefined : verb
}

/**
 * `Interessierte können bis Freitag anmelden.`: a modal verb behind the subject and a reflexive infinitive without `sich` and without
 * any object. The modal verb, behind which the pronoun stands; undefined where nothing is missing.
 */
export function lostReflexiveOfInfinitive({ tokens, isFirst, closes, sentence }: Stretch): Token | undefined {
  const last = tokens.at(-1)
  if (!isFirst || !/^[.!]/u.test(closes) || !last || !WITH_MODAL.test(last.text)) return undefined
  if (sentence.tokens.some(({ lower }) => REFLEXIVE.test(lower) || OTHER_SUBJECT.test(lower))) return undefined
  const at = tokens.findIndex(({ lower }) => MODAL_VERBS.has(lower))
  const modal = tokens[at]
  const before = tokens.slice(0, at)
  // `Kinder können Eltern hier anmelden`, `Bis Freitag müssen …`: whoever acts stands first, and alone.
  const isPerson = before.length === 1 && isNoun(before[0]) && /(?:e|en|er|innen)$/u.test(before[0]?.text ?? '')
  if (!modal || at < 1 || !(isPerson || isSubject(before))) return undefined
  const rest = tokens.slice(at + 1, -1)
  // `will stärker als bisher die Ortsteile beteiligen`: what is compared looks like no object.
  if (rest.length === 0 || rest.some(({ lower }) => /^(?:und|oder|zu|als|wie)$/u.test(lower))) return undefined
  // `musste vor zwei Jahren Kurzarbeit anmelden`: the second of two nouns may be an object.
  if (rest.some((token, i) => isNoun(token) && isNoun(rest[i - 1]) && !isTime(rest, { end: i }))) return undefined
  return nounGroupsOf(rest).some((group) => !group.isGoverned && !group.isGenitive && !isTime(rest, group))
    ? undefined
    : modal
}

const WITH_MODAL = /^(?:(?:an|ab)melden|bewerben|einschreiben|registrieren|beteiligen|eintragen)$/u
const OTHER_SUBJECT = /^(?:sie|wir|man|ihr|ich|er|es|ihn|alle|alles|das|dies|diese[nrs]?|welche[nrs]?)$/u

function isReflexive(verb: string, next: Token | undefined): boolean {
  return ALWAYS.test(verb) || (next !== undefined && (BEFORE_PREPOSITION.get(next.lower)?.test(verb) ?? false))
}

/** One group with an article, genitives and phrases with prepositions at most; no verb and no pronoun. */
function isSubject(tokens: readonly Token[]): boolean {
  const [first] = tokens
  if (!first || !ARTICLES.has(first.lower) || tokens.length < 2) return false
  const [subject, ...others] = nounGroupsOf(tokens)
  // `Den Verein freut über die Maßen …`: no subject.
  if (
    subject?.start !== 0 ||
    (subject.cells & NOMINATIVE) === 0 ||
    !others.every((group) => group.isGenitive || group.isGoverned || group.isJoined)
  )
    return false
  return tokens.every(
    (token) =>
      isNoun(token) ||
      ARTICLES.has(token.lower) ||
      PREPOSITIONS.has(token.lower) ||
      token.lower === 'und' ||
      token.forms.strong !== 0
  )
}

function textOf(tokens: readonly Token[]): string {
  return tokens.map(({ lower }) => lower).join(' ')
}

/** `freut über die Maßen`: very much. */
const FIXED = /^über (?:die|alle) maßen(?!\p{L})/u

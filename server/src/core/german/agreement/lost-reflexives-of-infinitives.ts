import { MODAL_VERBS } from '../clauses/auxiliaries.ts'
import { isNoun, type Stretch, type Token } from '../clauses/clauses.ts'
import { ARTICLES, PREPOSITIONS } from '../clauses/function-words.ts'
import { isTime, nounGroupsOf } from '../clauses/noun-groups.ts'
import { NOMINATIVE } from '../words/cells.ts'
import { REFLEXIVE } from './clauses-without-object.ts'

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
  // `Die Stadt will künftig früher beteiligen.`: who does that to others needs no object.
  const isPerson = before.length === 1 && isNoun(before[0]) && /(?:e|en|er|innen)$/u.test(before[0]?.text ?? '')
  if (!modal || at < 1 || !(isPerson || (isSubject(before) && !TAKES_OTHERS.test(last.text)))) return undefined
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

const TAKES_OTHERS = /^(?:beteiligen|einschreiben|eintragen|registrieren)$/u

const OTHER_SUBJECT = /^(?:sie|wir|man|ihr|ich|er|es|ihn|alle|alles|das|dies|diese[nrs]?|welche[nrs]?)$/u

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

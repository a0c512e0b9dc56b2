import { isNoun, type Stretch, type Token } from '../clauses/clauses.ts'
import { NOMINATIVE_PRONOUNS, PREPOSITIONS } from '../clauses/function-words.ts'
import { nounGroupsOf } from '../clauses/noun-groups.ts'
import { isGivenName } from '../names/given-names.ts'
import { officeOf } from '../names/offices.ts'
import { Case, cellsOfCase, NOMINATIVE, PLURAL } from '../words/cells.ts'
import type { Knowledge } from '../words/knowledge.ts'
import { NO_FIRST_PART, NO_SECOND_PART } from './no-parts.ts'
import { isKind } from './split-count-nouns.ts'
import { asOneWord } from './split-parts.ts'

/**
 * `Der Dienst sucht Teilzeit Kräfte`, `gilt als Branchen Treffpunkt`: two bare nouns behind a verb that takes one object and no dative,
 * with its subject before it, or behind the `als` of a role. Sources: Amtliches Regelwerk 2024, § 37; Duden, Die Grammatik (Valenz).
 */
export function wantedPair(stretch: Stretch, at: number, knowledge: Knowledge): readonly string[] | undefined {
  const { tokens, closes } = stretch
  const [first, second, next] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (!first || !second || !isPlain(first, knowledge) || !isPlain(second, knowledge)) return undefined
  if (NO_FIRST_PART.has(first.text) || NO_SECOND_PART.has(second.text) || isKind(first.text)) return undefined
  // `sucht Opa Beispiel`, `braucht Zeit Raum und Geld`
  if (next ? isNoun(next) || /^(?:und|oder|sowie|wie|als|zu)$/u.test(next.lower) : !/^[.!?]/u.test(closes))
    return undefined
  const joined = asOneWord(first.text, second.text)
  if (knowledge.dictionary.isListed?.(joined) !== true) return undefined
  return isWanted(stretch, at) || isRole(stretch, at) ? [joined] : undefined
}

function isPlain({ text, forms }: Token, { gazetteer }: Knowledge): boolean {
  return (
    /^\p{Lu}\p{Ll}{3,}$/u.test(text) &&
    forms.noun !== 0 &&
    (forms.strong | forms.weak) === 0 &&
    !isGivenName(text) &&
    !gazetteer.has(text) &&
    officeOf(text) === undefined
  )
}

const WANTING = /^(?:such(?:t|en|te|ten)|brauch(?:t|en|te|ten)|benötig(?:t|en|te|ten)|beschäftig(?:t|en|te|ten))$/u

/** `sucht dringend Teilzeit Kräfte`: the subject stands before the verb, and the first noun is no plural that might be one. */
function isWanted({ tokens, isFirst }: Stretch, at: number): boolean {
  const verb = tokens.findIndex(({ lower }) => WANTING.test(lower))
  if (!isFirst || verb < 1 || verb >= at) return false
  const between = tokens.slice(verb + 1, at)
  if (!between.every(({ text, lower, forms }) => text === lower && forms.isBare && forms.verb === 0)) return false
  const [first, second] = [tokens[at] as Token, tokens[at + 1] as Token]
  if ((first.forms.noun & PLURAL) !== 0 || (second.forms.noun & PLURAL & cellsOfCase(Case.accusative)) === 0)
    return false
  const before = tokens.slice(0, verb)
  if (before.some(({ lower }) => /^(?:wir|er|es|man)$/u.test(lower) && NOMINATIVE_PRONOUNS.has(lower))) return true
  return nounGroupsOf(before).some(
    (group) => !group.isGoverned && !group.isGenitive && (group.cells & NOMINATIVE) !== 0
  )
}

/** `gilt als Branchen Treffpunkt`, `dient als Jugend Treff` */
function isRole({ tokens }: Stretch, at: number): boolean {
  const next = tokens[at + 2]
  if (tokens[at - 1]?.lower !== 'als' || !tokens.slice(0, at - 1).some(({ lower }) => ROLE.test(lower))) return false
  if (((tokens[at + 1] as Token).forms.noun & NOMINATIVE) === 0) return false
  return next === undefined || PREPOSITIONS.has(next.lower) || /^(?:de[rs])$/u.test(next.lower)
}

const ROLE = /^(?:gilt|galt|gelten|galten|dient|diente|dienen|dienten|fungiert|fungierte)$/u

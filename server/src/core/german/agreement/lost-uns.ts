import { mayBeFinite, type Stretch, type Token } from '../clauses/clauses.ts'
import { nounGroupsOf } from '../clauses/noun-groups.ts'
import { reflexiveInMain } from './reflexive-verbs.ts'

/** `Besonders freuen wir über …`, `Wir kümmern um …`: `wir` with such a verb, its preposition and no object. */
export function lostUns({ tokens, isFirst, closes, sentence }: Stretch): Token | undefined {
  if (!isFirst || !/^“?[.,!]/u.test(closes)) return undefined
  const at = tokens.findIndex(({ lower }) => lower === 'wir')
  const isBehind =
    at > 0 && (reflexiveInMain(tokens[at - 1]?.lower ?? '', tokens.at(-1)?.lower ?? '')?.prepositions.size ?? 0) > 0
  const verb = at < 0 ? undefined : isBehind ? tokens[at - 1] : tokens[at + 1]
  if (!verb || (at > 0 && !isBehind) || !NO_OBJECT.test(verb.text)) return undefined
  const entry = reflexiveInMain(verb.lower, tokens.at(-1)?.lower ?? '')
  if (!entry || entry.prepositions.size === 0 || sentence.tokens.some(({ lower }) => lower === 'uns')) return undefined
  const last = isBehind ? (tokens[at] as Token) : verb
  const rest = tokens.slice(tokens.indexOf(last) + 1)
  const from = rest.findIndex(({ lower }) => entry.prepositions.has(lower))
  if (from < 0 || from > 2 || !rest.slice(0, from).every(({ lower }) => DEGREE.test(lower))) return undefined
  if (rest.some((token) => mayBeFinite(token) && token.forms.strong === 0 && !token.forms.isBare)) return undefined
  return nounGroupsOf(rest).some(({ isGoverned, isGenitive }) => !isGoverned && !isGenitive) ? undefined : last
}

/** Those that hardly ever have another object (`wir richten an alle den Appell`). */
const NO_OBJECT = /^(?:freuen|freuten|kümmern|kümmerten|bemühen|bemühten|befassen|befassten|bewerben|bewarben)$/u

const DEGREE = /^(?:sehr|besonders|auch|schon|wieder|riesig|natürlich|nun|jetzt|gern|gerne|intensiv|aktiv|verstärkt)$/u

import { FINITE_AUXILIARIES, MODAL_VERBS } from '../clauses/auxiliaries.ts'
import { endOfZuInfinitive, isNoun, isSurelyFinite, type Stretch, type Token } from '../clauses/clauses.ts'
import { ARTICLES } from '../clauses/function-words.ts'
import { isInsideAttribute } from '../clauses/governing-words.ts'
import { isFree, type NounGroup, nounGroupsOf } from '../clauses/noun-groups.ts'
import { PLURAL } from '../words/cells.ts'
import { VerbForm } from '../words/morphology.ts'
import type { SurplusWord } from './surplus-word.ts'

/** `will das Verfahren zu beschleunigen`: no other infinitive that `zu` could go with, and no noun that it could hang on. */
export function zuBehindModal({ tokens, isFirst, closes }: Stretch): SurplusWord | undefined {
  if (!isFirst || !/^[.!]/u.test(closes)) return undefined
  const at = tokens.findIndex(({ text }) => takesBareInfinitive(text))
  const modal = tokens[at]
  const zu = tokens.findIndex(({ lower }, i) => i > at && lower === 'zu' && endOfZuInfinitive(tokens, i) === i + 1)
  const token = tokens[zu]
  if (at < 1 || !modal || !token || zu < at + 2) return undefined
  const [before, infinitive, next] = [tokens[zu - 1], tokens[zu + 1], tokens[zu + 2]]
  if (!before || !infinitive || (next && next.lower !== 'und')) return undefined
  // `will die Chance zu wählen`, `hat Zeit zu lesen`: only behind an object with its article, and a noun that takes no group.
  const group = nounGroupsOf(tokens.slice(0, zu)).at(-1)
  const isBehindObject = group?.end === zu - 1 || (group?.end === zu - 2 && before.forms.isBare && !isNoun(before))
  if (!group || !isBehindObject || !isFree(group) || !isObject(tokens, group)) return undefined
  const { text } = tokens[group.end] as Token
  if (GOVERNS_INFINITIVE.test(text) || NOT_ALONE.test(infinitive.lower)) return undefined
  const others = tokens.filter((_, i) => i !== at && i < zu)
  if (others.some((word) => isVerbal(word) || LEADS_INFINITIVE.test(word.lower))) return undefined
  // `soll und ist das Haus zu sanieren`
  const rest = tokens.slice(zu + 2)
  if (rest.some((word) => FINITE_AUXILIARIES.has(word.lower) || isSurelyFinite(word) || word.lower === 'zu'))
    return undefined
  return { kind: 'bare', token, noun: modal }
}

/** A modal verb, or `lässt`. */
function takesBareInfinitive(lower: string): boolean {
  return (
    (MODAL_VERBS.has(lower) && !/^(?:mag|mögen|mochte|mochten|wollt|könnt|müsst|sollt|dürft)$/u.test(lower)) ||
    /^(?:lässt|lassen|ließ|ließen)$/u.test(lower)
  )
}

/** A phrase with its article, or several things. */
function isObject(tokens: readonly Token[], { start, cells }: NounGroup): boolean {
  return ARTICLES.has(tokens[start]?.lower ?? '') || (cells & ~PLURAL) === 0
}

/** Nouns that an infinitive group can hang on. */
export const GOVERNS_INFINITIVE =
  /(?:genehmigung|erlaubnis|verpflichtung|berechtigung|befugnis|kompetenz|bereitschaft|einladung|forderung|freiheit|vollmacht|zusage|option|möglichkeit(?:en)?|chancen?|rechte?|pflicht(?:en)?|auftrag|aufträge|wunsch|wünsche|mut|zeit|gr[uü]nde?|anlass|lust|gelegenheit|aufgaben?|ziele?|pl[aä]ne?|versuche?|entscheidung|fähigkeit(?:en)?|absicht(?:en)?|ideen?|anspruch|ansprüche|versprechen|kraft|vorschl[aä]ge?|vorhaben|anreize?|gefühl|angebote?|kunst|ehre|bitte|antrag|anträge|gefahr|vergnügen|glück|freude|verantwortung|hilfe|wege?|mittel|appell|aufruf)$/iu

/** Said of something with `zu` alone: `etwas zu essen`, `zu tun haben`. */
const NOT_ALONE =
  /^(?:essen|trinken|tun|sagen|lesen|lachen|sehen|bieten|haben|sein|hören|denken|bedenken|verstehen|wünschen)$/u

export const LEADS_INFINITIVE =
  /^(?:um|ohne|statt|anstatt|zu|und|oder|dazu|daran|darum|davon|dafür|dabei|nichts|etwas|viel|viele|wenig|mehr|genug|noch|als|wie|brauch\p{Ll}*)$/u

function isVerbal(word: Token): boolean {
  if (isNoun(word)) return false
  const { verb, strong } = word.forms
  if ((verb & (VerbForm.infinitive | VerbForm.zuInfinitive)) !== 0 && strong === 0 && !ARTICLES.has(word.lower))
    return true
  return isSurelyFinite(word) || FINITE_AUXILIARIES.has(word.lower)
}

/** `die Beratung zu auf den Herbst zu verschieben`: behind `zu` stands the verb itself. */
export function zuBeforePreposition({ tokens, opens }: Stretch): SurplusWord | undefined {
  const at = tokens.findIndex(({ lower }, i) => i > 0 && lower === 'zu' && BEHIND_ZU.test(tokens[i + 1]?.lower ?? ''))
  const token = tokens[at]
  if (opens !== ',' || !token || /^(?:und|bis|nur|ab|auf|immer|nach|hin)$/u.test(tokens[at - 1]?.lower ?? ''))
    return undefined
  const rest = tokens.slice(at + 1)
  const end = rest.findIndex((_, i) => endOfZuInfinitive(rest, i) !== undefined)
  const noun = rest[endOfZuInfinitive(rest, end) ?? -1]
  // `zu in Europa üblichen Preisen zu verkaufen`: an attribute with a phrase of its own behind the preposition `zu`.
  if (isNoun(rest[end - 1]) && (isInsideAttribute(rest, rest.findIndex(isNoun)) || ALONE.test(rest[1]?.lower ?? '')))
    return undefined
  if (end < 1 || !noun || tokens.some((word) => isSurelyFinite(word) || FINITE_AUXILIARIES.has(word.text)))
    return undefined
  return (endOfZuInfinitive(rest, end) ?? 0) === rest.length - 1 &&
    !/^(?:und|oder|bis|auf)$/u.test(
      rest
        .slice(0, end)
        .map(({ lower }) => lower)
        .join(' ')
    )
    ? { kind: 'twice', token, noun }
    : undefined
}

/** What a preposition governs without a noun: `zu für alle bezahlbaren Preisen`. */
const ALONE = /^(?:alle[n]?|uns|euch|viele[n]?|sie|ihn|ihm|ihr|ihnen|dort|hier|heute|beide[n]?|jede[nm]?)$/u

const BEHIND_ZU = /^(?:auf|in|im|ins|für|mit|an|am|bei|beim|nach|vor|über|unter|durch|gegen|bis|zum|zur)$/u

import { FINITE_AUXILIARIES, HAVE, MODAL_VERBS } from '../clauses/auxiliaries.ts'
import { endOfZuInfinitive, isNoun, isSurelyFinite, mayBeFinite, type Stretch, type Token } from '../clauses/clauses.ts'
import { ARTICLES, NOMINATIVE_PRONOUNS, PREPOSITIONS, PRONOUNS, SUBORDINATORS } from '../clauses/function-words.ts'
import { isInsideAttribute } from '../clauses/governing-words.ts'
import { isFree, isTime, type NounGroup, nounGroupsOf } from '../clauses/noun-groups.ts'
import { PLURAL } from '../words/cells.ts'
import { VerbForm } from '../words/morphology.ts'

/** A word that is one too many. */
export interface SurplusWord {
  /** `bare`: `zu` before an infinitive that stands without it; `twice`: a finite verb beside another one. */
  readonly kind: 'bare' | 'twice'
  readonly token: Token
  /** The verb that makes it so. */
  readonly noun: Token
}

/** The first word of a stretch that its verbs leave no place for. Source: Duden, Die Grammatik (Rektion der Hilfs- und Modalverben). */
export function surplusWord(stretch: Stretch): SurplusWord | undefined {
  return (
    zuBehindModal(stretch) ??
    auxiliaryBesideVerb(stretch) ??
    modalInClause(stretch) ??
    reflexiveTwice(stretch) ??
    twoAuxiliaries(stretch) ??
    auxiliaryAtEnd(stretch) ??
    verbTwice(stretch) ??
    zuBeforePreposition(stretch)
  )
}

/** `will das Verfahren zu beschleunigen`: no other infinitive that `zu` could go with, and no noun that it could hang on. */
function zuBehindModal({ tokens, isFirst, closes }: Stretch): SurplusWord | undefined {
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
export function takesBareInfinitive(lower: string): boolean {
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

/** `haben bekommen ab Oktober mehr Lohn`: the participle is the finite verb as well, and its object follows. */
function auxiliaryBesideVerb({ tokens, isFirst, closes }: Stretch): SurplusWord | undefined {
  if (!isFirst || !/^[.!]/u.test(closes)) return undefined
  const at = tokens.findIndex(({ text }) => HAVE.has(text))
  const [token, noun] = tokens.slice(at)
  if (at < 1 || !token || !noun || isNoun(noun) || !/^ha(?:t|ben)$/u.test(token.lower)) return undefined
  const plural = token.lower === 'haben'
  const { verb } = noun.forms
  const own = plural ? VerbForm.thirdPlural : VerbForm.thirdSingular
  if ((verb & VerbForm.pastParticiple) === 0 || (verb & own) === 0) return undefined
  if (SUBORDINATORS.has(tokens[0]?.lower ?? '') && !ARTICLES.has(tokens[0]?.lower ?? '')) return undefined
  const rest = tokens.slice(at + 2)
  if (
    /^(?:und|oder)$/u.test(rest[0]?.lower ?? '') ||
    rest.some((word) => mayBeFinite(word) || /^(?:als|wie|zu|dass|ob)$/u.test(word.lower))
  )
    return undefined
  const object = nounGroupsOf(rest).find((group) => isFree(group) && !isTime(rest, group) && !group.isJoined)
  return object && rest.length > 3 ? { kind: 'twice', token, noun } : undefined
}

/** `dass jedes Kind kann gut schwimmen lernt`: the clause ends in its verb, and another one stands within. */
function modalInClause({ tokens, opens, closes }: Stretch): SurplusWord | undefined {
  if (opens !== ',' || tokens[0]?.lower !== 'dass' || !/^(?:“?[.,!?]|$)/u.test(closes)) return undefined
  const noun = tokens.at(-1)
  const at = tokens.findIndex(({ lower }) => /^(?:kann|muss|soll|darf|will|wird|hat|ist)$/u.test(lower))
  const token = tokens[at]
  if (!noun || !token || at < 2 || at > tokens.length - 3 || !isNoun(tokens[at - 1])) return undefined
  // `dass Anne Will wieder spricht`
  if (token.text !== token.lower) return undefined
  if (!isSurelyFinite(noun) || FINITE_AUXILIARIES.has(noun.lower)) return undefined
  if (!/t$/u.test(noun.lower)) return undefined
  const opened = tokens.slice(at + 1, -1)
  if (
    opened.some(
      ({ lower, text }) =>
        /^(?:und|oder|aber|sondern|sowie|denn|je|so|dann|doch)$/u.test(lower) ||
        NOMINATIVE_PRONOUNS.has(lower) ||
        (SUBORDINATORS.has(lower) && !ARTICLES.has(lower)) ||
        text === 'Sie' ||
        (/^(?:sie|es|die|der|das)$/u.test(lower) && FINITE_AUXILIARIES.has(lower))
    )
  )
    return undefined
  // `dass der Verein kann was er verspricht`, `dass das Kind lesen kann freut alle`: clauses that lack their commas.
  if (opened.some((word) => isSurelyFinite(word)) || nounGroupsOf(tokens.slice(at + 1)).some((group) => isFree(group)))
    return undefined
  if ((tokens[at - 1]?.forms.verb ?? 0) & VerbForm.infinitive && !isNoun(tokens[at - 1])) return undefined
  return { kind: 'twice', token, noun }
}

/** `haben sich am Montag sich getroffen`: one verb, one `sich`. */
function reflexiveTwice({ tokens }: Stretch): SurplusWord | undefined {
  const at = tokens.findIndex(({ text }) => text === 'sich')
  const again = tokens.findIndex(({ text }, i) => i > at + 1 && text === 'sich')
  const [noun, token] = [tokens[at], tokens[again]]
  if (at < 0 || !noun || !token) return undefined
  // `eine Tasche in der sich …`: a clause without its comma.
  if (ARTICLES.has(tokens[again - 1]?.lower ?? '') || PRONOUNS.has(tokens[again - 1]?.lower ?? '')) return undefined
  // `an sich`, `die sich stellenden Fragen`, `sich bemühen sich zu bessern`
  const hasOther = tokens.some(
    (word, i) =>
      JOINS_CLAUSES.test(word.lower) ||
      endOfZuInfinitive(tokens, i) !== undefined ||
      (/(?:end|t|en)e[nmrs]?$/u.test(word.lower) && word.forms.weak !== 0 && !ARTICLES.has(word.lower))
  )
  const isGoverned = [at, again].some(
    (i) => PREPOSITIONS.has(tokens[i - 1]?.lower ?? '') || tokens[i + 1]?.lower === 'selbst'
  )
  if (hasOther || isGoverned) return undefined
  const infinitives = tokens.filter(
    (word) => !isNoun(word) && (word.forms.verb & VerbForm.infinitive) !== 0 && !FINITE_AUXILIARIES.has(word.lower)
  )
  const finite = tokens.filter((word) => isSurelyFinite(word) || FINITE_AUXILIARIES.has(word.lower))
  // `Am Ehrenamt sich beteiligen zahlt sich aus`: an infinitive with its own.
  const isOne = !tokens.slice(at, again).some((word) => infinitives.includes(word))
  return isOne && infinitives.length < 2 && finite.length < 2 ? { kind: 'twice', token, noun } : undefined
}

const JOINS_CLAUSES =
  /^(?:und|oder|sowie|aber|sondern|denn|dass|weil|wenn|ob|als|wie|was|wer|wo|bis|damit|bevor|nachdem|während|obwohl|je|so|lassen|lässt|ließ|ließen|sieht|hört|sah|hörte|statt|zwischen|von|weder|noch|sowohl)$/u

/** `Die Halle wird kann ab Mai genutzt werden`: two auxiliaries side by side in second place. */
function twoAuxiliaries({ tokens, isFirst, opens, closes }: Stretch): SurplusWord | undefined {
  // `…, eine Anmeldung ist wird erbeten.`
  const isMain = isFirst || (opens === ',' && /^(?:eine?|das|der)$/u.test(tokens[0]?.lower ?? '') && isNoun(tokens[1]))
  if (!isMain || !/^[.!]/u.test(closes)) return undefined
  const at = tokens.findIndex(({ text }, i) => i > 0 && SINGULAR.test(text) && SINGULAR.test(tokens[i + 1]?.text ?? ''))
  const [token, noun] = tokens.slice(at)
  if (at < 1 || at > LONGEST_SUBJECT || !token || !noun || token.text === noun.text || tokens.length < at + 4)
    return undefined
  if (noun.before !== '' || SINGULAR.test(tokens.at(-1)?.text ?? '')) return undefined
  // `Wer gewählt ist wird geehrt`, `Das Haus das neu ist wird gezeigt`: clauses without their commas.
  const before = tokens.slice(0, at)
  if (
    before.some(({ lower }, i) => JOINS_CLAUSES.test(lower) || (i > 0 && ARTICLES.has(lower) && isNoun(tokens[i - 1])))
  )
    return undefined
  if (SUBORDINATORS.has(tokens[0]?.lower ?? '') && !(ARTICLES.has(tokens[0]?.lower ?? '') && isNoun(tokens[1])))
    return undefined
  // `Besonders gefragt waren sind …`
  const end = before.at(-1)
  if (end && !isNoun(end) && isFirst && before.length < 3 && (end.forms.verb & VerbForm.pastParticiple) !== 0)
    return before.slice(1).some(isNoun) ? undefined : { kind: 'twice', token, noun }
  if (!isNoun(end) || before.some((word) => mayBeFinite(word) || (word.forms.verb & VerbForm.pastParticiple) !== 0))
    return undefined
  return { kind: 'twice', token, noun }
}

const SINGULAR =
  /^(?:ist|war|wird|wurde|hat|hatte|kann|konnte|soll|sollte|muss|musste|will|wollte|darf|durfte|möchte|sind|waren|wurden)$/u
const LONGEST_SUBJECT = 8

/** `hat im Mai einen Vorstand gewählt hat`: the auxiliary of a main clause stands at its end once more. */
function auxiliaryAtEnd({ tokens, isFirst, closes, sentence }: Stretch): SurplusWord | undefined {
  const token = tokens.at(-1)
  const participle = tokens.at(-2)
  if (!isFirst || !/^“?[.!]/u.test(closes) || !token || !participle || tokens.length !== sentence.tokens.length)
    return undefined
  if (!AT_END.test(token.text) || isNoun(participle)) return undefined
  const at = tokens.findIndex(({ text }) => text === token.text || (HAVE.has(text) && HAVE.has(token.text)))
  const noun = tokens[at]
  if (!noun || at < 1 || at > tokens.length - 4) return undefined
  const own = participle.forms.verb & (VerbForm.infinitive | VerbForm.pastParticiple)
  if (own !== (TAKES_INFINITIVE.test(token.text) ? VerbForm.infinitive : VerbForm.pastParticiple)) return undefined
  const others = tokens.filter((word, i) => i !== at && word !== token && word !== participle)
  if (others.some((word) => isSurelyFinite(word) || FINITE_AUXILIARIES.has(word.lower))) return undefined
  // `Wer gewählt hat hat …`, `hat Preise die er gewonnen hat`: clauses without their commas.
  if (tokens.some((_, i) => mayOpenClause(tokens, i))) return undefined
  return { kind: 'twice', token, noun }
}

function mayOpenClause(tokens: readonly Token[], at: number): boolean {
  const lower = tokens[at]?.lower ?? ''
  if (/^(?:von|bis|zwischen)$/u.test(lower) || (lower === 'als' && /^\d/u.test(tokens[at + 1]?.text ?? '')))
    return false
  if (JOINS_CLAUSES.test(lower)) return true
  return SUBORDINATORS.has(lower) && !PREPOSITIONS.has(lower) && !(ARTICLES.has(lower) && !isRelative(tokens, at))
}

const AT_END =
  /^(?:hat|haben|hatten?|ist|sind|war|waren|wird|werden|kann|konnte|soll|sollte|muss|musste|will|wollte|darf|durfte)$/u
const TAKES_INFINITIVE = /^(?:wird|werden|kann|konnte|soll|sollte|muss|musste|will|wollte|darf|durfte)$/u

/** Behind a noun, and before what is no noun and no adjective: no article. */
function isRelative(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  return (
    isNoun(tokens[at - 1]) && next !== undefined && !isNoun(next) && next.forms.weak === 0 && next.forms.strong === 0
  )
}

/** `haben wir haben`, `haben engagieren sich`: the verb stands on both sides of its subject, or before another one. */
function verbTwice({ tokens }: Stretch): SurplusWord | undefined {
  for (const [at, noun] of tokens.entries()) {
    const [next, token] = tokens.slice(at + 1, at + 3)
    if (!next || !token || at === 0 || !FINITE_AUXILIARIES.has(noun.text)) continue
    if (
      token.text === noun.text &&
      /^(?:er|es|sie|wir|man|ich)$/u.test(next.lower) &&
      !tokens.slice(0, at).some(({ lower }) => SUBORDINATORS.has(lower) && !ARTICLES.has(lower)) &&
      tokens.length > at + 3 &&
      // `Was wir haben haben wir`
      !/^(?:was|wer|wie|so|je)$/u.test(tokens[0]?.lower ?? '')
    )
      return { kind: 'twice', token, noun }
    if (
      /^ha(?:t|ben)$/u.test(noun.text) &&
      token.lower === 'sich' &&
      !isNoun(next) &&
      isNoun(tokens[at - 1]) &&
      (next.forms.verb & VerbForm.thirdPlural) !== 0 &&
      (next.forms.verb & VerbForm.pastParticiple) === 0 &&
      next.forms.strong === 0 &&
      !isParticipleAtEnd(tokens)
    )
      return { kind: 'twice', token: noun, noun: next }
  }
  return undefined
}

function isParticipleAtEnd(tokens: readonly Token[]): boolean {
  return ((tokens.at(-1)?.forms.verb ?? 0) & VerbForm.pastParticiple) !== 0
}

/** `die Beratung zu auf den Herbst zu verschieben`: behind `zu` stands the verb itself. */
function zuBeforePreposition({ tokens, opens }: Stretch): SurplusWord | undefined {
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

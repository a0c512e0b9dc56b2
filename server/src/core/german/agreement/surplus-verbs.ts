import { FINITE_AUXILIARIES, HAVE } from '../clauses/auxiliaries.ts'
import { isNoun, isSurelyFinite, mayBeFinite, type Stretch, type Token } from '../clauses/clauses.ts'
import { ARTICLES, NOMINATIVE_PRONOUNS, PREPOSITIONS, SUBORDINATORS } from '../clauses/function-words.ts'
import { isFree, isTime, nounGroupsOf } from '../clauses/noun-groups.ts'
import { VerbForm } from '../words/morphology.ts'
import type { SurplusWord } from './surplus-word.ts'

/** `haben bekommen ab Oktober mehr Lohn`: the participle is the finite verb as well, and its object follows. */
export function auxiliaryBesideVerb({ tokens, isFirst, closes }: Stretch): SurplusWord | undefined {
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
export function modalInClause({ tokens, opens, closes }: Stretch): SurplusWord | undefined {
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

/** `Die Halle wird kann ab Mai genutzt werden`: two auxiliaries side by side in second place. */
export function twoAuxiliaries({ tokens, isFirst, opens, closes }: Stretch): SurplusWord | undefined {
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

/**
 * `hat im Mai einen Vorstand gewählt hat`, `ist seit gestern geöffnet wird`: a main clause that has its auxiliary in second place ends in
 * another one.
 */
export function auxiliaryAtEnd(stretch: Stretch): SurplusWord | undefined {
  const { tokens, closes, sentence, at: from } = stretch
  const token = tokens.at(-1)
  const before = tokens.at(-2)
  if (!/^“?[.!]/u.test(closes) || !token || !before || from + tokens.length !== sentence.tokens.length) return undefined
  if (!AT_END.test(token.text)) return undefined
  const at = tokens.findIndex(({ text }) => FINITE_AUXILIARIES.has(text))
  const noun = tokens[at]
  if (!noun || at < 1 || at > tokens.length - 4 || !opensMainClause(stretch, at)) return undefined
  const isSame = token.text === noun.text || (HAVE.has(noun.text) && HAVE.has(token.text))
  // `soll gebaut werden`: an infinitive, save where it stands before as well.
  if (!isSame && /^(?:haben|werden)$/u.test(token.text)) return undefined
  const goesWith = isItsVerb(before, token)
  if (!goesWith && (!mayEndMainClause(before) || (isSame && token.text !== 'wird'))) return undefined
  const others = tokens.filter((word, i) => i !== at && word !== token && word !== before)
  if (others.some((word) => isSurelyFinite(word) || FINITE_AUXILIARIES.has(word.lower))) return undefined
  // `Wer gewählt hat hat …`, `hat Preise die er gewonnen hat`: clauses without their commas.
  if (tokens.some((_, i) => mayOpenClause(tokens, i))) return undefined
  return { kind: 'twice', token, noun }
}

/** The first clause of the sentence, one behind a colon, or one that an adverb opens with its verb right behind. */
function opensMainClause({ tokens, isFirst, opens }: Stretch, at: number): boolean {
  if (isFirst || opens === ':') return true
  return (
    opens === ',' &&
    at === 1 &&
    /^(?:dann|deswegen|deshalb|daher|so|dabei|dafür|jetzt|nun)$/u.test(tokens[0]?.lower ?? '')
  )
}

/** What the auxiliary at the end goes with: `gewählt hat`, `gewählt wird`, `lernen kann`. */
function isItsVerb(verb: Token, { text }: Token): boolean {
  const own = isNoun(verb) ? 0 : verb.forms.verb & (VerbForm.infinitive | VerbForm.pastParticiple)
  return own === (TAKES_INFINITIVE.test(text) ? VerbForm.infinitive : VerbForm.pastParticiple)
}

/** A noun, a participle or an adjective without ending, and no verb that could be finite. */
function mayEndMainClause(word: Token): boolean {
  if (isNoun(word)) return word.forms.noun !== 0
  if ((word.forms.verb & VerbForm.pastParticiple) !== 0) return (word.forms.verb & VerbForm.infinitive) === 0
  return !mayBeFinite(word) && word.forms.isBare
}

function mayOpenClause(tokens: readonly Token[], at: number): boolean {
  const lower = tokens[at]?.lower ?? ''
  if (/^(?:von|bis|zwischen)$/u.test(lower) || (lower === 'als' && /^\d/u.test(tokens[at + 1]?.text ?? '')))
    return false
  if (lower === 'noch' && !tokens.some((token) => token.lower === 'weder')) return false
  if (lower === 'so' && at === 0 && FINITE_AUXILIARIES.has(tokens[1]?.lower ?? '')) return false
  if (lower === 'und' && isNoun(tokens[at - 1]) && isNoun(tokens[at + 1])) return false
  if (JOINS_CLAUSES.test(lower)) return true
  return SUBORDINATORS.has(lower) && !PREPOSITIONS.has(lower) && !(ARTICLES.has(lower) && !isRelative(tokens, at))
}

const AT_END =
  /^(?:hat|haben|hatten?|ist|sind|war|waren|wird|werden|kann|konnte|soll|sollte|muss|musste|will|wollte|darf|durfte)$/u

const TAKES_INFINITIVE = /^(?:wird|werden|kann|konnte|soll|sollte|muss|musste|will|wollte|darf|durfte)$/u

/** Before what is no noun and no adjective: no article, save before an attribute that holds a phrase (`die in Kassel gezeigten Bilder`). */
function isRelative(tokens: readonly Token[], at: number): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]]
  if (next === undefined || isNoun(next) || next.forms.weak !== 0 || next.forms.strong !== 0) return false
  return !PREPOSITIONS.has(next.lower) || isNoun(before)
}

/** `haben wir haben`, `haben engagieren sich`: the verb stands on both sides of its subject, or before another one. */
export function verbTwice({ tokens }: Stretch): SurplusWord | undefined {
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

/** Words beside which a further clause or a verb of another one may stand. */
export const JOINS_CLAUSES =
  /^(?:und|oder|sowie|aber|sondern|denn|dass|weil|wenn|ob|als|wie|was|wer|wo|bis|damit|bevor|nachdem|während|obwohl|je|so|lassen|lässt|ließ|ließen|sieht|hört|sah|hörte|statt|zwischen|von|weder|noch|sowohl)$/u

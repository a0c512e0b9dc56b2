import { BECOME, HAVE } from '../clauses/auxiliaries.ts'
import { isNoun, mayBeFinite, type Stretch, type Token } from '../clauses/clauses.ts'
import { CASE_OF_PREPOSITION, DETERMINERS } from '../clauses/determiners.ts'
import { asInSentence, isTime, type NounGroup, nounGroupsOf } from '../clauses/noun-groups.ts'
import { mayBeParticle } from '../clauses/verb-particles.ts'
import { isGivenName } from '../names/given-names.ts'
import { ALL_CELLS, Case, cellsOfCase, NOMINATIVE, PLURAL } from '../words/cells.ts'
import { countsSeveral } from '../words/number-words.ts'
import type { LostWord } from './lost-word.ts'
import { type ReflexiveVerb, reflexiveInMain, reflexiveParticiple } from './reflexive-verbs.ts'

/**
 * A preposition that is missing: of an object that its verb has with `sich` and a preposition alone, of a sum that something is put at, of
 * what a thing measures. Source: Duden, Das Stilwörterbuch.
 */
export function lostPrepositionOf(stretch: Stretch): LostWord | undefined {
  return (
    behindReflexive(stretch) ??
    behindVerb(stretch) ??
    beforeSum(stretch) ??
    beforeMeasure(stretch) ??
    behindComparison(stretch)
  )
}

const ACCUSATIVE = cellsOfCase(Case.accusative)

/** `beteiligt sich den Kosten`, `haben sich die Stelle beworben`: a phrase right behind `sich` that is not the subject. */
function behindReflexive({ tokens, isFirst, closes, sentence }: Stretch): LostWord | undefined {
  const at = tokens.findIndex(({ lower }) => lower === 'sich')
  const article = tokens[at + 1]
  if (at < 2 || !isFirst || !article || !/^“?[.,!]/u.test(closes)) return undefined
  const determiner = DETERMINERS.get(article.lower)
  const verb = tokens[at - 1] as Token
  if (!determiner || isNoun(verb) || FOR_ONESELF.test(verb.lower)) return undefined
  const entry = entryOf(tokens, at - 1)
  const [preposition] = entry?.prepositions ?? []
  if (!entry || !preposition || entry.takesDative) return undefined
  const own = new Set(
    [...entry.prepositions].flatMap((word) => [
      word,
      `da${word}`,
      `dar${word}`,
      `wo${word}`,
      `wor${word}`,
      `${word}s`,
      `${word}m`
    ])
  )
  if (
    sentence.tokens.some(
      ({ lower }) =>
        own.has(lower) || /^(?:ans?|am|ums|zum|zur|im|ins|beim|vom|gegen|untereinander|miteinander)$/u.test(lower)
    )
  )
    return undefined
  const rest = tokens.slice(at + 1)
  const [phrase] = nounGroupsOf(rest)
  if (phrase === undefined || leavesDoubt(rest, phrase.end)) return undefined
  if (phrase.start !== 0 || phrase.isGoverned || isTime(rest, phrase)) return undefined
  // `freuen sich ein Loch in den Bauch`
  if (/^(?:Loch|Ast|Bein)$/u.test(rest[phrase.end]?.text ?? '')) return undefined
  // `freut sich seiner guten Lage`: a genitive looks like the dative, which these do not take with `sich`.
  const due = /^(?:auf|über)$/u.test(preposition) ? ACCUSATIVE : (CASE_OF_PREPOSITION.get(preposition) ?? ALL_CELLS)
  if ((due & phrase.cells) === 0) return undefined
  const isObject = (phrase.cells & NOMINATIVE) === 0 || hasSubjectBefore(tokens, at - 1)
  return isObject ? { token: article, right: `${preposition} ${article.text}`, noun: verb } : undefined
}

/** `verfügt einen Hafen`, `nimmt dem Wettbewerb teil`: a verb that has its object with this preposition alone. */
function behindVerb({ tokens, isFirst, closes, sentence }: Stretch): LostWord | undefined {
  if (!isFirst || !/^“?[.,!]/u.test(closes)) return undefined
  const last = tokens.at(-1)
  const at = tokens.findIndex(({ text }, i) => i > 0 && OBJECTS.has(text))
  const verb = tokens[at]
  const article = tokens[at + 1]
  if (!verb || !article || !last || !DETERMINERS.has(article.lower)) return undefined
  const particle = mayBeParticle(last.lower) ? last.lower : ''
  const preposition = OBJECTS.get(verb.text)?.get(particle)
  if (
    preposition === undefined ||
    tokens.some((token, i) => i !== at && mayBeFinite(token) && token.forms.strong === 0 && !token.forms.isBare)
  )
    return undefined
  const own = new RegExp(
    `^(?:(?:da|wo)?r?${preposition}|${preposition}[sm]|zu[mr]|vo[nm]|a[nm]s?|beim?|durch|trotz|wegen|entlang)$`,
    'u'
  )
  if (sentence.tokens.some(({ lower }) => own.test(lower) || lower === 'sich')) return undefined
  const rest = tokens.slice(at + 1)
  const [phrase] = nounGroupsOf(rest)
  if (phrase === undefined || leavesDoubt(rest, phrase.end)) return undefined
  if (
    phrase.start !== 0 ||
    phrase.isGoverned ||
    isTime(rest, phrase) ||
    /(?:[Mm]ale?|[Ss]aison|[Ww]eise|Meter|Seite)$/u.test(rest[phrase.end]?.text ?? '')
  )
    return undefined
  if (((CASE_OF_PREPOSITION.get(preposition) ?? ALL_CELLS) & phrase.cells) === 0) return undefined
  if (!hasSubjectBefore(tokens, at)) return undefined
  // `Das Amt verfügt einen Baustopp`: an order, of whoever can give one.
  if (preposition === 'über' && !(/^eine?n?$/u.test(article.lower) && isOwned(tokens[at - 1], rest[phrase.end])))
    return undefined
  return { token: article, right: `${preposition} ${article.text}`, noun: verb }
}

/** A room, a building or a vehicle, which has something and orders nothing; or one that is had and cannot be ordered. */
function isOwned(owner: Token | undefined, thing: Token | undefined): boolean {
  return PREMISES.test(owner?.text ?? '') || PREMISES.test(thing?.text ?? '')
}

const PREMISES =
  /(?:[Hh]alle|[Gg]ebäude|[Ss]aal|[Rr]aum|[Rr]äume|[Zz]immer|[Ww]ohnung|[Ww]ohnungen|[Ww]agen|[Ff]ahrzeuge?|[Bb]us|[Bb]usse|[Zz]üge?|[Gg]eräte?|[Aa]nlage|[Nn]eubau|[Aa]nbau|[Bb]ad|[Ss]tadion|[Ss]chiff|[Zz]elt|[Gg]elände|[Pp]latz|[Hh]afen|[Bb]ahnhof|[Gg]arten|[Aa]ufzug|[Kk]eller|[Bb]alkon|[Tt]errasse|[Kk]üche|[Bb]ühne)$/u

/**
 * Verbs without an object in the accusative or dative, by their finite forms and particle, with their preposition. Source: Duden, Das
 * Stilwörterbuch; E-VALBU, Leibniz-Institut für Deutsche Sprache.
 */
const OBJECTS: ReadonlyMap<string, ReadonlyMap<string, string>> = readObjects(`
  verfügt verfügen: über
  verzichtet verzichten verzichtete verzichteten: auf
  reagiert reagieren reagierte reagierten: auf
  basiert basieren basierte basierten: auf
  beruht beruhen beruhte beruhten: auf
  profitiert profitieren profitierte profitierten: von
  plädiert plädieren plädierte plädierten: für
  appelliert appellieren appellierte appellierten: an
  scheitert scheitern scheiterte scheiterten: an
  zweifelt zweifeln zweifelte zweifelten: an
  protestiert protestieren protestierte protestierten: gegen
  nimmt nehmen nahm nahmen ~ teil: an
  wirkt wirken wirkte wirkten ~ mit: an
  geht gehen ging gingen ~ aus: von
`)

function readObjects(list: string): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const all = new Map<string, Map<string, string>>()
  for (const line of list.trim().split('\n')) {
    const [, forms = '', particle = '', preposition = ''] = /^\s*([^~:]+?)(?: ~ (\p{L}+))?: (\p{L}+)$/u.exec(line) ?? []
    for (const form of forms.split(' ')) {
      const known = all.get(form) ?? new Map<string, string>()
      all.set(form, known.set(particle, preposition))
    }
  }
  return all
}

/** `im Vergleich Vorjahr`: behind it stands `zu`, or a genitive with its article. */
function behindComparison({ tokens }: Stretch): LostWord | undefined {
  const at = tokens.findIndex(
    ({ text }, i) => i > 0 && /^(?:Vergleich|Gegensatz)$/u.test(text) && tokens[i - 1]?.lower === 'im'
  )
  const [noun, token, next] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (at < 0 || !noun || !token || !isNoun(token) || token.before !== '' || next === undefined || isNoun(next))
    return undefined
  // `im Vergleich Vorjahr zu Plan`
  if (next.lower === 'zu') return undefined
  if (!/^(?:Vorjahr|Vorjahreszeitraum|Vormonat|Vortag|Vorjahresmonat|Durchschnitt|Vorwoche)$/u.test(token.text))
    return undefined
  return { token, right: `${token.text === 'Vorwoche' ? 'zur' : 'zum'} ${token.text}`, noun }
}

/** One may do these for oneself: `beziehen sich die Daten selbst`. */
const FOR_ONESELF = /^(?:bez|hält|halten|hielt|tausch|entfern)/u

/** `dem Vernehmen nach`, `der Presse gegenüber`: governed by what follows; `hat sich den Platz gesichert und sich geeinigt`: of another verb. */
function leavesDoubt(rest: readonly Token[], end: number): boolean {
  return (
    /^(?:nach|gegenüber|zufolge|entsprechend|zuliebe|halber|gemäß|entgegen|wegen|zum|an|aus|über|hindurch|lang)$/u.test(
      rest[end + 1]?.lower ?? ''
    ) || rest.slice(end + 1).some(({ lower }) => /^(?:und|oder|aber|sich)$/u.test(lower))
  )
}

/** The verb of the clause whose finite form stands at the place. */
function entryOf(tokens: readonly Token[], at: number): ReflexiveVerb | undefined {
  const [verb, last] = [tokens[at], tokens.at(-1)]
  if (!verb || !last) return undefined
  return HAVE.has(verb.lower) ? reflexiveParticiple(last.lower) : reflexiveInMain(verb.lower, last.lower)
}

/** `Der Verein beteiligt sich`: the sentence begins with its subject, up to the verb. */
export function hasSubjectBefore(tokens: readonly Token[], verb: number): boolean {
  const before = asInSentence(tokens.slice(0, verb))
  const [first, ...others] = nounGroupsOf(before)
  if (first?.start !== 0 || first.isGoverned || isTime(before, first)) return false
  if ((first.cells & NOMINATIVE) === 0 || before.some((token) => mayBeFinite(token))) return false
  const last: NounGroup = others.at(-1) ?? first
  return last.end === verb - 1 && others.every((group) => group.isGenitive || group.isGoverned)
}

/**
 * `Der Schaden wird rund 20.000 Euro geschätzt`: what something is put at stands behind `auf`. Only where the clause begins with its
 * subject: in `Für den Bau werden 3 Millionen Euro veranschlagt` the sum is the subject itself.
 */
function beforeSum({ tokens }: Stretch): LostWord | undefined {
  const noun = tokens.at(-1)
  const end = tokens.length - 2
  if (!noun || !/^(?:geschätzt|beziffert|veranschlagt|taxiert)$/u.test(noun.lower) || !isUnit(tokens[end]))
    return undefined
  const verb = tokens.findIndex(({ lower }) => BECOME.has(lower))
  if (!hasSubjectBefore(tokens, verb) || !agreesInNumber(tokens, verb)) return undefined
  let start = end
  while (start > 0 && isOfSum(tokens[start - 1] as Token)) start--
  const token = tokens[start]
  const before = tokens[start - 1]
  if (
    start === end ||
    !token ||
    !before ||
    /^(?:auf|mit|zwischen|bei|bis|und|oder|zu|um|von|über|unter|gegen)$/u.test(before.lower)
  )
    return undefined
  if (tokens.some(({ lower }) => /^(?:auf|mit)$/u.test(lower))) return undefined
  return { token, right: `auf ${token.text}`, noun }
}

/** `Alle zwei Jahre werden …`, `Pro Kopf wird …`: what stands before the verb is the subject only if it has its number. */
function agreesInNumber(tokens: readonly Token[], verb: number): boolean {
  const before = asInSentence(tokens.slice(0, verb))
  const cells = (nounGroupsOf(before)[0]?.cells ?? 0) & NOMINATIVE
  const isSeveral = /en$/u.test(tokens[verb]?.lower ?? '')
  return (cells & (isSeveral ? PLURAL : ~PLURAL)) !== 0
}

function isUnit(token: Token | undefined): boolean {
  return /^(?:Euro|Cent|Franken|Dollar|Prozent|Tonnen|Meter|Kilometer|Hektar)$/u.test(token?.text ?? '')
}

function isOfSum(token: Token): boolean {
  return (
    /^\d/u.test(token.text) ||
    countsSeveral(token.lower) ||
    /^(?:rund|etwa|circa|ca|knapp|gut|mindestens|höchstens|fast|ungefähr|mehrere|einige|eine|eineinhalb|zweieinhalb|mehr|weniger|als|million(?:en)?|milliarden?|hundert|tausend|zehntausend|hunderttausend)$/u.test(
      token.lower
    )
  )
}

/**
 * `Schmuck Wert von 5.000 Euro`, `Männer Alter von 20 Jahren`, with the unit that such a measure has: in `in 15 Metern Höhe von zwei
 * Helfern gesichert` the phrase with `von` is no measure.
 */
function beforeMeasure({ tokens }: Stretch): LostWord | undefined {
  for (const [at, token] of tokens.entries()) {
    const measure = MEASURES.get(token.text)
    const before = tokens[at - 1]
    const [next, number] = [tokens[at + 1], tokens[at + 2]]
    if (measure === undefined || !before || !next || !number) continue
    const isNumber = (word: Token) =>
      /^\d/u.test(word.text) ||
      countsSeveral(word.lower) ||
      /^(?:rund|etwa|mehreren|insgesamt|über|knapp|fast)$/u.test(word.lower)
    if (
      next.lower === 'von' &&
      isNoun(before) &&
      before.forms.noun !== 0 &&
      at > 1 &&
      token.before === '' &&
      isNumber(number) &&
      !UNIT.test(before.text) &&
      !isGivenName(before.text) &&
      tokens.slice(at + 3, at + LONGEST_NUMBER).some(({ text }) => measure.units.test(text))
    )
      return { token, right: `${measure.preposition} ${token.text}`, noun: before }
  }
  return undefined
}

const SUM = /^(?:Euro|Cent|Franken|Dollar)$/u
const UNIT = /(?:[Mm]etern?|Grad|Zoll|Fuß|Euro|Prozent|Jahren?)$/u
/** `von insgesamt mehr als 2,5 Millionen Euro` */
const LONGEST_NUMBER = 8
const MEASURES: ReadonlyMap<string, { readonly preposition: string; readonly units: RegExp }> = new Map([
  ['Wert', { preposition: 'im', units: SUM }],
  ['Gesamtwert', { preposition: 'im', units: SUM }],
  ['Alter', { preposition: 'im', units: /^(?:Jahren|Monaten|Wochen)$/u }],
  ['Höhe', { preposition: 'in', units: SUM }]
])

import { FINITE_AUXILIARIES, isAuxiliary, MODAL_VERBS } from '../clauses/auxiliaries.ts'
import { endOfZuInfinitive, isNoun, isSurelyFinite, mayBeFinite, type Stretch, type Token } from '../clauses/clauses.ts'
import { ARTICLES, PREPOSITIONS, SUBORDINATORS } from '../clauses/function-words.ts'
import { isFree, isTime, nounGroupsOf } from '../clauses/noun-groups.ts'
import { Case, cellsOfCase, cellsOfGender, Gender, NOMINATIVE, PLURAL } from '../words/cells.ts'
import { VerbForm } from '../words/morphology.ts'
import { lostInVerbPhrase } from './lost-in-verb-phrases.ts'
import { hasSubjectBefore, lostPrepositionOf } from './lost-prepositions.ts'

/** A place where a word is missing. */
export interface LostWord {
  readonly token: Token
  /** The token with the missing word beside it. */
  readonly right: string
  /** What the missing word goes with. */
  readonly noun: Token
}

/** The first word that is surely missing in a stretch: the particle of a verb, `an` behind `sich wenden`, an article. */
export function lostWord(stretch: Stretch): LostWord | undefined {
  return (
    lostParticle(stretch) ??
    lostAn(stretch) ??
    lostArticle(stretch) ??
    lostPreposition(stretch) ??
    lostPrepositionOf(stretch) ??
    lostInVerbPhrase(stretch) ??
    lostPassive(stretch) ??
    lostHave(stretch) ??
    lostVerb(stretch)
  )
}

/** `soll saniert und Pendler entlasten`: behind a modal verb a participle has its `werden`, which the second infinitive cannot give. */
function lostPassive({ tokens, closes }: Stretch): LostWord | undefined {
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
  const between = tokens.slice(modal + 1, at - 1)
  if (between.length === 0 || between.some((word) => !isNoun(word) && (word.forms.verb & VerbForm.infinitive) !== 0))
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
function lostHave({ tokens, isFirst, closes, sentence }: Stretch): LostWord | undefined {
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

/** What opens a clause that these words point at. */
const CLAUSE = /^(?:dass|ob)$/u

/**
 * Separable verbs that point at a clause or an infinitive group with a word of their own, which is nothing to them without the
 * particle. Source: Duden, Das Stilwörterbuch.
 */
const POINTING: readonly Pointing[] = [
  { verb: /^(?:geh(?:t|en|e)|ging(?:en)?)$/u, correlate: 'davon', particle: 'aus', before: CLAUSE },
  {
    verb: /^(?:häng(?:t|en)|hing(?:en)?)$/u,
    correlate: 'davon',
    particle: 'ab',
    before: /^(?:dass|ob|wie|wer|was|wann)$/u
  },
  { verb: /^(?:weis(?:t|en)|wies(?:en)?)$/u, correlate: 'darauf', particle: 'hin', before: CLAUSE },
  { verb: /^(?:tr[äa]g(?:t|en)|trug(?:en)?)$/u, correlate: 'dazu', particle: 'bei', before: CLAUSE, takesGroup: true },
  { verb: /^(?:r[äa]t|raten|riet(?:en)?)$/u, correlate: 'davon', particle: 'ab', takesGroup: true },
  { verb: /^(?:sieht|sehen|sah(?:en)?)$/u, correlate: 'davon', particle: 'ab', takesGroup: true },
  { verb: /^(?:ruf(?:t|en)|rief(?:en)?)$/u, correlate: 'dazu', particle: 'auf', takesGroup: true, takesPerson: true },
  { verb: /^forder(?:t|n|te|ten)$/u, correlate: 'dazu', particle: 'auf', takesGroup: true, takesPerson: true },
  {
    verb: /^setz(?:t|en|te|ten)$/u,
    correlate: 'dafür',
    particle: 'ein',
    before: CLAUSE,
    takesGroup: true,
    isReflexive: true
  },
  {
    verb: /^(?:spr[ie]ch(?:t|en)|sprach(?:en)?)$/u,
    correlate: 'dafür',
    particle: 'aus',
    before: CLAUSE,
    takesGroup: true,
    isReflexive: true
  }
]

interface Pointing {
  readonly verb: RegExp
  readonly correlate: string
  readonly particle: string
  /** What opens the clause; absent where none follows. */
  readonly before?: RegExp
  /** Whether an infinitive group may follow. */
  readonly takesGroup?: true
  /** Whether somebody is named right before the correlate (`ruft die Bürger dazu auf`). */
  readonly takesPerson?: true
  readonly isReflexive?: true
}

/** `geht derzeit davon, dass …`: the main clause ends in the word that points ahead. */
function lostParticle({ tokens, closes, sentence, at }: Stretch): LostWord | undefined {
  const correlate = tokens.at(-1)
  const behind = sentence.tokens.slice(at + tokens.length)
  if (!correlate || closes !== ',' || !/^da(?:von|rauf|zu|für)$/u.test(correlate.lower)) return undefined
  // `weil er davon geht`: in a subordinate clause the verb stands at the end.
  if (tokens.some(({ lower }) => SUBORDINATORS.has(lower) && !ARTICLES.has(lower))) return undefined
  // `geht es`, `nichts davon`, `so schnell davon`
  if (tokens.some(({ lower }) => /^(?:nichts|etwas|viel|wenig|mehr|es|so|derart|kunde|rede)$/u.test(lower)))
    return undefined
  for (const { verb, correlate: pointing, particle, before, takesGroup, takesPerson, isReflexive } of POINTING) {
    if (pointing !== correlate.lower) continue
    const noun = tokens.find(({ text }) => verb.test(text))
    if (!noun || tokens.some(({ lower }) => lower === particle)) continue
    // `hängt ein Bild davon, wie …`
    if (!takesPerson && isNoun(tokens.at(-2))) continue
    if (isReflexive && !tokens.some(({ lower }) => /^(?:sich|uns|mich)$/u.test(lower))) continue
    if (tokens.some((token) => token !== noun && (isSurelyFinite(token) || FINITE_AUXILIARIES.has(token.lower))))
      continue
    if (!(before?.test(behind[0]?.lower ?? '') || (takesGroup && isGroup(behind)))) continue
    return { token: correlate, right: `${correlate.text} ${particle}`, noun }
  }
  return undefined
}

/** An infinitive group without a finite verb up to the next mark. */
function isGroup(behind: readonly Token[]): boolean {
  const mark = behind.findIndex((token, i) => i > 0 && token.before !== '')
  const group = mark < 0 ? behind : behind.slice(0, mark)
  return (
    !SUBORDINATORS.has(group[0]?.lower ?? '') &&
    !/^(?:um|ohne|statt|anstatt)$/u.test(group[0]?.lower ?? '') &&
    group.some((_, i) => endOfZuInfinitive(group, i) !== undefined) &&
    !group.some((token) => isSurelyFinite(token))
  )
}

/** `Wenden Sie sich bitte unsere Beraterin.`: whom one turns to stands behind `an`. */
function lostAn({ tokens }: Stretch): LostWord | undefined {
  const at = tokens.findIndex(
    ({ lower }, i) => lower === 'wenden' && tokens[i + 1]?.text === 'Sie' && tokens[i + 2]?.lower === 'sich'
  )
  if (at < 0 || tokens.some(({ lower }) => /^(?:an|am|ans|zu|ab|gegen|um|daran|dagegen|hierzu|dazu|hin)$/u.test(lower)))
    return undefined
  const next = tokens.findIndex(
    ({ lower }, i) =>
      i > at + 2 && !/^(?:bitte|gern|gerne|direkt|jederzeit|einfach|auch|dann|telefonisch|schriftlich)$/u.test(lower)
  )
  const token = tokens[next]
  const noun = tokens[at]
  if (!token || !noun || !/^(?:die|den|unsere|unseren|unser|ihre|ihren|das)$/iu.test(token.text)) return undefined
  const person = tokens.slice(next + 1).find((word) => isNoun(word))
  // `Wenden Sie sich das nächste Mal an …`, `diese Woche`: a time.
  if (!person || /(?:Mal|Woche|Tag|Tage|Jahr|Monat|Abend)$/u.test(person.text)) return undefined
  return { token, right: `an ${token.text}`, noun }
}

/** `sprach sich für Bau einer Halle aus`, `lag über Wert des Vorjahres`: what is counted has its article before a genitive. */
function lostArticle({ tokens, isFirst, closes }: Stretch): LostWord | undefined {
  if (!isFirst || !/^[.,!]/u.test(closes)) return undefined
  const at = tokens.findIndex(
    ({ lower }, i) =>
      i > 1 &&
      /^(?:für|über|unter|gegen)$/u.test(lower) &&
      GENITIVE.test(tokens[i + 2]?.lower ?? '') &&
      tokens[i + 2]?.before === '' &&
      COUNTED.test(tokens[i + 1]?.text ?? '')
  )
  const token = tokens[at + 1]
  const before = tokens[at - 1]
  if (at < 0 || !token || !before || isNoun(before) || ARTICLES.has(before.lower) || before.lower === 'und')
    return undefined
  const noun = token.forms.noun
  if ((noun & MASCULINE) === 0 || (noun & PLURAL) !== 0 || !isNoun(tokens.slice(at + 3, at + 6).find(isNoun)))
    return undefined
  // `informiert über Stand der Dinge` has another case, and another meaning.
  const isOver = /^(?:über|unter)$/u.test(tokens[at]?.lower ?? '')
  if (isOver && !tokens.some(({ lower }) => /^(?:lieg(?:t|en)|lag(?:en)?|bleib(?:t|en)|blieb(?:en)?)$/u.test(lower)))
    return undefined
  if (isOver && !/(?:[Ww]ert|[Dd]urchschnitt|[Ss]tand|[Pp]reis)$/u.test(token.text)) return undefined
  // A headline has no verb.
  if (!tokens.slice(0, at).some((word) => mayBeFinite(word))) return undefined
  const article = isOver ? 'dem' : 'den'
  return { token, right: `${article} ${token.text}`, noun: token }
}

const GENITIVE = /^(?:des|eines|einer|der|dieser|dieses|seines|seiner|ihres|ihrer)$/u
const MASCULINE = cellsOfGender(Gender.masculine)
/** Works and amounts, which are counted; `für Schutz der Natur` may be meant as such. */
const COUNTED =
  /^(?:\p{L}*[Bb]au|Abriss|Kauf|Verkauf|Abbruch|\p{L}*[Ww]ert|\p{L}*[Dd]urchschnitt|\p{L}*[Ss]tand|\p{L}*[Pp]reis|\p{L}*[Ee]ntwurf|\p{L}*[Aa]ntrag|\p{L}*[Vv]orschlag|\p{L}*[Pp]lan)$/u

/** `später der Nähe des Parks`, `sich der Geschäftsstelle des Vereins anmelden`: a dative that no verb of the clause takes. */
function lostPreposition({ tokens, isFirst, closes }: Stretch): LostWord | undefined {
  if (!isFirst || !/^[.,!]/u.test(closes)) return undefined
  const last = tokens.at(-1)
  const registers =
    tokens.some(({ lower }) => lower === 'sich') && /^(?:anmelden|anzumelden|bewerben)$/u.test(last?.lower ?? '')
  const at = tokens.findIndex(({ lower }, i) => {
    const [before, noun] = [tokens[i - 1], tokens[i + 1]]
    if (lower !== 'der' || !before || !noun || !isNoun(noun)) return false
    const isDate = /^(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Uhr)$/u.test(
      before.text
    )
    if (
      !isDate &&
      (isNoun(before) || PREPOSITIONS.has(before.lower) || ARTICLES.has(before.lower) || before.forms.verb !== 0)
    )
      return false
    if (/^(?:und|oder|sowie|als|wie|bzw|statt)$/u.test(before.lower)) return false
    if (noun.text === 'Nähe')
      return ADVERB.test(before.lower) && /^(?:des|der|eines|einer|von)$/u.test(tokens[i + 2]?.lower ?? '')
    return registers && OFFICE.test(noun.text) && (noun.forms.noun & PLURAL) === 0
  })
  const token = tokens[at]
  const noun = tokens[at + 1]
  if (at < 2 || !token || !noun || !last) return undefined
  // `verdankt dort der Nähe des Meeres viel`: verbs with the dative.
  if (noun.text === 'Nähe' && tokens.some(({ lower }) => WITH_DATIVE.test(lower))) return undefined
  if (
    /^(?:bewusst|gewiss|sicher|verdächtig|wegen|halber|zuliebe|zugute|geschuldet|gewidmet|zu|nahe)$/u.test(last.lower)
  )
    return undefined
  return noun.text === 'Nähe' ? { token, right: 'in der', noun } : { token, right: 'bei der', noun: last }
}

const WITH_DATIVE = /^(?:verdank|widm|dank|dien|gilt|galt|gegenüber|entsprech|entspricht|folg|nütz|nutz)/u
const ADVERB =
  /^(?:später|zuvor|anschließend|danach|dort|gestern|heute|zuletzt|bereits|schließlich|kurz|direkt|vormittags|nachmittags|abends|nachts)$/u
/** Who takes registrations. */
const OFFICE =
  /(?:stelle|verwaltung|leitung|zentrale|redaktion|behörde|agentur|kammer|schule|akademie|bücherei|bibliothek|direktion|kanzlei)$/u

/** `Für das leibliche Wohl der Gäste der Verein mit Kaffee.`: a whole sentence that has no verb. */
function lostVerb({ tokens, isFirst, closes, sentence }: Stretch): LostWord | undefined {
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

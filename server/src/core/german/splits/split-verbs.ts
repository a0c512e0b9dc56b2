import { AUXILIARIES, BE, HAVE, isAuxiliary, MODAL_VERBS } from '../clauses/auxiliaries.ts'
import { isNoun, mayBeFinite, type Stretch, type Token } from '../clauses/clauses.ts'
import { isCapitalised } from '../words/lexicon.ts'
import { type Morphology, VerbForm } from '../words/morphology.ts'
import { joinedForm, opensJoinedVerb } from './joined-verbs.ts'

/** A verb of which the first part stands apart, `[from, to]` in the stretch. */
export interface SplitVerb {
  readonly from: number
  readonly to: number
  readonly right: string
  /** False where both spellings have a meaning of their own (`weiter zu entwickeln`). */
  readonly isCertain: boolean
}

/** Source: Amtliches Regelwerk 2024, § 34 (separable verbs) and its lists of particles. */
const PARTICLES = new Set(
  (
    'ab an auf aus bei durch ein nach vor mit zurück voraus vorweg vorbei voran vorüber heraus herein heran herauf herbei herunter ' +
    'herüber hervor herum hinaus hinein hinauf hinunter hinüber hinzu hinweg entgegen fort weg nieder empor auseinander umher überein ' +
    'zugute zunichte zuteil preis wahr teil stand inne dar'
  ).split(' ')
)
/** Those that are no prepositions: they stand before a participle only as a part of it. */
const ADVERBS = /^(?:.{5,}|teil|statt|wahr|preis|fort|weg)$/u

/** Adjectives with the verbs that they make a new meaning with. */
const WITH_ADJECTIVE =
  /^(?:fest (?:stellen|legen|halten|setzen|schreiben)|sicher stellen|klar stellen|bereit (?:stellen|halten)|richtig stellen|frei (?:setzen|sprechen)|gut (?:heißen|schreiben)|gleich (?:setzen|stellen)|lahm legen|still legen|bloß stellen|hoch (?:laden|rechnen)|nahe legen|irre führen|krank schreiben|kund tun)$/u
/** Adverbs that stand behind a noun and close what a preposition opened (`um das Haus herum`). */
const BELONGS_TO: Readonly<Record<string, RegExp>> = {
  heraus: /^aus$/u,
  herum: /^um$/u,
  hinaus: /^über$/u,
  hinweg: /^über$/u,
  hinüber: /^über$/u,
  hinein: /^(?:in|ins|nach)$/u,
  heran: /^ans?$/u,
  herauf: /^(?:auf|vo[mn])$/u,
  hinauf: /^(?:auf|vo[mn])$/u,
  herunter: /^vo[mn]$/u,
  hinunter: /^vo[mn]$/u
}
/** Those that are as often meant plainly: `lernt, frei zu sprechen`, `ein Seil fest zu halten`. */
const ALSO_PLAIN = /^(?:frei sprechen|gut schreiben|fest halten)$/u
const TOGETHER = /^(?:arbeiten|fassen|führen|stellen|tragen|setzen|hängen|rücken|wachsen|brechen)$/u
/** Adjectives with participles that are seldom meant literally; `frei gesprochen`, `gut geschrieben` often are. */
const BEFORE_PARTICIPLE =
  /^(?:fest ge(?:stellt|legt|setzt|schrieben)|sicher gestellt|bereit ge(?:stellt|halten)|frei ge(?:geben|setzt)|gleich ge(?:setzt|stellt)|lahm gelegt|still gelegt|bloß gestellt|zusammen gefasst|hoch ge(?:laden|rechnet)|nahe gelegt|krank geschrieben)$/u
const CAUGHT = /(?:[Tt]äter|[Vv]erdächtig|[Dd]ieb|[Ee]inbrecher|[Rr]äuber|[Ff]lüchtig|[Pp]olizei)/u
/** In one word a new meaning, in two the plain one. */
const TOGETHER_OR_APART = /^(?:wirken|kommen|halten|bringen)$/u

export function splitVerbAt(stretch: Stretch, at: number, morphology: Morphology): SplitVerb | undefined {
  const { tokens, closes } = stretch
  const particle = tokens[at]
  const next = tokens[at + 1]
  if (!particle || next?.before !== '' || isCapitalised(particle.text) || isCapitalised(next.text)) return undefined
  // `Die Täter wurden zusammen gefasst`: caught.
  const isCaught = next.lower === 'gefasst' && tokens.some(({ text }) => CAUGHT.test(text))
  if (BEFORE_PARTICIPLE.test(`${particle.lower} ${next.lower}`) && endsClause(tokens, at + 1) && !isCaught)
    return { from: at, to: at + 1, right: particle.lower + next.lower, isCertain: true }
  const joined =
    joinedAt(tokens, at, closes) ?? toldAt(stretch, at) ?? collectedAt(tokens, at) ?? closelyAt(tokens, at, closes)
  if (joined) return joined
  if (!next.lower.startsWith('zu') && !PARTICLES.has(particle.lower) && !/^(?:statt|zu)$/u.test(particle.lower))
    return undefined
  if (isShortParticleAtEnd(tokens, at, closes, morphology))
    return { from: at, to: at + 1, right: particle.lower + next.lower, isCertain: true }
  if (next.lower === 'zu') return withZu(tokens, at, closes, morphology)
  // `bereit zustellen`
  const infinitive = /^zu(stellen|legen|halten)$/u.exec(next.lower)?.[1]
  if (
    infinitive !== undefined &&
    WITH_ADJECTIVE.test(`${particle.lower} ${infinitive}`) &&
    endsClause(tokens, at + 1) &&
    !isDelivered(stretch, at)
  )
    return { from: at, to: at + 1, right: particle.lower + next.lower, isCertain: true }
  if (isFusedWithZu(tokens, at, morphology))
    return { from: at, to: at + 1, right: particle.lower + next.lower, isCertain: true }
  const isParticle =
    (PARTICLES.has(particle.lower) && ADVERBS.test(particle.lower)) ||
    particle.lower === 'statt' ||
    isAgreement(tokens, at)
  if (
    !isParticle ||
    !/^\p{Ll}*ge\p{Ll}+(?:t|en)$/u.test(next.lower) ||
    (next.forms.verb & VerbForm.pastParticiple) === 0
  )
    return undefined
  // `aus der Universität heraus gegründet`
  if (isNoun(tokens[at - 1]) && tokens.slice(0, at - 1).some(({ lower }) => BELONGS_TO[particle.lower]?.test(lower)))
    return undefined
  // `von innen heraus geschehen`
  if (/^(?:innen|außen|unten|oben|hinten|vorn|vorne)$/u.test(tokens[at - 1]?.lower ?? '')) return undefined
  const right = particle.lower + next.lower
  // Those of two parts stand apart from no participle; `über die Stadt hinaus`, `um das Haus herum` belong to a preposition.
  const isListed =
    (morphology.formsOf(right).verb & VerbForm.pastParticiple) !== 0 ||
    /^(?:her(?:unter|aus|ein|auf|bei|vor)|hin(?:ein|auf|unter))ge/u.test(right)
  if (!isListed || !endsClause(tokens, at + 1)) return undefined
  return { from: at, to: at + 1, right, isCertain: true }
}

/** `um die Satzung vor zustellen`: no noun follows that the preposition could govern, and none stands before whose phrase it ends. */
function isFusedWithZu(tokens: readonly Token[], at: number, morphology: Morphology): boolean {
  const particle = tokens[at]?.lower ?? ''
  const verb = tokens[at + 1]
  const before = tokens.slice(0, at)
  if (!verb || !/^(?:ab|an|auf|aus|bei|durch|ein|nach|vor|mit|um)$/u.test(particle) || !endsClause(tokens, at + 1))
    return false
  if (before.length === 0 || /^(?:und|von|hier|da|dort|klein)$/u.test(before.at(-1)?.lower ?? '')) return false
  if (endsPhrase(particle, before)) return false
  return (morphology.formsOf(particle + verb.lower).verb & VerbForm.zuInfinitive) !== 0
}

/** `von Anfang an zuhören`, `von sich aus zu handeln`, `der Reihe nach zustellen` */
function endsPhrase(particle: string, before: readonly Token[]): boolean {
  if (!/^(?:an|aus|auf|nach|durch|mit|ab)$/u.test(particle)) return false
  return before.some(({ lower }) => /^(?:vo[mn]|seit|ab|über|der)$/u.test(lower))
}

/** `Pakete sicher zustellen lassen`: here the verb is `zustellen`. */
function isDelivered({ tokens, sentence }: Stretch, at: number): boolean {
  return (
    /^(?:lassen|lässt|ließ|ließen)$/u.test(tokens[at + 2]?.lower ?? '') ||
    sentence.tokens.some(({ lower }) => /brief|paket|päckchen|post|sendung|zustell(?:er|ung)|bote/u.test(lower))
  )
}

/** Words that raise or compare an adjective: it keeps its plain meaning (`sehr nahe gebracht`). */
const DEGREE =
  /^(?:so|sehr|zu|ganz|wie|recht|ziemlich|besonders|völlig|noch|viel|etwas|einigermaßen|immer|möglichst|weit|nur|halb|relativ|extrem|äußerst|allzu)$/u
const IS_ADJECTIVE =
  /^(?:bereit|fest|frei|gut|klar|krank|lahm|nahe|offen|richtig|schief|sicher|still|fertig|fern|klein|stark|zufrieden)$/u
/** Before these the first part belongs to a phrase: `auf dem Weg zurück`, `hin und zurück`, `in einem fort`, `in die irre`. */
const ENDS_PHRASE =
  /(?:weg|bus|zug|bahn|fähre|flieger|taxi|rad|auto|wagen|fahrt|reise|flug|marsch|schritt|schritte|blick|tour|ticket|karte)$|^(?:und|oder|wie|bis|als|hin|einem|die|weit|innen|außen|von)$/u
/** What must stand in the clause for the joint meaning: `ob etwas schief geht`. */
const NEEDS: Readonly<Record<string, RegExp>> = {
  schief: /^(?:etwas|nichts|alles|was|viel|vieles|manches|es|einiges)$/u,
  stark: /^(?:sich|uns|euch|mich)$/u,
  zufrieden: /^(?:sich|uns|damit|euch|mich)$/u,
  hinterher: /(?:ung|ungen|keit|heit|ismus|entwicklung|zeit|plan|bedarf|trend|trends)$/u
}
/** What opens the phrase that these words close may stand anywhere before them. */
const NEEDS_NONE: Readonly<Record<string, RegExp>> = {
  ...BELONGS_TO,
  hinaus: /^(?:von|vom|aus)$/u,
  vorbei: /^a[nm]$/u,
  weg: /^vo[mn]$/u,
  bereit: /^(?:zu[mr]?|für)$/u
}

/** `dass alles voran kommt`, `wird statt finden`, `um klar zu kommen`: a verb that is known in one word only, at the end of its clause. */
function joinedAt(tokens: readonly Token[], at: number, closes: string): SplitVerb | undefined {
  const first = tokens[at]?.lower ?? ''
  if (!opensJoinedVerb(first)) return undefined
  const to = tokens[at + 1]?.lower === 'zu' ? at + 2 : at + 1
  // `Voran gehen die Kinder`: in front of its verb the first part stands apart.
  if (at < 2 && to === at + 1) return undefined
  // `wer sucht statt findet`, `zu suchen, statt zu finden`: the conjunction.
  const previous = tokens[at - 1]
  if (first === 'statt' && (!previous || (!isNoun(previous) && previous.forms.verb !== 0))) return undefined
  const verb = tokens[to]
  if (verb?.before !== '' || isCapitalised(verb.text)) return undefined
  // `Kinder für das Leben stark machen`: plain; `sich für alle stark machen`: to stand up for.
  if (first === 'stark' && !tokens.slice(0, at).some(({ lower }) => lower === 'für')) return undefined
  const joined = joinedForm(first, verb.lower)
  if (!joined || (to === at + 2 && joined.kind !== 'infinitive') || !isAtEnd(tokens, to, closes)) return undefined
  const before = tokens.slice(0, at).map(({ lower }) => lower)
  const last = before.at(-1) ?? ''
  if (ENDS_PHRASE.test(last) || (IS_ADJECTIVE.test(first) && DEGREE.test(last) && !NEEDS[first]?.test(last)))
    return undefined
  if (before.some((word) => NEEDS_NONE[first]?.test(word))) return undefined
  const needs = NEEDS[first]
  if (needs && !before.some((word) => needs.test(word))) return undefined
  return oneWord(tokens, at, to, joined.isCertain)
}

/** The words `[from, to]` written as one. */
function oneWord(tokens: readonly Token[], from: number, to: number, isCertain: boolean): SplitVerb {
  const parts = tokens.slice(from, to + 1).map(({ lower }) => lower)
  return { from, to, right: parts.join(''), isCertain }
}

/** `haben klar gemacht: …`, `hat klar gemacht, dass …`: to tell; `die Tische klar gemacht` is plain. */
function toldAt({ tokens, closes, sentence, at: start }: Stretch, at: number): SplitVerb | undefined {
  if (
    tokens[at]?.lower !== 'klar' ||
    tokens[at + 1]?.lower !== 'gemacht' ||
    !tokens.some(({ lower }) => HAVE.has(lower))
  )
    return undefined
  if (DEGREE.test(tokens[at - 1]?.lower ?? '') || !isAtEnd(tokens, at + 1, closes)) return undefined
  if (tokens.some(({ text }) => /(?:[Bb]oote?n?|[Ss]chiffe?n?|[Ss]egeln?|[Yy]achten)$/u.test(text))) return undefined
  const next = sentence.tokens[start + tokens.length]?.lower ?? ''
  if (!/^:/u.test(closes) && !(closes === ',' && /^(?:dass|ob|wie|warum|was|wer|welche[nrs]?)$/u.test(next)))
    return undefined
  return { from: at, to: at + 1, right: 'klargemacht', isCertain: true }
}

/** `die Unterschriften zusammen bekommen`: of a sum that is collected. */
function collectedAt(tokens: readonly Token[], at: number): SplitVerb | undefined {
  if (tokens[at]?.lower !== 'zusammen') return undefined
  const to = tokens[at + 1]?.lower === 'zu' ? at + 2 : at + 1
  const verb = tokens[to]?.lower ?? ''
  if (!/^(?:bekommen|kriegen|gekriegt)$/u.test(verb) || to + 1 < tokens.length) return undefined
  const isSum = ({ text }: Token) =>
    /(?:[Uu]nterschriften|[Gg]eld|[Ss]umme|[Bb]etrag|[Uu]nterschriftenzahl)$/u.test(text)
  if (!tokens.slice(0, at).some(isSum)) return undefined
  return oneWord(tokens, at, to, false)
}

/** `wollen enger zusammen arbeiten`: how close it is says that they do not merely work in one place. */
function closelyAt(tokens: readonly Token[], at: number, closes: string): SplitVerb | undefined {
  if (tokens[at]?.lower !== 'zusammen' || !CLOSELY.test(tokens[at - 1]?.lower ?? '')) return undefined
  if (!/^(?:arbeite(?:n|t|te|ten)|gearbeitet)$/u.test(tokens[at + 1]?.lower ?? '') || !isAtEnd(tokens, at + 1, closes))
    return undefined
  return oneWord(tokens, at, at + 1, true)
}

const CLOSELY =
  /^(?:eng(?:er|stens)?|besser|stärker|intensiv(?:er)?|erfolgreich(?:er)?|vertrauensvoll|partnerschaftlich|konstruktiv|kollegial|reibungslos)$/u

/** Nothing follows in the stretch, or the auxiliary that ends the clause, or the conjunction that begins another. */
function isAtEnd(tokens: readonly Token[], to: number, closes: string): boolean {
  let next = to + 1
  while (next < tokens.length && isAuxiliary(tokens[next]?.lower ?? '')) next++
  if (next === tokens.length) return closes === '' || /^[.,!?;:“"–)]/u.test(closes)
  return /^(?:und|oder|sowie)$/u.test(tokens[next]?.lower ?? '')
}

const SHORTEST_ADVERB = 6
const PLACE = /(?:innen|außen|unten|vorne|hinten|drinnen|draußen|drüben|überall|vornherein)$/u

/**
 * `wurde mit Mehrheit an genommen`, `können bis Freitag ab geben`: at the end of a clause, behind its auxiliary. A preposition stands
 * there only as the end of another (`von Anfang an`) or in a pair (`ab und an`).
 */
function isShortParticleAtEnd(tokens: readonly Token[], at: number, closes: string, morphology: Morphology): boolean {
  const particle = tokens[at]
  const verb = tokens[at + 1]
  // `musste ab gesagt werden`
  const end = /^(?:werden|worden)$/u.test(tokens[at + 2]?.lower ?? '') ? at + 3 : at + 2
  if (!particle || !verb || end !== tokens.length || at < 3 || !/^[.,!]/u.test(closes)) return false
  if (!/^(?:an|ab|auf|ein|aus)$/u.test(particle.lower) && !isLooseParticle(tokens, at)) return false
  const before = tokens.slice(0, at)
  const last = tokens[at - 1]
  if (/^(?:und|berg)$/u.test(last?.lower ?? '')) return false
  // `Das Licht soll nachts aus bleiben`: a state, as in `aus sein`.
  if (/^(?:ge)?(?:bleiben|blieben|lassen)$/u.test(verb.lower)) return false
  // `von daheim aus arbeiten`, however long the phrase is
  if (particle.lower === 'aus' && before.some(({ lower }) => /^vo[mn]$/u.test(lower))) return false
  // `von Anfang an`, `von hier aus`, `von klein auf`
  const isEndOfPhrase = isNoun(last) || (last?.lower.length ?? 0) < SHORTEST_ADVERB || PLACE.test(last?.lower ?? '')
  if (isEndOfPhrase && before.some(({ lower }) => /^(?:vo[mn]|seit|ab|aus|auf)$/u.test(lower))) return false
  const { verb: joined } = morphology.formsOf(particle.lower + verb.lower)
  if (before.some(({ lower }) => MODAL_VERBS.has(lower) || /^(?:werden|wird|lässt|lassen|ließ|ließen)$/u.test(lower)))
    if ((verb.forms.verb & joined & VerbForm.infinitive) !== 0) return true
  return (
    (end === at + 3 || before.some(({ lower }) => AUXILIARIES.has(lower))) &&
    /^ge/u.test(verb.lower) &&
    (verb.forms.verb & joined & VerbForm.pastParticiple) !== 0
  )
}

/** `können mit reden`, `wurde im Rat vor gestellt`: no preposition, where no noun stands before that it could follow (`der Reihe nach`). */
function isLooseParticle(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  return (
    /^(?:mit|nach|vor|bei|durch)$/u.test(tokens[at]?.lower ?? '') &&
    !isNoun(before) &&
    // `nach wie vor`
    before?.lower !== 'wie' &&
    !tokens
      .slice(0, at)
      .some(({ lower }) => /^(?:da|wo|dort|hier|denen|dem|der|das|die)(?:mit|nach|bei|vor)?$/u.test(lower))
  )
}

/** `hat dem Antrag zu gestimmt`: with `haben` the word is no degree (`war zu gewagt`), and behind it the clause ends. */
function isAgreement(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.lower === 'zu' &&
    at + 2 === tokens.length &&
    tokens.slice(0, at).some(({ lower }) => HAVE.has(lower)) &&
    !tokens.slice(0, at).some(({ lower }) => BE.has(lower) || lower === 'sein' || lower === 'um')
  )
}

/** `vorweg zu nehmen`, `teil zu nehmen`, `mit anderen zusammen zu arbeiten`. */
function withZu(tokens: readonly Token[], at: number, closes: string, morphology: Morphology): SplitVerb | undefined {
  const particle = tokens[at]?.lower ?? ''
  const verb = tokens[at + 2]
  if (verb?.before !== '' || isCapitalised(verb.text) || verb.lower === 'sein') return undefined
  if ((verb.forms.verb & VerbForm.infinitive) === 0 || !endsClause(tokens, at + 2)) return undefined
  const right = `${particle}zu${verb.lower}`
  const found = { from: at, to: at + 2, right }
  if (WITH_ADJECTIVE.test(`${particle} ${verb.lower}`))
    return { ...found, isCertain: !ALSO_PLAIN.test(`${particle} ${verb.lower}`) }
  // `klar zu machen, dass`: to explain.
  if (particle === 'klar' && verb.lower === 'machen')
    return closes === ',' && at + 3 === tokens.length ? { ...found, isCertain: true } : undefined
  if (particle === 'zusammen') {
    if (TOGETHER.test(verb.lower)) return { ...found, isCertain: true }
    if (!TOGETHER_OR_APART.test(verb.lower)) return undefined
    return { ...found, isCertain: tokens.slice(0, at).some(({ lower }) => lower === 'mit') }
  }
  const isJoined =
    (morphology.formsOf(right).verb & VerbForm.zuInfinitive) !== 0 ||
    (particle.length > 4 && (morphology.formsOf(particle + verb.lower).verb & VerbForm.infinitive) !== 0)
  if (!isJoined) return undefined
  if (particle === 'weiter' || particle === 'wieder') return { ...found, isCertain: false }
  if (!PARTICLES.has(particle)) return undefined
  if (endsPhrase(particle, tokens.slice(0, at))) return undefined
  // `Es fing an zu brennen`: the particle may be that of the verb before.
  const isOwn = particle.length > 4 || (at > 0 && !tokens.slice(0, at).some(mayBeFinite))
  return isOwn ? { ...found, isCertain: true } : undefined
}

/** Whether no noun follows that the word belongs to as an adjective: `an zu langen Tagen`. */
function endsClause(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  if (next === undefined || next.before !== '') return true
  return !isCapitalised(next.text) && next.forms.weak === 0
}

import type { Lexicon } from './lexicon.ts'
import { kindsOf, WordKind } from './word-class.ts'
import type { Words } from './word-graph.ts'

/**
 * Particles with which verbs are made anew all the time (`nebeneinander herleben`, `mitzudenken`, `weitergereicht`). The short
 * ones that change a verb's meaning (`an`, `auf`, `ver`, `teil`, `wieder`) are not among them: those verbs are listed.
 * After Amtliches Regelwerk 2024, § 34 (separable compounds).
 */
const PARTICLES = (
  'beisammen dabei daher dahin daneben davor dazwischen drauf gegenüber hindurch hernieder aneinander aufeinander auseinander beieinander durcheinander gegeneinander hintereinander ineinander miteinander nebeneinander ' +
  'voneinander zueinander empor entgegen entlang fort heran herauf heraus herbei herein herüber herum herunter hervor hin hinauf ' +
  'hinaus hinein hinterher hinüber hinunter hinweg hinzu her los mit nebenher nieder rauf raus rein rüber rum runter umher vorbei ' +
  'voran voraus vorüber weg weiter zurück zusammen'
)
  .split(' ')
  .sort((a, b) => b.length - a.length)

/** Whether verbs are made with it. */
export function isParticle(form: string): boolean {
  return PARTICLES.includes(form)
}

/** Short ones, with which new verbs are rarer: nothing that is listed may be near to such a form, which the caller sees to. */
const SHORT_PARTICLES = 'ab an auf aus bei durch ein gegen hoch nach rück um vor zu'.split(' ')

const SHORTEST_VERB = 5
const SHORTEST_BEHIND_SHORT = 6

/** The particle and the verb of a form that no list holds, in lower case; undefined if it is none. */
export function particleVerb(lexicon: Lexicon, form: string): ParticleVerb | undefined {
  return split(lexicon, form, PARTICLES, SHORTEST_VERB)
}

/** The same with the short particles (`nachpolieren`, `umgespritzt`). */
export function shortParticleVerb(lexicon: Lexicon, form: string): ParticleVerb | undefined {
  return split(lexicon, form, SHORT_PARTICLES, SHORTEST_BEHIND_SHORT)
}

type ParticleVerb = readonly [particle: string, verb: string]

function split(
  { words }: Lexicon,
  form: string,
  particles: readonly string[],
  shortest: number
): ParticleVerb | undefined {
  for (const particle of particles) {
    if (!form.startsWith(particle)) continue
    const rest = form.slice(particle.length)
    // `weiter·zu·denken`: the plain infinitive decides.
    const verb = rest.startsWith('zu') && rest.endsWith('n') ? rest.slice(2) : rest
    for (const candidate of verb === rest ? [rest] : [rest, verb]) {
      if (candidate.length < shortest) continue
      // `nach·zu·bewiesen`: zu stands before an infinitive, whose present participle shows it.
      if (candidate !== rest && words.classOf(`${candidate}d`) === 0) continue
      // `hin·bei·fügen`: one particle a verb, save behind `mit` (`mit·ein·fließen`).
      if (particle !== 'mit' && SHORT_PARTICLES.some((second) => isSeparable(words, second, candidate))) continue
      const kinds = kindsOf(words.classOf(candidate))
      if (kinds & (WordKind.verb | WordKind.adjective) && isVerbal(candidate)) return [particle, candidate]
    }
  }
  return undefined
}

/** Whether a form begins with a particle that is split from it (`beifügen`; not `überholen`, not `einen`). */
function isSeparable(words: Words, particle: string, form: string): boolean {
  const rest = form.slice(particle.length)
  if (!form.startsWith(particle) || rest.length < SHORTEST_FINITE) return false
  return (kindsOf(words.classOf(rest)) & WordKind.verb) !== 0 && !/^(?:um|durch)/u.test(particle)
}

/** The past of strong verbs that go with many particles (`hervorstieg`). */
const STRONG_PAST =
  /^(?:stieg|ging|fing|hing|lief|rief|fiel|blies|schob|zog|flog|bog|kroch|floss|goss|schoss|schlug|trug|fuhr|wuchs|lud|kam|nahm|sprach|brach|traf|warf|sah|gab|las|lag|fand|band|sang|sprang|drang|schwang|schwamm|griff|schritt|schnitt|blieb|schrieb|trieb|rieb|schied|wies|stieß|ließ|riss|schlich|strich|wich)$/u

/** A verb form or a participle; other adjectives take no particle (`mitgroß`). */
function isVerbal(form: string): boolean {
  if (STRONG_PAST.test(form)) return true
  return /(?:en|ern|eln|t|te|ten|e|st|end)$|(?:ge.*(?:t|en)|end|t)e[mnrs]?$/u.test(form)
}

const SHORTEST_FIRST = 2
const SHORTEST_SECOND = 4

/**
 * `freizuschneiden`, `rückgebaute`: the infinitive with zu and the participle of a separable verb that is listed, whatever its first
 * part is (`freischneiden`, `rückbauen`), where lists lack these forms.
 */
export function isInsideListedVerb({ words }: Lexicon, form: string): boolean {
  const isVerb = (text: string, kinds: number) => (kindsOf(words.classOf(text)) & kinds) !== 0
  for (let at = SHORTEST_FIRST; at <= form.length - SHORTEST_SECOND - 2; at++) {
    const [first, between, second] = [form.slice(0, at), form.slice(at, at + 2), form.slice(at + 2)]
    if (NEVER_SPLIT.test(first)) continue
    if (between === 'zu' && second.endsWith('n')) {
      // Of an infinitive there is a present participle.
      const isInfinitive = isVerb(second, WordKind.verb) && words.classOf(`${second}d`) !== 0
      if (isInfinitive && isVerb(first + second, VERBAL)) return true
    }
    if (between !== 'ge') continue
    const participle = second.replace(/(?<=t)e[mnrs]?$/u, '')
    // `rückbaut`: of a regular verb the participle is the finite form with ge.
    if (isVerb(between + participle, WordKind.adjective) && isVerb(first + participle, VERBAL)) return true
  }
  return false
}

/** `überleben`, `rechtfertigen`: what is never split from its verb, or hardly ever where lists do not know it. */
const NEVER_SPLIT = /^(?:be|emp|ent|er|ge|hinter|miss|recht|über|unter|ver|wider|zer|durch|um|voll)$/u

/** A verb of which no paradigm is known is listed as any other word. */
const VERBAL = WordKind.verb | WordKind.other

const SHORTEST_FINITE = 4

/**
 * `anfand`, `aufgab`: a finite form in one word with its particle stands at the end of a clause, so it never opens a sentence and
 * has no capital.
 */
export function isJoinedFinite({ words }: Lexicon, form: string): boolean {
  if (form.endsWith('n')) return false
  return [...PARTICLES, ...SHORT_PARTICLES].some((particle) => {
    const rest = form.slice(particle.length)
    return (
      form.startsWith(particle) &&
      rest.length >= SHORTEST_FINITE &&
      (kindsOf(words.classOf(rest)) & WordKind.verb) !== 0
    )
  })
}

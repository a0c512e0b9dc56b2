import { mayBeFinite, type Stretch, type Token } from '../clauses/clauses.ts'
import { isCapitalised } from '../words/lexicon.ts'
import { type Morphology, VerbForm } from '../words/morphology.ts'
import { endsClause, oneWord, PARTICLES, type SplitVerb } from './split-verb.ts'

/** An infinitive with `zu` whose parts stand apart: `teil zu nehmen`, `bereit zustellen`, `vor zustellen`. */
export function splitZuInfinitiveAt(stretch: Stretch, at: number, morphology: Morphology): SplitVerb | undefined {
  const { tokens, closes } = stretch
  if (tokens[at + 1]?.lower === 'zu') return withZu(tokens, at, closes, morphology)
  return isAdjectiveBeforeZu(stretch, at) || isFusedWithZu(tokens, at, morphology)
    ? oneWord(tokens, at, at + 1, true)
    : undefined
}

/** `vorweg zu nehmen`, `teil zu nehmen`, `mit anderen zusammen zu arbeiten`. */
function withZu(tokens: readonly Token[], at: number, closes: string, morphology: Morphology): SplitVerb | undefined {
  const particle = tokens[at]?.lower ?? ''
  const verb = tokens[at + 2]
  if (verb?.before !== '' || isCapitalised(verb.text) || verb.lower === 'sein') return undefined
  if ((verb.forms.verb & VerbForm.infinitive) === 0 || !endsClause(tokens, at + 2)) return undefined
  const written = (isCertain: boolean) => oneWord(tokens, at, at + 2, isCertain)
  if (WITH_ADJECTIVE.test(`${particle} ${verb.lower}`)) return written(!ALSO_PLAIN.test(`${particle} ${verb.lower}`))
  // `klar zu machen, dass`: to explain.
  if (particle === 'klar' && verb.lower === 'machen')
    return closes === ',' && at + 3 === tokens.length ? written(true) : undefined
  if (particle === 'zusammen') {
    if (TOGETHER.test(verb.lower)) return written(true)
    if (!TOGETHER_OR_APART.test(verb.lower)) return undefined
    return written(tokens.slice(0, at).some(({ lower }) => lower === 'mit'))
  }
  const isJoined =
    (morphology.formsOf(`${particle}zu${verb.lower}`).verb & VerbForm.zuInfinitive) !== 0 ||
    (particle.length > 4 && (morphology.formsOf(particle + verb.lower).verb & VerbForm.infinitive) !== 0)
  if (!isJoined) return undefined
  if (particle === 'weiter' || particle === 'wieder') return written(false)
  if (!PARTICLES.has(particle)) return undefined
  if (endsPhrase(particle, tokens.slice(0, at))) return undefined
  // `Es fing an zu brennen`: the particle may be that of the verb before.
  const isOwn = particle.length > 4 || (at > 0 && !tokens.slice(0, at).some(mayBeFinite))
  return isOwn ? written(true) : undefined
}

/** Adjectives with the verbs that they make a new meaning with. */
const WITH_ADJECTIVE =
  /^(?:fest (?:stellen|legen|halten|setzen|schreiben)|sicher stellen|klar stellen|bereit (?:stellen|halten)|richtig stellen|frei (?:setzen|sprechen)|gut (?:heißen|schreiben)|gleich (?:setzen|stellen)|lahm legen|still legen|bloß stellen|hoch (?:laden|rechnen)|nahe legen|irre führen|krank schreiben|kund tun)$/u

/** Those that are as often meant plainly: `lernt, frei zu sprechen`, `ein Seil fest zu halten`. */
const ALSO_PLAIN = /^(?:frei sprechen|gut schreiben|fest halten)$/u

const TOGETHER = /^(?:arbeiten|fassen|führen|stellen|tragen|setzen|hängen|rücken|wachsen|brechen)$/u

/** In one word a new meaning, in two the plain one. */
const TOGETHER_OR_APART = /^(?:wirken|kommen|halten|bringen)$/u

/** `bereit zustellen` */
function isAdjectiveBeforeZu(stretch: Stretch, at: number): boolean {
  const { tokens } = stretch
  const infinitive = /^zu(stellen|legen|halten)$/u.exec(tokens[at + 1]?.lower ?? '')?.[1]
  return (
    infinitive !== undefined &&
    WITH_ADJECTIVE.test(`${tokens[at]?.lower} ${infinitive}`) &&
    endsClause(tokens, at + 1) &&
    !isDelivered(stretch, at)
  )
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

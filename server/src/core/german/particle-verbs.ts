import type { Lexicon } from './lexicon.ts'
import { kindsOf, WordKind } from './word-class.ts'

/**
 * Particles with which verbs are made anew all the time (`nebeneinander herleben`, `mitzudenken`, `weitergereicht`). The short
 * ones that change a verb's meaning (`an`, `auf`, `ver`, `teil`, `wieder`) are not among them: those verbs are listed.
 * After Amtliches Regelwerk 2024, § 34 (separable compounds).
 */
const PARTICLES = (
  'aneinander aufeinander auseinander beieinander durcheinander gegeneinander hintereinander ineinander miteinander nebeneinander ' +
  'voneinander zueinander empor entgegen entlang fort heran herauf heraus herbei herein herüber herum herunter hervor hin hinauf ' +
  'hinaus hinein hinterher hinüber hinunter hinweg hinzu her los mit nebenher nieder rauf raus rein rüber rum runter umher vorbei ' +
  'voran voraus vorüber weg weiter zurück zusammen'
)
  .split(' ')
  .sort((a, b) => b.length - a.length)

const SHORTEST_VERB = 5

/** The particle and the verb of a form that no list holds, in lower case; undefined if it is none. */
export function particleVerb({ words }: Lexicon, form: string): readonly [particle: string, verb: string] | undefined {
  for (const particle of PARTICLES) {
    if (!form.startsWith(particle)) continue
    const rest = form.slice(particle.length)
    // `weiter·zu·denken`: the plain infinitive decides.
    const verb = rest.startsWith('zu') && rest.endsWith('n') ? rest.slice(2) : rest
    for (const candidate of verb === rest ? [rest] : [rest, verb]) {
      if (candidate.length < SHORTEST_VERB) continue
      if (kindsOf(words.classOf(candidate)) & (WordKind.verb | WordKind.adjective) && isVerbal(candidate))
        return [particle, candidate]
    }
  }
  return undefined
}

/** A verb form or a participle; other adjectives take no particle (`mitgroß`). */
function isVerbal(form: string): boolean {
  return /(?:en|ern|eln|t|te|ten|e|st|end)$|(?:ge.*(?:t|en)|end|t)e[mnrs]?$/u.test(form)
}

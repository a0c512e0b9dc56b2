import { STRONG_VERBS } from './strong-verbs-list.ts'

const BY_STEM = new Map(STRONG_VERBS.map(([stem, past, participle]) => [stem, { past, participle }]))
const LONGEST_PREFIX = 6
/** `e` before the ending of stems in d and t (`findete`). */
const PAST = /^(\p{Ll}+?)e?(te|test|ten|tet)$/u
const PARTICIPLE = /^(\p{Ll}*)ge(\p{Ll}+?)(?:e?t|en)(e[mnrs]?)?$/u

/** `denkte` → `dachte`, `angefangt` → `angefangen`: the right forms of a strong verb that was conjugated like a weak one; in lower case. */
export function* strongForms(lower: string): Generator<string> {
  const [, whole = '', ending = ''] = PAST.exec(lower) ?? []
  // `antretten`: a letter doubled rather than an ending, which stems in t have with e.
  const isDoubled = whole.endsWith('t') && !lower.endsWith(`e${ending}`)
  for (const [prefix, { past, participle }] of isDoubled ? [] : verbsIn(whole)) {
    yield prefix + withEnding(past, ending)
    if (ending === 'te') yield prefix + participle
  }
  const [, before = '', stem = '', declined = ''] = PARTICIPLE.exec(lower) ?? []
  for (const [prefix, { participle }] of verbsIn(stem)) if (prefix === '') yield before + participle + declined
}

type Verb = NonNullable<ReturnType<typeof BY_STEM.get>>

function* verbsIn(whole: string): Generator<readonly [prefix: string, verb: Verb]> {
  for (let at = 0; at <= Math.min(LONGEST_PREFIX, whole.length - 2); at++) {
    const verb = BY_STEM.get(whole.slice(at))
    if (verb) yield [whole.slice(0, at), verb]
  }
}

/** The past of the person that the weak ending tells. */
function withEnding(past: string, ending: string): string {
  const isMixed = past.endsWith('te') || past.endsWith('de')
  const own = { te: '', test: 'st', ten: isMixed ? 'n' : 'en', tet: 't' }[ending] ?? ''
  return past + own
}

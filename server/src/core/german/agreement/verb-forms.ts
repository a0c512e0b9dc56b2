import { type Morphology, VerbForm } from '../words/morphology.ts'
import { verbInNumber } from './verb-in-number.ts'

/** With a prefix or a foreign ending: verbs whose participle has no ge-. */
export const DERIVED = /^(?:(?:be|ver|er|ent|zer|über|unter|wieder|hinter)\p{Ll}{3,}|\p{Ll}{3,}ier)e?n$/u

export const SEPARABLE =
  /^(?<particle>ab|an|auf|aus|bei|durch|ein|fest|mit|nach|um|vor|weiter|zu|zurück|zusammen)(?<verb>\p{Ll}{4,}n)$/u

/** The participle of a verb with a prefix, a particle or a foreign ending; undefined where the lexicon has none. */
export function participleOf(infinitive: string, morphology: Morphology): string | undefined {
  const { particle = '', verb = infinitive } = DERIVED.test(infinitive)
    ? {}
    : (SEPARABLE.exec(infinitive)?.groups ?? {})
  const stem = verb.replace(/e?n$/u, '')
  // `Die Kugel hat die Wand durchschlagen`: not separable, the same form is the participle.
  if (particle === 'durch' && (morphology.formsOf(`ge${verb}`).verb & VerbForm.pastParticiple) !== 0) return undefined
  const prefix = particle === '' || /^(?:be|ver|er|ent|zer)/u.test(verb) ? particle : `${particle}ge`
  const strong = STRONG.find(([end]) => verb.endsWith(end))
  const forms = [
    ...(particle === '' ? [] : [`${prefix}${verb}`]),
    ...(strong ? [prefix + verb.slice(0, -strong[0].length) + strong[1]] : []),
    `${prefix}${stem}t`,
    `${prefix}${stem}et`
  ]
  return forms.find((form) => (morphology.formsOf(form).verb & VerbForm.pastParticiple) !== 0)
}

/** `ausspricht` → `ausgesprochen` */
export function participleOfFinite(finite: string, morphology: Morphology): string | undefined {
  const { particle = '', verb = finite } =
    /^(?<particle>ab|an|auf|aus|bei|durch|ein|fest|mit|nach|um|vor|weiter|zu|zurück|zusammen)(?<verb>\p{Ll}{3,})$/u.exec(
      finite
    )?.groups ?? {}
  const plural = verbInNumber(verb, 'plural', morphology)
  return plural === undefined ? undefined : participleOf(particle + plural, morphology)
}

/** `befasst` → `befassen`, `geändert` → `ändern`, of weak verbs; undefined where the lexicon has none. */
export function infinitiveOfParticiple(participle: string, morphology: Morphology): string | undefined {
  const stem = participle.replace(/e?t$/u, '')
  const stems = [stem, stem.replace(/^(\p{Ll}{0,7}?)ge(?=\p{Ll}{3,})/u, '$1')]
  return stems
    .flatMap((own) => [`${own}en`, `${own}n`])
    .find((form) => (morphology.formsOf(form).verb & VerbForm.infinitive) !== 0)
}

/** The ends of infinitives with those of their participles, as far as these are not weak; the vowel is what changes. */
const STRONG: readonly (readonly [string, string])[] = [
  ['nehmen', 'nommen'],
  ['sprechen', 'sprochen'],
  ['stehen', 'standen'],
  ['schließen', 'schlossen'],
  ['schreiben', 'schrieben'],
  ['binden', 'bunden'],
  ['scheiden', 'schieden'],
  ['finden', 'funden'],
  ['bieten', 'boten'],
  ['werben', 'worben'],
  ['heben', 'hoben'],
  ['brechen', 'brochen'],
  ['weisen', 'wiesen'],
  ['ziehen', 'zogen'],
  ['bringen', 'bracht'],
  ['kennen', 'kannt'],
  ['denken', 'dacht'],
  ['gehen', 'gangen']
]

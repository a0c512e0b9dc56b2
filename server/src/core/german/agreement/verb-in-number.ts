import type { GrammaticalNumber } from '../clauses/possible-subjects.ts'
import { type Morphology, VerbForm } from '../words/morphology.ts'

const IRREGULAR: ReadonlyMap<string, string> = new Map(
  (
    'ist sind, hat haben, wird werden, kann können, muss müssen, soll sollen, will wollen, darf dürfen, mag mögen, weiß wissen, sei seien, ' +
    'war waren, gibt geben, nimmt nehmen, hilft helfen, trifft treffen, spricht sprechen, sieht sehen, steht stehen, geht gehen, ' +
    'fährt fahren, hält halten, lässt lassen, läuft laufen, trägt tragen, gilt gelten, wirbt werben, lädt laden, fällt fallen, ' +
    'liest lesen, tritt treten, wirft werfen, bricht brechen, rät raten, stößt stoßen, geschieht geschehen, wächst wachsen'
  )
    .split(', ')
    .flatMap((pair) => {
      const [singular = '', plural = ''] = pair.split(' ')
      return [
        [singular, plural],
        [plural, singular]
      ] as const
    })
)

/** The verb in the number of its subject, as far as the lexicon has it. */
export function verbInNumber(verb: string, number: GrammaticalNumber, morphology: Morphology): string | undefined {
  const needed = number === 'singular' ? VerbForm.thirdSingular : VerbForm.thirdPlural
  const [, prefix = '', simple = verb] =
    /^(be|ver|er|ent|emp|zer|ge|unter|über|wider|miss)?(\p{Ll}+)$/u.exec(verb) ?? []
  const known = IRREGULAR.get(verb) ?? (IRREGULAR.has(simple) ? `${prefix}${IRREGULAR.get(simple)}` : undefined)
  const stem = verb.replace(/e?[nt]$/u, '')
  const forms = [
    ...(known === undefined ? [] : [known]),
    ...(number === 'plural'
      ? [stem, plainVowel(stem)].flatMap((own) => [`${own}en`, `${own}n`, `${own}ten`]).concat(`${verb}n`, `${verb}en`)
      : // The indicative comes first: `spielt`, not `spiele`; `hielt`, not `hielte`, but `spielte`.
        [
          `${stem}t`,
          `${stem}et`,
          ...(isWeakPast(verb, morphology) ? [] : [verb.replace(/en$/u, '')]),
          verb.replace(/n$/u, '')
        ])
  ]
  return forms.find((form) => form !== verb && (morphology.formsOf(form).verb & needed) !== 0)
}

/** `spielten`: behind its stem the ending of an infinitive makes one. */
function isWeakPast(verb: string, morphology: Morphology): boolean {
  const stem = /^(\p{Ll}+?)e?ten$/u.exec(verb)?.[1]
  return stem !== undefined && (morphology.formsOf(`${stem}en`).verb & VerbForm.infinitive) !== 0
}

/** `beträg` to `betrag`: the vowel that the third person changes. */
function plainVowel(stem: string): string {
  return stem.replace(/(?:äu|ä|ie|i)(?=[^aeiouäöü]*$)/u, (vowel) => (vowel === 'äu' ? 'au' : vowel === 'ä' ? 'a' : 'e'))
}

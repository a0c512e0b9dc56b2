import type { Prose } from '../../markdown/prose.ts'
import { matchesOf } from '../../text/matches.ts'
import { oncePer } from '../../text/once.ts'

/** Words that nearly every English, and nearly no German, sentence has; `die`, `in`, `was`, `so` stand in both. */
const ENGLISH = new Set(
  'the of and to is are for with that this has have by from it as at be we you they which their not'.split(' ')
)
const GERMAN = new Set(
  'der die das und ist von zu mit für den dem des ein eine einen im auf nicht sich auch es wir sind wird als bei nach zum zur'.split(
    ' '
  )
)

/** One of them, to pass over most German texts with one look. */
const ANY_ENGLISH = new RegExp(`(?<!\\p{L})(?:${[...ENGLISH].join('|')})(?!\\p{L})`, 'iu')

/** Whether a text is English rather than German: quotations in it follow other rules. A few words are not enough to tell. */
export function isEnglish(text: string, atLeast = 3): boolean {
  if (!ANY_ENGLISH.test(text)) return false
  let english = 0
  let german = 0
  for (const [word] of matchesOf(text, /\p{L}+/gu)) {
    const lower = word.toLowerCase()
    if (ENGLISH.has(lower)) english++
    if (GERMAN.has(lower)) german++
  }
  return english >= atLeast && english > 2 * german
}

/** Words of English that are none of German, and show it in a sentence of a few words. */
const SHORT_ENGLISH = new Set([...ENGLISH, ...'can do he his i my our said she these those us yes your'.split(' ')])
/**
 * Function words by which a text shows that it is French, Spanish or Italian, and such as stand in names, too (`de la Cruz`). None
 * of them is a German word.
 */
const ROMANCE: readonly (readonly [sure: ReadonlySet<string>, names: ReadonlySet<string>])[] = (
  [
    [
      'au aux avec ce ces cette dans dit elle elles est et eux ils je leur ne nos notre nous ont pas pour que quel quelle qui rien ' +
        'sont sur très une vous votre vraiment ça était',
      'a de en il la le les un'
    ],
    [
      'como del dijo el está este esta hay las los más muy nuestra nuestro para pero por porque qué que se sin sobre son una',
      'a de en es la lo un'
    ],
    [
      'che dal dei della delle detto di gli nel nella noi nostra nostro più questa questo sono una è',
      'a da in la le lo un'
    ]
  ] as const
).map((lists) => [new Set(lists[0].split(' ')), new Set(lists[1].split(' '))])

/** Whether a text of a few words or more is in another language: `He said: "We are one team."`, `Quel jour ! Vraiment ?` */
function isForeignThroughout(text: string): boolean {
  const english = new Set<string>()
  const romance = ROMANCE.map(() => ({ sure: new Set<string>(), all: 0 }))
  let words = 0
  for (const [word] of matchesOf(text, /\p{L}{2,}/gu)) {
    const lower = word.toLowerCase()
    if (GERMAN_ALONE.has(lower)) return false
    words++
    // `IT-Leitung`, `US-Wahl`: letters that stand for words.
    if (word.length < 4 && word === word.toUpperCase()) continue
    if (SHORT_ENGLISH.has(lower)) english.add(lower)
    for (const [i, [sure, names]] of ROMANCE.entries()) {
      const found = romance[i]
      if (!found) continue
      if (sure.has(lower)) found.sure.add(lower)
      if (sure.has(lower) || names.has(lower)) found.all++
    }
  }
  if (words < 2) return false
  // Of two words one may be that of a name in a German sentence.
  if (english.size >= 2 && english.size * (english.size > 2 ? 4 : 3) >= words) return true
  return romance.some(({ sure, all }) => sure.size >= 2 && all * 4 >= words)
}

/** Words of German that no other of these languages has. */
const GERMAN_ALONE = new Set(
  'auch auf aus bei da das dem den der die ein eine einen für gab gibt hat ich im ist kein keine mit nach nicht oder per sich sie sind um und uns unser unsere vom von vom was wer wie wir wird zu zum zur über'.split(
    ' '
  )
)

/** `English version`: the heading before such a text. */
const ENGLISH_HEADING = /^(?:English|Version française|Versión en español)(?:\s[a-z]+){0,2}[.:]?$/u

/** Whether the text of a block is in another language; told once for as long as the block reads the same. */
export const isForeignProse = oncePer(
  ({ text }: Prose) => isEnglish(text) || ENGLISH_HEADING.test(text) || isForeignThroughout(text)
)

/** The same of some words within a text. */
export function isForeignText(text: string): boolean {
  return isEnglish(text) || isForeignThroughout(text)
}

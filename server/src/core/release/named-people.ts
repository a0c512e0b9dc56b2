import { oncePerWord } from '../text/once.ts'
import type { PersonMet } from './people.ts'
import type { PersonMention } from './people-mentions.ts'
import { isTitle, NOBILIARY } from './people-words.ts'
import type { QuoteAnalysis } from './quotes/model.ts'

/** The names of a release by the person they mean, each list in the order of the text. */
export function mentionsByPerson({
  mentions
}: QuoteAnalysis): ReadonlyMap<Readonly<PersonMet>, readonly PersonMention[]> {
  const byPerson = new Map<Readonly<PersonMet>, PersonMention[]>()
  for (const mention of mentions) {
    const list = byPerson.get(mention.person)
    if (list) list.push(mention)
    else byPerson.set(mention.person, [mention])
  }
  return byPerson
}

/** The words of a name before the surname and what belongs to it: `Otto` of `Otto Graf Beispiel`; empty for a surname alone. */
export const givenNameIn = oncePerWord((name): string => {
  const words = name.split(' ').slice(0, -1)
  const particle = words.findIndex((word) => !/^\p{Lu}/u.test(word) || NOBILIARY.has(word))
  return (particle < 0 ? words : words.slice(0, particle)).join(' ')
})

/** A name of the register as releases are read, without titles: `Marit Sonnborn` of `Dr. Marit Sonnborn`. */
export const untitled = oncePerWord((name): string => {
  const words = name.split(/[ \u00A0\u202F]+/u)
  const first = words.findIndex((word, i) => i === words.length - 1 || !isTitle(word.toLowerCase()))
  return words.slice(first).join(' ')
})

export function surnameIn(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1)
}

/** Whether something says that the word is a person's name: `Frau`, `Dr.` or an office before it. */
export function isTitled({ phrase, office }: PersonMention): boolean {
  return office !== '' || phrase.kind === 'name'
}

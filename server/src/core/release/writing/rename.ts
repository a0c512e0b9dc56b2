import type { Edit } from '../../text/edits.ts'
import { surnameIn } from '../named-people.ts'
import type { NamedPerson } from './names.ts'

/** Names that end in an s sound take an apostrophe in the genitive (Amtliches Regelwerk 2024, Apostroph). */
const ENDS_IN_S = /(?:s|ß|x|z|ce|tz)$/iu

/**
 * The edits that give a person another name throughout, the genitive included. A new name of one word is a surname; given names
 * then stay.
 */
export function renamePerson({ name, places }: NamedPerson, newName: string): Edit[] {
  const words = newName.trim().split(/\s+/u)
  const surname = surnameIn(words.join(' '))
  const full = words.length > 1 ? words.join(' ') : name.replace(/\S+$/u, () => surname)
  return places.flatMap(({ block, start, end, form, ending }) => {
    const genitive = ending === '' ? '' : ENDS_IN_S.test(surname) ? '’' : 's'
    // A name over the end of a line, or with a no-break space, keeps its space where the number of words stays.
    const spaces = block.text.slice(start, end).match(/[ \u00A0\u202F]/gu) ?? []
    let n = 0
    const text = (form === 'full' ? full : surname).replaceAll(' ', () => spaces[n++] ?? ' ') + genitive
    return block.edit(start, end, text) ?? []
  })
}

import { matchesOf } from './matches.ts'
/**
 * What stands behind the last match of a pattern; all of the text where there is none. Linear, which an expression for a rest
 * (`[^.]*$`) is not: it starts anew at every character.
 *
 * @param pattern with the flag `g`
 */
export function behindLast(text: string, pattern: RegExp): string {
  let from = 0
  for (const { index, 0: found } of matchesOf(text, pattern)) from = index + found.length
  return text.slice(from)
}

import type { Person } from '../house/house.ts'
import { untitled } from './named-people.ts'
import type { Token } from './quotes/tokens.ts'

/** The words of the register's names by the first of them, longer names first. */
export type RegisteredNames = ReadonlyMap<string, readonly (readonly string[])[]>

let kept: { readonly key: string; readonly names: RegisteredNames } | undefined

/** The full names of a register; the same object for as long as they stay, for what is read by them is kept by it. */
export function registeredNames(people: readonly Person[]): RegisteredNames {
  const full = people.map(({ name }) => untitled(name)).filter((name) => name.includes(' '))
  const key = full.join('\n')
  if (kept?.key !== key) {
    const words = full.map((name) => name.split(' ')).sort((a, b) => b.length - a.length)
    kept = { key, names: Map.groupBy(words, ([first = '']) => first) }
  }
  return kept.names
}

/** How many tokens the name of the register has that begins at a token; 0 where none does. */
export function registeredNameAt(tokens: readonly Token[], at: number, names: RegisteredNames): number {
  const found = names
    .get(tokens[at]?.text ?? '')
    ?.find((words) => words.every((word, k) => tokens[at + k]?.text === word))
  return found?.length ?? 0
}

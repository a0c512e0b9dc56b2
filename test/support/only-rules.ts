import { allRules } from '../../server/src/core/rules/index.ts'

/** The client's settings under which these rules are on and all others off. */
export function onlyRules(...ids: readonly string[]): { readonly rules: Readonly<Record<string, string>> } {
  return { rules: Object.fromEntries(allRules.map(({ id }) => [id, ids.includes(id) ? 'warning' : 'off'])) }
}

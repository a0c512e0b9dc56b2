import { join } from 'node:path'
import { uriOf } from './to-protocol.ts'

/** Address of a rule's document on this machine. */
export function documentOf(rulesFolder: string, rule: string): string {
  return uriOf(join(rulesFolder, `${rule}.md`))
}

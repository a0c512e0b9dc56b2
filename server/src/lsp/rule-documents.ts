import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const known = new Map<string, string>()

/** Address of a rule's document on this machine; kept, because each finding bears one at each keystroke. */
export function documentOf(rulesFolder: string, rule: string): string {
  const path = join(rulesFolder, `${rule}.md`)
  const address = known.get(path) ?? pathToFileURL(path).href
  known.set(path, address)
  return address
}

import type { Settings } from '../../server/src/core/engine/settings.ts'
import { readHouse } from '../../server/src/core/house/read.ts'
import { allRules } from '../../server/src/core/rules/index.ts'

/** The settings that the text of a house file gives; one with problems, or one that extends other files, fails the test. */
export function settingsOf(text: string): Settings {
  const { settings, problems } = readHouse('.hausstil.json', {
    rules: allRules,
    read: (path) => (path === '.hausstil.json' ? { text } : { failure: `no other file in a test: ${path}` }),
    resolve: (reference) => reference
  })
  if (problems.length > 0) throw new Error(problems.map((p) => p.message).join('\n'))
  return settings
}

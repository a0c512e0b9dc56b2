import type { Settings } from '../../server/src/core/engine/settings.ts'
import { readHouse } from '../../server/src/core/house/read.ts'
import { allRules } from '../../server/src/core/rules/index.ts'

/** The settings that a house file gives; one with problems fails the test. */
export function settingsOf(text: string): Settings {
  const { settings, problems } = readHouse(text, { rules: allRules })
  if (problems.length > 0) throw new Error(problems.map((p) => p.message).join('\n'))
  return settings
}

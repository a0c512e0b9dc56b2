import { ReleaseChecker } from '../../server/src/core/engine/check.ts'
import { DEFAULT_SETTINGS, type Settings } from '../../server/src/core/engine/settings.ts'
import { allRules } from '../../server/src/core/rules/index.ts'
import { knowledge } from './knowledge.ts'

/** A checker with all rules and the built dictionaries, in which a rule that throws fails the test. */
export function checker(settings: Settings = DEFAULT_SETTINGS): ReleaseChecker {
  return new ReleaseChecker({
    rules: allRules,
    settings,
    knowledge: knowledge(),
    onRuleError: (rule, error) => {
      throw new Error(`the rule ${rule} threw`, { cause: error })
    }
  })
}

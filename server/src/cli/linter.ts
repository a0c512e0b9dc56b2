import { ReleaseChecker } from '../core/engine/check.ts'
import type { Rule } from '../core/engine/define-rule.ts'
import type { Finding } from '../core/engine/finding.ts'
import { fixAll } from '../core/engine/fix.ts'
import type { Settings } from '../core/engine/settings.ts'
import type { Knowledge } from '../core/german/knowledge.ts'
import type { CheckedFile } from './formats/format.ts'
import type { Installation } from './installation.ts'
import type { Io } from './io.ts'

/** Checks texts with the settings of their houses. */
export class Linter {
  readonly #rules: readonly Rule[]
  readonly #knowledge: Knowledge
  readonly #io: Io
  readonly #fix: boolean
  readonly #checkers = new Map<Settings, ReleaseChecker>()

  constructor({ rules, loadKnowledge }: Installation, io: Io, fix: boolean) {
    this.#rules = rules
    this.#knowledge = loadKnowledge()
    this.#io = io
    this.#fix = fix
  }

  /** @param settings undefined for a file that is no release: it is left alone */
  check(file: string, source: string, settings: Settings | undefined, fix = this.#fix): CheckedFile {
    if (!settings) return { file, release: false, source, findings: [], fixed: false }
    const checker = this.#checkerFor(settings)
    const check = (text: string): readonly Finding[] => checker.check(text).findings
    const text = fix ? fixAll(source, check) : source
    return { file, release: true, source: text, findings: check(text), fixed: text !== source }
  }

  #checkerFor(settings: Settings): ReleaseChecker {
    const known = this.#checkers.get(settings)
    if (known) return known
    const failed = new Set<string>()
    const checker = new ReleaseChecker({
      rules: this.#rules,
      settings,
      knowledge: this.#knowledge,
      onRuleError: (rule, error) => {
        if (failed.has(rule)) return
        failed.add(rule)
        const why = error instanceof Error ? error.message : String(error)
        this.#io.stderr.write(`hausstil: Die Regel „${rule}“ ist ausgefallen und bleibt außer Betracht: ${why}\n`)
      }
    })
    this.#checkers.set(settings, checker)
    return checker
  }
}

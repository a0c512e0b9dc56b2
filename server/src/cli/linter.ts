import { dirname } from 'node:path'
import { ReleaseChecker } from '../core/engine/check.ts'
import type { Rule } from '../core/engine/define-rule.ts'
import type { Finding } from '../core/engine/finding.ts'
import { fixAll } from '../core/engine/fix.ts'
import type { Settings } from '../core/engine/settings.ts'
import type { Knowledge } from '../core/german/words/knowledge.ts'
import { figuresOf } from '../core/release/figures.ts'
import { knowledgeIn } from '../node/team-knowledge.ts'
import type { CheckedFile } from './formats/format.ts'
import type { Installation } from './installation.ts'
import type { Io } from './io.ts'

/** Checks texts with the settings of their houses and the words that their teams keep. */
export class Linter {
  readonly #rules: readonly Rule[]
  readonly #knowledge: Knowledge
  readonly #io: Pick<Io, 'stderr'>
  readonly #fix: boolean
  /** By folder. */
  readonly #known = new Map<string, Promise<Knowledge>>()
  readonly #checkers = new Map<Knowledge, Map<Settings, ReleaseChecker>>()

  constructor({ rules, loadKnowledge }: Installation, io: Pick<Io, 'stderr'>, fix: boolean) {
    this.#rules = rules
    this.#knowledge = loadKnowledge()
    this.#io = io
    this.#fix = fix
  }

  /**
   * @param path where the text stands, or would stand
   * @param settings undefined for a file that is no release: it is left alone
   */
  async check(
    file: string,
    path: string,
    source: string,
    settings: Settings | undefined,
    fix = this.#fix
  ): Promise<CheckedFile> {
    if (!settings) return { file, release: false, source, findings: [], fixed: false }
    const checker = this.#checkerFor(settings, await this.#knowledgeFor(dirname(path)))
    const check = (text: string): readonly Finding[] => checker.check(text).findings
    const text = fix ? fixAll(source, check) : source
    const { findings, release } = checker.check(text)
    return { file, release: true, source: text, findings, figures: () => figuresOf(release), fixed: text !== source }
  }

  #knowledgeFor(folder: string): Promise<Knowledge> {
    const known = this.#known.get(folder) ?? knowledgeIn(folder, this.#knowledge)
    this.#known.set(folder, known)
    return known
  }

  #checkerFor(settings: Settings, knowledge: Knowledge): ReleaseChecker {
    const mine = this.#checkers.get(knowledge) ?? new Map<Settings, ReleaseChecker>()
    this.#checkers.set(knowledge, mine)
    const known = mine.get(settings)
    if (known) return known
    const failed = new Set<string>()
    const checker = new ReleaseChecker({
      rules: this.#rules,
      settings,
      knowledge,
      onRuleError: (rule, error) => {
        if (failed.has(rule)) return
        failed.add(rule)
        const why = error instanceof Error ? error.message : String(error)
        this.#io.stderr.write(`hausstil: Die Regel „${rule}“ ist ausgefallen und bleibt außer Betracht: ${why}\n`)
      }
    })
    mine.set(settings, checker)
    return checker
  }
}

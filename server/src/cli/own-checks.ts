import { join } from 'node:path'
import type { Pattern, Term } from '../core/house/house.ts'
import { failedExamples } from '../core/release/own-check-examples.ts'
import { Houses } from './houses.ts'
import type { Installation } from './installation.ts'
import type { ExitCode, Io } from './io.ts'

/** Runs the examples of `terms` and `patterns` and tells which of them fail; 1 if any does, 2 where the house file is at fault. */
export function checkOwnRules(config: string | undefined, io: Io, installation: Installation): ExitCode {
  const houses = new Houses(installation.rules, io, config)
  const { house } = houses.settingsFor(join(io.cwd, '.hausstil.json'))
  if (!houses.valid) return 2
  const checks: readonly (Term | Pattern)[] = [...house.terms, ...house.patterns]
  if (checks.length === 0) {
    io.stdout.write('Die Hausdatei hat keine eigenen Prüfungen unter „terms“ oder „patterns“.\n')
    return 0
  }
  const failed = failedExamples(house, installation.loadKnowledge())
  for (const { check, kind, example, found } of failed) {
    const what =
      kind === 'wrong'
        ? 'in diesem falschen Beispiel wird nichts gefunden'
        : `in diesem richtigen Beispiel wird „${found.join('“, „')}“ gefunden`
    io.stdout.write(`${nameOf(check)}: ${what}:\n  ${example}\n`)
  }
  const bare = checks.filter(({ examples }) => examples.wrong.length === 0)
  for (const check of bare) io.stdout.write(`${nameOf(check)}: hat noch kein falsches Beispiel.\n`)
  const total = checks.reduce((sum, { examples }) => sum + examples.wrong.length + examples.right.length, 0)
  const outcome = failed.length === 0 ? 'alle wie erwartet' : `${failed.length} nicht wie erwartet`
  io.stdout.write(
    `${counted(checks.length, 'Prüfung', 'Prüfungen')}, ${counted(total, 'Beispiel', 'Beispiele')}: ${outcome}.\n`
  )
  return failed.length === 0 ? 0 : 1
}

function nameOf(check: Term | Pattern): string {
  return 'avoid' in check ? `terms „${check.avoid}“` : `patterns „${check.find}“`
}

function counted(n: number, one: string, many: string): string {
  return `${n} ${n === 1 ? one : many}`
}

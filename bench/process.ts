import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Command } from './peers.ts'

export interface Run {
  readonly milliseconds: number
  /** Peak resident set; undefined for a program that is not Node's. */
  readonly megabytes: number | undefined
}

/** Runs a command to its end, output thrown away. */
export async function run(command: Command): Promise<Run> {
  const [program = '', ...args] = command.argv
  const directory = mkdtempSync(join(tmpdir(), 'bench-'))
  const report = join(directory, 'peak')
  const isNode = program === process.execPath
  const hook = new URL('./peak.mjs', import.meta.url).href
  const start = performance.now()
  const child = spawn(program, isNode ? ['--import', hook, ...args] : args, {
    stdio: ['ignore', 'ignore', 'ignore'],
    env: { ...process.env, HAUSSTIL_BENCH_PEAK: report }
  })
  await new Promise<void>((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', () => resolve())
  })
  const milliseconds = performance.now() - start
  const megabytes = isNode ? Number(readFileSync(report, 'utf8')) : undefined
  rmSync(directory, { recursive: true })
  return { milliseconds, megabytes }
}

/** Runs commands in turn, A B A B …, after one warm-up each, so that a machine that slows down slows all of them. */
export async function inTurn(commands: readonly Command[], rounds: number): Promise<Map<string, Run[]>> {
  const runs = new Map<string, Run[]>(commands.map((c) => [c.name, []]))
  for (const command of commands) await run(command)
  for (let i = 0; i < rounds; i++) for (const command of commands) runs.get(command.name)?.push(await run(command))
  return runs
}

export function quantile(values: readonly number[], q: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? Number.NaN
}

export const median = (values: readonly number[]): number => quantile(values, 0.5)

// Speed and memory, each figure beside a peer measured in the same run: these machines are noisy, ratios are not.
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { keystrokes } from './keystrokes.ts'
import { cspell, hausstil, hunspell } from './peers.ts'
import { inTurn, median, type Run } from './process.ts'
import { release } from './texts.ts'

const rounds = Number(process.env.HAUSSTIL_BENCH_ROUNDS ?? 5)
const directory = mkdtempSync(join(tmpdir(), 'bench-files-'))

function file(name: string, text: string): string {
  const path = join(directory, name)
  writeFileSync(path, text)
  return path
}

async function compare(title: string, files: readonly string[], words: number, turns = rounds): Promise<void> {
  const peers = [hausstil(files), cspell(files), hunspell(files)].filter((c) => c !== undefined)
  const runs = await inTurn(peers, turns)
  const time = (r: readonly Run[] | undefined): number => median((r ?? []).map((x) => x.milliseconds))
  const own = runs.get('hausstil lint')
  console.log(`\n${title}`)
  for (const [name, list] of runs) {
    const peak =
      list[0]?.megabytes === undefined
        ? ''
        : `${median(list.map((r) => r.megabytes ?? 0))
            .toFixed(0)
            .padStart(6)} MB peak`
    const ratio = list === own ? '' : `   hausstil takes ${(time(own) / time(list)).toFixed(2)} of it`
    console.log(
      `  ${name.padEnd(14)} ${time(list).toFixed(0).padStart(7)} ms ${Math.round((1000 * words) / time(list))
        .toLocaleString('en')
        .padStart(10)} words/s ${peak}${ratio}`
    )
  }
}

const one = [file('eine.pm.md', release(600))]
await compare('process start to the last finding, one release of 600 words', one, 600)
const many = Array.from({ length: 1000 }, (_, i) => file(`viele-${i}.pm.md`, release(500, i)))
await compare('throughput, 200 releases of 500 words', many.slice(0, 200), 100_000)
// Of the 200 a third is start and compiling: an archive shows what a further release costs.
await compare('throughput, 1,000 releases of 500 words', many, 500_000, Math.min(rounds, 2))
// Invented releases hold no name, hardly a compound and no mistake: what real ones cost shows in a folder that is named.
const folder = process.argv[2]
if (folder !== undefined) {
  const real = globSync('**/*.md', { cwd: folder }).map((name) => resolve(folder, name))
  const words = real.reduce((sum, path) => sum + readFileSync(path, 'utf8').split(/\s+/u).length, 0)
  await compare(`throughput, the ${real.length} files of the folder`, real, words, Math.min(rounds, 3))
}
for (const [words, edits] of [
  [600, 200],
  [50_000, 60]
] as const) {
  const { own, peer, openMs, peakMegabytes } = await keystrokes(release(words), edits)
  console.log(
    `\nkeystroke to diagnostics, ${words.toLocaleString('en')} words, ${edits} keystrokes through dist/server.cjs`
  )
  console.log(
    `  hausstil       median ${own.median.toFixed(1)} ms, 95th percentile ${own.p95.toFixed(1)} ms; opened in ${openMs.toFixed(0)} ms; ${peakMegabytes.toFixed(0)} MB peak`
  )
  console.log(
    `  cspell-lib     median ${peer.median.toFixed(1)} ms a check   hausstil takes ${(own.median / peer.median).toFixed(3)} of it`
  )
}
rmSync(directory, { recursive: true })

import { globSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Finding } from '../../server/src/core/engine/finding.ts'
import type { Settings } from '../../server/src/core/engine/settings.ts'
import { allRules } from '../../server/src/core/rules/index.ts'
import { findHouseFile, loadHouse } from '../../server/src/node/house-file.ts'
import { checker } from './checker.ts'

const corpus = join(import.meta.dirname, '../corpus')

/** An invented release of the corpus, with what its house says. */
export interface CorpusRelease {
  /** Folder of the house and file name: `ministerium/zahlen.pm.md`; without a house the file name alone. */
  readonly name: string
  /** Absolute. */
  readonly path: string
  readonly text: string
  readonly settings: Settings
}

/** The releases of a part of the corpus, with the nearest house file as the command line finds it. */
export function corpusReleases(part: 'clean' | 'broken'): readonly CorpusRelease[] {
  const folder = join(corpus, part)
  return globSync('**/*.pm.md', { cwd: folder })
    .sort()
    .map((name) => {
      const path = join(folder, name)
      const { settings, problems } = loadHouse(findHouseFile(path, corpus), allRules)
      if (problems.length > 0) throw new Error(problems.map((p) => p.message).join('\n'))
      return { name, path, text: readFileSync(path, 'utf8'), settings }
    })
}

/** Checks texts as the house would, with all rules; a rule that throws fails the test. */
export function checkAs(settings: Settings): (source: string) => readonly Finding[] {
  const own = checker(settings)
  return (source) => own.check(source).findings
}

/** Beside the release: `zahlen.snapshot.txt`. */
export function snapshotOf({ path }: CorpusRelease): string {
  return join(dirname(path), `${basename(path, '.pm.md')}.snapshot.txt`)
}

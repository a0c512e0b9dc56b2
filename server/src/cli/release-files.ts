import { statSync } from 'node:fs'
import { isAbsolute, relative, resolve, sep } from 'node:path'
import { isRelease, isReleaseByPath } from '../core/release/is-release.ts'
import { FileProblem, readText } from '../node/files.ts'

/** A file that a call is about. */
export interface InputFile {
  /** As messages and formats name it: as given, or from the working folder. */
  readonly name: string
  /** Absolute. */
  readonly path: string
}

export interface InputFiles {
  readonly files: readonly InputFile[]
  /** German messages about arguments that name nothing. */
  readonly problems: readonly string[]
}

/** Folders that never hold anybody's releases. */
const IGNORED = ['**/node_modules/**', '**/.git/**']

/**
 * Resolves files, globs and folders, in the order given, each file once. A folder stands for the releases in it; a file that is
 * named itself, or by a glob, is taken as it is.
 *
 * @param all a folder stands for all its Markdown files
 */
export async function findInputFiles(args: readonly string[], cwd: string, all: boolean): Promise<InputFiles> {
  const files = new Map<string, InputFile>()
  const problems: string[] = []
  const add = (path: string, name: string): void => {
    if (!files.has(path)) files.set(path, { name, path })
  }
  for (const arg of args) {
    const path = resolve(cwd, arg)
    const stat = statSync(path, { throwIfNoEntry: false, bigint: false })
    if (stat?.isDirectory()) {
      const found = await releasesIn(path, all)
      if (found.length === 0) problems.push(`${arg}: In diesem Ordner ist keine Pressemitteilung.`)
      for (const file of found) add(file, nameFrom(cwd, file, isAbsolute(arg)))
    } else if (stat) {
      add(path, arg)
    } else if (/[*?{[(!]/u.test(arg)) {
      const { globSync } = await loadGlobs()
      const found = globSync(arg, {
        cwd,
        absolute: true,
        onlyFiles: true,
        ignore: IGNORED,
        expandDirectories: false
      }).sort()
      if (found.length === 0) problems.push(`${arg}: Auf dieses Muster passt keine Datei.`)
      for (const file of found) add(resolve(file), nameFrom(cwd, resolve(file), isAbsolute(arg)))
    } else {
      problems.push(`${arg}: Die Datei gibt es nicht.`)
    }
  }
  return { files: [...files.values()], problems }
}

/** Globs are loaded when they are asked for: most calls name files. */
const loadGlobs = () => import('tinyglobby')

async function releasesIn(folder: string, all: boolean): Promise<string[]> {
  const { globSync } = await loadGlobs()
  const found = globSync('**/*.{md,markdown}', {
    cwd: folder,
    absolute: true,
    ignore: IGNORED,
    caseSensitiveMatch: false
  })
  return found
    .map((file) => resolve(file))
    .sort()
    .filter((file) => all || isReleaseByPath(file) || isReleaseInside(file))
}

/** Whether front matter says so. A file that cannot be read and says so nowhere else is nobody's release. */
function isReleaseInside(file: string): boolean {
  try {
    return isRelease(file, readText(file))
  } catch (error) {
    if (error instanceof FileProblem) return false
    throw error
  }
}

function nameFrom(cwd: string, path: string, absolute: boolean): string {
  return absolute ? path : relative(cwd, path).split(sep).join('/')
}

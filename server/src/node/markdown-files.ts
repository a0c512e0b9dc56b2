import { resolve } from 'node:path'

/** Folders that never hold anybody's releases. */
const IGNORED = ['**/node_modules/**', '**/.git/**']

/** The absolute paths of all Markdown files below a folder, sorted; none where there is no such folder. */
export async function markdownFilesIn(folder: string): Promise<string[]> {
  // Loaded when a folder is asked for: open documents need no globs.
  const { glob } = await import('tinyglobby')
  const options = { cwd: folder, absolute: true, ignore: IGNORED, caseSensitiveMatch: false }
  const found = await glob('**/*.{md,markdown}', options)
  return found.map((file) => resolve(file)).sort()
}

import { relative, sep } from 'node:path'
import picomatch from 'picomatch'

/**
 * Whether a path is listed by globs; a glob that begins with `!` takes out what the ones before it listed.
 *
 * @param globs relative to `folder` (`presse/2026/*.md`); with a double star in front they hold in any folder
 * @param folder absolute path of the workspace folder; without one, globs are held against the whole path
 */
export function listedBy(globs: readonly string[], folder: string | undefined): (path: string) => boolean {
  const steps = globs.map((glob) => {
    const negated = glob.startsWith('!')
    const pattern = (negated ? glob.slice(1) : glob).replace(/^\.?\//u, '')
    return { negated, matches: picomatch(pattern, { dot: true, nocase: process.platform === 'win32' }) }
  })
  return (path) => {
    const name = (folder === undefined ? path : relative(folder, path)).split(sep).join('/').replace(/^\//u, '')
    return steps.reduce((listed, step) => (step.matches(name) ? !step.negated : listed), false)
  }
}

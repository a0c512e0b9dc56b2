/** Folders whose Markdown files are releases without further ado (HOUSE-STYLE.md section 1). */
export const RELEASE_FOLDERS: ReadonlySet<string> = new Set(['pressemitteilungen', 'pressemitteilung'])

/** Files that lie beside releases and speak about them; matched without extension, in lower case. */
const NEVER_BY_FOLDER = new Set([
  'readme',
  'liesmich',
  'changelog',
  'contributing',
  'license',
  'lizenz',
  'licence',
  'code_of_conduct',
  'code-of-conduct',
  'security',
  'index',
  '_index'
])

/** Front matter is looked for in this many characters; it is short or it is none. */
const FRONT_MATTER_REACH = 10_000

/**
 * Whether a Markdown file is a press release: its name ends in `.pm.md`, it is listed, or its front matter says
 * `typ: pressemitteilung`.
 *
 * @param path with `/` or `\` between folders
 * @param isListed the answer of the globs in force; by default the folders named for releases
 */
export function isRelease(
  path: string,
  source: string,
  isListed: (path: string) => boolean = isInReleaseFolder
): boolean {
  return isReleaseByPath(path, isListed) || (isMarkdown(path) && saysRelease(source))
}

/** The part of the answer that needs no look into the file. */
export function isReleaseByPath(path: string, isListed: (path: string) => boolean = isInReleaseFolder): boolean {
  return /\.pm\.md$/iu.test(path) || isListed(path)
}

export function isMarkdown(path: string): boolean {
  return /\.(?:md|markdown)$/iu.test(path)
}

/** Whether the path lies in a folder named for releases and is not one of the files that merely accompany them. */
function isInReleaseFolder(path: string): boolean {
  if (!isMarkdown(path)) return false
  const parts = path.toLowerCase().split(/[\\/]/u)
  const name = (parts.pop() ?? '').replace(/\..*$/u, '')
  return parts.some((folder) => RELEASE_FOLDERS.has(folder)) && !NEVER_BY_FOLDER.has(name)
}

/** Whether the YAML front matter at the top says `typ: pressemitteilung`. */
export function saysRelease(source: string): boolean {
  const top = source.slice(source.startsWith('\uFEFF') ? 1 : 0, FRONT_MATTER_REACH)
  const lines = top.split(/\r\n|\n|\r/u)
  if (lines[0]?.trimEnd() !== '---') return false
  const end = lines.findIndex((line, i) => i > 0 && /^(?:---|\.\.\.)\s*$/u.test(line))
  return lines.slice(1, Math.max(end, 1)).some((line) => /^typ:\s+(["']?)pressemitteilung\1\s*(?:\s#.*)?$/iu.test(line))
}

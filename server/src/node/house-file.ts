import { existsSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import type { Rule } from '../core/engine/define-rule.ts'
import type { Settings } from '../core/engine/settings.ts'
import { type HouseReading, readHouse } from '../core/house/read.ts'
import { gapsOf } from '../core/release/templates/gaps.ts'
import { FileProblem, readText } from './files.ts'
import { templatesIn } from './templates.ts'

export const HOUSE_FILE_NAME = '.hausstil.json'

/** Names that house files get by mistake: without the point, with comments in mind, from an editor that adds an ending. */
const MISTAKEN_NAMES = ['hausstil.json', '.hausstil.jsonc', 'hausstil.jsonc', '.hausstil.json.txt', 'hausstil.json.txt']

/**
 * The nearest house file for a file: in its folder or one above, up to and including `stopAt` (the workspace folder) or, without it,
 * the nearest folder with `.git`; else up to the root of the file system.
 *
 * @param forFile absolute path of the release; it need not exist
 */
export function findHouseFile(forFile: string, stopAt?: string): string | undefined {
  return nearest([HOUSE_FILE_NAME], forFile, stopAt)
}

/** Where the house file of a folder lies, or what was meant to be it. */
export interface HousePlace {
  readonly path: string | undefined
  /** A nearer file that was meant to be it and has a name that nothing looks for. */
  readonly misnamed: string | undefined
}

/** The nearest house file for a file, as `findHouseFile`, and a nearer one that is none by its name. */
export function findHousePlace(forFile: string, stopAt?: string): HousePlace {
  const path = findHouseFile(forFile, stopAt)
  const meant = nearest(MISTAKEN_NAMES, forFile, stopAt)
  // Both lie in folders around the file: the longer path is the nearer one.
  const isNearer = meant !== undefined && dirname(meant).length > (path === undefined ? 0 : dirname(path).length)
  return { path, misnamed: isNearer ? meant : undefined }
}

/** What a person is told about such a file: it says nothing to anybody, and nobody would know. */
export function misnamedMessage(path: string): string {
  const name = basename(path)
  const how = name.startsWith('.') ? '' : ', mit Punkt am Anfang'
  return `„${name}“ gilt nicht als Hausdatei; ihr Name ist „${HOUSE_FILE_NAME}“${how}.`
}

function nearest(names: readonly string[], forFile: string, stopAt: string | undefined): string | undefined {
  const last = stopAt === undefined ? undefined : resolve(stopAt)
  let folder = dirname(resolve(forFile))
  for (;;) {
    const found = names.map((name) => join(folder, name)).find((candidate) => existsSync(candidate))
    if (found !== undefined) return found
    const above = dirname(folder)
    const isLast = last === undefined ? existsSync(join(folder, '.git')) : folder === last
    if (isLast || above === folder) return undefined
    folder = above
  }
}

/**
 * Reads a house file with everything it extends; without a path, the settings of a house that has none.
 *
 * @param read gives the text of an absolute path or throws; an editor passes the text it holds
 */
export function loadHouse(
  path: string | undefined,
  rules: readonly Rule[],
  read: (path: string) => string = readText
): HouseReading {
  const reading = readHouse(path, {
    rules,
    resolve: (reference, from) => resolve(dirname(from), reference),
    houseFileAt,
    read: (file) => {
      try {
        return { text: read(file) }
      } catch (error) {
        if (!(error instanceof FileProblem)) throw error
        return { failure: error.message }
      }
    }
  })
  return { ...reading, settings: withGaps(reading.settings) }
}

/** What is wrong with the folder of the templates is told to whoever starts from one. */
function withGaps(settings: Settings): Settings {
  const { house } = settings
  if (house.templates === '') return settings
  return { ...settings, house: { ...house, gaps: gapsOf(templatesIn(house.templates, () => {})) } }
}

/** A folder stands for the house file in it: `"extends": ".."`. */
function houseFileAt(path: string): string {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ? join(path, HOUSE_FILE_NAME) : path
}

import type { ChildProcess } from 'node:child_process'
import { type ExtensionContext, type TextDocument, Uri, workspace } from 'vscode'
import { isReleaseByPath, RELEASE_FOLDERS } from '../../server/src/core/release/is-release.ts'
import {
  HOUSE_FILE_NAME,
  RELEASE_LANGUAGE,
  SETTINGS_SECTION,
  UPCOMING,
  type UpcomingParams
} from '../../server/src/lsp/protocol.ts'

/** What a release is before the server hears of it by itself. */
export interface Upcoming {
  readonly uri: Uri
  readonly text: string
}

/** Where releases can be: beside a house file, by name, in folders named for them. */
const TRACES = `{${[HOUSE_FILE_NAME, '*.pm.md', ...[...RELEASE_FOLDERS].map((folder) => `${folder}/**/*.md`)]
  .map((trace) => `**/${trace}`)
  .join(',')}}`
const NEVER = '**/node_modules/**'
/** Among so many traces a release is looked for. */
const ENOUGH = 20

/**
 * A release of the workspace; where there are none yet but a house file is, the example that comes with the extension. Undefined in a
 * workspace that has nothing to do with releases.
 */
export async function releaseOfWorkspace({ extensionUri }: ExtensionContext): Promise<Upcoming | undefined> {
  if (!workspace.workspaceFolders) return undefined
  const traces = await workspace.findFiles(TRACES, NEVER, ENOUGH)
  if (traces.length === 0) return undefined
  const uri =
    traces.find(({ path }) => isReleaseByPath(path)) ?? Uri.joinPath(extensionUri, 'walkthrough', 'beispiel.pm.md')
  return { uri, text: new TextDecoder().decode(await workspace.fs.readFile(uri)) }
}

/** An open release; undefined for a house file. */
export function upcomingOf(document: TextDocument): Upcoming | undefined {
  return document.languageId === RELEASE_LANGUAGE ? { uri: document.uri, text: document.getText() } : undefined
}

/** Gives a server that has just been started a release to check, before anything that could talk to it is loaded. */
export function tellUpcoming(child: ChildProcess, { uri, text }: Upcoming): void {
  const settings = workspace.getConfiguration(SETTINGS_SECTION, uri)
  const params: UpcomingParams = {
    uri: uri.toString(),
    text,
    // Its values without its methods.
    settings: JSON.parse(JSON.stringify(settings)),
    folders: (workspace.workspaceFolders ?? []).map((folder) => folder.uri.toString())
  }
  child.send({ jsonrpc: '2.0', method: UPCOMING, params })
}

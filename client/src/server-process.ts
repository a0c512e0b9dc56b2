import { type ChildProcess, fork } from 'node:child_process'
import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { ExtensionContext, LogOutputChannel } from 'vscode'

/**
 * Megabytes for what lives shortly. Node's 16 let garbage pile up in a server that mostly waits: 148 MB instead of 138 for a release of
 * 600 words, and no quicker for it. With 4 it is 129 MB, but a keystroke takes a fifth longer.
 */
const SMALL_HEAP = '--max-semi-space-size=8'
/** Megabytes of it from the start: to grow from one by one costs a tenth of the time until the first findings. */
const GROWN_HEAP = '--min-semi-space-size=4'
const HEAP = [SMALL_HEAP, GROWN_HEAP]

/** Marks that the client passes on its way to the first findings, for `performance.getEntriesByName`. */
export const ACTIVATED = 'hausstil: activation begins'
export const FORKED = 'hausstil: the process runs'
export const LOADED = 'hausstil: the client is loaded'
export const READY = 'hausstil: the server is ready'
export const FOUND = 'hausstil: findings are out'

/** How long in milliseconds a server that was told to end may take. */
const PATIENCE_MS = 2000

/**
 * Starts the server in `dist/`, over the editor's own channel to its child. It loads while the extension host loads what will talk
 * to it; what Node has compiled of it is kept in the extension's own storage for the next time.
 */
export function startServerProcess(context: ExtensionContext, log: LogOutputChannel): ChildProcess {
  const debug = process.execArgv.some((arg) => /^--inspect(?:-brk)?(?:=|$)/u.test(arg))
  const child = fork(
    context.asAbsolutePath(join('dist', 'server.cjs')),
    ['--node-ipc', `--clientProcessId=${process.pid}`],
    {
      execArgv: debug ? [...HEAP, '--nolazy', '--inspect=6009'] : HEAP,
      env: { ...process.env, ELECTRON_RUN_AS_NODE: '1', ELECTRON_NO_ASAR: '1', ...compiled(context) },
      silent: true
    }
  )
  child.once('spawn', () => performance.mark(FORKED))
  child.on('error', (error) => log.error(error))
  if (child.stdout) createInterface({ input: child.stdout }).on('line', (line) => log.info(line))
  if (child.stderr) createInterface({ input: child.stderr }).on('line', (line) => log.error(line))
  return child
}

/** Ends a process that should end by itself; resolves when it has. */
export async function endServerProcess(child: ChildProcess): Promise<void> {
  if (hasEnded(child)) return
  const timer = setTimeout(() => child.kill(), PATIENCE_MS)
  await new Promise<void>((resolve) => child.once('exit', () => resolve()))
  clearTimeout(timer)
}

export function hasEnded({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode !== null || signalCode !== null
}

/** Where the extension keeps compiled code, a folder for each of its versions; undefined where there is no disk for it. */
function compiledFolder({ globalStorageUri }: ExtensionContext): string | undefined {
  return globalStorageUri.scheme === 'file' ? join(globalStorageUri.fsPath, 'compiled') : undefined
}

function compiled(context: ExtensionContext): { readonly NODE_COMPILE_CACHE?: string } {
  const folder = compiledFolder(context)
  return folder === undefined ? {} : { NODE_COMPILE_CACHE: join(folder, versionOf(context)) }
}

/** Removes the compiled code of versions that were here before. */
export async function forgetOtherVersions(context: ExtensionContext): Promise<void> {
  const folder = compiledFolder(context)
  if (folder === undefined) return
  // There is none before the first server has ended.
  const versions = await readdir(folder).catch(() => [])
  const others = versions.filter((version) => version !== versionOf(context))
  await Promise.all(others.map((version) => rm(join(folder, version), { recursive: true, force: true })))
}

function versionOf({ extension }: ExtensionContext): string {
  return String(extension.packageJSON.version)
}

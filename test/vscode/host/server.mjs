// code-server: VS Code's server and workbench, on a free port of the loopback interface.
import { spawn } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { codeServer, node } from './places.mjs'

const verbose = process.env.VSCODE_HOST_VERBOSE !== undefined

/** A quiet workbench: nothing that asks, phones or lies over what is to be seen. */
const quiet = {
  'workbench.startupEditor': 'none',
  // The first steps of an extension that was just installed open by themselves, at any moment.
  'workbench.welcomePage.walkthroughs.openOnInstall': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.disableAIFeatures': true,
  'telemetry.telemetryLevel': 'off',
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'update.mode': 'none',
  // As on the desktop; in a browser VS Code saves by itself.
  'files.autoSave': 'off',
  'git.openRepositoryInParentFolders': 'never'
}

/**
 * @typedef {object} Profile
 * @property {string} [userData] user-data folder; a fresh one by default
 * @property {string} [extensions] extensions folder; a fresh one by default
 * @property {Record<string, unknown>} [settings] user settings
 * @property {Record<string, string>} [env] added to the environment
 * @property {string} [locale] the language of the editor, `de`; English by default
 * @property {Record<string, string>} [translations] files with the editor's own texts in that language, by extension; `vscode` is itself
 */

/** @param {Profile} profile */
function prepare(profile) {
  const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'hausstil-vscode-'))
  const userData = path.resolve(profile.userData ?? path.join(scratch, 'user'))
  const extensions = path.resolve(profile.extensions ?? path.join(scratch, 'extensions'))
  fs.mkdirSync(path.join(userData, 'User'), { recursive: true })
  fs.mkdirSync(extensions, { recursive: true })
  const settings = path.join(userData, 'User/settings.json')
  if (!fs.existsSync(settings)) fs.writeFileSync(settings, JSON.stringify({ ...quiet, ...profile.settings }))
  if (profile.locale) writeLanguagePack(userData, profile.locale, profile.translations)
  const config = path.join(scratch, 'config.yaml')
  fs.writeFileSync(config, '')
  const env = {
    ...process.env,
    ...profile.env,
    XDG_CONFIG_HOME: path.join(scratch, 'config'),
    XDG_DATA_HOME: path.join(scratch, 'data'),
    PATH: `${path.dirname(node)}${path.delimiter}${process.env.PATH}`,
    EXTENSIONS_GALLERY: '{"serviceUrl":""}'
  }
  for (const name of Object.keys(env)) {
    if (/^(?:VSCODE_IPC_|VSCODE_PROXY_URI|ELECTRON_|npm_)/.test(name)) delete env[name]
  }
  const args = [codeServer, '--config', config, '--user-data-dir', userData, '--extensions-dir', extensions]
  if (profile.locale) args.push('--locale', profile.locale)
  return { scratch, env, args }
}

/**
 * Makes a language known, as an installed language pack would: extensions then show their texts in it, the editor what it is given.
 * @param {string} userData @param {string} locale @param {Record<string, string>} [translations]
 */
function writeLanguagePack(userData, locale, translations) {
  const none = path.join(userData, 'no-texts.json')
  fs.writeFileSync(none, JSON.stringify({ version: '1.0.0', contents: {} }))
  const extensions = [{ extensionIdentifier: { id: `hausstil.language-pack-${locale}` }, version: '1.0.0' }]
  const pack = { hash: locale, extensions, translations: { vscode: none, ...translations }, label: locale }
  fs.writeFileSync(path.join(userData, 'languagepacks.json'), JSON.stringify({ [locale]: pack }))
}

/**
 * Runs code-server's command line, for instance `--install-extension x.vsix`. Gives the exit status.
 * @param {Profile} profile @param {string[]} args
 */
export async function commandLine(profile, args) {
  const prepared = prepare(profile)
  const child = spawn(node, [...prepared.args, ...args], { env: prepared.env, stdio: 'inherit' })
  const code = await new Promise((resolve) => child.on('exit', (status) => resolve(status ?? 1)))
  fs.rmSync(prepared.scratch, { recursive: true, force: true })
  return code
}

/**
 * Starts the server and waits until it listens. `pid` is also the id of its group of processes; `scratch` is removed by `stop`; `ended` settles when the server has gone.
 * @param {Profile & { workspaceTrust?: boolean, port?: number }} options
 */
export async function startServer(options) {
  const { scratch, env, args } = prepare(options)
  const all = [
    ...args,
    ...[
      '--auth',
      'none',
      '--bind-addr',
      `127.0.0.1:${options.port ?? 0}`,
      '--session-socket',
      path.join(scratch, 'session.sock')
    ],
    ...['--disable-telemetry', '--disable-update-check', '--disable-proxy', '--disable-getting-started-override'],
    '--ignore-last-opened',
    // Without it a built workbench ignores extensionDevelopmentPath in the address.
    ...['--vscode-option', 'enable-smoke-test-driver'],
    // No login shell at the start.
    ...['--vscode-option', 'force-disable-user-env'],
    ...(options.workspaceTrust ? [] : ['--disable-workspace-trust'])
  ]
  // A process group of its own, so that all of it can be ended.
  const child = spawn(node, all, { env, stdio: ['ignore', 'pipe', 'pipe'], detached: true })
  const ended = new Promise((resolve) => child.once('exit', resolve))
  const stop = async () => {
    const signal = (/** @type {NodeJS.Signals} */ name) => {
      try {
        if (child.pid) process.kill(-child.pid, name)
      } catch {
        // It has gone already.
      }
    }
    signal('SIGTERM')
    let timer
    await Promise.race([ended, new Promise((resolve) => (timer = setTimeout(resolve, 3000)))])
    clearTimeout(timer)
    signal('SIGKILL')
    fs.rmSync(scratch, { recursive: true, force: true })
  }
  try {
    return { port: await listening(child), pid: child.pid, scratch, ended, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

/** @param {import('node:child_process').ChildProcessByStdio<null, import('node:stream').Readable, import('node:stream').Readable>} child */
function listening(child) {
  let log = ''
  return new Promise((resolve, reject) => {
    const read = (/** @type {Buffer} */ data) => {
      log += data
      if (verbose) process.stderr.write(data)
      const match = /listening on http:\/\/127\.0\.0\.1:(\d+)/.exec(log)
      if (match) resolve(Number(match[1]))
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    child.once('error', reject)
    child.once('exit', (status) => reject(new Error(`code-server ended with ${status}\n${log}`)))
  })
}

/**
 * The address of a workbench.
 * @param {number} port
 * @param {{ folder?: string, file?: string, extensionDevelopmentPaths?: string[], extensionTestsPath?: string }} what
 */
export function workbenchAddress(port, what) {
  const remote = (/** @type {string} */ file) => `vscode-remote://127.0.0.1:${port}${encodeURI(path.resolve(file))}`
  const payload = [
    ['skipWelcome', 'true'],
    ['skipReleaseNotes', 'true'],
    ...(what.extensionDevelopmentPaths ?? []).map((directory) => ['extensionDevelopmentPath', remote(directory)]),
    ...(what.extensionTestsPath ? [['extensionTestsPath', remote(what.extensionTestsPath)]] : []),
    ...(what.file ? [['openFile', remote(what.file)]] : [])
  ]
  const query = new URLSearchParams({ payload: JSON.stringify(payload) })
  if (!what.folder) query.set('ew', 'true')
  else query.set(what.folder.endsWith('.code-workspace') ? 'workspace' : 'folder', path.resolve(what.folder))
  return `http://127.0.0.1:${port}/?${query}`
}

// Where the parts of the stand-in lie.
import fs from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

export const modules = fileURLToPath(new URL('node_modules', import.meta.url))
export const node = path.join(modules, '.bin/node')
export const codeServer = path.join(modules, 'code-server/out/node/entry.js')
/** VS Code's own grammar of Markdown. */
export const markdownGrammar = path.join(
  modules,
  'code-server/lib/vscode/extensions/markdown-basics/syntaxes/markdown.tmLanguage.json'
)
export const suiteEntry = fileURLToPath(new URL('suite-entry.cjs', import.meta.url))

const unpacked = path.join(modules, '.chromium')

/** The browser and what it needs in its environment; the machine's own Chromium where none was unpacked. */
export const browser = fs.existsSync(path.join(unpacked, 'chromium'))
  ? { executable: path.join(unpacked, 'chromium'), env: { LD_LIBRARY_PATH: path.join(unpacked, 'lib') } }
  : { executable: '/usr/bin/chromium', env: {} }

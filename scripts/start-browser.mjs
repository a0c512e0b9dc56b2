// VS Code in a browser, with the extension and the examples: a copy of them, so that one can write and save at will.
import './check-node.mjs'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { ensureStandIn } from '../test/vscode/host/ensure.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

ensureStandIn()
const { startServer, workbenchAddress } = await import('../test/vscode/host/server.mjs')

const folder = mkdtempSync(path.join(tmpdir(), 'hausstil-examples-'))
cpSync(path.join(root, 'examples'), folder, { recursive: true })
const server = await startServer({})
const file = path.join(folder, 'buecherei.pm.md')
console.log(`Open in a browser on this machine (Ctrl+C ends it):\n`)
console.log(workbenchAddress(server.port, { folder, file, extensionDevelopmentPaths: [root] }))

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => void server.stop())
await server.ended
rmSync(folder, { recursive: true, force: true })
process.exit(0)

// Bundles everything that runs into dist/: nothing there needs node_modules.
import { cpSync, existsSync, writeFileSync } from 'node:fs'
import { build } from 'esbuild'
import { compactLetters } from './scripts/compact-letters.mjs'
import { licenceTexts } from './scripts/licence-texts.mjs'
import { writeRuleDocuments } from './scripts/rule-documents-for-readers.mjs'

const production = process.argv.includes('--production')

/** Nothing may leave the machine: whatever a dependency could do over the network finds an empty module in its place. */
const noNetwork = {
  name: 'no-network',
  setup(b) {
    b.onResolve({ filter: /^(?:node:)?(?:https?|http2|net|tls|dgram|dns)$/ }, (args) => ({
      path: args.path,
      namespace: 'no-network'
    }))
    b.onLoad({ filter: /.*/, namespace: 'no-network' }, () => ({ contents: 'module.exports = {}', loader: 'js' }))
  }
}

/** Large and seldom needed: bundles of their own, loaded when somebody asks for what they do. */
const apart = {
  name: 'apart',
  setup(b) {
    for (const [filter, path] of [
      [/^cspell-lib$/, './cspell-lib.cjs'],
      [/\/render\/render\.ts$/, './render.cjs']
    ]) {
      b.onResolve({ filter }, (args) => (args.kind === 'entry-point' ? undefined : { path, external: true }))
    }
  }
}

const shared = {
  bundle: true,
  minify: production,
  sourcemap: production ? false : 'linked',
  conditions: ['source'],
  legalComments: 'none',
  logLevel: 'warning',
  metafile: true,
  charset: 'utf8'
}

const node = {
  ...shared,
  platform: 'node',
  format: 'cjs',
  target: 'node22',
  // Some dependencies are ES modules that ask for import.meta.url; in a bundle that is the bundle's own address.
  define: {
    'import.meta.url': 'importMetaUrl',
    fetch: 'undefined',
    'globalThis.fetch': 'undefined',
    WebSocket: 'undefined'
  },
  banner: { js: "const importMetaUrl = require('node:url').pathToFileURL(__filename).href;" },
  plugins: [noNetwork, apart, compactLetters(/[\\/]server[\\/]src[\\/].*\.ts$/)],
  mainFields: ['module', 'main']
}

writeRuleDocuments('dist/rules')

const entries = [
  { ...node, entryPoints: ['server/src/cli/bin.ts'], outfile: 'dist/cli.cjs' },
  { ...node, entryPoints: ['cspell-lib'], outfile: 'dist/cspell-lib.cjs' },
  { ...node, entryPoints: ['server/src/render/render.ts'], outfile: 'dist/render.cjs' },
  { ...node, entryPoints: ['server/src/lsp/main.ts'], outfile: 'dist/server.cjs' },
  { ...node, entryPoints: ['client/src/extension.ts'], outfile: 'dist/client.cjs', external: ['vscode'] },
  {
    ...shared,
    entryPoints: ['client/src/preview/page/main.ts'],
    outfile: 'dist/preview.js',
    platform: 'browser',
    format: 'iife',
    target: 'es2022'
  }
]
// One broken entry must not keep the others from being built.
const built = await Promise.allSettled(entries.map((entry) => build(entry)))
if (built.some((b) => b.status === 'rejected')) process.exitCode = 1
writeFileSync(
  'dist/LICENSES.txt',
  licenceTexts(built.flatMap((b) => (b.status === 'fulfilled' ? [b.value.metafile] : [])))
)
if (existsSync('client/src/preview/preview.css')) cpSync('client/src/preview/preview.css', 'dist/preview.css')

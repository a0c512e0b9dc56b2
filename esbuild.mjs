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

/**
 * What is loaded later, or only sometimes, is a bundle of its own: cspell-lib, where there are team words; pages, mails and Word
 * documents, where somebody wants to see one; what talks to the server, when there is a release; and all of server and command line
 * but their first step, so that Node can keep it compiled.
 */
const apart = {
  name: 'apart',
  setup(b) {
    b.onResolve(
      { filter: /^cspell-lib$|\/render\/render\.ts$|^\.\/main\.ts$|^\.\/language-client\.ts$/ },
      ({ kind, path, importer }) => {
        if (kind !== 'dynamic-import') return undefined
        const door = /[\\/](cli|lsp)[\\/](?:bin|thread)\.ts$/.exec(importer)?.[1]
        const name = door ? `${door === 'lsp' ? 'server' : door}-main` : /[\w-]+(?=\.ts$|$)/.exec(path)?.[0]
        return { path: `./${name}.cjs`, external: true }
      }
    )
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
  // Literals stay literals: esbuild would make a call of each that names a property of Unicode, which costs anew each time it is passed.
  // And import() becomes require(): there are no ES modules, and Node would first search what it loads for names.
  supported: { 'regexp-unicode-property-escapes': true, 'dynamic-import': false },
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
  { ...node, entryPoints: ['server/src/cli/thread.ts'], outfile: 'dist/cli-thread.cjs' },
  { ...node, entryPoints: ['cspell-lib'], outfile: 'dist/cspell-lib.cjs' },
  { ...node, entryPoints: ['server/src/render/render.ts'], outfile: 'dist/render.cjs' },
  { ...node, entryPoints: ['server/src/cli/main.ts'], outfile: 'dist/cli-main.cjs' },
  { ...node, entryPoints: ['server/src/lsp/bin.ts'], outfile: 'dist/server.cjs' },
  { ...node, entryPoints: ['server/src/lsp/main.ts'], outfile: 'dist/server-main.cjs' },
  { ...node, entryPoints: ['client/src/extension.ts'], outfile: 'dist/client.cjs', external: ['vscode'] },
  {
    ...node,
    entryPoints: ['client/src/language-client.ts'],
    outfile: 'dist/language-client.cjs',
    external: ['vscode']
  },
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
for (const b of built) {
  if (b.status !== 'rejected') continue
  process.exitCode = 1
  // What is wrong with a module esbuild has said itself; not what is wrong with how it was called.
  if (!b.reason.errors?.length) console.error(b.reason)
}
writeFileSync(
  'dist/LICENSES.txt',
  licenceTexts(built.flatMap((b) => (b.status === 'fulfilled' ? [b.value.metafile] : [])))
)
if (existsSync('client/src/preview/preview.css')) cpSync('client/src/preview/preview.css', 'dist/preview.css')

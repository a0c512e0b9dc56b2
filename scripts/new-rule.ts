// Writes the two files of a new rule, `npm run new-rule GROUP/ID`, and says what to do next. The files load at once; the rule finds
// nothing and its document fails until both are filled in.
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { GROUPS } from './rule-documents.ts'

const rules = join(dirname(fileURLToPath(import.meta.url)), '..', 'server', 'src', 'core', 'rules')

/** Why the name cannot be that of a new rule; undefined where it can. */
export function refusal(name: string, root = rules): string | undefined {
  const [group = '', id = '', ...more] = name.split('/')
  if (id === '' || more.length > 0) return 'npm run new-rule GROUP/ID, for example style/sentence-length'
  if (!GROUPS.includes(group)) return `no group "${group}"; there are ${GROUPS.join(', ')}`
  if (!/^[a-z]+(?:-[a-z]+)*$/u.test(id)) return `"${id}" is not kebab-case English`
  const taken = GROUPS.find((g) => existsSync(join(root, g)) && readdirSync(join(root, g)).includes(`${id}.ts`))
  return taken === undefined ? undefined : `${taken}/${id} is there already`
}

/** The two files of a rule by their extension. */
export function skeleton(group: string, id: string): { readonly ts: string; readonly md: string } {
  return {
    ts: `import { defineBlockRule } from '../../engine/define-rule.ts'

export default defineBlockRule({
  id: '${id}',
  group: '${group}',
  title: '${id}',
  severity: 'info',
  fix: 'none',
  since: '0.1.0',
  authority: 'Amtliches Regelwerk 2024',
  options: {},
  messages: {
    found: 'Hier steht „{found}“; üblich ist ….'
  },
  *check(block) {
    for (const { index, 0: found } of block.text.matchAll(/(?!)/gu)) {
      yield { message: 'found', data: { found }, span: block.spanOf(index, index + found.length) }
    }
  }
})
`,
    md: `# ${id}

<!-- kopf -->
<!-- /kopf -->

## Warum

## Falsch

\`\`\`falsch
Hier steht ein Satz, in dem die Regel etwas findet.
\`\`\`

## Richtig

\`\`\`richtig
Die neue Bücherei öffnet um acht.
\`\`\`

## Grenzen

## Einstellungen

<!-- einstellungen -->
<!-- /einstellungen -->
`
  }
}

function main(): void {
  const name = process.argv[2] ?? ''
  const why = refusal(name)
  if (why !== undefined) {
    console.error(why)
    process.exitCode = 2
    return
  }
  const [group = '', id = ''] = name.split('/')
  const files = skeleton(group, id)
  mkdirSync(join(rules, group), { recursive: true })
  const path = (extension: string): string => join('server', 'src', 'core', 'rules', group, `${id}.${extension}`)
  for (const [extension, text] of Object.entries(files)) writeFileSync(join(rules, group, `${id}.${extension}`), text)
  console.log(`Written:
  ${path('ts')}
  ${path('md')}

Next:
  1. German title, severity, fix, authority and messages in the .ts, then what it checks
     (defineRule instead of defineBlockRule where it must see the whole release).
  2. The German document: why, wrong, right, limits. Its examples are the tests.
  3. npm run generate
  4. node scripts/test.mjs --test-name-pattern '${group}/${id}' test/examples.test.ts
     The wrong example fails until the rule finds it.`)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main()

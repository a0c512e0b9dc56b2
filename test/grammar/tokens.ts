// Tokenises a release as VS Code does, with our grammar over one of Markdown's.
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import oniguruma from 'vscode-oniguruma'
import textmate, { type IGrammar } from 'vscode-textmate'

const ours = fileURLToPath(new URL('../../syntaxes/pressemitteilung.tmLanguage.json', import.meta.url))
const standIn = fileURLToPath(new URL('markdown.stand-in.json', import.meta.url))
const yaml = fileURLToPath(new URL('yaml.stand-in.json', import.meta.url))
const real = fileURLToPath(
  new URL(
    '../vscode/host/node_modules/code-server/lib/vscode/extensions/markdown-basics/syntaxes/markdown.tmLanguage.json',
    import.meta.url
  )
)

/** VS Code's own Markdown grammar comes with the stand-in of test/vscode/host; without it only a small copy is at hand. */
export const markdownGrammars: readonly { readonly name: string; readonly path: string }[] = [
  { name: 'a small Markdown grammar', path: standIn },
  ...(existsSync(real) ? [{ name: "VS Code's Markdown grammar", path: real }] : [])
]

const wasm = readFileSync(createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm'))
const engine = oniguruma.loadWASM(wasm).then(() => ({
  createOnigScanner: (patterns: string[]) => new oniguruma.OnigScanner(patterns),
  createOnigString: (text: string) => new oniguruma.OnigString(text)
}))

export async function loadGrammar(markdown: string): Promise<IGrammar> {
  const files: Record<string, string> = {
    'text.html.markdown.pressemitteilung': ours,
    'text.html.markdown': markdown,
    'source.yaml': yaml
  }
  const registry = new textmate.Registry({
    onigLib: engine,
    loadGrammar: async (scope) => {
      const file = files[scope]
      return file === undefined ? null : textmate.parseRawGrammar(readFileSync(file, 'utf8'), file)
    }
  })
  const grammar = await registry.loadGrammar('text.html.markdown.pressemitteilung')
  if (!grammar) throw new Error('the grammar does not load')
  return grammar
}

/** The stretches of the text that carry a scope which begins so; neighbouring tokens of one line are one stretch. */
export function stretches(grammar: IGrammar, text: string, scope: string): string[] {
  const found: string[] = []
  let stack = textmate.INITIAL
  for (const line of text.split('\n')) {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, stack)
    let open = -1
    for (const token of tokens) {
      const has = token.scopes.some((s) => s === scope || s.startsWith(`${scope}.`))
      if (has && open < 0) open = token.startIndex
      if (!has && open >= 0) {
        found.push(line.slice(open, token.startIndex))
        open = -1
      }
    }
    if (open >= 0) found.push(line.slice(open))
    stack = ruleStack
  }
  return found
}

// Tokenises a release as VS Code does, with our grammar over one of Markdown's.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import oniguruma from 'vscode-oniguruma'
import textmate, { type IGrammar } from 'vscode-textmate'

const ours = fileURLToPath(new URL('../../syntaxes/pressemitteilung.tmLanguage.json', import.meta.url))
const standIn = fileURLToPath(new URL('markdown.stand-in.json', import.meta.url))
const yaml = fileURLToPath(new URL('yaml.stand-in.json', import.meta.url))
/** A small copy of Markdown's grammar; VS Code's own where the tests of the editor say where it lies. */
export const markdownGrammar = process.env.HAUSSTIL_MARKDOWN_GRAMMAR ?? standIn

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

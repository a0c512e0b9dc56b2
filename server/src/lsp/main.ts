import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node'
import { allRules } from '../core/rules/index.ts'
import { loadKnowledge } from '../node/dictionaries.ts'
import { knowledgeIn } from '../node/team-knowledge.ts'
import { serve } from './server.ts'

/**
 * Runs the server over standard streams, a socket or the editor's own channel, as the arguments say (`--stdio`, `--node-ipc`).
 *
 * @param onceStarted called when all that a start needs has run
 */
export function main(onceStarted: () => void): void {
  const folder = dirname(fileURLToPath(import.meta.url))
  const knowledge = loadKnowledge(join(folder, 'dictionaries'))
  const options = {
    rules: allRules,
    knowledgeOf: async (place: string | undefined) => (place === undefined ? knowledge : knowledgeIn(place, knowledge)),
    rulesFolder: join(folder, 'rules')
  }
  serve(createConnection(ProposedFeatures.all), options, onceStarted)

  // A client that vanishes closes the standard input, which ends the server; a closed channel, or an answer that nobody takes, would not.
  process.once('disconnect', () => process.exit())
  process.stdout.once('error', () => process.exit())
}

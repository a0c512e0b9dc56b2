import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node'
import { allRules } from '../core/rules/index.ts'
import { loadKnowledge } from '../node/dictionaries.ts'
import { knowledgeIn } from '../node/team-knowledge.ts'
import { serve } from './server.ts'

// Over standard streams, a socket or the editor's own channel, as the arguments say (`--stdio`, `--node-ipc`).
const folder = dirname(fileURLToPath(import.meta.url))
const knowledge = loadKnowledge(join(folder, 'dictionaries'))
serve(createConnection(ProposedFeatures.all), {
  rules: allRules,
  knowledgeOf: async (place) => (place === undefined ? knowledge : knowledgeIn(place, knowledge)),
  rulesFolder: join(folder, 'rules')
})

// A client that vanishes closes the standard input, which ends the server; a closed channel, or an answer that nobody takes, would not.
process.once('disconnect', () => process.exit())
process.stdout.once('error', () => process.exit())

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { allRules } from '../../server/src/core/rules/index.ts'
import { type ClientOptions, LspClient, uriOf } from './lsp-client.ts'
import { onlyRules } from './only-rules.ts'

/** A client of a server within the test's process, in a folder of its own. */
export interface HouseClient extends AsyncDisposable {
  readonly client: LspClient
  readonly folder: string
  /** Opens a new release in the folder. */
  open(text: string): Promise<string>
}

/**
 * @param house content of the house file; undefined: there is none
 * @param options rules are off but for those that the client's settings switch on
 */
export async function houseClient(house?: object, options: ClientOptions = {}): Promise<HouseClient> {
  const folder = mkdtempSync(join(tmpdir(), 'hausstil-'))
  if (house) writeFileSync(join(folder, '.hausstil.json'), JSON.stringify(house, null, 2))
  const client = await LspClient.start({ rules: allRules, folders: [folder], settings: () => onlyRules(), ...options })
  let documents = 0
  return {
    client,
    folder,
    async open(text) {
      documents++
      const uri = uriOf(join(folder, `${documents}.pm.md`))
      await client.open(uri, text)
      return uri
    },
    async [Symbol.asyncDispose]() {
      await client.stop()
      rmSync(folder, { recursive: true })
    }
  }
}

import type { Prose } from '../../markdown/prose.ts'
import { matchesOf } from '../../text/matches.ts'
import { oncePer } from '../../text/once.ts'

const FORMS = 'g?GmbH|g?AG|KGaA|KG|OHG|GbR|SE|eG|AöR|g?UG|PartG|Inc|Ltd|Holding'

/** The legal form behind the name of a firm, a foundation or a club, as one word of a sentence; of `e. V.` it is the first letter. */
export const LEGAL_FORM = new RegExp(`^(?:${FORMS}|m?bH|e|eV|Stiftung|Co)$`, 'u')

const SIGN = new RegExp(`[ \\u00A0](?:${FORMS}|e\\.|a\\.|&)`, 'u')
const NAMED = new RegExp(
  `(?:\\p{Lu}[\\p{L}\\p{N}.-]*[ \\u00A0]){2,6}(?=(?:${FORMS})(?![\\p{L}\\p{N}-])|e\\.[ \\u00A0]?[VK]\\.|a\\.[ \\u00A0]?G\\.|& Co)`,
  'gu'
)

/** The names that a block gives with their legal form (`Musterland Energie GmbH`): a firm is written as it writes itself. */
export const firmsIn = oncePer((prose: Prose): readonly string[] =>
  SIGN.test(prose.text) ? matchesOf(prose.text, NAMED).map(([name]) => ` ${name.trimEnd()} `) : []
)

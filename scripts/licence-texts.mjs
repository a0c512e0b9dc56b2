import { readdirSync, readFileSync } from 'node:fs'

/** The licence texts of all packages whose code went into the bundles, by name: MIT and its like ask to be shipped along. */
export function licenceTexts(metafiles) {
  const packages = new Set()
  for (const { inputs } of metafiles) {
    for (const input of Object.keys(inputs)) {
      const folder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/u.exec(input)?.[0]
      if (folder) packages.add(folder)
    }
  }
  return [...packages].sort().map(licenceOf).join('\n\n')
}

function licenceOf(folder) {
  const { name, version, license, licenses } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'))
  const file = readdirSync(folder).find((f) => /^(?:licen[cs]e|copying)/iu.test(f))
  const text = file
    ? readFileSync(`${folder}/${file}`, 'utf8').trim()
    : `Licence: ${license ?? licenses?.map(({ type }) => type).join(' or ')}`
  return `${name} ${version}\n${'='.repeat(name.length + version.length + 1)}\n\n${text}`
}

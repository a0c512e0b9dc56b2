import { basename, dirname } from 'node:path'
import type { LoadedHouse } from './houses.ts'
import type { HouseStatus, ReleaseStatus } from './protocol.ts'
import type { CheckedVersion, ReleaseDocument } from './release-document.ts'
import { uriOf } from './to-protocol.ts'

export function statusOf(
  opened: ReleaseDocument,
  checked: CheckedVersion | undefined,
  state: ReleaseStatus['state'],
  house: LoadedHouse | undefined
): ReleaseStatus {
  const findings = checked ? opened.shown(checked) : []
  const count = (severity: string): number => findings.filter((f) => f.severity === severity).length
  return {
    uri: opened.document.uri,
    version: opened.document.version,
    state,
    counts: { error: count('error'), warning: count('warning'), info: count('info') },
    fixable: checked ? opened.fixable(checked) : 0,
    off: checked ? checked.release.suppressions.filter((s) => s.wholeFile).map((s) => s.rule) : [],
    house: house && houseStatus(house),
    ...(house?.misnamed === undefined ? {} : { misnamed: uriOf(house.misnamed) })
  }
}

function houseStatus({ path, settings, presets, problems }: LoadedHouse): HouseStatus | undefined {
  if (path === undefined) return undefined
  const { name, short } = settings.house.organisation
  const count = (severity: string): number => problems.filter((p) => p.severity === severity).length
  return {
    uri: uriOf(path),
    name: short || name || basename(dirname(path)),
    presets,
    problems: { error: count('error'), warning: count('warning') }
  }
}

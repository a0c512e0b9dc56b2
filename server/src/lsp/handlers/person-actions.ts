import { type CodeAction, CodeActionKind } from 'vscode-languageserver/node'
import { personAt } from '../../core/release/writing/names.ts'
import { addHousePerson } from '../../node/house-entries.ts'
import type { CheckedVersion, ReleaseDocument } from '../release-document.ts'
import type { CodeActionFeatures } from './code-actions.ts'
import { houseEdit } from './house-edit.ts'
import { peopleIn } from './people.ts'
import type { Diagnosed } from './rule-actions.ts'

/**
 * „… als Person aufnehmen“, on the name of somebody who is not in the register.
 *
 * @param newFile path at which a house file would be made where there is none
 */
export function personActions(
  opened: ReleaseDocument,
  checked: CheckedVersion,
  offset: number,
  diagnosed: readonly Diagnosed[],
  newFile: string | undefined,
  features: CodeActionFeatures
): CodeAction[] {
  const at = personAt(peopleIn(opened, checked), offset)
  if (!at || at.person.registered) return []
  const { name, office } = at.person
  const edit = houseEdit(checked, newFile, features, (text) => addHousePerson(text, { name, office }))
  if (!edit) return []
  // Where the name itself is what is marked, this settles it.
  const settled = diagnosed.filter(
    ({ finding }) => finding.span.start >= at.place.span.start && finding.span.end <= at.place.span.end
  )
  const who = office === '' ? name : `${name}, ${office},`
  return [
    {
      title: `${who} als Person in die Hausdatei aufnehmen`,
      kind: settled.length > 0 ? CodeActionKind.QuickFix : CodeActionKind.Refactor,
      ...(settled.length > 0 ? { diagnostics: settled.map(({ diagnostic }) => diagnostic) } : {}),
      edit
    }
  ]
}

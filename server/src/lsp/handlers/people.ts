import {
  type DocumentHighlight,
  DocumentHighlightKind,
  type Position,
  type PrepareRenameResult,
  type RenameParams,
  ResponseError,
  type TextDocumentPositionParams,
  type WorkspaceEdit
} from 'vscode-languageserver/node'
import type { Quotation } from '../../core/release/quotes/model.ts'
import { type NamedPerson, type NamePlace, namedPeople, personAt } from '../../core/release/writing/names.ts'
import { renamePerson } from '../../core/release/writing/rename.ts'
import { contains, type Span, span } from '../../core/text/span.ts'
import type { CheckedVersion, ReleaseDocument } from '../release-document.ts'
import type { Session } from '../session.ts'
import { toRange, toWorkspaceEdit } from '../to-protocol.ts'

/** Of the Language Server Protocol: the request is right in form and cannot be answered. */
const REQUEST_FAILED = -32803

interface Found {
  readonly opened: ReleaseDocument
  readonly checked: CheckedVersion
  readonly people: readonly NamedPerson[]
  readonly offset: number
}

/** The people whom a release names; none before its knowledge is there. */
export function peopleIn(opened: ReleaseDocument, { release, house }: CheckedVersion): readonly NamedPerson[] {
  const knowledge = opened.surroundings?.knowledge
  return knowledge ? namedPeople(release, { house: house.settings.house, morphology: knowledge.morphology }) : []
}

function find(session: Session, uri: string, position: Position): Found | undefined {
  const current = session.current(uri)
  if (!current) return undefined
  const { opened, checked } = current
  return { opened, checked, people: peopleIn(opened, checked), offset: opened.document.offsetAt(position) }
}

/** The quotations and names of whoever is named, or speaks, at the caret. */
export function highlights(session: Session, params: TextDocumentPositionParams): DocumentHighlight[] {
  const found = find(session, params.textDocument.uri, params.position)
  if (!found) return []
  const { opened, checked, people, offset } = found
  const { quotations } = checked.release.quotes
  const name = personAt(people, offset)?.person.name ?? speakerAt(quotations, offset)
  if (name === undefined) return []
  const spoken = quotations
    .filter((quotation) => quotation.level === 1 && nameOf(quotation) === name)
    .flatMap(({ segments }) => segments.map(({ block, start, end }) => block.spanOf(start, end)))
  const named = people.find((person) => person.name === name)?.places.map((place) => place.span) ?? []
  const all = [
    ...spoken.map((at) => ({ at, kind: DocumentHighlightKind.Text })),
    ...named
      .filter((at) => !spoken.some((s) => contains(s, at)))
      .map((at) => ({ at, kind: DocumentHighlightKind.Read }))
  ]
  return all
    .sort((a, b) => a.at.start - b.at.start)
    .map(({ at, kind }) => ({ range: toRange(at, opened.document), kind }))
}

/** Who speaks where the caret is on an opening or closing mark, or on the words that name the speaker. */
function speakerAt(quotations: readonly Quotation[], offset: number): string | undefined {
  const isAt = ({ start, end }: Span): boolean => start <= offset && offset <= end
  for (const quotation of quotations) {
    if (quotation.level > 1) continue
    const { open, close } = quotation
    const marks = [open, ...(close ? [close] : [])].map((mark) => mark.block.spanOf(mark.start, mark.end))
    const speakers = quotation.attributions.flatMap(({ speaker }) =>
      speaker ? [speaker.block.spanOf(speaker.start, speaker.end)] : []
    )
    if ([...marks, ...speakers].some(isAt)) return nameOf(quotation)
  }
  return undefined
}

function nameOf({ person, speaker }: Quotation): string | undefined {
  return person ?? speaker
}

/** The name at the caret, with the full name to be changed; null where nobody is named. */
export function prepareRename(session: Session, params: TextDocumentPositionParams): PrepareRenameResult | null {
  const found = find(session, params.textDocument.uri, params.position)
  const at = found && personAt(found.people, found.offset)
  if (!found || !at) return null
  return { range: toRange(nameSpan(at.place), found.opened.document), placeholder: at.person.name }
}

/** The name without what the genitive adds. */
function nameSpan({ span: at, ending }: NamePlace): Span {
  return span(at.start, at.end - ending.length)
}

/** Gives a person another name throughout the release. */
export function rename(session: Session, params: RenameParams): WorkspaceEdit {
  const found = find(session, params.textDocument.uri, params.position)
  const at = found && personAt(found.people, found.offset)
  if (!found || !at) throw new ResponseError(REQUEST_FAILED, 'Hier steht kein Name einer Person.')
  if (!/^\p{L}[\p{L}’'. -]*$/u.test(params.newName.trim())) {
    throw new ResponseError(REQUEST_FAILED, `„${params.newName}“ ist kein Name; üblich sind Vor- und Nachname.`)
  }
  return toWorkspaceEdit(renamePerson(at.person, params.newName), found.opened.document)
}

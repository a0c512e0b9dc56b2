import type { CancellationToken, Connection, ServerCapabilities } from 'vscode-languageserver/node'
import { CODE_ACTION_KINDS, type CodeActionFeatures, codeActions } from './handlers/code-actions.ts'
import { COMPLETION_TRIGGERS, completions, snippets } from './handlers/completion.ts'
import { foldingRanges } from './handlers/folding.ts'
import { formatEdits } from './handlers/format.ts'
import { hover } from './handlers/hover.ts'
import { importedRelease, pastedParagraphs } from './handlers/import.ts'
import { documentLinks } from './handlers/links.ts'
import { newRelease, templates } from './handlers/new-release.ts'
import { ON_TYPE_OPTIONS, onTypeEdits } from './handlers/on-type.ts'
import { highlights, prepareRename, rename } from './handlers/people.ts'
import { preview } from './handlers/preview.ts'
import { releaseState } from './handlers/release-state.ts'
import { render } from './handlers/render.ts'
import { selectionRanges } from './handlers/selection-ranges.ts'
import { SEMANTIC_TOKENS_OPTIONS, semanticTokens } from './handlers/semantic-tokens.ts'
import { documentSymbols } from './handlers/symbols.ts'
import {
  CHECK_FOLDER,
  type CheckFolderParams,
  type DocumentParams,
  IMPORT,
  type ImportParams,
  NEW_RELEASE,
  type NewReleaseParams,
  PARAGRAPHS,
  type ParagraphsParams,
  PREVIEW,
  RELEASE,
  RENDER,
  type RenderParams,
  SNIPPETS,
  TEMPLATES,
  type TemplatesParams
} from './protocol.ts'
import type { Session } from './session.ts'

/** What the server can do for the text of an open release. */
export const FEATURES: ServerCapabilities = {
  codeActionProvider: { codeActionKinds: [...CODE_ACTION_KINDS] },
  completionProvider: { triggerCharacters: [...COMPLETION_TRIGGERS] },
  documentFormattingProvider: true,
  documentHighlightProvider: true,
  documentLinkProvider: {},
  documentOnTypeFormattingProvider: ON_TYPE_OPTIONS,
  documentSymbolProvider: true,
  foldingRangeProvider: true,
  hoverProvider: true,
  renameProvider: { prepareProvider: true },
  selectionRangeProvider: true,
  semanticTokensProvider: SEMANTIC_TOKENS_OPTIONS
}

interface AboutDocument {
  readonly textDocument: { readonly uri: string }
}

/** Answers requests about open releases, each as soon as the client has told what holds for its document. */
export function listenToRequests(connection: Connection, session: Session, features: () => CodeActionFeatures): void {
  const answer =
    <P extends AboutDocument, R>(handle: (params: P) => R) =>
    async (params: P): Promise<R> => {
      await session.ready(params.textDocument.uri)
      return handle(params)
    }
  const answerFor =
    <R>(handle: (session: Session, uri: string) => R) =>
    async ({ textDocument }: AboutDocument): Promise<R> => {
      await session.ready(textDocument.uri)
      return handle(session, textDocument.uri)
    }
  connection.onCodeAction(answer((params) => codeActions(session, params, features())))
  connection.onCompletion(answer((params) => completions(session, params)))
  connection.onDocumentFormatting(answerFor(formatEdits))
  connection.onDocumentHighlight(answer((params) => highlights(session, params)))
  connection.onDocumentLinks(answerFor(documentLinks))
  connection.onDocumentOnTypeFormatting(answer((params) => onTypeEdits(session, params)))
  connection.onDocumentSymbol(answerFor(documentSymbols))
  connection.onFoldingRanges(answerFor(foldingRanges))
  connection.onHover(answer((params) => hover(session, params)))
  connection.onPrepareRename(answer((params) => prepareRename(session, params)))
  connection.onRenameRequest(answer((params) => rename(session, params)))
  connection.onSelectionRanges(
    answer(({ textDocument, positions }) => selectionRanges(session, textDocument.uri, positions))
  )
  connection.languages.semanticTokens.on(answerFor(semanticTokens))
  connection.onRequest(CHECK_FOLDER, async (params: CheckFolderParams, token: CancellationToken) => {
    const shown = connection.window.attachWorkDoneProgress(params.workDoneToken)
    shown.begin('Pressemitteilungen prüfen', 0, undefined, true)
    try {
      return await session.checkFolders(params.folders, {
        get isCancelled() {
          return token.isCancellationRequested
        },
        report: (done, all, name) => shown.report(Math.floor((100 * done) / all), `${done + 1}/${all}: ${name}`)
      })
    } finally {
      shown.done()
    }
  })
  connection.onRequest(
    RENDER,
    answer((params: RenderParams) => render(session, params))
  )
  connection.onRequest(TEMPLATES, (params: TemplatesParams) => templates(session, params))
  connection.onRequest(NEW_RELEASE, (params: NewReleaseParams) => newRelease(session, params))
  connection.onRequest(IMPORT, (params: ImportParams): Promise<unknown> => importedRelease(session, params))
  connection.onRequest(PARAGRAPHS, (params: ParagraphsParams) => pastedParagraphs(session, params))
  for (const [method, handle] of Object.entries(OWN)) {
    connection.onRequest(method, async ({ uri }: DocumentParams): Promise<unknown> => {
      await session.ready(uri)
      return handle(session, uri)
    })
  }
}

/** Hausstil's own requests about a document. */
const OWN: Readonly<Record<string, (session: Session, uri: string) => unknown>> = {
  [PREVIEW]: preview,
  [RELEASE]: releaseState,
  [SNIPPETS]: snippets
}

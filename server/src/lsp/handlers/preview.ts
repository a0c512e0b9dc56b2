import { pathToFileURL } from 'node:url'
import { figuresOf, type ReleaseFigures } from '../../core/release/figures.ts'
import { letterheadLines, letterheadOf } from '../../render/letterhead.ts'
import { treeOf } from '../../render/rendition.ts'
import { renderText } from '../../render/text.ts'
import { nameOf } from '../from-protocol.ts'
import type { Figures, Preview } from '../protocol.ts'
import { renderHtml } from '../render/html.ts'
import type { Session } from '../session.ts'
import { openErrors } from './open-errors.ts'

/** The release as its readers see it; null for what is no release or not open. */
export function preview(session: Session, uri: string): Preview | null {
  const current = session.current(uri)
  if (!current) return null
  const { opened, checked } = current
  const { version, release, findings, house } = checked
  const shown = opened.shown(checked)
  const letterhead = letterheadOf(release, house.settings.house)
  const title = release.headline?.blocks[0]?.text.trim()
  return {
    uri,
    version,
    title: title || (nameOf(uri).split('/').at(-1) ?? ''),
    html: renderHtml(release, shown),
    text: renderText({ tree: treeOf(release), letterhead }),
    findings: shown.map(({ rule, severity, message, span }) => ({ rule, severity, message, start: span.start })),
    letterhead: {
      ...letterhead,
      ...(letterhead.logo ? { logo: pathToFileURL(letterhead.logo).href } : {}),
      mailLines: letterheadLines(letterhead)
    },
    figures: toFigures(figuresOf(release)),
    open: openErrors(release, findings)
  }
}

export function toFigures(figures: ReleaseFigures): Figures {
  const { words, characters, sentences, directSpeechPercent, readingSeconds, readability = null } = figures
  return { words, characters, sentences, directSpeechPercent, readingSeconds, readability }
}

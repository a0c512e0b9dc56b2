import { releaseFileName } from '../../core/release/templates/file-name.ts'
import { fillTemplate } from '../../core/release/templates/fill.ts'
import { TEMPLATES } from '../../core/release/templates/list.ts'
import type { Template } from '../../core/release/templates/template.ts'
import { templatesIn } from '../../node/templates.ts'
import type { NewRelease, NewReleaseParams, TemplateEntry, TemplatesParams } from '../protocol.ts'
import type { Session } from '../session.ts'

/** The house's own templates, then those of Hausstil. */
export function templates(session: Session, { folder }: TemplatesParams): TemplateEntry[] {
  return all(session, folder).map(({ id, title, description }) => ({ id, title, description }))
}

/** A release made of a template; null where there is none of that name. */
export function newRelease(session: Session, { folder, template: id, headline }: NewReleaseParams): NewRelease | null {
  const template = all(session, folder).find((known) => known.id === id)
  if (!template) return null
  const house = session.places.houseIn(folder)
  const day = session.today()
  // Without a headline the file is named for what it is about.
  return {
    fileName: releaseFileName(day, headline || template.title),
    snippet: fillTemplate(template, { house, day, headline })
  }
}

function all(session: Session, folder: string | null): Template[] {
  const own = templatesIn(session.places.houseIn(folder).templates, (message) => session.log(message))
  return [...own, ...TEMPLATES]
}

import { dirname } from 'node:path'
import { readImage } from '../../node/images.ts'
import { renditionOf } from '../../render/rendition.ts'
import { pathOf } from '../from-protocol.ts'
import type { Rendered, RenderParams } from '../protocol.ts'
import type { Session } from '../session.ts'
import { openErrors } from './open-errors.ts'

/** The release as a file for its readers; null for what is no release or not open. */
export async function render(
  session: Session,
  { textDocument: { uri }, form }: RenderParams
): Promise<Rendered | null> {
  const current = session.current(uri)
  if (!current) return null
  const { release, findings, house } = current.checked
  const path = pathOf(uri)
  const folder = path === undefined ? undefined : dirname(path)
  const rendition = renditionOf(release, house.settings.house, (address) => readImage(folder, address))
  // Loaded when it is asked for: what writes Word documents is large.
  const { renderAs } = await import('../../render/render.ts')
  const content = Buffer.from(await renderAs(form, rendition)).toString('base64')
  return { content, open: openErrors(release, findings) }
}

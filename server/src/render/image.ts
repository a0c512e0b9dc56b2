import { imageSize } from 'image-size'

export type ImageType = 'png' | 'jpg' | 'gif' | 'bmp' | 'svg' | 'webp'

export interface Image {
  readonly bytes: Uint8Array
  readonly type: ImageType
  /** Pixels. */
  readonly width: number
  readonly height: number
}

const mediaTypes: Readonly<Record<ImageType, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  gif: 'image/gif',
  bmp: 'image/bmp',
  svg: 'image/svg+xml',
  webp: 'image/webp'
}

/** Reads what an image is from its bytes; undefined where they are no image that a document could show. */
export function imageOf(bytes: Uint8Array | undefined): Image | undefined {
  if (!bytes) return undefined
  try {
    const { type, width, height } = imageSize(bytes)
    const known = Object.keys(mediaTypes).find((name): name is ImageType => name === type)
    return known && width > 0 && height > 0 ? { bytes, type: known, width, height } : undefined
  } catch {
    // The package throws for what it does not know: that is the answer.
    return undefined
  }
}

/** The image as an address that needs no second file. */
export function dataAddress({ bytes, type }: Image): string {
  return `data:${mediaTypes[type]};base64,${Buffer.from(bytes).toString('base64')}`
}

/** Width and height that fit into a space, smaller if need be, never larger. */
export function fitted(
  { width, height }: Image,
  maxWidth: number,
  maxHeight: number
): { width: number; height: number } {
  const scale = Math.min(1, maxWidth / width, maxHeight / height)
  return { width: Math.round(width * scale), height: Math.round(height * scale) }
}

import {
  AlignmentType,
  BorderStyle,
  convertMillimetersToTwip,
  Document,
  type FileChild,
  type IStylesOptions,
  LineRuleType,
  Packer,
  Paragraph,
  TextRun
} from 'docx'
import { blocksOf } from './docx-blocks.ts'
import { imageRun } from './docx-inline.ts'
import { imageOf } from './image.ts'
import { letterheadLines } from './letterhead.ts'
import type { Rendition } from './rendition.ts'

/** A4, with the margins of DIN 5008:2020, form B, at the sides. */
const page = {
  size: { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) },
  margin: {
    top: convertMillimetersToTwip(25),
    right: convertMillimetersToTwip(20),
    bottom: convertMillimetersToTwip(20),
    left: convertMillimetersToTwip(25)
  }
}

/** Pixels of 1/96 inch. */
const LOGO_SPACE = { width: 190, height: 80 }

/** The release as a Word document: headings, lists, links and notes are Word's own, so that another can go on with it. */
export async function renderDocx(rendition: Rendition): Promise<Uint8Array> {
  const { tree, title, letterhead, language, readImage } = rendition
  const document = new Document({
    title: title || 'Pressemitteilung',
    // Empty: no name. Where they are not given, docx writes „Un-named“.
    creator: letterhead.organisation ?? '',
    lastModifiedBy: letterhead.organisation ?? '',
    styles: { default: stylesOf(language) },
    sections: [{ properties: { page }, children: [...headOf(rendition), ...blocksOf(tree, readImage)] }]
  })
  return new Uint8Array(await Packer.toBuffer(document))
}

function headOf({ letterhead, readImage }: Rendition): FileChild[] {
  const { organisation, logo, embargo } = letterhead
  const image = logo === undefined ? undefined : imageOf(readImage(logo))
  const sign = image && imageRun(image, organisation ?? '', LOGO_SPACE)
  const lines = letterheadLines(letterhead)
  const paragraphs = lines.map((text, i) => {
    const isLast = i === lines.length - 1
    const bold = text === organisation || (isLast && embargo !== undefined)
    return new Paragraph({
      children: [new TextRun({ text, bold })],
      spacing: { after: isLast ? 360 : 0 },
      ...(isLast ? { border: { bottom: { style: BorderStyle.SINGLE, size: 6, space: 8, color: '767676' } } } : {})
    })
  })
  return [...(sign ? [new Paragraph({ alignment: AlignmentType.RIGHT, children: [sign] })] : []), ...paragraphs]
}

function stylesOf(language: string): NonNullable<IStylesOptions['default']> {
  const heading = (size: `${number}pt`) => ({
    run: { size, bold: true, color: '000000' },
    paragraph: { keepNext: true, spacing: { before: 240, after: 120 } }
  })
  return {
    document: {
      run: { font: 'Arial', size: '11pt', language: { value: language } },
      // Line spacing in 240ths of a line.
      paragraph: { spacing: { after: 160, line: 312, lineRule: LineRuleType.AUTO } }
    },
    heading1: heading('16pt'),
    heading2: heading('13pt'),
    heading3: heading('11pt'),
    heading4: heading('11pt'),
    heading5: heading('11pt'),
    heading6: heading('11pt')
  }
}

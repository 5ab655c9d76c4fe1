import { type PDFRawStream, decodePDFRawStream } from '@cantoo/pdf-lib'

/**
 * Decode a stream.
 *
 * @param stream
 *   Stream.
 * @returns
 *   Its content, one character a byte.
 */
export function streamText(stream: PDFRawStream): string {
  return Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1')
}

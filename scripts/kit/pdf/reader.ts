// What a process that finishes PDFs and reads them back has read before the first one is printed.
import './finishedPdf.ts'
import './readPdf.ts'

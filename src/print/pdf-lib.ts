// The program loads pdf-lib here as one CommonJS file: its hundreds of ECMAScript modules take three times as long to
// load.

import { createRequire } from "node:module";
import type * as Pdf from "@cantoo/pdf-lib";

/** The only copy: objects of another are instances of other classes. */
export const { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFNumber, PDFRawStream, PDFString } =
  createRequire(import.meta.url)("@cantoo/pdf-lib") as typeof Pdf;

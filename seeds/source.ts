import type { LegalDocument, Source } from "../src/index.ts";

/** The same publication, at one of its paragraphs. */
export const inParagraph = (source: Source, paragraph: number): Source => ({
  ...source,
  paragraph,
});

/** The same publication, where it reports a document. */
export const reporting = (source: Source, decision: LegalDocument): Source => ({
  ...source,
  decision,
});

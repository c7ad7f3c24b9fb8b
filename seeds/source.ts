import type { Source } from "../src/index.ts";

/** The same publication, at one of its paragraphs. */
export const inParagraph = (source: Source, paragraph: number): Source => ({
  ...source,
  paragraph,
});

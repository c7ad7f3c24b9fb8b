/**
 * A piece of a text:
 *
 * - `word` - letters with their marks; signs that stand on the line (m²) and digits of other scripts go with them
 * - `digits` - the digits 0 to 9, half or full width
 * - `mark` - any other character, one for each
 * - `break` - ends of lines with what is blank between them
 */
export type TokenKind = "word" | "digits" | "mark" | "break";

/** A piece of a text, and where it stands. */
export interface Token {
  readonly kind: TokenKind;
  /**
   * The piece in one form: letters put together (NFC), half width, lower case, the tone of oa, oe and uy on the
   * first letter ("hóa"); one dash "-", one double quote, one single quote. A break is "\n", or "\n\n" if a line
   * or more is blank.
   */
  readonly text: string;
  /** Where it starts and ends, in UTF-16 units of the text as given. */
  readonly start: number;
  readonly end: number;
  /** Whether something blank, or nothing at all, stands before it; soft hyphens and the like are no blanks. */
  readonly spaced: boolean;
}

/** The pieces of a text in their order. */
export type Tokens = readonly Token[];

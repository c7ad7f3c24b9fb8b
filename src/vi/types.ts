/**
 * A part of a text: from `start` up to, but without, `end`, in UTF-16 units of the text as given, as
 * `text.slice(start, end)` takes them.
 *
 * @category Vietnamese
 */
export interface Span {
  /** Where it starts. */
  readonly start: number;
  /** Where it ends: the first place after it. */
  readonly end: number;
}

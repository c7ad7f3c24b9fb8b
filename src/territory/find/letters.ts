/** A letter or a digit: what it is without its marks, and the marks. */
export interface Letter {
  readonly base: string;
  /** Its marks in one order; `đ` carries one of its own. Empty without any. */
  readonly marks: string;
}

/** Letters that look like đ and are typed for it. */
const crossed: ReadonlySet<string> = /* @__PURE__ */ new Set(["đ", "ð", "ɖ"]);

/** The tone of oa, oe and uy stands on either letter, by the old custom and the new one: here on the second. */
const misplaced =
  /(?:(o)([\u0300\u0301\u0303\u0309\u0323])([ae])|(u)([\u0300\u0301\u0303\u0309\u0323])(y))/gu;

/** Case, width and the ways to put a letter together made one, marks apart, soft hyphens and the like gone. */
const apart = (text: string): string =>
  text
    .normalize("NFKD")
    .toLowerCase()
    .normalize("NFKD")
    .replace(/\p{Cf}+/gu, "")
    .replace(misplaced, (_, o, first, ae, u, second, y) => `${o ?? u}${ae ?? y}${first ?? second}`);

function letterOf(written: string): Letter {
  const [base = "", ...marks] = written;
  return crossed.has(base)
    ? { base: "d", marks: `đ${marks.sort().join("")}` }
    : { base, marks: marks.sort().join("") };
}

/** The words of a text, as letters: what stands between is gone, and a number begins a word of its own. */
export const wordsOf = (text: string): Letter[][] =>
  [...apart(text).matchAll(/(?:\p{L}\p{M}*)+|(?:\p{N}\p{M}*)+/gu)].map(([word]) =>
    [...word.matchAll(/[\p{L}\p{N}]\p{M}*/gu)].map(([letter]) => letterOf(letter)),
  );

/** Letters without their marks, in one text. */
export const baseOf = (letters: readonly Letter[]): string =>
  letters.map(({ base }) => base).join("");

export const hasMarks = (letters: readonly Letter[]): boolean =>
  letters.some(({ marks }) => marks !== "");

/** Whether letters of the same base have the same marks. */
export const isSame = (left: readonly Letter[], right: readonly Letter[]): boolean =>
  left.every(({ marks }, at) => marks === right[at]?.marks);

/** Whether letters of the same base have no mark that the others lack: "Dak Lak" of "Đắk Lắk", not "Phù" of "Phú". */
export const isBarer = (barer: readonly Letter[], full: readonly Letter[]): boolean =>
  barer.every(({ marks }, at) => {
    const others = full[at]?.marks ?? "";
    return [...marks].every((mark) => others.includes(mark));
  });

import { placeTone } from "./place-tone.ts";

/** Letters that stand for others: full width, raised digits, Roman numerals, ㎡. */
const compatible =
  /[\u00B2\u00B3\u00B9\u2070-\u2079\u2160-\u217F\u3371-\u33DF\uFF21-\uFF3A\uFF41-\uFF5A]/g;

const ignorable = /\p{Cf}/gu;

const isPlain = (text: string): boolean => {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 0x7f) return false;
  return true;
};

/** Words that are spelt in two ways, and the one that they are read as: "tỉ lệ", "tỉ đồng". */
const spellings: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([["tỉ", "tỷ"]]);

/**
 * A word in one form: letters put together (NFC), half width, lower case, đ for the ð that looks like it, the tone of
 * oa, oe and uy where the older custom has it ("hòa"), "tỷ" for "tỉ", soft hyphens and the like gone. Folded again it is
 * the same.
 */
export function fold(text: string): string {
  if (isPlain(text)) return text.toLowerCase();
  const letters = text
    .replace(ignorable, "")
    .replace(compatible, (letter) => letter.normalize("NFKC"))
    .normalize("NFC")
    .toLowerCase()
    .replaceAll("ð", "đ");
  const word = placeTone(letters.normalize("NFC"));
  return spellings.get(word) ?? word;
}

import { fc, test as given } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import { fold } from "../../../src/vi/characters/fold.ts";
import { foldMark } from "../../../src/vi/characters/fold-mark.ts";

describe("a word in one form", () => {
  test.for<[word: string, folded: string]>([
    ["Tỷ", "tỷ"],
    ["TRIỆU", "triệu"],
    ["Tỉ", "tỷ"],
    ["tỉnh", "tỉnh"],
    ["abc", "abc"],
    ["tỷ".normalize("NFD"), "tỷ"],
    ["e\u0323\u0302", "ệ"],
    ["ê\u0323", "ệ"],
    ["Ｋｍ", "km"],
    ["m²", "m2"],
    ["Ⅳ", "iv"],
    ["Ðạt", "đạt"],
    ["tri\u00adệu", "triệu"],
    // The tone of an open oa, oe, uy, where custom is divided.
    ["hoà", "hòa"],
    ["hòa", "hòa"],
    ["HOÁ", "hóa"],
    ["khoẻ", "khỏe"],
    ["thuỷ", "thủy"],
    ["thúy", "thúy"],
    // Elsewhere it is not.
    ["hoàn", "hoàn"],
    ["quý", "quý"],
    ["qúy", "quý"],
    ["huỳnh", "huỳnh"],
    ["loại", "loại"],
  ])("%s is %s", ([word, folded]) => {
    expect(fold(word)).toBe(folded);
  });

  given.prop([fc.string({ unit: "binary" })])("is the same when folded again", (word) => {
    expect(fold(fold(word))).toBe(fold(word));
  });
});

describe("a mark in one form", () => {
  test.for<[mark: string, folded: string]>([
    ["%", "%"],
    ["％", "%"],
    ["－", "-"],
    ["〜", "-"],
    ["∼", "~"],
    ["～", "~"],
    ["`", "'"],
    ["´", "'"],
    ["″", '"'],
    ["：", ":"],
    ["€", "€"],
  ])("%s is %s", ([mark, folded]) => {
    expect(foldMark(mark)).toBe(folded);
  });

  given.prop([fc.string({ unit: "binary", minLength: 1, maxLength: 1 })])(
    "is the same when folded again",
    (mark) => {
      expect(foldMark(foldMark(mark))).toBe(foldMark(mark));
    },
  );
});

import { fc, test as given } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import { tokensOf } from "../../../src/vi/tokens/tokens-of.ts";

const shown = (text: string): string[] =>
  tokensOf(text).map(({ kind, text: one }) => `${kind} ${one}`);

describe("a text in pieces", () => {
  test.for<[text: string, pieces: readonly string[]]>([
    ["", []],
    [" \t\u3000", []],
    ["Đến năm 2025", ["word đến", "word năm", "digits 2025"]],
    ["80%", ["digits 80", "mark %"]],
    ["1.823,5", ["digits 1", "mark .", "digits 823", "mark ,", "digits 5"]],
    ["20 tỉnh", ["digits 20", "word tỉnh"]],
    ["100 m²", ["digits 100", "word m2"]],
    ["100m2", ["digits 100", "word m", "digits 2"]],
    ["㎡ ㎢", ["word m2", "word km2"]],
    ["quý Ⅲ", ["word quý", "word iii"]],
    ["8\u00ad0 tri\u00adệu", ["digits 80", "word triệu"]],
    ["8\u200b0", ["digits 80"]],
    ["80\u200b%", ["digits 80", "mark %"]],
    ["١٢", ["word ١٢"]],
    ["８０％", ["digits 80", "mark %"]],
    ["a\nb", ["word a", "break \n", "word b"]],
    ["a\r\nb", ["word a", "break \n", "word b"]],
    ["a\n \r\n b", ["word a", "break \n\n", "word b"]],
    ["a\u2028b\u0085c", ["word a", "break \n", "word b", "break \n", "word c"]],
    ["😀", ["mark 😀"]],
    ["\ud83d", ["mark \ud83d"]],
    ["\ude00\ud83d", ["mark \ude00", "mark \ud83d"]],
    ["\u0301", ["mark \u0301"]],
    ["5\u0301", ["digits 5", "mark \u0301"]],
    ["\u0000", ["mark \u0000"]],
    ["–—−－", ["mark -", "mark -", "mark -", "mark -"]],
    ["“số” ‘hóa’", ['mark "', "word số", 'mark "', "mark '", "word hóa", "mark '"]],
    ["（１）", ["mark (", "digits 1", "mark )"]],
    ["∕⁄∶٪", ["mark /", "mark /", "mark :", "mark %"]],
    ["…•", ["mark …", "mark •"]],
  ])("%j", ([text, pieces]) => {
    expect(shown(text)).toStrictEqual(pieces);
  });

  test("with their places in the text as given", () => {
    const text = "đạt\u00a08０ ％ 😀".normalize("NFD");

    expect(tokensOf(text).map(({ start, end }) => text.slice(start, end))).toStrictEqual([
      "đạt".normalize("NFD"),
      "8０",
      "％",
      "😀",
    ]);
  });

  test("with whether a blank stands before them", () => {
    expect(tokensOf("a b-c\nd\u00ade \u200bf").map(({ spaced }) => spaced)).toStrictEqual([
      true,
      true,
      false,
      false,
      false,
      true,
      true,
    ]);
  });

  test("of a part, with places in the whole", () => {
    expect(tokensOf("một hai ba", 4, 7)).toStrictEqual([
      { kind: "word", text: "hai", start: 4, end: 7, spaced: true },
    ]);
    expect(tokensOf("ab 😀", 1, 5)).toStrictEqual([
      { kind: "word", text: "b", start: 1, end: 2, spaced: true },
      { kind: "mark", text: "😀", start: 3, end: 5, spaced: true },
    ]);
    expect(tokensOf("😀", 0, 1)).toMatchObject([{ text: "\ud83d", end: 1 }]);
  });
});

const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
  fc.string({ unit: fc.constantFrom(..." \n\r\tà1٣²o\u0300\u00ad-．Ａ\ud800") }),
);

describe("the pieces of any text", () => {
  given.prop([anyText])("stand in order, apart, and none is empty", (text) => {
    let last = 0;
    for (const { start, end } of tokensOf(text)) {
      expect(start).toBeGreaterThanOrEqual(last);
      expect(end).toBeGreaterThan(start);
      last = end;
    }
    expect(last).toBeLessThanOrEqual(text.length);
  });

  given.prop([anyText])("leave out nothing but blanks and what is not seen", (text) => {
    const pieces = tokensOf(text);
    const gaps = [...pieces, { start: text.length, end: 0 }].map(({ start }, at) =>
      text.slice(pieces[at - 1]?.end ?? 0, start),
    );

    expect(gaps.join("")).toMatch(/^[\t\p{Zs}\p{Cf}]*$/u);
  });

  given.prop([anyText, fc.nat()])("are those of its parts, cut at an end of a line", (text, at) => {
    const whole = `${text.slice(0, at)}\nx${text.slice(at)}`;
    const cut = text.slice(0, at).length + 1;
    const parts = [...tokensOf(whole, 0, cut), ...tokensOf(whole, cut)];

    expect(parts.filter(({ kind }) => kind !== "break")).toStrictEqual(
      tokensOf(whole).filter(({ kind }) => kind !== "break"),
    );
  });
});

test("ten times the text has ten times the pieces", () => {
  const line = "Đến năm 2025, trên 80% hồ sơ; 1.823 dịch vụ.\n";

  expect(tokensOf(line.repeat(1000))).toHaveLength(10 * tokensOf(line.repeat(100)).length);
});

test("more different words than are kept are read all the same", () => {
  const words = Array.from(
    { length: 30_000 },
    (_, at) => `ă${String(at).replace(/\d/g, (digit) => "bcdghklmnp"[Number(digit)] ?? "")}`,
  );

  expect(tokensOf(words.join(" ")).map(({ text }) => text)).toStrictEqual(words);
});

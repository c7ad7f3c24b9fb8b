import { fc, test as given } from "@fast-check/vitest";
import { isDxplanError } from "dxplan";
import { parseTargets, type TargetDraft } from "dxplan/vi";
import { describe, expect, test } from "vitest";

const pieces = [
  "đến năm 2030",
  "năm 2025",
  "phấn đấu",
  "đã",
  "tối thiểu",
  "đạt",
  "tăng thêm",
  "giảm",
  "90%",
  "từ 10% đến 15%",
  "3.000",
  "hộ gia đình",
  "cấp xã",
  "tỷ lệ hồ sơ",
  "GRDP",
  "trừ hồ sơ mật",
  "so với năm 2024",
  "nhóm 20 tỉnh đứng đầu",
  "xếp thứ 12/63",
  "phổ cập",
  "và",
  ",",
  ";",
  ":",
  ".",
  "(",
  ")",
  "\n",
  "- ",
  "1. ",
  "gấp đôi",
  "một nửa",
  "riêng",
  "\ud83d",
];

const plans = fc
  .array(fc.constantFrom(...pieces), { maxLength: 40 })
  .map((words) => words.join(" "));

const texts = fc.oneof(plans, fc.string({ unit: "binary", maxLength: 200 }));

const spansOf = ({ spans }: TargetDraft) => Object.values(spans).flat();

describe("parseTargets, of any text", () => {
  given.prop([texts])("gives drafts or a DxplanError", (text) => {
    try {
      expect(Array.isArray(parseTargets(text))).toBe(true);
    } catch (error) {
      expect(isDxplanError(error)).toBe(true);
    }
  });

  given.prop([texts])("keeps the order of the text", (text) => {
    const starts = parseTargets(text).map(({ span }) => span.start);
    expect(starts).toStrictEqual([...starts].sort((a, b) => a - b));
  });

  given.prop([texts])("gives spans that lie in the text, and show it", (text) => {
    for (const draft of parseTargets(text)) {
      expect(text.slice(draft.span.start, draft.span.end)).toBe(draft.text);
      for (const { start, end } of spansOf(draft)) {
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    }
  });

  given.prop([plans])("gives plain data with finite numbers", (text) => {
    const drafts = parseTargets(text);
    expect(JSON.parse(JSON.stringify(drafts))).toStrictEqual(drafts);
  });

  given.prop([plans])("reads letters put together as letters taken apart", (text) => {
    const said = (form: string) =>
      parseTargets(text.normalize(form)).map(({ act, quantity, bound, due, tiers, name }) => ({
        act,
        quantity,
        bound,
        due,
        tiers,
        name: name.normalize("NFC"),
      }));
    expect(said("NFD")).toStrictEqual(said("NFC"));
  });

  given.prop([plans, plans])("is not changed by paragraphs after it", (text, more) => {
    const alone = parseTargets(`${text}.`);
    const together = parseTargets(`${text}.\n\n${more}`);
    expect(together.slice(0, alone.length)).toStrictEqual(alone);
  });
});

test("takes time in proportion to the length of the text", { timeout: 60_000 }, () => {
  const lasts = (text: string): number => {
    const start = performance.now();
    parseTargets(text);
    return performance.now() - start;
  };
  for (const words of ["90% hồ sơ ", "đến năm 2025 đạt 90%, ", "(năm 2030 đạt 90%) ", "((90%"]) {
    lasts(words.repeat(500));
    const short = Math.min(...[1, 2, 3].map(() => lasts(words.repeat(500))));
    const long = Math.min(...[1, 2, 3].map(() => lasts(words.repeat(4_000))));
    // Eight times the text; what grows with the square would take sixty-four times as long.
    expect(long / (short + 1), words).toBeLessThan(32);
  }
});

import { parseTargets } from "dxplan/vi";
import { expect, test } from "vitest";

test("a draft has every part of a clause and where it stands", () => {
  const text = "Đến năm 2030, tối thiểu 90% hộ gia đình cấp xã dùng Internet (trừ hộ tạm trú).";
  const at = (words: string) => ({
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
  });
  expect(parseTargets(text)).toStrictEqual([
    {
      text: text.slice(0, -1),
      span: { start: 0, end: text.length - 1 },
      act: "commitment",
      quantity: { kind: "level" },
      bound: { kind: "atLeast", value: 90 },
      unit: { measure: "percent", label: "%" },
      name: "hộ gia đình dùng Internet",
      tiers: ["commune"],
      due: "2030-12-31",
      dueBasis: "stated",
      baseline: null,
      denominator: null,
      exclusions: ["hộ tạm trú"],
      indicator: null,
      spans: {
        bound: at("tối thiểu 90%"),
        value: at("90"),
        unit: at("%"),
        tiers: at("cấp xã"),
        due: at("Đến năm 2030"),
        exclusions: [at("hộ tạm trú")],
        name: at("hộ gia đình"),
      },
      doubts: [],
    },
  ]);
});

test("a share has its whole, and a change its base", () => {
  const text =
    "Phấn đấu đến năm 2028, kinh tế số chiếm 18% GRDP; số vụ lừa đảo qua mạng giảm 25% so với năm 2024.";
  const [share, change] = parseTargets(text);
  expect(share?.denominator).toBe("GRDP");
  expect(share?.name).toBe("kinh tế số");
  expect(share?.spans.denominator).toStrictEqual({ start: 44, end: 48 });
  expect(change?.baseline).toStrictEqual({ year: 2024, date: "2024-12-31" });
  expect(change?.bound).toStrictEqual({ kind: "reach", value: -25 });
  const span = change?.spans.baseline ?? { start: 0, end: 0 };
  expect(text.slice(span.start, span.end)).toBe("so với năm 2024");
});

test.for([
  ["80% hồ sơ nộp qua mạng/tổng số hồ sơ tiếp nhận", "hồ sơ tiếp nhận"],
  ["80% hồ sơ nộp qua mạng trên tổng số hồ sơ, đúng hạn", "hồ sơ"],
  ["thương mại điện tử chiếm 12% trong tổng mức bán lẻ", "tổng mức bán lẻ"],
  ["phấn đấu 15/18 xã có 5G", "18"],
  ["tỷ trọng thương mại điện tử trong tổng mức bán lẻ đạt trên 10%", "tổng mức bán lẻ"],
  ["tỷ lệ hồ sơ trực tuyến trên tổng số hồ sơ đạt từ 50% trở lên", "hồ sơ"],
  ["thuê bao thông minh/tổng thuê bao di động: 80%", "tổng thuê bao di động"],
] as const)("the whole of: %s", ([words, whole]) => {
  const [draft] = parseTargets(`Đến năm 2030, ${words}.`);
  expect(draft?.denominator).toBe(whole);
});

test("a number that can be read in two ways is doubted", () => {
  const [draft] = parseTargets("Đến năm 2030, có ít nhất 267,680 tài khoản.");
  expect(draft?.doubts.map(({ code }) => code)).toStrictEqual(["number"]);
  expect(draft?.doubts[0]?.readings).toHaveLength(2);
});

test("a statement has no bound", () => {
  const [draft] = parseTargets("Đến năm 2027, cấp xã phổ cập hóa đơn điện tử.");
  expect(draft).toStrictEqual({
    text: "cấp xã phổ cập hóa đơn điện tử",
    span: { start: 14, end: 44 },
    act: "commitment",
    quantity: { kind: "statement" },
    bound: null,
    unit: null,
    name: "cấp xã phổ cập hóa đơn điện tử",
    tiers: ["commune"],
    due: "2027-12-31",
    dueBasis: "stated",
    baseline: null,
    denominator: null,
    exclusions: [],
    indicator: null,
    spans: {
      name: { start: 14, end: 44 },
      tiers: { start: 14, end: 20 },
      due: { start: 0, end: 12 },
    },
    doubts: [],
  });
});

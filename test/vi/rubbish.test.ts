import { fc, test as given } from "@fast-check/vitest";
import { isDxplanError } from "dxplan";
import { parseHorizon, parseNumber, parseTargets, type TargetDraft } from "dxplan/vi";
import { describe, expect, test } from "vitest";

/** What a call gives: an answer, or the code of a `DxplanError`; any other error is thrown on. */
function outcomeOf<T>(call: () => T): T | string {
  try {
    return call();
  } catch (error) {
    if (isDxplanError(error)) return error.code;
    throw error;
  }
}

/** Every byte there is, each as a character: what a PDF or a picture looks like when it is read as text. */
const binary = Array.from({ length: 256 }, (_, byte) => String.fromCharCode(byte)).join("");

const high = "\ud83d";
const low = "\udcca";

const many = 100_000;

/** What nobody writes, and what a file may hold all the same. */
const rubbish: readonly (readonly [title: string, text: string])[] = [
  ["nothing", ""],
  ["blanks", " \t\r\n ".repeat(many)],
  ["line ends", "\n".repeat(many)],
  ["binary", binary.repeat(400)],
  ["unpaired surrogates", `${low}${high}`.repeat(many)],
  ["an unpaired surrogate beside a number", `đạt ${high}80%${low} hộ gia đình`],
  ["ten thousand digits", "9".repeat(10_000)],
  ["ten thousand digits in groups", `1${".234".repeat(3_333)}`],
  ["ten thousand digits after the comma", `0,${"1".repeat(10_000)}%`],
  ["digits and marks by turns", "1.2,".repeat(many)],
  ["opened brackets", "(".repeat(many)],
  ["closed brackets", ")".repeat(many)],
  ["nested brackets", `${"(".repeat(many)}đạt 80%${")".repeat(many)}`],
  ["brackets of all kinds, crossed", "([{(]})".repeat(many / 10)],
  ["quotes", "“\"'”".repeat(many / 4)],
  ["combining marks", `a${"\u0301\u0323".repeat(many / 2)}`],
  ["joiners and marks of direction", "\u200b\u200d\u202e\ufeff".repeat(many / 4)],
  ["one word without an end", "tỉ".repeat(many)],
  ["percent signs", "%".repeat(many)],
  ["numbers without an end", "80% ".repeat(many)],
  ["scale words", "nghìn triệu tỷ ".repeat(many / 10)],
  ["number words", "hai mươi mốt ".repeat(many / 10)],
  ["dates without an end", "31/12/2025 ".repeat(many / 10)],
  ["days that are none", "99/99/9999 ".repeat(many / 10)],
  ["deadlines without a target", "đến năm 2025 ".repeat(many / 10)],
  ["comparators without a number", "ít nhất không quá ".repeat(many / 10)],
  ["tiers without an end", "90% cấp tỉnh, ".repeat(many / 10)],
  ["dashes", "- – — − ".repeat(many / 8)],
  ["bullets", "\n- a) 1. ".repeat(many / 10)],
  ["headings", "I. MỤC TIÊU\n".repeat(many / 10)],
  ["semicolons", "; ".repeat(many / 2)],
  ["clauses without an end", "(80%) hoàn thành; ".repeat(many / 10)],
  ["deadlines and semicolons", "đến năm 2025; ".repeat(many / 10)],
  ["exclusions without an end", "trừ ".repeat(many)],
  ["plans after slashes", "78%/KH 75% vượt kế hoạch ".repeat(many / 10)],
  ["sums without an end", "doanh thu 500 tỷ đồng, ".repeat(many / 10)],
  ["changes that never end", "từ năm 2021 là 5% lên ".repeat(many / 10)],
  ["emoji", "👩🏽‍💻📈".repeat(many / 10)],
  ["another script", "目标到二〇二五年达到百分之八十。".repeat(many / 100)],
];

/** Whether a draft says nothing of places that are not in the text, and nothing that is no number. */
function isWhole({ span, text: words, bound }: TargetDraft, text: string): boolean {
  const numbers = bound === null ? [] : Object.values(bound).filter((one) => one !== bound.kind);
  return (
    words === text.slice(span.start, span.end) &&
    span.start < span.end &&
    numbers.every((number) => Number.isFinite(number))
  );
}

const orderOf = (drafts: readonly TargetDraft[]): number[] => drafts.map(({ span }) => span.start);

describe("rubbish", { timeout: 60_000 }, () => {
  test.for(rubbish)("%s: drafts that stand in the text, in order", ([, text]) => {
    const drafts = parseTargets(text, { year: 2025 });
    expect(drafts.filter((draft) => !isWhole(draft, text))).toStrictEqual([]);
    expect(orderOf(drafts)).toStrictEqual(orderOf(drafts).toSorted((one, two) => one - two));
  });

  test.for(rubbish)("%s: no number and no deadline, or one that is whole", ([, text]) => {
    const number = outcomeOf(() => parseNumber(text));
    const horizon = outcomeOf(() => parseHorizon(text, { year: 2025 }));
    expect(["string", "object"]).toContain(typeof number);
    expect(JSON.stringify([number, horizon])).not.toMatch(/null,"high"|"value":null|NaN/);
  });

  test("a text of 100 MB is refused", () => {
    const text = "đạt 80% hộ gia đình ".repeat(5_000_000);
    expect(outcomeOf(() => parseTargets(text))).toBe("invalid-argument");
    expect(outcomeOf(() => parseNumber(text))).toBe("invalid-text");
    expect(outcomeOf(() => parseHorizon(text))).toBe("invalid-text");
  });

  test.for([[undefined], [null], [80], [["đạt 80%"]], [new String("đạt 80%")], [Symbol("80%")]])(
    "%o is no text",
    ([value]) => {
      for (const call of [parseTargets, parseNumber, parseHorizon]) {
        expect(outcomeOf(() => Reflect.apply(call, undefined, [value]))).toBe("invalid-argument");
      }
    },
  );

  test.for([
    [{ jahr: 2025 }],
    [{ year: "2025" }],
    [{ year: 20_250 }],
    [null],
    [{ indicators: [{}] }],
  ])("%o are no options", ([options]) => {
    expect(outcomeOf(() => Reflect.apply(parseTargets, undefined, ["đạt 80%", options]))).toBe(
      "invalid-argument",
    );
  });
});

/** What plans are made of, in any order. */
const piece = fc.constantFrom(
  ..."đến năm|2025|2030|đạt|ít nhất|trên|80%|90|70%|1,5|1.823|tỷ đồng|triệu|hộ gia đình|cấp tỉnh".split(
    "|",
  ),
  ..."cấp xã|(|)|,|;|.|\n|- |1. |tăng thêm|giảm|10%|so với|trừ|thứ|28/63|bậc|lần|gấp đôi|một nửa".split(
    "|",
  ),
  ..."từ|trở lên|khoảng|phấn đấu|đã|nhóm|20 tỉnh|đứng đầu|giai đoạn|2021-2025|quý III|hằng năm".split(
    "|",
  ),
  high,
  "\u00a0",
  "\u0301",
);

const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(" ")),
);

describe("any text", () => {
  given.prop([anyText])("has drafts that stand in it, in order, and survive JSON", (text) => {
    const drafts = parseTargets(text, { year: 2025 });
    expect(drafts.filter((draft) => !isWhole(draft, text))).toStrictEqual([]);
    expect(orderOf(drafts)).toStrictEqual(orderOf(drafts).toSorted((one, two) => one - two));
    expect(JSON.parse(JSON.stringify(drafts))).toStrictEqual(drafts);
  });

  given.prop([anyText])("is a number and a deadline, or refused", (text) => {
    const results = [outcomeOf(() => parseNumber(text)), outcomeOf(() => parseHorizon(text))];
    expect(JSON.parse(JSON.stringify(results))).toStrictEqual(results);
    const codes = results.filter((result) => typeof result === "string");
    expect(codes.filter((code) => code !== "invalid-text")).toStrictEqual([]);
  });
});

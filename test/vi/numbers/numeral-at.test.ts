import { describe, expect, test } from "vitest";
import { numeralAt } from "../../../src/vi/numbers/numeral-at.ts";
import { tokensOf } from "../../../src/vi/tokens/tokens-of.ts";
import { looksAt } from "../looks-at.ts";
import { piecesIn } from "../pieces-in.ts";

/** The numbers of a text. */
const numbersIn = (text: string): string[] => piecesIn(text, numeralAt);

describe("in a text", () => {
  test.for<[text: string, numbers: readonly string[]]>([
    ["đạt trên 80% hồ sơ", ["80%"]],
    ["nâng lên 80%, 90% và 100%.", ["80%", "90%", "100%"]],
    ["đạt 7,5%. Năm sau 8%", ["7,5%", "8%"]],
    ["có 1.823 dịch vụ, 35/63 tỉnh", ["1.823 dịch vụ", "35/63 tỉnh"]],
    ["thu 72.865 tỉ đồng", ["72.865 tỉ đồng"]],
    ["tăng bình quân 7%/năm", ["7%/năm"]],
    ["từ 3,2 - 3,3 triệu đồng", ["3,2 - 3,3 triệu đồng"]],
    ["80%/tổng số hồ sơ", ["80%"]],
    ["trong 20 tỉnh đứng đầu", ["20 tỉnh"]],
    ["năm 2030, tỉ lệ đạt 80%", ["2030", "80%"]],
    ["hạng 25 năm 2022", ["25", "2022"]],
    ["thứ 12 quý III", ["12"]],
    ["5 năm tới", ["5 năm"]],
    ["mất điểm -5% (-3%)", ["-5%", "(-3%".slice(1)]],
    ["- 80% hộ\n- 90% xã\n-100% hộ", ["80%", "90%", "100%"]],
    ["đạt80% hộ", ["80%"]],
    ["đạt 80%hộ", ["80%"]],
    ["phủ sóng 4G/5G, VNeID2", []],
    ["Quyết định 749/QĐ-TTg, 57-NQ/TW, QĐ12", []],
    ["Nghị quyết số 202/2025/QH15", []],
    ["ngày 31/12/2025", []],
    ["lúc 10:30", []],
    ["mục 1.2.3", []],
    ["tỷ lệ:80%", ["80%"]],
    ["tỷ lệ-80%", ["80%"]],
    ["covid-19", []],
    ["60 thuê bao/100 dân", ["60 thuê bao"]],
    ["gấp đôi so với một nửa", ["gấp đôi", "một nửa"]],
    ["nửa đầu năm", []],
    ["ngày 10/10", []],
    ["năm phần mềm, không phần trăm", []],
    ["hai phần ba số xã", ["hai phần ba"]],
    ["hai phần ba triệu hộ, 2 phần 3 triệu", []],
    ["giải ngân 53,2/97 tỷ đồng", ["53,2/97"]],
    ["thành phần 3 người, học phần 5 triệu đồng", ["3 người", "5 triệu đồng"]],
    ["5 phần mềm, 2 phần quà", ["5 phần mềm", "2"]],
    ["đạt ½ số xã, 1½ lần", ["½", "1½ lần"]],
    ["hơn nửa triệu tài khoản", ["nửa triệu tài khoản"]],
    ["đến năm 2025 ½ số xã", ["2025", "½"]],
    ["giảm ½ ngày", ["½ ngày"]],
    ["có 7 trên 21 xã, trên 21%", ["7 trên 21 xã", "21%"]],
    ["7 trong tổng số 21 chỉ tiêu đạt", ["7 trong tổng số 21 chỉ tiêu"]],
    ["mức độ 4 trên 21 dịch vụ", ["4", "21 dịch vụ"]],
    ["mức độ 3, 4 trên 21 dịch vụ", ["3", "4", "21 dịch vụ"]],
    ["phường 3 trên 40 hộ", ["3", "40 hộ"]],
    ["xếp thứ 7 trên 34 tỉnh", ["7", "34 tỉnh"]],
    ["năm 2025 trên 3.000 doanh nghiệp", ["2025", "3.000 doanh nghiệp"]],
    ["năm 2025, 7 trên 21 xã", ["2025", "7 trên 21 xã"]],
    ["phường 1, 2, 3 trên 40 hộ", ["1", "2", "3", "40 hộ"]],
    ["quý 2 trên 21 xã", ["2", "21 xã"]],
    ["5 xã trên 80% hộ", ["5 xã", "80%"]],
    ["1, 2, 3, 4, 5 trên 21 xã", ["1", "2", "3", "4", "5 trên 21 xã"]],
    ["thu hút $5 triệu, US$ 1,2 tỷ vốn", ["$5 triệu", "US$ 1,2 tỷ"]],
    ["vay A$5 triệu", ["5 triệu"]],
    ["thu (triệu USD) 5; triệu USD 6", ["5", "6"]],
    ["thu 5USD 6 lần", ["5USD", "6 lần"]],
    ["tỷ giá USD 25.000 đồng", ["25.000 đồng"]],
    ["80% đến 2025", ["80%", "2025"]],
    ["tăng từ 15% đến 20%", ["15% đến 20%"]],
    ["90% - 80%", ["90%", "80%"]],
    ["12 trạm\n345 máy tính", ["12 trạm", "345 máy tính"]],
    ["đô thị loại 1 000", ["1 000"]],
  ])("%j", ([text, numbers]) => {
    expect(numbersIn(text)).toStrictEqual(numbers);
  });

  test("tells where the unit begins, and how the number is written", () => {
    const at = (text: string) => {
      const { next, unitFrom, form, joiner } = numeralAt(tokensOf(text), 0) ?? {};
      return { next, unitFrom, form, joiner };
    };

    expect(at("80% hồ sơ")).toStrictEqual({ next: 2, unitFrom: 1, form: "digits", joiner: null });
    expect(at("bảy mươi phần trăm")).toStrictEqual({
      next: 4,
      unitFrom: 2,
      form: "words",
      joiner: null,
    });
    expect(at("một cách")).toStrictEqual({ next: 1, unitFrom: 1, form: "word", joiner: null });
    expect(at("hai xã")).toStrictEqual({ next: 2, unitFrom: 1, form: "words", joiner: null });
    expect(at("hai đến ba xã")).toStrictEqual({
      next: 4,
      unitFrom: 3,
      form: "words",
      joiner: "đến",
    });
    expect(at("gấp ba")).toStrictEqual({ next: 2, unitFrom: 2, form: "words", joiner: null });
    expect(at("15–20%")).toStrictEqual({ next: 4, unitFrom: 3, form: "digits", joiner: "-" });
  });

  test("nothing is a number beyond the end, or on a break", () => {
    expect(numeralAt(tokensOf("80%"), 2)).toBeNull();
    expect(numeralAt(tokensOf("80\n%"), 1)).toBeNull();
    expect(numeralAt([], 0)).toBeNull();
  });

  test("a mark can be fixed", () => {
    expect(numeralAt(tokensOf("267,680 hộ"), 0, { decimal: "point" })).toMatchObject({
      value: 267_680,
      doubts: [],
    });
  });
});

/** How many pieces are looked at, from every place of a text on. */
const looksIn = (text: string): number => looksAt(text, numeralAt);

describe("twice the text takes twice the looks", () => {
  test.for([
    "1.",
    "1,",
    "123 ",
    "000 ",
    "1/",
    "1-",
    "1 - ",
    "một ",
    "mươi ",
    "hai trăm ",
    "một tỷ ",
    "nghìn ",
    "1 triệu ",
    "phẩy ",
    "hai phẩy ",
    "hai phần ",
    "1 đồng/người/",
    "gấp ",
    "gấp 2 ",
    "nửa ",
    "- ",
    "(",
    "1.000 đến ",
    "không ",
    "½ ",
    "1½ ",
    "nửa triệu ",
    "7 trên ",
    "7 trong tổng số ",
    "7, ",
    "1, 2, 3 trên 4 ",
    "$ ",
    "$5 - ",
    "US$ 5 ",
  ])("%j again and again", (part) => {
    const [once, twice] = [looksIn(part.repeat(300)), looksIn(part.repeat(600))];

    expect(twice).toBeLessThan(2.5 * once);
  });
});

import { DxplanError } from "dxplan";
import {
  type Horizon,
  type HorizonKind,
  type HorizonPrecision,
  parseHorizon,
  safeParseHorizon,
} from "dxplan/vi";
import { describe, expect, test } from "vitest";

const horizon = (
  kind: HorizonKind,
  precision: HorizonPrecision | null,
  from: string | null,
  due: string | null,
): Horizon => ({ kind, precision, from, due, years: [], outlook: null, doubts: [] });

type Row = readonly [
  text: string,
  kind: HorizonKind,
  precision: HorizonPrecision,
  from: string | null,
  due: string | null,
];

describe("a time", () => {
  test.for<Row>([
    // A deadline: a year, a quarter and a month alone are their last day.
    ["đến năm 2025", "by", "year", null, "2025-12-31"],
    ["Đến năm 2025", "by", "year", null, "2025-12-31"],
    ["ĐẾN NĂM 2025", "by", "year", null, "2025-12-31"],
    ["tới năm 2030", "by", "year", null, "2030-12-31"],
    ["đến hết năm 2025", "by", "year", null, "2025-12-31"],
    ["đến cuối năm 2025", "by", "year", null, "2025-12-31"],
    ["hết năm 2025", "by", "year", null, "2025-12-31"],
    ["cuối năm 2025", "by", "year", null, "2025-12-31"],
    ["vào cuối năm 2025", "by", "year", null, "2025-12-31"],
    ["từ nay đến hết năm 2030", "by", "year", null, "2030-12-31"],
    ["từ nay cho đến năm 2030", "by", "year", null, "2030-12-31"],
    ["từ nay cho đến hết năm 2030", "by", "year", null, "2030-12-31"],
    ["từ nay tới cuối năm 2025", "by", "year", null, "2025-12-31"],
    ["chậm nhất 30/6/2025", "by", "day", null, "2025-06-30"],
    ["chậm nhất là đến hết tháng 6/2025", "by", "month", null, "2025-06-30"],
    ["muộn nhất đến ngày 30/6/2025", "by", "day", null, "2025-06-30"],
    ["trễ nhất là quý II/2025", "by", "quarter", null, "2025-06-30"],
    ["không muộn hơn ngày 30/6/2025", "by", "day", null, "2025-06-30"],
    ["không muộn quá 30/6/2025", "by", "day", null, "2025-06-30"],
    ["từ nay đến năm 2025", "by", "year", null, "2025-12-31"],
    ["tính đến hết năm 2023", "by", "year", null, "2023-12-31"],
    ["đến 2025", "by", "year", null, "2025-12-31"],
    ["đến 31/12/2025", "by", "day", null, "2025-12-31"],
    ["đến ngày 31/12/2025", "by", "day", null, "2025-12-31"],
    ["đến hết ngày 30/6/2025", "by", "day", null, "2025-06-30"],
    ["chậm nhất ngày 30/6/2025", "by", "day", null, "2025-06-30"],
    ["chậm nhất là đến ngày 30 tháng 6 năm 2025", "by", "day", null, "2025-06-30"],
    ["đến tháng 6/2025", "by", "month", null, "2025-06-30"],
    ["đến 02/2024", "by", "month", null, "2024-02-29"],
    ["đến hết quý II/2025", "by", "quarter", null, "2025-06-30"],
    ["đến hết giai đoạn 2021-2025", "by", "years", null, "2025-12-31"],
    // A period.
    ["năm 2025", "during", "year", "2025-01-01", "2025-12-31"],
    ["năm2025", "during", "year", "2025-01-01", "2025-12-31"],
    ["2025", "during", "year", "2025-01-01", "2025-12-31"],
    ["trong năm 2025", "during", "year", "2025-01-01", "2025-12-31"],
    ["vào năm 2022", "during", "year", "2022-01-01", "2022-12-31"],
    ["trong 2022", "during", "year", "2022-01-01", "2022-12-31"],
    ["giai đoạn 2021-2025", "during", "years", "2021-01-01", "2025-12-31"],
    ["giai đoạn 2021 – 2025", "during", "years", "2021-01-01", "2025-12-31"],
    ["giai đoạn 2021 đến 2025", "during", "years", "2021-01-01", "2025-12-31"],
    ["giai đoạn năm 2021 - năm 2025", "during", "years", "2021-01-01", "2025-12-31"],
    ["giai đoạn 5 năm 2021-2025", "during", "years", "2021-01-01", "2025-12-31"],
    ["trong giai đoạn 2026-2030", "during", "years", "2026-01-01", "2030-12-31"],
    ["thời kỳ 2021-2030", "during", "years", "2021-01-01", "2030-12-31"],
    ["thời kì 2021-2030", "during", "years", "2021-01-01", "2030-12-31"],
    ["nhiệm kỳ 2020 - 2025", "during", "years", "2020-01-01", "2025-12-31"],
    ["2021-2025", "during", "years", "2021-01-01", "2025-12-31"],
    ["2021 — 2025", "during", "years", "2021-01-01", "2025-12-31"],
    ["năm 2021-2025", "during", "years", "2021-01-01", "2025-12-31"],
    ["5 năm 2021-2025", "during", "years", "2021-01-01", "2025-12-31"],
    ["05 năm 2021-2025", "during", "years", "2021-01-01", "2025-12-31"],
    ["giai đoạn 10 năm 2021-2030", "during", "years", "2021-01-01", "2030-12-31"],
    ["các năm 2021-2025", "during", "years", "2021-01-01", "2025-12-31"],
    ["ba năm 2023-2025", "during", "years", "2023-01-01", "2025-12-31"],
    ["mười năm 2021-2030", "during", "years", "2021-01-01", "2030-12-31"],
    ["năm năm 2021-2025", "during", "years", "2021-01-01", "2025-12-31"],
    ["giai đoạn năm năm 2021-2025", "during", "years", "2021-01-01", "2025-12-31"],
    ["nhiệm kỳ 2025 - 2030", "during", "years", "2025-01-01", "2030-12-31"],
    ["trong nhiệm kỳ 2025-2030", "during", "years", "2025-01-01", "2030-12-31"],
    ["hết nhiệm kỳ 2025 - 2030", "by", "years", null, "2030-12-31"],
    ["từ năm 2021 đến năm 2025", "during", "years", "2021-01-01", "2025-12-31"],
    ["từ 2021 đến 2025", "during", "years", "2021-01-01", "2025-12-31"],
    ["từ năm 2021 đến hết năm 2025", "during", "years", "2021-01-01", "2025-12-31"],
    ["từ năm 2021 - 2025", "during", "years", "2021-01-01", "2025-12-31"],
    ["từ ngày 01/7/2024 đến ngày 30/6/2025", "during", "day", "2024-07-01", "2025-06-30"],
    ["từ 01/7/2024 - 30/6/2025", "during", "day", "2024-07-01", "2025-06-30"],
    ["từ tháng 01 đến tháng 6/2025", "during", "month", "2025-01-01", "2025-06-30"],
    ["từ tháng 7/2024 đến tháng 6/2025", "during", "month", "2024-07-01", "2025-06-30"],
    ["từ quý I đến quý III/2025", "during", "quarter", "2025-01-01", "2025-09-30"],
    // Quarters, months and parts of a year.
    ["quý I/2024", "during", "quarter", "2024-01-01", "2024-03-31"],
    ["quý II/2024", "during", "quarter", "2024-04-01", "2024-06-30"],
    ["quý III/2024", "during", "quarter", "2024-07-01", "2024-09-30"],
    ["quý IV/2024", "during", "quarter", "2024-10-01", "2024-12-31"],
    ["Quý Ⅲ/2024", "during", "quarter", "2024-07-01", "2024-09-30"],
    ["quý III-2024", "during", "quarter", "2024-07-01", "2024-09-30"],
    ["quý III năm 2024", "during", "quarter", "2024-07-01", "2024-09-30"],
    ["quý III, năm 2024", "during", "quarter", "2024-07-01", "2024-09-30"],
    ["quý 3 năm 2024", "during", "quarter", "2024-07-01", "2024-09-30"],
    ["quý 3/2024", "during", "quarter", "2024-07-01", "2024-09-30"],
    ["quý ba năm 2024", "during", "quarter", "2024-07-01", "2024-09-30"],
    ["qúy tư năm 2024", "during", "quarter", "2024-10-01", "2024-12-31"],
    ["Q3/2024", "during", "quarter", "2024-07-01", "2024-09-30"],
    // Quarters without a gap: from the first day of the first to the last of the last.
    ["quý I, II/2025", "during", "quarter", "2025-01-01", "2025-06-30"],
    ["quý I và II/2025", "during", "quarter", "2025-01-01", "2025-06-30"],
    ["quý I, II, III/2025", "during", "quarter", "2025-01-01", "2025-09-30"],
    ["quý III và quý IV năm 2025", "during", "quarter", "2025-07-01", "2025-12-31"],
    ["quý I - III/2025", "during", "quarter", "2025-01-01", "2025-09-30"],
    ["các quý II, III và IV/2025", "during", "quarter", "2025-04-01", "2025-12-31"],
    ["Q1, Q2/2025", "during", "quarter", "2025-01-01", "2025-06-30"],
    ["đến quý I, II/2025", "by", "quarter", null, "2025-06-30"],
    ["trong quý IV/2025", "during", "quarter", "2025-10-01", "2025-12-31"],
    ["3 tháng đầu năm 2024", "during", "quarter", "2024-01-01", "2024-03-31"],
    ["6 tháng đầu năm 2024", "during", "half", "2024-01-01", "2024-06-30"],
    ["6 tháng cuối năm 2024", "during", "half", "2024-07-01", "2024-12-31"],
    ["sáu tháng đầu năm 2024", "during", "half", "2024-01-01", "2024-06-30"],
    ["9 tháng năm 2024", "during", "month", "2024-01-01", "2024-09-30"],
    ["9 tháng đầu năm 2024", "during", "month", "2024-01-01", "2024-09-30"],
    ["09 tháng/2024", "during", "month", "2024-01-01", "2024-09-30"],
    ["12 tháng năm 2024", "during", "year", "2024-01-01", "2024-12-31"],
    ["nửa đầu năm 2025", "during", "half", "2025-01-01", "2025-06-30"],
    ["nửa cuối năm 2025", "during", "half", "2025-07-01", "2025-12-31"],
    ["tháng 6/2025", "during", "month", "2025-06-01", "2025-06-30"],
    ["tháng 06 năm 2025", "during", "month", "2025-06-01", "2025-06-30"],
    ["tháng 2 năm 2025", "during", "month", "2025-02-01", "2025-02-28"],
    ["tháng 2-2000", "during", "month", "2000-02-01", "2000-02-29"],
    ["tháng 2/1900", "during", "month", "1900-02-01", "1900-02-28"],
    ["6/2025", "during", "month", "2025-06-01", "2025-06-30"],
    ["T6/2025", "during", "month", "2025-06-01", "2025-06-30"],
    ["tháng sáu năm 2025", "during", "month", "2025-06-01", "2025-06-30"],
    ["tháng mười hai năm 2025", "during", "month", "2025-12-01", "2025-12-31"],
    ["tháng năm năm 2025", "during", "month", "2025-05-01", "2025-05-31"],
    ["tháng giêng năm 2025", "during", "month", "2025-01-01", "2025-01-31"],
    ["cuối tháng 4/2025", "by", "month", null, "2025-04-30"],
    // Days.
    ["03/6/2020", "during", "day", "2020-06-03", "2020-06-03"],
    ["3/6/2020", "during", "day", "2020-06-03", "2020-06-03"],
    ["03-06-2020", "during", "day", "2020-06-03", "2020-06-03"],
    ["03.06.2020", "during", "day", "2020-06-03", "2020-06-03"],
    ["2020-06-03", "during", "day", "2020-06-03", "2020-06-03"],
    ["ngày 03/6/2020", "during", "day", "2020-06-03", "2020-06-03"],
    ["ngày 03 tháng 6 năm 2020", "during", "day", "2020-06-03", "2020-06-03"],
    ["03 tháng 6 năm 2020", "during", "day", "2020-06-03", "2020-06-03"],
    ["ngày 03/6 năm 2020", "during", "day", "2020-06-03", "2020-06-03"],
    ["ngày 3 tháng 6/2020", "during", "day", "2020-06-03", "2020-06-03"],
    ["29/02/2024", "during", "day", "2024-02-29", "2024-02-29"],
    ["０３／０６／２０２０", "during", "day", "2020-06-03", "2020-06-03"],
    // Open on one side.
    ["sau năm 2025", "after", "year", "2026-01-01", null],
    ["sau ngày 30/6/2025", "after", "day", "2025-07-01", null],
    ["sau 31/12/2025", "after", "day", "2026-01-01", null],
    ["sau 28/02/2024", "after", "day", "2024-02-29", null],
    ["từ năm 2025", "from", "year", "2025-01-01", null],
    ["từ năm 2025 trở đi", "from", "year", "2025-01-01", null],
    ["từ 2025 trở đi", "from", "year", "2025-01-01", null],
    ["kể từ ngày 01/7/2025", "from", "day", "2025-07-01", null],
    ["từ quý II/2025", "from", "quarter", "2025-04-01", null],
    // Beyond the plan.
    ["tầm nhìn đến năm 2030", "outlook", "year", null, "2030-12-31"],
    ["tầm nhìn 2045", "outlook", "year", null, "2045-12-31"],
    ["định hướng đến năm 2030", "outlook", "year", null, "2030-12-31"],
    ["hướng tới năm 2045", "outlook", "year", null, "2045-12-31"],
  ])("%s: %s, %s, from %s, due %s", ([text, ...expected]) => {
    expect(parseHorizon(text)).toStrictEqual(horizon(...expected));
  });

  test.for(["hằng năm", "hàng năm", "mỗi năm", "từng năm", "Hằng năm"])(
    "%s is every year",
    (text) => {
      expect(parseHorizon(text)).toStrictEqual(horizon("yearly", null, null, null));
    },
  );

  test.for<[text: string, years: readonly number[]]>([
    ["các năm 2024, 2025", [2024, 2025]],
    ["các năm 2023, 2025", [2023, 2025]],
    ["các năm 2023, 2024 và 2025", [2023, 2024, 2025]],
    ["các năm 2025 và năm 2023", [2023, 2025]],
    ["2 năm 2024, 2025", [2024, 2025]],
    ["hai năm 2024 và 2025", [2024, 2025]],
    ["các năm 2025, 2026", [2025, 2026]],
    ["các năm 2024", [2024]],
  ])("%s has its years", ([text, years]) => {
    expect(parseHorizon(text)).toStrictEqual({
      ...horizon("during", "years", `${years[0]}-01-01`, `${years.at(-1)}-12-31`),
      years,
    });
  });

  test.for<[text: string, due: string, outlook: string]>([
    ["giai đoạn 2021 - 2025, định hướng đến năm 2030", "2025-12-31", "2030-12-31"],
    ["đến năm 2025, tầm nhìn đến năm 2030", "2025-12-31", "2030-12-31"],
    ["đến năm 2025, tầm nhìn 2030", "2025-12-31", "2030-12-31"],
    ["đến năm 2025 và định hướng đến năm 2030", "2025-12-31", "2030-12-31"],
    ["năm 2024 tầm nhìn đến năm 2045", "2024-12-31", "2045-12-31"],
  ])("%s has an outlook", ([text, due, outlook]) => {
    expect(parseHorizon(text)).toMatchObject({ due, outlook, doubts: [] });
  });
});

describe("in doubt", () => {
  test.for<[text: string, readings: readonly [string, string]]>([
    ["trước ngày 30/6/2025", ["2025-06-29", "2025-06-30"]],
    ["trước 01/3/2024", ["2024-02-29", "2024-03-01"]],
    ["trước ngày 01/01/2025", ["2024-12-31", "2025-01-01"]],
    ["đến trước ngày 01/7/2025", ["2025-06-30", "2025-07-01"]],
    ["trước năm 2025", ["2024-12-31", "2025-12-31"]],
    ["trước tháng 6/2025", ["2025-05-31", "2025-06-30"]],
  ])("%s: the day before, or the day itself", ([text, readings]) => {
    expect(parseHorizon(text)).toMatchObject({
      kind: "before",
      from: null,
      due: readings[0],
      doubts: [{ code: "before-or-by", readings }],
    });
  });

  test.for<[text: string, readings: readonly [string, string]]>([
    ["đầu năm 2025", ["2025-12-31", "2025-03-31"]],
    ["giữa năm 2025", ["2025-12-31", "2025-06-30"]],
  ])("%s names no day", ([text, readings]) => {
    expect(parseHorizon(text)).toStrictEqual({
      ...horizon("during", "year", "2025-01-01", "2025-12-31"),
      doubts: [{ code: "part-of-year", readings }],
    });
  });

  test.for<[text: string, kind: HorizonKind, from: string | null, due: string | null]>([
    ["năm học 2024-2025", "during", "2024-09-05", "2025-05-31"],
    ["năm học 2024 - 2025", "during", "2024-09-05", "2025-05-31"],
    ["đến hết năm học 2024–2025", "by", null, "2025-05-31"],
    ["từ năm học 2024-2025", "from", "2024-09-05", null],
  ])("%s is over before the summer, or before the next one", ([text, kind, from, due]) => {
    // Opened on 5 September and over by 31 May, as the ministry of education decides each year.
    const readings = ["2025-05-31", "2025-08-31"];

    expect(parseHorizon(text)).toStrictEqual({
      ...horizon(kind, "year", from, due),
      doubts: [{ code: "part-of-year", readings }],
    });
  });

  test("a time from one school year to another lasts to the end of the last", () => {
    expect(parseHorizon("từ năm học 2024-2025 đến năm học 2025-2026")).toMatchObject({
      kind: "during",
      from: "2024-09-05",
      due: "2026-05-31",
    });
  });

  test("before a school year is before it opens", () => {
    expect(parseHorizon("trước năm học 2025-2026")).toMatchObject({
      kind: "before",
      due: "2025-09-04",
    });
  });

  test.for<[text: string, kind: HorizonKind, from: string | null, due: string]>([
    ["quý III", "during", "2024-07-01", "2024-09-30"],
    ["tháng 6", "during", "2024-06-01", "2024-06-30"],
    ["cuối năm", "by", null, "2024-12-31"],
    ["đến cuối năm", "by", null, "2024-12-31"],
    ["đến hết năm", "by", null, "2024-12-31"],
    ["trong năm", "during", "2024-01-01", "2024-12-31"],
    ["năm nay", "during", "2024-01-01", "2024-12-31"],
    ["trong năm nay", "during", "2024-01-01", "2024-12-31"],
    ["năm tới", "during", "2025-01-01", "2025-12-31"],
    ["năm sau", "during", "2025-01-01", "2025-12-31"],
    ["năm ngoái", "during", "2023-01-01", "2023-12-31"],
    ["năm trước", "during", "2023-01-01", "2023-12-31"],
    ["6 tháng đầu năm", "during", "2024-01-01", "2024-06-30"],
    ["9 tháng", "during", "2024-01-01", "2024-09-30"],
    ["chín tháng", "during", "2024-01-01", "2024-09-30"],
    ["nửa đầu năm", "during", "2024-01-01", "2024-06-30"],
    ["ngày 30/6", "during", "2024-06-30", "2024-06-30"],
    ["chậm nhất là ngày 30/6", "by", null, "2024-06-30"],
    ["ngày 30 tháng 6", "during", "2024-06-30", "2024-06-30"],
    ["từ tháng 3 đến tháng 6", "during", "2024-03-01", "2024-06-30"],
    ["chậm nhất ngày 15/01 năm sau", "by", null, "2025-01-15"],
    ["ngày 15 tháng 01 năm sau", "during", "2025-01-15", "2025-01-15"],
    ["quý I năm sau", "during", "2025-01-01", "2025-03-31"],
    ["trong quý I của năm sau", "during", "2025-01-01", "2025-03-31"],
    ["tháng 3 năm tới", "during", "2025-03-01", "2025-03-31"],
    ["tháng 2 năm kế tiếp", "during", "2025-02-01", "2025-02-28"],
    ["6 tháng đầu năm tiếp theo", "during", "2025-01-01", "2025-06-30"],
    ["quý IV năm trước", "during", "2023-10-01", "2023-12-31"],
    ["đến ngày 31/12 năm nay", "by", null, "2024-12-31"],
  ])("%s is of the year that is given", ([text, kind, from, due]) => {
    const found = parseHorizon(text, { year: 2024 });

    expect(found).toMatchObject({ kind, from, due });
    expect(new Set(found.doubts.map(({ code }) => code))).toStrictEqual(new Set(["given-year"]));
    expect(found.doubts.at(-1)).toStrictEqual({ code: "given-year", readings: [due] });
  });

  test("a part of a year that is told is of that year", () => {
    expect(parseHorizon("quý I của năm 2026", { year: 2024 })).toMatchObject({
      due: "2026-03-31",
      doubts: [],
    });
  });

  test.for(["tháng 6/25", "quý III/24", "tháng 6/", "ngày 15/12 hằng năm", "năm", "năm 25"])(
    "%s is not, for another is printed, or none can be meant",
    (text) => {
      expect(safeParseHorizon(text, { year: 2024 }).success).toBe(false);
    },
  );

  test("a year that is printed is not in doubt, whatever is given", () => {
    expect(parseHorizon("quý III/2023", { year: 2024 })).toStrictEqual(
      horizon("during", "quarter", "2023-07-01", "2023-09-30"),
    );
  });
});

const noDay = "a day or a month of the calendar";
const shortYear = "a year of four digits";
const noYear = "a year, in the text or in the options";
const noTime = "a time such as đến năm 2025, giai đoạn 2021-2025 or 31/12/2025, and nothing else";

describe("what is no time is refused, with the reason", () => {
  test.for<[text: string, reason: string]>([
    ["31/02/2025", noDay],
    ["29/02/2025", noDay],
    ["29/02/1900", noDay],
    ["31/4/2025", noDay],
    ["00/12/2025", noDay],
    ["12/31/2025", noDay],
    ["2025-02-30", noDay],
    ["đến ngày 31/6/2025", noDay],
    ["trước ngày 31/02/2025", noDay],
    ["sau ngày 31/02/2025", noDay],
    ["ngày 31 tháng 02 năm 2025", noDay],
    ["tháng 13/2025", noDay],
    ["tháng 00 năm 2025", noDay],
    ["31/12/25", shortYear],
    ["đến 31/12/25", shortYear],
    ["quý III", noYear],
    ["9 tháng", noYear],
    ["cuối năm", noYear],
    ["đến hết năm", noYear],
    ["năm nay", noYear],
    ["tháng 6", noYear],
    ["ngày 30/6", noYear],
    ["", noTime],
    ["  ", noTime],
    ["x", noTime],
    ["năm", noTime],
    ["4/12", noTime],
    ["13/2025", noTime],
    ["0/2025", noTime],
    ["2025/12/31", noTime],
    ["2025-1-1", noTime],
    ["2025-12-31-01", noTime],
    ["tháng 6/25", noTime],
    ["quý", noTime],
    ["45/13/25", noTime],
    ["31/12-2025", noTime],
    ["31 / 12 / 2025", noTime],
    ["31/12/2025/QĐ", noTime],
    ["31/12/2025/5", noTime],
    ["31.12.2025.5", noTime],
    ["31/12/25/QĐ", noTime],
    ["12/2025/QĐ-TTg", noTime],
    ["01/02/03/2025", noTime],
    ["1.31.12.2025", noTime],
    ["năm 1802", noTime],
    ["năm 2101", noTime],
    ["năm 25", noTime],
    ["năm 20255", noTime],
    ["năm 2025.100", noTime],
    ["giai đoạn 2025-2021", noTime],
    ["giai đoạn 2021-2021", noTime],
    ["giai đoạn 2021-25", noTime],
    ["giai đoạn 2021", noTime],
    ["quý V/2024", noTime],
    ["quý 5/2024", noTime],
    ["13 tháng đầu năm 2024", noTime],
    ["0 tháng đầu năm 2024", noTime],
    ["từ năm 2025 đến năm 2021", noTime],
    ["từ 2000 hộ", noTime],
    ["đến 2025 hộ", noTime],
    ["đến 2025%", noTime],
    ["đến năm 2025 và 2030", noTime],
    ["đến năm 2025, 2030", noTime],
    ["đến năm 2025.", noTime],
    ["năm 2025 năm 2026", noTime],
    ["mỗi năm 2025", noTime],
    ["hằng năm 2025", noTime],
    ["tầm nhìn đến năm 2030, tầm nhìn đến năm 2045", noTime],
    ["đến năm 2025, tầm nhìn đến 31/02/2030", noTime],
    ["các năm", noTime],
    ["đến", noTime],
    ["từ", noTime],
    ["từ nay", noTime],
    ["ngày", noTime],
    ["ngày 15/12 hằng năm", noTime],
    ["ngày 30-6", noTime],
    ["ngày 30/6/QĐ", noTime],
    ["tháng mười ba năm 2025", noTime],
    ["năm học 2021-2025", noTime],
    ["năm học 2025-2024", noTime],
    ["năm học 2024", noTime],
    ["năm học 2024, 2025", noTime],
    ["quý I và IV/2025", noTime],
    ["quý II, I/2025", noTime],
    ["quý III - I/2025", noTime],
    ["quý I, II", noTime],
    ["các quý I/2025", noTime],
    ["hai năm 2025", noTime],
    ["một năm 2025", noTime],
    ["không quá năm 2025", noTime],
    ["năm ١٩٩٩", noTime],
    ["năm\n2025", noTime],
    ["\ud800", noTime],
  ])("%j", ([text, expected]) => {
    const result = safeParseHorizon(text);

    expect(result.success ? result.data : result.error.code).toBe("invalid-text");
    expect(result.success ? [] : result.error.issues).toStrictEqual([
      expect.objectContaining({ code: "bad-format", path: [], expected }),
    ]);
  });

  test("a text that is too long is not looked at", () => {
    expect(() =>
      parseHorizon("các năm 2025, ".repeat(100_000)),
    ).toThrowErrorMatchingInlineSnapshot(`
      [DxplanError: parseHorizon
        input: expected at most 1000 characters, found "các năm 2025, các năm 2025, các năm 2025, các năm 2025, các "… (1400000 characters) (out-of-range)]
    `);
  });
});

describe("a caller's mistake", () => {
  test.for<[what: string, text: unknown, options: unknown, paths: readonly string[]]>([
    ["no text", 2025, {}, ["text"]],
    ["a year as text", "năm nay", { year: "2025" }, ["year"]],
    ["half a year", "năm nay", { year: 2025.5 }, ["year"]],
    ["a year too early", "năm nay", { year: 1899 }, ["year"]],
    ["a year too late", "năm nay", { year: 2101 }, ["year"]],
    ["NaN", "năm nay", { year: Number.NaN }, ["year"]],
    ["a misspelt option", "năm nay", { years: 2025 }, ["years"]],
    ["two faults", null, { year: null }, ["text", "year"]],
  ])("%s", ([, text, options, paths]) => {
    const fails = (): unknown => Reflect.apply(parseHorizon, null, [text, options]);

    expect(fails).toThrow(DxplanError);
    expect(fails).toThrow(
      expect.objectContaining({
        code: "invalid-argument",
        issues: paths.map((path) => expect.objectContaining({ path: [path] })),
      }),
    );
  });
});

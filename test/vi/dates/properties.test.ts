import { fc, test as given } from "@fast-check/vitest";
import { isDxplanError } from "dxplan";
import { type Horizon, parseHorizon, safeParseHorizon } from "dxplan/vi";
import { describe, expect } from "vitest";

const iso = (milliseconds: number): string => new Date(milliseconds).toISOString().slice(0, 10);

/** A day from 1900 to 2100 in parts, by another calendar than the library's. */
const days = fc
  .integer({ min: Date.UTC(1900, 0, 1) / 864e5, max: Date.UTC(2100, 11, 31) / 864e5 })
  .map((day) => {
    const [year = "", month = "", date = ""] = iso(day * 864e5).split("-");
    return { day, year, month, date };
  });

/** A text that times are made of, more often than by chance. */
const timelike = fc
  .array(
    fc.constantFrom(
      ..."0,1,2,5,6,12,30,31,2024,2025,2030".split(","),
      ..."/-., \n",
      ..." năm | tháng | ngày | quý |đến |từ |trước |sau |hết |cuối | đầu |các | và ".split("|"),
      ..."giai đoạn |tầm nhìn |hằng |trở đi|III|T|Q| nay".split("|"),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(""));

const anyText = fc.oneof(
  timelike,
  fc.string({ unit: "binary" }),
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
);

describe("every day of the calendar", () => {
  given.prop([days, fc.constantFrom("/", "-", ".")])(
    "is read in every form",
    ({ day, year, month, date }, mark) => {
      const expected = { from: iso(day * 864e5), due: iso(day * 864e5), doubts: [] };

      expect(parseHorizon(`${date}${mark}${month}${mark}${year}`)).toMatchObject(expected);
      expect(parseHorizon(`ngày ${Number(date)} tháng ${Number(month)} năm ${year}`)).toMatchObject(
        expected,
      );
      expect(parseHorizon(`${year}-${month}-${date}`)).toMatchObject(expected);
    },
  );

  given.prop([days])("has a day before it and a day after it", ({ day, year, month, date }) => {
    const text = `${date}/${month}/${year}`;

    expect(parseHorizon(`trước ngày ${text}`).due).toBe(iso((day - 1) * 864e5));
    expect(parseHorizon(`sau ngày ${text}`).from).toBe(iso((day + 1) * 864e5));
  });

  given.prop([days])("lies in its month, which ends before the next", ({ year, month }) => {
    const [first, next] = [
      Date.UTC(Number(year), Number(month) - 1, 1),
      Date.UTC(Number(year), Number(month), 1),
    ];

    expect(parseHorizon(`tháng ${month}/${year}`)).toMatchObject({
      from: iso(first),
      due: iso(next - 864e5),
    });
  });

  given.prop([fc.integer({ min: 0, max: 99 }), fc.integer({ min: 0, max: 99 }), days])(
    "is one, or is refused",
    (date, month, { year }) => {
      const time = new Date(Date.UTC(Number(year), month - 1, date));
      const isReal = time.getUTCMonth() === month - 1 && time.getUTCDate() === date;

      expect(safeParseHorizon(`${date}/${month}/${year}`).success).toBe(isReal);
    },
  );
});

/** The days that are told by a text: its first, its last, its outlook, and those of its doubts. */
function daysIn({ from, due, outlook, doubts }: Horizon): string[] {
  const told = [from, due, outlook, ...doubts.flatMap(({ readings }) => readings)];
  return told.filter((day) => day !== null);
}

describe("any text", () => {
  given.prop([anyText, fc.constantFrom({}, { year: 2025 })], { numRuns: 500 })(
    "is days that exist, in their order, or a DxplanError",
    (text, options) => {
      const result = safeParseHorizon(text, options);
      const told = result.success ? daysIn(result.data) : [];
      const { from, due } = result.success ? result.data : { from: null, due: null };

      expect(told.map((day) => iso(Date.parse(`${day}T00:00:00Z`)))).toStrictEqual(told);
      expect(from === null || due === null || from <= due).toBe(true);
      expect(result.success || isDxplanError(result.error)).toBe(true);
    },
  );

  given.prop([anyText])("is a time that survives JSON, or none", (text) => {
    const result = safeParseHorizon(text, { year: 2025 });
    const data = result.success ? result.data : null;

    expect(JSON.parse(JSON.stringify(data))).toStrictEqual(data);
  });
});

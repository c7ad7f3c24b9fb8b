import { fc, test as given } from "@fast-check/vitest";
import { isDxplanError } from "dxplan";
import {
  formatNumber,
  type ParsedNumber,
  parseNumber,
  safeParseHorizon,
  safeParseNumber,
} from "dxplan/vi";
import { describe, expect } from "vitest";

/** Every finite double, those near 0 and the largest among them. */
const doubles = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e-300, max: 1e-300 }),
  fc.double({ noNaN: true, noDefaultInfinity: true, min: 1e300 }),
  fc.double({ noNaN: true, min: -1e6, max: 1e6 }),
  fc.integer(),
);

/** A text that numbers are made of, more often than by chance. */
const numberish = fc
  .array(
    fc.constantFrom(
      ..."0123456789.,-–/%( )",
      ..." nghìn| triệu| tỷ| đồng| năm| phần|một |hai |mươi |mười |gấp |nửa| đến |từ |rưỡi| linh ".split(
        "|",
      ),
      ..."½⅓¾$",
      ..."US$|USD | trên | trong số | trong tổng số | xã".split("|"),
      "\u00a0",
      "\n",
      "\ud800",
      "\u0301",
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(""));

const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: "grapheme" }),
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
  numberish,
);

const numbersIn = (parsed: ParsedNumber): number[] => [
  ...Object.values(parsed).filter((field) => typeof field === "number"),
  ...parsed.doubts.flatMap(({ readings }) => readings),
];

describe("what is written is read as it was", () => {
  given.prop([doubles])("to the last bit, without an exponent", (value) => {
    const text = formatNumber(value);

    expect(text).toMatch(/^−?[0-9.]+(,[0-9]+)?$/);
    expect(parseNumber(text)).toMatchObject({ kind: "number", value: value + 0 });
    expect(parseNumber(text, { decimal: "comma" })).toMatchObject({ value: value + 0, doubts: [] });
  });

  given.prop([
    doubles,
    fc.constantFrom("", "%", " đồng", " USD", " điểm phần trăm", " hộ gia đình", " người/năm"),
  ])("with its unit", (value, unit) => {
    const parsed = parseNumber(`${formatNumber(value)}${unit}`, { decimal: "comma" });

    expect(parseNumber(formatNumber(parsed), { decimal: "comma" })).toStrictEqual(parsed);
  });

  given.prop([doubles, doubles])("as a range", (one, other) => {
    fc.pre(one !== other);
    const [low, high] = [Math.min(one, other) + 0, Math.max(one, other) + 0];
    const parsed = {
      kind: "range",
      low,
      high,
      unit: { measure: "percent", text: "%" },
      perYear: false,
      doubts: [],
    } as const;

    expect(parseNumber(formatNumber(parsed), { decimal: "comma" })).toStrictEqual(parsed);
  });

  given.prop([numberish])("whatever was read before", (text) => {
    const result = safeParseNumber(text);
    fc.pre(result.success);
    const { doubts: _, ...told } = result.data;

    expect(parseNumber(formatNumber(result.data))).toMatchObject(told);
  });
});

describe("any text", () => {
  given.prop([anyText], { numRuns: 500 })("is a finite number or a DxplanError", (text) => {
    const result = safeParseNumber(text);

    expect(
      result.success ? numbersIn(result.data).every(Number.isFinite) : isDxplanError(result.error),
    ).toBe(true);
  });

  given.prop([anyText])("is a number that survives JSON, or none", (text) => {
    const result = safeParseNumber(text);
    const data = result.success ? result.data : null;

    expect(JSON.parse(JSON.stringify(data))).toStrictEqual(data);
  });

  given.prop([anyText])("is the same put together or apart", (text) => {
    const [whole, apart] = [text.normalize("NFC"), text.normalize("NFD")];

    expect(dataOf(safeParseNumber(apart))).toStrictEqual(dataOf(safeParseNumber(whole)));
    expect(dataOf(safeParseHorizon(apart))).toStrictEqual(dataOf(safeParseHorizon(whole)));
  });

  given.prop([numberish])("is the same in full width", (text) => {
    const wide = text.replace(/[!-~]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0));

    expect(dataOf(safeParseNumber(wide))).toStrictEqual(dataOf(safeParseNumber(text)));
    expect(dataOf(safeParseHorizon(wide))).toStrictEqual(dataOf(safeParseHorizon(text)));
  });

  given.prop([numberish, fc.constantFrom(..."\t\u00a0\u2002\u2003\u2009\u202f\u3000")])(
    "is the same with every blank",
    (text, blank) => {
      const other = text.replaceAll(/[ \u00a0]/g, blank);

      expect(dataOf(safeParseNumber(other))).toStrictEqual(dataOf(safeParseNumber(text)));
    },
  );

  given.prop([numberish, fc.constantFrom(..."‐‑‒–—―−－﹣")])(
    "is the same with every dash",
    (text, dash) => {
      const other = text.replaceAll(/[-–]/g, dash);

      expect(dataOf(safeParseNumber(other))).toStrictEqual(dataOf(safeParseNumber(text)));
    },
  );

  given.prop([numberish])("is the same in capitals", (text) => {
    expect(dataOf(safeParseNumber(text.toUpperCase()))).toStrictEqual(
      dataOf(safeParseNumber(text)),
    );
  });
});

/** What was read, its words as they are in one form; `null` for an error. */
function dataOf(result: ReturnType<typeof safeParseNumber> | ReturnType<typeof safeParseHorizon>) {
  if (!result.success) return null;
  return JSON.parse(JSON.stringify(result.data).normalize("NFKC").toLowerCase());
}

/**
 * Is the DTI 2024 of the 34 provinces of 2025 the plain mean of those of the 63 that they were made of?
 *
 * `npx tsx examples/06-merge-2025.ts` carries the published values of the 63 to the 34 and sets them beside the
 * published table. `--lang vi` in Vietnamese.
 */
import { carry, rank, roundHalfUp, unitOf, vietnam } from "dxplan";
import { dti } from "dxplan/seeds";
import { languageOf, optionsOf, run } from "./command-line.ts";
import type { Spoken } from "./language.ts";
import { row } from "./scorecard/layout.ts";

const words = {
  en: {
    title: "DTI 2024 OF THE 63, CARRIED TO THE 34 BY THE PLAIN MEAN, BESIDE WHAT WAS PUBLISHED",
    columns: ["", "province", "mean", "published", "off by", "made of (place of 63, value)"],
    places: (equal: number, all: number) => `Places: ${equal} of ${all} as published.`,
    values: (equal: number, all: number) =>
      `Values: ${equal} of ${all} within half of the last digit printed.`,
    other: (name: string, off: string) =>
      `${name}: off by ${off}. The 63 are printed to 4 decimals (0.00005 either way), and so are the 34.`,
  },
  vi: {
    title: "DTI 2024 CỦA 63 TỈNH, QUY VỀ 34 TỈNH BẰNG TRUNG BÌNH CỘNG, SO VỚI BẢNG ĐÃ CÔNG BỐ",
    columns: ["", "tỉnh", "tính", "công bố", "lệch", "hợp thành từ (hạng trong 63, giá trị)"],
    places: (equal: number, all: number) => `Thứ hạng: ${equal}/${all} đúng như công bố.`,
    values: (equal: number, all: number) =>
      `Giá trị: ${equal}/${all} lệch không quá nửa đơn vị của chữ số cuối được in.`,
    other: (name: string, off: string) =>
      `${name}: lệch ${off}. Giá trị của 63 tỉnh in 4 chữ số lẻ (sai số 0,00005), của 34 tỉnh cũng vậy.`,
  },
} as const;

const { dti2024, dti2024Merged } = dti.tables;

/** The 63 as published, carried to the units of the day on which the 34 began. */
const { units } = carry(
  vietnam,
  dti2024.rows.map(({ unit, dti: value }) => ({ unit, value })),
  { to: "2025-07-01", rule: "mean-of-predecessors" },
);

const published = new Map(dti2024Merged.rows.map((one) => [one.unit, one]));

const placeOf63 = new Map(dti2024.rows.map(({ unit, rank }) => [unit, rank]));

const nameOf = (unit: string): string => unitOf(vietnam, unit)?.name.vi ?? unit;

/** Half a digit of what is printed, and noise far below it. */
const half = 0.00005 + 1e-12;

const compared = rank(units, { by: ({ value }) => value }).ranked.map((one) => {
  const is = published.get(one.id);
  const printed = is?.dti ?? null;
  return { ...one, publishedPlace: is?.rank ?? null, printed, off: one.value - (printed ?? 0) };
});

type Line = (typeof compared)[number];

const isSamePlace = ({ rank: place, publishedPlace }: Line): boolean => place === publishedPlace;

const isSameValue = ({ printed, off }: Line): boolean => printed !== null && Math.abs(off) <= half;

run(() => {
  const language: Spoken = languageOf(optionsOf({ lang: { type: "string", default: "en" } }).lang);
  const { title, columns, places, values, other } = words[language];

  const number = (value: number | null, decimals: number): string =>
    value === null
      ? "–"
      : roundHalfUp(value, decimals)
          .toFixed(decimals)
          .replace("-", "−")
          .replace(".", language === "vi" ? "," : ".");

  const widths = [-2, 11, -7, -9, -8, 0];
  const line = (one: Line): string => {
    const place = isSamePlace(one) ? `${one.rank}` : `${one.rank} (${one.publishedPlace ?? "–"})`;
    const from = one.item.predecessors
      .map(({ unit, value }) => ({ unit, value, place: placeOf63.get(unit) ?? 0 }))
      .sort((left, right) => left.place - right.place)
      .map(({ unit, value, place }) => `${nameOf(unit)} ${place}, ${number(value, 4)}`);
    return row(
      [
        place,
        nameOf(one.id),
        number(one.value, 5),
        number(one.printed, 4),
        number(one.off, 5),
        from.join(" · "),
      ],
      widths,
    );
  };

  return [
    title,
    row(columns, widths),
    ...compared.map(line),
    "",
    places(compared.filter(isSamePlace).length, compared.length),
    values(compared.filter(isSameValue).length, compared.length),
    ...compared
      .filter((one) => !isSameValue(one))
      .map((one) => other(nameOf(one.id), number(one.off, 5))),
  ].join("\n");
});

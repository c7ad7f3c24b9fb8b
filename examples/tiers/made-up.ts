import {
  type Figure,
  type Source,
  type TerritoryRow,
  type TerritoryUnit,
  territory,
  type UnitKind,
  unitsOn,
  vietnam,
} from "dxplan";
import { randomFrom } from "./random.ts";

/** Trà Vinh as it was to 2025-06-30. */
export const traVinh = "gso63:84";

/** As many districts and communes of each kind as Trà Vinh had (9 and 104); names and figures are made up. */
const districts: readonly (readonly [UnitKind, Partial<Record<UnitKind, number>>])[] = [
  ["district-city", { ward: 7, commune: 4 }],
  ["town", { ward: 2, commune: 9 }],
  ["rural-district", { township: 2, commune: 11 }],
  ["rural-district", { township: 2, commune: 10 }],
  ["rural-district", { township: 2, commune: 10 }],
  ["rural-district", { township: 1, commune: 11 }],
  ["rural-district", { township: 1, commune: 10 }],
  ["rural-district", { township: 1, commune: 10 }],
  ["rural-district", { township: 1, commune: 10 }],
];

const words: Readonly<Partial<Record<UnitKind, readonly [vi: string, en: string]>>> = {
  "district-city": ["Thành phố", "City"],
  town: ["Thị xã", "Town"],
  "rural-district": ["Huyện", "District"],
  ward: ["Phường", "Ward"],
  township: ["Thị trấn", "Township"],
  commune: ["Xã", "Commune"],
};

/** "Xã mẫu C07": nobody is to look for it on a map. */
function nameOf(kind: UnitKind, code: string) {
  const [vi = kind, en = kind] = words[kind] ?? [];
  return { vi: `${vi} mẫu ${code}`, en: `Sample ${en.toLowerCase()} ${code}` };
}

function rowsOf(letter: string, kind: UnitKind, parts: Partial<Record<UnitKind, number>>) {
  const id = `made-up:${letter}`;
  const district: TerritoryRow = {
    id,
    name: nameOf(kind, letter),
    tier: "district",
    kind,
    parent: traVinh,
  };
  const kinds = (["ward", "township", "commune"] as const).flatMap((one) =>
    Array.from({ length: parts[one] ?? 0 }, () => one),
  );
  const communes = kinds.map((one, at): TerritoryRow => {
    const code = `${letter}${String(at + 1).padStart(2, "0")}`;
    const named = { id: `made-up:${code}`, name: nameOf(one, code) };
    return { ...named, tier: "commune", kind: one, parent: id };
  });
  return [district, ...communes];
}

/** Viet Nam, with made-up districts and communes in Trà Vinh. */
export const madeUp = territory(
  districts.flatMap(([kind, parts], at) => rowsOf("ABCDEFGHI".charAt(at), kind, parts)),
  { within: vietnam },
);

const source: Source = {
  publisher: "dxplan",
  title: "Số liệu giả định, không phải kết quả thật / Made-up figures, not results of anyone",
};

/** Of how many work files, and around which share online, an office of each tier reports. */
const usual = {
  province: { files: 60_000, share: 88, spread: 2 },
  district: { files: 9_000, share: 82, spread: 9 },
  commune: { files: 1_200, share: 63, spread: 16 },
  country: { files: 0, share: 0, spread: 0 },
} as const;

/** The mean of three: more often in the middle than at the ends, from −1 to 1. */
const around = (random: () => number): number => (2 * (random() + random() + random())) / 3 - 1;

/** What one office reports of 2024. */
function figureOf({ id, tier }: TerritoryUnit, random: () => number): Figure {
  const { files, share, spread } = usual[tier];
  const denominator = Math.round(files * (1 + 0.5 * around(random)));
  const wanted = Math.min(100, share + 2 * spread * around(random));
  const numerator = Math.round((denominator * wanted) / 100);
  return {
    unit: id,
    indicator: "work-files-online",
    period: { start: "2024-01-01", end: "2024-12-31" },
    publishedAt: "2025-01-31",
    value: (100 * numerator) / denominator,
    numerator,
    denominator,
    source,
    synthetic: true,
  };
}

/** Two communes report nothing: one says so, one is not heard of at all. */
const [silent, unheard] = ["made-up:D05", "made-up:G09"];

const withGap = (figure: Figure): Figure => {
  if (figure.unit !== silent) return figure;
  const { numerator: _, denominator: __, ...others } = figure;
  return { ...others, value: { missing: "not-collected" } };
};

/** The made-up figures of 2024: of the province's own offices, the districts and the communes. */
export function madeUpFigures(seed: number): readonly Figure[] {
  const random = randomFrom(seed);
  const units = [
    ...unitsOn(madeUp, "2024-12-31", { tier: "province" }).filter(({ id }) => id === traVinh),
    ...unitsOn(madeUp, "2024-12-31", { within: traVinh }),
  ];
  return units
    .map((unit) => figureOf(unit, random))
    .filter(({ unit }) => unit !== unheard)
    .map(withGap);
}

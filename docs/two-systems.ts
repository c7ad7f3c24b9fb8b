import { roundHalfUp, type TerritoryUnit, type UnitKind, unitsOn, vietnam } from "dxplan";

/** The last day of the old system, and the first of the new. */
const [last, first] = ["2025-06-30", "2025-07-01"] as const;

const districtKinds: readonly UnitKind[] = [
  "urban-district",
  "district-city",
  "town",
  "rural-district",
];

const communeKinds: readonly UnitKind[] = ["ward", "township", "commune", "special-zone"];

const provincesOn = (day: string): readonly TerritoryUnit[] =>
  unitsOn(vietnam, day, { tier: "province" });

/** How many units of some kinds the provinces of a day have. */
const countOn = (day: string, kinds: readonly UnitKind[]): number =>
  provincesOn(day).reduce(
    (sum, { parts }) => sum + kinds.reduce((own, kind) => own + (parts?.[kind] ?? 0), 0),
    0,
  );

const codeOf = ({ id }: TerritoryUnit): string => id.split(":")[1] ?? "";

const isAlone = ({ predecessors }: TerritoryUnit): boolean => predecessors.length === 1;

/** A code that means another province since: what it was, what it is, and what code that had before. */
interface Changed {
  readonly code: string;
  readonly was: string;
  readonly is: string;
  readonly before: string;
}

/** The codes whose province has another name than before. */
export const changedCodes: readonly Changed[] = provincesOn(first).flatMap((unit) => {
  const code = codeOf(unit);
  const old = provincesOn(last).find((one) => codeOf(one) === code);
  const same = provincesOn(last).find(({ name }) => name.vi === unit.name.vi);
  return old === undefined || same === undefined || old === same
    ? []
    : [{ code, was: old.name.vi, is: unit.name.vi, before: codeOf(same) }];
});

/** 10051 as 10,051. */
const grouped = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ",");

/** What a tier has on both sides; nothing for one that has ended. */
const tiers = [
  {
    vi: "tỉnh, thành phố",
    en: "provinces and cities",
    on: (day: string) => provincesOn(day).length,
  },
  { vi: "huyện, quận, thị xã", en: "districts", on: (day: string) => countOn(day, districtKinds) },
  { vi: "xã, phường", en: "communes and wards", on: (day: string) => countOn(day, communeKinds) },
] as const;

const [width, margin, box, gap] = [720, 24, 290, 92] as const;

const [blue, grey, ink] = ["#1f5f8b", "#8a8f98", "#20242a"] as const;

const text = (x: number, y: number, content: string, more = ""): string =>
  `<text x="${x}" y="${y}" ${more}>${content}</text>`;

const middle = (left: number): number => left + box / 2;

/** A tier of one system: a number over its names; dashed where it has ended. */
function tierBox(left: number, top: number, count: number, vi: string, en: string): string {
  const isThere = count > 0;
  const frame = isThere
    ? `fill="#e8f1f8" stroke="${blue}"`
    : `fill="#ffffff" stroke="${grey}" stroke-dasharray="6 5"`;
  const colour = isThere ? ink : grey;
  return [
    `<rect x="${left}" y="${top}" width="${box}" height="64" rx="6" ${frame} />`,
    text(middle(left), top + 28, isThere ? grouped(count) : "–", `class="count" fill="${colour}"`),
    text(middle(left), top + 50, `${vi} · ${en}`, `class="name" fill="${colour}"`),
  ].join("\n  ");
}

const right = width - margin - box;

const tierTop = (at: number): number => 84 + at * gap;

/** What a tier belongs to stands above it. */
const link = (left: number, from: number, to: number): string =>
  `<line x1="${middle(left)}" y1="${tierTop(from) + 64}" x2="${middle(left)}" y2="${tierTop(to)}" stroke="${blue}" />`;

const arrow = (at: number): string => {
  const y = tierTop(at) + 32;
  const [from, to] = [margin + box + 14, right - 14];
  return `<path d="M${from} ${y}H${to}m-9 -6l9 6l-9 6" fill="none" stroke="${ink}" />`;
};

const codesTop = tierTop(tiers.length) + 22;

const codeLine = ({ code, was, is, before }: Changed, at: number): string => {
  const y = codesTop + 52 + at * 24;
  return [
    text(margin + 8, y, code, `class="code" fill="${ink}"`),
    text(margin + 70, y, was, `class="cell" fill="${ink}"`),
    text(right, y, `${is} (${before})`, `class="cell" fill="${ink}"`),
  ].join("\n  ");
};

const height = roundHalfUp(codesTop + 52 + changedCodes.length * 24 + 8, 0);

const after = provincesOn(first);

/** What the picture shows, for who cannot see it. */
const description = `To ${last}: ${tiers.map(({ en, on }) => `${grouped(on(last))} ${en}`).join(", ")}. From ${first}: ${tiers
  .map(({ en, on }) => (on(first) === 0 ? `no ${en}` : `${grouped(on(first))} ${en}`))
  .join(", ")}. Codes that mean another province: ${changedCodes
  .map(({ code, was, is }) => `${code} was ${was}, is ${is}`)
  .join("; ")}.`;

/** The two systems as a picture, from the units that are built in. */
export const twoSystems =
  (): string => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title description">
  <title id="title">The two systems of units</title>
  <desc id="description">${description}</desc>
  <style>
    text { font-family: system-ui, sans-serif; }
    .head { font-size: 16px; font-weight: 600; text-anchor: middle; }
    .note { font-size: 12px; text-anchor: middle; }
    .count { font-size: 22px; font-weight: 600; text-anchor: middle; }
    .name { font-size: 12.5px; text-anchor: middle; }
    .code { font-size: 14px; font-weight: 600; }
    .cell { font-size: 14px; }
  </style>
  <rect width="${width}" height="${height}" fill="#ffffff" />
  ${text(middle(margin), 36, `to ${last}`, `class="head" fill="${ink}"`)}
  ${text(middle(margin), 58, "ids gso63:01 … gso63:96", `class="note" fill="${grey}"`)}
  ${text(middle(right), 36, `from ${first}`, `class="head" fill="${ink}"`)}
  ${text(middle(right), 58, `ids gso34:01 … gso34:96 · ${after.filter(isAlone).length} as before, ${after.filter((one) => !isAlone(one)).length} merged`, `class="note" fill="${grey}"`)}
  ${[link(margin, 0, 1), link(margin, 1, 2), link(right, 0, 2)].join("\n  ")}
  ${tiers.map(({ vi, en, on }, at) => tierBox(margin, tierTop(at), on(last), vi, en)).join("\n  ")}
  ${tiers.map(({ vi, en, on }, at) => tierBox(right, tierTop(at), on(first), vi, en)).join("\n  ")}
  ${tiers.map((_, at) => arrow(at)).join("\n  ")}
  ${text(margin, codesTop, `${changedCodes.length} codes that mean another province (with the code that it had before)`, `class="code" fill="${blue}"`)}
  ${text(margin + 70, codesTop + 26, `to ${last}`, `class="cell" fill="${grey}"`)}
  ${text(right, codesTop + 26, `from ${first}`, `class="cell" fill="${grey}"`)}
  ${changedCodes.map(codeLine).join("\n  ")}
</svg>
`;

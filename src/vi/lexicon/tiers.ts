import type { Tier } from "../../model/tier.ts";

/** Words that name the offices of all tiers of local government, however many there are. */
export const allTierWords: readonly string[] = [
  "nhà nước các cấp",
  "nhà nước trên địa bàn tỉnh",
  "hành chính các cấp",
  "cơ quan các cấp",
  "chính quyền các cấp",
];

/** Tiers that are named together, and their nouns. */
const togethers: readonly (readonly [readonly Tier[], readonly string[]])[] = [
  [
    ["province", "district", "commune"],
    ["tỉnh", "huyện", "xã"],
  ],
  [
    ["province", "commune"],
    ["tỉnh", "xã"],
  ],
  [
    ["province", "district", "commune"],
    ["sở, ngành", "huyện", "xã"],
  ],
  [
    ["province", "commune"],
    ["sở, ngành", "xã"],
  ],
  [
    ["district", "commune"],
    ["huyện", "xã"],
  ],
  [
    ["province", "district"],
    ["tỉnh", "huyện"],
  ],
];

/** Marks that may stand between them. */
const tierMarks: readonly string[] = ["/", " - "];

/** Tiers named with marks between and no word that says they are tiers: "tỉnh/huyện/xã". */
export const barredTiers: readonly (readonly [readonly Tier[], readonly string[]])[] =
  /* @__PURE__ */ (() =>
    togethers.map(
      ([tiers, nouns]) => [tiers, tierMarks.map((mark) => nouns.join(mark))] as const,
    ))();

/** The same with that word, once or with each: "cấp tỉnh/huyện/xã", "3 cấp tỉnh - huyện - xã". */
const barredTierWords: readonly (readonly [readonly Tier[], readonly string[]])[] =
  /* @__PURE__ */ (() =>
    togethers.map(([tiers, nouns]) => {
      const lists = tierMarks.flatMap((mark) => [
        `cấp ${nouns.join(mark)}`,
        nouns.map((noun) => `cấp ${noun}`).join(mark),
      ]);
      const counted = [...lists, `cấp ${nouns.join(", ")}`].map(
        (list) => `${nouns.length} ${list}`,
      );
      return [tiers, [...lists, ...counted]] as const;
    }))();

/** Words that name the offices of tiers, in the order in which they are said: numbers may go with them in turn. */
export const tierWords: readonly (readonly [readonly Tier[], readonly string[]])[] =
  /* @__PURE__ */ (() => [
    ...barredTierWords,
    [["country"], ["cấp quốc gia", "cấp trung ương"]],
    [["province"], ["cấp tỉnh", "cấp thành phố", "cấp tỉnh, thành phố"]],
    [["district"], ["cấp huyện", "cấp quận", "cấp quận, huyện", "cấp quận huyện", "cấp thị xã"]],
    [["commune"], ["cấp xã", "cấp phường", "cấp xã, phường", "cấp phường, xã", "cấp đặc khu"]],
    [
      ["province", "district", "commune"],
      [
        "cả ba cấp",
        "chính quyền 3 cấp",
        "cả 3 cấp",
        "cấp tỉnh, huyện, xã",
        "cấp tỉnh, huyện và xã",
        "cấp tỉnh, huyện xã",
        "cấp tỉnh, cấp huyện, cấp xã",
        "cấp tỉnh, cấp huyện và cấp xã",
        "từ cấp tỉnh đến cấp xã",
        "từ tỉnh đến xã",
        "từ tỉnh đến cơ sở",
        "từ tỉnh đến cấp xã",
      ],
    ],
    [
      ["province", "commune"],
      ["cả hai cấp", "cả 2 cấp", "cấp tỉnh, xã", "cấp tỉnh và xã", "cấp tỉnh và cấp xã"],
    ],
    [
      ["district", "commune"],
      [
        "cấp huyện, xã",
        "cấp huyện xã",
        "nhà nước trên địa bàn huyện",
        "nhà nước trên địa bàn quận",
        "nhà nước trên địa bàn thị xã",
        "cấp huyện và xã",
        "cấp huyện, cấp xã",
        "cấp huyện và cấp xã",
        "từ cấp huyện đến cấp xã",
      ],
    ],
    [
      ["province", "district"],
      ["cấp tỉnh, huyện", "cấp tỉnh và huyện", "cấp tỉnh và cấp huyện", "cấp tỉnh, cấp huyện"],
    ],
    [
      ["commune", "district", "province"],
      ["cấp xã, huyện, tỉnh", "cấp xã, huyện và tỉnh", "từ cấp xã đến cấp tỉnh", "từ xã đến tỉnh"],
    ],
    [
      ["commune", "district"],
      ["cấp xã, huyện", "cấp xã và huyện", "cấp xã và cấp huyện"],
    ],
    [
      ["district", "province"],
      ["cấp huyện, tỉnh", "cấp huyện và tỉnh", "cấp huyện và cấp tỉnh"],
    ],
    [
      ["commune", "province"],
      ["cấp xã, tỉnh", "cấp xã và tỉnh", "cấp xã và cấp tỉnh"],
    ],
  ])();

/** Words for the offices of a place and of all that is in it. */
export const areaWords: readonly string[] = ["nhà nước trên địa bàn"];

/** Heads of columns that name a tier where columns of other tiers stand beside them. */
export const tierHeads: readonly (readonly [Tier, readonly string[]])[] = [
  ["country", ["trung ương", "tw", "bộ, ngành", "quốc gia"]],
  [
    "province",
    ["tỉnh", "thành phố", "tỉnh, thành phố", "ubnd tỉnh", "sở, ngành", "sở ngành", "các sở, ngành"],
  ],
  [
    "district",
    ["huyện", "quận", "quận, huyện", "quận/huyện", "huyện, thị xã", "ubnd huyện", "ubnd quận"],
  ],
  [
    "commune",
    [
      "xã",
      "phường",
      "xã, phường",
      "xã/phường",
      "phường, xã",
      "phường/xã",
      "xã, phường, thị trấn",
      "xã, phường, đặc khu",
      "ubnd xã",
      "ubnd phường",
      "ubnd xã, phường",
    ],
  ],
];

/** Words before a tier in such a head: "UBND cấp xã". */
export const tierHeadOpeners: readonly string[] = ["ubnd", "cơ quan", "các cơ quan", "khối"];

import type { LegalDocument, Source } from "dxplan";
import { observations, plans } from "dxplan/seeds";
import { describe, expect, test } from "vitest";
import { fieldsIn } from "./within.ts";

/** The plans that an article prints, its publisher, title and day; "" where no day is printed. */
const articles = [
  [
    "hue-2024",
    "VietTimes",
    "Năm 2024, Thừa Thiên Huế phấn đấu kinh tế số đạt 15% GDP địa phương",
    "",
  ],
  [
    "hue-2023",
    "VietNamNet",
    "TT-Huế triển khai mô hình tỉnh chuyển đổi số điển hình",
    "2023-09-18",
  ],
  [
    "hung-yen-2025",
    "Sở Thông tin và Truyền thông tỉnh Hưng Yên",
    "Hưng Yên: Chuyển đổi số phát triển trên 3 trụ cột",
    "",
  ],
  [
    "phu-yen-2025",
    "Lao Động",
    "Phú Yên: Cần đẩy mạnh chuyển đổi số để phát triển kinh tế địa phương",
    "2023-01-21",
  ],
  [
    "tra-vinh-2025",
    "Trà Vinh",
    "Đến năm 2030, kinh tế số chiếm trên 25% GRDP của tỉnh Trà Vinh",
    "",
  ],
] as const;

/** The documents behind the plans and the figures: number, day, issuer. */
const printed = [
  ["02/KH-UBND", "2024-01-17", "UBND tỉnh Trà Vinh"],
  ["06-NQ/TU", "2021-06-15", "Ban Chấp hành Đảng bộ tỉnh Hưng Yên"],
  ["09-NQ/TU", "2022-01-26", "Ban Thường vụ Tỉnh ủy Trà Vinh"],
  ["1155/QĐ-UBND", "2022-05-27", "UBND tỉnh Hưng Yên"],
  ["122/KH-UBND", "2024-10-29", "UBND tỉnh Trà Vinh"],
  ["308/KH-UBND", "2023-09-14", "UBND tỉnh Thừa Thiên Huế"],
  ["37/KH-UBND", "2023-04-18", "UBND tỉnh Trà Vinh"],
  ["411/QĐ-TTg", "2022-03-31", "Thủ tướng Chính phủ"],
  ["50/KH-UBND", "2022-07-12", "UBND tỉnh Trà Vinh"],
  ["571/QĐ-UBND", "2022-02-25", "UBND tỉnh Hưng Yên"],
  ["749/QĐ-TTg", "2020-06-03", "Thủ tướng Chính phủ"],
  ["942/QĐ-TTg", "2021-06-15", "Thủ tướng Chính phủ"],
];

const sourceOfPart = (part: { readonly source: Source }) => part.source;

/** The sources of all that has one. */
const sources: readonly Source[] = [
  ...plans.map(sourceOfPart),
  ...plans.flatMap(({ targets }) => targets.map(sourceOfPart)),
  ...plans.flatMap(({ goals }) => goals.map(sourceOfPart)),
  ...plans.flatMap(({ tasks }) => tasks.map(sourceOfPart)),
  ...observations.map(sourceOfPart),
];

const documents: readonly LegalDocument[] = [
  ...plans.flatMap(({ legalBasis }) => legalBasis),
  ...sources.flatMap(({ decision }) => decision ?? []),
];

describe("the sources", () => {
  test("have a publisher and a title each", () => {
    const incomplete = sources.filter((source) =>
      [source?.publisher, source?.title].some((text = "") => text.trim() === ""),
    );
    expect(incomplete).toStrictEqual([]);
  });

  test("of what is reported have an address each", () => {
    for (const { source } of observations) expect(source.url).toMatch(/^https?:\/\/[^/]+/);
  });

  test("have addresses that are well-formed, http or https", () => {
    const addresses = fieldsIn([plans, observations], "url").map(String);
    const faulty = addresses.filter(
      (address) => !URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol),
    );
    expect(faulty).toStrictEqual([]);
    expect(addresses.filter((address) => /\s/.test(address))).toStrictEqual([]);
    expect(addresses.length).toBeGreaterThan(observations.length);
  });

  test("of one address are one publication: publisher, title, day", () => {
    const told = sources.flatMap(({ url, publisher, title, date = "" }) =>
      url === undefined ? [] : [{ url, publication: [publisher, title, date].join(" | ") }],
    );
    const contradicting = told.filter(({ url, publication }) =>
      told.some((other) => other.url === url && other.publication !== publication),
    );
    expect([...new Set(contradicting.map(({ publication }) => publication))]).toStrictEqual([]);
  });

  test("bear a day only if it is printed, not if it is inferred", () => {
    const inferred = observations.filter(({ doubts = [] }) =>
      doubts.some(({ code }) => code === "implied-publication-date"),
    );
    const dated = inferred.filter(({ source }) => source.date !== undefined);
    expect([...new Set(dated.map(({ source }) => source.title))]).toStrictEqual([]);
    expect(inferred.length).toBeGreaterThan(0);
  });

  test("were published on the day that they bear", () => {
    const differing = observations.filter(
      ({ source, publishedAt }) => source.date !== undefined && source.date !== publishedAt,
    );
    expect(differing).toStrictEqual([]);
  });
});

describe.for(articles)("the plan %s", ([id, publisher, title, date]) => {
  const [plan] = plans.filter((one) => one.id === id);

  test("names the article that prints it", () => {
    expect(plan?.source.publisher).toContain(publisher);
    expect([plan?.source.title, plan?.source.date ?? ""]).toStrictEqual([title, date]);
  });

  test("gives the paragraph of each target, goal and task", () => {
    const { targets = [], goals = [], tasks = [] } = plan ?? {};
    const parts = [...targets, ...goals, ...tasks];
    expect(parts.length).toBeGreaterThan(0);
    for (const { source } of parts) {
      expect(source.paragraph).toBeGreaterThanOrEqual(1);
      expect([source.title, source.date ?? ""]).toStrictEqual([title, date]);
    }
  });
});

describe("the legal documents", () => {
  test("have a number, an issuer and a day, each as printed", () => {
    const facts = documents.map(({ number, date = "", issuer }) => [number, date, issuer]);
    const distinct = [...new Map(facts.map((fact) => [fact.join(), fact])).values()];
    const inOrder = distinct.toSorted((one, other) => (one.join() < other.join() ? -1 : 1));
    expect(inOrder).toStrictEqual(printed);
  });

  test("are dated before what reports them", () => {
    const late = sources.filter(
      ({ date, decision }) =>
        date !== undefined && decision?.date !== undefined && decision.date > date,
    );
    expect(late).toStrictEqual([]);
  });
});

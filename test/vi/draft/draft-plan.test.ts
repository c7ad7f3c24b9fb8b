import { parsePlan } from "dxplan";
import { indicators } from "dxplan/seeds";
import { type Blank, draftPlan, parseTargets } from "dxplan/vi";
import { describe, expect, test } from "vitest";

const head = {
  id: "a-province",
  title: { vi: "Kế hoạch chuyển đổi số", en: "Digital transformation plan" },
  unit: { id: "gso34:33", name: { vi: "Hưng Yên", en: "Hưng Yên" }, tier: "province" },
  period: { start: "2026-01-01", end: "2035-12-31" },
  source: { publisher: "UBND tỉnh", title: "Kế hoạch" },
  indicators,
} as const;

const planOf = (text: string) => draftPlan(parseTargets(text, { indicators }), head);
const paths = (blanks: readonly Blank[]) => blanks.map(({ path }) => path.join("."));

/** The JSON with a value at a path. */
function filled(
  json: unknown,
  [step, ...rest]: readonly (string | number)[],
  value: unknown,
): unknown {
  if (step === undefined) return value;
  if (Array.isArray(json))
    return json.map((one, at) => (at === step ? filled(one, rest, value) : one));
  const fields = Object.entries(typeof json === "object" && json !== null ? json : {});
  const known = new Map(fields).set(
    String(step),
    filled(new Map(fields).get(String(step)), rest, value),
  );
  return Object.fromEntries(known);
}

describe("draftPlan", () => {
  test("gives a plan that parsePlan accepts where nothing is open", () => {
    const { plan, blanks } = planOf(
      "Đến năm 2030, tối thiểu 90% hồ sơ công việc cấp xã được xử lý trên môi trường mạng; kinh tế số chiếm 15 - 20% GRDP.",
    );
    expect(blanks).toStrictEqual([]);
    const parsed = parsePlan(plan);
    expect(parsed.targets.map(({ id }) => id)).toStrictEqual([
      "work-files-online-commune-2030",
      "digital-economy-share-2030",
    ]);
    expect(parsed.indicators.map(({ id }) => id).sort()).toStrictEqual([
      "digital-economy-share",
      "work-files-online",
    ]);
  });

  test("lists what the words leave open, and is accepted once it is filled in", () => {
    const { plan, blanks } = planOf(
      [
        "Đến năm 2030, chỉ số chuyển đổi số (DTI) cấp tỉnh vào top 10.",
        "Đến năm 2030, khoảng 80% dân số trưởng thành có điện thoại thông minh (trừ người trên 80 tuổi).",
        "Đến năm 2030, phổ cập chữ ký số.",
      ].join("\n"),
    );
    const values: readonly (readonly [string, unknown])[] = [
      ["targets.0.quantity.of", 34],
      ["targets.1.bound.tolerance", 4],
      ["targets.1.exclusions.0.en", "People above 80"],
      ["targets.2.name.en", "Digital signatures for all"],
      ["targets.2.pillar", "society"],
    ];
    expect(paths(blanks)).toStrictEqual(values.map(([path]) => path));
    const complete = blanks.reduce<unknown>(
      (json, { path }, at) => filled(json, path, values[at]?.[1]),
      plan,
    );
    const { targets } = parsePlan(complete);
    expect(targets.map(({ quantity }) => quantity.kind)).toStrictEqual([
      "rank",
      "level",
      "statement",
    ]);
  });

  test("leaves results out and says which", () => {
    const { plan, leftOut } = planOf(
      "Đã có 60% hộ dùng ví điện tử. Phấn đấu đến năm 2030, kinh tế số chiếm 20% GRDP.",
    );
    expect(leftOut).toStrictEqual([0]);
    expect(plan["targets"]).toHaveLength(1);
  });

  test("tells equal ids apart", () => {
    const { plan } = planOf(
      "Phấn đấu đến năm 2030, kinh tế số chiếm 20% GRDP. Kinh tế số chiếm 20% GRDP.",
    );
    expect(plan).toMatchObject({
      targets: [{ id: "digital-economy-share-2030" }, { id: "digital-economy-share-2030.2" }],
    });
  });

  test.for([
    ["an unknown indicator", "Đến năm 2030, 90% trường học có vườn rau.", "targets.0.indicator"],
    [
      "a bound that asks for the worse",
      "Đến năm 2030, kinh tế số chiếm tối đa 20% GRDP.",
      "targets.0.indicator",
    ],
    [
      "a change that asks for the worse",
      "Phấn đấu đến năm 2030, dịch vụ sáng tạo dựa trên dữ liệu phục vụ người dân và doanh nghiệp giảm 30%.",
      "targets.0.indicator",
    ],
    [
      "a change of places",
      "Phấn đấu đến năm 2030, xếp hạng chỉ số chuyển đổi số (DTI) cấp tỉnh tăng 5 bậc.",
      "targets.0.quantity",
    ],
  ] as const)("has a blank for %s", ([, text, path]) => {
    expect(paths(planOf(text).blanks)).toContain(path);
  });

  test("asks whether what nothing calls a commitment is one", () => {
    const { blanks } = planOf("Kinh tế số chiếm 20% GRDP.");
    expect(blanks.map(({ expected }) => expected)).toContain(
      "a commitment: nothing printed says that it is no result",
    );
  });

  test("keeps the base of a change, or says that none is stated", () => {
    const { plan } = planOf(
      "Phấn đấu đến năm 2030, thủ tục hành chính giảm 30% so với năm 2025; năng suất lao động tăng gấp đôi; năng suất lao động tăng bình quân 8%/năm.",
    );
    expect(plan).toMatchObject({
      targets: [
        { quantity: { kind: "change", in: "percent", from: { kind: "date", date: "2025-12-31" } } },
        { quantity: { kind: "change", in: "times", from: { kind: "unstated" } } },
        { quantity: { kind: "growth", over: "average", from: { kind: "unstated" } } },
      ],
    });
  });

  test("has one blank for a text without targets", () => {
    expect(planOf("Không có gì.").blanks).toStrictEqual([
      { path: ["targets"], expected: "at least one target: the text sets none" },
    ]);
  });

  test.for([
    ["no drafts", [null, head], "drafts: expected a list of drafts"],
    ["no head", [[], null], "head: expected an object"],
    ["a head without a title", [[], { ...head, title: undefined }], "head.title: expected a value"],
    ["an unknown field", [[], { ...head, name: "a" }], "head.name: expected one of id, title"],
  ] as const)("refuses %s", ([, given, message]) => {
    expect(() => Reflect.apply(draftPlan, null, given)).toThrow(message);
  });
});

import { safeParseTargets } from "dxplan/vi";
import { expect, test } from "vitest";

test("the drafts of a text, or the error with every fault", () => {
  const found = safeParseTargets("Đến năm 2030, tối thiểu 90% hộ gia đình dùng Internet");
  expect(found).toMatchObject({ success: true, data: [{ bound: { kind: "atLeast", value: 90 } }] });
  const refused = Reflect.apply(safeParseTargets, null, [5, { year: "soon" }]);
  expect(refused).toMatchObject({
    success: false,
    error: { code: "invalid-argument", issues: [{ path: ["text"] }, { path: ["year"] }] },
  });
});

test("a text without targets is no error", () => {
  expect(safeParseTargets("Không có gì.")).toStrictEqual({ success: true, data: [] });
});

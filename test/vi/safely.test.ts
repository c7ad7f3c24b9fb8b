import { DxplanError } from "dxplan";
import { expect, test } from "vitest";
import { safely } from "../../src/vi/safely.ts";

test("what is given, or the library's error", () => {
  const error = new DxplanError("invalid-text", "parseNumber", []);

  expect(safely(() => 5)).toStrictEqual({ success: true, data: 5 });
  expect(
    safely(() => {
      throw error;
    }),
  ).toStrictEqual({ success: false, error });
});

test("another error is no answer", () => {
  expect(() =>
    safely(() => {
      throw new TypeError("a fault of the library");
    }),
  ).toThrow(TypeError);
});

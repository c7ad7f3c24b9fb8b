import { fc, test as given } from "@fast-check/vitest";
import { foldName, vietnam } from "dxplan";
import { describe, expect, test } from "vitest";
import { refusalOf } from "./fixture.ts";

const names = vietnam.units.flatMap(({ name, aliases }) => [name.vi, name.en, ...aliases]);

describe("foldName", () => {
  test.for([
    { name: "Thừa Thiên - Huế", key: "thuathienhue" },
    { name: "Bà Rịa – Vũng Tàu", key: "bariavungtau" },
    { name: "ĐẮK LẮK", key: "daklak" },
    { name: "\u00D0ăk Lăk", key: "daklak" },
    { name: "ＴＰ．ＨＣＭ", key: "tphcm" },
    { name: "Hoà\u00A0Bình\u200B", key: "hoabinh" },
    { name: "Phường 01", key: "phuong01" },
    { name: "–", key: "" },
    { name: "", key: "" },
  ])("of “$name” is $key", ({ name, key }) => {
    expect(foldName(name)).toBe(key);
  });

  test.for([null, 33, ["Huế"]])("refuses %j", (name) => {
    const error = refusalOf(() => Reflect.apply(foldName, undefined, [name]));
    expect(error.issues.map(({ path, code }) => [path, code])).toStrictEqual([
      [["name"], "bad-argument"],
    ]);
  });

  given.prop([fc.string({ unit: "binary" })])("is the same when folded again", (text) => {
    expect(foldName(foldName(text))).toBe(foldName(text));
  });

  given.prop([fc.constantFrom(...names), fc.constantFrom("NFC", "NFD", "NFKC", "NFKD")])(
    "does not depend on how letters are put together, nor on case",
    (name, form) => {
      expect(foldName(name.normalize(form))).toBe(foldName(name));
      expect(foldName(name.toUpperCase())).toBe(foldName(name));
    },
  );
});

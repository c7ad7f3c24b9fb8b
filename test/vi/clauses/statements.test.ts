import { parseTargets } from "dxplan/vi";
import { expect, test } from "vitest";
import { doubts, names, targets } from "./shown.ts";

test.for([
  ["Đến năm 2030, tỉnh trở thành trung tâm số của vùng.", "tỉnh trở thành trung tâm số của vùng"],
  ["Đến năm 2030, cơ bản hoàn thành kho dữ liệu.", "cơ bản hoàn thành kho dữ liệu"],
  [
    "Mục tiêu của huyện là hoàn thành kho dữ liệu vào năm 2030.",
    "hoàn thành kho dữ liệu vào năm 2030",
  ],
  ["Phấn đấu hoàn thành kho dữ liệu trong năm 2030.", "hoàn thành kho dữ liệu trong năm 2030"],
] as const)("%s", ([text, name]) => {
  expect(targets(text)).toStrictEqual(["statement, 2030-12-31"]);
  expect(names(text)[0]).toMatch(new RegExp(`${name.slice(-12)}$`, "u"));
});

test.for([
  ["Đến năm 2030, mọi hồ sơ được ký số.", ["statement, 2030-12-31"]],
  ["Đến năm 2030, không xảy ra lộ lọt dữ liệu.", ["statement, 2030-12-31"]],
  // "These two targets" are those before: their deadline, and none of its own.
  [
    "Phấn đấu 80% hộ có mã số; hoàn thành hai chỉ tiêu này trước thềm năm 2028.",
    ["level reach 80, percent, 2027-12-31"],
  ],
] as const)("of all, or of none: %s", ([text, expected]) => {
  expect(targets(text)).toStrictEqual(expected);
});

test("stands among targets in its place", () => {
  const text = "Đến năm 2030, 90% thôn có 5G; phổ cập ví điện tử; 80% hộ dùng ví điện tử.";
  expect(parseTargets(text).map(({ quantity }) => quantity.kind)).toStrictEqual([
    "level",
    "statement",
    "level",
  ]);
});

test("is an entry of a list under a deadline", () => {
  const text = "Mục tiêu đến năm 2030:\n- Hoàn thành kho dữ liệu.\n- Đẩy mạnh tuyên truyền.";
  expect(targets(text)).toStrictEqual(["statement, 2030-12-31"]);
});

test("with no deadline is doubted", () => {
  expect(doubts("Phấn đấu không còn hồ sơ giấy.")).toStrictEqual([
    "implied-horizon: none or unknown",
  ]);
});

test("has the deadline of the text before it, implied", () => {
  const text = "Đến năm 2030, 90% thôn có 5G. Phấn đấu không còn hồ sơ giấy.";
  expect(doubts(text)).toStrictEqual(["implied-horizon: 2030-12-31 or none"]);
});

test.for([
  "Đến nay, tỉnh đã cơ bản hoàn thành kho dữ liệu.",
  "Tỉnh đẩy mạnh tuyên truyền để phổ cập kỹ năng số.",
  "Năm 2022, huyện thành lập tổ công nghệ số.",
  `Đến năm 2030, ${"tỉnh và huyện cùng các xã ".repeat(30)} trở thành vùng số.`,
  "Đến năm 2030, đẩy mạnh phổ cập kỹ năng số.",
])("no statement: %s", (text) => {
  expect(targets(text)).toStrictEqual([]);
});

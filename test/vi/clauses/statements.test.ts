import { parseTargets } from "dxplan/vi";
import { describe, expect, test } from "vitest";
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
  // What is said before the aim is what it rests on.
  "Chuyển đổi số phải trở thành việc thường ngày; tỉnh quyết tâm vào cuộc.",
])("no statement: %s", (text) => {
  expect(targets(text)).toStrictEqual([]);
});

const statements = (text: string, year?: number): string[] =>
  parseTargets(text, year === undefined ? {} : { year })
    .filter(({ bound }) => bound === null)
    .map(({ name }) => name);

describe("several statements in one sentence", () => {
  test.for([
    [
      "Đến năm 2030, bản trở thành làng số kiểu mẫu, hoàn thành bản đồ số của bản.",
      ["bản trở thành làng số kiểu mẫu", "hoàn thành bản đồ số của bản"],
    ],
    [
      "Phấn đấu không để xảy ra lộ lọt dữ liệu, đưa kho lưu trữ số vào vận hành trước năm 2027.",
      ["không để xảy ra lộ lọt dữ liệu", "đưa kho lưu trữ số vào vận hành trước năm 2027"],
    ],
    [
      "Đến năm 2028, hình thành kho học liệu số, kết nối, chia sẻ rộng khắp giữa các trường.",
      ["hình thành kho học liệu số", "kết nối, chia sẻ rộng khắp giữa các trường"],
    ],
    // What comes before is a task, and what follows belongs to it.
    ["Đến năm 2028, tỉnh đẩy mạnh tuyên truyền, phổ cập kỹ năng số.", []],
    // A verb with no object, or with a time alone, states nothing of its own.
    [
      "Đến năm 2028, phổ cập học bạ số, hoàn thành trong quý II.",
      ["phổ cập học bạ số, hoàn thành trong quý II"],
    ],
  ] as const)("%s", ([text, expected]) => {
    expect(statements(text)).toStrictEqual(expected);
  });

  test("each with the deadline nearest before its end", () => {
    const text = "Đến năm 2026, hoàn thành kho dữ liệu đất đai, đến năm 2028 phổ cập học bạ số.";
    expect(targets(text)).toStrictEqual(["statement, 2026-12-31", "statement, 2028-12-31"]);
  });
});

describe("things of several kinds made universal are several statements", () => {
  test.for([
    [
      "Đến năm 2027, phổ cập mạng di động 5G và điện thoại thông minh.",
      ["phổ cập mạng di động 5G", "phổ cập điện thoại thông minh"],
    ],
    [
      "Phấn đấu phổ cập kỹ năng số, chữ ký số và thiết bị đọc mã vào năm 2029.",
      ["phổ cập kỹ năng số", "phổ cập chữ ký số", "phổ cập thiết bị đọc mã vào năm 2029"],
    ],
    ["Đến năm 2027, phổ cập mạng 4G và mạng cáp quang.", ["phổ cập mạng 4G và mạng cáp quang"]],
    [
      "Đến năm 2027, phổ cập kỹ năng số cho học sinh và giáo viên.",
      ["phổ cập kỹ năng số cho học sinh và giáo viên"],
    ],
    ["Đến năm 2027, phổ cập giáo dục và kỹ năng số.", ["phổ cập giáo dục và kỹ năng số"]],
  ] as const)("%s", ([text, expected]) => {
    expect(statements(text)).toStrictEqual(expected);
  });
});

describe("a statement beside a number", () => {
  test.for([
    [
      "Đến năm 2030, hình thành kho dữ liệu mở của bộ, giảm 20% thủ tục.",
      ["hình thành kho dữ liệu mở của bộ"],
    ],
    [
      "Đến năm 2026, 100% ấp có cáp quang, xóa hoàn toàn vùng lõm sóng.",
      ["xóa hoàn toàn vùng lõm sóng"],
    ],
    [
      "Đến năm 2026, 100% ấp có cáp quang, chấm dứt dùng biên lai giấy, 80% hộ có ví điện tử.",
      ["chấm dứt dùng biên lai giấy"],
    ],
    ["Hình thành kho dữ liệu của sở, giảm ít nhất 20% thủ tục.", ["Hình thành kho dữ liệu của sở"]],
    // What a number leads to, what it is for, and by when it is done are no statements.
    ["Đến năm 2030, kinh tế số chiếm 30% GRDP, trở thành động lực của tỉnh.", []],
    ["Đến năm 2026, 100% cán bộ học kỹ năng số để dùng sổ điện tử, hoàn thành bồi dưỡng.", []],
    ["Đến năm 2026, 100% cán bộ học kỹ năng số, đáp ứng yêu cầu nhiệm vụ.", []],
    ["Đến năm 2026, 100% hệ thống được liên kết, chia sẻ thông suốt.", []],
    ["Để hoàn thành kế hoạch của bộ, đến năm 2026 có 80% hộ dùng ví điện tử.", []],
    ["Năm 2022, hình thành kho dữ liệu của sở, 80% hồ sơ nộp qua mạng.", []],
  ] as const)("%s", ([text, expected]) => {
    expect(statements(text)).toStrictEqual(expected);
  });
});

describe("who does it stands before the verb", () => {
  test.for([
    ["Đến hết năm 2026, các phường hoàn thành bản đồ số.", ["các phường hoàn thành bản đồ số"]],
    [
      "Năm 2026, Sở Y tế xin phép cho thành lập trung tâm dữ liệu y tế.",
      ["Sở Y tế xin phép cho thành lập trung tâm dữ liệu y tế"],
    ],
    [
      "Đến năm 2026, bộ đưa cổng dịch vụ mới vào hoạt động.",
      ["bộ đưa cổng dịch vụ mới vào hoạt động"],
    ],
    // The verb is a noun, or belongs to a task.
    ["Đến năm 2026, xã công bố kết quả hoàn thành tiêu chí.", []],
    ["Đến năm 2026, xã tổ chức lễ ra mắt tổ công nghệ số.", []],
    ["Năm 2022, các phường hoàn thành bản đồ số.", []],
  ] as const)("%s", ([text, expected]) => {
    expect(statements(text, 2025)).toStrictEqual(expected);
  });
});

describe("all of something", () => {
  test.for([
    ["Đến năm 2026, số hóa toàn bộ sổ hộ tịch.", ["số hóa toàn bộ sổ hộ tịch"]],
    ["Đến năm 2026, kết nối tất cả trạm y tế.", ["kết nối tất cả trạm y tế"]],
    ["Phấn đấu thực hiện hoàn thành mọi việc được giao.", ["hoàn thành mọi việc được giao"]],
    // Not all, and not done.
    ["Đến năm 2026, số hóa sổ hộ tịch.", []],
    ["Đến năm 2026, huy động toàn bộ nguồn lực.", []],
  ] as const)("%s", ([text, expected]) => {
    expect(statements(text)).toStrictEqual(expected);
  });
});

test("ends before what it is for", () => {
  const text = "Đến năm 2026, hoàn thành kho dữ liệu mở nhằm phục vụ người dân.";
  expect(statements(text)).toStrictEqual(["hoàn thành kho dữ liệu mở"]);
});

test("has the tiers of its heading", () => {
  const text = "Mục tiêu của cấp xã đến năm 2027:\n- Hoàn thành kho dữ liệu.";
  expect(parseTargets(text).map(({ tiers }) => tiers)).toStrictEqual([["commune"]]);
});

describe("under a heading of work", () => {
  const entries = "\n- Bảo đảm an toàn thông tin cho hệ thống.\n- Hình thành nếp làm việc số.";

  test("no verb alone is a statement", () => {
    expect(statements(`Nhiệm vụ, giải pháp đến năm 2027${entries}`)).toStrictEqual([]);
  });

  test("unless the heading names targets too", () => {
    expect(statements(`Mục tiêu, nhiệm vụ đến năm 2027${entries}`)).toHaveLength(2);
  });

  test("unless the entry sets an aim", () => {
    const text = "Nhiệm vụ đến năm 2027\n- Phấn đấu hoàn thành kho dữ liệu mở.";
    expect(statements(text)).toStrictEqual(["hoàn thành kho dữ liệu mở"]);
  });
});

test("stands once, whatever closes its line", () => {
  const text =
    "Mục tiêu năm 2027 của chi cục:\n- không xảy ra sự cố mạng;\n- 100% máy được kiểm tra.";
  expect(statements(text)).toStrictEqual(["không xảy ra sự cố mạng"]);
});

describe("the clause of a number beside a statement has its own words alone", () => {
  const shown = (text: string): string[] => parseTargets(text).map(({ text: words }) => words);

  test.for([
    [
      "Đến năm 2030, phổ cập học bạ số, 85% xã có mạng.",
      ["phổ cập học bạ số", "85% xã có mạng"],
      ["phổ cập học bạ số", "xã có mạng"],
    ],
    [
      "Đến năm 2030, 85% xã có mạng, phổ cập học bạ số, 60% hộ có ví.",
      ["Đến năm 2030, 85% xã có mạng", "phổ cập học bạ số", "60% hộ có ví"],
      ["xã có mạng", "phổ cập học bạ số", "hộ có ví"],
    ],
    // What is said of the number stays with it.
    [
      "Hằng năm hoàn thành bản đồ số của xã, doanh thu tăng 6% đến năm 2030.",
      [
        "hoàn thành bản đồ số của xã",
        "Hằng năm hoàn thành bản đồ số của xã, doanh thu tăng 6% đến năm 2030",
      ],
      ["hoàn thành bản đồ số của xã", "doanh thu"],
    ],
  ] as const)("%s", ([text, words, expected]) => {
    expect(shown(text).toSorted()).toStrictEqual([...words].toSorted());
    expect(names(text).toSorted()).toStrictEqual([...expected].toSorted());
  });

  test("in the order of the text", () => {
    const text = "Đến năm 2030, phổ cập học bạ số, hoàn thành kho học liệu, 85% xã có mạng.";
    expect(parseTargets(text).map(({ bound }) => bound === null)).toStrictEqual([
      true,
      true,
      false,
    ]);
  });
});

describe("what a document is told to set goes on in its line", () => {
  const opening = "Nghị quyết của Tỉnh ủy khẳng định chuyển đổi số là đột phá.";

  test.for([
    [`${opening} Mạng lưới thư viện được vận hành trên nền số.`, ["statement"]],
    // Another line, a sentence with no end, and one that reports are none of it.
    [`${opening}\nMạng lưới thư viện được vận hành trên nền số.`, []],
    [`${opening} Các sở quan tâm việc này.`, []],
    [`${opening} Mạng lưới thư viện đã được vận hành trên nền số.`, []],
    ["Mạng lưới thư viện được vận hành trên nền số.", []],
  ] as const)("%s", ([text, expected]) => {
    expect(targets(text)).toStrictEqual(expected);
  });
});

describe("a change of model is an end", () => {
  test.for([
    ["Đến năm 2027, các xã chuyển sang mô hình chợ số.", ["statement, 2027-12-31"]],
    [
      "Chuyển đổi mô hình trụ sở các xã; phấn đấu 80% xã có chợ số năm 2027.",
      ["statement", "level reach 80, percent, 2027-12-31"],
    ],
    // What something is for is not what it comes to, and support is a task.
    [
      "Chợ số góp phần chuyển đổi mô hình bán lẻ; phấn đấu 80% xã có chợ số năm 2027.",
      ["level reach 80, percent, 2027-12-31"],
    ],
    [
      "Hỗ trợ hộ chuyển đổi mô hình bán lẻ; phấn đấu 80% xã có chợ số năm 2027.",
      ["level reach 80, percent, 2027-12-31"],
    ],
  ] as const)("%s", ([text, expected]) => {
    expect(targets(text)).toStrictEqual(expected);
  });
});

test.for([
  ["Xã về đích nông thôn mới trước năm 2028.", ["statement, 2027-12-31"]],
  [
    "Đến năm 2026, người dân không phải nộp bản giấy của giấy tờ có trong kho dữ liệu.",
    ["statement, 2026-12-31"],
  ],
] as const)("an end in other words: %s", ([text, expected]) => {
  expect(targets(text)).toStrictEqual(expected);
});

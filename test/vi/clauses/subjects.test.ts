import { parseTargets } from "dxplan/vi";
import { describe, expect, test } from "vitest";
import { names, targets } from "./shown.ts";

describe("one number of two subjects is two targets", () => {
  test.for([
    [
      "Đến năm 2027, tỷ lệ hồ sơ nộp qua mạng, tỷ lệ phí trả qua mạng và tỷ lệ kết quả số hóa đều đạt 80%.",
      ["tỷ lệ hồ sơ nộp qua mạng", "tỷ lệ phí trả qua mạng", "tỷ lệ kết quả số hóa"],
    ],
    [
      "Phấn đấu năm 2028 chỉ số PCI và chỉ số PAPI của tỉnh thuộc nhóm 15 tỉnh dẫn đầu.",
      ["chỉ số PCI", "chỉ số PAPI của tỉnh"],
    ],
    [
      "Năm 2027, tỷ lệ buôn được phủ sóng di động và phủ mạng cáp quang đạt 95%.",
      ["tỷ lệ buôn được phủ sóng di động", "tỷ lệ buôn được phủ mạng cáp quang"],
    ],
    [
      "Năm 2027, xã được phủ sóng di động, được phủ sóng truyền hình đạt 95%.",
      ["xã được phủ sóng di động", "xã được phủ sóng truyền hình"],
    ],
    ["Đến năm 2027, phủ sóng 4G, phủ sóng 5G đạt 95%.", ["phủ sóng 4G", "phủ sóng 5G"]],
    [
      "Đến năm 2028, hộ trồng chè có mã vùng trồng và các hợp tác xã dùng sổ nhật ký số đạt 70%.",
      ["hộ trồng chè có mã vùng trồng", "các hợp tác xã dùng sổ nhật ký số"],
    ],
    // The head is said in brackets once more: what stands in brackets begins nothing.
    [
      "Năm 2027, tỷ lệ ký số văn bản (tỷ lệ ký số cá nhân, tỷ lệ ký số cơ quan) và tỷ lệ gửi văn bản đạt 95%.",
      ["tỷ lệ ký số văn bản", "tỷ lệ gửi văn bản"],
    ],
  ] as const)("%s", ([text, expected]) => {
    expect(names(text)).toStrictEqual(expected);
  });

  test("with the same number, bound and span, and the tier that each of them names", () => {
    const text =
      "Bộ giao năm 2027 tỷ lệ hồ sơ số cấp tỉnh và tỷ lệ hồ sơ số cấp xã đạt ít nhất 60%.";
    const [province, commune, ...others] = parseTargets(text);
    expect(targets(text)).toStrictEqual([
      "level atLeast 60, percent, 2027-12-31",
      "level atLeast 60, percent, 2027-12-31",
    ]);
    expect([province?.tiers, commune?.tiers, others]).toStrictEqual([
      ["province"],
      ["commune"],
      [],
    ]);
    expect(commune?.spans.bound).toStrictEqual(province?.spans.bound);
    expect(commune?.span).toStrictEqual(province?.span);
  });

  test("a tier that is said once holds for both", () => {
    const text = "Năm 2027 tỷ lệ văn bản ký số và tỷ lệ báo cáo điện tử của cấp xã đạt 90%.";
    expect(parseTargets(text).map(({ tiers }) => tiers)).toStrictEqual([["commune"], ["commune"]]);
  });

  test("results too", () => {
    const text =
      "Năm 2023, tỷ lệ văn bản ký số và tỷ lệ văn bản gửi qua trục của huyện đã đạt 97%.";
    expect(parseTargets(text).map(({ act }) => act)).toStrictEqual(["result", "result"]);
  });
});

describe("one thing with two nouns stays one target", () => {
  test.for([
    "Đến năm 2026, tỷ lệ cán bộ, công chức, viên chức có chữ ký số đạt 100%.",
    "Đến năm 2026, tỷ lệ cơ quan và đơn vị dùng nền tảng số đạt 90%.",
    "Đến năm 2026, tỷ lệ hồ sơ được thu thập và lưu trữ đạt 90%.",
    "Đến năm 2026, tỷ lệ nộp và trả kết quả qua mạng của xã đạt 80%.",
    // A head with no words of its own shares those of the next.
    "Đến năm 2026, tỷ lệ và chất lượng hồ sơ qua mạng đạt 80%.",
    "Đến năm 2026, tỷ lệ nộp và tỷ lệ trả hồ sơ qua mạng đạt 80%.",
    "Đến năm 2026, tỷ lệ xã được phủ sóng 4G và 5G đạt 100%.",
    // A difference of two measures is one.
    "Đến năm 2026, chênh lệch giữa tỷ lệ nộp hồ sơ ở phường và tỷ lệ nộp hồ sơ ở xã dưới 10%.",
    // What an index is about is not a second measure.
    "Đến năm 2026, chỉ số về chi phí và mức độ hài lòng của bộ đạt 85%.",
    // Who does it, not who is counted.
    "Đến năm 2026, hồ sơ của các sở, các xã thực hiện qua mạng đạt 90%.",
    "Đến năm 2026, người dân dùng dịch vụ công, các tiện ích có trên VNeID đạt 60%.",
    "Đến năm 2026, mọi trường, các cơ sở y tế dùng hóa đơn số đạt 60%.",
    // The number stands first.
    "Đến năm 2026, 90% hồ sơ có tỷ lệ số hóa và tỷ lệ dùng lại cao.",
    `Đến năm 2026, tỷ lệ ${"văn bản của sở ngành huyện ".repeat(25)} và tỷ lệ báo cáo đạt 90%.`,
  ])("%s", (text) => {
    expect(targets(text)).toHaveLength(1);
  });
});

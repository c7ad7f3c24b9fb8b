import { indicators } from "dxplan/seeds";
import { leastConfidence, parseTargets } from "dxplan/vi";
import { describe, expect, test } from "vitest";

const matchOf = (text: string) => parseTargets(text, { indicators })[0]?.indicator ?? null;

describe("the indicator of a draft", () => {
  test.for([
    [
      "Đến năm 2030, 90% hồ sơ công việc cấp xã được xử lý trên môi trường mạng.",
      "work-files-online",
    ],
    ["Đến năm 2030, kinh tế số chiếm 30% GRDP.", "digital-economy-share"],
    ["Đến năm 2030, tỷ trọng kinh tế số đạt 30% GDP.", "digital-economy-share"],
    ["Đến năm 2030, 95% dân số trưởng thành có smartphone.", "adults-smartphone"],
    ["Đến năm 2030, 95% người dân có danh tính số kèm mã QR.", "citizens-digital-identity"],
    ["Đến năm 2030, 60% DNNVV áp dụng nền tảng số.", "sme-digital-platform"],
    ["Đến năm 2030, chỉ số chuyển đổi số (DTI) cấp tỉnh vào top 10.", "dti-rank"],
  ] as const)("%s", ([text, id]) => {
    const match = matchOf(text);
    expect(match?.id).toBe(id);
    expect(match?.confidence).toBeGreaterThanOrEqual(leastConfidence);
    expect(match?.confidence).toBeLessThanOrEqual(1);
  });

  test("is sure of its own name", () => {
    expect(
      matchOf("Đến năm 2030, 90% hồ sơ công việc được xử lý trên môi trường mạng."),
    ).toStrictEqual({
      id: "work-files-online",
      confidence: 1,
    });
  });

  test.for([
    "Đến năm 2030, 90% trường học có vườn rau.",
    "Đến năm 2030, có 90 hộ gia đình trồng rau.",
    "Đến năm 2030, phổ cập hồ sơ công việc trên môi trường mạng.",
  ])("is none: %s", (text) => {
    expect(matchOf(text)).toBeNull();
  });

  test("is of the same kind as the number: a rank matches no share", () => {
    const share = { id: "share", name: { vi: "dịch vụ số" }, unitOfMeasure: "percent" } as const;
    const rank = {
      id: "rank",
      name: { vi: "xếp hạng dịch vụ số" },
      unitOfMeasure: "rank",
    } as const;
    const of = (text: string) =>
      parseTargets(text, { indicators: [rank, share] })[0]?.indicator?.id;
    expect(of("Đến năm 2030, dịch vụ số đạt 90%.")).toBe("share");
    expect(of("Đến năm 2030, dịch vụ số vào top 5.")).toBe("rank");
    expect(of("Đến năm 2030, dịch vụ số tăng 5 bậc.")).toBe("rank");
    expect(of("Đến năm 2030, dịch vụ số tăng 5%.")).toBe("share");
  });

  test("is the first of equals, and marks what is said twice of it", () => {
    const name = { vi: "hộ dùng ví điện tử" };
    const both = ["a", "b"].map((id) => ({ id, name, unitOfMeasure: "percent" as const }));
    const text =
      "Đến năm 2030, 90% hộ dùng ví điện tử. Đến năm 2030, tỷ lệ hộ dùng ví điện tử đạt 90%.";
    const drafts = parseTargets(text, { indicators: both });
    expect(drafts.map(({ indicator }) => indicator?.id)).toStrictEqual(["a", "a"]);
    expect(drafts[1]?.doubts.map(({ code }) => code)).toStrictEqual(["repeated"]);
  });
});

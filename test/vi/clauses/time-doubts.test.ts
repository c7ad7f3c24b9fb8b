import { parseTargets } from "dxplan/vi";
import { expect, test } from "vitest";

const year = 2024;

const timeCodes = ["ambiguous-horizon", "given-year"];

const ofTime = (text: string): string[] =>
  parseTargets(text, { year }).flatMap(({ doubts }) =>
    doubts
      .filter(({ code }) => timeCodes.includes(code))
      .map(({ code, readings }) => `${code}: ${readings.join(" or ")}`),
  );

test.for([
  // The day itself may be meant.
  ["Trước ngày 15/9/2026, 90% trạm y tế có mạng.", ["ambiguous-horizon: 2026-09-14 or 2026-09-15"]],
  [
    "100% phường mở cổng thông tin trước 30/6/2025.",
    ["ambiguous-horizon: 2025-06-29 or 2025-06-30"],
  ],
  ["Trước năm 2027, 60% thôn có loa.", ["ambiguous-horizon: 2026-12-31 or 2027-12-31"]],
  // No day is named.
  [
    "Đến giữa năm 2026, 70% trường có thư viện số.",
    ["ambiguous-horizon: 2026-12-31 or 2026-06-30"],
  ],
  ["Đầu năm 2026, sở phải có 40 kỹ sư.", ["ambiguous-horizon: 2026-12-31 or 2026-03-31"]],
  ["Đến đầu năm 2027, 75% hộ có mã QR.", ["ambiguous-horizon: 2027-12-31 or 2027-03-31"]],
  // Either year may be the last.
  ["Đến năm 2026-2030, 80% chợ thu phí qua mạng.", ["ambiguous-horizon: 2030-12-31 or 2026-12-31"]],
  ["Phấn đấu đến 2027 - 2028, 55% hộ có ví.", ["ambiguous-horizon: 2028-12-31 or 2027-12-31"]],
  // An outlook.
  [
    "Đến năm 2025, tầm nhìn đến năm 2030, 85% hộ có mạng.",
    ["ambiguous-horizon: 2025-12-31 or 2030-12-31"],
  ],
  // The year of the text.
  ["Phấn đấu đến cuối năm nay, 65% chợ có mạng.", ["given-year: 2024-12-31 or unknown"]],
  ["Phấn đấu trong quý IV, 35% bến xe có mạng.", ["given-year: 2024-12-31 or unknown"]],
  // A statement, and a deadline in a closing line.
  [
    "Đến giữa năm 2026, hoàn thành kho dữ liệu đất đai.",
    ["ambiguous-horizon: 2026-12-31 or 2026-06-30"],
  ],
  [
    "Phấn đấu 85% hộ có ví.\nThời hạn hoàn thành: trước ngày 30/9/2026.",
    ["ambiguous-horizon: 2026-09-29 or 2026-09-30"],
  ],
] as const)("%s", ([text, expected]) => {
  expect(ofTime(text)).toStrictEqual(expected);
});

test.for([
  "Đến hết ngày 30/6/2026, 90% trạm y tế có mạng.",
  "Đến hết năm 2026, 70% trường có thư viện số.",
  "Chậm nhất tháng 6/2026, 70% trường có thư viện số.",
  "Giai đoạn 2026-2030, 80% chợ thu phí qua mạng.",
  "Đến hết giai đoạn 2026-2030, 80% chợ thu phí qua mạng.",
  "Từ đầu năm 2025 đến hết năm 2026, 80% chợ thu phí qua mạng.",
  "6 tháng đầu năm 2026, 80% chợ thu phí qua mạng.",
])("nothing is doubtful about the day: %s", (text) => {
  expect(ofTime(text)).toStrictEqual([]);
});

import { parseTargets } from "dxplan/vi";
import { expect, test } from "vitest";

const each = (text: string): string[] =>
  parseTargets(text, { year: 2025 }).map(({ name, bound }) => `${name}: ${bound?.value}`);

test.for([
  [
    "Đến năm 2026, tỷ lệ hộ nghèo và tỷ lệ hộ cận nghèo lần lượt là 2% và 3%.",
    ["tỷ lệ hộ nghèo: 2", "tỷ lệ hộ cận nghèo: 3"],
  ],
  [
    "Năm 2024, chỉ số PCI và chỉ số PAPI lần lượt đạt 67,5 điểm và 43,2 điểm.",
    ["chỉ số PCI: 67.5", "chỉ số PAPI: 43.2"],
  ],
  [
    "Năm 2024, chỉ số PCI, PAPI và PAR INDEX lần lượt đạt 67,5; 43,2 và 88,1 điểm.",
    ["chỉ số PCI: 67.5", "chỉ số PAPI: 43.2", "chỉ số PAR INDEX: 88.1"],
  ],
  [
    "Tỷ lệ hộ có nước sạch ở thành thị và nông thôn lần lượt đạt 95% và 85% vào năm 2027.",
    ["Tỷ lệ hộ có nước sạch ở thành thị: 95", "Tỷ lệ hộ có nước sạch ở nông thôn: 85"],
  ],
  [
    "Doanh thu du lịch và doanh thu viễn thông tương ứng đạt 500 tỷ đồng và 600 tỷ đồng năm 2026.",
    ["Doanh thu du lịch: 500000000000", "doanh thu viễn thông: 600000000000"],
  ],
  [
    "Năm 2024, PCI, PAPI lần lượt đạt 67,5; 43,2; thu ngân sách đạt 500 tỷ đồng.",
    ["PCI: 67.5", "PAPI: 43.2", "thu ngân sách: 500000000000"],
  ],
  ["Chỉ số PCI và PAPI lần lượt xếp thứ 15, 20.", ["Chỉ số PCI: 15", "Chỉ số PAPI: 20"]],
] as const)("each subject has its own number: %s", ([text, expected]) => {
  expect(each(text)).toStrictEqual(expected);
});

test("a number in turn is not that of each subject where there are more or fewer", () => {
  const text = "Đến năm 2026, tỷ lệ hộ nghèo và tỷ lệ hộ cận nghèo lần lượt là 2%, 3%, 4%.";
  expect(parseTargets(text).map(({ bound }) => bound?.value)).toStrictEqual([2, 3, 4]);
});

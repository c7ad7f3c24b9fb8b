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

const changes = (text: string): string[] =>
  parseTargets(text, { year: 2025 }).map(
    ({ name, quantity, bound }) => `${name}: ${quantity.kind} ${bound?.kind} ${bound?.value}`,
  );

test.for([
  [
    "Các năm 2026, 2027, 2028, GRDP tăng lần lượt 8%; 9% và 10%.",
    ["GRDP: change reach 8", "GRDP: change reach 9", "GRDP: change reach 10"],
  ],
  [
    "Các năm 2026, 2027, GRDP tăng lần lượt là 8%, 9%.",
    ["GRDP: change reach 8", "GRDP: change reach 9"],
  ],
  [
    "Năm 2026, công nghiệp và dịch vụ tăng lần lượt 12% và 8%.",
    ["công nghiệp: change reach 12", "dịch vụ: change reach 8"],
  ],
  [
    "Các năm 2026, 2027, thời gian xử lý giảm lần lượt ít nhất 10%, 20%.",
    ["thời gian xử lý: change atMost -10", "thời gian xử lý: change atMost -20"],
  ],
  [
    "Các năm 2026, 2027, tỷ lệ giảm nghèo lần lượt là 1%; 0,8%.",
    ["tỷ lệ giảm nghèo: change reach -1", "tỷ lệ giảm nghèo: change reach -0.8"],
  ],
  // What a change ends at is a level.
  [
    "Các năm 2026, 2027, tỷ lệ hộ nghèo giảm lần lượt còn 3%, 2%.",
    ["tỷ lệ hộ nghèo: level reach 3", "tỷ lệ hộ nghèo: level reach 2"],
  ],
  [
    "Các năm 2026, 2027, tỷ lệ ký số tăng lần lượt đạt 80%, 90%.",
    ["tỷ lệ ký số: level reach 80", "tỷ lệ ký số: level reach 90"],
  ],
] as const)("a change is said of all numbers in turn: %s", ([text, expected]) => {
  expect(changes(text)).toStrictEqual(expected);
});

test.for([
  [
    "Tỷ trọng nông nghiệp, công nghiệp, dịch vụ năm 2026 lần lượt là 15% - 45% - 40%.",
    ["Tỷ trọng nông nghiệp: 15", "Tỷ trọng công nghiệp: 45", "Tỷ trọng dịch vụ: 40"],
  ],
  [
    "Năm 2026, tỷ trọng nông nghiệp - công nghiệp - dịch vụ lần lượt đạt 15 - 45 - 40%.",
    ["tỷ trọng nông nghiệp: 15", "tỷ trọng công nghiệp: 45", "tỷ trọng dịch vụ: 40"],
  ],
  // Which is whose is not said.
  ["Cơ cấu kinh tế nông nghiệp - công nghiệp - dịch vụ năm 2026: 15% - 45% - 40%.", []],
] as const)("three numbers with dashes are no range: %s", ([text, expected]) => {
  expect(each(text)).toStrictEqual(expected);
});

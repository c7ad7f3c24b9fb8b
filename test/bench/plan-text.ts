import { numbers } from "./table.ts";

function oneOf<T>(list: readonly T[], random: () => number): T {
  const found = list[Math.floor(random() * list.length)];
  if (found === undefined) throw new Error("a list with something in it");
  return found;
}

/** What is asked, in the words of nobody in particular. */
const things = [
  "biên bản họp được lập trên môi trường mạng",
  "văn bản đi của cơ quan được ký số",
  "hộ gia đình dùng đường truyền cáp quang",
  "hộ kinh doanh bán hàng trên sàn thương mại điện tử",
  "trường học có học bạ số",
  "trạm y tế dùng bệnh án điện tử",
  "cán bộ được bồi dưỡng kỹ năng số",
  "thủ tục được giải quyết từ xa",
];

const comparators = ["ít nhất", "tối thiểu", "trên", "khoảng", "không dưới", "đạt", "gần"];

/** What a sentence is made of. */
interface Parts {
  /** From 30 to 99. */
  readonly share: number;
  readonly thing: string;
  readonly comparator: string;
  readonly year: number;
}

/** The kinds of sentences: targets, results, and what is neither. */
const sentences: readonly ((parts: Parts) => string)[] = [
  ({ share, thing, comparator, year }) =>
    `Phấn đấu đến năm ${year}, ${comparator} ${share}% ${thing}.`,
  ({ share, thing, comparator, year }) =>
    `- ${comparator} ${share}% ${thing} cấp tỉnh (năm ${year + 5} đạt 100%), ${share - 10}% cấp huyện, ${share - 20}% cấp xã, trừ trường hợp mật.`,
  ({ share, thing, year }) =>
    `Tỷ lệ ${thing} tăng thêm ${share % 10},5% so với năm ${year}; có ${share}.500 đơn vị tham gia.`,
  ({ share, thing, year }) =>
    `Năm ${year - 3} đã đạt ${share},${share % 10}% ${thing}, xếp thứ ${share % 60}/63 cả nước.`,
  ({ share, comparator, thing }) =>
    `Doanh thu ${comparator} ${share}.865 tỉ đồng, tăng bình quân ${share % 10},7%/năm; ${thing} giữ vững.`,
  ({ share, thing, year }) =>
    `Theo Quyết định số ${share}/QĐ-UBND ngày 03/6/${year}, các sở phối hợp với cấp xã giải thích lợi ích khi ${thing}.`,
  ({ thing }) => `Tận dụng tối đa nguồn lực sẵn có, hỗ trợ 24/7, bảo đảm ${thing} thực chất.`,
];

/** The text of a plan of so many bytes (UTF-8) at least, the same on every run. */
export function planText(bytes: number, seed = 2025): string {
  const random = numbers(seed);
  const encoder = new TextEncoder();
  const lines: string[] = [];
  let size = 0;
  while (size < bytes) {
    const line = oneOf(
      sentences,
      random,
    )({
      share: 30 + Math.floor(70 * random()),
      thing: oneOf(things, random),
      comparator: oneOf(comparators, random),
      year: 2024 + Math.floor(4 * random()),
    });
    lines.push(line);
    size += encoder.encode(line).length + 1;
  }
  return lines.join("\n");
}

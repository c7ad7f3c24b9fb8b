import type { Doubt } from "../src/index.ts";

/** No plan says how its digital economy is measured. */
export const valueAdded: Doubt = {
  code: "undefined-numerator",
  printed: "kinh tế số",
  read: {
    vi: "Không ghi cách tính kinh tế số; đọc là giá trị tăng thêm",
    en: "How the digital economy is measured is not printed; read as value added",
  },
};

/** A term of the former grading of online services. */
export const level4: Doubt = {
  code: "term-meant",
  printed: "mức độ 4",
  read: {
    vi: "“Mức độ 4” theo cách chia bốn mức trước đây; không coi là toàn trình",
    en: "“Level 4” of the former four-level grading; not taken for full-process",
  },
};

/** An open list: what is printed last. */
export const listGoesOn = (printed: string): Doubt => ({
  code: "truncated",
  printed,
  read: { vi: "Liệt kê còn nữa, không in tiếp", en: "The list goes on and is not printed" },
});

/** When a body is “basically” transformed. */
export const basicallyComplete: Doubt = {
  code: "unstated-threshold",
  printed: "cơ bản hoàn thành",
  read: {
    vi: "Không ghi thế nào là cơ bản hoàn thành",
    en: "What “basically complete” means is not printed",
  },
};

/** No year at all. */
export const noDeadline: Doubt = {
  code: "implied-horizon",
  read: { vi: "Không ghi thời hạn", en: "No deadline is printed" },
};

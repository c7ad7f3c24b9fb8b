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

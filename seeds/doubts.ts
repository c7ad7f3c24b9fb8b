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

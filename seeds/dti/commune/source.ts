import type { Source } from "../../../src/index.ts";

/** The set of the communes; the decision that issued it was not found. */
export const communeSource: Source = {
  publisher: "Tỉnh Tây Ninh",
  title: "Danh mục chỉ tiêu DTI cấp xã năm 2025",
};

import type { Doubt } from "../../../src/index.ts";

/** The number of countries is not printed. */
export const membersOfTheUN: Doubt = {
  code: "unstated-field",
  read: {
    vi: "Không ghi trong bao nhiêu nước; đọc là 193 nước thành viên Liên hợp quốc",
    en: "Among how many countries is not printed; read as the 193 members of the United Nations",
  },
};

/** The number of countries is not printed. */
export const membersOfTheUnion: Doubt = {
  code: "unstated-field",
  read: {
    vi: "Không ghi trong bao nhiêu nước; đọc là 194 nước được xếp hạng",
    en: "Among how many countries is not printed; read as the 194 that are ranked",
  },
};

/** Known from a later decision. */
export const repeatedBy411: Doubt = {
  code: "derived",
  read: {
    vi: "Con số năm 2030 biết qua Quyết định 411, văn bản nhắc lại nó",
    en: "The number of 2030 is known from decision 411, which repeats it",
  },
};

/** A term of the former grading. */
export const termLevel4: Doubt = {
  code: "term-meant",
  read: {
    vi: "“Mức độ 4” theo cách chia bốn mức trước đây; không coi là toàn trình",
    en: "“Level 4” of the former four-level grading; not taken for full-process",
  },
};

/** For all, without a number. */
export const noNumber: Doubt = {
  code: "unstated-threshold",
  read: { vi: "Phổ cập không kèm con số", en: "“For all” has no number" },
};

/** How many platforms is not printed. */
export const atLeastOne: Doubt = {
  code: "undefined-numerator",
  read: {
    vi: "Không ghi số nền tảng; đọc là ít nhất một",
    en: "How many platforms is not printed; read as at least one",
  },
};

/** Two decisions ask the same of one year. */
export const sameAs749: Doubt = {
  code: "repeated",
  read: {
    vi: "Quyết định 749 đặt cùng con số; mỗi quyết định một mục tiêu",
    en: "Decision 749 asks the same; each decision keeps its own target",
  },
};

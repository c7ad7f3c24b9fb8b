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
  printed: "mức độ 4",
  read: {
    vi: "“Mức độ 4” theo cách chia trước đây, nay là toàn trình",
    en: "“Level 4” of the former grading, now full-process",
  },
};

/** For all, without a number. */
export const noNumber: Doubt = {
  code: "unstated-threshold",
  read: { vi: "Phổ cập không kèm con số", en: "“For all” has no number" },
};

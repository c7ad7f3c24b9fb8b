import type { Doubt } from "../../../src/index.ts";

/** Which enterprises are counted is not printed. */
export const registeredOrOperating: Doubt = {
  code: "undefined-denominator",
  printed: "doanh nghiệp nhỏ và vừa",
  read: {
    vi: "Không ghi doanh nghiệp đăng ký hay đang hoạt động",
    en: "Registered or operating enterprises is not said",
  },
};

/** A growth without its base. */
export const noBase: Doubt = {
  code: "unstated-base",
  printed: "tăng bình quân",
  read: {
    vi: "Không ghi năm gốc và giá so sánh hay hiện hành",
    en: "Neither the base year nor constant or current prices are printed",
  },
};

/** Which accounts are meant is not printed. */
export const anyAccount: Doubt = {
  code: "undefined-numerator",
  printed: "tài khoản thanh toán điện tử",
  read: {
    vi: "Không ghi loại tài khoản; đọc là tài khoản thanh toán điện tử nói chung",
    en: "The kind of account is not printed; taken for every kind of electronic payment account",
  },
};

/** The year stands in the general objective before. */
export const yearOfGeneralObjective: Doubt = {
  code: "implied-horizon",
  read: {
    vi: "Câu không ghi năm; đọc theo mục tiêu tổng quát đến năm 2025 ở câu trước",
    en: "The sentence has no year; read as that of the general objective of 2025 before it",
  },
};

/** “At least” stands once, before the first of a list. */
export const headOfList = (printed: string): Doubt => ({
  code: "implied-bound",
  printed,
  read: {
    vi: "Từ “tối thiểu” ở đầu liệt kê áp dụng cho cả liệt kê",
    en: "The comparator at the head of the list holds for all of it",
  },
});

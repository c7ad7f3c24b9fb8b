/** Everything that the example says. */
export const words = {
  en: {
    madeUp: "SYNTHETIC: made-up districts, communes and figures, no result of anyone",
    about:
      "Trà Vinh's plan: work files processed online, 90/80/60% (province, district, commune) by the end of 2025, 100/90/70% by 2030.",
    meets: (day: string, year: number) => `WHO MEETS THE TARGET OF ${year}, ON ${day}`,
    meetsHead: ["tier", "asked", "units", "met", "behind", "no figure", "lowest", "highest"],
    tiers: { province: "province", district: "district", commune: "commune", country: "country" },
    districts: "THE DISTRICTS BY WHAT THEY REACH (ASKED: 80%)",
    communes: "THE FIRST FIVE AND THE LAST TEN OF THE COMMUNES (ASKED: 60%)",
    rankHead: ["place", "unit", "share", "to go"],
    unranked: (count: number) => `without a place, no figure: ${count}`,
    down: "WHERE THE COMMUNES' FILES ARE MISSING, BY DISTRICT",
    downHead: ["district", "communes", "behind", "no figure", "files to go", "of all"],
    total: "all",
    together: "ALL COMMUNES TOGETHER: WHAT 70% BY 2030 WOULD ASK OF EACH",
    stands: (share: string) => `Together those that reported stand at ${share}.`,
    level: (share: string) => `The same level of all: ${share}.`,
    kept: (share: string, kept: number) =>
      `If those ahead keep what they have (${kept}): ${share} of the others.`,
    effort: (points: string, limit: number) =>
      `The same gain of all: ${points} points; ${limit} would come to 100% and go no further.`,
    after: (day: string) => `AFTER THE REFORM, ON ${day}`,
    gone: (units: number, day: string) =>
      `${units} units ended with ${day}; they are scored up to that day, and have no place any more.`,
    statuses: "What became of the targets of 2025: ",
    status: { achieved: "achieved", lapsed: "lapsed" },
    became: (name: string) => `The province became part of ${name}, which has no districts:`,
    asked: (name: string, count: number) => `${name} is asked ${count} targets of this plan.`,
  },
  vi: {
    madeUp: "SỐ LIỆU GIẢ ĐỊNH: huyện, xã và số liệu đều không có thật",
    about:
      "Kế hoạch của Trà Vinh: hồ sơ công việc xử lý trên môi trường mạng, 90/80/60% (tỉnh, huyện, xã) đến hết năm 2025, 100/90/70% đến năm 2030.",
    meets: (day: string, year: number) => `ĐƠN VỊ ĐẠT MỤC TIÊU NĂM ${year}, TÍNH ĐẾN ${day}`,
    meetsHead: [
      "cấp",
      "mục tiêu",
      "đơn vị",
      "đạt",
      "chưa đạt",
      "chưa báo cáo",
      "thấp nhất",
      "cao nhất",
    ],
    tiers: { province: "tỉnh", district: "huyện", commune: "xã", country: "quốc gia" },
    districts: "CẤP HUYỆN THEO TỶ LỆ (MỤC TIÊU: 80%)",
    communes: "NĂM XÃ DẪN ĐẦU VÀ MƯỜI XÃ CUỐI (MỤC TIÊU: 60%)",
    rankHead: ["hạng", "đơn vị", "tỷ lệ", "còn thiếu"],
    unranked: (count: number) => `không xếp hạng, chưa báo cáo: ${count}`,
    down: "HỒ SƠ CẤP XÃ CÒN THIẾU Ở ĐÂU, THEO HUYỆN",
    downHead: ["huyện", "xã", "chưa đạt", "chưa báo cáo", "hồ sơ còn thiếu", "tỷ trọng"],
    total: "tổng",
    together: "TÍNH CHUNG CẤP XÃ: MỤC TIÊU 70% NĂM 2030 ĐÒI HỎI GÌ Ở TỪNG XÃ",
    stands: (share: string) => `Tính chung các xã đã báo cáo: ${share}.`,
    level: (share: string) => `Mọi xã cùng một mức: ${share}.`,
    kept: (share: string, kept: number) =>
      `Nếu các xã dẫn trước giữ nguyên mức hiện có (${kept}): các xã còn lại ${share}.`,
    effort: (points: string, limit: number) =>
      `Mọi xã cùng một mức tăng: ${points} điểm phần trăm; ${limit} xã chạm trần 100%.`,
    after: (day: string) => `SAU SẮP XẾP ĐƠN VỊ HÀNH CHÍNH, TÍNH ĐẾN ${day}`,
    gone: (units: number, day: string) =>
      `${units} đơn vị kết thúc ngày ${day}; chấm điểm đến ngày đó, sau đó không xếp hạng.`,
    statuses: "Mục tiêu năm 2025: ",
    status: { achieved: "đạt", lapsed: "hết hiệu lực theo đơn vị" },
    became: (name: string) => `Tỉnh hợp nhất vào ${name}, nay không còn cấp huyện:`,
    asked: (name: string, count: number) =>
      `${name} không nhận mục tiêu nào (${count}) của kế hoạch này.`,
  },
} as const;

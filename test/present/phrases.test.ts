import { type Messages, messages } from "dxplan";
import { describe, expect, test } from "vitest";

const { en, vi } = messages;

const parts = {
  stated: "80%",
  against: "20%",
  other: "target (2025-12-31)",
  apart: "10",
  due: "D1",
  dueAgainst: "D0",
};
const sentence = {
  name: "N",
  required: "R",
  due: "D",
  reported: "V",
  attainment: "90%",
  reason: null,
  gap: "G",
  status: "S",
};

/** Each phrase with its arguments, in English and in Vietnamese. */
const phrases: readonly (readonly [
  said: (messages: Messages) => string,
  en: string,
  vi: string,
])[] = [
  [({ phrases: p }) => p.topOf("20", 63), "top 20 of 63", "nhóm 20 đơn vị dẫn đầu trong 63"],
  [({ phrases: p }) => p.placeOf("22", 63), "place 22 of 63", "thứ 22/63"],
  [({ phrases: p }) => p.moved(14), "up 14 places", "tăng 14 bậc"],
  [({ phrases: p }) => p.moved(-2), "down 2 places", "giảm 2 bậc"],
  [({ phrases: p }) => p.moved(0), "unchanged", "giữ nguyên"],
  [({ phrases: p }) => p.since("10", "90"), "10 on 90", "10 so với 90"],
  [({ phrases: p }) => p.targetOf("2025"), "the target of 2025", "mục tiêu năm 2025"],
  [({ phrases: p }) => p.done(true), "done", "đã thực hiện"],
  [({ phrases: p }) => p.done(false), "not done", "chưa thực hiện"],
  [({ phrases: p }) => p.ofTargets("4"), "4 of the targets", "4 trong số các mục tiêu"],
  [({ phrases: p }) => p.targetsMet("4"), "4 of the targets met", "4 mục tiêu đã đạt"],
  [({ phrases: p }) => p.paragraph(0), "headline", "tiêu đề"],
  [({ phrases: p }) => p.paragraph(5), "paragraph 5", "đoạn 5"],
  [({ phrases: p }) => p.publishedBy("D"), "by D", "chậm nhất D"],
  [({ phrases: p }) => p.met(null), "undecided", "chưa xác định"],
  [({ phrases: p }) => p.met(true), "yes", "có"],
  [({ phrases: p }) => p.met(false), "no", "chưa"],
  [({ phrases: p }) => p.toGo("5 points", false), "gap 5 points", "còn thiếu 5 points"],
  [({ phrases: p }) => p.toGo("5 days", true), "gap 5 days", "còn cao hơn mục tiêu 5 days"],
  [({ phrases: p }) => p.beyond("5 points", false), "beyond by 5 points", "vượt 5 points"],
  [({ phrases: p }) => p.beyond("2 days", true), "better by 2 days", "tốt hơn mục tiêu 2 days"],
  [({ steps: s }) => s.required("R", "D"), "Required by D: R.", "Yêu cầu đến D: R."],
  [({ steps: s }) => s.required("R", null), "Required: R.", "Yêu cầu: R."],
  [({ steps: s }) => s.base("90", "D", false), "Counted from 90 (D).", "Tính từ 90 (D)."],
  [
    ({ steps: s }) => s.base("90", null, true),
    "Counted from 90, a target whose result is not known yet.",
    "Tính từ 90, là mục tiêu gốc vì chưa có kết quả.",
  ],
  [({ steps: s }) => s.baseline("40", null), "Baseline: 40.", "Số gốc: 40."],
  [({ steps: s }) => s.noAttainment("why"), "No attainment: why.", "Không có tỷ lệ đạt: why."],
  [({ steps: s }) => s.growth("F", "5%"), "Growth: F = 5%.", "Tăng trưởng: F = 5%."],
  [
    ({ steps: s }) => s.noProgress("why"),
    "No progress: why.",
    "Không tính được mức tiến triển: why.",
  ],
  [({ steps: s }) => s.noPace("why"), "No pace: why.", "Không tính được hệ số tiến độ: why."],
  [
    ({ steps: s }) => s.pace("64%", "80%", "−0.8", true),
    "Pace −0.8: 64% of the way further off than at the baseline, where 80% was to be expected by then.",
    "Hệ số tiến độ −0.8: lùi 64% chặng đường so với số liệu gốc, theo tiến độ phải đạt 80%.",
  ],
  [({ steps: s }) => s.afterwards("V"), "After the deadline: V.", "Sau thời hạn: V."],
  [({ steps: s }) => s.firstMet("D"), "First met on D.", "Đạt lần đầu ngày D."],
  [({ steps: s }) => s.sustained("D"), "Met since D without a break.", "Đạt liên tục từ D."],
  [({ findings: f }) => f.apart("5", true), "5 more", "cao hơn 5"],
  [
    ({ findings: f }) => f.beside({ ...parts, apart: null }),
    "80%, against 20% of target (2025-12-31)",
    "80%, so với 20% của target (2025-12-31)",
  ],
  [
    ({ findings: f }) => f.tiers(parts, "one", "other"),
    "80% (one), against 20% (other) of target (2025-12-31): 10",
    "80% (one), so với 20% (other) của target (2025-12-31): 10",
  ],
  [
    ({ findings: f }) => f.baseline(parts),
    "80%, where the baseline is 20%",
    "80%, trong khi số liệu gốc là 20%",
  ],
  [
    ({ findings: f }) => f.limit(parts),
    "80%, where the limit is 20%",
    "80%, trong khi giới hạn là 20%",
  ],
  [
    ({ findings: f }) => f.twice(parts),
    "80%, as target (2025-12-31)",
    "80%, như target (2025-12-31)",
  ],
  [
    ({ findings: f }) => f.noTime(parts),
    "80% from 20%, in no time",
    "80% từ 20%, không có thời gian",
  ],
  [
    ({ findings: f }) => f.beyond(parts, "100%"),
    "80% from 20%, beyond the limit of 100%",
    "80% từ 20%, vượt giới hạn 100%",
  ],
  [
    ({ findings: f }) => f.tooSteep(parts, "60", "50"),
    "80% from 20%: 60 a year, where 50 is the steepest",
    "80% từ 20%: mỗi năm 60, mức cao nhất coi là có thể là 50",
  ],
  [({ findings: f }) => f.dueBeforeBase(parts), "due D1, counted from D0", "hạn D1, tính từ D0"],
  [
    ({ findings: f }) => f.namesake("other-share", "why"),
    "another indicator, other-share (why)",
    "chỉ tiêu khác, other-share (why)",
  ],
  [
    ({ sentence: say }) => say(sentence),
    "N: by D: R; V; attainment 90%; G; S.",
    "N: đến D: R; V; tỷ lệ đạt 90%; G; S.",
  ],
  ...(["places", "times", "targets", "points-per-year", "percent", "units"] as const).map(
    (unit, at) =>
      [
        ({ words }: Messages) => words.values[unit]("7"),
        ["place 7", "7 times", "7 targets", "7% a year", "7%", "7"][at] ?? "",
        ["thứ 7", "7 lần", "7 mục tiêu", "7%/năm", "7%", "7"][at] ?? "",
      ] as const,
  ),
  ...(
    ["points", "places", "units", "percent", "times", "points-per-year", "targets"] as const
  ).flatMap((unit, at) => [
    [
      ({ words }: Messages) => words.gapUnits[unit]("1"),
      ["1 point", "1 place", "1 unit", "1%", "1 time", "1 point a year", "1 target"][at] ?? "",
      [
        "1 điểm phần trăm",
        "1 bậc",
        "1 đơn vị",
        "1%",
        "1 lần",
        "1 điểm phần trăm/năm",
        "1 mục tiêu",
      ][at] ?? "",
    ] as const,
    [
      ({ words }: Messages) => words.gapUnits[unit]("0.5"),
      ["0.5 points", "0.5 places", "0.5 units", "0.5%", "0.5 times", "0.5 points a year"][at] ??
        "0.5 targets",
      ["0.5 điểm phần trăm", "0.5 bậc", "0.5 đơn vị", "0.5%", "0.5 lần", "0.5 điểm phần trăm/năm"][
        at
      ] ?? "0.5 mục tiêu",
    ] as const,
  ]),
  [({ words }) => words.changeUnits.points("10"), "10 points", "10 điểm phần trăm"],
  [({ words }) => words.changeUnits.percent("10"), "10%", "10%"],
  [({ words }) => words.changeUnits.times("2"), "2 times", "gấp 2 lần"],
  [
    ({ words, phrases: p }) => p.bounded(words.bounds.reach, words.changeUnits.times("2")),
    "reach 2 times",
    "gấp 2 lần",
  ],
  [
    ({ words, phrases: p }) => p.bounded(words.bounds.atLeast, words.changeUnits.times("2")),
    "at least 2 times",
    "gấp tối thiểu 2 lần",
  ],
  [({ phrases: p }) => p.moved(1), "up 1 place", "tăng 1 bậc"],
  [({ phrases: p }) => p.rise("10%"), "a rise of 10%", "tăng thêm 10%"],
  [({ phrases: p }) => p.fall("10%"), "a fall of 10%", "giảm 10%"],
  [
    ({ phrases: p }) => p.unstatedBase("C"),
    "C, on what is not stated",
    "C, không ghi so với mốc nào",
  ],
  [({ phrases: p }) => p.bounded("≥", "90%"), "≥ 90%", "≥ 90%"],
  [({ phrases: p }) => p.aYear("7%"), "7% a year", "7%/năm"],
  [({ phrases: p }) => p.onAverage("> 7%"), "> 7% a year on average", "bình quân > 7%/năm"],
  [({ phrases: p }) => p.eachYear("> 7%"), "> 7% in each year", "> 7% hằng năm"],
  [({ notation: n }) => n.day("2025", "12", "31"), "2025-12-31", "31/12/2025"],
  [({ notation: n }) => n.counted("3", "km"), "3 km", "3 km"],
  [({ notation: n }) => n.list(["a", "b"]), "a, b", "a, b"],
  [({ notation: n }) => n.quoted("T"), "“T”", "“T”"],
];

describe("what is said in both languages", () => {
  test.for(phrases.map(([said, english, vietnamese]) => ({ said, english, vietnamese })))(
    "$english",
    ({ said, english, vietnamese }) => {
      expect([said(en), said(vi)]).toStrictEqual([english, vietnamese]);
    },
  );
});

import type { Figure } from "dxplan";
import { observations } from "dxplan/seeds";
import { describe, expect, test } from "vitest";

const figures = observations.filter((one): one is Figure => one.indicator !== undefined);

const all = "province,district,commune";
const two = "province,commune";

/** A figure: unit, indicator, value, qualifier, last day of the period, tiers, field of a place. */
type Row = readonly [
  unit: string,
  indicator: string,
  value: number,
  qualifier: string,
  end: string,
  tiers: string,
  of: number,
];

/** A publication: its title, when it was published as far as that is printed, and its figures. */
interface Publication {
  readonly title: string;
  readonly published: string;
  readonly rows: readonly Row[];
}

/** What was reported on the plans' provinces, by publication. */
const publications: readonly Publication[] = [
  {
    title: "Kế hoạch 37/KH-UBND chuyển đổi số tỉnh Trà Vinh năm 2023",
    published: "2023-04-18",
    rows: [
      ["gso63:84", "statistical-reports-provincial-system", 100, "", "2022-12-31", "", 0],
      ["gso63:84", "services-with-online-dossiers", 72.52, "", "2022-12-31", "", 0],
      ["gso63:84", "work-files-online", 78.05, "", "2022-12-31", "district", 0],
      ["gso63:84", "work-files-online", 83.21, "", "2022-12-31", "province", 0],
      ["gso63:84", "work-files-online", 78.19, "", "2022-12-31", "commune", 0],
      ["gso63:84", "eligible-procedures-level-4", 100, "", "2022-12-31", "", 0],
      ["gso63:84", "population-smartphone", 60, "moreThan", "2022-12-31", "", 0],
      ["gso63:84", "households-fibre-access", 59.25, "", "2022-12-31", "", 0],
      ["gso63:84", "internet-users", 74, "moreThan", "2022-12-31", "", 0],
      ["gso63:84", "communes-4g-coverage", 100, "", "2022-12-31", "", 0],
    ],
  },
  {
    title: "Kế hoạch 02/KH-UBND chuyển đổi số tỉnh Trà Vinh năm 2024",
    published: "2024-01-17",
    rows: [
      ["gso63:84", "communes-fibre-coverage", 100, "", "2023-12-31", "", 0],
      ["gso63:84", "communes-4g-coverage", 100, "", "2023-12-31", "", 0],
    ],
  },
  {
    title: "Kế hoạch 122/KH-UBND chuyển đổi số tỉnh Trà Vinh năm 2025",
    published: "2024-10-29",
    rows: [
      ["gso63:84", "agencies-building-databases", 100, "", "2024-10-29", "", 0],
      ["gso63:84", "communes-fibre-coverage", 100, "", "2024-10-29", "", 0],
      ["gso63:84", "communes-4g-coverage", 100, "", "2024-10-29", "", 0],
    ],
  },
  {
    title: "Efforts to develop digital government",
    published: "",
    rows: [
      ["gso63:84", "services-with-online-dossiers", 79, "", "2023-12-31", "", 0],
      ["gso63:84", "full-process-services", 1039, "", "2023-12-31", "", 0],
      ["gso63:84", "procedure-dossiers-settled-electronically", 82.31, "", "2023-12-31", "", 0],
      ["gso63:84", "procedure-dossiers-digitised", 52.41, "", "2023-12-31", "", 0],
    ],
  },
  {
    title: "Trà Vinh hướng tới kỷ nguyên số vì hiệu quả tối ưu",
    published: "2022-10",
    rows: [["gso63:84", "households-fibre-access", 58, "", "2022-10-31", "", 0]],
  },
  {
    title: "Đánh giá mức độ chuyển đổi số năm 2022, Trà Vinh xếp hạng 25/63",
    published: "2023-07",
    rows: [["gso63:84", "dti-value", 0.4294, "", "2021-12-31", "", 0]],
  },
  {
    title: "Trà Vinh chuyển đổi số hiệu quả, nâng cao năng lực cạnh tranh",
    published: "2022-10-10",
    rows: [["gso63:84", "dti-rank", 26, "", "2021-12-31", "", 63]],
  },
  {
    title: "Hưng Yên: Chuyển đổi số phát triển trên 3 trụ cột",
    published: "",
    rows: [
      ["gso63:33", "agencies-document-software", 100, "", "2023-12-31", all, 0],
      ["gso63:33", "procedures-provided-online", 78.99, "", "2023-12-31", "", 0],
      ["gso63:33", "enterprises-linked-to-transformation", 3000, "moreThan", "2023-12-31", "", 0],
      ["gso63:33", "enterprises-e-invoices", 100, "", "2023-12-31", "", 0],
      ["gso63:33", "enterprises-website", 60, "nearly", "2023-12-31", "", 0],
      ["gso63:33", "bank-account-population", 86, "about", "2023-12-31", "", 0],
      ["gso63:33", "dti-rank", 35, "", "2021-12-31", "", 63],
    ],
  },
  {
    title: "Hung Yen continues to promote e-government building towards digital government",
    published: "2024-09-26",
    rows: [["gso63:33", "agencies-network-software", 100, "", "2024-09-26", all, 0]],
  },
  {
    title: "Hưng Yên đẩy nhanh tiến độ số hóa các cơ quan trong tỉnh",
    published: "2025",
    rows: [
      ["gso34:33", "dossiers-submitted-online", 89.5, "", "2025-12-31", two, 0],
      ["gso34:33", "procedures-electronic-process", 100, "", "2025-12-31", two, 0],
    ],
  },
  {
    title: "Hung Yen records positive results in digital transformation",
    published: "2023",
    rows: [
      ["gso63:33", "procedures-full-process", 59.6, "", "2023-12-31", "", 0],
      ["gso63:33", "agency-documents-online", 99, "", "2023-12-31", all, 0],
    ],
  },
  {
    title: "Hung Yen to become a digitalized locality",
    published: "2021",
    rows: [["gso63:33", "it-enterprises", 350, "moreThan", "2021-12-31", "", 0]],
  },
  {
    title: "Hưng Yên vươn lên thứ 7 cả nước về tăng trưởng GRDP",
    published: "2024-01-21",
    rows: [["gso63:33", "labour-productivity", 6.21, "", "2023-12-31", "", 0]],
  },
  {
    title: "Hưng Yên: Năng suất lao động tăng 8,46%, đời sống người lao động luôn được quan tâm",
    published: "2024-01",
    rows: [["gso63:33", "labour-productivity", 8.46, "", "2023-12-31", "", 0]],
  },
  {
    title: "Bộ TT&TT sẽ giúp Hưng Yên thúc đẩy chuyển đổi số",
    published: "2020-06-05",
    rows: [
      ["gso63:33", "population-4g-coverage", 98.01, "", "2019-12-31", "", 0],
      ["gso63:33", "smartphone-subscriptions-per-population", 65.8, "", "2019-12-31", "", 0],
    ],
  },
  {
    title: "Thông báo kết quả Bộ chỉ số phục vụ người dân, doanh nghiệp tháng 05/2024",
    published: "2024-06",
    rows: [
      ["gso63:54", "service-index-online", 7.2, "", "2024-05-31", all, 0],
      ["gso63:54", "service-index-satisfaction", 17.5, "", "2024-05-31", all, 0],
      ["gso63:54", "service-index-digitisation", 13.1, "", "2024-05-31", all, 0],
      ["gso63:54", "service-index-payment", 8.1, "", "2024-05-31", all, 0],
      ["gso63:54", "service-index", 72.57, "", "2024-05-31", all, 0],
    ],
  },
  {
    title: "Kết quả chuyển đổi số năm 2024 của Phú Yên",
    published: "2025",
    rows: [["gso63:54", "agencies-managing-online", 100, "", "2024-12-31", all, 0]],
  },
  {
    title: "Chuyển đổi số thúc đẩy cải cách hành chính ở Phú Yên",
    published: "2025",
    rows: [
      ["gso63:54", "dossiers-paid-online", 76.85, "", "2025-06-30", all, 0],
      ["gso63:54", "dossiers-submitted-online", 94.1, "", "2025-06-30", all, 0],
    ],
  },
  {
    title: "Developing Information and Communication Infrastructure",
    published: "2022-09-20",
    rows: [
      ["gso63:54", "enterprises-digital-technology-share", 24, "moreThan", "2022-09-20", "", 0],
    ],
  },
  {
    title: "Đưa sản phẩm OCOP Phú Yên vươn xa",
    published: "2023-11-20",
    rows: [["gso63:54", "ocop-products-3-star", 193, "", "2023-11-19", "", 0]],
  },
  {
    title: "Thúc đẩy kinh tế nông thôn từ Chương trình mỗi xã một sản phẩm",
    published: "2025",
    rows: [["gso63:54", "ocop-products-3-star", 377, "", "2025-06-30", "", 0]],
  },
  {
    title: "Phú Yên: Cần đẩy mạnh chuyển đổi số để phát triển kinh tế địa phương",
    published: "2023-01-21",
    rows: [["gso63:54", "assigned-objectives-completed", 4, "", "2023-01-21", "", 0]],
  },
  {
    title: "Phú Yên nâng cao nhận thức về chuyển đổi số",
    published: "2022-12-15",
    rows: [["gso63:54", "dti-rank", 50, "", "2021-12-31", "", 63]],
  },
  {
    title: "Bộ Thông tin và Truyền thông làm việc với tỉnh Thừa Thiên Huế",
    published: "2023",
    rows: [
      ["gso63:46", "agencies-government-network", 100, "", "2023-06-30", all, 0],
      ["gso63:46", "population-mobile-coverage", 100, "", "2023-06-30", "", 0],
      ["gso63:46", "households-fixed-broadband", 80.47, "", "2023-06-30", "", 0],
      ["gso63:46", "internet-users", 79.8, "", "2023-06-30", "", 0],
      ["gso63:46", "smartphone-subscriptions", 850_000, "moreThan", "2023-06-30", "", 0],
    ],
  },
  {
    title: "Huế ngày nay",
    published: "2025-07",
    rows: [
      ["gso34:46", "online-services-full-process", 28.51, "", "2025-07-31", two, 0],
      ["gso34:46", "dossiers-submitted-online", 95, "", "2025-07-14", two, 0],
    ],
  },
  {
    title: "Tiên phong chuyển đổi số và phát triển hạ tầng hiện đại",
    published: "2025-11",
    rows: [
      ["gso34:46", "eligible-procedures-full-process", 100, "", "2025-11-30", two, 0],
      ["gso34:46", "dossiers-submitted-online", 91, "", "2025-11-30", two, 0],
      ["gso34:46", "procedures-provided-online", 95.1, "", "2025-11-30", two, 0],
      ["gso34:46", "satisfaction-unstated-subject", 88.93, "", "2025-11-30", two, 0],
      ["gso34:46", "electronic-documents-signed", 100, "", "2025-11-30", two, 0],
    ],
  },
  {
    title: "Thành phố Huế dẫn đầu cả nước, đạt 100% dịch vụ công trực tuyến toàn trình",
    published: "2025-07",
    rows: [["gso34:46", "units-full-process-services", 100, "", "2025-07-22", two, 0]],
  },
  {
    title: "Thúc đẩy chuyển đổi số",
    published: "2025",
    rows: [
      ["gso63:46", "households-fibre-access", 83.19, "", "2025-06-30", "", 0],
      ["gso63:46", "mobile-broadband-subscriptions", 84.31, "", "2025-06-30", "", 0],
      ["gso63:46", "villages-fixed-broadband", 100, "", "2025-06-30", "", 0],
      ["gso63:46", "villages-mobile-broadband", 100, "", "2025-06-30", "", 0],
    ],
  },
  {
    title: "Tăng tốc phủ sóng 5G",
    published: "2026-01-05",
    rows: [["gso34:46", "communes-5g-one-operator", 100, "", "2026-01-05", "", 0]],
  },
  {
    title: "Thừa Thiên Huế xếp thứ 2 toàn quốc",
    published: "2022-08",
    rows: [["gso63:46", "dti-rank", 2, "", "2021-12-31", "", 63]],
  },
  {
    title: "Xếp hạng DTI 2022",
    published: "2023-07-12",
    rows: [
      ["gso63:84", "dti-value", 0.6077, "", "2022-12-31", "", 0],
      ["gso63:84", "dti-rank", 25, "", "2022-12-31", "", 63],
      ["gso63:33", "dti-value", 0.5753, "", "2022-12-31", "", 0],
      ["gso63:33", "dti-rank", 33, "", "2022-12-31", "", 63],
      ["gso63:54", "dti-value", 0.4679, "", "2022-12-31", "", 0],
      ["gso63:54", "dti-rank", 59, "", "2022-12-31", "", 63],
      ["gso63:46", "dti-value", 0.6975, "", "2022-12-31", "", 0],
      ["gso63:46", "dti-rank", 4, "", "2022-12-31", "", 63],
    ],
  },
  {
    title: "Xếp hạng DTI 2023",
    published: "",
    rows: [
      ["gso63:84", "dti-value", 0.7068, "", "2023-12-31", "", 0],
      ["gso63:84", "dti-rank", 22, "", "2023-12-31", "", 63],
      ["gso63:33", "dti-value", 0.6855, "", "2023-12-31", "", 0],
      ["gso63:33", "dti-rank", 31, "", "2023-12-31", "", 63],
      ["gso63:54", "dti-value", 0.5582, "", "2023-12-31", "", 0],
      ["gso63:54", "dti-rank", 59, "", "2023-12-31", "", 63],
      ["gso63:46", "dti-value", 0.766, "", "2023-12-31", "", 0],
      ["gso63:46", "dti-rank", 3, "", "2023-12-31", "", 63],
    ],
  },
  {
    title: "Xếp hạng DTI 2024 (63 tỉnh)",
    published: "2025-10-21",
    rows: [
      ["gso63:84", "dti-value", 0.6714, "", "2024-12-31", "", 0],
      ["gso63:84", "dti-rank", 43, "", "2024-12-31", "", 63],
      ["gso63:33", "dti-value", 0.6303, "", "2024-12-31", "", 0],
      ["gso63:33", "dti-rank", 52, "", "2024-12-31", "", 63],
      ["gso63:54", "dti-value", 0.6013, "", "2024-12-31", "", 0],
      ["gso63:54", "dti-rank", 56, "", "2024-12-31", "", 63],
      ["gso63:46", "dti-value", 0.7951, "", "2024-12-31", "", 0],
      ["gso63:46", "dti-rank", 5, "", "2024-12-31", "", 63],
    ],
  },
  {
    title: "Xếp hạng DTI 2024 (34 tỉnh)",
    published: "2025-10-21",
    rows: [
      ["gso34:33", "dti-rank", 32, "", "2024-12-31", "", 34],
      ["gso34:46", "dti-rank", 2, "", "2024-12-31", "", 34],
    ],
  },
];

/** The counts behind a figure: unit, indicator, numerator, denominator. */
const counts = [
  ["gso34:33", "procedures-electronic-process", 2165, 2165],
  ["gso34:46", "communes-5g-one-operator", 40, 40],
  ["gso34:46", "dossiers-submitted-online", undefined, 3425],
  ["gso34:46", "online-services-full-process", 572, 2006],
  ["gso63:33", "procedures-full-process", 951, 1834],
  ["gso63:33", "procedures-provided-online", 1440, 1823],
  ["gso63:33", "smartphone-subscriptions-per-population", 825_000, 1_250_000],
  ["gso63:54", "assigned-objectives-completed", 4, 12],
  ["gso63:54", "assigned-tasks-completed", 1, 1],
  ["gso63:54", "service-index", 72.57, 100],
  ["gso63:54", "service-index-digitisation", 13.1, 22],
  ["gso63:54", "service-index-online", 7.2, 12],
  ["gso63:54", "service-index-payment", 8.1, 10],
  ["gso63:54", "service-index-satisfaction", 17.5, 18],
  ["gso63:84", "full-process-services", 1039, 1690],
];

const rowOf = ({ unit, indicator, value, qualifier, period, tiers = [], of = 0 }: Figure) => [
  unit,
  indicator,
  value,
  qualifier?.kind ?? "",
  period.end,
  tiers.join(),
  of,
];

describe.for(publications)("$title", ({ title, published, rows }) => {
  const own = figures.filter(({ source }) => source.title.startsWith(title));

  test.for(rows)("of %s, %s: %d %s on %s, tiers %s, of %d", (row) => {
    const found = own.filter((figure) => rowOf(figure).join() === row.join());
    expect(found.map(rowOf)).toStrictEqual([[...row]]);
    for (const { publishedAt = "" } of found) expect(publishedAt).toContain(published);
  });
});

describe("what was reported", () => {
  const rows = publications.flatMap((publication) => publication.rows);

  test("is ninety-nine figures, of which two stand twice", () => {
    expect(rows).toHaveLength(99 - 2);
    expect(new Set(rows.map((row) => row.join())).size).toBe(rows.length);
  });

  test("comes with the counts that were printed", () => {
    const counted = figures
      .filter(({ denominator }) => denominator !== undefined)
      .map(({ unit, indicator, numerator, denominator }) => [
        unit,
        indicator,
        numerator,
        denominator,
      ]);
    const inOrder = counted.toSorted((one, other) => (one.join() < other.join() ? -1 : 1));
    expect(inOrder).toStrictEqual(counts);
  });

  test("keeps a printed share that its counts deny, and says so", () => {
    const denied = figures.filter(
      ({ value, numerator, denominator, indicator }) =>
        typeof value === "number" &&
        numerator !== undefined &&
        denominator !== undefined &&
        ["procedures-full-process", "smartphone-subscriptions-per-population"].includes(indicator),
    );
    expect(denied.map(({ value }) => value)).toStrictEqual([59.6, 65.8]);
    for (const { doubts = [] } of denied) {
      expect(doubts.map(({ code }) => code)).toContain("contradiction");
    }
  });
});

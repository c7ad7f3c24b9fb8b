import type { Text } from "../../src/index.ts";

/**
 * Indicators of similar names that are kept apart, and why.
 *
 * @category Seeds
 */
export interface Namesakes {
  /** The ids of the indicators. */
  readonly indicators: readonly string[];
  /** What differs between them. */
  readonly why: Text;
  /**
   * Whether they are near enough that a step back from one to the other is worth a look: the same things or nearly the
   * same people, under another word. A figure of one answers no target on another all the same. Not unless said.
   */
  readonly comparable?: boolean;
}

/**
 * Every group of indicators of similar names that are not one: numerator or denominator differs, so that a figure
 * of one never answers a target on another. Where two are near enough that a lower number on one after a higher on the
 * other is worth a question, they stand in a group of their own as well, which is marked `comparable`.
 *
 * @example
 * ```ts
 * namesakes.find(({ indicators }) => indicators.includes("adults-smartphone"))?.indicators;
 * // => ["adults-smartphone", "working-age-smartphone", "people-using-smartphone", "population-smartphone"]
 * ```
 * @category Seeds
 */
export const namesakes: readonly Namesakes[] = [
  {
    indicators: [
      "adults-smartphone",
      "working-age-smartphone",
      "people-using-smartphone",
      "population-smartphone",
    ],
    why: {
      vi: "Mẫu số khác nhau: người trưởng thành, người trong độ tuổi lao động, người dân; và có máy khác với sử dụng",
      en: "Other denominators: adults, people of working age, people; and having a smartphone is not using one",
    },
  },
  {
    indicators: ["adults-smartphone", "working-age-smartphone"],
    why: {
      vi: "Người trưởng thành; người trong độ tuổi lao động",
      en: "Adults; people of working age",
    },
    comparable: true,
  },
  {
    indicators: [
      "adults-smartphone",
      "smartphone-subscriptions",
      "smartphone-subscriptions-per-population",
    ],
    why: {
      vi: "Thuê bao không phải người: một người có thể có nhiều thuê bao",
      en: "Subscriptions are not people: one person may have several",
    },
  },
  {
    indicators: [
      "transaction-account-15",
      "e-payment-account-15",
      "e-payment-account-population",
      "bank-account-population",
    ],
    why: {
      vi: "Tài khoản giao dịch tại ngân hàng hoặc tổ chức được phép, tài khoản thanh toán điện tử, tài khoản ngân hàng; dân số từ 15 tuổi hoặc toàn bộ dân số",
      en: "Transaction accounts at a bank or another permitted institution, electronic payment accounts, bank accounts; the population aged 15 and over, or all of it",
    },
  },
  {
    indicators: [
      "work-files-online",
      "dossiers-submitted-online",
      "dossiers-fully-online",
      "procedure-dossiers-one-stop",
      "procedure-dossiers-settled-electronically",
      "procedure-dossiers-digitised",
      "dossiers-paid-online",
    ],
    why: {
      vi: "Hồ sơ công việc là của cơ quan, hồ sơ thủ tục hành chính là của người dân; và nộp, xử lý hoàn toàn, giải quyết, số hóa, thanh toán trực tuyến là những việc khác nhau",
      en: "Work files are the agencies’, procedure dossiers the people’s; and submitting, processing entirely, settling, digitising and paying online are different acts",
    },
  },
  {
    indicators: [
      "work-files-online",
      "documents-created-signed-electronically",
      "records-electronic",
      "officials-working-electronically",
      "agencies-managing-online",
    ],
    why: {
      vi: "Hồ sơ, văn bản, người và cơ quan là những mẫu số khác nhau",
      en: "Files, documents, officials and agencies are different denominators",
    },
  },
  {
    indicators: [
      "satisfaction-online-services",
      "satisfaction-procedures-index",
      "satisfaction-unstated-subject",
      "service-index-satisfaction",
    ],
    why: {
      vi: "Tỷ lệ người hài lòng, chỉ số hài lòng, tỷ lệ không nêu về việc gì, điểm của một bộ chỉ số quốc gia",
      en: "A share of people, an index of satisfaction, a rate whose subject is not said, points of a national index",
    },
  },
  {
    indicators: [
      "eligible-procedures-level-4",
      "eligible-procedures-full-process",
      "public-services-level-4",
    ],
    why: {
      vi: "Thủ tục đủ điều kiện không phải mọi dịch vụ công",
      en: "Eligible procedures are not all public services",
    },
  },
  {
    indicators: ["eligible-procedures-level-4", "eligible-procedures-full-process"],
    why: {
      vi: "Mức độ 4 của cách chia bốn mức không phải toàn trình của cách chia hai mức",
      en: "Level 4 of the four-level grading is not full-process of the two-level one",
    },
    comparable: true,
  },
  {
    indicators: [
      "eligible-procedures-full-process",
      "procedures-full-process",
      "online-services-full-process",
      "full-process-services",
      "procedures-provided-online",
      "procedures-electronic-process",
      "units-full-process-services",
    ],
    why: {
      vi: "Mẫu số: thủ tục đủ điều kiện, mọi thủ tục, dịch vụ trực tuyến, số đếm, đơn vị; tử số: toàn trình, cả một phần, quy trình điện tử",
      en: "Denominators: eligible procedures, all procedures, online services, a count, units; numerators: full-process, partial as well, electronic process",
    },
  },
  {
    indicators: [
      "online-services-multi-device",
      "level-3-4-services-multi-device",
      "level-4-services-multi-device",
    ],
    why: {
      vi: "Mẫu số: mọi dịch vụ trực tuyến, mức độ 3 và 4, mức độ 4",
      en: "Denominators: all online services, levels 3 and 4, level 4",
    },
  },
  {
    indicators: ["services-with-online-dossiers", "dossiers-submitted-online"],
    why: {
      vi: "Tỷ lệ dịch vụ có hồ sơ trực tuyến, tỷ lệ hồ sơ trực tuyến",
      en: "A share of services that get online dossiers, a share of dossiers",
    },
  },
  {
    indicators: [
      "documents-signed-electronically",
      "state-documents-signed",
      "electronic-documents-signed",
      "management-activities-signed-documents",
      "agency-documents-online",
    ],
    why: {
      vi: "Văn bản giữa cơ quan Đảng, Nhà nước, Đoàn thể; chỉ giữa cơ quan nhà nước; trong số văn bản điện tử; hoạt động quản lý; không xét chữ ký",
      en: "Documents between Party, State and mass-organisation bodies; between State agencies only; among electronic documents; management activities; signatures not considered",
    },
  },
  {
    indicators: ["documents-signed-electronically", "state-documents-signed"],
    why: {
      vi: "Văn bản giữa cơ quan Đảng, Nhà nước, Đoàn thể; chỉ giữa cơ quan nhà nước",
      en: "Documents between Party, State and mass-organisation bodies; between State agencies only",
    },
    comparable: true,
  },
  {
    indicators: [
      "agencies-document-software",
      "agencies-network-software",
      "agencies-government-network",
    ],
    why: {
      vi: "Phần mềm có chữ ký số, mạng và phần mềm, mạng chuyên dùng của Chính phủ",
      en: "Software with a signature, networks and software, the Government’s dedicated network",
    },
  },
  {
    indicators: ["inspections-digital", "inspections-supervision-digital"],
    why: { vi: "Kiểm tra; kiểm tra và giám sát", en: "Inspections; inspections and supervision" },
    comparable: true,
  },
  {
    indicators: [
      "reports-provincial-system",
      "reports-government-system",
      "statistical-reports-provincial-system",
    ],
    why: {
      vi: "Báo cáo qua hệ thống của tỉnh, chế độ báo cáo trên hệ thống của Chính phủ, chỉ báo cáo thống kê",
      en: "Reports on the provincial system, reporting regimes on the Government’s, statistical reports only",
    },
  },
  {
    indicators: [
      "agencies-databases-completed",
      "agencies-building-databases",
      "databases-connected",
      "national-databases-completed",
    ],
    why: {
      vi: "Cơ quan hoàn thành, cơ quan đang xây dựng, cơ sở dữ liệu kết nối, cơ sở dữ liệu quốc gia",
      en: "Agencies that have completed, agencies that are building, databases connected, national databases",
    },
  },
  {
    indicators: ["users-identified", "officials-digital-identifier", "citizens-digital-identity"],
    why: {
      vi: "Người dùng dịch vụ công trực tuyến, cán bộ, người dân",
      en: "Users of online public services, officials, people",
    },
  },
  {
    indicators: ["sme-digital-platform", "sme-digital-transformation"],
    why: {
      vi: "Sử dụng nền tảng số không phải thực hiện chuyển đổi số",
      en: "Using a digital platform is not carrying out digital transformation",
    },
  },
  {
    indicators: [
      "enterprises-applying-it",
      "enterprises-e-contracts",
      "enterprises-e-invoices",
      "enterprises-e-tax",
      "enterprises-website",
    ],
    why: {
      vi: "Ứng dụng công nghệ thông tin, hợp đồng, hóa đơn, thuế, website",
      en: "Applying information technology, contracts, invoices, taxes, websites",
    },
  },
  {
    indicators: [
      "digital-technology-enterprises-formed",
      "digital-startup-enterprises-formed",
      "digital-enterprises",
      "it-enterprises",
      "enterprises-linked-to-transformation",
      "enterprises-digital-technology-share",
    ],
    why: {
      vi: "Công nghệ số; cả khởi nghiệp, đổi mới sáng tạo; doanh nghiệp số; công nghệ thông tin; có hoạt động liên quan; một tỷ lệ. Hình thành mới không phải số hiện có",
      en: "Digital technology; start-ups and innovative ones too; digital enterprises; information technology; with linked activity; a share. Formed is not existing",
    },
  },
  {
    indicators: [
      "certified-products-e-commerce",
      "local-products-promoted-online",
      "ocop-products-3-star",
      "products-on-e-commerce",
      "sellers-on-e-commerce",
    ],
    why: {
      vi: "Sản phẩm được chứng nhận có trên sàn, sản phẩm lợi thế được quảng bá, số sản phẩm OCOP, số sản phẩm, số người bán",
      en: "Certified products on platforms, advantage products promoted, a number of OCOP products, of products, of sellers",
    },
  },
  {
    indicators: ["e-commerce-retail-share", "e-commerce-revenue", "e-commerce-transactions"],
    why: {
      vi: "Tỷ trọng, doanh thu, số giao dịch",
      en: "A share, revenue, a number of transactions",
    },
  },
  {
    indicators: ["digital-economy-share", "lowest-sector-digital-share"],
    why: {
      vi: "Toàn nền kinh tế; ngành, lĩnh vực thấp nhất",
      en: "The whole economy; the lowest sector",
    },
  },
  {
    indicators: ["digital-economy-labour-share", "working-age-digital-skills"],
    why: {
      vi: "Nhân lực kinh tế số trong lực lượng lao động; người trong độ tuổi lao động được đào tạo",
      en: "Workers of the digital economy in the labour force; people of working age who were trained",
    },
  },
  {
    indicators: ["labour-productivity", "grdp-per-capita", "grdp-per-capita-usd"],
    why: {
      vi: "Trên lao động; trên dân số; tính bằng đô la",
      en: "Per worker; per inhabitant; in dollars",
    },
  },
  {
    indicators: ["grdp-growth-rank", "grdp-growth-rank-region"],
    why: { vi: "Trong cả nước; trong vùng", en: "In the country; in the region" },
  },
  {
    indicators: [
      "households-fibre-coverage",
      "households-fibre-access",
      "households-fixed-broadband",
      "households-internet-access",
    ],
    why: {
      vi: "Được phủ cáp quang, có truy nhập cáp quang, băng rộng cố định bất kỳ, Internet bất kỳ",
      en: "Covered by fibre, with fibre access, any fixed broadband, any Internet",
    },
  },
  {
    indicators: ["households-fibre-coverage", "households-fibre-access"],
    why: {
      vi: "Được phủ cáp quang; có đường truyền và truy nhập cáp quang",
      en: "Covered by fibre; with a line and access to fibre",
    },
    comparable: true,
  },
  {
    indicators: ["communes-fibre-coverage", "villages-fixed-broadband"],
    why: {
      vi: "Xã, thôn; cáp quang, băng rộng cố định",
      en: "Communes, villages; fibre, fixed broadband",
    },
  },
  {
    indicators: [
      "villages-mobile-broadband",
      "communes-4g-coverage",
      "communes-5g-one-operator",
      "population-4g-coverage",
      "population-mobile-coverage",
      "mobile-broadband-subscriptions",
    ],
    why: {
      vi: "Thôn, xã, dân số, thuê bao; băng rộng di động, 4G, 5G của một nhà mạng, mọi sóng di động",
      en: "Villages, communes, population, subscriptions; mobile broadband, 4G, 5G of one operator, any mobile signal",
    },
  },
  {
    indicators: [
      "internet-users",
      "network-users-protected",
      "adults-online-services",
      "hue-s-downloads",
    ],
    why: {
      vi: "Người dùng Internet, người được bảo vệ, người trưởng thành dùng dịch vụ công, lượt tải",
      en: "Internet users, people protected, adults who use public services, downloads",
    },
  },
  {
    indicators: ["adults-telehealth", "population-e-health-record"],
    why: {
      vi: "Người trưởng thành khám chữa bệnh từ xa; dân số có hồ sơ sức khỏe",
      en: "Adults treated at a distance; population with a health record",
    },
  },
  {
    indicators: ["dti-rank", "digital-transformation-rank"],
    why: { vi: "DTI; không nêu bộ chỉ số", en: "DTI; an index that is not named" },
    comparable: true,
  },
  {
    indicators: ["dti-rank", "dti-value"],
    why: { vi: "Thứ hạng; giá trị", en: "The place; the value" },
  },
  {
    indicators: [
      "assigned-objectives-completed",
      "assigned-tasks-completed",
      "digital-government-criteria",
    ],
    why: {
      vi: "Mục tiêu, nhiệm vụ, tiêu chí được giao là những danh mục khác nhau",
      en: "Objectives, tasks and criteria are different lists",
    },
  },
];

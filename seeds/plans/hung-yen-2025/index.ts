import type { Plan } from "../../../src/index.ts";
import * as economy from "../../indicators/economy.ts";
import * as general from "../../indicators/general.ts";
import * as government from "../../indicators/government.ts";
import * as society from "../../indicators/society.ts";
import { economyTargets } from "./economy.ts";
import { generalTargets } from "./general.ts";
import { governmentTargets } from "./government.ts";
import { societyTargets } from "./society.ts";
import {
  paragraph2,
  paragraph11,
  paragraph12,
  paragraph13,
  report,
  resolution06,
} from "./sources.ts";
import { tasks } from "./tasks.ts";

/**
 * Hưng Yên's scheme for 2021–2025 with a vision to 2030: decision 571/QĐ-UBND of 2022-02-25, as the province's
 * Department of Information and Communications reported it.
 *
 * One sentence names both 2025 and 2030: the targets are read as those of 2025, with the doubt on each. The
 * province was merged with Thái Bình on 2025-07-01 (`gso34:33`): deadlines after 2025-06-30 lapse.
 *
 * @example
 * ```ts
 * hungYen2025.targets.find(({ id }) => id === "leading-20-2030")?.quantity;
 * // => { kind: "rank", of: 63 }
 * ```
 * @category Seeds
 */
export const hungYen2025: Plan = {
  id: "hung-yen-2025",
  title: {
    vi: "Đề án Chuyển đổi số tỉnh Hưng Yên giai đoạn 2021-2025, tầm nhìn đến năm 2030",
    en: "Digital transformation scheme of Hưng Yên province for 2021–2025, with a vision to 2030",
  },
  unit: {
    id: "gso63:33",
    name: { vi: "Hưng Yên", en: "Hưng Yên" },
    tier: "province",
    validity: { end: "2025-06-30" },
  },
  period: { start: "2021-01-01", end: "2030-12-31" },
  legalBasis: [resolution06],
  indicators: [
    general.digitalTransformationRank,
    government.level34ServicesMultiDevice,
    government.managementActivitiesSignedDocuments,
    government.reportsGovernmentSystem,
    government.databasesConnected,
    government.inspectionsSupervisionDigital,
    economy.digitalEconomyShare,
    economy.lowestSectorDigitalShare,
    economy.labourProductivity,
    economy.digitalEnterprises,
    society.communesFibreCoverage,
    society.householdsFibreCoverage,
    society.peopleUsingSmartphone,
    society.ePaymentAccountPopulation,
  ],
  targets: /* @__PURE__ */ generalTargets.concat(governmentTargets, economyTargets, societyTargets),
  goals: [
    {
      id: "leading-group-2030",
      name: {
        vi: "Nhóm tỉnh, thành phố dẫn đầu về chuyển đổi số",
        en: "Among the leading provinces and cities in digital transformation",
      },
      due: "2030-12-31",
      targets: ["leading-20-2030"],
      source: paragraph2,
    },
    {
      id: "government",
      name: {
        vi: "Phát triển chính quyền số gắn với đô thị thông minh",
        en: "Digital government, together with smart cities",
      },
      targets: [
        "level-3-4-services-multi-device-2025",
        "management-signed-documents-2025",
        "reports-government-system-2025",
        "databases-connected-2025",
        "inspections-supervision-2025",
      ],
      source: paragraph11,
    },
    {
      id: "economy",
      name: {
        vi: "Phát triển kinh tế số gắn với doanh nghiệp số",
        en: "The digital economy, together with digital enterprises",
      },
      targets: [
        "digital-economy-share-2025",
        "lowest-sector-digital-share-2025",
        "labour-productivity-growth-2025",
        "digital-enterprises-2025",
      ],
      source: paragraph12,
    },
    {
      id: "society",
      name: {
        vi: "Phát triển xã hội số, thu hẹp khoảng cách số",
        en: "The digital society, and a narrower digital gap",
      },
      targets: [
        "communes-fibre-2025",
        "households-fibre-2025",
        "mobile-4g-5g-universal-2025",
        "people-using-smartphone-2025",
        "e-payment-accounts-2025",
      ],
      source: paragraph13,
    },
  ],
  tasks,
  prioritySectors: [],
  organisations: [
    { id: "province", name: { vi: "Tỉnh Hưng Yên", en: "Hưng Yên province" } },
    {
      id: "party-executive-committee",
      name: {
        vi: "Ban Chấp hành Đảng bộ tỉnh Hưng Yên",
        en: "Executive Committee of the Hưng Yên Provincial Party Organisation",
      },
    },
    {
      id: "provincial-peoples-committee",
      name: { vi: "UBND tỉnh Hưng Yên", en: "People’s Committee of Hưng Yên province" },
    },
    {
      id: "information-department",
      name: {
        vi: "Sở Thông tin và Truyền thông tỉnh Hưng Yên",
        en: "Department of Information and Communications of Hưng Yên",
      },
    },
    {
      id: "steering-committees",
      name: {
        vi: "Ban chỉ đạo chuyển đổi số cấp tỉnh, cấp huyện",
        en: "Steering committees on digital transformation of the province and the districts",
      },
    },
    {
      id: "community-technology-groups",
      name: { vi: "Tổ công nghệ số cộng đồng", en: "Community digital technology groups" },
    },
    { id: "government", name: { vi: "Chính phủ", en: "Government" } },
  ],
  platforms: [
    {
      id: "e-commerce-platform",
      name: {
        vi: "Sàn thương mại điện tử tỉnh Hưng Yên",
        en: "E-commerce platform of Hưng Yên province",
      },
      url: "http://ecomhungyen.vn",
    },
    {
      id: "document-software",
      name: {
        vi: "Phần mềm quản lý văn bản và điều hành",
        en: "Document-management software",
      },
    },
    {
      id: "government-reporting-system",
      name: {
        vi: "Hệ thống thông tin báo cáo Chính phủ",
        en: "Reporting information system of the Government",
      },
    },
    {
      id: "national-databases",
      name: { vi: "Các cơ sở dữ liệu quốc gia", en: "National databases" },
    },
  ],
  source: report,
};

import type { Indicator } from "../../src/index.ts";
import { flowShare, place, stockCount, stockShare } from "./kinds.ts";

/** Agencies and units with completed sector databases and information systems. */
export const agenciesDatabasesCompleted = /* @__PURE__ */ stockShare({
  id: "agencies-databases-completed",
  name: {
    vi: "Cơ quan, đơn vị hoàn thành cơ sở dữ liệu, hệ thống thông tin chuyên ngành",
    en: "Agencies and units with completed sector databases and information systems",
  },
  pillar: "government",
  numerator: {
    vi: "Cơ quan, đơn vị hoàn thành xây dựng cơ sở dữ liệu, hệ thống thông tin",
    en: "Agencies and units with completed databases and information systems",
  },
  denominator: {
    vi: "Cơ quan, đơn vị được cấp thẩm quyền chỉ đạo xây dựng",
    en: "Agencies and units directed to build them",
  },
});

/** Party and State agencies that digitise and keep electronic files. */
export const agenciesDigitisingFiles = /* @__PURE__ */ stockShare({
  id: "agencies-digitising-files",
  name: {
    vi: "Cơ quan Đảng, Nhà nước số hóa và lưu trữ hồ sơ điện tử",
    en: "Party and State agencies that digitise and keep electronic files",
  },
  pillar: "government",
  numerator: {
    vi: "Cơ quan thực hiện số hóa hồ sơ, lưu trữ hồ sơ công việc điện tử",
    en: "Agencies that digitise files and keep electronic work files",
  },
  denominator: { vi: "Cơ quan Đảng, Nhà nước", en: "Party and State agencies" },
});

/** Documents exchanged between agencies in electronic form with a digital signature. */
export const documentsSignedElectronically = /* @__PURE__ */ flowShare({
  id: "documents-signed-electronically",
  name: {
    vi: "Văn bản trao đổi giữa các cơ quan dưới dạng điện tử có chữ ký số",
    en: "Documents exchanged between agencies in electronic form with a digital signature",
  },
  pillar: "government",
  numerator: {
    vi: "Văn bản điện tử có chữ ký số",
    en: "Electronic documents with a digital signature",
  },
  denominator: {
    vi: "Văn bản trao đổi giữa các cơ quan Đảng, Nhà nước, Đoàn thể, trừ văn bản mật",
    en: "Documents exchanged between Party, State and mass-organisation bodies, secret ones excluded",
  },
});

/** Dossiers submitted online of all dossiers received. */
export const dossiersSubmittedOnline = /* @__PURE__ */ flowShare({
  id: "dossiers-submitted-online",
  name: {
    vi: "Hồ sơ nộp bằng hình thức trực tuyến trên tổng số hồ sơ tiếp nhận",
    en: "Dossiers submitted online of all dossiers received",
  },
  pillar: "government",
  numerator: { vi: "Hồ sơ nộp bằng hình thức trực tuyến", en: "Dossiers submitted online" },
  denominator: { vi: "Hồ sơ tiếp nhận", en: "Dossiers received" },
});

/** Eligible administrative procedures provided online at level 4. */
export const eligibleProceduresLevel4 = /* @__PURE__ */ stockShare({
  id: "eligible-procedures-level-4",
  name: {
    vi: "Thủ tục hành chính đủ điều kiện được cung cấp trực tuyến mức độ 4",
    en: "Eligible administrative procedures provided online at level 4",
  },
  pillar: "government",
  numerator: {
    vi: "Thủ tục hành chính được cung cấp trực tuyến mức độ 4",
    en: "Administrative procedures provided online at level 4",
  },
  denominator: {
    vi: "Thủ tục hành chính đủ điều kiện theo quy định của pháp luật",
    en: "Administrative procedures that are eligible by law",
  },
});

/** Inspections in the digital environment. */
export const inspectionsDigital = /* @__PURE__ */ flowShare({
  id: "inspections-digital",
  name: {
    vi: "Hoạt động kiểm tra trên môi trường số",
    en: "Inspections in the digital environment",
  },
  pillar: "government",
  numerator: {
    vi: "Hoạt động kiểm tra trên môi trường số, qua hệ thống thông tin",
    en: "Inspections carried out in the digital environment and through the agencies’ information systems",
  },
  denominator: {
    vi: "Hoạt động kiểm tra của cơ quan quản lý nhà nước",
    en: "Inspections by state-management agencies",
  },
});

/** Procedure dossiers settled through the service portal or the electronic one-stop system. */
export const procedureDossiersOneStop = /* @__PURE__ */ flowShare({
  id: "procedure-dossiers-one-stop",
  name: {
    vi: "Hồ sơ thủ tục hành chính giải quyết qua cổng dịch vụ công, một cửa điện tử",
    en: "Procedure dossiers settled through the service portal or the electronic one-stop system",
  },
  pillar: "government",
  numerator: {
    vi: "Hồ sơ thủ tục hành chính được giải quyết qua Cổng dịch vụ công, hệ thống thông tin Một cửa điện tử",
    en: "Dossiers settled through the portal or the one-stop system",
  },
  denominator: { vi: "Hồ sơ thủ tục hành chính", en: "Administrative-procedure dossiers" },
});

/** Public services provided online at level 4. */
export const publicServicesLevel4 = /* @__PURE__ */ stockShare({
  id: "public-services-level-4",
  name: {
    vi: "Dịch vụ công được cung cấp trực tuyến mức độ 4",
    en: "Public services provided online at level 4",
  },
  pillar: "government",
  numerator: {
    vi: "Dịch vụ công được cung cấp trực tuyến mức độ 4",
    en: "Public services provided online at level 4",
  },
  denominator: { vi: "Dịch vụ công", en: "Public services" },
});

/** Reports made through the provincial reporting system. */
export const reportsProvincialSystem = /* @__PURE__ */ flowShare({
  id: "reports-provincial-system",
  name: {
    vi: "Báo cáo qua hệ thống thông tin báo cáo của tỉnh",
    en: "Reports made through the provincial reporting system",
  },
  pillar: "government",
  numerator: {
    vi: "Báo cáo được thực hiện qua hệ thống thông tin báo cáo của tỉnh",
    en: "Reports made through the provincial reporting system",
  },
  denominator: {
    vi: "Báo cáo định kỳ và báo cáo thống kê kinh tế - xã hội phục vụ chỉ đạo, điều hành, trừ nội dung mật",
    en: "Periodic and socio-economic statistical reports that serve the leadership, secret content excluded",
  },
});

/** People and enterprises satisfied with online public services. */
export const satisfactionOnlineServices = /* @__PURE__ */ flowShare({
  id: "satisfaction-online-services",
  name: {
    vi: "Người dân, doanh nghiệp hài lòng khi sử dụng dịch vụ công trực tuyến",
    en: "People and enterprises satisfied with online public services",
  },
  pillar: "government",
  numerator: {
    vi: "Người dân, doanh nghiệp đánh giá hài lòng",
    en: "People and enterprises that say they are satisfied",
  },
  denominator: {
    vi: "Người dân, doanh nghiệp sử dụng dịch vụ công trực tuyến được hỏi ý kiến",
    en: "People and enterprises that use online public services and were asked",
  },
});

/** Level-4 online public services with dossiers submitted online. */
export const servicesWithOnlineDossiers = /* @__PURE__ */ flowShare({
  id: "services-with-online-dossiers",
  name: {
    vi: "Dịch vụ công trực tuyến mức độ 4 có hồ sơ nộp trực tuyến",
    en: "Level-4 online public services with dossiers submitted online",
  },
  pillar: "government",
  numerator: {
    vi: "Dịch vụ công trực tuyến có hồ sơ nộp trực tuyến",
    en: "Online public services with dossiers submitted online",
  },
  denominator: { vi: "Dịch vụ công trực tuyến mức độ 4", en: "Online public services at level 4" },
});

/** Work files processed online. */
export const workFilesOnline = /* @__PURE__ */ flowShare({
  id: "work-files-online",
  name: {
    vi: "Hồ sơ công việc được xử lý trên môi trường mạng",
    en: "Work files processed online",
  },
  pillar: "government",
  numerator: {
    vi: "Hồ sơ công việc được xử lý trên môi trường mạng",
    en: "Work files processed online",
  },
  denominator: {
    vi: "Hồ sơ công việc, trừ hồ sơ thuộc bí mật nhà nước",
    en: "Work files, state secrets excluded",
  },
});

/** State agencies on the Government’s dedicated network. */
export const agenciesGovernmentNetwork = /* @__PURE__ */ stockShare({
  id: "agencies-government-network",
  name: {
    vi: "Cơ quan nhà nước kết nối mạng chuyên dùng của Chính phủ",
    en: "State agencies on the Government’s dedicated network",
  },
  pillar: "government",
  numerator: {
    vi: "Cơ quan nhà nước kết nối băng thông rộng trên mạng chuyên dùng của Chính phủ",
    en: "State agencies connected by broadband on the Government’s dedicated network",
  },
  denominator: { vi: "Cơ quan nhà nước trên địa bàn", en: "State agencies of the territory" },
});

/** Eligible administrative procedures provided as full-process online services. */
export const eligibleProceduresFullProcess = /* @__PURE__ */ stockShare({
  id: "eligible-procedures-full-process",
  name: {
    vi: "Thủ tục hành chính đủ điều kiện được cung cấp dịch vụ công trực tuyến toàn trình",
    en: "Eligible administrative procedures provided as full-process online services",
  },
  pillar: "government",
  numerator: {
    vi: "Thủ tục hành chính được cung cấp dưới hình thức dịch vụ công trực tuyến toàn trình",
    en: "Administrative procedures provided as full-process online services",
  },
  denominator: {
    vi: "Thủ tục hành chính đủ điều kiện theo quy định của pháp luật",
    en: "Administrative procedures that are eligible by law",
  },
});

/** Procedure dossiers processed entirely online, data entered once. */
export const dossiersFullyOnline = /* @__PURE__ */ flowShare({
  id: "dossiers-fully-online",
  name: {
    vi: "Hồ sơ thủ tục hành chính được xử lý hoàn toàn trực tuyến, chỉ nhập dữ liệu một lần",
    en: "Procedure dossiers processed entirely online, data entered once",
  },
  pillar: "government",
  numerator: {
    vi: "Hồ sơ xử lý hoàn toàn trực tuyến, người dân chỉ nhập dữ liệu một lần",
    en: "Dossiers processed entirely online, for which people enter their data once",
  },
  denominator: { vi: "Hồ sơ thủ tục hành chính", en: "Administrative-procedure dossiers" },
});

/** People and enterprises on online public services with one identification across all systems. */
export const usersIdentified = /* @__PURE__ */ stockShare({
  id: "users-identified",
  name: {
    vi: "Người dân, doanh nghiệp dùng dịch vụ công trực tuyến được định danh, xác thực thông suốt",
    en: "People and enterprises on online public services with one identification across all systems",
  },
  pillar: "government",
  numerator: {
    vi: "Người sử dụng được định danh, xác thực thông suốt trên các hệ thống của các cấp",
    en: "Users identified and authenticated across the systems of all tiers",
  },
  denominator: {
    vi: "Người dân, doanh nghiệp sử dụng dịch vụ công trực tuyến",
    en: "People and enterprises that use online public services",
  },
});

/** Criteria of a complete digital government that are met. */
export const digitalGovernmentCriteria = /* @__PURE__ */ stockShare({
  id: "digital-government-criteria",
  name: {
    vi: "Tiêu chí về hoàn thiện chính quyền số đã đạt",
    en: "Criteria of a complete digital government that are met",
  },
  pillar: "government",
  numerator: { vi: "Tiêu chí đã đạt", en: "Criteria met" },
  denominator: {
    vi: "Tiêu chí về hoàn thiện chính quyền số",
    en: "Criteria of a complete digital government",
  },
});

/** Index of satisfaction of people and enterprises with the handling of procedures. */
export const satisfactionProceduresIndex = /* @__PURE__ */ flowShare({
  id: "satisfaction-procedures-index",
  name: {
    vi: "Chỉ số hài lòng của người dân, doanh nghiệp về giải quyết thủ tục hành chính",
    en: "Index of satisfaction of people and enterprises with the handling of procedures",
  },
  pillar: "government",
  numerator: { vi: "Điểm hài lòng đạt được", en: "Points of satisfaction obtained" },
  denominator: { vi: "Điểm hài lòng tối đa", en: "Points of satisfaction possible" },
});

/** Online public services on several means of access. */
export const onlineServicesMultiDevice = /* @__PURE__ */ stockShare({
  id: "online-services-multi-device",
  name: {
    vi: "Dịch vụ công trực tuyến được cung cấp trên nhiều phương tiện truy cập",
    en: "Online public services on several means of access",
  },
  pillar: "government",
  numerator: {
    vi: "Dịch vụ công trực tuyến được cung cấp trên nhiều phương tiện truy cập, kể cả thiết bị di động",
    en: "Online public services on several means of access, mobile devices included",
  },
  denominator: { vi: "Dịch vụ công trực tuyến", en: "Online public services" },
});

/** Online public services of levels 3 and 4 on several means of access. */
export const level34ServicesMultiDevice = /* @__PURE__ */ stockShare({
  id: "level-3-4-services-multi-device",
  name: {
    vi: "Dịch vụ công trực tuyến mức độ 3 và 4 được cung cấp trên nhiều phương tiện truy cập",
    en: "Online public services of levels 3 and 4 on several means of access",
  },
  pillar: "government",
  numerator: {
    vi: "Dịch vụ công mức độ 3 và 4 được cung cấp trên nhiều phương tiện truy cập, kể cả thiết bị di động",
    en: "Services of levels 3 and 4 on several means of access, mobile devices included",
  },
  denominator: {
    vi: "Dịch vụ công trực tuyến mức độ 3 và mức độ 4",
    en: "Online public services of levels 3 and 4",
  },
});

/** Online public services of level 4 on several means of access. */
export const level4ServicesMultiDevice = /* @__PURE__ */ stockShare({
  id: "level-4-services-multi-device",
  name: {
    vi: "Dịch vụ công trực tuyến mức độ 4 được cung cấp trên nhiều phương tiện truy cập",
    en: "Online public services of level 4 on several means of access",
  },
  pillar: "government",
  numerator: {
    vi: "Dịch vụ công mức độ 4 được cung cấp trên nhiều phương tiện truy cập, kể cả thiết bị di động",
    en: "Services of level 4 on several means of access, mobile devices included",
  },
  denominator: { vi: "Dịch vụ công trực tuyến mức độ 4", en: "Online public services of level 4" },
});

/** Leaders and officials who work entirely in the electronic environment. */
export const officialsWorkingElectronically = /* @__PURE__ */ stockShare({
  id: "officials-working-electronically",
  name: {
    vi: "Lãnh đạo, cán bộ, công chức, viên chức xử lý công việc hoàn toàn trên môi trường điện tử",
    en: "Leaders and officials who work entirely in the electronic environment",
  },
  pillar: "government",
  numerator: {
    vi: "Người chỉ đạo, điều hành, xử lý công việc hoàn toàn trên môi trường điện tử",
    en: "Those who direct, manage and handle work entirely in the electronic environment",
  },
  denominator: {
    vi: "Lãnh đạo, cán bộ, công chức, viên chức",
    en: "Leaders, cadres, civil servants and public employees",
  },
});

/** Documents and work files created, handled and signed electronically. */
export const documentsCreatedSignedElectronically = /* @__PURE__ */ flowShare({
  id: "documents-created-signed-electronically",
  name: {
    vi: "Văn bản, hồ sơ công việc được tạo lập, xử lý, ký số trên môi trường điện tử",
    en: "Documents and work files created, handled and signed electronically",
  },
  pillar: "government",
  numerator: {
    vi: "Văn bản, hồ sơ công việc được tạo lập, xử lý, ký số trên môi trường điện tử",
    en: "Documents and work files created, handled and signed electronically",
  },
  denominator: { vi: "Văn bản, hồ sơ công việc", en: "Documents and work files" },
});

/** State-management activities that use digitally signed electronic documents. */
export const managementActivitiesSignedDocuments = /* @__PURE__ */ flowShare({
  id: "management-activities-signed-documents",
  name: {
    vi: "Hoạt động quản lý nhà nước sử dụng văn bản điện tử có chữ ký số",
    en: "State-management activities that use digitally signed electronic documents",
  },
  pillar: "government",
  numerator: {
    vi: "Hoạt động sử dụng văn bản điện tử có chữ ký số",
    en: "Activities that use digitally signed electronic documents",
  },
  denominator: {
    vi: "Hoạt động quản lý nhà nước của các cơ quan",
    en: "State-management activities of the agencies",
  },
});

/** Socio-economic reporting regimes connected to the Government reporting system. */
export const reportsGovernmentSystem = /* @__PURE__ */ stockShare({
  id: "reports-government-system",
  name: {
    vi: "Chế độ báo cáo kinh tế - xã hội kết nối Hệ thống thông tin báo cáo Chính phủ",
    en: "Socio-economic reporting regimes connected to the Government reporting system",
  },
  pillar: "government",
  numerator: {
    vi: "Chế độ báo cáo được kết nối, tích hợp, chia sẻ dữ liệu số trên Hệ thống thông tin báo cáo Chính phủ",
    en: "Reporting regimes that are connected to, integrated in and share data on the Government reporting system",
  },
  denominator: {
    vi: "Chế độ báo cáo kinh tế - xã hội phục vụ chỉ đạo, điều hành của UBND tỉnh, Chủ tịch UBND tỉnh",
    en: "Socio-economic reporting regimes that serve the People’s Committee and its Chair",
  },
});

/** Shared and specialised databases that are connected. */
export const databasesConnected = /* @__PURE__ */ stockShare({
  id: "databases-connected",
  name: {
    vi: "Cơ sở dữ liệu dùng chung và chuyên ngành được kết nối, chia sẻ",
    en: "Shared and specialised databases that are connected",
  },
  pillar: "government",
  numerator: {
    vi: "Cơ sở dữ liệu kết nối, chia sẻ trên toàn tỉnh và với các cơ sở dữ liệu quốc gia",
    en: "Databases connected across the province and with the national ones",
  },
  denominator: {
    vi: "Cơ sở dữ liệu dùng chung và chuyên ngành",
    en: "Shared and specialised databases",
  },
});

/** Inspections and supervision in the digital environment. */
export const inspectionsSupervisionDigital = /* @__PURE__ */ flowShare({
  id: "inspections-supervision-digital",
  name: {
    vi: "Hoạt động kiểm tra, giám sát trên môi trường số",
    en: "Inspections and supervision in the digital environment",
  },
  pillar: "government",
  numerator: {
    vi: "Hoạt động kiểm tra, giám sát trên môi trường số, qua hệ thống thông tin",
    en: "Inspections and supervision carried out in the digital environment and through the agencies’ information systems",
  },
  denominator: {
    vi: "Hoạt động kiểm tra, giám sát của cơ quan quản lý nhà nước",
    en: "Inspections and supervision by state-management agencies",
  },
});

/** Administrative procedures. */
export const administrativeProcedures: Indicator = {
  id: "administrative-procedures",
  name: { vi: "Thủ tục hành chính", en: "Administrative procedures" },
  pillar: "government",
  unitOfMeasure: "count",
  unitLabel: { vi: "thủ tục", en: "procedures" },
  direction: "decrease",
  accumulation: "stock",
  aggregation: { units: "none", time: "last" },
  naturalLimits: { low: 0 },
  definitionVersion: "1",
};

/** Innovative data-driven services for people and enterprises. */
export const dataDrivenServices = /* @__PURE__ */ stockCount({
  id: "data-driven-services",
  name: {
    vi: "Dịch vụ sáng tạo dựa trên dữ liệu phục vụ người dân và doanh nghiệp",
    en: "Innovative data-driven services for people and enterprises",
  },
  pillar: "government",
  unitLabel: { vi: "dịch vụ", en: "services" },
});

/** Foundational national databases completed and connected. */
export const nationalDatabasesCompleted = /* @__PURE__ */ stockShare({
  id: "national-databases-completed",
  name: {
    vi: "Cơ sở dữ liệu quốc gia nền tảng hoàn thành và được kết nối",
    en: "Foundational national databases completed and connected",
  },
  pillar: "government",
  numerator: {
    vi: "Cơ sở dữ liệu hoàn thành và được kết nối, chia sẻ",
    en: "Databases completed and connected",
  },
  denominator: {
    vi: "Cơ sở dữ liệu quốc gia nền tảng: dân cư, đất đai, đăng ký doanh nghiệp, tài chính, bảo hiểm",
    en: "Foundational national databases: population, land, enterprise registration, finance, insurance",
  },
});

/** State agencies that serve 24/7. */
export const agenciesServing247 = /* @__PURE__ */ stockShare({
  id: "agencies-serving-24-7",
  name: { vi: "Cơ quan nhà nước cung cấp dịch vụ 24/7", en: "State agencies that serve 24/7" },
  pillar: "government",
  numerator: { vi: "Cơ quan nhà nước cung cấp dịch vụ 24/7", en: "State agencies that serve 24/7" },
  denominator: {
    vi: "Cơ quan nhà nước cung cấp dịch vụ",
    en: "State agencies that provide services",
  },
});

/** Officials with a digital identifier in their work. */
export const officialsDigitalIdentifier = /* @__PURE__ */ stockShare({
  id: "officials-digital-identifier",
  name: {
    vi: "Cán bộ, công chức, viên chức được gắn định danh số trong xử lý công việc",
    en: "Officials with a digital identifier in their work",
  },
  pillar: "government",
  numerator: {
    vi: "Người được gắn định danh số trong xử lý công việc",
    en: "Officials with a digital identifier in their work",
  },
  denominator: {
    vi: "Cán bộ, công chức, viên chức",
    en: "Cadres, civil servants and public employees",
  },
});

/** Documents exchanged between State agencies in electronic form, signed. */
export const stateDocumentsSigned = /* @__PURE__ */ flowShare({
  id: "state-documents-signed",
  name: {
    vi: "Văn bản trao đổi giữa các cơ quan nhà nước dưới dạng điện tử, ký số",
    en: "Documents exchanged between State agencies in electronic form, signed",
  },
  pillar: "government",
  numerator: {
    vi: "Văn bản điện tử được ký số",
    en: "Electronic documents with a digital signature",
  },
  denominator: {
    vi: "Văn bản trao đổi giữa các cơ quan nhà nước, trừ văn bản mật",
    en: "Documents exchanged between State agencies, secret ones excluded",
  },
});

/** Records created, kept and shared electronically. */
export const recordsElectronic = /* @__PURE__ */ flowShare({
  id: "records-electronic",
  name: {
    vi: "Hồ sơ được tạo lập, lưu giữ, chia sẻ dữ liệu điện tử",
    en: "Records created, kept and shared electronically",
  },
  pillar: "government",
  numerator: {
    vi: "Hồ sơ được tạo lập, lưu giữ, chia sẻ dữ liệu điện tử",
    en: "Records created, kept and shared electronically",
  },
  denominator: { vi: "Hồ sơ của cơ quan nhà nước", en: "Records of State agencies" },
});

/** Training, entrance and promotion examinations held online. */
export const trainingExamsOnline = /* @__PURE__ */ flowShare({
  id: "training-exams-online",
  name: {
    vi: "Nội dung đào tạo, thi tuyển, thi nâng ngạch thực hiện trực tuyến",
    en: "Training, entrance and promotion examinations held online",
  },
  pillar: "government",
  numerator: { vi: "Nội dung được thực hiện trực tuyến", en: "What is held online" },
  denominator: {
    vi: "Nội dung đào tạo, bồi dưỡng, thi tuyển, thi nâng ngạch",
    en: "Training, entrance and promotion examinations",
  },
});

/** Rank by the UN E-Government Development Index (EGDI). */
export const egdiRank = /* @__PURE__ */ place({
  id: "egdi-rank",
  name: {
    vi: "Xếp hạng chỉ số phát triển chính phủ điện tử của Liên hợp quốc (EGDI)",
    en: "Rank by the UN E-Government Development Index (EGDI)",
  },
  pillar: "government",
});

/** Digital government. */
export const governmentIndicators: readonly Indicator[] = [
  agenciesDatabasesCompleted,
  agenciesDigitisingFiles,
  documentsSignedElectronically,
  dossiersSubmittedOnline,
  eligibleProceduresLevel4,
  inspectionsDigital,
  procedureDossiersOneStop,
  publicServicesLevel4,
  reportsProvincialSystem,
  satisfactionOnlineServices,
  servicesWithOnlineDossiers,
  workFilesOnline,
  agenciesGovernmentNetwork,
  eligibleProceduresFullProcess,
  dossiersFullyOnline,
  usersIdentified,
  digitalGovernmentCriteria,
  satisfactionProceduresIndex,
  onlineServicesMultiDevice,
  level34ServicesMultiDevice,
  level4ServicesMultiDevice,
  officialsWorkingElectronically,
  documentsCreatedSignedElectronically,
  managementActivitiesSignedDocuments,
  reportsGovernmentSystem,
  databasesConnected,
  inspectionsSupervisionDigital,
  administrativeProcedures,
  dataDrivenServices,
  nationalDatabasesCompleted,
  agenciesServing247,
  officialsDigitalIdentifier,
  stateDocumentsSigned,
  recordsElectronic,
  trainingExamsOnline,
  egdiRank,
];

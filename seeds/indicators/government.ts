import type { Indicator } from "../../src/index.ts";
import { flowShare, place, points, stockCount, stockShare } from "./kinds.ts";

/** State agencies building and developing specialised databases. */
export const agenciesBuildingDatabases = /* @__PURE__ */ stockShare({
  id: "agencies-building-databases",
  name: {
    vi: "Cơ quan nhà nước xây dựng, phát triển cơ sở dữ liệu chuyên ngành",
    en: "State agencies building and developing specialised databases",
  },
  pillar: "government",
  numerator: {
    vi: "Cơ quan nhà nước xây dựng, phát triển cơ sở dữ liệu chuyên ngành",
    en: "State agencies building and developing specialised databases",
  },
  denominator: { vi: "Cơ quan nhà nước", en: "State agencies" },
});

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

/** Full-process online public services provided. */
export const fullProcessServices = /* @__PURE__ */ stockCount({
  id: "full-process-services",
  name: {
    vi: "Dịch vụ công trực tuyến toàn trình đã cung cấp",
    en: "Full-process online public services provided",
  },
  pillar: "government",
  unitLabel: { vi: "dịch vụ", en: "services" },
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

/** Administrative-procedure dossiers and results digitised. */
export const procedureDossiersDigitised = /* @__PURE__ */ flowShare({
  id: "procedure-dossiers-digitised",
  name: {
    vi: "Số hóa hồ sơ, kết quả giải quyết thủ tục hành chính",
    en: "Administrative-procedure dossiers and results digitised",
  },
  pillar: "government",
  numerator: { vi: "Hồ sơ, kết quả giải quyết được số hóa", en: "Dossiers and results digitised" },
  denominator: { vi: "Hồ sơ thủ tục hành chính", en: "Administrative-procedure dossiers" },
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

/** Administrative-procedure dossiers settled electronically. */
export const procedureDossiersSettledElectronically = /* @__PURE__ */ flowShare({
  id: "procedure-dossiers-settled-electronically",
  name: {
    vi: "Hồ sơ thủ tục hành chính được giải quyết điện tử",
    en: "Administrative-procedure dossiers settled electronically",
  },
  pillar: "government",
  numerator: { vi: "Hồ sơ được giải quyết điện tử", en: "Dossiers settled electronically" },
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

/** Socio-economic statistical reports made through the provincial reporting system. */
export const statisticalReportsProvincialSystem = /* @__PURE__ */ flowShare({
  id: "statistical-reports-provincial-system",
  name: {
    vi: "Báo cáo thống kê kinh tế - xã hội thực hiện qua hệ thống báo cáo của tỉnh",
    en: "Socio-economic statistical reports made through the provincial reporting system",
  },
  pillar: "government",
  numerator: {
    vi: "Báo cáo thống kê kinh tế - xã hội thực hiện qua hệ thống báo cáo của tỉnh",
    en: "Socio-economic statistical reports made through the provincial reporting system",
  },
  denominator: {
    vi: "Báo cáo thống kê kinh tế - xã hội phục vụ lãnh đạo tỉnh",
    en: "Socio-economic statistical reports that serve the provincial leadership",
  },
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

/** Administrative procedures provided online, in full or in part. */
export const proceduresProvidedOnline = /* @__PURE__ */ stockShare({
  id: "procedures-provided-online",
  name: {
    vi: "Thủ tục hành chính được cung cấp trực tuyến, toàn trình và một phần",
    en: "Administrative procedures provided online, in full or in part",
  },
  pillar: "government",
  numerator: {
    vi: "Thủ tục hành chính được cung cấp trực tuyến, toàn trình và một phần",
    en: "Administrative procedures provided online, in full or in part",
  },
  denominator: { vi: "Thủ tục hành chính", en: "Administrative procedures" },
});

/** Administrative procedures provided as full-process online services. */
export const proceduresFullProcess = /* @__PURE__ */ stockShare({
  id: "procedures-full-process",
  name: {
    vi: "Thủ tục hành chính được cung cấp trực tuyến toàn trình",
    en: "Administrative procedures provided as full-process online services",
  },
  pillar: "government",
  numerator: {
    vi: "Thủ tục hành chính được cung cấp toàn trình",
    en: "Administrative procedures provided as full-process services",
  },
  denominator: { vi: "Thủ tục hành chính", en: "Administrative procedures" },
});

/** Published procedures with an electronic process. */
export const proceduresElectronicProcess = /* @__PURE__ */ stockShare({
  id: "procedures-electronic-process",
  name: {
    vi: "Thủ tục hành chính công bố có quy trình điện tử",
    en: "Published procedures with an electronic process",
  },
  pillar: "government",
  numerator: {
    vi: "Thủ tục hành chính có quy trình điện tử",
    en: "Procedures with an electronic process",
  },
  denominator: { vi: "Thủ tục hành chính đã công bố", en: "Published procedures" },
});

/** Full-process services among online public services. */
export const onlineServicesFullProcess = /* @__PURE__ */ stockShare({
  id: "online-services-full-process",
  name: {
    vi: "Dịch vụ công toàn trình trong số dịch vụ công trực tuyến",
    en: "Full-process services among online public services",
  },
  pillar: "government",
  numerator: {
    vi: "Dịch vụ công trực tuyến toàn trình",
    en: "Full-process online public services",
  },
  denominator: { vi: "Dịch vụ công trực tuyến", en: "Online public services" },
});

/** Units that have completed their full-process services. */
export const unitsFullProcessServices = /* @__PURE__ */ stockShare({
  id: "units-full-process-services",
  name: {
    vi: "Đơn vị hoàn thành cung cấp dịch vụ công trực tuyến toàn trình",
    en: "Units that have completed their full-process services",
  },
  pillar: "government",
  numerator: {
    vi: "Đơn vị hoàn thành cung cấp dịch vụ công trực tuyến toàn trình",
    en: "Units that have completed their full-process services",
  },
  denominator: { vi: "Sở, ban, ngành và cấp xã", en: "Departments and communes" },
});

/** Dossiers paid online. */
export const dossiersPaidOnline = /* @__PURE__ */ flowShare({
  id: "dossiers-paid-online",
  name: { vi: "Hồ sơ thanh toán trực tuyến", en: "Dossiers paid online" },
  pillar: "government",
  numerator: { vi: "Hồ sơ thanh toán trực tuyến", en: "Dossiers paid online" },
  denominator: { vi: "Hồ sơ có phát sinh thanh toán", en: "Dossiers with a payment" },
});

/** Satisfaction of people and enterprises, with what is not said. */
export const satisfactionUnstatedSubject = /* @__PURE__ */ flowShare({
  id: "satisfaction-unstated-subject",
  name: {
    vi: "Tỷ lệ hài lòng của người dân, doanh nghiệp, không nêu về việc gì",
    en: "Satisfaction of people and enterprises, with what is not said",
  },
  pillar: "government",
  numerator: {
    vi: "Người dân, doanh nghiệp hài lòng",
    en: "People and enterprises that are satisfied",
  },
  denominator: { vi: "Người dân, doanh nghiệp", en: "People and enterprises" },
});

/** Administrative agencies on document software with a digital signature. */
export const agenciesDocumentSoftware = /* @__PURE__ */ stockShare({
  id: "agencies-document-software",
  name: {
    vi: "Cơ quan hành chính dùng phần mềm quản lý văn bản có tích hợp chữ ký số",
    en: "Administrative agencies on document software with a digital signature",
  },
  pillar: "government",
  numerator: {
    vi: "Cơ quan dùng phần mềm quản lý văn bản và điều hành có tích hợp chữ ký số",
    en: "Agencies on document-management software with a digital signature",
  },
  denominator: { vi: "Cơ quan hành chính nhà nước", en: "State administrative agencies" },
});

/** Administrative agencies on a local network, broadband, the dedicated network and document software. */
export const agenciesNetworkSoftware = /* @__PURE__ */ stockShare({
  id: "agencies-network-software",
  name: {
    vi: "Cơ quan hành chính dùng mạng nội bộ, Internet băng rộng, mạng chuyên dùng và phần mềm quản lý văn bản",
    en: "Administrative agencies on a local network, broadband, the dedicated network and document software",
  },
  pillar: "government",
  numerator: {
    vi: "Cơ quan dùng mạng nội bộ, Internet băng rộng, mạng chuyên dùng và phần mềm quản lý văn bản",
    en: "Agencies on a local network, broadband, the dedicated network and document software",
  },
  denominator: { vi: "Cơ quan hành chính", en: "Administrative agencies" },
});

/** State administrative agencies that manage online. */
export const agenciesManagingOnline = /* @__PURE__ */ stockShare({
  id: "agencies-managing-online",
  name: {
    vi: "Cơ quan hành chính nhà nước quản lý, điều hành qua môi trường mạng",
    en: "State administrative agencies that manage online",
  },
  pillar: "government",
  numerator: {
    vi: "Cơ quan quản lý, điều hành qua môi trường mạng",
    en: "Agencies that manage online",
  },
  denominator: { vi: "Cơ quan hành chính nhà nước", en: "State administrative agencies" },
});

/** Documents between State agencies sent and received entirely online. */
export const agencyDocumentsOnline = /* @__PURE__ */ flowShare({
  id: "agency-documents-online",
  name: {
    vi: "Văn bản gửi, nhận giữa các cơ quan nhà nước hoàn toàn trên môi trường mạng",
    en: "Documents between State agencies sent and received entirely online",
  },
  pillar: "government",
  numerator: {
    vi: "Văn bản gửi, nhận hoàn toàn trên môi trường mạng",
    en: "Documents sent and received entirely online",
  },
  denominator: {
    vi: "Văn bản gửi, nhận giữa các cơ quan nhà nước",
    en: "Documents sent and received between State agencies",
  },
});

/** Electronic documents that are digitally signed. */
export const electronicDocumentsSigned = /* @__PURE__ */ flowShare({
  id: "electronic-documents-signed",
  name: { vi: "Văn bản điện tử được ký số", en: "Electronic documents that are digitally signed" },
  pillar: "government",
  numerator: {
    vi: "Văn bản điện tử được ký số",
    en: "Electronic documents that are digitally signed",
  },
  denominator: { vi: "Văn bản điện tử", en: "Electronic documents" },
});

/** Digital-transformation infrastructure that runs without interruption. */
export const infrastructureUninterrupted = /* @__PURE__ */ stockShare({
  id: "infrastructure-uninterrupted",
  name: {
    vi: "Hạ tầng chuyển đổi số bảo đảm thông suốt",
    en: "Digital-transformation infrastructure that runs without interruption",
  },
  pillar: "government",
  numerator: { vi: "Hạ tầng thông suốt", en: "Infrastructure that runs without interruption" },
  denominator: {
    vi: "Hạ tầng chuyển đổi số trên địa bàn",
    en: "Digital-transformation infrastructure of the territory",
  },
});

/** Datasets on the province’s open-data portal. */
export const openDatasets = /* @__PURE__ */ stockCount({
  id: "open-datasets",
  name: {
    vi: "Bộ dữ liệu công bố trên cổng dữ liệu mở của tỉnh",
    en: "Datasets on the province’s open-data portal",
  },
  pillar: "government",
  unitLabel: { vi: "bộ dữ liệu", en: "datasets" },
});

/** Agencies and units that publish open data. */
export const agenciesWithOpenData = /* @__PURE__ */ stockCount({
  id: "agencies-with-open-data",
  name: {
    vi: "Cơ quan, đơn vị công bố dữ liệu mở",
    en: "Agencies and units that publish open data",
  },
  pillar: "government",
  unitLabel: { vi: "cơ quan, đơn vị", en: "agencies and units" },
});

/** Downloads and uses of the Hue-S application. */
export const hueSDownloads: Indicator = {
  id: "hue-s-downloads",
  name: {
    vi: "Lượt tải và sử dụng ứng dụng Hue-S",
    en: "Downloads and uses of the Hue-S application",
  },
  pillar: "government",
  unitOfMeasure: "count",
  unitLabel: { vi: "lượt", en: "downloads and uses" },
  direction: "increase",
  accumulation: "cumulative",
  aggregation: { units: "sum", time: "last" },
  naturalLimits: { low: 0 },
  definitionVersion: "1",
};

/** Index of service to people and enterprises. */
export const serviceIndex = /* @__PURE__ */ points({
  id: "service-index",
  name: {
    vi: "Bộ chỉ số phục vụ người dân, doanh nghiệp",
    en: "Index of service to people and enterprises",
  },
  pillar: "government",
  maximum: 100,
});

/** Index of service to people and enterprises: online public services. */
export const serviceIndexOnline = /* @__PURE__ */ points({
  id: "service-index-online",
  name: {
    vi: "Bộ chỉ số phục vụ người dân, doanh nghiệp: nhóm dịch vụ công trực tuyến",
    en: "Index of service to people and enterprises: online public services",
  },
  pillar: "government",
  maximum: 12,
});

/** Index of service to people and enterprises: satisfaction. */
export const serviceIndexSatisfaction = /* @__PURE__ */ points({
  id: "service-index-satisfaction",
  name: {
    vi: "Bộ chỉ số phục vụ người dân, doanh nghiệp: nhóm mức độ hài lòng",
    en: "Index of service to people and enterprises: satisfaction",
  },
  pillar: "government",
  maximum: 18,
});

/** Index of service to people and enterprises: digitisation of dossiers. */
export const serviceIndexDigitisation = /* @__PURE__ */ points({
  id: "service-index-digitisation",
  name: {
    vi: "Bộ chỉ số phục vụ người dân, doanh nghiệp: nhóm số hóa hồ sơ",
    en: "Index of service to people and enterprises: digitisation of dossiers",
  },
  pillar: "government",
  maximum: 22,
});

/** Index of service to people and enterprises: online payment. */
export const serviceIndexPayment = /* @__PURE__ */ points({
  id: "service-index-payment",
  name: {
    vi: "Bộ chỉ số phục vụ người dân, doanh nghiệp: nhóm thanh toán trực tuyến",
    en: "Index of service to people and enterprises: online payment",
  },
  pillar: "government",
  maximum: 10,
});

/** Rank by the index of service to people and enterprises. */
export const serviceIndexRank = /* @__PURE__ */ place({
  id: "service-index-rank",
  name: {
    vi: "Xếp hạng Bộ chỉ số phục vụ người dân, doanh nghiệp",
    en: "Rank by the index of service to people and enterprises",
  },
  pillar: "government",
});

/** Digital government. */
export const governmentIndicators: readonly Indicator[] = [
  agenciesBuildingDatabases,
  agenciesDatabasesCompleted,
  agenciesDigitisingFiles,
  documentsSignedElectronically,
  dossiersSubmittedOnline,
  eligibleProceduresLevel4,
  fullProcessServices,
  inspectionsDigital,
  procedureDossiersDigitised,
  procedureDossiersOneStop,
  procedureDossiersSettledElectronically,
  publicServicesLevel4,
  reportsProvincialSystem,
  satisfactionOnlineServices,
  servicesWithOnlineDossiers,
  statisticalReportsProvincialSystem,
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
  proceduresProvidedOnline,
  proceduresFullProcess,
  proceduresElectronicProcess,
  onlineServicesFullProcess,
  unitsFullProcessServices,
  dossiersPaidOnline,
  satisfactionUnstatedSubject,
  agenciesDocumentSoftware,
  agenciesNetworkSoftware,
  agenciesManagingOnline,
  agencyDocumentsOnline,
  electronicDocumentsSigned,
  infrastructureUninterrupted,
  openDatasets,
  agenciesWithOpenData,
  hueSDownloads,
  serviceIndex,
  serviceIndexOnline,
  serviceIndexSatisfaction,
  serviceIndexDigitisation,
  serviceIndexPayment,
  serviceIndexRank,
];

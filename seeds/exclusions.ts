/** What is no business of a network. */
export const stateSecrets = {
  vi: "Hồ sơ công việc thuộc bí mật nhà nước",
  en: "Work files that are state secrets",
} as const;

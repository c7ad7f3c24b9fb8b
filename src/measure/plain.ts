/** Whether every number at the bottom of some plain data is finite. */
export const isFiniteData = (data: unknown): boolean => {
  if (typeof data === "number") return Number.isFinite(data);
  return typeof data !== "object" || data === null || Object.values(data).every(isFiniteData);
};

/** Plain data without −0, which JSON does not keep. */
export function withoutNegativeZero<T>(data: T): T;
export function withoutNegativeZero(data: unknown): unknown {
  if (typeof data === "number") return data + 0;
  if (typeof data !== "object" || data === null) return data;
  if (Array.isArray(data)) return data.map((item) => withoutNegativeZero(item));
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [key, withoutNegativeZero(value)]),
  );
}

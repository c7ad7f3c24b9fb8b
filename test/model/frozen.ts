/** Every object inside the data, the data itself included. */
export function objectsIn(data: unknown): object[] {
  if (typeof data !== "object" || data === null) return [];
  return [data, ...Object.values(data).flatMap(objectsIn)];
}

/** The data itself, frozen through and through: a function that changes it throws. */
export function frozen<T>(data: T): T {
  for (const object of objectsIn(data)) Object.freeze(object);
  return data;
}

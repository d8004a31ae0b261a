/** Whether two plain values, such as two trees, hold the same: what a comparison of their JSON texts would say. */
export function sameData(left: unknown, right: unknown): boolean {
  if (left === right) return true;
  if (typeof left !== "object" || typeof right !== "object" || left === null || right === null) return Number.isNaN(left) && Number.isNaN(right);
  if (Array.isArray(left)) return Array.isArray(right) && left.length === right.length && left.every((item, at) => sameData(item, right[at]));
  const [names, others] = [Object.keys(left), Object.keys(right)];
  return names.length === others.length && names.every((name) => Object.hasOwn(right, name) && sameData(left[name as keyof typeof left], right[name as keyof typeof right]));
}

/** One line of a benchmark's result. */
export interface Finding {
  what: string;
  value: string;
  aim: string;
  met: boolean;
}
/** Measures something; may take minutes. */
export type Bench = () => Promise<Finding[]>;

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The value below which the share `q` of the values lies. */
export function quantile(values: readonly number[], q: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? Number.NaN;
}

/** `1234 (1100-1300)`: the median and how far the rounds lie apart. */
export function spread(values: readonly number[], digits = 0): string {
  const [low, middle, high] = [Math.min(...values), median(values), Math.max(...values)];
  return `${middle.toFixed(digits)} (${low.toFixed(digits)}-${high.toFixed(digits)})`;
}

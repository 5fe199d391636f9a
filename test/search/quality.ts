import { search } from '@motcua/domain/procedures/search/search';
import type { SearchIndex } from '@motcua/domain/procedures/search/search-index';
import type { JudgedQuery } from './catalogue.ts';

/** How well a set of judged queries is answered; shares from 0 to 1, times in milliseconds. */
export interface Quality {
  queries: number;
  success1: number;
  success3: number;
  mrr: number;
  /** Share of out-of-scope queries answered with `confident: false`. */
  negatives: number | null;
  /** Share of answerable queries answered with `confident: true`. */
  confident: number;
  p50: number;
  p95: number;
  missed: { query: string; rank: number; first: string | undefined }[];
}

export function quality(index: SearchIndex, queries: readonly JudgedQuery[]): Quality {
  const times: number[] = [];
  const answers = queries.map((judged) => {
    const start = performance.now();
    const answer = search(index, judged.query);
    times.push(performance.now() - start);
    const at = answer.hits.slice(0, 10).findIndex((hit) => judged.primary.includes(hit.code));
    return { judged, answer, rank: at < 0 ? Infinity : at + 1 };
  });
  times.sort((a, b) => a - b);
  const asked = answers.filter(({ judged }) => judged.primary.length > 0);
  const negative = answers.filter(({ judged }) => judged.primary.length === 0);
  const share = (hits: number, of: number) => (of === 0 ? 0 : hits / of);
  return {
    queries: queries.length,
    success1: share(asked.filter(({ rank }) => rank === 1).length, asked.length),
    success3: share(asked.filter(({ rank }) => rank <= 3).length, asked.length),
    mrr: share(
      asked.reduce((sum, { rank }) => sum + 1 / rank, 0),
      asked.length,
    ),
    negatives:
      negative.length === 0
        ? null
        : share(negative.filter(({ answer }) => !answer.confident).length, negative.length),
    confident: share(asked.filter(({ answer }) => answer.confident).length, asked.length),
    p50: times[Math.floor(times.length * 0.5)] ?? 0,
    p95: times[Math.floor(times.length * 0.95)] ?? 0,
    missed: asked
      .filter(({ rank }) => rank > 1)
      .map(({ judged, answer, rank }) => ({ query: judged.query, rank, first: answer.hits[0]?.code })),
  };
}

export const proceduresRoutes = {
  search: 'GET /procedures',
  get: 'GET /procedures/{code}',
  facets: 'GET /procedure-facets',
  lifeEvents: 'GET /life-events',
} as const;

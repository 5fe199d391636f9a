export const agenciesRoutes = {
  list: 'GET /agencies',
  get: 'GET /agencies/{id}',
} as const;

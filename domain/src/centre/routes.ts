export const centreRoutes = { get: 'GET /centre' } as const;

export const devicesRoutes = {
  list: 'GET /devices',
  slips: 'GET /devices/simulator/slips',
  slipImage: 'GET /devices/simulator/slips/{id}/image',
  setSimulator: 'POST /devices/simulator',
  scan: 'POST /devices/simulator/scan',
} as const;

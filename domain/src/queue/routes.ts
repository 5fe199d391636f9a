export const queueRoutes = {
  serviceGroups: 'GET /service-groups',
  priorityClasses: 'GET /priority-classes',
  issueTicket: 'POST /tickets',
  ticket: 'GET /tickets/{id}',
  reprint: 'POST /tickets/{id}/reprint',
  state: 'GET /queue',
  counters: 'GET /counters',
  counter: 'GET /counters/{id}',
  callNext: 'POST /counters/{id}/call-next',
  recall: 'POST /counters/{id}/recall',
  complete: 'POST /counters/{id}/complete',
} as const;

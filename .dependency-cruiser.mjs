/** The import rules between rooms (ARCHITECTURE.md): arrows point downward only, and no circles. */
const rooms = ['domain', 'devices', 'components', 'kiosk-server', 'kiosk-shell', 'demo'];
const mayImport = {
  domain: [],
  devices: [],
  components: ['domain'],
  'kiosk-server': ['domain', 'devices'],
  'kiosk-shell': ['domain', 'components', 'devices'],
  demo: ['components'],
};

export default {
  forbidden: [
    {
      name: 'no-circular',
      severity: 'error',
      from: {},
      to: { circular: true, dependencyTypesNot: ['type-only'] },
    },
    { name: 'no-orphan-import', severity: 'error', from: {}, to: { couldNotResolve: true } },
    ...rooms.map((room) => ({
      name: `${room}-imports-only-what-lies-below`,
      severity: 'error',
      from: { path: `^${room}/` },
      to: { path: `^(${rooms.filter((r) => r !== room && !mayImport[room].includes(r)).join('|')}|test)/` },
    })),
    {
      name: 'domain-is-pure',
      comment: 'Rules have no I/O: no Node built-ins (tests apart).',
      severity: 'error',
      from: { path: '^domain/src/', pathNot: '\\.test\\.ts$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'rules-without-schemas',
      comment: 'A schema library never reaches a widget: browser code imports no contract at run time.',
      severity: 'error',
      from: { path: '^(components|kiosk-shell)/src/', pathNot: '\\.test\\.ts$' },
      to: { path: '^domain/src/.*(contract|schema)\\.ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'express-only-at-the-edge',
      severity: 'error',
      from: {
        path: '^kiosk-server/src/',
        pathNot: '(^kiosk-server/src/(http/|app|router)|routes\\.ts$|\\.test\\.ts$)',
      },
      to: { path: 'node_modules/express/' },
    },
    {
      name: 'sql-only-in-stores',
      severity: 'error',
      from: {
        path: '^kiosk-server/src/',
        pathNot: '(^kiosk-server/src/database/|store\\.ts$|migrations/|\\.test\\.ts$)',
      },
      to: { path: 'node_modules/kysely/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-junk-drawer',
      severity: 'error',
      from: {},
      to: { path: '/(utils?|helpers?|common|misc)(/|\\.ts$)', pathNot: 'node_modules' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|build)/' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      conditionNames: ['source', 'import', 'node', 'default'],
      exportsFields: ['exports'],
    },
  },
};

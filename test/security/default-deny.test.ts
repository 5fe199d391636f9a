import assert from 'node:assert/strict';
import { test } from 'node:test';
import { apiContract } from '@motcua/domain/http/api';
import { roles } from '@motcua/domain/staff/roles';
import { refuseUnlessCallable } from '../../kiosk-server/src/http/callers.ts';
import { HttpProblem } from '../../kiosk-server/src/http/problem.ts';
import { withServer } from './server.ts';

interface Described {
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly callers: readonly string[];
}

/** Every endpoint of the contract with its method, a path that fits, and who may call. */
const endpoints: readonly Described[] = Object.entries(apiContract).flatMap(([capability, contract]) =>
  Object.entries(contract).map(([name, procedure]) => {
    const { route, meta } = procedure['~orpc'];
    const path = (route.path ?? '').replaceAll(/\{[^}]+\}/g, '3f8f6f7e-8f5b-4a7e-9a55-0f4f7a0c1d2e');
    return { name: `${capability}.${name}`, method: route.method ?? '', path, callers: meta.callers };
  }),
);

test('ND-4.4 every endpoint of the contract names its callers', () => {
  assert.ok(endpoints.length > 20);
  for (const { name, callers } of endpoints) assert.ok(callers.length > 0, `${name} names nobody`);
});

test('ND-4.4 an endpoint that names no caller is refused, even to an administrator in the trial', () => {
  const staff = {
    id: '3f8f6f7e-8f5b-4a7e-9a55-0f4f7a0c1d2e',
    username: 'quantri',
    displayName: 'Nguyễn Thị Mẫu',
    roles: [...roles],
    agencyId: null,
    active: true,
  };
  const device = { id: 'd', kind: 'kiosk' as const, name: 'Kiosk', counterId: null };
  assert.throws(
    () => refuseUnlessCallable([], { staff, device, trial: true }),
    (error) => error instanceof HttpProblem && error.problem.status === 403,
  );
});

test('ND-4.4 whoever is nobody gets 401 from every endpoint that is not for anyone', () =>
  withServer({ sample: true, env: { MOTCUA_PUBLIC_URL: 'https://motcua.example' } }, async (server) => {
    // From another machine's page, as far as the server can tell: no trial.
    const stranger = server.caller({ 'x-forwarded-for': '203.0.113.9' });
    for (const { name, method, path, callers } of endpoints) {
      const { status, body } = await stranger.send(method, path, method === 'GET' ? {} : { body: {} });
      if (callers.includes('anyone'))
        assert.ok(![401, 405].includes(status) || name === 'staff.signIn', name);
      else assert.equal(status, 401, `${name} answered ${String(status)}`);
      assert.ok(status < 500, `${name} answered ${String(status)}: ${JSON.stringify(body)}`);
    }
  }));

test('ND-4.4 an officer gets 403 from what only other roles may do', () =>
  withServer({}, async (server) => {
    const admin = await server.administrator();
    const officer = { username: 'canbo', displayName: 'Trần Văn Mẫu', password: 'mật khẩu đủ dài' };
    const created = await admin.send('POST', '/staff', { body: { ...officer, roles: ['officer'] } });
    assert.equal(created.status, 201);
    const caller = server.caller();
    assert.equal((await caller.signIn(officer.username, officer.password)).status, 200);
    for (const { name, method, path, callers } of endpoints) {
      if (callers.some((who) => ['anyone', 'staff', 'role:officer'].includes(who))) continue;
      const { status } = await caller.send(method, path, method === 'GET' ? {} : { body: {} });
      // What only the trial may call is 403 here, too.
      assert.equal(status, 403, `${name} answered ${String(status)}`);
    }
  }));

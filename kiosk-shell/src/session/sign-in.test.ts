import { expect } from '@open-wc/testing';
import { Answer, surrounded, until } from '../testing/answers.ts';
import { SessionStore } from './session-store.ts';
import './sign-in.ts';
import type { SignIn } from './sign-in.ts';

class TestSession extends SessionStore {
  constructor(private readonly test: ReturnType<typeof surrounded>['api']) {
    super();
    this.current = { staff: null, device: null, trial: true, csrfToken: null };
  }
  override async signIn(username: string, password: string) {
    return this.test.staff.signIn({ body: { username, password } });
  }
}

async function open(answer: unknown) {
  const around = surrounded({ 'POST /session': answer });
  const element = document.createElement('mc-sign-in') as SignIn;
  Object.assign(element, { session: new TestSession(around.api) });
  around.parent.append(element);
  await element.updateComplete;
  const root = element.shadowRoot!;
  const submit = () => {
    root.querySelector<HTMLInputElement>('[name=username]')!.value = 'levancan';
    root.querySelector<HTMLInputElement>('[name=password]')!.value = 'mot cau dai';
    root.querySelector('form')!.requestSubmit();
  };
  return { ...around, element, root, submit };
}

describe('mc-sign-in', () => {
  it('offers sample accounts on the trial server, and is accessible', async () => {
    const { element, root, parent } = await open(new Answer(401));
    expect(root.querySelectorAll('.demo button').length).to.equal(3);
    await expect(element).to.be.accessible();
    parent.remove();
  });

  it('says the same for a wrong name and a wrong password, and forgets the password', async () => {
    const { root, submit, parent } = await open(new Answer(401));
    submit();
    await until('alert', () => root.querySelector('[role=alert]') !== null);
    expect(root.querySelector('[role=alert]')!.textContent).to.contain(
      'Tên đăng nhập hoặc mật khẩu chưa đúng.',
    );
    expect(root.querySelector<HTMLInputElement>('[name=password]')!.value).to.equal('');
    parent.remove();
  });

  it('too many attempts: says how long to wait', async () => {
    const busy = new Answer(429, { type: '/problems/busy', title: 'Quá nhiều', status: 429, retryAfter: 40 });
    const { root, submit, parent } = await open(busy);
    submit();
    await until('alert', () => root.textContent?.includes('Xin chờ 40 giây') ?? false);
    parent.remove();
  });
});

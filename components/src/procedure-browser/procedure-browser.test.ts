import { aTimeout, expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { elementContract } from '../testing/contract.ts';
import { lifeEvents, procedure, summaries, wellApi, type ApiPage } from '../testing/api-page.ts';
import { defineProcedureBrowser, type ProcedureBrowser } from './procedure-browser.ts';

elementContract({
  tag: 'mc-procedure-browser',
  define: defineProcedureBrowser,
  property: { name: 'field', value: 'Hộ tịch' },
  badAttribute: { name: 'theme', value: 'rainbow' },
  words: { vi: 'Có con nhỏ', en: 'Having a child' },
});

describe('mc-procedure-browser', () => {
  let api: ApiPage;
  beforeEach(() => {
    defineProcedureBrowser();
    api = wellApi();
  });
  afterEach(() => {
    api.restore();
    history.replaceState(null, '', location.pathname);
  });

  const show = (element = html`<mc-procedure-browser></mc-procedure-browser>`) =>
    fixture<ProcedureBrowser>(element);
  const root = (element: Element): ShadowRoot => element.shadowRoot!;
  const text = (element: Element): string => root(element).textContent!.replace(/\s+/g, ' ');
  const page = (element: Element): ShadowRoot | null | undefined =>
    root(element).querySelector('mc-procedure-page')?.shadowRoot;
  const pageText = (element: Element): string => page(element)?.textContent!.replace(/\s+/g, ' ') ?? '';
  const until = (found: () => unknown, what: string) =>
    waitUntil(() => Boolean(found()), what, { timeout: 3000 });
  const type = (element: Element, words: string) => {
    const input = root(element).querySelector('input')!;
    input.value = words;
    input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  };
  const button = (within: ShadowRoot, words: string): HTMLElement => {
    const found = [...within.querySelectorAll<HTMLElement>('button, a')].find((each) =>
      each.textContent!.replace(/\s+/g, ' ').includes(words),
    );
    if (!found) throw new Error(`no button "${words}"`);
    return found;
  };
  const searches = () => api.asked.filter(({ pathname }) => pathname.endsWith('/procedures'));

  it('starts from life events, and any procedure is two taps from there', async () => {
    const element = await show();
    await until(() => text(element).includes('Có con nhỏ'), 'life events');
    button(root(element), 'Có con nhỏ').click();
    await until(() => root(element).querySelector('.result'), 'results');
    expect(searches()[0]!.searchParams.get('lifeEvent')).to.equal(lifeEvents[0]!.id);
    const opened = oneEvent(element, 'mc-procedure-open');
    root(element).querySelector<HTMLElement>('.result')!.click();
    expect((await opened).detail).to.deep.equal({
      code: '1.001193',
      name: 'Thủ tục đăng ký khai sinh',
      field: 'Hộ tịch',
    });
    await until(() => page(element), 'page');
    await expect(element).to.be.accessible();
  });

  it('starts with the list where nobody has mapped life events', async () => {
    api.on('/life-events', { body: { items: [] } });
    const element = await show();
    await until(() => text(element).includes('Có 3 thủ tục'), 'list');
    await aTimeout(100);
    expect(searches().length).to.equal(1);
  });

  it('comes back to its list after it was moved in the page', async () => {
    const element = await show();
    element.query = 'khai sinh';
    const holder = element.parentElement!;
    element.remove();
    await aTimeout(20);
    holder.append(element);
    await until(() => text(element).includes('Có 3 thủ tục'), 'list');
  });

  it('searches as one types: one question for a word, and what was found is marked without its marks', async () => {
    const element = await show();
    await until(() => text(element).includes('Có con nhỏ'), 'start');
    const told = oneEvent(element, 'mc-search');
    for (const words of ['k', 'kh', 'kha', 'khai', 'khai s', 'khai sinh']) type(element, words);
    expect((await told).detail).to.include({ q: 'khai sinh', total: 3 });
    expect(searches().length).to.equal(1);
    await until(() => root(element).querySelector('mark'), 'marks');
    expect(root(element).querySelector('mark')!.textContent).to.equal('khai');
    expect(text(element)).to.include('Có 3 thủ tục');
    await expect(element).to.be.accessible();
  });

  it('drops a stale answer', async () => {
    api.on('/procedures', ({ searchParams }) =>
      searchParams.get('q') === 'dat'
        ? 'never'
        : { body: { items: summaries.slice(0, 1), total: 1, confident: true } },
    );
    const element = await show();
    element.query = 'dat';
    await aTimeout(30);
    element.query = 'khai sinh';
    await until(() => text(element).includes('Có 1 thủ tục'), 'the newer answer');
  });

  it('filters by field and level with counts, each removed with one tap', async () => {
    const element = await show();
    await until(() => root(element).querySelector('select'), 'filters');
    const [field, level] = root(element).querySelectorAll('select');
    expect(field!.textContent).to.include('Hộ tịch (21)');
    field!.value = 'Đất đai';
    field!.dispatchEvent(new Event('change'));
    level!.value = 'tinh';
    level!.dispatchEvent(new Event('change'));
    await until(() => searches().at(-1)?.searchParams.get('level') === 'tinh', 'search');
    expect(searches().at(-1)!.searchParams.get('field')).to.equal('Đất đai');
    await until(() => root(element).querySelector('.chip'), 'chips');
    button(root(element), 'Đất đai').click();
    await until(() => searches().at(-1)?.searchParams.get('field') === null, 'removed');
  });

  it('turns pages', async () => {
    api.on('/procedures', { body: { items: summaries, total: 45, confident: true } });
    const element = await show(html`<mc-procedure-browser field="Hộ tịch"></mc-procedure-browser>`);
    await until(() => text(element).includes('Trang 1/3'), 'pager');
    button(root(element), 'Trang sau').click();
    await until(() => text(element).includes('Trang 2/3'), 'second page');
    expect(searches().at(-1)!.searchParams.get('offset')).to.equal('20');
    await until(() => root(element).activeElement?.className === 'count', 'focus at the top of the new page');
  });

  it('goes back to its beginning for the next citizen', async () => {
    const element = await show();
    element.query = 'khai sinh';
    await until(() => root(element).querySelector('.result'), 'results');
    element.open('1.001193');
    await until(() => page(element), 'page');
    element.reset();
    await until(() => text(element).includes('Có con nhỏ'), 'start');
    expect(element.query).to.equal('');
    expect(root(element).querySelector('input')!.value).to.equal('');
  });

  it('says so when it is not sure, and shows a way on when nothing was found', async () => {
    api.on('/procedures', { body: { items: summaries, total: 3, confident: false } });
    const element = await show();
    element.query = 'xyz';
    await until(() => text(element).includes('Chưa chắc đúng ý'), 'not sure');
    api.on('/procedures', { body: { items: [], total: 0, confident: false } });
    element.query = 'xyzz';
    await until(() => text(element).includes('Chưa tìm thấy'), 'empty');
    await expect(element).to.be.accessible();
    button(root(element).querySelector('.notice')!.getRootNode() as ShadowRoot, 'Xem lại từ đầu').click();
    await until(() => text(element).includes('Có con nhỏ'), 'start again');
  });

  it('shows the shape of what is coming while it loads', async () => {
    api.on('/life-events', 'never').on('/procedure-facets', 'never');
    const element = await show();
    expect(root(element).querySelectorAll('.skeleton-row').length).to.be.greaterThan(2);
    await expect(element).to.be.accessible();
  });

  for (const [name, answer, words] of [
    ['offline', 'offline', 'Chưa kết nối được'],
    ['too many calls', { status: 429, retryAfter: 7 }, 'Xin chờ 7 giây'],
    ['maintenance', { status: 503 }, 'đang bảo trì'],
    ['a fault', { status: 500 }, 'đang có sự cố'],
  ] as const) {
    it(`shows ${name} as its own state, with the page's fallback, and recovers`, async () => {
      api.on('/life-events', answer);
      const element = await show(
        html`<mc-procedure-browser><a href="/plain">Trang đơn giản</a></mc-procedure-browser>`,
      );
      await until(() => text(element).includes(words), name);
      expect(root(element).querySelector('slot')!.assignedElements()[0]!.textContent).to.equal(
        'Trang đơn giản',
      );
      await expect(element).to.be.accessible();
      api.on('/life-events', { body: { items: lifeEvents } });
      button(root(element), 'Thử lại').click();
      await until(() => text(element).includes('Có con nhỏ'), 'recovered');
      expect(root(element).querySelector('slot')).to.equal(null);
    });
  }

  it('keeps what it shows when the line is lost, and comes back by itself', async () => {
    const element = await show();
    element.query = 'khai sinh';
    await until(() => root(element).querySelector('.result'), 'results');
    api.on('/procedures', 'offline');
    element.query = 'khai';
    await until(() => text(element).includes('Chưa kết nối được'), 'notice');
    expect(root(element).querySelectorAll('.result').length).to.equal(3);
    api.on('/procedures', { body: { items: summaries.slice(0, 1), total: 1, confident: true } });
    globalThis.dispatchEvent(new Event('online'));
    await until(() => text(element).includes('Có 1 thủ tục'), 'recovered');
  });

  describe('a procedure', () => {
    const open = async (
      changes: object = {},
      element = html`<mc-procedure-browser></mc-procedure-browser>`,
    ) => {
      api.on('/procedures/', { body: { ...procedure, ...changes } });
      const browser = await show(element);
      browser.open('1.001193');
      await until(() => pageText(browser).includes('Chọn cách nộp hồ sơ'), 'page');
      return browser;
    };

    it('answers in the order people ask', async () => {
      const element = await open();
      const titles = [...page(element)!.querySelectorAll('[role=heading]')].map((each) =>
        each.textContent!.trim(),
      );
      expect(titles).to.deep.equal([
        'Thủ tục đăng ký khai sinh',
        'Cần mang theo',
        'Bao lâu, bao nhiêu tiền',
        'Nộp ở đâu',
        'Cách làm',
        'Căn cứ pháp lý',
        'Kết quả nhận được',
        'Về thông tin này',
        'Chọn cách nộp hồ sơ',
      ]);
      const words = pageText(element);
      for (const part of [
        '1 bản chính, 1 bản sao',
        'chưa ghi số bản',
        '3 ngày làm việc',
        '8.000 đồng',
        '163/QĐ-BTP',
      ])
        expect(words).to.include(part);
      expect(words, 'hours').to.include('Thứ Hai đến Thứ Sáu: 07:30–11:30, 13:30–17:00');
      expect(words, 'a remark is no paper').to.include('Người nước ngoài nộp thêm bản dịch.');
      expect(page(element)!.querySelectorAll('input[type=checkbox]').length).to.equal(3);
    });

    it('ND-4.3 shows the day the content was updated', async () => {
      expect(pageText(await open())).to.match(/Cập nhật ngày\s*02\/11\/2026/);
    });

    it('ND-16.1 says which electronic copies stand for the original', async () => {
      expect(pageText(await open())).to.include('bản sao điện tử được chứng thực');
    });

    it('never shows a zero that was not published as free, nor guesses a unit or a service level', async () => {
      const words = pageText(await open());
      expect(words).to.include('Cổng không công bố mức phí');
      expect(words).not.to.include('Miễn phí');
      expect(words).to.include('1 (cổng không ghi đơn vị)');
      expect(words).to.include('chưa rõ mức độ');
    });

    it('QN-10.3 shows why a service is only partly online', async () => {
      const serviceLevel = {
        level: 'full',
        reason: 'Phải kiểm tra thực địa',
        target: 'national',
        targetUrl: null,
        decision: null,
      };
      const words = pageText(await open({ serviceLevel }));
      expect(words).to.include('Toàn trình');
      expect(words).to.include('Phải kiểm tra thực địa');
    });

    it('HN-4.1 ND-18.1a ends in two equal buttons, online and counter', async () => {
      const element = await open();
      const buttons = [...page(element)!.querySelectorAll<HTMLElement>('.end-button')];
      expect(buttons.map((each) => each.textContent!.replace(/\s+/g, ' ').trim().slice(0, 14))).to.deep.equal(
        ['Nộp trực tuyến', 'Nộp tại quầyXe'],
      );
      const [first, second] = buttons.map((each) => each.getBoundingClientRect());
      expect(first!.width).to.be.closeTo(second!.width, 1);
      expect(first!.height).to.be.closeTo(second!.height, 1);
      const style = (each: HTMLElement) => getComputedStyle(each).backgroundColor;
      expect(style(buttons[0]!)).to.equal(style(buttons[1]!));
      expect((buttons[0] as HTMLAnchorElement).href).to.equal('https://dichvucong.example/');
    });

    it('TB-7.1 goes to the address of the service where it has its own', async () => {
      const serviceLevel = {
        level: 'full',
        reason: null,
        target: 'provincial',
        targetUrl: 'https://tinh.example/a',
        decision: null,
      };
      const element = await open({ serviceLevel });
      expect(page(element)!.querySelector<HTMLAnchorElement>('a.end-button')!.href).to.equal(
        'https://tinh.example/a',
      );
    });

    it('tells the page what was chosen, and the page may take over', async () => {
      const element = await open();
      const chosen = oneEvent(element, 'mc-file-at-counter');
      button(page(element)!, 'Nộp tại quầy').click();
      expect((await chosen).detail.code).to.equal('1.001193');
      expect(page(element)!.activeElement?.id).to.equal('where');
      element.addEventListener('mc-file-online', (event) => event.preventDefault());
      const link = page(element)!.querySelector<HTMLAnchorElement>('a.end-button')!;
      let prevented = false;
      element.addEventListener('click', (event) => {
        prevented = event.defaultPrevented;
        event.preventDefault();
      });
      link.click();
      expect(prevented).to.equal(true);
    });

    it('on a kiosk hands the online address to the phone as a code, and its targets are large', async () => {
      const element = await open({}, html`<mc-procedure-browser density="kiosk"></mc-procedure-browser>`);
      button(page(element)!, 'Nộp trực tuyến').click();
      await until(() => page(element)!.querySelector('svg.qr path'), 'code');
      for (const each of page(element)!.querySelectorAll('button, a, summary, label'))
        expect(each.getBoundingClientRect().height, each.textContent!).to.be.at.least(48);
      await expect(element).to.be.accessible();
    });

    it('moves the focus to its title, and back to where one was', async () => {
      const element = await show();
      element.query = 'khai sinh';
      await until(() => root(element).querySelector('.result'), 'results');
      root(element).querySelector<HTMLElement>('.result')!.click();
      await until(() => page(element)?.activeElement?.classList.contains('title'), 'focus on the title');
      const closed = oneEvent(element, 'mc-procedure-close');
      button(root(element), 'Quay lại danh sách').click();
      expect((await closed).detail).to.deep.equal({ code: '1.001193' });
      await until(() => root(element).activeElement?.getAttribute('data-code') === '1.001193', 'focus back');
    });

    it('keeps ticks while it is open and forgets them for the next', async () => {
      const element = await open();
      const box = () => page(element)!.querySelector<HTMLInputElement>('input[type=checkbox]')!;
      box().click();
      element.lang = 'en';
      await until(() => pageText(element).includes('What to bring'), 'English');
      expect(box().checked).to.equal(true);
      element.open('1.004772');
      api.on('/procedures/', { body: { ...procedure, code: '1.004772' } });
      await until(() => pageText(element).includes('What to bring') && !box().checked, 'a fresh list');
    });

    it('copes with names of 1,500 characters, no papers and forty cases, in 320 px', async () => {
      const name = 'Thủ tục cấp giấy chứng nhận '.repeat(54);
      const frame = await fixture<HTMLElement>(html`<div></div>`);
      frame.style.width = '320px';
      for (const components of [
        [],
        Array.from({ length: 40 }, (_, i) => ({
          case: `Trường hợp ${i + 1}: ${name}`,
          items: procedure.components[0]!.items,
        })),
      ]) {
        api.on('/procedures/', {
          body: { ...procedure, name, components, methods: [], legalBases: [], steps: name },
        });
        const element = document.createElement('mc-procedure-browser');
        frame.replaceChildren(element);
        element.open('1.001193');
        await until(() => pageText(element).includes('Chọn cách nộp hồ sơ'), 'page');
        expect(element.scrollWidth).to.be.at.most(320);
        expect(page(element)!.querySelectorAll('details.case[open]').length).to.equal(0);
        if (components.length === 0) expect(pageText(element)).to.include('Xin hỏi quầy tiếp nhận');
        await expect(element).to.be.accessible();
      }
    });

    it('shows what comes from the API as text, and follows no address but the web', async () => {
      const evil = '<img src=x onerror="window.hit=1">';
      const element = await open({
        name: evil,
        steps: evil,
        portalUrl: 'javascript:alert(1)',
        serviceLevel: {
          level: evil,
          reason: evil,
          target: 'national',
          targetUrl: 'javascript:alert(2)',
          decision: null,
        },
      });
      expect(page(element)!.querySelector('img')).to.equal(null);
      expect(pageText(element)).to.include('<img src=x');
      expect([...page(element)!.querySelectorAll('a')].some((a) => a.href.startsWith('javascript'))).to.equal(
        false,
      );
    });

    it('folds a paper of a whole page, and leaves list marks out of the name of a case', async () => {
      const long = 'Giấy chứng nhận đủ điều kiện. '.repeat(60);
      const items = [{ ...procedure.components[0]!.items[0]!, name: long }];
      const element = await open({
        components: [
          { case: '* (1) Trường hợp thứ nhất:', items },
          { case: '', items },
        ],
      });
      const [first] = page(element)!.querySelectorAll('.case-name');
      expect(first!.textContent).to.equal('(1) Trường hợp thứ nhất');
      const label = page(element)!.querySelector('label.paper')!;
      expect(label.textContent!.length).to.be.below(500);
      expect(label.parentElement!.querySelector('details')!.textContent).to.include(long.trim());
      await expect(element).to.be.accessible();
    });

    it('unfolds all of it for print', async () => {
      const element = await open({ legalBases: Array.from({ length: 9 }, (_, i) => `${i}/2025/NĐ-CP`) });
      globalThis.dispatchEvent(new Event('beforeprint'));
      expect(page(element)!.querySelectorAll('details:not([open])').length).to.equal(0);
    });

    it('says so when it does not exist, with a way back', async () => {
      api.on('/procedures/', { status: 404 });
      const element = await show();
      element.open('9.999999');
      await until(() => text(element).includes('Không tìm thấy nội dung này'), 'not found');
      await expect(element).to.be.accessible();
      button(root(element), 'Quay lại danh sách').click();
      await until(() => text(element).includes('Có con nhỏ'), 'list');
    });
  });

  it('keeps the open procedure in the address when asked to, and follows the way back', async () => {
    history.replaceState(null, '', '?mc-procedure=1.001193');
    const element = await show(html`<mc-procedure-browser deep-link></mc-procedure-browser>`);
    await until(() => page(element), 'opened from the address');
    element.close();
    expect(location.search).to.equal('');
    element.open('1.004772');
    await until(() => location.search.includes('1.004772'), 'in the address');
    history.back();
    await until(() => text(element).includes('Có con nhỏ'), 'back');
  });

  it('leaves the address alone unless asked', async () => {
    const before = location.href;
    const element = await show();
    element.open('1.001193');
    await until(() => page(element), 'page');
    expect(location.href).to.equal(before);
  });

  it('looks the same where the page sets html{font-size:62.5%} and resets everything', async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      'html{font-size:62.5%}*{margin:0;padding:0;font-size:9px;box-sizing:content-box;line-height:1}',
    );
    const measure = async () => {
      const element = await show(html`<mc-procedure-browser></mc-procedure-browser>`);
      await until(() => root(element).querySelector('.tile'), 'tiles');
      const tile = root(element).querySelector('.tile')!;
      return [
        getComputedStyle(tile).fontSize,
        getComputedStyle(tile).lineHeight,
        tile.getBoundingClientRect().height,
      ];
    };
    const before = await measure();
    document.adoptedStyleSheets.push(sheet);
    try {
      const after = await measure();
      expect(after[0]).to.equal('16px');
      expect(after).to.deep.equal(before);
    } finally {
      document.adoptedStyleSheets.pop();
    }
  });
});

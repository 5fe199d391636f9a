import type { Agency } from '@motcua/domain/agencies/agency';
import type { Centre } from '@motcua/domain/centre/contract';
import type { LifeEvent, ProcedureSummary, PublishedProcedure } from '@motcua/domain/procedures/procedure';
import type { QueueState, ServiceGroup, Ticket } from '@motcua/domain/queue/schema';

/** How the API answers in a test page: a body, or a status with a problem document, or no line at all. */
export type Answer = { body: unknown } | { status: number; retryAfter?: number } | 'offline' | 'never';

/**
 * Stands in for the server in the test page, to bring an element into each of its states. The way to the real server is
 * proven end to end elsewhere.
 */
export class ApiPage {
  readonly asked: URL[] = [];
  readonly #answers: [string, (url: URL) => Answer][] = [];
  readonly #fetch = globalThis.fetch;

  constructor() {
    globalThis.fetch = (input, init) => this.#answer(new URL(String(input), location.href), init?.signal);
  }

  /** Answers paths that begin so, newest rule first. */
  on(path: string, answer: Answer | ((url: URL) => Answer)): this {
    this.#answers.unshift([path, typeof answer === 'function' ? answer : () => answer]);
    return this;
  }

  restore(): void {
    globalThis.fetch = this.#fetch;
  }

  async #answer(url: URL, signal?: AbortSignal | null): Promise<Response> {
    this.asked.push(url);
    const path = url.pathname.replace(/^.*\/api\/v1/, '');
    const answer = this.#answers.find(([start]) => path.startsWith(start))?.[1](url) ?? { status: 404 };
    if (answer === 'offline') throw new TypeError('Failed to fetch');
    if (answer === 'never') {
      return new Promise((_, refuse) =>
        signal?.addEventListener('abort', () => refuse(new DOMException('Aborted', 'AbortError'))),
      );
    }
    if ('body' in answer) return Response.json(answer.body);
    const problem = {
      type: '/problems/test',
      title: 'Thử',
      status: answer.status,
      ...(answer.retryAfter === undefined ? {} : { retryAfter: answer.retryAfter }),
    };
    return Response.json(problem, { status: answer.status });
  }
}

export const procedure = {
  code: '1.001193',
  name: 'Thủ tục đăng ký khai sinh',
  field: 'Hộ tịch',
  levels: ['xa'],
  ministry: 'Bộ Tư pháp',
  decisionNo: '163/QĐ-BTP',
  decisionDate: '2026-01-20',
  kind: '',
  subjects: ['Công dân Việt Nam'],
  authority: 'Ủy ban nhân dân cấp xã',
  implementingAgency: 'Ủy ban nhân dân cấp xã',
  receivingAddress: '',
  coordinating: '',
  related: '',
  steps: 'Nộp hồ sơ tại quầy.\nNhận kết quả theo giấy hẹn.',
  methods: [
    {
      channel: 'online',
      timeValue: 1,
      timeUnit: 'other',
      timeText: '1',
      feeKind: 'zero_row',
      feeLabel: 'Miễn phí',
      amountsVnd: [],
      note: 'Nhận sau 15 giờ thì trả vào ngày làm việc sau.',
    },
    {
      channel: 'direct',
      timeValue: 3,
      timeUnit: 'working_day',
      timeText: '3 Ngày làm việc',
      feeKind: 'amount',
      feeLabel: '',
      amountsVnd: [8000],
      note: '',
    },
  ],
  components: [
    {
      case: 'Giấy tờ phải nộp',
      items: [
        {
          name: 'Tờ khai đăng ký khai sinh',
          originals: 1,
          copies: 0,
          isNote: false,
          acceptedElectronicCopies: [],
          templates: ['Mẫu 01'],
        },
        {
          name: 'Giấy chứng sinh',
          originals: 1,
          copies: 1,
          isNote: false,
          acceptedElectronicCopies: ['certified'],
          templates: [],
        },
        {
          name: 'Người nước ngoài nộp thêm bản dịch.',
          originals: null,
          copies: null,
          isNote: true,
          acceptedElectronicCopies: [],
          templates: [],
        },
      ],
    },
    {
      case: 'Giấy tờ xuất trình',
      items: [
        {
          name: 'Căn cước',
          originals: null,
          copies: null,
          isNote: false,
          acceptedElectronicCopies: [],
          templates: [],
        },
      ],
    },
  ],
  conditions: '',
  legalBases: ['60/2014/QH13', '123/2015/NĐ-CP'],
  results: [{ name: 'Giấy khai sinh', code: 'KQ.G15.000031' }],
  portalUrl: 'https://dichvucong.example/thu-tuc/1',
  serviceLevel: null,
  ownerAgencyId: 'so-tu-phap',
  replacedBy: null,
  updatedAt: '2026-11-02T08:00:00+07:00',
} as unknown as PublishedProcedure;

export const summaries = [
  ['1.001193', 'Thủ tục đăng ký khai sinh', ['online', 'direct']],
  ['2.000986', 'Liên thông đăng ký khai sinh, thường trú, thẻ bảo hiểm y tế', ['online']],
  ['1.004772', 'Đăng ký khai sinh cho người đã có hồ sơ, giấy tờ cá nhân', ['direct']],
].map(([code, name, channels]) => ({
  code,
  name,
  field: 'Hộ tịch',
  levels: ['xa'],
  subjects: ['Công dân Việt Nam'],
  channels,
  serviceLevel: null,
  updatedAt: '2026-11-02T08:00:00+07:00',
})) as unknown as ProcedureSummary[];

const hours = [1, 2, 3, 4, 5].map((day) => ({
  day,
  sessions: [
    { from: '07:30', to: '11:30' },
    { from: '13:30', to: '17:00' },
  ],
}));

export const centre: Centre = {
  id: 'trung-tam-mau',
  name: { vi: 'Trung tâm mẫu', en: 'Sample centre' },
  oneStopName: 'Trung tâm Phục vụ hành chính công',
  agencyId: 'ubnd-tinh',
  openingHours: hours,
  profile: {
    id: 'quang-ninh-2025',
    name: { vi: 'Quảng Ninh' },
    systemName: 'Hệ thống thông tin',
    citizenUrl: 'https://dichvucong.example',
    serviceLevels: [{ id: 'full', label: { vi: 'Toàn trình', en: 'Fully online' } }],
    adminLevels: [
      { id: 'tinh', label: { vi: 'Cấp tỉnh', en: 'Province' } },
      { id: 'xa', label: { vi: 'Cấp xã', en: 'Commune' } },
    ],
    hotline: '0203 000 000',
  },
  publicUrl: null,
  sample: true,
  now: '2026-11-23T09:00:00+07:00',
};

export const agency = {
  id: 'so-tu-phap',
  name: { vi: 'Sở Tư pháp', en: 'Department of Justice' },
  address: 'Số 1 phố Mẫu',
  position: { lat: 20.95, lon: 107.08 },
  openingHours: hours,
  phone: '0203 000 001',
  email: 'mau@so-tu-phap.example',
  hotline: null,
  receivingOfficers: [{ name: 'Ngô Thanh Trúc', phone: '0203 000 501' }],
} as unknown as Agency;

export const lifeEvents = [
  {
    id: 'co-con-nho',
    name: { vi: 'Có con nhỏ', en: 'Having a child' },
    audience: 'citizen',
    icon: 'baby',
    codes: ['1.001193'],
  },
  {
    id: 'mo-cua-hang',
    name: { vi: 'Mở cửa hàng', en: 'Opening a shop' },
    audience: 'business',
    icon: 'store',
    codes: ['1.001612', '2.000720'],
  },
] as unknown as LifeEvent[];

export const facets = {
  fields: [
    { name: 'Hộ tịch', count: 21 },
    { name: 'Đất đai', count: 14 },
  ],
  levels: [
    { level: 'xa', count: 30 },
    { level: 'tinh', count: 90 },
  ],
};

export const serviceGroups = [
  {
    id: 'ho-tich',
    name: { vi: 'Hộ tịch', en: 'Civil status' },
    prefix: 'A',
    icon: 'baby',
    fields: [],
    procedureCodes: [],
    position: 0,
  },
] as unknown as ServiceGroup[];

export const queueState: QueueState = {
  calls: ['A012', 'B003', 'A011'].map((number, index) => ({
    number,
    counterId: String(index + 1),
    counterName: { vi: `Quầy ${index + 1}`, en: `Counter ${index + 1}` },
    serviceGroupId: 'ho-tich',
    calledAt: `2026-11-23T09:0${5 - index}:00+07:00`,
    times: 1,
  })),
  groups: [{ serviceGroupId: 'ho-tich', waiting: 7, next: ['A013', 'A014', 'A015', 'A016'] }],
  seq: 40,
};

export const ticket = {
  id: '0195f000-0000-7000-8000-000000000012',
  code: 'T00000000000000000000000000',
  number: 'A012',
  serviceGroupId: 'ho-tich',
  priority: null,
  state: 'waiting',
  counterId: null,
  peopleAhead: 4,
  issuedAt: '2026-11-23T08:50:00+07:00',
  calledAt: null,
  completedAt: null,
  print: 'confirmed',
} as unknown as Ticket;

/** An API where all is well. */
export function wellApi(): ApiPage {
  return new ApiPage()
    .on('/procedures', { body: { items: summaries, total: 3, confident: true } })
    .on('/procedures/', { body: procedure })
    .on('/procedure-facets', { body: facets })
    .on('/life-events', { body: { items: lifeEvents } })
    .on('/agencies/', { body: agency })
    .on('/centre', { body: centre })
    .on('/queue', { body: queueState })
    .on('/service-groups', { body: { items: serviceGroups } })
    .on('/tickets/', { body: ticket });
}

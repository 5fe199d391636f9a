import type { PublishedProcedure } from '@motcua/domain/procedures/procedure';
import { expect } from '@open-wc/testing';
import { pageMessages } from './messages.ts';
import { fee, hoursLines, timeLimit, webAddress } from './wording.ts';

type Method = PublishedProcedure['methods'][number];
const t = pageMessages('vi');
const method = (changes: Partial<Method>): Method => ({
  channel: 'direct',
  timeValue: null,
  timeUnit: null,
  timeText: '',
  feeKind: 'unknown',
  feeLabel: '',
  amountsVnd: [],
  note: '',
  ...changes,
});

describe('wording', () => {
  it('says a time limit in its own unit, and that a unit is missing', () => {
    const says = (timeValue: number | null, timeUnit: Method['timeUnit'], timeText: string) =>
      timeLimit(method({ timeValue, timeUnit, timeText }), t);
    expect(says(7, 'working_day', '7 Ngày làm việc')).to.equal('7 ngày làm việc');
    expect(says(0.5, 'working_day', '')).to.equal('0,5 ngày làm việc');
    expect(says(5, 'other', '5')).to.equal('5 (cổng không ghi đơn vị)');
    expect(says(5, 'other', '5 (Cổng không ghi đơn vị)')).to.equal('5 (cổng không ghi đơn vị)');
    expect(says(null, 'other', 'Trong ngày làm việc')).to.equal('Trong ngày làm việc');
    expect(says(null, null, '')).to.equal('Chưa công bố thời hạn');
  });

  it('never says free for a fee that was not published', () => {
    expect(fee(method({ feeKind: 'zero_row', feeLabel: 'Miễn phí' }), t)).to.equal(
      'Cổng không công bố mức phí',
    );
    expect(fee(method({ feeKind: 'free' }), t)).to.equal('Miễn phí');
    expect(fee(method({ feeKind: 'amount', amountsVnd: [20_000, 1_500_000] }), t)).to.equal(
      '20.000 đồng – 1.500.000 đồng',
    );
    expect(
      fee(method({ feeKind: 'amount', feeLabel: '25.000 đồng/hồ sơ', amountsVnd: [25_000] }), t),
    ).to.equal('25.000 đồng/hồ sơ');
  });

  it('draws days of the same hours together', () => {
    const morning = [{ from: '07:30', to: '11:30' }];
    expect(
      hoursLines(
        [6, 1, 2, 4].map((day) => ({ day, sessions: morning })),
        t,
      ),
    ).to.deep.equal(['Thứ Hai đến Thứ Ba: 07:30–11:30', 'Thứ Năm: 07:30–11:30', 'Thứ Bảy: 07:30–11:30']);
  });

  it('follows web addresses only', () => {
    expect(webAddress('dichvucong.gov.vn')?.href).to.equal('https://dichvucong.gov.vn/');
    for (const bad of ['javascript:alert(1)', 'data:text/html,x', 'http://', ' '])
      expect(webAddress(bad), bad).to.equal(null);
  });
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ratingScale } from '@motcua/domain/profiles/rating-scale';
import { clause, hn, nd, nt, qn, tb } from './clause.ts';

// Rating, statistics, feedback
test('HN-13.2a HN-13.2b three questions on three levels', () => {
  assert.deepEqual(
    ratingScale(hn).map(({ label }) => label.vi),
    ['Rất hài lòng', 'Hài lòng', 'Chưa hài lòng'],
  );
  assert.deepEqual(
    hn.rating.questions?.map(({ id }) => id),
    ['use', 'attitude', 'time'],
  );
});
clause('HN-13.1', 'every online service offers the rating', hn.rating.everyService, true);
clause('HN-13.3', 'ratings are published', hn.rating.published, true);
test('TB-21.3 the scale is that of the circular; a silent regulation takes the same', () => {
  assert.equal(ratingScale(tb).length, 3);
  assert.equal(qn.rating.scale, null);
  assert.deepEqual(ratingScale(qn), ratingScale(tb));
});
clause('ND-20.3', 'ratings are published monthly and yearly', nd.rating.publishEvery, ['month', 'year']);
clause('NT-19.3', 'monthly, quarterly and yearly', nt.rating.publishEvery, ['month', 'quarter', 'year']);
test('HN-14.1 HN-14.2 statistics: whole province, this year and month; by year and agency', () => {
  assert.deepEqual(hn.statistics?.value, {
    scope: 'province',
    periods: ['current_year', 'current_month'],
    filters: ['year', 'agency'],
  });
});
clause('QN-17.3a', 'each agency classifies feedback', qn.feedback!.classifier, 'each_agency');
clause('ND-25.1', 'the province office classifies', nd.feedback!.classifier, 'province_office');
clause('TB-14.1', 'feedback is shared with the national system', tb.feedback!.classifier, 'national_system');
clause('TB-5.4', 'two kinds of feedback', tb.feedback!.kinds, 'regulation_or_conduct');
clause('ND-24.1', 'eight kinds of feedback', nd.feedback!.kinds, 'eight_kinds');
clause('QN-17.1', 'eight kinds of feedback', qn.feedback!.kinds, 'eight_kinds');
clause('ND-26.3', 'answers are reviewed before publication', nd.feedback!.reviewBeforePublication, true);
clause('NT-21.1', 'contacts to show', nt.feedback!.publishedContacts, ['address', 'email', 'hotline']);
test('QN-17.3b feedback by letter, phone, fax and e-mail is entered', () => {
  for (const channel of ['letter', 'phone', 'fax', 'email'] as const)
    assert.ok(qn.feedback?.channels?.value.includes(channel), channel);
});
test('ND-24.2 NT-21.2b the menu is called Phản ánh, kiến nghị', () => {
  for (const province of [nd, nt])
    assert.match(province.feedback?.menus[0]?.value.vi ?? '', /^Phản ánh, kiến nghị$/i);
});
test('HN has no chapter on feedback', () => assert.equal(hn.feedback, null));

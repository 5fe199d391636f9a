import type { CentreSetup } from '@motcua/domain/queue/schema';

/** A small centre for tests of this capability. */
export const testCentre: CentreSetup = {
  id: 'test-centre',
  agencyId: 'test-agency',
  place: { level: 'xa', unit: 'phường Mẫu' },
  name: { vi: 'Trung tâm Phục vụ hành chính công phường Mẫu' },
  openingHours: [],
  counters: [{ id: '1', name: { vi: 'Quầy 1' }, skills: ['land'] }],
  serviceGroups: [
    {
      id: 'land',
      name: { vi: 'Đất đai' },
      prefix: 'A',
      icon: 'map',
      fields: [],
      procedureCodes: [],
      position: 0,
    },
  ],
  priorityClasses: [],
};

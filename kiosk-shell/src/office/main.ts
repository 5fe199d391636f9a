import './office.ts';

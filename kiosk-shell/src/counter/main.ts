import './counter.ts';

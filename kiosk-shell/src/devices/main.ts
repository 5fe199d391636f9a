import './devices.ts';

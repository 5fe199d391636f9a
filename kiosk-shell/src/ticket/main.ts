import './ticket.ts';

import './board.ts';

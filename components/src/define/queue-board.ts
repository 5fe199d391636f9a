import { defineQueueBoard } from '../queue-board/queue-board.ts';

defineQueueBoard();

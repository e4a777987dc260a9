export { boardOf } from './board.ts';
export { lecternOf } from './lectern.ts';
export { deskOf, labelOf, lastNumberOf, seatStateOf, type SeatState } from './seat.ts';

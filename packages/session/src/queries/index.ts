export { boardOf } from './board.ts';
export { lecternOf } from './lectern.ts';
export { tableBoardOf } from './table.ts';
export {
  labelOf,
  lastNumberOf,
  liveTableOf,
  ownThingsOf,
  seatStateOf,
  type SeatState,
} from './seat.ts';

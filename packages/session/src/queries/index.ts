export { boardOf } from './board.ts';
export { lecternOf } from './lectern.ts';
export { tableBoardOf } from './table.ts';
export {
  labelOf,
  lastNumberOf,
  ownThingsOf,
  seatStateOf,
  tableOf,
  type SeatState,
} from './seat.ts';

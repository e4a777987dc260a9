/** What a secret makes its holder: teacher (all), projector (reads the board), seat (one student's device). */
export type Role = 'teacher' | 'projector' | 'seat';

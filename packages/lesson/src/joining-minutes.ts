/** What every lesson sets aside for devices to come in. */
export const joiningMinutes = 5;

/** Makes the QR code of a link: rows of modules, true is dark. The app brings the encoder. */
export type Qr = (link: string) => readonly (readonly boolean[])[];

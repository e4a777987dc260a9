/**
 * Whether a student reads in easier words. Nobody is told: it is never sent, and forgotten with the
 * page.
 */
export class EasyRead {
  isOn = $state(false);
}

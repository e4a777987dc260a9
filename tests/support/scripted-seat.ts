import { isDeepStrictEqual } from 'node:util';
import type { Answer } from '@sightline/ballot';
import type { JoinReply } from '@sightline/protocol';
import { SeatLink, type LinkState } from '@sightline/session/client';
import type { DeviceBoard, TableBoard, Work } from '@sightline/session';
import { Network } from './network.ts';
import { until } from './until.ts';

type DeviceStep = DeviceBoard & { readonly screen: 'step' };

/** A student's device without a screen. */
export class ScriptedSeat {
  readonly network: Network;
  readonly link: SeatLink;
  readonly secret: string;

  private constructor(network: Network, secret: string) {
    this.network = network;
    this.secret = secret;
    this.link = new SeatLink({ secret, surroundings: network.surroundings });
  }

  /** @throws when the code is refused */
  static async join(origin: string, code: string): Promise<ScriptedSeat> {
    const network = new Network(origin);
    const response = await network.surroundings.fetch(`${origin}/api/join`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ code }),
    });
    if (!response.ok) throw new Error(`${code} is refused: ${await response.text()}`);
    const { secret } = (await response.json()) as JoinReply;
    return new ScriptedSeat(network, secret);
  }

  /** The page is loaded again, or its secret opened in another tab: this one stays as it is. */
  openAgain(): ScriptedSeat {
    return new ScriptedSeat(new Network(this.network.origin), this.secret);
  }

  async is(kind: LinkState['kind'], limitMs?: number): Promise<void> {
    await until(this.link, () => this.link.state.kind === kind, `the seat is ${kind}`, limitMs);
  }

  /** Waits for a board. @returns what the device shows */
  async sees(what: string, look: (device: DeviceBoard) => boolean): Promise<DeviceBoard> {
    return until(
      this.link,
      () => {
        const device = this.link.board?.device;
        return device && look(device) && device;
      },
      `the device shows ${what}`,
    );
  }

  async seesStep(stepId: string, phase?: DeviceStep['phase']): Promise<DeviceStep> {
    const isIt = (device: DeviceBoard): device is DeviceStep =>
      device.screen === 'step' && device.stepId === stepId && (!phase || device.phase === phase);
    return (await this.sees(`${stepId} ${phase ?? ''}`, isIt)) as DeviceStep;
  }

  /** Waits until a step is open, answers and waits until that is saved. @throws when it is not */
  async answers(stepId: string, answer: Answer): Promise<void> {
    const { question } = await this.seesStep(stepId, 'open');
    const outcome = await this.link.castBallot(question!.id, answer);
    if (outcome !== 'saved') throw new Error(`the ballot is ${outcome}`);
  }

  /** Waits until a step is open, works in it and waits until that is saved. @throws when it is not */
  async works(stepId: string, work: Work): Promise<void> {
    await this.seesStep(stepId, 'open');
    this.link.saveWork(stepId, work);
    await this.isSettled();
    if (!isDeepStrictEqual(this.link.desk[stepId], work)) throw new Error('the work is refused');
  }

  async marks(stepId: string, items: readonly string[]): Promise<void> {
    await this.works(stepId, { marks: items.map((item) => ({ item })), state: 'done' });
  }

  /** Taps the number of its table. */
  async sits(table: number): Promise<void> {
    this.link.sit(table);
    await this.isSettled();
    await until(this.link, () => this.link.table === table, `the seat is at table ${table}`);
  }

  /** Waits for what lies at its table. @returns it */
  async seesTable(what: string, look: (table: TableBoard) => boolean): Promise<TableBoard> {
    return until(
      this.link,
      () => {
        const { tableBoard } = this.link;
        return tableBoard && look(tableBoard) && tableBoard;
      },
      `the table shows ${what}`,
    );
  }

  async isSettled(): Promise<void> {
    await until(this.link, () => this.link.unsettled === 0, 'the work is settled');
  }

  /** The tab is closed: the seat stays. */
  close(): void {
    this.link.close();
  }
}

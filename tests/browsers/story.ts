import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { Classroom, ServerProcess, shippedLessons } from '../support/index.ts';
import { viewport, type Browser } from './browser.ts';
import { find, type Installed, type Kind } from './on-this-machine.ts';
import { Page } from './page.ts';
import { SchoolNetwork } from './school-network.ts';

const host = 'class.test';
const seated = /You are \w+ \w+\./;
const advert = 'up to three times the normal pay';
const secondWord = 'only by chat';
const offline = 'You are offline. What you did is kept on this page.';

/** What a student does in a class, told in one browser. Where that is not on this machine, nothing runs. */
export function tellStory<Name extends Kind>(
  kind: Name,
  start: (installed: Installed[Name], proxyPort: number) => Promise<Browser>,
): void {
  describe.skipIf(!find(kind))(kind, () => {
    let network: SchoolNetwork;
    let server: ServerProcess;
    let starting: Promise<Browser> | undefined;
    let browser: Browser;
    let classroom: Classroom;
    let page: Page;

    beforeAll(async () => {
      network = await SchoolNetwork.open(host);
      server = await ServerProcess.start({ lessons: shippedLessons, name: host });
      starting = start(find(kind)!, network.port);
      browser = await starting;
      page = new Page(browser);
    });

    afterAll(async () => {
      // Also one that came too late to be used.
      await (await starting?.catch(() => undefined))?.quit();
      await network?.close();
      await server?.stop();
    });

    beforeEach(async () => {
      network.restore();
      classroom = await Classroom.open(server, { lesson: 'the-dream-offer', headCount: 3 });
      await browser.open(server.namedOrigin);
      return async () => {
        classroom.close();
        expect(await browser.faults()).toEqual([]);
      };
    });

    /** As pupils type it: small letters, and a space in the middle. */
    async function join(): Promise<void> {
      const { code } = classroom.teacher;
      await page.click('Class code');
      await page.type(`${code.slice(0, 3)} ${code.slice(3)}`.toLowerCase());
      await page.click('Join');
      await page.shows(seated);
    }

    async function joinAt(step: string, words: string): Promise<void> {
      await join();
      await classroom.teacher.goTo(step);
      await page.shows(words);
    }

    async function isCovered(): Promise<void> {
      await page.shows('Reading log');
      expect(await page.words()).not.toMatch(/You are|Help|Leave/);
    }

    test('a phone’s screen on plain http, as in a school', async () => {
      const facts = () => ({
        size: { width: innerWidth, height: innerHeight },
        isSecureContext,
        isTooWide: document.documentElement.scrollWidth > innerWidth,
      });
      const expected = { size: viewport, isSecureContext: false, isTooWide: false };
      expect(await page.run(facts)).toEqual(expected);
    });

    test('a student comes in with a code typed as it comes, reads, answers, and changes the answer', async () => {
      await join();
      await classroom.teacher.goTo('before-we-start');
      await page.shows('Eyes up front');
      await classroom.teacher.goTo('how-agencies-earn');
      await page.click('The model pays a fee');
      await page.click('Send');
      await page.shows('Saved.');
      await page.click('Change my answer');
      await page.click('They keep a share');
      await page.click('Send');
      await page.shows('Saved.');
      await page.click('Change my answer');
      await page.isOn('They keep a share');
    });

    test('a student marks, and what is marked is there after a reload', async () => {
      await joinAt('three-adverts', 'Three job adverts');
      await page.click(advert);
      await page.isOn(advert);
      await page.click('Done');
      await page.shows('Saved.');
      await browser.reload();
      await page.shows('Three job adverts');
      await page.isOn(advert);
    });

    test('the keyboard alone joins, marks and answers', async () => {
      await page.tabTo('Class code');
      await page.type(classroom.teacher.code.toLowerCase());
      await page.press('Enter');
      await page.shows(seated);
      await classroom.teacher.goTo('three-adverts');
      await page.shows('Three job adverts');
      await page.tabTo(advert);
      await page.press('Space');
      await page.isOn(advert);
      await page.tabTo('Done');
      await page.press('Enter');
      await page.shows('Saved.');
      await classroom.teacher.goTo('how-agencies-earn');
      await page.shows('Who pays?');
      await page.tabTo('The model pays a fee');
      await page.press('ArrowDown');
      await page.isOn('They keep a share');
      await page.tabTo('Send');
      await page.press('Enter');
      await page.shows('Saved.');
    });

    test('Cover hides the class at once, through a reload, and two acts show it again', async () => {
      await join();
      await page.click('Cover');
      await isCovered();
      await browser.reload();
      await isCovered();
      await page.press('Escape');
      await page.press('Shift', 3);
      await isCovered();
      await page.click('Continue');
      await page.shows('Show the lesson again?');
      await page.click('Show the lesson');
      await page.shows(seated);
      await page.press('Shift', 3);
      await isCovered();
      await page.tabTo('Continue');
      await page.press('Enter');
      await page.tabTo('Show the lesson');
      await page.press('Enter');
      await page.shows(seated);
    });

    const losses = {
      'breaks off': () => network.cut(),
      'falls silent': () => network.silence(),
    };
    test.each(Object.keys(losses) as (keyof typeof losses)[])(
      'when the network %s, the page says so, keeps the marks and sends them afterwards',
      async (loss) => {
        await joinAt('three-adverts', 'Three job adverts');
        losses[loss]();
        await page.shows(offline);
        await page.click(secondWord);
        await page.shows('Your marks are kept on this page');
        network.restore();
        await page.hides(offline);
        await page.click('Done');
        await page.shows('Saved.');
        await browser.reload();
        await page.isOn(secondWord);
      },
    );

    test('Leave forgets the class, and Back does not return to it', async () => {
      await join();
      await page.click('Leave');
      await page.shows('Leave the class?');
      await page.click('Leave now');
      await page.shows('Reading log');
      const kept = async () => ({
        session: sessionStorage.length,
        local: localStorage.length,
        databases: (await indexedDB.databases()).length,
        cookies: document.cookie,
      });
      expect(await page.run(kept)).toEqual({ session: 0, local: 0, databases: 0, cookies: '' });
      for (let time = 0; time < 3; time++) {
        await browser.back();
        expect(await page.words()).not.toMatch(seated);
      }
    });
  });
}

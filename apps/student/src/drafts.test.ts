import { expect, test } from 'vitest';
import { Drafts } from './drafts.ts';

test('easier words stay on from step to step, and go when everything is forgotten', () => {
  const drafts = new Drafts();
  drafts.easyRead.isOn = true;
  expect(drafts.easyRead.isOn).toBe(true);
  drafts.clear();
  expect(drafts.easyRead.isOn).toBe(false);
});

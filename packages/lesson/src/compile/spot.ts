import type { SpotStep } from '../lesson.ts';
import type { Artefact, Verdict } from '../view/artefact.ts';
import type { Phase } from '../view/phase.ts';
import type { SpotView } from '../view/step.ts';

/** In phase `key` it holds the verdicts of the revealed items, and of no others. */
export function spotView(step: SpotStep, phase: Phase): SpotView {
  const { title, text, question } = step;
  const reasons = step.reasons.map((reason) => ({ id: reason.id, text: reason.text }));
  const artefacts = step.artefacts.map(artefactView);
  const verdicts: Record<string, Verdict> = {};
  let latest = '';
  for (const id of phase.name === 'key' ? phase.revealed : []) {
    const verdict = Object.hasOwn(step.verdicts, id) ? step.verdicts[id] : undefined;
    if (!verdict) continue;
    verdicts[id] = { flag: verdict.flag, label: verdict.label, note: verdict.note };
    latest = id;
  }
  const isComplete = Object.keys(step.verdicts).every((id) => Object.hasOwn(verdicts, id));
  return {
    kind: 'spot',
    title,
    text,
    question,
    reasons,
    artefacts,
    verdicts,
    latest,
    ...(phase.name === 'key' && isComplete && { isComplete }),
  };
}

function artefactView(artefact: Artefact): Artefact {
  if (artefact.kind === 'advert') {
    const { kind, app, heading, body } = artefact;
    return { kind, app, heading, body };
  }
  const { kind, app, owner, messages } = artefact;
  return {
    kind,
    app,
    owner,
    messages: messages.map(({ id, from, content }) => ({ id, from, content })),
  };
}

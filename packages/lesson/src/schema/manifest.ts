import { z } from 'zod';

/** What a lesson says in its package.json. Other fields of npm may stand beside these. */
export const manifestSchema = z.looseObject({
  name: z
    .string()
    .max(214)
    .regex(/^(@[a-z0-9][a-z0-9._-]*\/)?[a-z0-9][a-z0-9._-]*$/)
    .describe('the package’s name in small letters, such as the-dream-offer.'),
  version: z
    .string()
    .max(64)
    .regex(/^\d+\.\d+\.\d+([-+][0-9A-Za-z.+-]+)?$/)
    .describe('the lesson’s version, such as "1.0.0".'),
  license: z.string().min(1).max(64).describe('the licence of the words, such as "CC-BY-4.0".'),
  sightline: z
    .strictObject({
      lesson: z
        .literal('lesson.yaml')
        .describe('the file with the lesson’s fields: "lesson.yaml".'),
    })
    .describe('what makes a package a lesson: { "lesson": "lesson.yaml" }.'),
});

/** Fields that would run something, or bring something along that does. */
export const forbiddenInManifest = [
  'scripts',
  'bin',
  'main',
  'module',
  'browser',
  'exports',
  'imports',
  'gypfile',
  'dependencies',
  'devDependencies',
  'optionalDependencies',
  'peerDependencies',
  'bundleDependencies',
  'bundledDependencies',
];

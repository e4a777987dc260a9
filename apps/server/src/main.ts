import { guardMemory } from './guard-memory.ts';

// Before anything else is loaded, which takes a moment.
guardMemory();
await import('./serve.ts');

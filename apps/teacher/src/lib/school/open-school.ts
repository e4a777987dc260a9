import { allowSensitive, checkLine, confirmDuty, loadProfile, saveProfile } from '../api.ts';
import { School } from './school.svelte.ts';

/** The profile of this school, as the server has it now. */
export async function openSchool(): Promise<School> {
  const calls = { save: saveProfile, confirmDuty, allowSensitive, check: checkLine };
  return new School(await loadProfile(), calls);
}

import { Firefox } from './firefox.ts';
import { tellStory } from './story.ts';

tellStory('firefox', Firefox.start);

import { tellStory } from './story.ts';
import { WebKit } from './webkit.ts';

tellStory('webkit', WebKit.start);

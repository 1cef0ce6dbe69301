import type { Language } from '../language';
import { forms } from './forms';
import { messages } from './messages';
import { names } from './names';

export const italian: Language = { ...forms, ...names, ...messages };

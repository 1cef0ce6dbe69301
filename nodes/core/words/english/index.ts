import type { Language } from '../language';
import { forms } from './forms';
import { messages } from './messages';
import { names } from './names';

export const english: Language = { ...forms, ...names, ...messages };

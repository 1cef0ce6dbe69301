import type { Language } from '../language';
import { forms } from './forms';
import { mails } from './mails';
import { messages } from './messages';
import { names } from './names';
import { owners } from './owners';

export const polish: Language = { ...forms, ...names, ...messages, ...mails, ...owners };

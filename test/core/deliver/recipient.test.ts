import { recipientOf, type People, type Recipient } from '../../../nodes/core/deliver/recipient';
import type { Audience } from '../../../nodes/core/lead';
import { ann } from '../../store/contract/records';
import { assignment, lead } from './records';

const people = (changes: Partial<People> = {}): People => ({
	lead: lead(),
	assignment: assignment({ owner: { ...ann, phone: '+49301' } }),
	hasOptedOut: false,
	...changes,
});

const queue = { owner: null, queue: { name: 'Desk', email: 'desk@example.com' } };

test.each<
	[audience: Audience, channel: string, to: string, given: Partial<People>, expected: Recipient]
>([
	['person', 'Email', '', {}, { kind: 'found', to: 'ada@example.com' }],
	['person', 'SMS', '', {}, { kind: 'found', to: '+4930123456' }],
	['person', 'WhatsApp', '', {}, { kind: 'found', to: '+4930123456' }],
	['person', 'Chat', '', {}, { kind: 'found', to: 'ada@example.com' }],
	['person', 'A letter', '', {}, { kind: 'found', to: 'ada@example.com' }],
	[
		'person',
		'Email',
		'',
		{ lead: lead({ email: null }) },
		{ kind: 'nobody', reason: 'Ada Lovelace gave no email address' },
	],
	[
		'person',
		'SMS',
		'',
		{ lead: lead({ phone: null, fullName: null }) },
		{ kind: 'nobody', reason: 'ada@example.com gave no phone number' },
	],
	[
		'person',
		'Email',
		'',
		{ lead: lead({ phone: null, fullName: null, email: null }) },
		{ kind: 'nobody', reason: 'The person gave no email address' },
	],
	['person', 'SMS', '+49309', {}, { kind: 'found', to: '+49309' }],
	[
		'person',
		'SMS',
		'+49309',
		{ hasOptedOut: true },
		{ kind: 'nobody', reason: 'Ada Lovelace asked not to be written to' },
	],
	['owner', 'Email', '', { hasOptedOut: true }, { kind: 'found', to: 'ann@example.com' }],
	['owner', 'SMS', '', {}, { kind: 'found', to: '+49301' }],
	[
		'owner',
		'SMS',
		'',
		{ assignment: assignment() },
		{ kind: 'unreachable', reason: 'Ann has no phone number' },
	],
	[
		'owner',
		'Email',
		'',
		{ assignment: assignment({ owner: { ...ann, email: null } }) },
		{ kind: 'unreachable', reason: 'Ann has no email address' },
	],
	[
		'owner',
		'Email',
		'',
		{ assignment: assignment(queue) },
		{ kind: 'found', to: 'desk@example.com' },
	],
	[
		'owner',
		'SMS',
		'',
		{ assignment: assignment(queue) },
		{ kind: 'unreachable', reason: 'Desk has no phone number' },
	],
	['owner', 'Email', '', { assignment: null }, { kind: 'nobody', reason: 'Nobody has the lead' }],
	['owner', 'Email', 'x@example.com', { assignment: null }, { kind: 'found', to: 'x@example.com' }],
	['team', 'Email', '', {}, { kind: 'unreachable', reason: '"To" is empty' }],
	['team', 'Email', 'all@example.com', {}, { kind: 'found', to: 'all@example.com' }],
	['team', 'Email', ' ; ', {}, { kind: 'unreachable', reason: '" ; " is no email address' }],
	['team', 'Email', 'none', {}, { kind: 'unreachable', reason: '"none" is no email address' }],
	['team', 'Chat', 'none', {}, { kind: 'found', to: 'none' }],
	['team', 'Email', 'mailto:k@example.com,', {}, { kind: 'found', to: 'k@example.com' }],
	[
		'team',
		'Email',
		'all@example.com; half',
		{},
		{ kind: 'found', to: 'all@example.com', unreadable: ['half'] },
	],
	[
		'owner',
		'Email',
		'',
		{ assignment: assignment({ owner: { ...ann, email: '"Lee, Ann" <ann@example.com>;' } }) },
		{ kind: 'found', to: '"Lee, Ann" <ann@example.com>' },
	],
	['system', 'CRM Record', '', {}, { kind: 'found', to: '' }],
	[
		'system',
		'CRM Record',
		'x',
		{ assignment: null, hasOptedOut: true },
		{ kind: 'found', to: 'x' },
	],
])('%s by %s, "To" %j', (audience, channel, to, given, expected) => {
	expect(recipientOf({ audience, channel, to }, people(given))).toEqual(expected);
});

import { nextStepFor } from '../../../nodes/core/message';

const given: Parameters<typeof nextStepFor>[0] = {
	email: 'a@b.example',
	phone: '+491',
	isMobile: true,
	theirTime: '10:20',
};

test.each<[changes: Partial<typeof given>, says: string]>([
	[{}, 'Call them on +491 (mobile). If nobody answers, write to a@b.example.'],
	[{ isMobile: false }, 'Call them on +491. If nobody answers, write to a@b.example.'],
	[{ email: null }, 'Call them on +491 (mobile).'],
	[{ theirTime: null }, 'Call them on +491 (mobile). If nobody answers, write to a@b.example.'],
	[{ theirTime: '08:00', email: null }, 'Call them on +491 (mobile).'],
	[{ theirTime: '19:59', email: null }, 'Call them on +491 (mobile).'],
	[
		{ theirTime: '20:00' },
		'Write to a@b.example first: it was 20:00 on their clock when they wrote. Call them on +491 (mobile) in their daytime.',
	],
	[
		{ theirTime: '07:59', email: null },
		'Call them on +491 (mobile) in their daytime: it was 07:59 on their clock when they wrote.',
	],
	[{ phone: null }, 'Write to a@b.example: they gave no phone number.'],
	[
		{ phone: null, email: null },
		'They gave neither a phone number nor an email address: look at what they wrote.',
	],
])('%j: %s', (changes, says) => {
	expect(nextStepFor({ ...given, ...changes })).toBe(says);
});

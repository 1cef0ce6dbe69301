import { nextStepFor } from '../../../nodes/core/message';

const given: Parameters<typeof nextStepFor>[0] = {
	email: 'a@b.example',
	phone: '+491',
	isMobile: true,
	theirTime: '10:20',
	refused: new Set(),
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
	...[
		[
			['all', 'sms', 'call'],
			'They asked not to be contacted any more, by any channel. Look at what they wrote, and answer no more than they ask for there.',
		] as const,
		[['call'], 'They asked not to be contacted by phone. Write to a@b.example.'] as const,
		[['email'], 'They asked not to be contacted by email. Call them on +491 (mobile).'] as const,
		[
			['sms', 'whatsapp'],
			'They asked not to be contacted by SMS or by WhatsApp. Call them on +491 (mobile). If nobody answers, write to a@b.example.',
		] as const,
		[
			['email', 'call'],
			'They asked not to be contacted by email or by phone. Look at what they wrote, and answer no more than they ask for there.',
		] as const,
		[['bounced'], 'Their mailbox takes no mail. Call them on +491 (mobile).'] as const,
	].map(([refused, says]): [Partial<typeof given>, string] => [
		{ refused: new Set<string>(refused) },
		says,
	]),
])('%j: %s', (changes, says) => {
	expect(nextStepFor({ ...given, ...changes })).toBe(says);
});

import fc from 'fast-check';
import { threadOf } from '../../../nodes/core/followUp';

test.each<[given: string[], thread: ReturnType<typeof threadOf>]>([
	[[], undefined],
	[
		['<a@x.example>'],
		{ messageId: '<a@x.example>', inReplyTo: '<a@x.example>', references: '<a@x.example>' },
	],
	[
		['a@x.example', ' b@x.example '],
		{
			messageId: ' b@x.example ',
			...{ inReplyTo: '<b@x.example>', references: '<a@x.example> <b@x.example>' },
		},
	],
	// Gmail's own id finds the thread by its Reply, and is no header.
	[['18c2f0'], { messageId: '18c2f0' }],
	[['<a@x.example>\r\nBcc: eve@x.example'], { messageId: '<a@x.example>\r\nBcc: eve@x.example' }],
])('the thread of mails with the ids %j', (given, thread) => {
	expect(threadOf(given)).toEqual(thread);
});

/** What looks like an id, and what would end a header or begin another one. */
const odd = fc
	.array(fc.constantFrom('a', 'x.example', '@', '<', '>', ' ', '\r\n', 'Bcc: '), { maxLength: 8 })
	.map((parts) => parts.join(''));

test('whatever senders give as ids, the headers are one line of ids and do not grow without end', () => {
	fc.assert(
		fc.property(fc.array(fc.oneof(odd, fc.emailAddress()), { minLength: 1 }), (given) => {
			const { messageId, inReplyTo, references = '' } = threadOf(given) ?? { messageId: '' };
			expect(messageId).toBe(given.at(-1));
			const ids = references === '' ? [] : references.split(' ');
			expect(ids.length).toBeLessThanOrEqual(10);
			expect(ids.at(-1)).toBe(inReplyTo);
			for (const id of ids) expect(id).toMatch(/^<[^\s<>@]+@[^\s<>@]+>$/);
		}),
	);
});

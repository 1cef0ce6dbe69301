import * as fc from 'fast-check';
import { packedText, plainText } from '../../nodes/store/sql/packedText';

const longText = fc
	.tuple(fc.string({ unit: 'binary', minLength: 1 }), fc.integer({ min: 1, max: 4000 }))
	.map(([text, times]) => `{${text.toWellFormed().repeat(times).slice(0, 20_000)}`.toWellFormed());

test('law: a text comes back as it was, and is kept as plain text', () => {
	fc.assert(
		fc.property(longText, (text) => {
			const kept = packedText(text);
			expect(plainText(kept)).toBe(text);
			if (kept !== text) expect(kept).toMatch(/^1:[A-Za-z0-9+/]*=*$/);
		}),
	);
});

test('a short text is kept as it is, and a long one takes a fraction', () => {
	expect(packedText('{"lead":{}}')).toBe('{"lead":{}}');
	const long = JSON.stringify({ lead: { message: 'Please send us a quote. '.repeat(100) } });
	expect(packedText(long).length).toBeLessThan(long.length / 5);
});

// Whoever changes the words that texts are packed with makes what is kept unreadable.
test('what was packed once can still be read', () => {
	const packed = '1:QzQ+cbQBEU0pnK0dyKQFKKMZ6BjqGOkY65jomOqY6YzyRkNiNBWM5ofRsmC0VBxRNUJsLQA=';
	expect(plainText(packed)).toBe(
		JSON.stringify({
			lead: { emailType: 'business', source: { label: 'Website form' } },
			numbers: Array.from({ length: 900 }, (_, n) => n % 7),
		}),
	);
});

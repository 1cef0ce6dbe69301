import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import {
	claimedBy,
	isSigned,
	readLink,
	signLink,
	withoutTokens,
	type SignedLink,
} from '../../../nodes/core/links';

const keyOf = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url');
const key = keyOf(new Uint8Array(32).fill(7));
const now = Date.parse('2026-11-28T12:00:00Z');

const link: SignedLink = {
	purpose: 'acted',
	workspace: 'default',
	inquiryId: 'inq_0123456789abcdef01234567.2',
	expiresAt: now + 60_000,
};

const door = { key, purpose: 'acted', timeZone: 'Europe/Berlin', now };

const keys = fc.uint8Array({ minLength: 32, maxLength: 32 }).map(keyOf);
const names = fc
	.string({ minLength: 1, maxLength: 50, unit: 'grapheme' })
	.filter((name) => name.length <= 50 && name.isWellFormed());
const links: fc.Arbitrary<SignedLink> = fc.record(
	{
		purpose: names,
		workspace: names,
		inquiryId: names,
		expiresAt: fc.integer({ min: 1, max: 4_000_000_000 }).map((seconds) => seconds * 1000),
		part: names,
	},
	{ requiredKeys: ['purpose', 'workspace', 'inquiryId', 'expiresAt'] },
);

describe('a token', () => {
	test('is what it says, a dot, and the HMAC-SHA-256 of it, safe in an address', () => {
		const [payload = '', signature] = signLink(key, link).split('.');
		expect(Buffer.from(payload, 'base64url').toString()).toBe(
			'["acted","default","inq_0123456789abcdef01234567.2",1795867260]',
		);
		expect(signature).toBe(
			createHmac('sha256', Buffer.alloc(32, 7))
				.update(`lead-ops link 1\0${payload}`)
				.digest('base64url'),
		);
		expect(encodeURIComponent(signLink(key, link))).toBe(signLink(key, link));
	});

	test('of any link says what was signed, and opens', () => {
		fc.assert(
			fc.property(keys, links, (anyKey, any) => {
				const token = signLink(anyKey, any);
				expect(claimedBy(token)).toEqual(any);
				const { purpose, expiresAt } = any;
				const opened = readLink(token, { ...door, key: anyKey, purpose, now: expiresAt - 1 });
				expect(opened).toEqual({ link: any });
			}),
		);
	});

	test('made for one purpose, workspace or inquiry is that of no other', () => {
		fc.assert(
			fc.property(links, links, (one, other) => {
				fc.pre(JSON.stringify(one) !== JSON.stringify(other));
				expect(signLink(key, one)).not.toBe(signLink(key, other));
				const [, signature = ''] = signLink(key, one).split('.');
				const [payload = ''] = signLink(key, other).split('.');
				expect(isSigned(key, `${payload}.${signature}`)).toBe(false);
			}),
		);
	});

	test('made with one key opens with no other', () => {
		fc.assert(
			fc.property(keys, keys, links, (one, other, any) => {
				fc.pre(one !== other);
				expect(isSigned(other, signLink(one, any))).toBe(false);
			}),
		);
	});

	test('with any character changed, left out or added opens nothing', () => {
		const token = signLink(key, link);
		const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.=+/ ';
		for (let at = 0; at <= token.length; at++) {
			const before = token.slice(0, at);
			const changed = [...alphabet]
				.map((character) => before + character + token.slice(at + 1))
				.concat(before + token.slice(at + 1), `${before}A${token.slice(at)}`);
			const opening = changed.filter((one) => one !== token && 'link' in readLink(one, door));
			expect(opening).toEqual([]);
		}
	});
});

describe('a link', () => {
	const sign = (change: Partial<SignedLink>) => signLink(key, { ...link, ...change });

	test.each<[string, string, Partial<typeof door> | { key: undefined }, string]>([
		['that was typed', 'inq_0123456789abcdef01234567', {}, 'link.invalid'],
		['that is nothing', '', {}, 'link.invalid'],
		['of half a token', sign({}).slice(0, -5), {}, 'link.invalid'],
		['of a payload that is none', 'bm90IGpzb24.abc', {}, 'link.invalid'],
		['of a payload without a signature', sign({}).split('.')[0] ?? '', {}, 'link.invalid'],
		['with another key', sign({}), { key: keyOf(new Uint8Array(32)) }, 'link.invalid'],
		['of a workspace that never made one', sign({}), { key: undefined }, 'link.invalid'],
		['far too long', `${'A'.repeat(2_000)}.${'A'.repeat(43)}`, {}, 'link.invalid'],
		['for something else', sign({ purpose: 'unsubscribe' }), {}, 'link.foreign'],
		['that has expired', sign({ expiresAt: now }), {}, 'link.expired'],
		['forged and expired', `${sign({ expiresAt: 0 })}x`, {}, 'link.invalid'],
	])('%s opens nothing', (_which, token, change, code) => {
		expect(readLink(token, { ...door, ...change })).toEqual({
			refused: expect.objectContaining({ code }),
		});
	});

	test('that has expired says since when, on the clock of its reader', () => {
		expect(readLink(sign({ expiresAt: now - 60_000 }), door)).toMatchObject({
			refused: { text: expect.stringMatching(/until Sat 28 Nov 2026, 12:59 \(Europe\/Berlin\)/) },
		});
	});
});

test('a text is shown without the tokens in it, and otherwise as it is', () => {
	const address = 'https://n8n.example.com/form/lead-desk-acted';
	const text = `Call ada.lovelace@example.com, then say so: ${address}?token=`;
	expect(withoutTokens(`${text}${signLink(key, link)}\nThank you.`)).toBe(`${text}…\nThank you.`);
	expect(withoutTokens(text)).toBe(text);
	// A token of somebody else, such as one that a person has written, is theirs.
	const others = `${Buffer.from('{"alg":"HS256","typ":"JWT"}').toString('base64url')}.${'x'.repeat(43)}`;
	expect(withoutTokens(others)).toBe(others);
});

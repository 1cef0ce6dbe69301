import { relationshipOfNew, relationshipWith, type KnownPerson } from '../../../nodes/core/match';
import { at, day, known } from './people';

test.each<[string, Partial<KnownPerson>]>([
	['customer', { status: 'customer', lastInquiryAt: at - 900 * day }],
	['open opportunity', { status: 'open opportunity', lastInquiryAt: at - 900 * day }],
	['re-engaged', { status: 'closed', lastInquiryAt: at - day }],
	['re-engaged', { lastInquiryAt: at - 31 * day, lastTouchAt: null }],
	['re-engaged', { lastInquiryAt: at - 40 * day, lastTouchAt: at - 31 * day }],
	['recent untouched', { lastInquiryAt: at - 30 * day, lastTouchAt: null }],
	['recent untouched', { lastInquiryAt: at - day, lastTouchAt: at - 2 * day }],
	['open lead', { lastInquiryAt: at - day, lastTouchAt: at - day }],
	['open lead', { lastInquiryAt: at - 40 * day, lastTouchAt: at - day }],
	['open lead', { lastInquiryAt: at - 2 * day, lastTouchAt: at - day }],
])('%s', (relationship, history) => {
	expect(relationshipWith(known({ id: 'a', ...history }), at, 30 * day)).toBe(relationship);
});

test.each([
	[undefined, 'none'],
	['open', 'none'],
	['open opportunity', 'open opportunity'],
	['customer', 'customer'],
	['closed', 're-engaged'],
] as const)('who is not known here, and whom the CRM has as %s: %s', (status, relationship) => {
	expect(relationshipOfNew(status && { status })).toBe(relationship);
});

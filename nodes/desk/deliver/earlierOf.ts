import type { EarlierContact } from '../../core/message';
import type { KnownLead } from '../../store';

/** What there was of a person before their newest inquiry; `null` for somebody who is new here. */
export function earlierOf(known: KnownLead | undefined): EarlierContact | null {
	if (!known || known.inquiries < 2) return null;
	const { inquiries, firstSeenAt, lastTouchAt } = known;
	return { inquiries: inquiries - 1, firstSeenAt, lastTouchAt };
}

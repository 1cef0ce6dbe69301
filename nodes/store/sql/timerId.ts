import type { TimerName } from '../books';
import { within } from './limits';

/** What a row has of a timer's name. */
interface NameRow {
	id: string;
	inquiry_id: string;
}

/** Stands in a row for the id of the timer's inquiry, with which most ids begin or end. */
const ofInquiry = '=';

/** Begins an id that is kept as it is. */
const asItIs = '~';

/**
 * A timer's id as its row has it, which names the inquiry already.
 *
 * @throws LeadOpsError `store.tooLong` for one that is too long beside the inquiry's
 * @example
 * keptTimerId({ id: 'sub_1/First touch/breach', inquiryId: 'sub_1' }) // '=/First touch/breach'
 */
export function keptTimerId({ id, inquiryId }: TimerName): string {
	const short = (text: string) => within('Timer', text);
	if (inquiryId === '') return asItIs + short(id);
	if (id.startsWith(inquiryId)) return ofInquiry + short(id.slice(inquiryId.length));
	const before = id.endsWith(inquiryId) ? id.slice(0, -inquiryId.length) : '';
	const isMarked = before.startsWith(ofInquiry) || before.startsWith(asItIs);
	return before === '' || isMarked ? asItIs + short(id) : short(before) + ofInquiry;
}

/** Reads what {@link keptTimerId} wrote. */
export function timerIdOf({ id, inquiry_id }: NameRow): string {
	if (id.startsWith(asItIs)) return id.slice(asItIs.length);
	return id.startsWith(ofInquiry)
		? inquiry_id + id.slice(ofInquiry.length)
		: id.slice(0, -ofInquiry.length) + inquiry_id;
}

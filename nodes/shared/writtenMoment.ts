import { LeadOpsError } from '../core/errors';
import { quoted } from '../core/text';
import { readMoment } from '../core/time';

/**
 * The moment that stands in a field, in milliseconds since 1970; `null` for nothing.
 *
 * @param label what the field is called on the screen
 * @param zone for one that names none, an IANA name
 * @throws LeadOpsError `setting.date` by the label, for what is no date
 * @example
 * writtenMoment('From', '2026-03-02 10:00', 'Europe/Berlin') // Date.UTC(2026, 2, 2, 9)
 */
export function writtenMoment(label: string, written: string, zone: string): number | null {
	if (written === '') return null;
	const at = readMoment(written, zone);
	if (at !== undefined) return at;
	throw new LeadOpsError({
		code: 'setting.date',
		message: `${label} is ${quoted(written)}, which is no date`,
		hint: 'Choose a day and time, such as 2026-03-02 09:00, or leave it empty for all.',
	});
}

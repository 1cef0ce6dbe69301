import type { Lead } from '../../lead';
import { canonicalEmail } from '../value/email';
import { isElsewhere } from '../read/fieldOfName';
import type { FieldReader } from '../read/fieldReader';
import { mayBePersons } from '../read/party';
import type { Entry } from '../read/payload';
import { looksLikePhone } from '../read/recognise';
import { quoted, textOf } from '../../text';

/**
 * Lists that the only addresses and numbers are somebody else's by their names, where nothing says
 * how to reach the lead: in doubt a person says whose they are.
 */
export function reportOthers(fields: FieldReader, { email, phone }: Lead): void {
	if (email !== null || phone !== null) return;
	const found = fields.unused.find((entry) => isOthers(entry) && reaches(entry));
	if (!found) return;
	const text = (textOf(found.value) ?? '').trim();
	const name = (found.at ?? found.path).join('.');
	const problem = {
		code: 'contact.others',
		message: found.ours
			? `${quoted(text)} is one of your own addresses and numbers, so it was not taken for the lead’s. Ask how to reach the lead.`
			: `${quoted(text)} stands under ${quoted(name)} and so belongs to somebody else, such as the lead’s company or one of your own people. If it is the lead’s, map that field in Mapped Fields.`,
	};
	fields.report.issue('note', looksLikePhone(text) ? 'phone' : 'email', problem, text);
}

const isOthers = ({ path, label, ours }: Entry) =>
	ours === true || isElsewhere(label ?? path.at(-1) ?? '') || !mayBePersons(path.slice(0, -1));

const reaches = ({ value }: Entry) => {
	const text = (textOf(value) ?? '').trim();
	return canonicalEmail(text) !== undefined || looksLikePhone(text);
};

import type { Problem } from '../../report';
import { quoted } from '../../../text';
import { digitsOf } from './digits';
import { withPlus, type Interpretation } from './interpret';

/** Why a text is no phone number. */
export const phoneProblems = {
	invalid: (raw: string): Problem => ({
		code: 'phone.invalid',
		message: `${quoted(raw)} is not a phone number that can be called. Ask for it again, best with its country code.`,
	}),

	/** No number of the country whose code stands in a field of its own. */
	otherCode: (raw: string, code: string, perhaps: string | undefined): Problem => {
		const hint = perhaps ? ` Perhaps ${perhaps} is meant.` : '';
		return {
			code: 'phone.invalid',
			message: `${quoted(raw)} is no number that can be called with +${code}, the country code given beside it. Ask which of the two is right.${hint}`,
			...(perhaps && { suggestion: perhaps }),
		};
	},

	damaged: (raw: string): Problem => ({
		code: 'phone.damaged',
		message: `${quoted(raw)} is a phone number of which a spreadsheet has kept only the first digits. Format the column as text and import it again, or ask for the number.`,
	}),

	noCountry: (raw: string): Problem => {
		const perhaps = withPlus(digitsOf(raw))?.international();
		const hint = perhaps ? ` If it is ${perhaps}, write it with the plus sign.` : '';
		return {
			code: 'phone.noCountry',
			message: `The phone number ${quoted(raw)} has no country code, and neither the lead nor Default Country says which country it is of. Set Default Country here or in the Lead Timer Trigger of the workspace, or ask for the number with its country code.${hint}`,
		};
	},
};

const none: readonly Problem[] = [];

/** What a person should look at although a number was found. */
export function phoneDoubts(
	raw: string,
	{ phone, orElse, plusMissing }: Interpretation,
	others: readonly string[],
): readonly Problem[] {
	if (orElse === null && !plusMissing && others.length === 0) return none;
	const doubts: Problem[] = [];
	if (orElse !== null) {
		doubts.push({
			code: 'phone.ambiguous',
			message: `${quoted(raw)} is read as ${phone.international()}, and may be ${orElse} without its plus sign. Check which one it is before calling.`,
		});
	} else if (plusMissing) {
		doubts.push({
			code: 'phone.ambiguous',
			message: `${quoted(raw)} is no number of the lead's country and is read as ${phone.international()}, as if its plus sign were missing. Check it before calling.`,
		});
	}
	if (others.length > 0) {
		doubts.push({
			code: 'phone.several',
			message: `${quoted(raw)} holds several phone numbers. ${phone.international()} is taken, and ${others.join(', ')} kept in the custom field otherPhones.`,
		});
	}
	return doubts;
}

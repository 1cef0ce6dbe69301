import { parsePathExpression } from '../../core/fieldPath';
import { cellText } from './cellText';
import { cellColumn, shown, type Column, type Look } from './column';
import { usesItem } from './usesItem';

/**
 * The name of a field on the item. What n8n's editor writes when a field is dragged there is what the
 * field holds, and so is an address: that is refused, as no item has a field of that name.
 *
 * @example
 * fieldNameColumn({ displayName: 'Email Field', placeholder: 'e.g. contact.email' })
 */
export const fieldNameColumn = (look: Look): Column<string> =>
	cellColumn(
		{
			description: 'The name of the field on the item; a dot leads into a nested one',
			...look,
			type: 'string',
			default: '',
			// A field that is dragged there is written as its name.
			requiresDataPath: 'single',
		},
		'',
		(value, refuse, written) => {
			const name = cellText(value);
			if (usesItem(written)) {
				return refuse(
					'setting.fieldName',
					`is ${shown(written)}, which gives what the field holds and not its name`,
					`Switch from Expression to Fixed and write the name alone, such as ${nameIn(written)}.`,
				);
			}
			if (!isValue(name)) return name;
			return refuse(
				'setting.fieldName',
				`is ${shown(name)}, which is what a field holds and not its name`,
				`Write the name of the field that holds it, such as ${exampleFor(name)}.`,
			);
		},
	);

/** `contact.email` of `={{ $json.contact.email }}`. */
const nameIn = (written: unknown): string =>
	parsePathExpression(cellText(written))?.join('.') ?? 'contact.email';

const address = /^[^\s@]+@[^\s@]+\.\p{L}{2,}$/u;

/** Dynamics has such names for what it writes beside the number of a choice. */
const namedLikeAddress = /@odata\./i;

const number = /^\+\d[\d\s()./-]{5,}$/;

const typedExpression = /\{\{|^\$json\b/;

const isValue = (name: string): boolean =>
	typedExpression.test(name) ||
	number.test(name) ||
	(address.test(name) && !namedLikeAddress.test(name));

function exampleFor(name: string): string {
	if (number.test(name)) return 'contact.phone';
	const typed = name.replace(/^=?\s*\{\{\s*|\s*\}\}.*$/g, '');
	return parsePathExpression(`={{ ${typed} }}`)?.join('.') ?? 'contact.email';
}

import { words } from '../../../fold';
import { endsInCertainForm, mayEndForm, withoutAttachedForm } from '../../../keys';
import type { Problem } from '../../report';
import { quoted } from '../../../text';
import { isFirmOfPartners } from './couple';

/** What no name has: pictures, addresses, phone numbers, signs of programs. */
const junk =
	/\p{Extended_Pictographic}|https?:|www\.|@|\d{3}|[<>{}[\]|\\^*_=~#%$€★☆♥]|\bsent from my\b|\w\w\.(?:com|net|org)\b/iu;

/** Most names are letters, and end in a word of them. */
const plainLastWord = /^[A-Za-z -]*?(?:^|[ -])([A-Za-z]+)$/;

/**
 * Whether what stands in the place of a person's name is a company's: it ends in a legal form.
 *
 * @example
 * isCompanyName('Engine Works GmbH') // true
 * isCompanyName('Ada Lovelace') // false
 */
export function isCompanyName(name: string): boolean {
	const [, last] = plainLastWord.exec(name) ?? [];
	if (last !== undefined && !mayEndForm(last.toLowerCase())) return false;
	const text = name.trim();
	const bare = withoutAttachedForm(text);
	return bare === text
		? endsInCertainForm(words(text.replace(/[.'’]/g, '')))
		: bare.length < text.normalize('NFKC').length;
}

/** Most names are nothing but letters, which tell nothing unless a phone's signature is in them. */
const onlyLetters = /^[A-Za-z' -]+$/;

const none: readonly Problem[] = [];

/** What a person should look at in a name. */
export function nameDoubts(name: string): readonly Problem[] {
	if (isCompanyName(name) || isFirmOfPartners(name)) {
		return [
			{
				code: 'name.company',
				message: `${quoted(name)} is a company's name where a person's should be. Ask whom to talk to, or map the company's field in Mapped Fields.`,
			},
		];
	}
	if (onlyLetters.test(name) && !/sent from/i.test(name)) return none;
	return junk.test(name)
		? [
				{
					code: 'name.junk',
					message: `${quoted(name)} holds signs that no name has. Correct it before it is used in a greeting.`,
				},
			]
		: [];
}

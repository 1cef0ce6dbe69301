import { attempt } from '../../../attempt';
import { fold, words } from '../../../fold';
import { goesOn } from '../domain';
import { canonicalEmail } from './address';

/** Signs of East Asian keyboards, and characters that copied text brings along unseen. */
const wideSigns = /[\uff01-\uff5e]/g;
const unseen = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

/** An @ as web pages write it; addresses have neither of these where an @ stands too. */
const encodedAt = /&#0*64;|&commat;|%40/gi;

/** Brackets and quotes as web pages write them, and line ends as programs do. */
const encodedMarks: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"' };
const encodedMark = /&(lt|gt|quot);/gi;
const writtenLineEnds = /(?:\\[rn])+$/;

/** Whether a text can hold an address at all. */
export const mayHoldAddress = (text: string): boolean =>
	/[@＠]/.test(text) || text.search(encodedAt) >= 0;

/**
 * Text as it was meant, without what keyboards and clipboards bring along.
 *
 * @example
 * plainAddress('ａｄａ＠example。com') // 'ada@example.com'
 * plainAddress('mailto:ada%2Bx@example.com?subject=Hi') // 'ada+x@example.com'
 */
export function plainAddress(text: string): string {
	const plain = text
		.replace(wideSigns, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
		.replace(unseen, '')
		.replace(/。/g, '.')
		.replace(encodedMark, (_, name: string) => encodedMarks[name.toLowerCase()] ?? '')
		.replace(writtenLineEnds, '')
		.trim();
	if (!plain.includes('@')) return plain.replace(encodedAt, '@');
	if (plain.slice(0, 7).toLowerCase() !== 'mailto:') return plain;
	const address = plain.slice(7).split('?', 1)[0] ?? '';
	const decoded = attempt(() => decodeURIComponent(address));
	return decoded.ok ? decoded.value : address;
}

const inAngles = /<([^<>]*@[^<>]*)>/g;
const betweenWords = /[\s,;<>()|[\]]+/;
const aroundAt = /^(\S+) ?@ ?(\S+)$/;

/**
 * The addresses in a text, in order, each once. What stands in angle brackets counts before what
 * stands beside them. None where the first one may be but the end of what somebody meant.
 *
 * @example
 * addressesIn('Ada <ada@example.com>; bob@example.com') // ['ada@example.com', 'bob@example.com']
 * addressesIn('ada lovelace@example.com') // []: whose address is lovelace@example.com?
 * addressesIn('ada@example.co .uk') // []: example.co is another firm
 */
export function addressesIn(text: string): string[] {
	const spaced = aroundAt.exec(text);
	const joined = spaced && canonicalEmail(`${spaced[1]}@${spaced[2]}`);
	if (joined) return [joined];
	const angled = [...text.matchAll(inAngles)].flatMap(([, inner = '']) => addressesOf(inner));
	const quoted = text.split(/[,;]/).map((part) => canonicalEmail(part.trim()));
	const worded = text.split(betweenWords).flatMap(addressesOf);
	const seen = new Map<string, string>();
	for (const address of [...angled, ...quoted, ...worded]) {
		if (address && !seen.has(address.toLowerCase())) seen.set(address.toLowerCase(), address);
	}
	const [first = '', ...others] = seen.values();
	const isNone =
		first === '' ||
		isCutOff(text, first) ||
		[first, ...others].some((each) => isCutShort(text, each));
	return isNone ? [] : [first, ...others];
}

/** What may be the rest of an address that a slip cut short. */
const tailOfAddress = /^(\s?[.,]\s?|\s)([a-z]{1,3}(?:\.[a-z]{2})?)(?=\W*$|\s?[,;>)])/i;

/** Whether an address lacks its end, which a space or another sign parts from it. */
function isCutShort(text: string, address: string): boolean {
	const start = text.toLowerCase().indexOf(address.toLowerCase());
	if (start < 0) return false;
	const after = text.slice(start + address.length);
	if (/^\s?(?:…|\.{3})/.test(after)) return true;
	const [, sign = '', tail] = tailOfAddress.exec(after) ?? [];
	return tail !== undefined && goesOn(address.slice(address.lastIndexOf('@') + 1), sign, tail);
}

const closing: Readonly<Record<string, string>> = { '<': '>', '(': ')', '[': ']', '{': '}' };

/** What people call an address by where they put it before: `Mail:ada@…`, `Email ada@…`. */
const label =
	/(?:^|\W)(?:e-?)?(?:mail|mailadresse|mailto|address|courriel|correo|contact|kontakt)$/i;

/** Whether an address lacks its beginning, which a space or another sign parts from it. */
function isCutOff(text: string, address: string): boolean {
	const local = address.slice(0, address.lastIndexOf('@'));
	const start = text.toLowerCase().indexOf(`${local.toLowerCase()}@`);
	const before = text.slice(0, Math.max(start, 0)).replace(/["“”„«»‘’‚‛‹›「『【〈《'`*]+$/, '');
	const sign = before.at(-1) ?? '';
	if (sign === '' || before.includes('@')) return false;
	if (sign in closing) return !text.includes(closing[sign] ?? '', start);
	if (label.test(before.replace(/[\s:]+$/, ''))) return false;
	if (!/\s/.test(sign)) return !/[>/|]/.test(sign);
	const [word = '', ...more] = words(before);
	// "Ada ada@example.com"; of two words and more, and after a comma, it is a name or a sentence.
	return more.length === 0 && !/[,;:)>-]\s+$/.test(before) && !fold(local).includes(word);
}

/** The addresses in one word; a slash may stand between two. */
function addressesOf(word: string): string[] {
	const bare = withoutMarks(plainAddress(word));
	if (!bare.includes('@')) return [];
	const address = canonicalEmail(bare);
	if (address) return [address];
	return bare
		.split(/[/|&]/)
		.map((part) => canonicalEmail(withoutMarks(part)))
		.filter((part) => part !== undefined);
}

/** What people and programs put around an address; `E-Mail:ada@…` has a label before it. */
function withoutMarks(word: string): string {
	const unquoted = /^(['`*])(.*)\1$/.exec(word)?.[2] ?? /^\{(.*)\}$/.exec(word)?.[1] ?? word;
	return unquoted
		.replace(/^[^@]*:/, '')
		.replace(/(@[^?@]+)\?.*$/, '$1')
		.replace(/^["“”„«»‘’‚‛‹›「『【〈《]{1,5}/, '')
		.replace(/[.:!?'’‘*"“”„«»‹›」』】〉》}\\\u2010-\u2015]{1,5}$/, '');
}

/** What analytics and programs write where they know nothing. */
const nothing =
	/^[([<{]?(?:not[ _-]?(?:set|provided|available|specified|given)|none|null|nil|undefined|nan|unknown|unset|empty|blank|n\/?a|data not available|object object|\$direct|-+|\.+)[)\]>}]?$/i;

/** Names that an advertiser fills in, in the ways in which networks and mailers write them. */
const macro = [
	String.raw`\{\{[^{}]*\}\}`,
	String.raw`[$#]?\{[^{}]*\}`,
	String.raw`\$\([^()]*\)`,
	String.raw`%%[^%]+%%`,
	String.raw`%[a-z]+(?:[_.-][a-z]+)*%`,
	String.raw`__[A-Z\d]+(?:_[A-Z\d]+)*__`,
	String.raw`\[\[[^\]]*\]\]`,
	String.raw`\*\|[^|]*\|\*`,
	String.raw`<[^<>]*>`,
	String.raw`##?[A-Za-z_.]+##?`,
	String.raw`(?:%7B)+(?:(?!%7[BD]).)+(?:%7D)+`,
	// A keyword in brackets is an exact match, and no macro.
	String.raw`\[(?:campaign|ad|adset|adgroup|ad[ _-]?group|creative|keyword|placement|source|medium|site|term|content|click)[ _.-]?(?:id|name)?\]`,
].join('|');

const onlyMacros = new RegExp(`^(?:(?:${macro})[\\s_|/+.:,-]*)+$`, 'i');

/** What every macro has in it, and few values have. */
const signOfMacro = /[{}%$#*<[]|__/;

/** Longer values are no macros, and longer ones do not stand for nothing. */
const LONGEST_MACROS = 200;
const LONGEST_NOTHING = 40;

/** Between the same value twice: a field that was filled in by two scripts. */
const between = /\s*[,;|]\s*/;

/**
 * What a campaign's parameter, a click mark or a page tells: one value where it stands there twice;
 * `undefined` for a macro that nobody filled in and for what stands for nothing.
 *
 * @example
 * toldValue('google, google') // 'google'
 * toldValue('{{campaign.name}}') // undefined
 * toldValue('(not set)') // undefined
 */
export function toldValue(text: string): string | undefined {
	const once = (between.test(text) ? saidOnce(text) : text).trim();
	if (once === '' || (once.length <= LONGEST_NOTHING && nothing.test(once))) return undefined;
	const isMacro = once.length <= LONGEST_MACROS && signOfMacro.test(once) && onlyMacros.test(once);
	return isMacro ? undefined : once;
}

/** One of the parts where all are the same, else all of it. */
function saidOnce(text: string): string {
	const [first = '', ...others] = text.split(between).filter((part) => part !== '');
	const key = first.toLowerCase();
	return others.every((part) => part.toLowerCase() === key) ? first : text;
}

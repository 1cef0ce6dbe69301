import { fold } from '../../fold';
import { languageOf } from '../../words';
import type { Member } from '../roster';

/** What an owner knows and speaks, ready to be looked up. */
interface Abilities {
	skills: ReadonlySet<string>;
	languages: ReadonlySet<string>;
}

const known = new WeakMap<Member, Abilities>();

function abilitiesOf(member: Member): Abilities {
	const before = known.get(member);
	if (before) return before;
	const abilities = {
		skills: new Set(member.skills.map(skillKey)),
		languages: new Set(member.languages.map(languageKey)),
	};
	known.set(member, abilities);
	return abilities;
}

const skillKey = (text: string) => fold(text.trim());

const languageKey = (text: string) => languageOf(text.trim());

/** As Lead Normalize writes the language of a lead. */
const languageCode = /^[a-z]{2}(?:[-_]\w+)?$/;

/** What is no language, though it could be the code of one: `IT`. */
const inCapitals = /^[A-Z]{2}$/;

/**
 * Whether an owner has what a lead needs: a skill, or a language in any way to write it. A code in
 * small letters means a language alone, one in capitals a skill alone, so that `it` is not `IT`.
 *
 * @example
 * canDo(annWhoSpeaks('German'), 'de') // true
 */
export function canDo(member: Member, need: string): boolean {
	const { skills, languages } = abilitiesOf(member);
	const text = need.trim();
	if (!languageCode.test(text) && skills.has(skillKey(text))) return true;
	return !inCapitals.test(text) && languages.has(languageKey(text));
}

import { fold } from '../fold';
import { languageOf } from '../words';
import type { OwnerTraits } from './ownerTraits';

/** Of whom it is asked what they know and speak. */
type Able = Pick<OwnerTraits, 'skills' | 'languages'>;

/** What an owner knows and speaks, ready to be looked up. */
interface Abilities {
	/** How well, by skill. */
	skills: ReadonlyMap<string, number>;
	languages: ReadonlySet<string>;
}

const known = new WeakMap<Able, Abilities>();

function abilitiesOf(member: Able): Abilities {
	const before = known.get(member);
	if (before) return before;
	const abilities = {
		skills: new Map(
			member.skills.map(readSkill).map(({ skill, level }) => [skillKey(skill), level]),
		),
		languages: new Set(member.languages.map(languageKey)),
	};
	known.set(member, abilities);
	return abilities;
}

const skillKey = (text: string) => fold(text.trim());

const languageKey = (text: string) => languageOf(text.trim());

/** How well somebody knows what is written without a number. */
const usualLevel = 1;

/**
 * Reads a skill as an owner's line has it: its name, and behind a colon how well they know it.
 *
 * @example
 * readSkill('Security: 3') // { skill: 'Security', level: 3 }
 * readSkill('Security') // { skill: 'Security', level: 1 }
 */
export function readSkill(written: string): { skill: string; level: number } {
	const [, skill, level] = /^(.*\S)\s*:\s*(\d{1,6})$/.exec(written.trim()) ?? [];
	return skill === undefined
		? { skill: written.trim(), level: usualLevel }
		: { skill, level: Number(level) };
}

/** How well an owner knows something; 0 where their line does not name it. */
export const levelOf = (member: Able, skill: string): number =>
	abilitiesOf(member).skills.get(skillKey(skill)) ?? 0;

/** Whether an owner speaks a language, in any way to write it. */
export const speaks = (member: Able, language: string): boolean =>
	abilitiesOf(member).languages.has(languageKey(language));

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
export function canDo(member: Able, need: string): boolean {
	const text = need.trim();
	if (!languageCode.test(text) && levelOf(member, text) > 0) return true;
	return !inCapitals.test(text) && speaks(member, text);
}

import type { AskedField, Category, OwnerColumn, Period, TerritoryColumn } from '../lead';

/** Phrases, separated by commas and lines. Case, accents and marks do not matter, unless it says so. */
export type Phrases = string;

/** Words, separated by spaces and lines, in small letters and without accents. */
export type Words = string;

/** Parts of a regular expression, separated by `|`; case does not matter. */
export type Patterns = string;

/** Fields that are asked for in questions that nobody words the same way twice. */
export type QuestionedField =
	| 'message'
	| 'sourceLabel'
	| 'service'
	| 'consent'
	| 'timeline'
	| 'companySize';

/** A category that has phrases; what is unclear or a customer's own the model tells alone. */
export type KnownCategory = Exclude<Category, 'unclear' | 'existing customer'>;

/**
 * What a language brings, all of it: what its forms ask, what its people answer, how they are
 * addressed, what their companies and regions are called, and what they write.
 */
export interface Language {
	/**
	 * What forms call each field. "Your", "please" and "required" do not matter, see `labelKey`; where
	 * two fields have the same label, the first field counts.
	 */
	readonly labels: Readonly<Record<AskedField, Phrases>>;
	readonly questions: {
		/** How questions for a field begin, folded, up to where a word has several endings. */
		readonly starts: Readonly<Record<QuestionedField, Phrases>>;
		/** What such questions have in them, anywhere. */
		readonly parts: Readonly<Record<'sourceLabel', Phrases>>;
		/** How questions begin that ask about the lead: "Do you have a newsletter?" asks no consent. */
		readonly aboutThem: Phrases;
	};
	/** Words in labels. */
	readonly labelWords: {
		/** A label can do without: whose, please, the, required. */
		readonly small: Words;
		/** Around what a question asks for: "Which … do you work for?" */
		readonly question: Words;
		/** Whose a field is, where it is the lead's own anyway: "Contact email". */
		readonly role: Words;
		/** Roles of which a "name" is a person's: not a user name, a company's or a form's. */
		readonly personRole: Words;
		/** A second address or number, which counts where there is no first one. */
		readonly further: Words;
		/** It is about somebody or something else than the lead: "Emergency contact". */
		readonly elsewhere: Words;
		/** It is the receiving company's, one of its people's or a program's, alone and in a name: `owner_email`. */
		readonly otherParty: Words;
		/** The same where it is the whole name, or its beginning before what is asked for: "To", "Created by". */
		readonly otherPartyNames: Phrases;
		/** What is asked for is a number: alone, a phone's. */
		readonly number: Words;
		/** Between two names for one field. */
		readonly or: Words;
		/** Stems of words for a person's name. */
		readonly nameStems: Words;
		/** Stems of words for a message. */
		readonly messageStems: Words;
	};
	/** Words by which a longer label tells a field, when the value agrees. */
	readonly telling: Readonly<
		Record<'email' | 'phone' | 'consent' | 'service' | 'message' | 'subject', Words>
	>;
	readonly answers: {
		/** Consent is given; several words joined, without accents. */
		readonly yes: Words;
		/** Consent is not given. */
		readonly no: Words;
		/** Something is switched on, or is at work; beside `yes`. */
		readonly on: Words;
		/** Something is switched off, or is not at work; beside `no`. */
		readonly off: Words;
		/** There is nothing to say. */
		readonly none: Phrases;
		/** In a field for a number or an address: not now, or elsewhere. See `phrasePattern`. */
		readonly notHere: Phrases;
		/** A sentence consents. See `phrasePattern`. */
		readonly agreement: Phrases;
		/** A sentence says no. */
		readonly refusal: Phrases;
		/** Stands beside a consent and refuses nothing: that it can be withdrawn, that nothing is sold. */
		readonly asides: Phrases;
		/** Nobody has answered yet, or nobody knows. */
		readonly undecided: Phrases;
	};
	/** Words around people's names, without points. */
	readonly people: {
		/** Forms of address and titles, which are no part of a name. */
		readonly titles: Words;
		/** Titles that are names or words, too: they count with a point only. */
		readonly titlesWithPoint: Words;
		/** Titles that are names, too: they count before two names only. */
		readonly titlesAndNames?: Words;
		/** What belongs to a title before it: Dr. med. */
		readonly titleTails?: Words;
		/** Titles after which a single word is a first name: Sir Elton. */
		readonly titlesOfFirstNames?: Words;
		/** How a person is addressed, and nothing that a person could be. */
		readonly address: Words;
		/** How a man is addressed: beside how a woman is, they are two people. */
		readonly addressOfMen: Words;
		readonly addressOfWomen: Words;
		/** Given names that many have, folded: one that is like another of them is no slip. */
		readonly givenNames: Words;
		/**
		 * What people write beside their name of what they do: never the name of a person. A word that
		 * begins with `*` stands for all that end so.
		 */
		readonly jobs: Words;
		/** Between a person and the company that they are of, in small letters: "Jane from Acme". */
		readonly ofCompany: Phrases;
		/** Between a name and the one before marriage, in small letters, as they are written. */
		readonly bornAs: Phrases;
		/** How somebody wants to be spoken of: "she/her". */
		readonly pronouns: Words;
	};
	readonly companies: {
		/** Legal forms after a name, as they are written, after ISO 20275 and the registers' own usage. */
		readonly formsAfter: Phrases;
		/** Legal forms before a name. */
		readonly formsBefore?: Phrases;
		/** Words that stand small within a name; with their accents. */
		readonly small: Words;
		/** Short words that in capitals could be taken for initials, such as DOM; with their accents. */
		readonly short?: Words;
		/** What people write who have no company: they work for themselves, or ask for themselves. */
		readonly none: Phrases;
		/** Small words that some put around that: "I am a …". */
		readonly aroundNone: Words;
	};
	readonly places: {
		/** Words around a region's own name: "State of". */
		readonly regionKinds: Words;
		/** Small words that some write in a country's name and others leave out. */
		readonly small: Words;
		/** What people answer who are at no place. */
		readonly nowhere: Words;
	};
	/** What people write around amounts; all folded. */
	readonly money: {
		/** What people call the sum that they mean to spend, in the forms in which a message has it. */
		readonly called: Phrases;
		/** What may stand between that and the sum, and says nothing of it: "is", "we have". */
		readonly being: Words;
		/** What stands before a sum and belongs to it: "around", "between". */
		readonly about: Words;
		/** What begins for what the sum is: "for". */
		readonly purpose: Words;
		readonly thousand: Words;
		readonly million: Words;
		/** Before an amount that is the most: "up to". */
		readonly atMost: Phrases;
		/** Before an amount that is the least, although it has words of `atMost`: "not less than". */
		readonly notLess: Phrases;
		/** After an amount that is the most. */
		readonly orLess: Phrases;
		/** Between the least and the most. */
		readonly between: Phrases;
		/** What people answer who name no amount. */
		readonly unknown: Phrases;
		/** For what it is paid, where it comes again; before or after the amount. */
		readonly periods: Readonly<Record<Period, Phrases>>;
	};
	/** Between two people or partners. */
	readonly and: Words;
	/** What fields are called that people do not see and that must stay empty. */
	readonly traps: Patterns;
	/** What people write who sell visitors and rankings. */
	readonly pitches: {
		/** Parts of words, of which every phrase in `sold` has one, with its accents and without. */
		readonly telltales: Words;
		readonly sold: Phrases;
		/** What says that they offer it rather than look for it. */
		readonly offered: Phrases;
	};
	/** What people call the columns of a list of those who take leads: a sheet, a table of data. */
	readonly ownerColumns: Readonly<Record<OwnerColumn, Phrases>>;
	/** The same of a list of territories. */
	readonly territoryColumns: Readonly<Record<TerritoryColumn, Phrases>>;
	/** How people write the working hours of somebody: "Mo-Fr von 9 bis 17 Uhr". */
	readonly ownerHours: {
		/** Before the first time. */
		readonly start: Phrases;
		/** Between two days, or two times. */
		readonly to: Phrases;
		readonly everyDay: Phrases;
		/** Monday to Friday, in a word. */
		readonly workdays: Phrases;
		readonly weekend: Phrases;
		/** Around the clock. */
		readonly always: Phrases;
		/** The shortest forms of the days, Monday first. */
		readonly weekdays: Phrases;
	};
	/** What people and their programs write around the message of a mail; all folded. */
	readonly mail: {
		/** Before what the message answers; `…` stands for a name or a time: "On … wrote". */
		readonly quoting: Phrases;
		/** What the lines above a message are called that is answered or handed on. */
		readonly fromLine: Phrases;
		readonly sentLine: Phrases;
		readonly toLine: Phrases;
		readonly subjectLine: Phrases;
		/** Between a message and the one that it answers or hands on. */
		readonly divider: Phrases;
		/** How the subjects of a program's answer begin. */
		readonly autoReply: Phrases;
		/** How the subjects begin where a mail did not arrive. */
		readonly bounce: Phrases;
		/** How a message ends, before the name. */
		readonly closings: Phrases;
		/** What a program adds of itself. */
		readonly sentFrom: Phrases;
	};
	/**
	 * What people write into contact forms. A word that ends with `*` stands for all that begin so, and
	 * brackets hold a choice: `take [me|us] off [now|]`.
	 */
	readonly inquiry: {
		/** Words before a new thought; with their accents. */
		readonly but: Words;
		/** The same where it sets one thing against another: "instead". */
		readonly instead: Phrases;
		/** What stands behind either and wishes for nothing: thanks, good luck, "instead of". */
		readonly noWish: Phrases;
		/** Words that turn what follows into its opposite. */
		readonly negations: Phrases;
		/** Phrases whose negation is said of nothing: "no problem", "why not". */
		readonly notNegating: Phrases;
		/** Greetings and thanks, and what people write to try a form. */
		readonly smallTalk: Phrases;
		/** What is written into a field that must not stay empty. */
		readonly fillers: Phrases;
		/** They want to be off our lists. */
		readonly optOut: Phrases;
		/** The same where it is all that they write: "stop". */
		readonly optOutAlone: Phrases;
		/** The same where they write little else; others ask about lists: "Can customers unsubscribe?" */
		readonly listWords: Phrases;
		/** The same, unless they name another way: "do not call". */
		readonly notThisWay: Phrases;
		/**
		 * The same of a time, a place or another list alone, which asks for nothing else: "don't call me in the
		 * mornings", "remove me from the waiting list".
		 */
		readonly bounded: Phrases;
		/** By what way they want an answer: "email me". */
		readonly otherWay: Phrases;
		/** They say no. */
		readonly notInterested: Phrases;
		/** What they wanted they have by now, of us or of somebody else. */
		readonly settled: Phrases;
		/**
		 * `sure`: enough by itself. `hints`: two together are. For vendors and spam `sure` holds only
		 * what no buyer writes. A longer phrase takes its words from the shorter ones.
		 */
		readonly categories: Readonly<Record<KnownCategory, { sure: Phrases; hints: Phrases }>>;
	};
}

/** What forms ask. */
export type FormWords = Pick<Language, 'labels' | 'questions' | 'labelWords' | 'telling' | 'traps'>;

/** How people, companies and places are called. */
export type NameWords = Pick<Language, 'people' | 'companies' | 'places' | 'and'>;

/** What people answer and write. */
export type MessageWords = Pick<Language, 'answers' | 'money' | 'pitches' | 'inquiry'>;

/** What people call the columns of a list of owners, and how they write what stands in them. */
export type OwnerWords = Pick<Language, 'ownerColumns' | 'territoryColumns' | 'ownerHours'>;

/** What stands around the message of a mail. */
export type MailWords = Pick<Language, 'mail'>;

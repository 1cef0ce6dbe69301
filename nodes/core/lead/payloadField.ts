import { askedFields, fieldRows, mappableLeadFields, type FieldsWhere } from './fields';

/** What a payload tells beside the fields of a lead. */
interface PayloadRow {
	/** On screens, where a person can say which payload field holds it; `null` where not. */
	readonly title: string | null;
	/** Whether forms ask for it in words; the others are named by programs only. */
	readonly asked: boolean;
	/** Whether forms have several, with numbers. */
	readonly numbered: boolean;
}

const asked = { title: null, asked: true, numbered: false } as const;
const told = { title: null, asked: false, numbered: false } as const;

/** What a payload's fields can be that are no field of a lead: they say something about one. */
const payloadOnly = {
	/** The country's part of a phone number, in a field of its own: `+34`, `ES`. */
	dialCode: asked,
	/** The area's. */
	areaCode: asked,
	/** Small words before a family name, in a field of their own: `van der`. */
	familyPrefix: asked,
	/** A city, a region and a country in one. */
	location: { title: 'Location', asked: true, numbered: false },
	address: { title: 'Address', asked: true, numbered: false },
	sourceLabel: { title: 'Source', asked: true, numbered: false },
	sourceChannel: asked,
	utmSource: told,
	medium: told,
	campaign: { title: 'Campaign', asked: true, numbered: false },
	term: told,
	content: told,
	clickId: told,
	pageUrl: asked,
	formName: asked,
	formId: told,
	submissionId: { title: 'Submission ID', asked: false, numbered: false },
	/** The sender marks it as a test. */
	testMark: told,
	/** Nothing about the lead, such as a token against spam. */
	technical: told,
} as const satisfies Readonly<Record<string, PayloadRow>>;

type PayloadOnly = keyof typeof payloadOnly;

/** What a payload's field can be for a lead. */
export type PayloadField = FieldsWhere<'from', 'text' | 'asked'> | PayloadOnly;

const isPayloadOnly = (name: string): name is PayloadOnly => Object.hasOwn(payloadOnly, name);
const onlyInPayloads = Object.keys(payloadOnly).filter(isPayloadOnly);

export const payloadFields: readonly PayloadField[] = [...askedFields, ...onlyInPayloads];

/** What forms ask for in words, so that each language has labels for it. */
export type AskedField =
	| FieldsWhere<'from', 'text' | 'asked'>
	| {
			[Name in PayloadOnly]: (typeof payloadOnly)[Name]['asked'] extends true ? Name : never;
	  }[PayloadOnly];

/** What a person can say of a payload, field by field. */
export type MappableField =
	| FieldsWhere<'mappable', true>
	| {
			[Name in PayloadOnly]: (typeof payloadOnly)[Name]['title'] extends string ? Name : never;
	  }[PayloadOnly];

/** The same, with what each is called on the screen, in the order of that. */
export const mappableFields: ReadonlyArray<{
	readonly name: MappableField;
	readonly title: string;
}> = [
	...mappableLeadFields.map((name) => ({ name, title: fieldRows[name].title })),
	...onlyInPayloads.filter(isMappable).map((name) => ({ name, title: payloadOnly[name].title })),
].sort((a, b) => (a.title < b.title ? -1 : 1));

function isMappable(name: PayloadOnly): name is PayloadOnly & MappableField {
	return payloadOnly[name].title !== null;
}

/** Whether forms have several of a field, with numbers: "Phone 2". */
export const isNumbered = (field: PayloadField): boolean =>
	isPayloadOnly(field) ? payloadOnly[field].numbered : fieldRows[field].numbered;

/** What an issue is about, and what to do. */
export interface IssueCode {
	/** The lead's field, as in `validation.issues[].field`. */
	readonly field: string;
	readonly means: string;
	readonly remedy: string;
	/**
	 * `always`: the lead leaves on Needs Attention. `never`: it is only told. Else the setting that
	 * decides.
	 */
	readonly attention:
		| 'always'
		| 'never'
		| 'Invalid Email or Phone'
		| 'Name Not in the List'
		| 'Lead That Looks Like Spam';
}

type Row = readonly [
	field: string,
	attention: IssueCode['attention'],
	means: string,
	remedy: string,
];

const contact = 'Invalid Email or Phone';
const unlisted = 'Name Not in the List';
const spam = 'Lead That Looks Like Spam';

const rows: Readonly<Record<string, Row>> = {
	'country.ambiguous': [
		'country',
		'never',
		'A code or a name that is a country’s and a state’s, and nothing else tells which',
		'Ask for the country by name, or for the postal code',
	],
	'country.unknown': [
		'country',
		'never',
		'No country has that name',
		'Write its name or its two-letter code',
	],
	'email.disposable': ['email', 'never', 'A mailbox for a day', 'Ask for an address that is read'],
	'email.freeMail': [
		'email',
		'never',
		'An address that anyone can have',
		'Ask for the company, if it matters',
	],
	'email.invalid': ['email', contact, 'No mail server accepts it', 'Ask for the address again'],
	'email.role': ['email', 'never', 'The address of a role, such as info@', 'Ask whom to talk to'],
	'email.several': [
		'email',
		'never',
		'Several addresses in one field',
		'Check which one is the lead’s',
	],
	'email.typo': ['email', 'never', 'One slip away from a well-known host', 'Check the suggestion'],
	'email.unknownHost': ['email', 'never', 'A host that cannot exist', 'Ask for the address again'],
	'lead.notice': [
		'source',
		'never',
		'The sender only says that there is a lead, as webhooks of Meta, LinkedIn and HubSpot do',
		'Retrieve the lead by its id in a node before this one',
	],
	'lead.test': [
		'source',
		'never',
		'The sender marks it as a test',
		'Delete it when the test is done',
	],
	'name.company': ['fullName', 'never', 'A company in the person’s place', 'Ask whom to talk to'],
	'name.junk': [
		'fullName',
		'never',
		'Signs that no name has',
		'Correct it before it is used in a greeting',
	],
	'phone.ambiguous': ['phone', 'never', 'Two countries may be meant', 'Check it before calling'],
	'phone.damaged': [
		'phone',
		contact,
		'A spreadsheet cut it',
		'Format the column as text, import again',
	],
	'phone.invalid': [
		'phone',
		contact,
		'No number that can be called',
		'Ask for it with its country code',
	],
	'phone.noCountry': ['phone', contact, 'Of which country is not known', 'Set Default Country'],
	'phone.several': [
		'phone',
		'never',
		'Several numbers in one field',
		'Check which one is the lead’s',
	],
	'postalCode.invalid': [
		'postalCode',
		'never',
		'Not written as postal codes of the country are',
		'Correct it, or the country',
	],
	'postalCode.mismatch': [
		'postalCode',
		'never',
		'It lies in another region than the one given',
		'Check which of the two is right',
	],
	'postalCode.zeroLost': [
		'postalCode',
		'never',
		'Too short; a spreadsheet may have dropped its zero',
		'Check the suggestion, format the column as text',
	],
	'region.ambiguous': [
		'region',
		'never',
		'A region of more than one country',
		'Add the country, or set Default Country',
	],
	'region.unknown': [
		'region',
		'never',
		'No region of the country has that name',
		'Correct it, or the country',
	],
	'service.unlisted': [
		'service',
		unlisted,
		'Not among the Approved Services',
		'Add it, or as another spelling of one of them',
	],
	'source.unlisted': [
		'source',
		unlisted,
		'Not among the Approved Sources',
		'Add it, or as another spelling of one of them',
	],
	'spam.honeypot': [
		'source',
		spam,
		'A field that people do not see is filled in',
		'Take it for a program’s',
	],
	'spam.links': ['message', spam, 'Stuffed with links', 'Check the sender, open none'],
	'spam.name': [
		'fullName',
		spam,
		'A name that is none',
		'Check the other fields, or ask for the name',
	],
	'spam.pitch': [
		'message',
		'never',
		'Reads like an offer of rankings or links',
		'Do they buy or sell?',
	],
	'spam.repeated': ['message', spam, 'One letter over and over', 'Ask what the lead needs'],
	'timezone.unknown': [
		'timezone',
		'never',
		'No time zone has that name',
		'Write it such as Europe/Berlin',
	],
	'*.missing': [
		'*',
		'always',
		'A required field, or each of two alternatives, is not given',
		'Ask for it, or map the payload field that holds it in Mapped Fields',
	],
};

/**
 * Every code that an issue can have; `*.missing` stands for one code for each requirement, such as
 * `emailOrPhone.missing`.
 */
export const issueCodes: Readonly<Record<string, IssueCode>> = Object.fromEntries(
	Object.entries(rows).map(([code, [field, attention, means, remedy]]) => [
		code,
		{ field, attention, means, remedy },
	]),
);

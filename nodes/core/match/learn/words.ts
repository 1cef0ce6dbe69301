/** What a person calls a level, behind the name of the field. */
export const called: Readonly<Record<string, string>> = {
	...{
		exact: 'is the same',
		own: 'is the same and holds the name',
		role: 'is the same shared mailbox',
	},
	...{
		close: 'is the same but for slips',
		short: 'is a short form',
		initial: 'agrees in an initial',
	},
	...{ part: 'agrees in a part', spelled: 'is spelled by the mailbox', differs: 'differs' },
	...{ local: 'is the same at another host', 'only a name': 'is only the name, at another host' },
	...{ host: 'is another at the same host', suffix: 'is the same but for the country' },
	...{
		personal: 'is the same personal one',
		line: 'is the same land line',
		shared: 'is the same, and many people have it',
	},
	...{ one: 'tells the generation of one only' },
	...{ digit: 'differs in one digit', extension: 'is the same with an extension', near: 'is near' },
};

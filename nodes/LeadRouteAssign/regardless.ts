import { usuallyRegardless, type Exception, type Regardless } from '../core/route';
import { choicesColumn } from '../shared';
import { forAssign } from './shown';

const alsoGets = (displayName: string, who: string) =>
	choicesColumn<Exception>({
		displayName,
		default: ['caps', 'hours'],
		displayOptions: { show: { '/operation': forAssign.show.operation } },
		options: [
			{
				name: 'Above Their Caps',
				value: 'caps',
				description: 'Also when they have reached a cap; the lead counts for it',
			},
			{
				name: 'Outside Their Hours',
				value: 'hours',
				description: 'Also at night and at the weekend',
			},
			{ name: 'While Away', value: 'away', description: 'Also on an absence or a public holiday' },
		],
		description: `When ${who} gets a lead that others would not get then. Else it goes to their backup, and on to the next rule.`,
	});

/** What may not keep a lead from a person who is meant by name. */
export const regardlessColumns = {
	backupAlso: alsoGets('Backups Also Get Leads', 'a backup'),
	knownAlso: alsoGets('Known Owners Also Get Leads', 'who owns the person or their company'),
	namedAlso: alsoGets(
		'Named Owners Also Get Leads',
		'an owner whom a rule or the named accounts name',
	),
};

/** What was set of it; the rest is as usual. */
export const regardlessOf = (options: {
	knownAlso?: Exception[];
	namedAlso?: Exception[];
	backupAlso?: Exception[];
}): Regardless => ({
	known: options.knownAlso ?? usuallyRegardless.known,
	named: options.namedAlso ?? usuallyRegardless.named,
	backup: options.backupAlso ?? usuallyRegardless.backup,
});

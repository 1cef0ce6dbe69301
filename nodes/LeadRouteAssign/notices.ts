/** What an operation is for and where its node stands, said where its fields begin. */
export const noticeTexts = {
	claim:
		'For a form or a button by which somebody takes a lead that waits in a queue or for its pool. The first who asks gets it; everybody after is told who has it.',
	decline:
		'For a form or a button by which an owner gives back a lead that they do not want. It goes to the next one, and nobody gets the same inquiry twice.',
	listWaiting:
		'Gives one item for each lead that waits for somebody: why, since when and until when. Nothing changes.',
	moveAway:
		'For an owner who leaves. Run it once as it is: each item says which lead would go to whom, and nothing changes. Then switch Move for Good on and run it again.',
	reassign:
		'Takes a lead from who has it to the next one, or to the owner whom you name. Connect it behind Lead Escalate or a trigger of your CRM, or run it on any lead that Lead Route Assign has given to somebody: its ID or email is enough.',
	release:
		'Says that the work on a lead is over, so that it counts as open for nobody any more. Connect it to what closes deals in your CRM.',
	setAvailability:
		'Says of an owner that they are away or there. It counts at once, for all nodes of the workspace, and also in a run started by hand: this works on the live workspace, not on its test copy. Their line in Owners stays as it is.',
	shadow:
		'Connect this node behind the Lead Route Assign that assigns, as a branch of its own. The settings below are on trial: no lead is given to anybody, no turn is taken and no clock starts. Read what came of it with Shadow Report.',
} as const;

/** What is asked first, said where the tables of those operations begin that decide by them. */
export const orderOfThought =
	'Who gets a lead is asked in this order: who owns it already, who owns their company, Named Accounts, Rules from top to bottom, When No Rule Matches, the Fallback Queue. The first that has somebody who can take it decides. To begin with, fill in Owners, further down: without anything else they share all leads in fair turns.';

interface Question<Asked> {
	id: number;
	question: Asked;
}

/** Says something to the process that started this one, without being asked. */
export const tell = (note: unknown) => process.send?.({ note });

/**
 * Answers what the process that started this one asks, until that one ends. What `answer` throws
 * becomes the answer.
 */
export function serve<Asked>(answer: (question: Asked) => Promise<unknown>) {
	process.on('disconnect', () => process.exit());
	process.on('message', ({ id, question }: Question<Asked>) => {
		answer(question).then(
			(reply) => process.send?.({ id, reply }),
			(error: Error) => process.send?.({ id, error: error.stack ?? String(error) }),
		);
	});
}

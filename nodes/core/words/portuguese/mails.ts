import type { MailWords } from '../language';

export const mails: MailWords = {
	mail: {
		quoting: 'em … escreveu, em … escreveu …, no dia … escreveu, a … escreveu',
		fromLine: 'de, remetente, responder para',
		sentLine: 'enviado, enviada em, enviado em, enviada, data',
		toLine: 'para, cc, destinatario',
		subjectLine: 'assunto',
		divider: `
			mensagem original, mensagem encaminhada, inicio da mensagem encaminhada,
			mensagem reencaminhada`,
		autoReply: `
			resposta automatica, fora do escritorio, ausencia temporaria, ausente do escritorio,
			mensagem automatica, estou de ferias, em ferias, aviso de ferias`,
		bounce: `
			nao entregue, mensagem nao entregue, falha na entrega, nao foi possivel entregar,
			erro de entrega, nao entregavel, entrega falhou, falha de entrega`,
		closings: `
			atenciosamente, cumprimentos, com os melhores cumprimentos, melhores cumprimentos,
			cordialmente, att, grato, grata, obrigado, obrigada, muito obrigado, muito obrigada,
			abracos, um abraco, saudacoes, desde ja agradeco`,
		sentFrom: `
			enviado do meu, enviado a partir do, enviado via, obter o outlook, enviado de`,
	},
};

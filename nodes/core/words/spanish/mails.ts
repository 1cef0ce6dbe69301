import type { MailWords } from '../language';

export const mails: MailWords = {
	mail: {
		quoting: 'el … escribio, el … escribio …, … escribio el …',
		fromLine: 'de, remitente, responder a',
		sentLine: 'enviado, enviado el, fecha',
		toLine: 'para, cc, destinatario',
		subjectLine: 'asunto',
		divider: `
			mensaje original, mensaje reenviado, inicio del mensaje reenviado, mensaje enviado`,
		autoReply: `
			respuesta automatica, fuera de la oficina, fuera de oficina, ausente de la oficina,
			mensaje automatico, de vacaciones, estoy de vacaciones, aviso de ausencia`,
		bounce: `
			no se puede entregar, no entregado, mensaje no entregado, error de entrega,
			fallo en la entrega, no se ha podido entregar, correo devuelto,
			notificacion de error de entrega, entrega fallida`,
		closings: `
			saludos, un saludo, saludos cordiales, cordiales saludos, cordialmente, atentamente,
			muy atentamente, muchas gracias, gracias, gracias de antemano, un cordial saludo,
			reciba un cordial saludo, quedo a la espera, atte, abrazos, un abrazo`,
		sentFrom: `
			enviado desde mi, enviado desde, enviado con, obtener outlook, descargar outlook`,
	},
};

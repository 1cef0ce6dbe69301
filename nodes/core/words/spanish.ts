import type { Language } from './language';

export const spanish: Language = {
	labels: {
		fullName: `
			nombre, nombre completo, nombre y apellido, nombre y apellidos, persona de contacto,
			nombre de contacto, contacto, apellidos y nombre, cómo te llamas, cómo se llama,
			nombre y apellido completos, cuál es tu nombre, nombres y apellidos`,
		firstName: 'primer nombre, nombre de pila, nombres, nombre propio',
		lastName: 'apellido, apellidos, primer apellido, apellido paterno',
		email: `
			correo, correo electrónico, dirección de correo, dirección de correo electrónico,
			correo de empresa, email de empresa, correo corporativo, dirección de email,
			correo electrónico corporativo, correo electrónico profesional, correo de contacto,
			correo personal, email corporativo, email profesional, correo empresarial,
			correo laboral`,
		phone: `
			teléfono, número de teléfono, n.º de teléfono, móvil, teléfono móvil, celular,
			número de celular, número de móvil, teléfono de contacto, teléfono celular,
			teléfono fijo, tel. móvil, nº de teléfono, número telefónico, número de contacto,
			celular / whatsapp, teléfono / whatsapp, teléfono particular, teléfono de trabajo,
			teléfono de la empresa, móvil de contacto, fijo`,
		company: `
			empresa, nombre de la empresa, compañía, nombre de la compañía, organización,
			razón social, negocio, institución, empresa u organización, empresa / organización,
			nombre de la organización, nombre del negocio, sociedad, denominación social,
			nombre comercial, razon social de la empresa, entidad, organismo,
			empresa donde trabajas, centro de trabajo, corporación, agencia, escuela`,
		website: `
			sitio web, página web, web de la empresa, sitio, url, url de tu web,
			sitio web de la empresa, página web de la empresa, dirección web, web corporativa,
			dominio, url de tu sitio web`,
		jobTitle: `
			cargo, puesto, puesto de trabajo, ocupación, profesión, título, rol,
			cargo en la empresa, puesto en la empresa, cargo / puesto, puesto / cargo, posición,
			posición en la empresa, función, cargo actual, rol en la empresa, título profesional,
			título del trabajo, área / cargo`,
		country: `
			país, país de residencia, país/región, código de país, país de origen,
			país / territorio, nombre del país, desde qué país, país de la empresa,
			pais donde vives`,
		region: `
			provincia, estado, comunidad autónoma, estado / provincia, provincia / estado,
			departamento (región), comunidad, región / provincia, provincia / región,
			entidad federativa, estado/provincia/región`,
		city: `
			ciudad, localidad, población, municipio, ciudad / localidad, localidad / ciudad,
			población / ciudad, ciudad de residencia, localidad / población, ciudad/municipio,
			municipio / ciudad`,
		postalCode: 'código postal, código postal (CP), cod. postal, codigo postal / zip',
		location: `
			ubicación, lugar, código postal y ciudad, ciudad y país, ciudad y estado,
			lugar de residencia`,
		address: 'dirección, dirección postal, dirección completa, domicilio',
		timezone: 'zona horaria, huso horario',
		service: `
			servicio, servicios, servicio de interés, producto, interés, interesado en,
			me interesa, estoy interesado en, tipo de servicio, qué servicio te interesa,
			qué servicios te interesan, en qué servicio estás interesado, qué te interesa,
			servicio que te interesa, producto de interés, productos, productos y servicios,
			producto o servicio, servicio solicitado, servicio que necesitas, área de interés,
			tipo de proyecto, qué servicio necesitas, intereses, solución, selecciona un servicio,
			elige un servicio, servicio deseado, servicios de interés`,
		message: `
			mensaje, comentario, comentarios, consulta, pregunta, preguntas, descripción,
			observaciones, solicitud, en qué podemos ayudarte, en qué podemos ayudarle,
			cómo podemos ayudarte, cómo podemos ayudarle, cuéntanos, cuéntanos tu proyecto,
			escribe tu mensaje, escriba su mensaje, déjanos tu mensaje, deja tu mensaje,
			comentario o mensaje, comentarios adicionales, escribe tu consulta,
			motivo de la consulta, motivo de contacto, motivo, detalles, detalles del proyecto,
			detalles de la consulta, detalle, más información, información adicional,
			describe tu proyecto, descripción del proyecto, descríbenos tu proyecto,
			describe tu necesidad, cuéntanos más, cuéntanos sobre tu proyecto,
			cuéntenos sobre su proyecto, háblanos de tu proyecto, cuéntanos qué necesitas,
			qué necesitas, en qué te podemos ayudar, en qué le podemos ayudar,
			en qué podemos ayudarles, cómo te podemos ayudar, cómo le podemos ayudar, dudas, duda,
			dudas o comentarios, preguntas o comentarios, algo más que añadir, algo más, notas,
			nota, texto, petición, requerimiento, necesidad, asunto y mensaje`,
		budget: `
			presupuesto, presupuesto estimado, presupuesto aproximado, presupuesto previsto,
			presupuesto disponible, presupuesto máximo, presupuesto total, presupuesto mensual,
			presupuesto anual, presupuesto de marketing, presupuesto del proyecto,
			presupuesto para el proyecto, presupuesto en euros, rango de presupuesto,
			inversión estimada, inversión prevista, inversión mensual, cuál es tu presupuesto,
			cuál es su presupuesto, qué presupuesto tienes, qué presupuesto tiene,
			con qué presupuesto cuentas, con qué presupuesto cuenta`,
		language: `
			idioma, idioma preferido, lengua, idioma de preferencia, idioma de contacto,
			lengua preferida`,
		consent: `
			consentimiento, privacidad, política de privacidad, acepto,
			acepto la política de privacidad, he leído y acepto la política de privacidad,
			aceptación, aceptación de la política de privacidad, aviso de privacidad,
			protección de datos, lopd, términos y condiciones, acepto los términos,
			acepto los términos y condiciones, autorizo el tratamiento de mis datos,
			tratamiento de datos, consentimiento de privacidad,
			acepto recibir comunicaciones comerciales, comunicaciones comerciales`,
		sourceLabel: `
			fuente, origen, cómo nos conociste, cómo nos ha conocido, cómo nos conoció,
			cómo nos encontraste, cómo supiste de nosotros, cómo nos has conocido,
			cómo nos has encontrado, cómo nos ha encontrado, cómo se enteró de nosotros,
			cómo te enteraste de nosotros, cómo has oído hablar de nosotros,
			cómo oíste hablar de nosotros, cómo escuchaste de nosotros,
			cómo has llegado a nosotros, cómo llegaste a nosotros, dónde nos conociste,
			dónde nos encontraste, por dónde nos conociste, por qué medio nos conociste,
			a través de qué medio nos conociste, fuente del lead, procedencia, origen del contacto,
			cómo supo de nosotros, medio por el que nos conoció`,
		sourceChannel: 'canal, canal de marketing',
		campaign: 'campaña',
		pageUrl: 'url de la página, página de destino, página del formulario',
		formName: 'nombre del formulario, formulario',
		receivedAt: 'marca temporal, fecha de envío, enviado el, recibido el',
	},
	questions: {
		starts: {
			message: `
				como podemos ayud, como podemos asist, como te podemos ayud, como le podemos ayud,
				en que podemos, en que te podemos, en que le podemos, cuentanos, cuentenos,
				describe tu, describe brevemente, describa, describenos, hablanos de,
				tienes alguna pregunta, algo mas que, escribenos, comentanos, explicanos, dinos`,
			sourceLabel: `
				como nos conoci, como nos has, como nos ha, como nos encontr, como supo de,
				como supiste, como te enteraste, como se entero, como has oido, como oiste,
				como escuch, como has llegado, como llegaste, donde nos conoci, por donde nos,
				por que medio, a traves de que medio, a traves de que canal`,
			service: `
				que servicio, que servicios, cual servicio, que producto, en que servicio,
				en que producto, que te interesa, que solucion, estoy interesado en,
				estoy interesada en, en que estas interes, en que esta interes`,
			consent: `
				acepto, si acepto, he leido, autorizo, doy mi consentimiento, estoy de acuerdo,
				quiero recibir, deseo recibir, me gustaria recibir, al enviar, al marcar,
				consiento, suscrib, deseas recibir, aceptas`,
		},
		parts: {
			sourceLabel: `
				nos conociste, nos conocio, nos has conocido, nos encontraste,
				enteraste de nosotros, supiste de nosotros`,
		},
		aboutThem: 'tiene, tienes, usas',
	},
	labelWords: {
		small: `
			del el en introduce introduzca la las los obligatorio opcional requerido su sus tu tus
			un y`,
		question: `
			actual al aqui con cual cuales desde donde eres es esta estas indica indicanos indique
			nos ocupa ocupas para podemos por que trabaja trabajas vive vives`,
		role: 'cliente contacto direccion laboral personal trabajo',
		personRole: 'cliente contacto',
		further: 'otro secundario secundaria',
		elsewhere: 'amigo amigos emergencia conyuge',
		number: 'numero',
		or: 'o',
		nameStems: 'nombre',
		messageStems: 'mensa',
	},
	telling: {
		email: 'correo',
		phone: 'telefono movil celular',
		consent: 'acepto autorizo boletin consentimiento privacidad',
		service: 'interes intereses interesa interesado interesada',
		message: `
			mensaje comentario comentarios consulta ayudar ayudarte ayudarle duda dudas`,
		subject: 'asunto',
	},
	answers: {
		yes: 'si acepto aceptado deacuerdo',
		no: 'no rechazo rechazado',
		none: 'n/d, N/D, ninguno, Ninguno, ninguna, no aplica, No aplica',
		refusal: 'no acepto, no autorizo',
	},
	people: {
		titles: 'sr srs sra sras srta srita senor senora senorita',
		titlesWithPoint: 'arq don dona lic ing',
		address: 'sr sra srta senor senora',
	},
	companies: {
		formsAfter: `
			SL, SLU, SLL, SLP, SLNE, SAU, SAL, SAD, SCoop, S. Coop., S. Coop. And., CB, SCP, AIE,
			SRLU, SRC, SCR, Sociedad Limitada, Sociedad Limitada Unipersonal, Sociedad Anónima,
			Sociedad Cooperativa, Sociedad de Responsabilidad Limitada,
			Sociedad por Acciones Simplificada, Sociedad Civil, SA de CV, S.A. de C.V., SAPI de CV,
			SAPI, SAB de CV, SAB, S de RL de CV, S de RL, S. de R.L. de C.V., S de RL MI, S en C,
			S en C por A, S en CS, S en NC, SC de RL, SC de RL de CV, SAS de CV, SPR de RL, SC, AC,
			SA de CV SOFOM ENR, SAPI de CV SOFOM ENR, SOFOM ENR, SOFOM ER, SAC, SAA, SCRL, EIRL,
			SpA, SAIC, SACI, SACIF, SACIFIA, SAICF, SA ESP, ESP, Ltda, Limitada, Cía, Cía. Ltda.,
			& Cía, y Cía, CIA LTDA, Compañía Limitada, Compañía Anónima, Cía. S. en C., SGR, SCL,
			SCL de CV, SAPIB de CV, SPR de RL de CV, S en C de CV, SOFOM, ERL`,
		small: 'y e el los las la de del al para por con en',
	},
	places: {
		regionKinds: `
			estado provincia comunidad comunitat autonoma departamento region de la del pcia prov
			edo`,
		small: 'y de la las los',
		nowhere: 'europa remoto',
	},
	money: {
		thousand: 'mil miles',
		million: 'millon millones',
		atMost: 'hasta, menos de, por debajo de, maximo, max, como maximo, no mas de',
		notLess: 'no menos de',
		orLess: 'o menos, maximo, como maximo',
		between: 'a, y, hasta, o',
		unknown: `
			no se, no lo se, no lo se todavia, no se aun, ni idea, desconocido, por definir,
			a definir, sin definir, a convenir, flexible, depende, negociable, sin presupuesto,
			no tengo presupuesto, aun no lo se, prefiero no decirlo`,
		periods: {
			hour: 'por hora, la hora, hora',
			day: 'por dia, al dia, diario, dia',
			week: 'por semana, a la semana, semanal, semana',
			month: 'por mes, al mes, mensual, mensuales, mes',
			year: 'por ano, al ano, anual, anuales, ano',
		},
	},
	and: 'y',
	traps: 'dej[ea]r? (?:este campo )?(?:vacío|en blanco|vacio)|no (?:rellenar|rellene|llenar|llene)',
	pitches: {
		telltales: 'google posi artíc artic enlac',
		sold: `
			primera página de google, posicionamiento web, posicionamiento seo,
			artículo patrocinado, primera posición en google, enlaces patrocinados,
			compra de enlaces`,
		offered: 'ofrecemos, nuestra agencia',
	},
	inquiry: {
		but: 'pero sino',
		negations: 'no, nunca, ningún, ninguna, tampoco, jamás',
		notNegating: `
			no solo, no sólo, no sé, no se si, no se cuanto, no estoy seguro, no hay problema, por qué no, porque no, todavía no, aún no,
			si no, o no, no encuentro, no veo, no dude, no duden, no satisfecho, no contento, no tengo prisa, no tan, no muy
		`,
		smallTalk: `
			hola, buenas, buenos días, buen día, buenas tardes, buenas noches, qué tal, saludos, un saludo, gracias, muchas gracias, sí, por favor,
			prueba, esto es una prueba, es una prueba, una prueba, mensaje de prueba, probando, adiós, pregunta, una pregunta, tengo una pregunta, estimados, señores, ok gracias
		`,
		fillers: 'ninguno, ninguna, nada, sin mensaje, sin comentarios, no aplica, vacío, s/n',
		optOut: `
			darme de baja, dar de baja mi correo, dar de baja mi email, dadme de baja, denme de baja, deme de baja, baja de su lista, baja de la lista, baja del boletín,
			cancelar la suscripción al boletín, de su lista, de sus listas, de la lista, de su base de datos, eliminen mis datos, eliminar mis datos, elimine mis datos, borren mis datos,
			borrar mis datos, supriman mis datos, borrado de mis datos, eliminen mi correo, quiten mi correo, quítenme, quitenme, bórrenme, borrenme, elimínenme, eliminenme,
			no me contacten, no me contacte, no me llamen, no me llame, no me escriban, no me envíen, no me manden, dejen de, deje de enviar*, dejad de,
			no quiero recibir, no deseo recibir, no recibir más, no más correos, no más emails, no más publicidad, nunca me suscribí, retiro mi consentimiento, déjenme en paz
		`,
		notInterested: `
			no estoy interesado, no estoy interesada, no estamos interesados, no interesado, no interesada, no interesados, ya no estoy interesado, ya no estamos interesados, ya no me interesa,
			no me interesa, no nos interesa, no tengo interés, no tenemos interés, sin interés, no gracias, no necesito, no necesitamos, no lo necesito, no quiero nada, no quiero su,
			no quiero sus, no queremos, no quiero comprar, no quiero presupuesto, no quiero un presupuesto, ya no necesito, ya no necesitamos, he cambiado de opinión, cambié de opinión,
			otro proveedor, ya tenemos proveedor, ya tengo proveedor
		`,
		categories: {
			sales: {
				sure: `
					presupuesto, presupuestos, cotización, cotizaciones, cotizar, cotizarme, precio, precios, lista de precios, tarifa, tarifas, cuánto cuesta, cuanto cuesta, cuánto sale, cuanto sale,
					cuánto vale, cuanto vale, cuánto cuestan, cuanto cobran, cuánto cobran, coste, costo, costos, comprar, compra de, adquirir, contratar, encargar, hacer un pedido, pedido mínimo, reservar, reserva, cita, pedir cita,
					agendar, demostración, demo, prueba gratuita, prueba gratis, periodo de prueba, interesado en, interesada en, interesados en, interesado, interesada, interesados, me interesa, nos interesa, llámenme, llamenme,
					llámame, llamame, me llamen, me llame, que me llamen, pueden llamarme, puede llamarme, llamarme, me contacten, contácten*, contacten*, más información, mas información, mas info, más info, más detalles, información sobre,
					informacion sobre, info sobre, catálogo, folleto, propuesta, licitación, licencia*, descuento, presupuesto de, disponibilidad, plazo de entrega, en stock, cambiar de proveedor,
					alternativa a, política de devolución, política de reembolso, antes de comprar, antes de contratar, formas de pago, asesoría, asesoramiento, software de reclutamiento, software de selección
				`,
				hints: `
					necesito, necesitamos, busco, buscamos, estoy buscando, estamos buscando, quiero, queremos, quisiera, quisiéramos, me gustaría, nos gustaría, proyecto, reforma, obra, instalación, instalar, reparación, reparar,
					producto, productos, sus servicios, su servicio, servicio de, su software, ofrecen, hacen, tienen, venden, pueden, podrían, podrian, es posible, urgente, empleados, usuarios, metros cuadrados, m2, casa, piso, boda, evento, oferta, plan
				`,
			},
			support: {
				sure: `
					no funciona, no funcionan, no me funciona, dejó de funcionar, no sirve, no anda, no enciende, no carga, no abre, no arranca, roto, rota, averiado, avería, mensaje de error, me da error, da error, reembolso,
					reembolsen, devolución, devuelvan mi dinero, devolver mi, mi dinero, queja, reclamación, reclamo, mi cuenta, nuestra cuenta, mi pedido, nuestro pedido, número de pedido, mi factura, nuestra factura, factura incorrecta, factura equivocada,
					cobrado dos veces, cobraron dos veces, me cobraron, me han cobrado, cargo duplicado, cancelar mi, cancelar la suscripción, anular mi, contraseña, contraseña olvidada, iniciar sesión, no puedo entrar, no puedo acceder, no puedo ingresar, acceder a mi,
					no ha llegado, no me ha llegado, no llegó, no llega, no he recibido, no recibí, sigo sin recibir, dónde está mi, donde esta mi, mi paquete, dañado, dañada, defectuoso, artículo equivocado, producto equivocado, garantía de mi,
					en garantía, soporte técnico, servicio técnico, desde la actualización, tras la actualización, número de ticket, soy cliente, mi suscripción, mi contrato, cambiar mi dirección
				`,
				hints:
					'problema, problemas, error, errores, ayuda, factura, cuenta, soporte, retraso, entrega, cancelar, garantía, acceso',
			},
			hiring: {
				sure: `
					empleo, busco empleo, busco trabajo, buscando trabajo, buscando empleo, vacante, vacantes, prácticas profesionales, prácticas en su, prácticas, pasantía, mi currículum, curriculum, currículum, curriculum vitae, hoja de vida, cv, mi cv,
					postular, postularme, postulación, candidatura, oferta de trabajo, ofertas de trabajo, oferta de empleo, trabajar con ustedes, trabajar en su empresa, trabajar para ustedes, trabajar con vosotros, unirme a su equipo, formar parte de su equipo,
					están contratando, estan contratando, contratan personal, puesto de, solicitud de empleo, carta de presentación
				`,
				hints:
					'trabajo, puesto, carrera, contratación, sueldo, salario, experiencia laboral, experiencia como, becario, título en',
			},
			partnership: {
				sure: `
					alianza comercial, alianza, alianza estratégica, colaboración, colaborar con ustedes, propuesta de colaboración, ser distribuidor, distribuidor, distribuidores, distribuir sus, revendedor, revender, socio comercial,
					ser socio, ser partner, programa de afiliados, afiliado, patrocinio, patrocinar
				`,
				hints: 'socio, socios, partner, colaborar, juntos, cooperación, patrocinador*',
			},
			vendor: {
				sure: `
					primera página de google, primeros lugares de google, primeras posiciones de google, posicionamiento seo de su, posicionar su, posicionar tu, su posicionamiento, mejorar su sitio, mejorar su página, mejorar tu página, rediseño de su, su página web no,
					artículo patrocinado, artículo invitado, intercambio de enlaces, comprar enlaces, aumentar sus ventas, aumentar tus ventas, más clientes para su, más clientes para tu, hacer crecer su, hacer crecer tu, ofrecerle nuestros, ofrecerles nuestros,
					ofrecerle, ofrecerles, presentarle, presentarles, interesado en nuestros, interesados en nuestros, préstamo para su empresa, base de datos de, financiación para su
				`,
				hints: `
					ofrecemos, le ofrecemos, les ofrecemos, te ofrecemos, ofrezco, nuestra agencia, nuestros servicios, nuestra empresa, nuestro equipo de, nuestra solución, nuestros productos, somos una agencia, somos una empresa, especializados en, especializada en, posicionamiento web,
					posicionamiento seo, seo, backlinks, enlaces, su sitio web, su página web, tu página web, tu web, su negocio, tu negocio, sus competidores, precios competitivos, mejores precios, precios accesibles, auditoría gratuita, sin compromiso, le interesaría, les interesaría,
					te interesaría, si le interesa, si les interesa, generación de leads, marketing digital, freelance, 15 minutos, llamada rápida, breve llamada
				`,
			},
			spam: {
				sure: `
					ganar dinero en línea, ganar dinero online, ganar dinero desde casa, gane dinero desde casa, gana dinero desde casa, dinero fácil, préstamo rápido, préstamos rápidos, ha ganado, usted ha ganado, invertir en bitcoin, invierte en bitcoin, duplicar su dinero, bono de casino,
					casino en línea bono, citas calientes, viagra barata, herencia de
				`,
				hints:
					'casino, apuestas, cripto, criptomoneda*, lotería, premio, haga clic, haz clic, clic aquí, gana dinero, ganar dinero, ingresos pasivos, bajar de peso, perder peso, rentabilidad, solteras, préstamo, inversión',
			},
		},
	},
};

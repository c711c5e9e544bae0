import type { Finding } from '../../content/problem.ts';

export const noMoment = (): Finding => ({
  code: 'no-moment',
  message: 'Ce dialogue n’a aucun moment.',
  mend: 'Ouvrez chaque moment par un titre : « ### Odette hésite {#envie} ».',
});

export const momentWithoutId = (): Finding => ({
  code: 'moment-without-id',
  message: 'Ce moment n’a pas de nom : aucune réplique ne peut y mener.',
  mend: 'Ajoutez un nom à la fin du titre, par exemple « {#envie} ».',
});

export const unknownMomentKey = (key: string): Finding => ({
  code: 'unknown-attribute',
  message: `La clé « ${key} » n’est pas connue dans le titre d’un moment.`,
  mend: 'Gardez le nom, et « end=good » ou « end=detour » pour une fin.',
});

export const unknownEnd = (end: string): Finding => ({
  code: 'unknown-end',
  message: `La fin « ${end} » n’existe pas.`,
  mend: 'Écrivez « end=good » pour une bonne fin, « end=detour » pour une fin qui propose de revenir.',
});

export const unknownStart = (start: string): Finding => ({
  code: 'unknown-start',
  message: `Le dialogue commence par « ${start} », mais aucun moment ne porte ce nom.`,
  mend: 'Donnez à « start= » le nom d’un moment, ou retirez-le pour commencer par le premier.',
});

export const replyWithoutLink = (): Finding => ({
  code: 'reply-without-link',
  message: 'Cette réplique ne mène nulle part.',
  mend: 'Écrivez-la comme un lien vers un moment : « [Je t’écoute.](#envie) ».',
});

export const noGoodEnd = (): Finding => ({
  code: 'no-good-end',
  message: 'Ce dialogue n’a pas de bonne fin.',
  mend: 'Ajoutez « end=good » au titre d’un moment qui finit bien.',
});

export const momentWithoutReply = (): Finding => ({
  code: 'moment-without-reply',
  message: 'Ce moment n’a pas de réplique, et n’est pas une fin.',
  mend: 'Ajoutez une liste de répliques, ou « end=good » ou « end=detour » au titre.',
});

export const endWithReplies = (): Finding => ({
  code: 'end-with-replies',
  message: 'Cette fin a des répliques.',
  mend: 'Retirez « end= » si l’histoire continue. Pour revenir d’un détour, mettez un lien dans un paragraphe.',
});

export const detourWithoutReturn = (): Finding => ({
  code: 'detour-without-return',
  message: 'Ce détour ne propose pas de revenir.',
  mend: 'Finissez par un lien vers un moment : « [Revenir : Odette hésite](#envie) ».',
});

export const noWayOut = (id: string): Finding => ({
  code: 'no-way-out',
  message: `Depuis le moment « ${id} », on tourne en rond : aucune bonne fin n’est au bout.`,
  mend: 'Ajoutez une réplique qui sort de la boucle.',
});

/** Our French for the outcomes of area 1, information search, evaluation and management. */
export const area1: Readonly<Record<`LO1.${string}`, string>> = {
  'LO1.1.01': 'Je tiens à choisir mon outil de recherche selon ce que je cherche.',
  'LO1.1.02': 'Je sais que les résultats changent selon l’outil et les mots choisis.',
  'LO1.1.03': 'Je sais que certains résultats n’ont rien à voir avec ma question.',
  'LO1.1.04': 'Je sais ce qu’offre un outil de recherche courant, avec ou sans IA.',
  'LO1.1.05': 'Je cherche une information courante avec un outil de recherche.',
  'LO1.1.06': 'Je change mes mots ou les filtres pour affiner mes résultats.',

  'LO1.2.01': 'Je prends le temps de réfléchir avant de croire ce que je vois.',
  'LO1.2.02': 'Je distingue ce qui est dit et qui le dit.',
  'LO1.2.03': 'Je sais que certaines sources et certains outils ne sont pas fiables.',
  'LO1.2.04': 'Je sais qu’un contenu d’IA peut sembler venir d’une personne.',
  'LO1.2.05': 'Je reconnais une fausse information, voulue ou non, et un parti pris.',
  'LO1.2.06': 'Je reconnais une influence sur les réseaux et un fil qui m’enferme dans mes idées.',
  'LO1.2.07': 'Je juge si une source et ce qu’elle dit sont fiables, avec quelques repères.',

  'LO1.3.01': 'Je tiens à ranger mes informations pour m’y retrouver.',
  'LO1.3.02': 'Je sais à quoi sert de supprimer, de récupérer et de sauvegarder.',
  'LO1.3.03': 'Je repère le nom, la taille et la place d’un fichier ou d’un dossier.',
  'LO1.3.04': 'Je sais, en gros, ce qu’est une donnée.',
  'LO1.3.05': 'Je télécharge, j’enregistre, je retrouve, je déplace et je supprime un fichier.',
  'LO1.3.06': 'Je range et je présente quelques données dans un tableau.',
  'LO1.3.07': 'Je mets mes contacts à jour, sur mon téléphone ou ma messagerie.',
};

/** Words of the trainers' page that no other page says. */
export const trainersMessages = {
  parts: 'Dans cette page',
  noFile: 'pas encore de fichier',
  ownCourse: 'Mon parcours',
  ownCourseLong:
    'Réunissez les modules de votre choix dans un seul fichier, avec votre titre et votre ordre. Il se fait dans cette page.',
  ownCoursePlain:
    'Cet outil demande JavaScript. Sans lui, les parcours tout prêts et les modules se téléchargent ci-dessus.',
  all: 'Tout télécharger',
  allLong: 'Tous les modules d’un même format, pour travailler sans réseau ou les garder.',
  allPlain: 'Cet outil demande JavaScript. Sans lui, chaque module se télécharge dans la liste.',
  embed: 'Sur un autre site',
  embedLong:
    'Collez ces lignes dans votre page, en mode HTML. Le module s’y affiche dans un cadre. Le lien reste, même si le cadre est refusé.',
  embedNote:
    'Les réponses restent sur l’appareil de la personne. Dans un cadre, certains navigateurs les oublient. Le lien, lui, garde tout.',
  embedReplace: (address: string): string => `Remplacez ${address} par l’adresse de ce site.`,
  embedCode: 'Code du cadre',
  edit: 'Changer un module',
  editLong:
    'Chaque module est un texte que l’on peut lire et corriger. La licence CC\u00a0BY-SA\u00a04.0 le permet, si vous citez la source et partagez de même.',
  editSteps: [
    'Prenez une copie du projet. Il faut Node.js (20.19 au moins) et un éditeur de texte. Lancez `npm ci`, une fois.',
    'Ouvrez le dossier du module. `fr.md` porte tout le texte, `module.yaml` le reste.',
    'Corrigez une phrase dans `fr.md`, puis enregistrez.',
    'Lancez `npm start`\u00a0: la page se recharge à chaque enregistrement.',
    'Lancez `npm run check`\u00a0: il montre ce qui est à reprendre, ligne par ligne.',
    'Lancez `npm run build`\u00a0: vos fichiers sont dans `dist/packages`.',
  ],
  editHere: 'Changer un module, sans terminal',
  editMany: 'Pour en changer beaucoup',
  editManyLong:
    'Sur un ordinateur, avec un terminal. Si ce n’est pas pour vous, demandez à quelqu’un de votre équipe.',
  editDocs:
    'Deux textes vous accompagnent, dans le dossier `docs` du projet. `ecrire-un-module.md` dit comment écrire. `add-a-module.md` donne les commandes, en anglais.',
};

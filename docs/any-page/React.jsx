import { memo, useState } from 'react';

// React writes the question once; `memo` keeps it from writing again what the element has changed since.
const Padlock = memo(function Padlock({ onAnswer }) {
  return (
    <declic-choice id="le-cadenas" ondeclic-answer={onAnswer}>
      <fieldset>
        <legend>Que dit le cadenas ?</legend>
        <label className="opt"><input type="radio" name="le-cadenas" value="trajet" /> <span>Le trajet est chiffré.</span></label>
        <label className="opt"><input type="radio" name="le-cadenas" value="vrai" /> <span>Le site dit vrai.</span></label>
        <label className="opt"><input type="radio" name="le-cadenas" value="?" /> <span>Je ne sais pas.</span></label>
      </fieldset>
      <details className="why">
        <summary>Les explications</summary>
        <ul>
          <li data-option="trajet" data-right="">Oui : personne ne lit en chemin.</li>
          <li data-option="vrai">Le cadenas ne dit rien de la personne au bout.</li>
          <li data-option="?">Un cadenas ferme quelque chose. Quoi ?</li>
        </ul>
      </details>
    </declic-choice>
  );
});

export function App() {
  const [told, setTold] = useState('');
  const [tell] = useState(() => ({ target, verdict, answer }) => {
    setTold(`${target.id}: ${verdict}, ${answer.picks}`);
  });
  return (
    <main>
      <h1>Ma page</h1>
      <Padlock onAnswer={tell} />
      <p id="verdict">{told}</p>
    </main>
  );
}

import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <main>
      <h1>Ma page</h1>
      <declic-choice id="le-cadenas" (declic-answer)="tell($event)">
        <fieldset>
          <legend>Que dit le cadenas ?</legend>
          <label class="opt"><input type="radio" name="le-cadenas" value="trajet"> <span>Le trajet est chiffré.</span></label>
          <label class="opt"><input type="radio" name="le-cadenas" value="vrai"> <span>Le site dit vrai.</span></label>
          <label class="opt"><input type="radio" name="le-cadenas" value="?"> <span>Je ne sais pas.</span></label>
        </fieldset>
        <details class="why">
          <summary>Les explications</summary>
          <ul>
            <li data-option="trajet" data-right>Oui : personne ne lit en chemin.</li>
            <li data-option="vrai">Le cadenas ne dit rien de la personne au bout.</li>
            <li data-option="?">Un cadenas ferme quelque chose. Quoi ?</li>
          </ul>
        </details>
      </declic-choice>
      <p id="verdict">{{ told() }}</p>
    </main>
  `,
})
export class AppComponent {
  readonly told = signal('');

  tell(event: Event): void {
    const { verdict, answer } = event as Event & { verdict: string; answer: { picks: string[] } };
    this.told.set(`${(event.target as Element).id}: ${verdict}, ${answer.picks}`);
  }
}

// The Angular CLI links the libraries of Angular beforehand. Vite does not, and they need their compiler in the page.
import '@angular/compiler';
import { Component, CUSTOM_ELEMENTS_SCHEMA, provideZonelessChangeDetection, signal } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import type { CoalitieSelectEvent } from 'coalitie-widgets';
import 'coalitie-widgets/coalitie-contact';
import 'coalitie-widgets/coalitie-feed';
import 'coalitie-widgets/coalitie-kaart';
import feed from '../../feed.json';

@Component({
  selector: 'coalitie-app',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <h1>Onze coalities</h1>
    <p id="keuze">{{ gemeente() ? 'Gekozen: ' + gemeente() : 'Nog niets gekozen.' }}</p>
    <coalitie-feed [feed]="feed">
      <coalitie-kaart weergave="lijst" heading-level="3" (coalitie-select)="choose($event)"></coalitie-kaart>
      <coalitie-contact>Bel 14 0475.</coalitie-contact>
    </coalitie-feed>
  `,
})
class App {
  readonly feed = feed;
  readonly gemeente = signal<string | undefined>(undefined);

  choose(event: CoalitieSelectEvent) {
    this.gemeente.set(event.gemeente);
    // @ts-expect-error the field is called `gemeente`
    event.gemente;
  }
}

await bootstrapApplication(App, { providers: [provideZonelessChangeDetection()] });

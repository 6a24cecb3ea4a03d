import type { CoalitieSelectEvent } from 'coalitie-widgets';
import 'coalitie-widgets/coalitie-contact';
import 'coalitie-widgets/coalitie-feed';
import 'coalitie-widgets/coalitie-kaart';
import type {} from 'coalitie-widgets/react';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import feed from '../../feed.json';

function App() {
  const [gemeente, setGemeente] = useState<string>();
  return (
    <>
      <h1>Onze coalities</h1>
      <p id="keuze">{gemeente ? `Gekozen: ${gemeente}` : 'Nog niets gekozen.'}</p>
      <coalitie-feed feed={feed}>
        <coalitie-kaart
          weergave="lijst"
          heading-level={3}
          oncoalitie-select={event => setGemeente(event.gemeente)}
        />
        <coalitie-contact>Bel 14 0475.</coalitie-contact>
      </coalitie-feed>
    </>
  );
}

createRoot(document.getElementById('app') as HTMLElement).render(<App />);

/** What the types refuse. */
export const mistakes = () => [
  // @ts-expect-error there is no such attribute
  <coalitie-contact key="1" gemente="Roermond" />,
  // @ts-expect-error there is no such weergave
  <coalitie-kaart key="2" weergave="kaat" />,
  // @ts-expect-error a heading has a number
  <coalitie-kaart key="3" heading-level="drie" />,
  // @ts-expect-error the field is called `gemeente`
  <coalitie-kaart key="4" oncoalitie-select={(event: CoalitieSelectEvent) => event.gemente} />,
  // @ts-expect-error and it is there without saying which event it is
  <coalitie-kaart key="5" oncoalitie-select={event => event.gemente} />,
];
